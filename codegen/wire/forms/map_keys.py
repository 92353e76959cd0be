"""The keys of a map spelled otherwise: a number or a word in another notation, parts joined otherwise."""

from __future__ import annotations

import re
from abc import abstractmethod
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from itertools import pairwise

from codegen.wire.form import Form, Place
from codegen.wire.lossless import Json
from codegen.wire.shape import MapOf, Value
from codegen.wire.unencodable import Unencodable


class Rendering(Enum):
    """How a key that is no text in the program becomes one; the value is the word people use for it."""

    POINT = "a whole number with `.0`"
    SHORT = "a whole number without `.0`"
    CAPITAL = "`True`, `False` and `None`"
    LOWER = "`true`, `false` and `null`"


@dataclass(frozen=True, slots=True)
class Joint:
    """What stands before, between and behind the parts of a key."""

    before: str
    between: str
    behind: str

    def join(self, parts: list[str]) -> str:
        """The key of these parts."""
        return self.before + self.between.join(parts) + self.behind

    def split(self, key: str) -> list[str] | None:
        """The parts of a key; None where it is not joined so."""
        inside = key.removeprefix(self.before).removesuffix(self.behind)
        parts = inside.split(self.between)
        return parts if len(parts) > 1 and self.join(parts) == key else None


class _Keys(Form):
    """A form that changes the keys of a map one by one."""

    __slots__ = ()

    @abstractmethod
    def spelled(self, key: str) -> str:
        """The key as it is written."""

    @abstractmethod
    def spellings(self, key: str) -> Iterator[str]:
        """The keys that may be written so, likeliest first."""

    def write(self, plain: Json, place: Place) -> Json:
        if not isinstance(plain, dict):
            return plain
        members = {self.spelled(key): part for key, part in plain.items()}
        if len(members) < len(plain):
            raise Unencodable("two keys would be written alike")
        return members

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        if isinstance(written, dict):
            members = {next(self.spellings(key), key): part for key, part in written.items()}
            yield members
            if members != written:
                yield written


@dataclass(frozen=True, slots=True)
class Rendered(_Keys):
    """`"2.0"` for `"2"`, `"True"` for `"true"`, and the other way round."""

    rendering: Rendering

    @property
    def words(self) -> str:
        return f"with keys that spell {self.rendering.value}"

    def spelled(self, key: str) -> str:
        return _RENDER[self.rendering](key)

    def spellings(self, key: str) -> Iterator[str]:
        for back in _RENDER.values():
            if back(key) != key and self.spelled(back(key)) == key:
                yield back(key)
        if self.spelled(key) == key:
            yield key


@dataclass(frozen=True, slots=True)
class Rejoined(_Keys):
    """`"(1, 2)"` for `"1,2"`: keys of several parts joined in another way."""

    wanted: Joint
    used: Joint

    @property
    def words(self) -> str:
        return f"with keys joined as `{self.used.join(['a', 'b'])}`, not `{self.wanted.join(['a', 'b'])}`"

    def spelled(self, key: str) -> str:
        parts = self.wanted.split(key)
        return key if parts is None else self.used.join(parts)

    def spellings(self, key: str) -> Iterator[str]:
        parts = self.used.split(key)
        if parts is not None and self.spelled(self.wanted.join(parts)) == key:
            yield self.wanted.join(parts)


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """The spellings of keys in which an object may be a map."""
    if not (isinstance(value, dict) and isinstance(written, dict) and len(value) == len(written)):
        return
    if isinstance(place.shape, MapOf) and place.shape.key is not None:
        return
    own, other = [key for key in value if key not in written], [key for key in written if key not in value]
    for rendering in Rendering:
        if own and all(_RENDER[rendering](key) in other for key in own):
            yield Rendered(rendering)
    for key in own[:1]:
        for found in other:
            joints = _joint(key), _joint(found)
            if joints[0] and joints[1] and _PART.findall(key) == _PART.findall(found):
                yield Rejoined(joints[0], joints[1])


_WHOLE = re.compile(r"-?[0-9]+")
_POINTED = re.compile(r"-?[0-9]+\.0")
_WORDS = {"true": "True", "false": "False", "null": "None"}
_BACK = {capital: word for word, capital in _WORDS.items()}
_RENDER: dict[Rendering, Callable[[str], str]] = {
    Rendering.POINT: lambda key: f"{key}.0" if _WHOLE.fullmatch(key) else key,
    Rendering.SHORT: lambda key: key[:-2] if _POINTED.fullmatch(key) else key,
    Rendering.CAPITAL: lambda key: _WORDS.get(key, key),
    Rendering.LOWER: lambda key: _BACK.get(key, key),
}
#: A part of a key: letters and digits, and the sign and point of a number.
_PART = re.compile(r"[^\W_]+")


def _joint(key: str) -> Joint | None:
    """How a key is joined; None where it has one part, or its parts are not all joined alike."""
    found = list(_PART.finditer(key))
    between = {key[one.end() : two.start()] for one, two in pairwise(found)}
    if len(between) != 1:
        return None
    return Joint(key[: found[0].start()], between.pop(), key[found[-1].end() :])
