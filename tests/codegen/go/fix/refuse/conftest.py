"""A bench for refusals: a module of one text, requests of few words, and what a refusal says."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from codegen.fix.request import FixRequest
from codegen.go.fix import plan_fix
from codegen.wire.encoding import (
    ChoiceMade,
    Dimension,
    Encoding,
    External,
    Internal,
    Presence,
    Setting,
    Tagging,
)
from codegen.wire.name import Style
from codegen.wire.shape import Field, Model, Record, Shape, Union, Variant
from registry.fault import Refusal


@dataclass(frozen=True)
class Bench:
    """A Go module to be, and how to ask for fixes in it."""

    root: Path

    def module(self, text: str, **files: str) -> None:
        """Writes package `p` with this text, and further packages of one file each."""
        (self.root / "go.mod").write_text("module example.com/m\n\ngo 1.21\n")
        for name, content in {"p": text, **files}.items():
            (self.root / name).mkdir(exist_ok=True)
            (self.root / name / f"{name}.go").write_text(f"package {name}\n\n{content}")

    def encoding(self, *made: tuple[tuple[str, ...], Dimension, Setting]) -> Encoding:
        """An encoding of these choices."""
        return Encoding(tuple(ChoiceMade(*each) for each in made))

    def record(self, *fields: Field, wanted: Encoding | None = None, **changes: Any) -> FixRequest:
        """A request for a record `T` whose keys are Pascal on the wire today."""
        used = self.encoding(((), Dimension.KEYS, Style.PASCAL))
        return replace(self._request(Record(fields), wanted or Encoding(), used), **changes)

    def union(self, *variants: Variant, wanted: Tagging | None = None, **changes: Any) -> FixRequest:
        """A request for a union `T` that is a flat struct today, all of its names observed."""
        used = self.encoding(
            ((), Dimension.TAGGING, Internal("Kind")),
            ((), Dimension.FOREIGN, Presence.ZERO),
            ((), Dimension.KEYS, Style.PASCAL),
        )
        tagging = self.encoding(((), Dimension.TAGGING, wanted or External()))
        seen = frozenset(variant.name for variant in variants)
        return replace(self._request(Union(variants), tagging, used), **{"observed": seen, **changes})

    def one(self, *fields: Field, name: str = "one", is_open: bool = False) -> Variant:
        """A variant that is a record."""
        return Variant(name, Record(fields, is_open))

    def refused(self, request: FixRequest) -> str:
        """What the refusal says, with the module's folder as M."""
        with pytest.raises(Refusal) as raised:
            plan_fix(request)
        return str(raised.value).replace(str(self.root), "M")

    def _request(self, shape: Shape, wanted: Encoding, used: Encoding) -> FixRequest:
        none: frozenset[str] = frozenset()
        return FixRequest("thing@1", "f", Model(shape), wanted, used, none, (), (), (), self.root, "p.T")


@pytest.fixture
def bench(tmp_path: Path) -> Bench:
    """A bench with nothing in it."""
    return Bench(tmp_path)
