"""The Go type that reads one JSON object strictly: each member once, by its exact name, and no others.

encoding/json (v1) takes `FIELD` for `field`, the last of two, and null for anything; a contract does not.
"""

from __future__ import annotations

from codegen.go.fix.plan import Plan
from codegen.go.fix.spoken import NULLABLE, OBJECT, OPEN, OPTIONAL, QUOTED, READ
from codegen.go.text import comment, indent


def object_name(plan: Plan, *, is_open: bool = False) -> str:
    """The name of the type that reads an object; of the open one where further members are allowed."""
    return plan.prefix + (OPEN if is_open else OBJECT)


def target(plan: Plan, expression: str, *, optional: bool, nullable: bool) -> str:
    """The target of one member, marked where it may be null or missing."""
    if nullable:
        expression = f"{plan.prefix}{NULLABLE}{{{expression}}}"
    if optional:
        expression = f"{plan.prefix}{OPTIONAL}{{{expression}}}"
    return expression


def object_type(plan: Plan) -> list[str]:
    """The declarations: the type, what marks its members, and how it reads."""
    members = [(each.optional, each.nullable) for case in plan.every_case for each in case.slots]
    members += [(each.optional, each.nullable) for each in plan.old]
    members += [(False, each.literal == "nil") for case in plan.every_case for each in case.blanks]
    optional = any(each for each, _ in members)
    nullable = any(each for _, each in members)
    name = object_name(plan)
    marked = ", unless marked," if optional or nullable else ""
    lines = comment(
        f"{name} is a JSON object to be read into these targets: each member{marked} once and not null, "
        "spelled exactly so, and no others."
    )
    lines += [f"type {name} map[string]any"]
    if plan.any_open:
        lines += ["", *comment(f"{plan.prefix}{OPEN} may have further members, which are skipped.")]
        lines += [f"type {plan.prefix}{OPEN} map[string]any"]
    if optional:
        lines += ["", *comment(f"{plan.prefix}{OPTIONAL} is the target of a member that may be missing.")]
        lines += [f"type {plan.prefix}{OPTIONAL} struct{{ target any }}"]
    if nullable:
        lines += ["", *comment(f"{plan.prefix}{NULLABLE} is the target of a member that may be null.")]
        lines += [f"type {plan.prefix}{NULLABLE} struct{{ target any }}"]
    lines += ["", *_reading(plan, optional=optional, nullable=nullable)]
    return [*lines, "", *_quoted(plan)] if any(each.quoted for each in plan.old) else lines


def _quoted(plan: Plan) -> list[str]:
    name = f"{plan.prefix}{QUOTED}"
    return [
        f"// {name} is the target of a member that the old form has in quotes.",
        f"type {name} struct{{ target any }}",
        "",
        f"func (q *{name}) UnmarshalJSON(data []byte) error {{",
        "\tvar text string",
        "\tif err := json.Unmarshal(data, &text); err != nil {",
        "\t\treturn err",
        "\t}",
        "\treturn json.Unmarshal([]byte(text), q.target)",
        "}",
    ]


def _reading(plan: Plan, *, optional: bool, nullable: bool) -> list[str]:
    loop = [
        "name, err := decoder.Token()",
        "var value json.RawMessage",
        "if err != nil || decoder.Decode(&value) != nil {",
        '\treturn errors.New("want a well-formed object")',
        "}",
        *(_lookup_of_open() if plan.any_open else _lookup(or_null=not optional and not nullable)),
        *_unmarked(plan, optional=optional, nullable=nullable),
        "if err := json.Unmarshal(value, target); err != nil {",
        '\treturn fmt.Errorf("member %q: %w", name, err)',
        "}",
    ]
    missing = ['return fmt.Errorf("member %q is missing", name)']
    if optional:
        missing = [f"if _, ok := target.({plan.prefix}{OPTIONAL}); !ok {{", *indent(missing), "}"]
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
        return [f"func (o {object_name(plan)}) UnmarshalJSON(data []byte) error {{", *indent(body), "}"]
    lines: list[str] = []
    for is_open in (False, True):
        name, passed = object_name(plan, is_open=is_open), str(is_open).lower()
        lines += [
            f"func (o {name}) UnmarshalJSON(data []byte) error {{",
            f"\treturn {plan.prefix}{READ}(data, o, {passed})",
            "}",
            "",
        ]
    head = f"func {plan.prefix}{READ}(data []byte, o map[string]any, open bool) error {{"
    return [*lines, head, *indent(body), "}"]


def _lookup(*, or_null: bool) -> list[str]:
    refused = "unknown, null or stands twice" if or_null else "unknown or stands twice"
    return [
        "target, ok := o[name.(string)]",
        'if !ok || string(value) == "null" {' if or_null else "if !ok {",
        f'\treturn fmt.Errorf("member %q is {refused}", name)',
        "}",
        "delete(o, name.(string))",
    ]


def _lookup_of_open() -> list[str]:
    return [
        "if seen[name.(string)] {",
        '\treturn fmt.Errorf("member %q stands twice", name)',
        "}",
        "seen[name.(string)] = true",
        "target, ok := o[name.(string)]",
        "if !ok && open {",
        "\tcontinue",
        "}",
        "if !ok {",
        '\treturn fmt.Errorf("member %q is unknown", name)',
        "}",
        "delete(o, name.(string))",
    ]


def _unmarked(plan: Plan, *, optional: bool, nullable: bool) -> list[str]:
    """Takes the mark off a target, and refuses null where there was none."""
    lines: list[str] = []
    if optional:
        lines += [
            f"if optional, ok := target.({plan.prefix}{OPTIONAL}); ok {{",
            "\ttarget = optional.target",
            "}",
        ]
    refusal = ['\treturn fmt.Errorf("member %q is null", name)', "}"]
    if nullable:
        return [
            *lines,
            f"if nullable, ok := target.({plan.prefix}{NULLABLE}); ok {{",
            "\ttarget = nullable.target",
            '} else if string(value) == "null" {',
            *refusal,
        ]
    if optional or plan.any_open:
        return [*lines, 'if string(value) == "null" {', *refusal]
    return []
