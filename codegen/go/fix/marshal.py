"""MarshalJSON, as text: the struct in the contract's form, and an error for what has no place there."""

from __future__ import annotations

from codegen.go.fix.bridge.wires import WRITE
from codegen.go.fix.plan import Case, Guarded, Nil, Plan, Slot, exported
from codegen.go.text import comment, indent, json_tag, quote, struct_fields, struct_literal
from codegen.wire.encoding import Adjacent, External, Internal

_ENCODING = (
    "var text bytes.Buffer",
    "encoder := json.NewEncoder(&text)",
    "encoder.SetEscapeHTML(false) // the encoder around this method decides that",
    "err := encoder.Encode(wire)",
    "return bytes.TrimSpace(text.Bytes()), err",
)


def marshal(plan: Plan) -> list[str]:
    """The method with its comment."""
    body = [line for guarded in plan.guarded for line in _guard(plan, guarded)]
    if plan.is_record:
        body += _record(plan, plan.cases[0])
    elif plan.interface:
        body += _alone(plan, plan.cases[0])
    else:
        body += _switch(plan)
    ending = [f"return {plan.prefix}{WRITE}(wire)"] if writes_apart(plan) else list(_ENCODING)
    return [
        *([] if plan.wire else _comment(plan)),
        f"func ({plan.receiver} {plan.type_name}) MarshalJSON() ([]byte, error) {{",
        *indent([*body, *ending]),
        "}",
    ]


def writes_apart(plan: Plan) -> bool:
    """Whether what ends every MarshalJSON is a function of its own, since there are several."""
    written = any(f"{plan.prefix}{WRITE}(" in line for lines in plan.types for line in lines)
    return written or bool(plan.parts or plan.wire or plan.interface or plan.variants)


def writing(plan: Plan) -> list[str]:
    """That function."""
    return [
        f"// {plan.prefix}{WRITE} leaves it to the encoder around it whether HTML is escaped.",
        f"func {plan.prefix}{WRITE}(wire any) ([]byte, error) {{",
        *indent([line.partition(" //")[0] for line in _ENCODING]),
        "}",
    ]


def assumed_comment(case: Case) -> list[str]:
    """The mark of a name that nobody has seen."""
    if not case.assumed:
        return []
    return [f"// Assumed: {quote(case.kind_text)} was neither seen in an answer nor found in the source."]


def _comment(plan: Plan) -> list[str]:
    if plan.interface:
        (case,) = plan.cases
        form = f"as contract {plan.contract} has the variant `{case.token}`"
        return comment(f"MarshalJSON writes {plan.receiver} {form}.")
    lost = "What the contract cannot carry is an error"
    if plan.tag is not None:
        lost += f": an unknown {plan.tag.name}, a field set that belongs to another"
    paragraphs = [f"MarshalJSON writes {plan.receiver} as contract {plan.contract} has it:"]
    paragraphs += [f"\t{form}" for form in plan.forms]
    paragraphs.append(f"{lost}.")
    return comment(*paragraphs)


def _guard(plan: Plan, guarded: Guarded) -> list[str]:
    name = guarded.field.name
    condition = guarded.is_set.replace("{}", f"{plan.receiver}.{name}")
    if plan.tag is None or not guarded.kinds:
        message = f"{plan.contract}: {name} is set, and the contract has no such member"
        return [f"if {condition} {{", f"\treturn nil, errors.New({quote(message)})", "}"]
    tag = f"{plan.receiver}.{plan.tag.name}"
    condition = " && ".join([condition, *(f"{tag} != {kind}" for kind in guarded.kinds)])
    message = f"{plan.contract}: {name} is set, and {plan.tag.name} %q has no such member"
    return [f"if {condition} {{", f"\treturn nil, fmt.Errorf({quote(message)}, {tag})", "}"]


def _record(plan: Plan, case: Case) -> list[str]:
    fields, values = _members(plan, case)
    return [*_preparation(plan, case), *_wrapped("wire := ", struct_literal(fields, values), "")]


def _alone(plan: Plan, case: Case) -> list[str]:
    """The one variant that the type is."""
    if isinstance(plan.tagging, Adjacent):
        return [*_envelope(plan.tagging), *_preparation(plan, case), *_written(plan, case)]
    written = _written(plan, case)
    return [*_preparation(plan, case), written[0].replace("wire = ", "wire := ", 1), *written[1:]]


def _envelope(tagging: Adjacent) -> list[str]:
    fields = [
        ("Tag", "string", json_tag(tagging.tag)),
        ("Content", "any", json_tag(tagging.content, omitempty=True)),
    ]
    return ["var wire struct {", *indent(struct_fields(fields)), "}"]


