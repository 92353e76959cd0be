"""UnmarshalJSON, as text: the contract's form and nothing else, assigned only when all of it was read."""

from __future__ import annotations

from codegen.go.marshal import assumed_comment
from codegen.go.object import object_name, target
from codegen.go.plan import Case, Plan
from codegen.go.spoken import BEFORE
from codegen.go.text import WIDTH, comment, indent, keyed, quote
from codegen.source.go.value import GoField
from codegen.wire.encoding import Adjacent, Internal


def unmarshal(plan: Plan) -> list[str]:
    """The method with its comment, and the reading of the old form where that is wanted."""
    body = _old_first(plan)
    if plan.tag is None:
        body += _record(plan)
    elif isinstance(plan.tagging, Internal | Adjacent):
        body += _by_tag(plan, plan.tag, plan.tagging)
    else:
        body += _external(plan, plan.tag)
    if plan.checks_after_reading:
        body += ["if _, err := read.MarshalJSON(); err != nil {", "\treturn err", "}"]
    lines = [
        *_comment(plan),
        f"func ({plan.receiver} *{plan.struct.name}) UnmarshalJSON(data []byte) error {{",
        *indent([*body, *_assignment(plan, "read"), "return nil"]),
        "}",
    ]
    return [*lines, "", *_old_form(plan)] if plan.old else lines


def _comment(plan: Plan) -> list[str]:
    skipped = " Members that the contract allows without naming them are skipped." if plan.any_open else ""
    return comment(
        "UnmarshalJSON reads what MarshalJSON writes and nothing else: every member present once and in this "
        f"spelling.{skipped} {plan.receiver} is assigned only when all of it was read."
    )


def _record(plan: Plan) -> list[str]:
    (case,) = plan.cases
    return [
        f"var read {plan.struct.name}",
        *_object("object := ", plan, case, depth=1),
        *_failing("json.Unmarshal(data, &object)", plan),
    ]


def _external(plan: Plan, tag: GoField) -> list[str]:
    lines = [f"var read {plan.struct.name}"]
    units = [case for case in plan.cases if case.unit]
    if units:
        lines += ["var unit string", "if err := json.Unmarshal(data, &unit); err == nil {"]
        lines += [*indent([*_units(plan, tag, units), *_assignment(plan, "read"), "return nil"]), "}"]
    lines += [
        "var variants map[string]json.RawMessage",
        "if err := json.Unmarshal(data, &variants); err != nil || len(variants) != 1 {",
        f"\treturn errors.New({quote(f'{plan.contract}: want an object with exactly one variant')})",
        "}",
        f"object := {object_name(plan)}{{}}",
        "for variant := range variants {",
    ]
    choice = ["switch variant {"]
    for case in plan.cases:
        if not case.unit:
            payload = _object("object[variant] = &", plan, case, depth=3)
            choice += _case(case, tag, payload)
    lines += indent([*choice, *_no_variant(plan, "variant")])
    return [*lines, "}", *_failing("object.UnmarshalJSON(data)", plan)]


def _units(plan: Plan, tag: GoField, units: list[Case]) -> list[str]:
    lines = ["switch unit {"]
    for case in units:
        lines += _case(case, tag, [])
    return [*lines, *_no_variant(plan, "unit")]


def _by_tag(plan: Plan, tag: GoField, tagging: Internal | Adjacent) -> list[str]:
    key = quote(tagging.tag)
    head = object_name(plan, is_open=plan.any_open and isinstance(tagging, Internal))
    wanted = quote(f"{plan.contract}: want an object with a text under `{tagging.tag}`")
    lines = [
        "var members map[string]json.RawMessage",
        "var kind string",
        f"if json.Unmarshal(data, &members) != nil || json.Unmarshal(members[{key}], &kind) != nil {{",
        f"\treturn errors.New({wanted})",
        "}",
        f"var read {plan.struct.name}",
        f"object := {head}{{{key}: &kind}}",
        "switch kind {",
    ]
    for case in plan.cases:
        if isinstance(tagging, Internal):
            content = _beside_the_tag(_pairs(plan, case))
        elif case.unit:
            content = []
        else:
            content = _object(f"object[{quote(tagging.content)}] = &", plan, case, depth=2)
        lines += _case(case, tag, content)
    return [*lines, *_no_variant(plan, "kind"), *_failing("object.UnmarshalJSON(data)", plan)]


