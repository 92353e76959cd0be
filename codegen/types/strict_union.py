"""Finds the one variant a document is of, as a strict reader does."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.wire.encoding import Adjacent, Encoding, External, Internal, Presence
from codegen.wire.foreign import foreign_fields
from codegen.wire.lossless import Json
from codegen.wire.shape import Model, Record, TypePath, Union, Variant
from codegen.wire.worth import same_worth
from codegen.wire.zero import zero


@dataclass(frozen=True, slots=True)
class Chosen:
    """A variant with the JSON of its payload, which is None where it has none."""

    variant: Variant
    payload: Json = None
    #: The steps to it from the union; none where it stands beside the tag.
    within: tuple[str, ...] = ()


def chosen(model: Model, encoding: Encoding, union: Union, path: TypePath, document: Json) -> Chosen | str:
    """The one variant the document is of; a clause that says why it is of none."""
    match encoding.at(path).tagging:
        case External():
            return _external(encoding, union, path, document)
        case Internal(tag):
            return _internal(model, encoding, union, path, document, tag)
        case Adjacent(tag, content):
            return _adjacent(encoding, union, path, document, tag, content)
    return "has nothing that tells its variants apart"


def _external(encoding: Encoding, union: Union, path: TypePath, document: Json) -> Chosen | str:
    if isinstance(document, str):
        variant = _variant(encoding, union, path, document)
        if variant is None or variant.payload is not None:
            return f"is the text `{document}`, which is no variant without payload"
        return Chosen(variant)
    if not isinstance(document, dict):
        return "is neither an object nor a text"
    if len(document) != 1:
        return f"has {len(document)} members where exactly one names the variant"
    ((name, payload),) = document.items()
    variant = _variant(encoding, union, path, name)
    if variant is None or variant.payload is None:
        return f"has the member `{name}`, which is no variant with payload"
    return Chosen(variant, payload, (name,))


def _internal(
    model: Model, encoding: Encoding, union: Union, path: TypePath, document: Json, tag: str
) -> Chosen | str:
    found = _tagged(encoding, union, path, document, tag)
    if isinstance(found, str):
        return found
    variant, members = found
    for name, pinned in foreign_members(model, encoding, union, variant, path).items():
        if name not in members or not same_worth(members.pop(name), pinned):
            return f"has no empty `{name}`, which belongs to another variant"
    if variant.payload is None:
        return f"has members beside `{tag}`" if members else Chosen(variant)
    return Chosen(variant, members)


def _adjacent(
    encoding: Encoding, union: Union, path: TypePath, document: Json, tag: str, content: str
) -> Chosen | str:
    found = _tagged(encoding, union, path, document, tag)
    if isinstance(found, str):
        return found
    variant, members = found
    if (content in members) != (variant.payload is not None):
        return f"has `{content}` where it must not be there, or lacks it"
    payload = members.pop(content, None)
    return (
        "has more members than the variant and its content"
        if members
        else Chosen(variant, payload, (content,))
    )


def _tagged(
    encoding: Encoding, union: Union, path: TypePath, document: Json, tag: str
) -> tuple[Variant, dict[str, Json]] | str:
    """The variant that the tag names, and a copy of all other members."""
    if not isinstance(document, dict):
        return "is no object"
    name = document.get(tag)
    variant = _variant(encoding, union, path, name) if isinstance(name, str) else None
    if variant is None:
        return f"has no `{tag}` that names a variant"
    return variant, {key: part for key, part in document.items() if key != tag}


def foreign_members(
    model: Model, encoding: Encoding, union: Union, variant: Variant, path: TypePath
) -> dict[str, Json]:
    """The members of other variants that stand beside this one's own: the key, and the empty value."""
    foreign = encoding.at(path).foreign
    own, _ = model.resolve(variant.payload or Record(()), (*path, variant.name))
    if foreign is Presence.OMITTED or not isinstance(own, Record):
        return {}
    return {
        encoding.key(place): None
        if foreign is Presence.NULL
        else zero(model, encoding, shape, place, blank=True)
        for place, shape in foreign_fields(model, union, path, own).values()
    }


def _variant(encoding: Encoding, union: Union, path: TypePath, name: str) -> Variant | None:
    return next((each for each in union.variants if encoding.variant((*path, each.name)) == name), None)
