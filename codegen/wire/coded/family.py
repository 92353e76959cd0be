"""What the families of coded scalars have in common: a text, what it means, and the ways to write that.

The value of a coded scalar is the JSON the canonical answer has for it. A runtime that writes the same
meaning in another way departs in one or more dimensions; in every other it writes as the canonical text
does. So nothing has to be known about the contract's own form before two answers are compared.

| law                                                                                          |
|----------------------------------------------------------------------------------------------|
| `write(detail, text, {})` is `text`                                                          |
| where `fits(detail, text, written)` is not None, any setting of each of its sets, taken      |
| together, writes `written`, a number in any spelling of its worth                            |
| each `text` of `read(detail, written, settings)` has `write(detail, text, settings)` written |
"""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping
from enum import Enum
from functools import cache
from importlib import import_module
from typing import Protocol, TypeAlias

from codegen.wire.encoding import Dimension, Layout
from codegen.wire.lossless import Json
from codegen.wire.shape import Kind

Settings: TypeAlias = Mapping[Dimension, Enum]
Fits: TypeAlias = Mapping[Dimension, frozenset[Enum]]


class Family(Protocol):
    """The ways to write one kind of coded scalar. `detail` is what the contract says of its own form."""

    @property
    def dimensions(self) -> Mapping[Dimension, type[Enum]]:
        """What can be chosen, and between what, the usual first."""

    def meaning(self, detail: str, document: Json) -> Hashable | None:
        """What a document in the contract's own form means; None for one that is not in it."""

    def fits(self, detail: str, canonical: Json, written: Json) -> Fits | None:
        """For every dimension, the settings that write `written` for what `canonical` means.

        None where `written` is another value, or no form known. A form that loses something fits what it
        would write for the canonical meaning, and nothing else.
        """

    def write(self, detail: str, canonical: Json, settings: Settings) -> Json:
        """The canonical text written with these settings; where there is none, as the canonical text is.

        Raises `Unencodable` for a meaning that this form cannot hold.
        """

    def read(self, detail: str, written: Json, settings: Settings) -> Iterator[Json]:
        """Canonical texts that these settings would write so; without settings, in any form at all."""


@cache
def family_of(kind: Kind) -> Family:
    """The family of a kind: `FAMILY` in the file of its name."""
    family: Family = import_module(f"codegen.wire.coded.{kind.value}").FAMILY
    return family


def settings_of(layout: Layout, family: Family) -> Settings:
    """What a layout chooses in the dimensions of a family."""
    return {
        dimension: setting
        for dimension in family.dimensions
        if isinstance(setting := layout.forms.get(dimension), Enum)
    }


def usual(settings: frozenset[Enum]) -> Enum:
    """Of several settings of one dimension the usual one, which its enumeration names first."""
    (kind,) = {type(setting) for setting in settings}
    return next(setting for setting in kind if setting in settings)