def _beside_the_tag(pairs: list[tuple[str, str]]) -> list[str]:
    keys = ", ".join(f"object[{key}]" for key, _ in pairs)
    together = f"{keys} = {', '.join(into for _, into in pairs)}"
    if pairs and len(together) <= WIDTH - 8:
        return [together]
    return [f"object[{key}] = {into}" for key, into in pairs]


def _case(case: Case, tag: GoField, content: list[str]) -> list[str]:
    own = [*assumed_comment(case), f"read.{tag.name} = {case.kind}", *content]
    return [f"case {quote(case.token)}:", *indent(own)]


def _no_variant(plan: Plan, name: str) -> list[str]:
    message = quote(f"{plan.contract}: no variant is named %q")
    return ["default:", f"\treturn fmt.Errorf({message}, {name})", "}"]


def _object(before: str, plan: Plan, case: Case, *, depth: int) -> list[str]:
    """A statement with the object of a variant's own members, with where each goes, so many tabs deep."""
    return keyed(before + object_name(plan, is_open=case.open), _pairs(plan, case), depth)


def _pairs(plan: Plan, case: Case) -> list[tuple[str, str]]:
    pairs = []
    for slot in case.slots:
        into = target(plan, f"&read.{slot.field.name}", optional=slot.optional, nullable=slot.nullable)
        pairs.append((quote(slot.key), into))
    for blank in case.blanks:
        into = target(plan, f"&read.{blank.field.name}", optional=False, nullable=blank.literal == "nil")
        pairs.append((quote(blank.key), into))
    return pairs


def _old_first(plan: Plan) -> list[str]:
    if not plan.old:
        return []
    until = f" until {plan.until}" if plan.until else ""
    return [
        f"// The form before {plan.contract} is still read{until}.",
        f"if old, err := {_old_name(plan)}(data); err == nil {{",
        *indent([*_assignment(plan, "old"), "return nil"]),
        "}",
    ]


def _old_form(plan: Plan) -> list[str]:
    pairs = [
        (
            quote(member.key),
            target(plan, f"&old.{member.field.name}", optional=member.optional, nullable=member.nullable),
        )
        for member in plan.old
    ]
    ending = f" Remove it, and its call, after {plan.until}." if plan.until else ""
    head = object_name(plan, is_open=plan.any_open)
    return [
        *comment(
            f"{_old_name(plan)} reads the form that {plan.struct.name} had before {plan.contract}, as this "
            f"struct wrote it by itself, so that old and new services can run side by side.{ending}"
        ),
        f"func {_old_name(plan)}(data []byte) ({plan.struct.name}, error) {{",
        *indent(
            [
                f"var old {plan.struct.name}",
                *keyed(f"object := {head}", pairs, 1),
                "err := json.Unmarshal(data, &object)",
                "if err == nil {",
                "\t_, err = old.MarshalJSON() // what cannot be written in the new form is not read either",
                "}",
                "return old, err",
            ]
        ),
        "}",
    ]


def _old_name(plan: Plan) -> str:
    return f"{plan.prefix}{BEFORE}"


def _assignment(plan: Plan, name: str) -> list[str]:
    keep = [
        ", ".join(f"{side}.{field}" for field in plan.hidden) for side in (name, plan.receiver) if plan.hidden
    ]
    kept = [f"{' = '.join(keep)} // not on the wire"] if keep else []
    return [*kept, f"*{plan.receiver} = {name}"]


def _failing(call: str, plan: Plan) -> list[str]:
    message = quote(f"{plan.contract}: %w")
    return [f"if err := {call}; err != nil {{", f"\treturn fmt.Errorf({message}, err)", "}"]
