"""What changes in an enum: how a variant is told, what it is called, and what is in it."""

from __future__ import annotations

from codegen.rust.fix.change import of_type, of_variant
from codegen.rust.fix.fields import Home, record_changes
from codegen.rust.fix.member import member_changes
from codegen.rust.fix.names import Called, Over, rename
from codegen.rust.fix.walk import Walk
from codegen.source.rust.casing import case_field, case_variant
from codegen.source.rust.look import Own, Spelling
from codegen.source.rust.says import ContainerSays, container_says, field_says, variant_says
from codegen.source.rust.value import Body, RustEnum, RustVariant
from codegen.wire.encoding import Adjacent, Dimension, Internal, Presence, Unit, Untagged
from codegen.wire.shape import Choice, Null, Record, TupleOf, TypePath, Union, Variant


def choice_changes(walk: Walk, enum: RustEnum, shape: Choice, path: TypePath) -> None:
    """The changes in an enum of names."""
    says = container_says(enum)
    by_token = {variant_says(variant, says).token: variant for variant in enum.variants}
    called = []
    is_read = "Deserialize" in enum.attributes.derives
    for member in shape.members:
        at = (*path, member)
        variant = by_token.pop(walk.request.used.variant(at), None)
        if variant is not None:
            names = walk.request.wanted.variant(at), walk.request.used.variant(at)
            called.append(Called(of_variant(enum, variant), variant.name, *names, is_read))
        elif by_token:
            walk.note(f"`{enum.name}` has no variant for `{member}`, so it is never written.")
    kept = [Called(of_variant(enum, each), each.name, token, token) for token, each in by_token.items()]
    if not called:
        walk.fault_at(f"`{enum.name}` has none of the contract's names", enum)
    over = Over(of_type(enum), "rename_all", says.variants, case_variant)
    rename(walk, over, [*called, *kept])


def union_changes(walk: Walk, enum: RustEnum, shape: Union, path: TypePath) -> None:
    """The changes in an enum whose variants hold something."""
    says = container_says(enum)
    used, wanted = walk.request.used, walk.request.wanted
    if wanted.at(path).foreign is not Presence.OMITTED or used.at(path).foreign is not Presence.OMITTED:
        walk.fault_at(
            f"members of other variants are written, which an enum such as `{enum.name}` never does", enum
        )
        return
    _tagging(walk, enum, shape, path)
    is_read = "Deserialize" in enum.attributes.derives
    tokens: list[Called] = []
    members: list[Called] = []
    pairs = _pairs(walk, enum, says, shape, path)
    for variant in shape.variants:
        found = pairs.get(variant.name)
        if found is None:
            walk.note(f"`{enum.name}` has no variant for `{variant.name}`, so it is never written.")
            continue
        held = of_variant(enum, found)
        at = (*path, variant.name)
        tokens.append(Called(held, found.name, wanted.variant(at), used.variant(at), is_read))
        own = _payload(walk, enum, found, says, variant, (*path, variant.name))
        its = variant_says(found, says)
        if found.attributes.item("rename_all") is not None:
            over = Over(held, "rename_all", its.fields, case_field)
            rename(walk, over, own)
        else:
            members += own
    if not tokens:
        walk.fault_at(f"`{enum.name}` has none of the contract's variants", enum)
    top = of_type(enum)
    over = Over(top, "rename_all", says.variants, case_variant)
    rename(walk, over, tokens)
    over = Over(top, "rename_all_fields", says.fields, case_field)
    rename(walk, over, members)


def _tagging(walk: Walk, enum: RustEnum, shape: Union, path: TypePath) -> None:
    used, wanted = walk.request.used.at(path).tagging, walk.request.wanted.at(path).tagging
    if used == wanted:
        return
    told: dict[str, str | None] = {"untagged": None, "tag": None, "content": None}
    match wanted:
        case Internal(tag):
            told["tag"] = tag
            for variant in shape.variants:
                payload = None if variant.payload is None else walk.model.resolve(variant.payload, ())[0]
                if payload is not None and not isinstance(payload, Record):
                    walk.fault_at(
                        f"`{enum.name}` holds in `{variant.name}` what is no object, "
                        "beside which no tag can stand",
                        enum,
                    )
        case Adjacent(tag, content):
            told |= {"tag": tag, "content": content}
        case Untagged():
            told["untagged"] = ""
    held = of_type(enum)
    for name, value in told.items():
        walk.say(held, name, value)


