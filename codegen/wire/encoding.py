"""How a runtime lays a shape on the wire: a set of choices, each made at a scope and inherited below it.

Scope () is the whole contract; a longer scope is a type or a field of it, and the longest one that covers a
node decides there. How the name of a field or variant is spelled is decided where its record or union is.
What no choice says is the default of its dimension. The contract's own layout is an encoding too, so "drift"
is simply the difference of two encodings of one shape.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from codegen.wire.name import Style, spell
from codegen.wire.shape import TypePath


@dataclass(frozen=True, slots=True)
class External:
    """`{"Variant": payload}`; a unit variant is its name alone. serde's default."""


@dataclass(frozen=True, slots=True)
class Internal:
    """`{tag: "variant", ...fields of the payload}`."""

    tag: str


@dataclass(frozen=True, slots=True)
class Adjacent:
    """`{tag: "variant", content: payload}`; a unit variant has no content."""

    tag: str
    content: str


@dataclass(frozen=True, slots=True)
class Untagged:
    """The payload alone."""


Tagging: TypeAlias = External | Internal | Adjacent | Untagged


class Presence(Enum):
    """How something that is not there is written."""

    OMITTED = "omitted"
    NULL = "null"
    #: The zero value of a struct language: "", 0, false, a record of zeros, null for all else.
    ZERO = "zero value"


class Emptiness(Enum):
    """How something that is there and empty is written."""

    WRITTEN = "as it is"
    NULL = "null"
    #: Left out of the record; elsewhere than in a record it is written as it is.
    OMITTED = "omitted"


class Notation(Enum):
    """The JSON type a scalar is written in."""

    #: Numbers as numbers, flags as true and false.
    PLAIN = "as it is"
    TEXT = "text"
    #: For flags: 1 and 0.
    NUMBER = "number"


class Dimension(Enum):
    """What can be chosen. The value is the word people use for it."""

    TAGGING = "tagging"
    #: Members that belong to other variants of the union.
    FOREIGN = "members of other variants"
    KEYS = "key style"
    VARIANTS = "variant-name style"
    #: An optional field that is absent.
    ABSENCE = "absent field"
    #: A nullable field that is null.
    NULLS = "null field"
    #: A list without items, a map without members.
    EMPTY_LISTS = "empty list"
    EMPTY_MAPS = "empty map"
    #: A field that holds "", 0 or false.
    ZEROS = "zero value"
    INTEGERS = "whole number"
    NUMBERS = "number"
    FLAGS = "true or false"
    #: The irregular wire name of one field; the scope is the field.
    KEY_NAME = "key name"
    #: The irregular wire name of one variant; the scope is the variant.
    VARIANT_NAME = "variant name"


Setting: TypeAlias = Tagging | Presence | Emptiness | Notation | Style | str


@dataclass(frozen=True, slots=True)
class ChoiceMade:
    """One choice: at and below `scope`, `dimension` is `setting`."""

    scope: TypePath
    dimension: Dimension
    setting: Setting


@dataclass(frozen=True, slots=True)
class Layout:
    """All choices as they stand at one node."""

    tagging: Tagging = External()
    foreign: Presence = Presence.OMITTED
    keys: Style = Style.AS_IS
    variants: Style = Style.AS_IS
    absence: Presence = Presence.OMITTED
    nulls: Presence = Presence.NULL
    empty_lists: Emptiness = Emptiness.WRITTEN
    empty_maps: Emptiness = Emptiness.WRITTEN
    zeros: Emptiness = Emptiness.WRITTEN
    integers: Notation = Notation.PLAIN
    numbers: Notation = Notation.PLAIN
    flags: Notation = Notation.PLAIN

    @property
    def omits_some(self) -> bool:
        """Whether anything empty is left out here."""
        return Emptiness.OMITTED in (self.empty_lists, self.empty_maps, self.zeros)


_ATTRIBUTES = {
    Dimension.TAGGING: "tagging",
    Dimension.FOREIGN: "foreign",
    Dimension.KEYS: "keys",
    Dimension.VARIANTS: "variants",
    Dimension.ABSENCE: "absence",
    Dimension.NULLS: "nulls",
    Dimension.EMPTY_LISTS: "empty_lists",
    Dimension.EMPTY_MAPS: "empty_maps",
    Dimension.ZEROS: "zeros",
    Dimension.INTEGERS: "integers",
    Dimension.NUMBERS: "numbers",
    Dimension.FLAGS: "flags",
}


@dataclass(frozen=True, slots=True)
class Encoding:
    """A set of choices; later ones at the same scope win. Equal sets lay everything out alike."""

    choices: tuple[ChoiceMade, ...] = ()
    _layouts: dict[TypePath, Layout] = field(default_factory=dict, init=False, repr=False, compare=False)
    _keys: dict[TypePath, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    _variants: dict[TypePath, str] = field(default_factory=dict, init=False, repr=False, compare=False)
    _names: dict[tuple[Dimension, TypePath], str] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        for choice in self.choices:
            if choice.dimension in (Dimension.KEY_NAME, Dimension.VARIANT_NAME):
                self._names[choice.dimension, choice.scope] = str(choice.setting)

    def at(self, path: TypePath) -> Layout:
        """The layout at a node."""
        layout = self._layouts.get(path)
        if layout is None:
            layout = self._layouts[path] = self._decide(path)
        return layout

    def key(self, field_path: TypePath) -> str:
        """The wire name of the field at the end of the path."""
        key = self._keys.get(field_path)
        if key is None:
            irregular = self._names.get((Dimension.KEY_NAME, field_path))
            key = irregular if irregular is not None else spell(field_path[-1], self.at(field_path[:-1]).keys)
            self._keys[field_path] = key
        return key

    def variant(self, variant_path: TypePath) -> str:
        """The wire name of the variant at the end of the path."""
        name = self._variants.get(variant_path)
        if name is None:
            irregular = self._names.get((Dimension.VARIANT_NAME, variant_path))
            style = self.at(variant_path[:-1]).variants
            name = irregular if irregular is not None else spell(variant_path[-1], style)
            self._variants[variant_path] = name
        return name

    def setting(self, path: TypePath, dimension: Dimension) -> Setting:
        """What is chosen at a node in one dimension; for a name, the wire name."""
        if dimension is Dimension.KEY_NAME:
            return self.key(path)
        if dimension is Dimension.VARIANT_NAME:
            return self.variant(path)
        setting: Setting = getattr(self.at(path), _ATTRIBUTES[dimension])
        return setting

    def with_choices(self, *choices: ChoiceMade) -> Encoding:
        """The encoding with further choices, wider scopes first; each replaces those it covers."""
        made = self.choices
        for choice in sorted(choices, key=lambda choice: len(choice.scope)):
            made = (*(old for old in made if not _covers(choice, old)), choice)
        return Encoding(made)

    def _decide(self, path: TypePath) -> Layout:
        decided: dict[str, Setting] = {}
        for choice in sorted(self.choices, key=lambda choice: len(choice.scope)):
            attribute = _ATTRIBUTES.get(choice.dimension)
            if attribute is not None and path[: len(choice.scope)] == choice.scope:
                decided[attribute] = choice.setting
        return Layout(**decided)  # type: ignore[arg-type]  # _ATTRIBUTES pairs each setting with its field


def _covers(choice: ChoiceMade, old: ChoiceMade) -> bool:
    return old.dimension is choice.dimension and old.scope[: len(choice.scope)] == choice.scope
