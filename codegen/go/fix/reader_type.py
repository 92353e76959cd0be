"""The type that reads an interface: which of its implementations it is stands in the body."""

from __future__ import annotations

from codegen.go.fix.plan import Plan
from codegen.go.text import comment, indent, quote
from codegen.wire.encoding import Adjacent, Internal


def reader_type(plan: Plan) -> list[str]:
    """The declaration with its methods."""
    name, receiver, held = plan.wire, plan.receiver, plan.struct.name
    paragraphs = [f"{name} reads and writes {held} as contract {plan.contract} has it:"]
    paragraphs += [f"\t{form}" for form in plan.forms]
    unset = quote(f"{plan.contract}: no {held} is set")
    return [
        *comment(*paragraphs),
        f"type {name} struct{{ {held} }}",
        "",
        f"func ({receiver} {name}) MarshalJSON() ([]byte, error) {{",
        f"\tswitch held := {receiver}.{held}.(type) {{",
        f"\tcase {', '.join(_held(each) for each in plan.variants)}:",
        "\t\treturn json.Marshal(held)",
        "\t}",
        f"\treturn nil, errors.New({unset})",
        "}",
        "",
        f"func ({receiver} *{name}) UnmarshalJSON(data []byte) error {{",
        *indent(_by_tag(plan) if isinstance(plan.tagging, Internal | Adjacent) else _external(plan)),
        "}",
    ]


def _held(variant: Plan) -> str:
    name = variant.struct.name
    return f"*{name}" if variant.by_pointer else f"{name}, *{name}"


def _external(plan: Plan) -> list[str]:
    units = [each for each in plan.variants if each.cases[0].unit]
    lines = []
    if units:
        lines = ["var unit string", "if json.Unmarshal(data, &unit) == nil {", "\tswitch unit {"]
        lines += [line for each in units for line in indent(_case(plan, each))]
        lines += ["\t}", "}"]
    lines += [
        "var variants map[string]json.RawMessage",
        "if json.Unmarshal(data, &variants) != nil || len(variants) != 1 {",
        f"\treturn errors.New({quote(f'{plan.contract}: want an object with exactly one variant')})",
        "}",
        "for variant := range variants {",
        "\tswitch variant {",
    ]
    for each in plan.variants:
        if not each.cases[0].unit:
            lines += indent(_case(plan, each))
    return [*lines, "\t}", "}", _unknown(plan)]


def _by_tag(plan: Plan) -> list[str]:
    tag = plan.tagging.tag if isinstance(plan.tagging, Internal | Adjacent) else ""
    wanted = quote(f"{plan.contract}: want an object with a text under `{tag}`")
    lines = [
        "var members map[string]json.RawMessage",
        "var kind string",
        f"if json.Unmarshal(data, &members) != nil || json.Unmarshal(members[{quote(tag)}], &kind) != nil {{",
        f"\treturn errors.New({wanted})",
        "}",
        "switch kind {",
    ]
    return [*lines, *(line for each in plan.variants for line in _case(plan, each)), "}", _unknown(plan)]


def _case(plan: Plan, variant: Plan) -> list[str]:
    address = "&" if variant.by_pointer else ""
    return [
        f"case {quote(variant.cases[0].token)}:",
        f"\tvar read {variant.struct.name}",
        "\tif err := read.UnmarshalJSON(data); err != nil {",
        "\t\treturn err",
        "\t}",
        f"\t{plan.receiver}.{plan.struct.name} = {address}read",
        "\treturn nil",
    ]


def _unknown(plan: Plan) -> str:
    return f"return errors.New({quote(f'{plan.contract}: no such variant')})"
