"""Of any shape, under any tagging, the types do with every vector as the contract says."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st
from python_package import asked_of, contract_of, departures, imported, tool, write_package
from wire_strategies import shapes

from codegen.types.emitted import limited
from codegen.types.wire_type import WireType, read_type
from codegen.wire.encoding import Adjacent, ChoiceMade, Dimension, Encoding, External, Internal, Tagging
from codegen.wire.shape import Model, Shape
from codegen.wire.write_schema import write_schema

pytestmark = pytest.mark.live
TAGGINGS: tuple[Tagging, ...] = (External(), Internal("kind"), Adjacent("kind", "content"))


def drawn(count: int) -> list[WireType]:
    """Types of drawn shapes: one package for all of them, since each import costs more than it shows."""
    found: list[WireType] = []

    @seed(4)
    @settings(
        max_examples=count,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(shapes(), st.sampled_from(TAGGINGS))
    def draw(shape: Shape, tagging: Tagging) -> None:
        encoding = Encoding((ChoiceMade((), Dimension.TAGGING, tagging),))
        schema = write_schema(Model(shape), encoding).schema
        found.append(read_type(contract_of(schema, f"drawn-{len(found)}")))

    draw()
    return found


def test_types_of_any_shape_are_right(tmp_path: Path) -> None:
    asked = asked_of(drawn(120))
    folder = tmp_path / "drawn_package"
    emitted = write_package(folder, asked)
    wanted = {
        (each.type.contract.name, vector.name)
        for each in asked
        for vector in each.vectors
        if limited(vector, emitted.limitations[each.type.contract.name])
    }
    assert departures(imported(folder), asked) == wanted
    for command in (("format", "--diff"), ("check",)):
        told = tool(folder, "ruff", *command, "--isolated", "--no-cache", folder.name)
        assert told.returncode == 0, told.stdout[-4000:]