def _switch(plan: Plan) -> list[str]:
    tag = f"{plan.receiver}.{plan.tag.name}" if plan.tag is not None else ""
    lines = ["var wire any"]
    if isinstance(plan.tagging, Adjacent):
        lines = _envelope(plan.tagging)
    lines += [f"switch {tag} {{" if tag else "switch {"]
    for case in plan.cases:
        lines += [f"case {case.kind or _condition(plan, case)}:"]
        lines += indent([*assumed_comment(case), *_preparation(plan, case), *_written(plan, case)])
    if plan.tag is not None:
        message = quote(f"{plan.contract}: no variant for {plan.tag.name} %q")
        return [*lines, "default:", f"\treturn nil, fmt.Errorf({message}, {tag})", "}"]
    message = quote(f"{plan.contract}: want exactly one variant set")
    return [*lines, "default:", f"\treturn nil, errors.New({message})", "}"]


def _condition(plan: Plan, case: Case) -> str:
    """What holds for a variant that no field names."""
    if case.held is None:
        return case.condition.replace("{}", plan.receiver)
    parts = [
        f"{plan.receiver}.{other.held.field.name} {'!=' if other is case else '=='} nil"
        for other in plan.cases
        if other.held is not None
    ]
    return " && ".join(sorted(parts, key=lambda part: "==" in part))


def _written(plan: Plan, case: Case) -> list[str]:
    if case.held is not None:
        fields: list[tuple[str, str, str]] = []
        values: list[str] = []
        payload = [_value(plan, case.held)]
    else:
        fields, values = _members(plan, case)
        payload = struct_literal(fields, values)
    match plan.tagging:
        case External() if case.unit:
            return [f"wire = {quote(case.token)}"]
        case External():
            return _wrapped(f"wire = map[string]any{{{quote(case.token)}: ", payload, "}")
        case Internal(tag):
            with_tag = [(_free("Tag", fields), "string", json_tag(tag)), *fields]
            written = struct_literal(with_tag, [quote(case.token), *values])
            return _wrapped("wire = ", written, "")
        case Adjacent() if case.unit:
            return [f"wire.Tag = {quote(case.token)}"]
        case _:
            return _wrapped(f"wire.Tag, wire.Content = {quote(case.token)}, ", payload, "")


def _members(plan: Plan, case: Case) -> tuple[list[tuple[str, str, str]], list[str]]:
    fields = [
        (
            exported(slot.field.name),
            slot.wire_type,
            json_tag(slot.key, omitempty=slot.optional and not slot.default),
        )
        for slot in case.slots
    ]
    values = [_value(plan, slot) for slot in case.slots]
    fields += [(blank.field.name, blank.wire_type, json_tag(blank.key)) for blank in case.blanks]
    return fields, values + [blank.literal for blank in case.blanks]


def _value(plan: Plan, slot: Slot) -> str:
    if slot.nil is Nil.LEFT_OUT:
        return _local(slot)
    own, bridge = f"{plan.receiver}.{slot.field.name}", slot.bridge
    if bridge.written:
        return bridge.written.format(own)
    if bridge.wire:
        return f"(*{bridge.wire})({own})" if slot.pointer else f"{bridge.wire}({own})"
    return f"&{own}" if slot.by_address else own


def _preparation(plan: Plan, case: Case) -> list[str]:
    lines: list[str] = []
    for slot in case.slots:
        own = f"{plan.receiver}.{slot.field.name}"
        match slot.nil:
            case Nil.ERROR:
                message = f"{plan.contract}: {slot.field.name} must be set"
                lines += [f"if {own} == nil {{", f"\treturn nil, errors.New({quote(message)})", "}"]
            case Nil.EMPTY:
                lines += [f"if {own} == nil {{", f"\t{own} = {slot.field.type}{{}}", "}"]
            case Nil.LEFT_OUT:
                given = f"(*{slot.bridge.wire})(&{own})" if slot.bridge.wire else f"&{own}"
                lines += [f"var {_local(slot)} {slot.wire_type}", f"if {slot.is_set.format(own)} {{"]
                lines += [f"\t{_local(slot)} = {given}", "}"]
        if slot.choices:
            lines += _choice(plan, slot, own)
    return lines


def _choice(plan: Plan, slot: Slot, own: str) -> list[str]:
    message = quote(f"{plan.contract}: {slot.field.name} is %q, which the contract does not list")
    text = f"*{own}" if slot.pointer else own
    lines = [
        f"switch {text} {{",
        f"case {', '.join(map(quote, slot.choices))}:",
        "default:",
        f"\treturn nil, fmt.Errorf({message}, {text})",
        "}",
    ]
    if (slot.pointer and slot.nil is not Nil.ERROR) or slot.nil is Nil.LEFT_OUT:
        return [f"if {slot.is_set.format(own)} {{", *indent(lines), "}"]
    return lines


def _local(slot: Slot) -> str:
    return f"given{exported(slot.field.name)}"


def _free(name: str, fields: list[tuple[str, str, str]]) -> str:
    while any(name == taken for taken, _, _ in fields):
        name += "_"
    return name


def _wrapped(before: str, lines: list[str], after: str) -> list[str]:
    lines = [before + lines[0], *lines[1:]]
    return [*lines[:-1], lines[-1] + after]
