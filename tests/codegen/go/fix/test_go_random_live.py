"""Made-up contracts and structs: every fix that is planned compiles and writes what `encode` does.

The vectors in a generated test are computed by `codegen.wire`, so its passing is the comparison.
"""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

import pytest

from codegen.fix.request import FixRequest
from codegen.go.fix import plan_fix
from codegen.output.tree import write
from codegen.wire.encoding import (
    Adjacent,
    ChoiceMade,
    Dimension,
    Encoding,
    External,
    Internal,
    Presence,
)
from codegen.wire.name import Style, spell
from codegen.wire.shape import (
    Anything,
    Choice,
    Field,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Model,
    Nullable,
    Number,
    Record,
    Shape,
    Text,
    Union,
    Variant,
)
from registry.fault import Refusal

pytestmark = pytest.mark.live

PAIRS = 40
NAMES = ("alpha", "beta_two", "gamma_ray_three", "d", "a_name_that_is_much_longer_than_forty_columns", "html")
INNER = Record((Field("x", Text()),))
KINDS: tuple[tuple[Shape, tuple[str, ...]], ...] = (
    (Text(), ("string", "Level")),
    (Integer(), ("int", "int64", "uint64", "int32")),
    (Number(), ("float64",)),
    (Flag(), ("bool",)),
    (ListOf(Text()), ("[]string",)),
    (MapOf(Integer()), ("map[string]int",)),
    (Choice(("a", "b")), ("string", "Level")),
    (Nullable(Text()), ("*string",)),
    (Nullable(ListOf(Number())), ("[]float64",)),
    (Anything(), ("any", "json.RawMessage")),
    (INNER, ("In", "*In")),
)
HEAD = """import "encoding/json"

var _ json.RawMessage

type Level string

type In struct {
	X string `json:"x"`
}

type Thing struct {
"""


class Maker:
    """Makes one contract and one struct that holds it, from a seed."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)  # noqa: S311  # the same pairs in every run
        self.go: dict[str, str] = {}

    def field(self, name: str) -> Field:
        shape, types = self.chance.choice(KINDS)
        required = self.chance.random() < 0.65
        go = self.chance.choice(types)
        if not required:
            shape = shape.of if isinstance(shape, Nullable) else shape
            go = "json.RawMessage" if isinstance(shape, Anything) else go
        points = not go.startswith(("*", "[]", "map", "any", "json"))
        if points and (not required or self.chance.random() < 0.15):
            go = f"*{go}"
        self.go[name] = go
        return Field(name, shape, required)

    def request(self, root: Path, package: str) -> FixRequest:
        fields = [self.field(name) for name in self.chance.sample(NAMES, self.chance.randint(0, len(NAMES)))]
        is_open = self.chance.random() < 0.3
        keys = self.chance.choice([Style.CAMEL, Style.SNAKE, Style.KEBAB, Style.AS_IS])
        wanted = [ChoiceMade((), Dimension.KEYS, keys)]
        used = [
            ChoiceMade((), Dimension.KEYS, Style.PASCAL),
            ChoiceMade((), Dimension.ABSENCE, Presence.NULL),
            *(self._inner_key(field.name) for field in fields),
        ]
        shape: Shape = Record(tuple(fields), is_open)
        if self.chance.random() < 0.75:
            shape = self.union(fields, is_open=is_open)
            wanted += self.tagging()
            used += [
                ChoiceMade((), Dimension.TAGGING, Internal("Kind")),
                ChoiceMade((), Dimension.FOREIGN, Presence.ZERO),
                ChoiceMade((), Dimension.VARIANTS, Style.SNAKE),
                *(self._inner_key(each.name, field.name) for each in shape.variants for field in fields),
            ]
        folder = root / package
        folder.mkdir()
        rows = ["\tKind string", *(f"\t{spell(name, Style.PASCAL)} {go}" for name, go in self.go.items())]
        rows += ["\thidden int"] if self.chance.random() < 0.2 else []
        rows = rows if isinstance(shape, Union) else rows[1:]
        text = f"package {package}\n\n{HEAD}" + "\n".join(rows) + "\n}\n"
        (folder / "thing.go").write_text(text)
        model, none = Model(shape), frozenset[str]()
        encodings = (Encoding(tuple(wanted)), Encoding(tuple(used)))
        accept_legacy = self.chance.random() < 0.5
        name = f"{package}.Thing"
        return FixRequest(
            "thing@1", "f", model, *encodings, none, (), (), (), root, name, accept_legacy, assume=True
        )

    def union(self, fields: list[Field], *, is_open: bool) -> Union:
        variants = []
        for name in self.chance.sample(["Schema", "Complete", "not_found", "X"], self.chance.randint(1, 4)):
            own = tuple(field for field in fields if self.chance.random() < 0.6)
            unit = self.chance.random() < 0.25
            variants.append(Variant(name, None if unit else Record(own, is_open)))
        return Union(tuple(variants))

    def tagging(self) -> list[ChoiceMade]:
        tagging = self.chance.choice([External(), Internal("kind"), Adjacent("t", "c")])
        foreign = self.chance.choice(list(Presence)) if isinstance(tagging, Internal) else Presence.OMITTED
        return [
            ChoiceMade((), Dimension.TAGGING, tagging),
            ChoiceMade((), Dimension.FOREIGN, foreign),
        ]

    def _inner_key(self, *path: str) -> ChoiceMade:
        return ChoiceMade((*path, "x"), Dimension.KEY_NAME, "x")


def test_every_fix_that_is_planned_works(tmp_path: Path, default_toolchain: Any) -> None:
    (tmp_path / "go.mod").write_text("module example.com/made\n\ngo 1.21\n")
    planned = 0
    for seed in range(PAIRS):
        request = Maker(seed).request(tmp_path, f"p{seed}")
        try:
            fix = plan_fix(request)
        except Refusal:
            (tmp_path / f"p{seed}" / "thing.go").unlink()
            continue
        write(fix.files, tmp_path)
        planned += 1
    assert planned > PAIRS * 0.8
    unformatted = default_toolchain.gofmt(tmp_path).split()
    assert [name for name in unformatted if "_wire" in name] == []
    vetted = default_toolchain.run(tmp_path, "vet", "./...")
    assert vetted.returncode == 0, vetted.stderr
    tested = default_toolchain.run(tmp_path, "test", "./...")
    assert tested.returncode == 0, tested.stdout + tested.stderr
    assert tested.stdout.count("ok  \t") == planned
