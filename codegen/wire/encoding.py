"""How a runtime lays a shape on the wire: a set of choices, each made at a scope and inherited below it.

Scope () is the whole contract; a longer scope is a type or a field of it, and the longest one that covers a
node decides there. How the name of a field or variant is spelled is decided where its record or union is.
What no choice says is the default of its dimension. The contract's own layout is an encoding too, so "drift"
is simply the difference of two encodings of one shape.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias, TypeVar

from codegen.wire.form import Form
from codegen.wire.name import Style, spell
from codegen.wire.shape import Model, TypePath

T = TypeVar("T")


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
    #: The same, where identifiers, instants and the like are kept as texts: "" for these too.
    BLANK = "zero value, with empty texts for identifiers and instants"
    #: The text "NaN", for a number that is null.
    NOT_A_NUMBER = "the text NaN"


#: A zero value, of whichever kind.
ZEROED = frozenset({Presence.ZERO, Presence.BLANK})


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


class Unit(Enum):
    """What an externally tagged variant without payload is written as."""

    BARE = "its name alone"
    NULL = "its name with null"
    OBJECT = "its name with {}"
    LIST = "its name with []"


class Nesting(Enum):
    """Where the members of a record inside a record stand."""

    NESTED = "under a name of their own"
    FLATTENED = "among the members around them"


@dataclass(frozen=True, slots=True)
class Grouped:
    """Some fields of a record stand together, in an object of their own."""

    #: The wire name of that object.
    key: str
    #: The fields in it, in the order of their declaration.
    names: tuple[str, ...]


class Order(Enum):
    """Whether the items of a set keep the order of the canonical answer."""

    KEPT = "kept"
    ANY = "any"


class Own(Enum):
    """What no runtime chose: as the contract, or the canonical answer, has it."""

    OWN = "as the contract has it"


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
    #: A record without members.
    EMPTY_RECORDS = "empty record"
    #: A field that holds "", 0 or false.
    ZEROS = "zero value"
    #: A field that holds what the contract names as its default.
    DEFAULTS = "default value"
    #: Members of an open record that the contract does not name.
    EXTRAS = "further members"
    #: A record inside a record.
    NESTING = "nesting"
    #: Members of one record that stand in an object of their own; the scope is the record.
    GROUPS = "group of members"
    #: A variant without payload.
    UNITS = "variant without payload"
    SET_ORDER = "order of a set"
    INTEGERS = "whole number"
    NUMBERS = "number"
    FLAGS = "true or false"
    #: The irregular wire name of one field; the scope is the field.
    KEY_NAME = "key name"
    #: The irregular wire name of one variant; the scope is the variant.
    VARIANT_NAME = "variant name"
    #: Something around the value at one place; the scope is the place.
    WRAPPED = "wrapper"
    # A node of this shape in another structure.
    LISTS = "list form"
    SETS = "set form"
    MAPS = "map form"
    TUPLES = "tuple form"
    RECORDS = "record form"
    CHOICES = "enumeration form"
    TEXTS = "text form"
    #: How exactly a number is carried.
    PRECISION = "precision"
    # How a coded scalar is spelled: the settings are those of its family.
    INSTANTS = "instant form"
    FRACTIONS = "fraction of a second"
    RESOLUTIONS = "part of a second that is kept"
    DESIGNATORS = "mark of UTC"
    OFFSETS = "offset from UTC"
    YEARS = "year form"
    DATES = "date form"
    TIMES_OF_DAY = "time-of-day form"
    DURATIONS = "duration form"
    BYTES = "bytes form"
    UUIDS = "uuid form"
    IPS = "address form"
    MAPPED_IPS = "IPv4-mapped address"
    NETWORKS = "network form"
    MACS = "hardware-address form"
    URLS = "url form"
    DECIMALS = "decimal form"


#: An enumeration, a form or a group; a text is a name.
Setting: TypeAlias = Tagging | Enum | Form | Grouped | str
#: Choices that hold at their scope alone and are not inherited below it.
EXACT = frozenset({Dimension.KEY_NAME, Dimension.VARIANT_NAME, Dimension.WRAPPED, Dimension.GROUPS})


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
    empty_records: Emptiness = Emptiness.WRITTEN
    zeros: Emptiness = Emptiness.WRITTEN
    defaults: Emptiness = Emptiness.WRITTEN
    extras: Emptiness = Emptiness.WRITTEN
    nesting: Nesting = Nesting.NESTED
    units: Unit = Unit.BARE
    set_order: Order = Order.KEPT
    integers: Notation = Notation.PLAIN
    numbers: Notation = Notation.PLAIN
    flags: Notation = Notation.PLAIN
    #: Every other dimension in which something is chosen here.
    forms: Mapping[Dimension, Setting] = field(default_factory=dict)

    @property
    def omits_some(self) -> bool:
        """Whether anything empty, or anything that is the default, is left out here."""
        return Emptiness.OMITTED in (
            self.empty_lists,
            self.empty_maps,
            self.empty_records,
            self.zeros,
            self.defaults,
        )

    def form(self, dimension: Dimension) -> Form | None:
        """The form chosen in a dimension; None where the node stands as it is."""
        setting = self.forms.get(dimension)
        return setting if isinstance(setting, Form) else None


_ATTRIBUTES = {
    Dimension.TAGGING: "tagging",
    Dimension.FOREIGN: "foreign",
    Dimension.KEYS: "keys",
    Dimension.VARIANTS: "variants",
    Dimension.ABSENCE: "absence",
    Dimension.NULLS: "nulls",
    Dimension.EMPTY_LISTS: "empty_lists",
    Dimension.EMPTY_MAPS: "empty_maps",
    Dimension.EMPTY_RECORDS: "empty_records",
    Dimension.ZEROS: "zeros",
    Dimension.DEFAULTS: "defaults",
    Dimension.EXTRAS: "extras",
    Dimension.NESTING: "nesting",
    Dimension.UNITS: "units",
    Dimension.SET_ORDER: "set_order",
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
    _exact: dict[tuple[Dimension, TypePath], Setting] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    #: The choices that hold below their scope too, wider scopes first.
    _inherited: list[ChoiceMade] = field(default_factory=list, init=False, repr=False, compare=False)

    _kept: dict[type, tuple[Model, object]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def __post_init__(self) -> None:
        for choice in self.choices:
            if choice.dimension in EXACT:
                self._exact[choice.dimension, choice.scope] = choice.setting
            else:
                self._inherited.append(choice)
        self._inherited.sort(key=lambda choice: len(choice.scope))

    def kept(self, make: Callable[[Model, Encoding], T], kind: type[T], model: Model) -> T:
        """What `make` makes of this encoding for a model: made once, and kept as long as the encoding is."""
        known = self._kept.get(kind)
        if known is not None and known[0] is model and isinstance(known[1], kind):
            return known[1]
        made = make(model, self)
        self._kept[kind] = (model, made)
        return made

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
            irregular = self._exact.get((Dimension.KEY_NAME, field_path))
            key = (
                irregular
                if isinstance(irregular, str)
                else spell(field_path[-1], self.at(field_path[:-1]).keys)
            )
            self._keys[field_path] = key
        return key

    def variant(self, variant_path: TypePath) -> str:
        """The wire name of the variant at the end of the path."""
        name = self._variants.get(variant_path)
        if name is None:
            irregular = self._exact.get((Dimension.VARIANT_NAME, variant_path))
            style = self.at(variant_path[:-1]).variants
            name = irregular if isinstance(irregular, str) else spell(variant_path[-1], style)
            self._variants[variant_path] = name
        return name

    def wrapper(self, path: TypePath) -> Form | None:
        """What stands around the value at a place; None for nothing."""
        found = self._exact.get((Dimension.WRAPPED, path)) if self._exact else None
        return found if isinstance(found, Form) else None

    def group(self, path: TypePath) -> Grouped | None:
        """The members of the record at a place that stand in an object of their own; None for none."""
        found = self._exact.get((Dimension.GROUPS, path)) if self._exact else None
        return found if isinstance(found, Grouped) else None

    def setting(self, path: TypePath, dimension: Dimension) -> Setting:
        """What is chosen at a node in one dimension; for a name, the wire name."""
        if dimension is Dimension.KEY_NAME:
            return self.key(path)
        if dimension is Dimension.VARIANT_NAME:
            return self.variant(path)
        if dimension in EXACT:
            return self._exact.get((dimension, path), Own.OWN)
        if dimension not in _ATTRIBUTES:
            return self.at(path).forms.get(dimension, Own.OWN)
        setting: Setting = getattr(self.at(path), _ATTRIBUTES[dimension])
        return setting

    def with_choices(self, *choices: ChoiceMade) -> Encoding:
        """The encoding with further choices, wider scopes first; each replaces those it covers."""
        exact = {(choice.dimension, choice.scope): choice for choice in choices if choice.dimension in EXACT}
        made = [old for old in self.choices if (old.dimension, old.scope) not in exact]
        for choice in sorted(choices, key=lambda choice: len(choice.scope)):
            if choice.dimension not in EXACT:
                made = [*(old for old in made if not _covers(choice, old)), choice]
        return Encoding((*made, *exact.values()))

    def _decide(self, path: TypePath) -> Layout:
        decided: dict[str, Setting] = {}
        forms: dict[Dimension, Setting] = {}
        for choice in self._inherited:
            if path[: len(choice.scope)] != choice.scope:
                continue
            attribute = _ATTRIBUTES.get(choice.dimension)
            if attribute is not None:
                decided[attribute] = choice.setting
            elif choice.setting is Own.OWN:
                forms.pop(choice.dimension, None)
            else:
                forms[choice.dimension] = choice.setting
        return Layout(**decided, forms=forms)  # type: ignore[arg-type]  # _ATTRIBUTES pairs setting and field


def _covers(choice: ChoiceMade, old: ChoiceMade) -> bool:
    return old.dimension is choice.dimension and old.scope[: len(choice.scope)] == choice.scope
