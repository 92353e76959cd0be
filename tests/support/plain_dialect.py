"""The habits of a plain service, where each holds, and the drift that names it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from plain_kind import SCALARS, Path

EVERYWHERE = frozenset((*SCALARS, "list", "set", "map", "tuple", "record", "union"))


@dataclass(frozen=True)
class Habit:
    """One thing a service does in a way of its own, at and below a place, but not at and below another."""

    name: str
    setting: Any = True
    at: Path = ()
    but: Path | None = None
    #: The kinds of type at which it holds.
    kinds: frozenset[str] = EVERYWHERE

    def holds(self, path: Path, what: str) -> bool:
        """Whether the service does so at a place."""
        if what not in self.kinds or path[: len(self.at)] != self.at:
            return False
        return self.but is None or path[: len(self.but)] != self.but


@dataclass(frozen=True)
class Dialect:
    """The habits of one service; without any it speaks as the contract wants."""

    habits: tuple[Habit, ...] = ()

    def of(self, name: str, path: Path, what: str) -> Any:
        """The setting of a habit at a place; None where the service does as the contract wants."""
        return next(
            (habit.setting for habit in self.habits if habit.name == name and habit.holds(path, what)), None
        )

    def without(self, habit: Habit, given_up: frozenset[str] = EVERYWHERE) -> Dialect:
        """The dialect with one habit given up at some kinds of type."""
        less = replace(habit, kinds=habit.kinds - given_up)
        return Dialect(tuple(less if each == habit else each for each in self.habits))

    def with_setting(self, habit: Habit, setting: Any) -> Dialect:
        """The dialect with another setting of one habit."""
        other = replace(habit, setting=setting)
        return Dialect(tuple(other if each == habit else each for each in self.habits))


#: Habit and setting -> the drift that names it; for the settings that are the same drift, habit alone.
DRIFTS: dict[str | tuple[str, Any], str] = {
    "keys": "key-case-style",
    "variants": "enum-variant-case",
    "choices": "enum-variant-case",
    "renamed": "key-renamed",
    "renamed_variant": "enum-variant-renamed",
    "renamed_choice": "enum-variant-renamed",
    ("nulls", "omitted"): "none-null-vs-absent",
    ("nulls", "null"): "none-null-vs-absent",
    ("absent", "null"): "none-null-vs-absent",
    ("empty_lists", "null"): "nil-slice-null",
    ("empty_lists", "omitted"): "omitempty-drops-zero",
    ("empty_maps", "null"): "nil-map-null",
    ("empty_maps", "omitted"): "omitempty-drops-zero",
    "zeros_left_out": "omitempty-drops-zero",
    "defaults_left_out": "exclude-defaults-unset",
    "numbers_as_text": "int-as-string",
    "floats_as_text": "decimal-string-vs-number",
    "f32": "float-f32-widened",
    "flags_as_text": "bool-as-string",
    "epoch_ms": "time-epoch",
    "fraction": "time-fraction-digits",
    "utc_as_offset": "time-utc-designator",
    "offset": "time-offset-kept-vs-utc",
    "whole_seconds": "time-precision-truncation",
    "uuid": "uuid-case-form",
    ("bytes", "hex"): "bytes-hex",
    ("bytes", "list"): "bytes-array-vs-base64",
    ("bytes", "base64url"): "bytes-base64-alphabet",
    ("decimal", "number"): "decimal-string-vs-number",
    ("decimal", "short"): "decimal-scale-lost",
    ("duration", "ms"): "duration-unit",
    ("duration", "go"): "duration-text-dialect",
    "ordinals": "enum-int-vs-string",
    "set_order": "set-order",
    "keyed_sets": "set-encoding",
    "labelled_tuples": "tuple-array-vs-object",
    "positional": "tuple-array-vs-object",
    "positional_payload": "enum-tuple-variant-array",
    "flattened": "struct-flatten-vs-nested",
    "wrapped": "struct-newtype-transparent",
    "wrapped_payloads": "enum-newtype-variant",
    "units": "enum-unit-variant-shape",
    "foreign": "enum-foreign-members",
    "singles": "scalar-vs-singleton-list",
    "entries": "map-composite-key",
}
TAGGINGS = {
    frozenset({"external", "internal"}): "enum-external-vs-internal",
    frozenset({"external", "adjacent"}): "enum-external-vs-adjacent",
    frozenset({"internal", "adjacent"}): "enum-internal-vs-adjacent",
}
_ERASED = {
    "set": "set-encoding",
    "map": "map-class-lost",
    "record": "map-class-lost",
    "text": "error-value-empty",
}
_EMPTY_TEXT = frozenset({"text", "choice"})
_CODED = frozenset({"instant", "uuid", "bytes", "decimal", "duration"})


def causes(habit: Habit, tagging: str) -> Iterator[tuple[str, frozenset[str]]]:
    """The drifts a habit may be, each with the kinds of type at which it is that one.

    `tagging` is how the contract wants unions.
    """
    match habit.name, habit.setting:
        case "erased", _:
            yield from ((drift, frozenset({what})) for what, drift in _ERASED.items())
        case "tagging", str() as used:
            yield TAGGINGS[frozenset({tagging, used})], EVERYWHERE
        case (("absent" | "nulls"), "zero"):
            yield "empty-string-as-null", _EMPTY_TEXT
            yield "zero-time-emitted", frozenset({"instant"})
            yield "absent-as-zero", EVERYWHERE - _EMPTY_TEXT - {"instant"}
        case (("absent" | "nulls"), "blank"):
            yield "empty-string-as-null", _EMPTY_TEXT | _CODED
            yield "absent-as-zero", EVERYWHERE - _EMPTY_TEXT - _CODED
        case name, setting:
            yield DRIFTS.get(name) or DRIFTS[name, setting], EVERYWHERE
