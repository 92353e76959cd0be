"""Lists of small numbers and texts that a runtime holds as octets, and writes the way it writes those."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.wire.coded.octets import Octets, octets_of_numbers, read_octets, write_octets
from codegen.wire.form import Form, Place
from codegen.wire.lossless import Json
from codegen.wire.shape import Integer, ListOf, Text, Value
from codegen.wire.unencodable import Unencodable

#: What is told as octets. A text as a list of numbers, or a list with indices, need not be any.
_TOLD = tuple(each for each in Octets if each not in (Octets.LIST, Octets.INDEXED, Octets.UTF8))


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """The forms that write exactly this document for a list of octets or a text."""
    match place.shape, value:
        case ListOf(Integer()), list():
            octets = octets_of_numbers(value)  # type: ignore[arg-type]  # whole numbers are JSON
            yield from map(NumbersAs, _fitting(octets, written))
        case Text(), str() if isinstance(written, str | dict):
            try:
                octets = _octets(value)
            except Unencodable:
                return
            yield from map(TextAs, _fitting(octets, written))
            if OsText().write(value, place) == written:
                yield OsText()


def _fitting(octets: bytes | None, written: Json) -> Iterator[Octets]:
    """The spellings that write so; an empty text fits all of them, and much else, so it shows none."""
    if octets is not None and written != "":
        yield from (spelling for spelling in _TOLD if write_octets(octets, spelling) == written)


@dataclass(frozen=True, slots=True)
class NumbersAs(Form):
    """A list of whole numbers from 0 to 255 as octets."""

    spelling: Octets

    @property
    def words(self) -> str:
        """What people call it."""
        return f"as octets: {self.spelling.value}"

    def write(self, plain: Json, place: Place) -> Json:
        """The octets in their spelling."""
        octets = octets_of_numbers(plain)
        if octets is None:
            raise Unencodable("only whole numbers from 0 to 255 are octets")
        return write_octets(octets, self.spelling)

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        """The numbers."""
        octets = read_octets(written, self.spelling)
        if octets is not None:
            yield write_octets(octets, Octets.LIST)


@dataclass(frozen=True, slots=True)
class TextAs(Form):
    """A text as the octets of its UTF-8."""

    spelling: Octets

    @property
    def words(self) -> str:
        """What people call it."""
        return f"as the octets of its UTF-8: {self.spelling.value}"

    def write(self, plain: Json, place: Place) -> Json:
        """The octets in their spelling."""
        return write_octets(_octets(plain), self.spelling)

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        """The text."""
        octets = read_octets(written, self.spelling)
        if octets is not None:
            yield from _text(octets)


@dataclass(frozen=True, slots=True)
class OsText(Form):
    """A text as serde writes Rust's `OsString` on Unix: `{"Unix":[104,105]}`."""

    @property
    def words(self) -> str:
        """What people call it."""
        return 'as an object of "Unix" and its octets'

    def write(self, plain: Json, place: Place) -> Json:
        """The object."""
        return {"Unix": write_octets(_octets(plain), Octets.LIST)}

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        """The text."""
        match written:
            case {"Unix": numbers}:
                octets = octets_of_numbers(numbers)
                if octets is not None:
                    yield from _text(octets)


def _octets(text: Json) -> bytes:
    if not isinstance(text, str):
        raise Unencodable("only a text has octets")
    try:
        return text.encode()
    except UnicodeEncodeError as error:
        raise Unencodable("half of a surrogate pair has no octets in UTF-8") from error


def _text(octets: bytes) -> Iterator[str]:
    try:
        yield octets.decode()
    except UnicodeDecodeError:
        return
