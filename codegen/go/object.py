"""The Go type that reads one JSON object strictly: each member once, by its exact name, and no others.

encoding/json (v1) takes `FIELD` for `field`, the last of two, and null for anything; a contract does not.
"""

from __future__ import annotations

from codegen.go.plan import Plan, Slot
from codegen.go.text import comment, indent


def target(plan: Plan, expression: str, *, optional: bool, nullable: bool) -> str:
    """The target of one member, marked where it may be null or missing."""
    if nullable:
        expression = f"{plan.object}Nullable{{{expression}}}"
    if optional:
        expression = f"{plan.object}Optional{{{expression}}}"
    return expression


def open_name(plan: Plan) -> str:
    """The name of the type for objects that may have further members."""
    return f"{plan.object}Open"


def object_type(plan: Plan) -> list[str]:
    """The declarations: the type, what marks its members, and how it reads."""
    members: list[tuple[bool, bool]] = [(each.optional, each.nullable) for each in _slots(plan)]
    members += [(each.optional, each.nullable) for each in plan.old]
    members += [(False, each.literal == "nil") for case in plan.cases for each in case.blanks]
    optional = any(each for each, _ in members)
    nullable = any(each for _, each in members)
    lines = comment(
        f"{plan.object} is a JSON object to be read into these targets: each member once, spelled exactly so"
        + (", and no others." if optional or nullable else ", not null, and no others.")
    )
    lines += [f"type {plan.object} map[string]any"]
    if plan.any_open:
        lines += ["", *comment(f"{open_name(plan)} may have further members, which are skipped.")]
        lines += [f"type {open_name(plan)} map[string]any"]
    if optional:
        lines += ["", *comment(f"{plan.object}Optional is the target of a member that may be missing.")]
        lines += [f"type {plan.object}Optional struct{{ target any }}"]
    if nullable:
        lines += ["", *comment(f"{plan.object}Nullable is the target of a member that may be null.")]
        lines += [f"type {plan.object}Nullable struct{{ target any }}"]
    return [*lines, "", *_reading(plan, optional=optional, nullable=nullable)]


def _reading(plan: Plan, *, optional: bool, nullable: bool) -> list[str]:
    loop = [
        "name, err := decoder.Token()",
        "if err != nil {",
        "\treturn err",
        "}",
        "var value json.RawMessage",
        "if err := decoder.Decode(&value); err != nil {",
        "\treturn err",
        "}",
        *(_open_lookup() if plan.any_open else _lookup()),
        *_unwrapping(plan, optional=optional, nullable=nullable),
        "if err := json.Unmarshal(value, target); err != nil {",
        '\treturn fmt.Errorf("member %q: %w", name, err)',
        "}",
    ]
    missing = ['return fmt.Errorf("member %q is missing", name)']
    if optional:
        missing = [f"if _, ok := target.({plan.object}Optional); !ok {{", *indent(missing), "}"]
    body = [
        "decoder := json.NewDecoder(bytes.NewReader(data))",
        "if start, err := decoder.Token(); err != nil || start != json.Delim('{') {",
        '\treturn errors.New("want an object")',
        "}",
        *(["seen := map[string]bool{}"] if plan.any_open else []),
        "for decoder.More() {",
        *indent(loop),
        "}",
        "for name, target := range o {" if optional else "for name := range o {",
        *indent(missing),
        "}",
        "return nil",
    ]
    if not plan.any_open:
        return [f"func (o {plan.object}) UnmarshalJSON(data []byte) error {{", *indent(body), "}"]
    read = f"{plan.object}Read"
    return [
        f"func (o {plan.object}) UnmarshalJSON(data []byte) error {{ return {read}(data, o, false) }}",
        "",
        f"func (o {open_name(plan)}) UnmarshalJSON(data []byte) error {{ return {read}(data, o, true) }}",
        "",
        f"func {read}(data []byte, o map[string]any, open bool) error {{",
        *indent(body),
        "}",
    ]


def _lookup() -> list[str]:
    return [
        "target, ok := o[name.(string)]",
        "if !ok {",
        '\treturn fmt.Errorf("member %q is unknown or stands twice", name)',
        "}",
        "delete(o, name.(string))",
    ]


def _open_lookup() -> list[str]:
    return [
        "if seen[name.(string)] {",
        '\treturn fmt.Errorf("member %q stands twice", name)',
        "}",
        "seen[name.(string)] = true",
        "target, ok := o[name.(string)]",
        "if !ok && open {",
        "\tcontinue",
        "} else if !ok {",
        '\treturn fmt.Errorf("member %q is unknown", name)',
        "}",
        "delete(o, name.(string))",
    ]


def _unwrapping(plan: Plan, *, optional: bool, nullable: bool) -> list[str]:
    lines: list[str] = []
    if optional:
        lines += [
            f"if optional, ok := target.({plan.object}Optional); ok {{",
            "\ttarget = optional.target",
            "}",
        ]
    refusal = ['\treturn fmt.Errorf("member %q is null", name)', "}"]
    if nullable:
        return [
            *lines,
            f"if nullable, ok := target.({plan.object}Nullable); ok {{",
            "\ttarget = nullable.target",
            '} else if string(value) == "null" {',
            *refusal,
        ]
    return [*lines, 'if string(value) == "null" {', *refusal]


def _slots(plan: Plan) -> list[Slot]:
    return [slot for case in plan.cases for slot in case.slots]
