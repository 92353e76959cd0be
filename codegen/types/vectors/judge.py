"""Gives a vector its verdict: what is made is emitted only where every judge says the same.

The reference reader judges by the shape, the validator by the schema. To a validator, formats and encodings
are annotations, and a text of JSON with two meanings it never sees; there the reader alone says, and must say
so for that one reason.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.types.reason import Reason
from codegen.types.strict import Visit, judged, lexical
from codegen.types.vector import Probe, Vector
from codegen.types.vectors.made import Made, NoSample
from codegen.types.vectors.number_probe import hardest_of
from codegen.types.vectors.place import Place
from codegen.types.vectors.slug import slug_of
from codegen.types.wire_type import WireType
from codegen.wire.lossless import Json, write
from codegen.wire.shape import TypePath
from registry.strict_json import parse
from registry.validate import validator_of

_LEXICAL = (Probe.REPEATED_MEMBER, Probe.LONE_SURROGATE)
#: Probes of numbers, members and characters that only what is accepted can show.
_OF_ACCEPTED = (
    *(Probe.BEYOND_53_BITS, Probe.BEYOND_64_BITS, Probe.INTEGER_SPELLED, Probe.BEYOND_DOUBLE, Probe.HUGE),
    Probe.ESCAPED,
)


@dataclass(frozen=True, slots=True)
class Dropped:
    """What was made and is no vector, because the judges differ."""

    name: str
    text: str
    #: What it was made to be, what the reader says, and what the validator says; None for whatever.
    meant: bool | None
    reader: bool
    validator: bool


class Judge:
    """Judges what is made for one contract."""

    def __init__(self, wire: WireType) -> None:
        self._wire = wire
        self._validator = validator_of(wire.contract)
        self._seen: set[str] = set()
        self.dropped: list[Dropped] = []

    def vector(self, place: Place, made: Made) -> Vector | None:
        """The vector of what was made for a place; None where it is none, or is there already."""
        try:
            document = place.put(made.value)
        except NoSample:
            return None
        text = write(document)
        if text in self._seen:
            return None
        self._seen.add(text)
        found, seen = judged(self._wire, document)
        accept = self._lexical(document, found) if made.probe in _LEXICAL else self._judged(made, found, text)
        if accept is None:
            return None
        path = place.site if made.of_site else place.path
        probe, path = self._accepted(made, seen, path) if accept else self._refused(made, found, path)
        where = slug_of(place.site if made.of_site or place.again else place.path)
        return Vector(f"{where}-{made.name}" if where else made.name, text, accept, probe, path, made.why)

    def _accepted(self, made: Made, seen: list[Visit], path: TypePath) -> tuple[Probe, TypePath]:
        """What a reader must be able to do to keep it: what it shows, or to hold a number beside that."""
        if made.probe is not Probe.SHAPE:
            return made.probe, path
        return hardest_of(self._wire, seen) or (made.probe, path)

    def _refused(self, made: Made, found: list[Reason], path: TypePath) -> tuple[Probe, TypePath]:
        """What a reader must see to refuse it: a pattern or a form where that alone forbids it."""
        if made.probe in _LEXICAL:
            return made.probe, path
        for probe in (Probe.PATTERN, Probe.FORM):
            if all(reason.probe is probe for reason in found):
                return probe, found[0].path
        return Probe.SHAPE if made.probe in _OF_ACCEPTED else made.probe, path

    def _lexical(self, document: Json, found: list[Reason]) -> bool | None:
        """False where nothing but its text is wrong; no validator sees it."""
        wrong = not found and next(lexical(document), None) is not None
        return False if wrong else None

    def _judged(self, made: Made, found: list[Reason], text: str) -> bool | None:
        reader, validator = not found, self._validator.is_valid(parse(text.encode()))
        formless = bool(found) and all(each.probe is Probe.FORM for each in found)
        if made.probe is Probe.FORM or (formless and validator):
            agreed = validator and formless
        elif made.probe is Probe.PATTERN:
            agreed = not validator and bool(found) and all(each.probe is Probe.PATTERN for each in found)
        else:
            agreed = reader == validator
        if agreed and made.accept in (None, reader):
            return reader
        self.dropped.append(Dropped(made.name, text, made.accept, reader, validator))
        return None
