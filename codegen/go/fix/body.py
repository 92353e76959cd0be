"""What a struct holds: the variants or the one record of the contract, each with the fields that hold it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.go.fix.alternatives import one_of, told_apart
from codegen.go.fix.apart import forms_of_a_field_apart, keys_apart, names_apart
from codegen.go.fix.hold import Sort, go_type
from codegen.go.fix.kinds import Evidence
from codegen.go.fix.mapping import Mapper
from codegen.go.fix.plan import Blank, Case, Guarded, Plan
from codegen.go.fix.spoken import receiver_name, taken_names
from codegen.go.fix.supported import unsupported
from codegen.go.text import quote
from codegen.source.go.resolve import Spelled
from codegen.source.go.value import GoField
from codegen.wire.encoding import Adjacent, External, Internal, Presence, Tagging, Untagged
from codegen.wire.foreign import foreign_fields
from codegen.wire.shape import Record, Shape, TypePath, Union, Variant
from registry.fault import Refusal


@dataclass(frozen=True, slots=True)
class Body:
    """What a plan says of one struct, whether it is the root or a part."""

    tag: GoField | None
    tagging: Tagging | None
    cases: tuple[Case, ...]
    guarded: tuple[Guarded, ...]


def body_of(mapper: Mapper, shape: Shape, path: TypePath, target: str) -> Body:
    """The variants, or the one record, that a struct holds."""
    if not isinstance(shape, Union):
        if not isinstance(shape, Record):
            raise Refusal(*unsupported(mapper.request))
        case = _record(mapper, shape, path)
        return Body(None, None, (case,), tuple(_guarded(mapper, (case,), None)))
    used, tagging = mapper.request.used.at(path).tagging, mapper.request.wanted.at(path).tagging
    if isinstance(used, External):
        cases = one_of(mapper, shape, path)
        return Body(None, tagging, cases, ())
    tag = mapper.field_of(used.tag, "that holds the variant") if isinstance(used, Internal) else None
    cases = _cases(mapper, shape, path, tag, target)
    forms_of_a_field_apart(mapper, cases)
    if tag is None and isinstance(used, Untagged):
        return Body(None, tagging, tuple(told_apart(mapper, cases)), ())
    return Body(tag, tagging, cases, tuple(_guarded(mapper, cases, tag)))


def finished(mapper: Mapper, body: Body) -> Plan:
    """The plan of a struct, as far as it is the same for the root and for a part."""
    request, struct, wires = mapper.request, mapper.struct, mapper.wires
    return Plan(
        request.contract,
        request.fingerprint,
        wires.package.name,
        mapper.file.constraint,
        struct,
        receiver_name(mapper.module, struct),
        wires.prefix,
        tuple(dict.fromkeys(wires.imports)),
        body.tag,
        body.tagging,
        body.cases,
        body.guarded,
        hidden=tuple(_hidden(mapper, body)),
    )


def _cases(
    mapper: Mapper, union: Union, path: TypePath, tag: GoField | None, target: str
) -> tuple[Case, ...]:
    request = mapper.request
    texts = [request.used.variant((*path, variant.name)) for variant in union.variants]
    tokens = [request.wanted.variant((*path, variant.name)) for variant in union.variants]
    names_apart(mapper, texts, tokens)
    if tag is None:
        return tuple(
            _case(mapper, union, path, variant, "", "", token)
            for variant, token in zip(union.variants, tokens, strict=True)
        )
    if go_type(mapper.module, Spelled(tag.type, mapper.file)).sort is not Sort.TEXT or "*" in tag.type:
        mapper.fault(f"`{tag.name}` holds the variant and is {tag.type}; a string was expected", tag)
    package = mapper.module.package_of(mapper.struct.path)
    evidence = Evidence(
        mapper.module,
        package,
        tuple(file for file in package.files if file.path != target),
        tag,
        mapper.file,
        request.observed,
        taken_names(),
    )
    cases = []
    for variant, text, token in zip(union.variants, texts, tokens, strict=True):
        kind = evidence.name(text, frozenset(texts), quote(text))
        if not kind.known and not request.assume:
            mapper.fault(
                f"the {tag.name} `{text}` of the variant `{variant.name}` was neither seen in an answer "
                "nor found in the source",
                tag,
                "Add a case that shows it, or accept the guess with --assume.",
            )
        cases.append(
            _case(mapper, union, path, variant, kind.expression, text, token, assumed=not kind.known)
        )
    if isinstance(request.wanted.at(path).tagging, Internal) and len({case.open for case in cases}) > 1:
        mapper.fault(
            "the contract closes some of its variants and leaves others open, which is not supported"
        )
    return tuple(cases)


def _record(mapper: Mapper, record: Record, path: TypePath) -> Case:
    slots = mapper.record(record, path, "")
    keys_apart(mapper, mapper.struct.name, slots, (), None)
    return Case("", "", "", "", slots, open=record.open)


def _case(
    mapper: Mapper,
    union: Union,
    path: TypePath,
    variant: Variant,
    kind: str,
    text: str,
    token: str,
    *,
    assumed: bool = False,
) -> Case:
    layout = mapper.request.wanted.at(path)
    payload_path: TypePath = (*path, variant.name)
    record: Shape = Record(())
    if variant.payload is not None:
        record, payload_path = mapper.request.model.resolve(variant.payload, payload_path)
    if not isinstance(record, Record):
        mapper.fault(f"the variant `{variant.name}` holds no record, and a flat struct holds nothing else")
        return Case(variant.name, kind, text, token, ())
    slots = mapper.record(record, payload_path, f" of `{variant.name}`")
    unit = variant.payload is None
    blanks: tuple[Blank, ...] = ()
    if layout.foreign is not Presence.OMITTED and not (unit and isinstance(layout.tagging, Adjacent)):
        if isinstance(layout.tagging, External):
            mapper.fault("the contract writes an empty member for each other variant, which is not supported")
        foreign = foreign_fields(mapper.request.model, union, path, record).values()
        found = [mapper.blank(at, shape, layout.foreign) for at, shape in foreign]
        blanks = tuple(blank for blank in found if blank is not None)
    keys_apart(mapper, variant.name, slots, blanks, layout.tagging)
    return Case(variant.name, kind, text, token, slots, blanks, unit, record.open and not unit, assumed)


def _guarded(mapper: Mapper, cases: tuple[Case, ...], tag: GoField | None) -> Iterator[Guarded]:
    for field in mapper.struct.on_the_wire().values():
        owners = tuple(case.kind for case in cases if any(slot.outer == field.name for slot in case.slots))
        if field == tag or len(owners) == len(cases):
            continue
        if not owners:
            mapper.note(
                f"`{field.name}` has no place in the contract: a value in it is an error when written."
            )
        kind = go_type(mapper.module, Spelled(field.type, mapper.file))
        examples = {Sort.TEXT: '"x"', Sort.INTEGER: "1", Sort.FLOAT: "1", Sort.BOOL: "true"}
        example = "" if kind.can_be_nil else examples.get(kind.sort, "")
        yield Guarded(field, kind.is_set("{}"), example, kind.can_be_nil, owners)


def _hidden(mapper: Mapper, body: Body) -> Iterator[str]:
    """The fields that never reach the wire."""
    on_the_wire = mapper.struct.on_the_wire().values()
    reached = {slot.outer for case in body.cases for slot in case.slots}
    for field in mapper.struct.fields:
        seen = field.name[:1].isupper() or mapper.wires.is_own(mapper.file)
        if field not in on_the_wire and field.name not in reached and field.name != "_" and seen:
            yield field.name
