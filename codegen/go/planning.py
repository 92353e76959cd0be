"""From a request to a plan: the flat struct a service grew, read as the union or record of the contract."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.fix.request import FixRequest
from codegen.go.apart import forms_apart, keys_apart, names_apart
from codegen.go.guard import obstacles
from codegen.go.hold import Sort, go_type
from codegen.go.kinds import Evidence
from codegen.go.mapping import Mapper
from codegen.go.plan import Blank, Case, Guarded, OldMember, Plan
from codegen.go.sample import sample, tagged
from codegen.go.spoken import free_prefix, receiver_name, taken_names
from codegen.go.supported import unsupported
from codegen.go.text import quote
from codegen.source.go.resolve import Spelled
from codegen.source.go.value import GoField, GoModule, GoStruct
from codegen.wire.encode import encode
from codegen.wire.encoding import Adjacent, External, Internal, Presence
from codegen.wire.foreign import foreign_fields
from codegen.wire.lossless import write
from codegen.wire.shape import Record, Shape, TypePath, Union, Variant
from registry.fault import Refusal


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan, with what was assumed for it and what a person should know."""

    plan: Plan
    assumed: tuple[str, ...]
    notes: tuple[str, ...]


def plan_type(request: FixRequest, module: GoModule, struct: GoStruct, paths: tuple[str, str]) -> Planned:
    """The plan for one struct, to be written under the two paths. Raises `Refusal` with every reason."""
    mapper = Mapper(request, module, struct, module.file_of(struct.path))
    mapper.faults += obstacles(module, struct, *paths)
    root, root_path = request.model.resolve(request.model.root, ())
    tag: GoField | None = None
    used = request.used.at(root_path).tagging
    if isinstance(root, Union) and isinstance(used, Internal):
        tag = mapper.field_of(used.tag, "that holds the variant")
        cases = _cases(mapper, root, root_path, tag, paths[0])
    elif isinstance(root, Record):
        cases = (_record(mapper, root, root_path),)
    else:
        raise Refusal(*unsupported(request))
    tagging = request.wanted.at(root_path).tagging if isinstance(root, Union) else None
    if request.accept_legacy:
        forms_apart(mapper, cases, tag, tagging)
    guarded = tuple(_guarded(mapper, cases, tag))
    if mapper.faults:
        raise Refusal(*mapper.faults)
    package = module.package_of(struct.path)
    plan = Plan(
        request.contract,
        request.fingerprint,
        package.name,
        mapper.file.constraint,
        struct,
        receiver_name(module, struct),
        free_prefix(package, struct, paths[0]),
        tuple(dict.fromkeys(mapper.imports)),
        tag,
        tagging,
        cases,
        guarded,
        tuple(_old(mapper)) if request.accept_legacy else (),
        request.until,
        tuple(_forms(request, root)),
        hidden=tuple(_hidden(struct)),
    )
    return Planned(plan, tuple(case.kind_text for case in cases if case.assumed), tuple(mapper.notes))


def _cases(
    mapper: Mapper, union: Union, path: TypePath, tag: GoField | None, target: str
) -> tuple[Case, ...]:
    request = mapper.request
    texts = [request.used.variant((*path, variant.name)) for variant in union.variants]
    tokens = [request.wanted.variant((*path, variant.name)) for variant in union.variants]
    names_apart(mapper, texts, tokens)
    if tag is None:
        return tuple(_case(mapper, union, path, variant, "", "", "") for variant in union.variants)
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
        owners = tuple(case.kind for case in cases if any(slot.field == field for slot in case.slots))
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


def _hidden(struct: GoStruct) -> Iterator[str]:
    on_the_wire = struct.on_the_wire().values()
    return (field.name for field in struct.fields if field not in on_the_wire and field.name != "_")


def _old(mapper: Mapper) -> Iterator[OldMember]:
    for key, field in mapper.struct.on_the_wire().items():
        optional = bool({"omitempty", "omitzero"} & set(field.options))
        kind = go_type(mapper.module, Spelled(field.type, mapper.file))
        yield OldMember(field, key, optional, nullable=kind.can_be_nil and not optional)


def _forms(request: FixRequest, root: Shape) -> Iterator[str]:
    """One example of each variant as the contract wants it, in ASCII, for the comment."""
    if isinstance(root, Union):
        for variant in root.variants[:8]:
            value = tagged(request.model, root, variant.name, "...")
            yield _shown(write(encode(request.model, request.wanted, value)))
        if len(root.variants) > 8:
            yield f"(and {len(root.variants) - 8} more)"
    else:
        yield _shown(write(encode(request.model, request.wanted, sample(request.model, root, "..."))))


def _shown(text: str) -> str:
    plain = "".join(char if " " <= char <= "~" else f"\\u{ord(char):04x}" for char in text)
    return plain if len(plain) <= 92 else f"{plain[:89]}..."
