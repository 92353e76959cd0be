"""A map written as a list of its entries, whose keys need not be texts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import Enum

from codegen.wire.form import Form, Place
from codegen.wire.lossless import Json, NotJson, Numeral, parse
from codegen.wire.shape import Value
from codegen.wire.unencodable import Unencodable
from codegen.wire.unordered import Unordered


class KeyAs(Enum):
    """What the key of an entry is written as."""

    TEXT = "the key as it is"
    SCALAR = "the number, or true or false, that the key spells"
    PARTS = "the parts of the key"


@dataclass(frozen=True, slots=True)
class KeyForm:
    """How the key of an entry is written; parts stand in a list, or under names."""

    kind: KeyAs
    separator: str = ""
    names: tuple[str, ...] = ()

    def write(self, key: str) -> Json:
        """The key of an entry. Raises `Unencodable` for a key that is not of this form."""
        match self.kind:
            case KeyAs.TEXT:
                return key
            case KeyAs.SCALAR:
                return _scalar(key)
        parts = [_part(text) for text in key.split(self.separator)]
        if not self.names:
            return parts
        if len(parts) != len(self.names):
            raise Unencodable("a key has as many parts as there are names for them")
        return dict(zip(self.names, parts, strict=True))

    def read(self, written: Json) -> str | None:
        """The text of a key; None for what this form does not write."""
        match written:
            case str() if self.kind is KeyAs.TEXT:
                return written
            case bool() | Numeral() if self.kind is KeyAs.SCALAR:
                return _text(written)
            case list() if self.kind is KeyAs.PARTS and not self.names:
                return self._joined(written)
            case dict() if self.kind is KeyAs.PARTS and written.keys() == set(self.names):
                return self._joined([written[name] for name in self.names])
        return None

    def _joined(self, parts: list[Json]) -> str | None:
        texts = [text for part in parts if (text := _text(part)) is not None]
        return self.separator.join(texts) if len(texts) == len(parts) else None


@dataclass(frozen=True, slots=True)
class Entries(Form):
    """`[["a", 1]]` for `{"a": 1}`, or `[{"key": "a", "value": 1}]` where the two have names."""

    keys: KeyForm
    names: tuple[str, str] | None = None

    @property
    def words(self) -> str:
        entry = "pairs" if self.names is None else "objects of `{}` and `{}`".format(*self.names)
        return f"a list of {entry}"

    def write(self, plain: Json, place: Place) -> Json:
        if not isinstance(plain, dict):
            return plain
        return Unordered(self._entry(self.keys.write(key), part) for key, part in plain.items())

    def _entry(self, key: Json, part: Json) -> Json:
        return [key, part] if self.names is None else dict(zip(self.names, (key, part), strict=True))

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        if not isinstance(written, list):
            return
        members: dict[str, Json] = {}
        for entry in written:
            pair = _pair(entry, self.names)
            key = None if pair is None else self.keys.read(pair[0])
            if pair is None or key is None or key in members:
                return
            members[key] = pair[1]
        yield members


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """The lists of entries that may stand for a map with something in it."""
    if not (isinstance(value, dict) and value and isinstance(written, list) and len(written) == len(value)):
        return
    for names in _namings(written[0]):
        pair = _pair(written[0], names)
        if pair is not None:
            for keys in _key_forms(value, pair[0]):
                yield Entries(keys, names)


#: What keys of several parts are joined by, likeliest first.
_SEPARATORS = (",", ", ", ":", "/", "|", "-", "_", ";", "; ", ".", " ", "")


def _namings(entry: Json) -> Iterator[tuple[str, str] | None]:
    if isinstance(entry, list):
        yield None
    elif isinstance(entry, dict) and len(entry) == 2:
        first, second = entry
        yield first, second
        yield second, first


def _pair(entry: Json, names: tuple[str, str] | None) -> tuple[Json, Json] | None:
    match entry:
        case [key, part] if names is None:
            return key, part
        case dict() if names is not None and entry.keys() == set(names):
            return entry[names[0]], entry[names[1]]
    return None


def _key_forms(value: Mapping[str, Value], key: Json) -> Iterator[KeyForm]:
    match key:
        case str() if key in value:
            yield KeyForm(KeyAs.TEXT)
        case bool() | Numeral() if _text(key) in value:
            yield KeyForm(KeyAs.SCALAR)
        case list() | dict() if len(key) > 1:
            names = tuple(key) if isinstance(key, dict) else ()
            for separator in _SEPARATORS:
                form = KeyForm(KeyAs.PARTS, separator, names)
                if form.read(key) in value:
                    yield form


def _text(part: Json) -> str | None:
    match part:
        case bool():
            return "true" if part else "false"
        case Numeral():
            return part.text
        case str():
            return part
    return None


def _scalar(key: str) -> Json:
    try:
        read = parse(key)
    except NotJson as error:
        raise Unencodable(f"`{key}` spells no number") from error
    if not isinstance(read, bool | Numeral):
        raise Unencodable(f"`{key}` spells no number")
    return read


def _part(text: str) -> Json:
    try:
        return _scalar(text)
    except Unencodable:
        return text