def _pairs(
    walk: Walk, enum: RustEnum, says: ContainerSays, shape: Union, path: TypePath
) -> dict[str, RustVariant]:
    """Variant of the union -> variant of the enum; what is left alone on both sides is one."""
    found = {each.name: _variant(walk, enum, says, each, path) for each in shape.variants}
    pairs = {name: variant for name, variant in found.items() if variant is not None}
    missing = [name for name in found if name not in pairs]
    taken = {each.name for each in pairs.values()}
    left = [each for each in enum.variants if each.name not in taken and not variant_says(each, says).skipped]
    if isinstance(walk.request.used.at(path).tagging, Untagged) and missing and left:
        if len(missing) == len(left) == 1:
            return {**pairs, missing[0]: left[0]}
        names = ", ".join(f"`{name}`" for name in missing)
        walk.fault_at(f"which variants of `{enum.name}` stand for {names} cannot be told without a tag", enum)
    for each in left if not missing else ():
        walk.note(f"`{enum.name}::{each.name}` is not in the contract.")
    return pairs


def _variant(
    walk: Walk, enum: RustEnum, says: ContainerSays, variant: Variant, path: TypePath
) -> RustVariant | None:
    """The variant of the enum that stands for one of the union."""
    used = walk.request.used
    if not isinstance(used.at(path).tagging, Untagged):
        token = used.variant((*path, variant.name))
        return next((each for each in enum.variants if variant_says(each, says).token == token), None)
    payload, at = walk.model.resolve(variant.payload or Null(), (*path, variant.name))
    if not isinstance(payload, Record):
        return None
    keys = {used.key((*at, field.name)) for field in payload.fields}
    fitting = [each for each in enum.variants if _keys(walk, enum, each, says) == keys]
    return fitting[0] if len(fitting) == 1 else None


def _keys(walk: Walk, enum: RustEnum, variant: RustVariant, says: ContainerSays) -> set[str]:
    casing, fields = variant_says(variant, says).fields, variant.fields
    if variant.body is Body.UNNAMED and len(fields) == 1:
        looked = walk.look(Spelling(fields[0].type, walk.resolver.scope(enum)))
        if isinstance(looked, Own):
            casing, fields = container_says(looked.item).fields, getattr(looked.item, "fields", ())
    told = (field_says(field, casing) for field in fields)
    return {each.key for each in told if not each.skipped}


def _payload(
    walk: Walk,
    enum: RustEnum,
    variant: RustVariant,
    says: ContainerSays,
    of: Variant,
    path: TypePath,
) -> list[Called]:
    home = Home(enum, walk.resolver.scope(enum), variant)
    if of.payload is None:
        if variant.body is not Body.UNIT:
            _without_body(walk, enum, variant, path)
        return []
    shape, at = walk.model.resolve(of.payload, path)
    if variant.body is Body.NAMED and isinstance(shape, Record) and not _is_formed(walk, path):
        casing = variant_says(variant, says).fields
        return record_changes(walk, home, variant.fields, casing, shape, at)
    if variant.body is Body.UNNAMED and len(variant.fields) == 1:
        field = variant.fields[0]
        member_changes(walk, home.held(field), Spelling(field.type, home.scope), of.payload, path)
        return []
    if variant.body is Body.UNNAMED and isinstance(shape, TupleOf) and not _is_formed(walk, path):
        for index, (place, field) in enumerate(zip(shape.places, variant.fields, strict=False)):
            spelling = Spelling(field.type, home.scope)
            member_changes(walk, home.held(field), spelling, place, (*at, f"[{index}]"))
        return []
    walk.fault(
        f"`{enum.name}::{variant.name}` holds its members in another structure than the contract; "
        "to change it changes all code that makes one",
        enum.path,
        variant.line,
    )
    return []


def _is_formed(walk: Walk, path: TypePath) -> bool:
    """Whether a payload stands in another structure."""
    used, wanted = walk.request.used, walk.request.wanted
    return any(
        used.setting(path, dimension) != wanted.setting(path, dimension)
        for dimension in (Dimension.RECORDS, Dimension.TUPLES)
    )


def _without_body(walk: Walk, enum: RustEnum, variant: RustVariant, path: TypePath) -> None:
    """A variant that holds nothing, and says so with brackets."""
    units = walk.request.wanted.at(path[:-1]).units
    if walk.request.used.at(path[:-1]).units is units:
        return
    if units is Unit.BARE and variant.body is Body.NAMED and not variant.fields:
        walk.cut(enum.path, variant.body_span)  # `E::V {}` still makes and matches one
        return
    walk.fault(
        f"`{enum.name}::{variant.name}` is written with what it holds; without its brackets, "
        "code that makes one does not compile any more",
        enum.path,
        variant.line,
    )
