"""What a schema demands of a value beyond its shape: lengths, ranges, patterns, closed lists."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Any

from codegen.wire.lossless import Numeral, parse
from registry.canonical import canonical


@dataclass(frozen=True, slots=True)
class Bounds:
    """Every demand holds; None and empty demand nothing. Lengths of texts are in code points."""

    min_length: int | None = None
    max_length: int | None = None
    #: Regular expressions of ECMA-262, found anywhere in the text.
    patterns: tuple[str, ...] = ()
    minimum: Numeral | None = None
    maximum: Numeral | None = None
    above: Numeral | None = None
    below: Numeral | None = None
    multiple_of: tuple[Numeral, ...] = ()
    min_items: int | None = None
    max_items: int | None = None
    unique: bool = False
    min_members: int | None = None
    max_members: int | None = None
    #: What the names of an object's members must be.
    names: Bounds | None = None
    #: The JSON texts of the only values there are, where these are not the members of a `Choice`.
    allowed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        """Whether anything is demanded at all."""
        return any(getattr(self, each.name) not in (None, (), False) for each in fields(self))


#: What is demanded where nothing is said.
NOTHING = Bounds()


def bounds_of(
    schemas: Sequence[Mapping[str, Any]],
    also: Callable[[Mapping[str, Any]], Sequence[Mapping[str, Any]]] = lambda schema: [schema],
) -> Bounds:
    """What schemas that all hold for one value demand together; the strictest of each demand.

    `also` gives all that holds for the names of members beside their schema.
    """
    every: dict[str, list[Any]] = {}
    for schema in schemas:
        for keyword, said in schema.items():
            every.setdefault(keyword, []).append(said)
    named = [
        each for said in every.get("propertyNames", ()) if isinstance(said, Mapping) for each in also(said)
    ]
    names = [*named, *({"pattern": pattern} for pattern in _only_pattern(schemas))]
    listed = [[said] for said in every.get("const", ())] + every.get("enum", [])
    return Bounds(
        min_length=_count(max(every.get("minLength", ()), default=None)),
        max_length=_count(min(every.get("maxLength", ()), default=None)),
        patterns=tuple(dict.fromkeys(every.get("pattern", ()))),
        minimum=_number(max(every.get("minimum", ()), default=None)),
        maximum=_number(min(every.get("maximum", ()), default=None)),
        above=_number(max(every.get("exclusiveMinimum", ()), default=None)),
        below=_number(min(every.get("exclusiveMaximum", ()), default=None)),
        multiple_of=tuple(_numeral(said) for said in dict.fromkeys(every.get("multipleOf", ()))),
        min_items=_count(max(every.get("minItems", ()), default=None)),
        max_items=_count(min(every.get("maxItems", ()), default=None)),
        unique=True in every.get("uniqueItems", ()),
        min_members=_count(max(every.get("minProperties", ()), default=None)),
        max_members=_count(min(every.get("maxProperties", ()), default=None)),
        names=(bounds_of(names) or None) if names else None,
        allowed=_allowed(listed),
    )


def _only_pattern(schemas: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """The pattern of the names of a map that has members of that one pattern and no others."""
    for schema in schemas:
        patterns = schema.get("patternProperties", {})
        further = schema.get("additionalProperties", schema.get("unevaluatedProperties", True))
        if len(patterns) == 1 and further is False and not schema.get("properties"):
            yield from patterns


def _allowed(listed: Sequence[Sequence[Any]]) -> tuple[str, ...]:
    """The members that all lists have, null left out: whether null may stand is the shape's matter."""
    given = [[member for member in members if member is not None] for members in listed]
    if all(isinstance(member, str) for members in given for member in members):
        return ()
    texts = [dict.fromkeys(canonical(member).decode() for member in members) for members in given]
    return tuple(text for text in texts[0] if all(text in others for others in texts[1:]))


def _count(said: float | None) -> int | None:
    """A length or a number of parts, which a schema may also spell `2.0`."""
    return None if said is None else int(said)


def _number(said: float | None) -> Numeral | None:
    """The bound as a number; before draft 6 `exclusiveMinimum` was a flag, which says nothing here."""
    return None if said is None or isinstance(said, bool) else _numeral(said)


def _numeral(said: float) -> Numeral:
    found = parse(canonical(said))
    if not isinstance(found, Numeral):
        raise TypeError(f"a number was expected, not {found!r}")
    return found
