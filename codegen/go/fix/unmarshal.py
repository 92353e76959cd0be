"""UnmarshalJSON, as text: the contract's form and nothing else, assigned only when all of it was read."""

from __future__ import annotations

from codegen.go.fix.marshal import assumed_comment
from codegen.go.fix.object import object_name, target
from codegen.go.fix.plan import Case, OldMember, Plan
from codegen.go.fix.spoken import BEFORE, QUOTED
from codegen.go.text import WIDTH, comment, indent, keyed, quote
from codegen.wire.encoding import Adjacent, Internal


def unmarshal(plan: Plan) -> list[str]:
    """The method with its comment, and the reading of the old form where that is wanted."""
    body = _old_first(plan)
    if plan.is_record:
        body += _record(plan)
    elif isinstance(plan.tagging, Internal | Adjacent):
        body += _by_tag(plan, plan.tagging)
    else:
        body += _external(plan)
    body += _after(plan)
    if plan.checks_after_reading:
        body += ["if _, err := read.MarshalJSON(); err != nil {", "\treturn err", "}"]
    lines = [
        *([] if plan.wire else _comment(plan)),
        f"func ({plan.receiver} *{plan.type_name}) UnmarshalJSON(data []byte) error {{",
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
        f"var read {plan.type_name}",
        *_before(case),
        *_object("object := ", plan, case, depth=1),
        *_failing("json.Unmarshal(data, &object)", plan),
    ]


def _before(case: Case) -> list[str]:
    """The variables of a variant, and the values of members that may be missing."""
    lines = [f"var {slot.local} *{slot.bridge.wire}" for slot in case.slots if slot.local]
    return lines + [f"read.{slot.field.name} = {slot.default}" for slot in case.slots if slot.default]


def _after(plan: Plan) -> list[str]:
    """The assignments from those variables, one for each though several variants have it."""
    slots = {slot.local: slot for case in plan.cases for slot in case.slots if slot.local}
    lines = []
    for local, slot in slots.items():
        kind = slot.own_type if slot.own_type.replace(".", "").isidentifier() else f"({slot.own_type})"
        value = f"{kind}(*{local})"
        if slot.pointer:
            value = f"(*{slot.own_type})({local})"
        elif slot.bridge.read:
            value = slot.bridge.read.format(f"*{local}")
        lines += [f"if {local} != nil {{", f"\tread.{slot.field.name} = {value}", "}"]
    return lines


def _external(plan: Plan) -> list[str]:
    lines = [
        f"var read {plan.type_name}",
        *dict.fromkeys(line for case in plan.cases for line in _before(case)),
    ]
    units = [case for case in plan.cases if case.unit]
    if units:
        lines += ["var unit string", "if err := json.Unmarshal(data, &unit); err == nil {"]
        lines += [*indent([*_units(plan, units), *_assignment(plan, "read"), "return nil"]), "}"]
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
            choice += _case(plan, case, _payload(plan, case, "variant", depth=3))
    lines += indent([*choice, *_no_variant(plan, "variant")])
    return [*lines, "}", *_failing("object.UnmarshalJSON(data)", plan)]


def _payload(plan: Plan, case: Case, key: str, *, depth: int) -> list[str]:
    """Where the payload of a variant goes: into the pointer that holds it, or member by member."""
    held = case.held
    if held is None:
        return _object(f"object[{key}] = &", plan, case, depth=depth)
    into = f"read.{held.field.name}"
    bridged = f"(*{held.bridge.wire})({into})" if held.bridge.wire else into
    return [f"{into} = new({held.own_type})", f"object[{key}] = {bridged}"]


def _units(plan: Plan, units: list[Case]) -> list[str]:
    lines = ["switch unit {"]
    for case in units:
        lines += _case(plan, case, [])
    return [*lines, *_no_variant(plan, "unit")]


def _by_tag(plan: Plan, tagging: Internal | Adjacent) -> list[str]:
    key = quote(tagging.tag)
    head = object_name(plan, is_open=plan.any_open and isinstance(tagging, Internal))
    wanted = quote(f"{plan.contract}: want an object with a text under `{tagging.tag}`")
    lines = [
        "var members map[string]json.RawMessage",
        "var kind string",
        f"if json.Unmarshal(data, &members) != nil || json.Unmarshal(members[{key}], &kind) != nil {{",
        f"\treturn errors.New({wanted})",
        "}",
        f"var read {plan.type_name}",
        *dict.fromkeys(line for case in plan.cases for line in _before(case)),
        f"object := {head}{{{key}: &kind}}",
        "switch kind {",
    ]
    for case in plan.cases:
        if isinstance(tagging, Internal):
            content = _beside_the_tag(_pairs(plan, case))
        elif case.unit:
            content = []
        else:
            content = _payload(plan, case, quote(tagging.content), depth=2)
        lines += _case(plan, case, content)
    return [*lines, *_no_variant(plan, "kind"), *_failing("object.UnmarshalJSON(data)", plan)]


def _beside_the_tag(pairs: list[tuple[str, str]]) -> list[str]:
    keys = ", ".join(f"object[{key}]" for key, _ in pairs)
    together = f"{keys} = {', '.join(into for _, into in pairs)}"
    if pairs and len(together) <= WIDTH - 8:
        return [together]
    return [f"object[{key}] = {into}" for key, into in pairs]


def _case(plan: Plan, case: Case, content: list[str]) -> list[str]:
    tag = [] if plan.tag is None else [f"read.{plan.tag.name} = {case.kind}"]
    if case.held is not None and case.unit:
        tag = [f"read.{case.held.field.name} = new({case.held.own_type})"]
    own = [*assumed_comment(case), *tag, *content]
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
        own = f"&read.{slot.field.name}"
        if slot.local:
            own = f"&{slot.local}"
        elif slot.bridge.wire:
            own = f"(*{slot.bridge.wire})({own})"
        into = target(plan, own, optional=slot.optional, nullable=slot.nullable)
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
            target(plan, _old_target(plan, member), optional=member.optional, nullable=member.nullable),
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


def _old_target(plan: Plan, member: OldMember) -> str:
    own = f"&old.{member.field.name}"
    return f"&{plan.prefix}{QUOTED}{{{own}}}" if member.quoted else own


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
