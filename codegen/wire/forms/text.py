"""Texts whose characters are written otherwise: composed or not, replaced, or as numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from unicodedata import normalize

from codegen.wire.form import Form, Place
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import Value
from codegen.wire.unencodable import Unencodable

_SURROGATE = re.compile("[\ud800-\udfff]")
_REPLACEMENT = "\ufffd"
_BEYOND_UNICODE = 0x110000


class Composition(Enum):
    """Whether a letter and its accent are one character."""

    COMPOSED = "NFC"
    DECOMPOSED = "NFD"


@dataclass(frozen=True, slots=True)
class Normalised(Form):
    """Texts in one of the normal forms of Unicode."""

    form: Composition

    @property
    def words(self) -> str:
        """What people call it."""
        return f"the normal form {self.form.value}"

    def write(self, plain: Json, place: Place) -> Json:
        """The normal form of a text."""
        return normalize(self.form.value, plain) if isinstance(plain, str) else plain

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        """The text in the other form, and as it is."""
        if isinstance(written, str):
            yield from dict.fromkeys(normalize(form.value, written) for form in Composition)
        yield written


@dataclass(frozen=True, slots=True)
class ReplacedSurrogates(Form):
    """Half a surrogate pair becomes U+FFFD."""

    @property
    def words(self) -> str:
        """What people call it."""
        return "the character U+FFFD for what is no character"

    def write(self, plain: Json, place: Place) -> Json:
        """The text with every lone surrogate replaced."""
        return _SURROGATE.sub(_REPLACEMENT, plain) if isinstance(plain, str) else plain

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        """The text as it is: which surrogate it was is lost."""
        yield written


@dataclass(frozen=True, slots=True)
class CodePoint(Form):
    """A text of one character as its number."""

    @property
    def words(self) -> str:
        """What people call it."""
        return "the number of its character"

    def write(self, plain: Json, place: Place) -> Json:
        """The number of the character."""
        if isinstance(plain, str) and len(plain) != 1:
            raise Unencodable("only a text of one character is one number")
        return Numeral(str(ord(plain))) if isinstance(plain, str) else plain

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        """The character of a number."""
        character = _character(written)
        if character is not None:
            yield character


class Unit(Enum):
    """What a text is a list of."""

    CODE_POINTS = "code points"
    BYTES = "UTF-8 bytes"


@dataclass(frozen=True, slots=True)
class NumberedCharacters(Form):
    """A text as the list of its numbers."""

    of: Unit

    @property
    def words(self) -> str:
        """What people call it."""
        return f"a list of its {self.of.value}"

    def write(self, plain: Json, place: Place) -> Json:
        """The list of numbers."""
        if not isinstance(plain, str):
            return plain
        if self.of is Unit.CODE_POINTS:
            return [Numeral(str(ord(character))) for character in plain]
        if _SURROGATE.search(plain):
            raise Unencodable("half a surrogate pair has no UTF-8 bytes")
        return [Numeral(str(byte)) for byte in plain.encode()]

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        """The text of a list of numbers."""
        if not isinstance(written, list):
            return
        characters = [character for part in written if (character := _character(part)) is not None]
        text = "".join(characters)
        if len(characters) < len(written):
            return
        if self.of is Unit.CODE_POINTS:
            yield text
            return
        try:
            yield text.encode("latin-1").decode()
        except UnicodeError:
            return


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """The forms in which a text could stand, by the JSON type of what was written."""
    if not isinstance(value, str):
        return
    match written:
        case str():
            yield Normalised(Composition.COMPOSED)
            yield Normalised(Composition.DECOMPOSED)
            yield ReplacedSurrogates()
        case Numeral() if len(value) == 1:
            yield CodePoint()
        case list():
            yield NumberedCharacters(Unit.CODE_POINTS)
            yield NumberedCharacters(Unit.BYTES)


def _character(document: Json) -> str | None:
    if not isinstance(document, Numeral) or not re.fullmatch(r"\d{1,7}", document.text):
        return None
    number = int(document.text)
    return chr(number) if number < _BEYOND_UNICODE else None
