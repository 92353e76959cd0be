"""Contracts that keep a struct merged, and contracts that are open: compiled, vetted, run."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from codegen.fix.request import FixRequest
from codegen.go.fix import plan_fix
from codegen.output.tree import write
from codegen.wire.encoding import Adjacent, ChoiceMade, Dimension, Encoding, Internal, Presence, Setting
from codegen.wire.name import Style
from codegen.wire.shape import Field, Integer, Model, Record, Text, Union, Variant

pytestmark = pytest.mark.live

HERE = Path(__file__).parent


def _choices(*made: tuple[tuple[str, ...], Dimension, Setting]) -> Encoding:
    return Encoding(tuple(ChoiceMade(*each) for each in made))


READING = Model(
    Union(
        (
            Variant("text", Record((Field("text", Text()),))),
            Variant("count", Record((Field("count", Integer()),))),
            Variant("none", None),
        )
    )
)
NOTICE = Model(
    Union(
        (
            Variant("who", Record((Field("who", Text()),), open=True)),
            Variant("what", Record((Field("who", Text()), Field("what", Text())), open=True)),
        )
    )
)
MERGED_IN_USE = _choices(
    ((), Dimension.TAGGING, Internal("Sort")),
    ((), Dimension.FOREIGN, Presence.ZERO),
    ((), Dimension.KEYS, Style.PASCAL),
)
FLAT_IN_USE = _choices(((), Dimension.TAGGING, Internal("Kind")))


def _request(model: Model, wanted: Encoding, used: Encoding, name: str) -> Callable[[Path], FixRequest]:
    none: frozenset[str] = frozenset()

    def request(source: Path) -> FixRequest:
        return FixRequest(
            "thing@1",
            "feed",
            model,
            wanted,
            used,
            none,
            (),
            (),
            (),
            source,
            name,
            accept_legacy=True,
            assume=True,
        )

    return request


def _merged(presence: Presence, name: str) -> Callable[[Path], FixRequest]:
    wanted = _choices(((), Dimension.TAGGING, Internal("sort")), ((), Dimension.FOREIGN, presence))
    return _request(READING, wanted, MERGED_IN_USE, f"merged.{name}")


def _loose(tagging: Internal | Adjacent, name: str) -> Callable[[Path], FixRequest]:
    return _request(NOTICE, _choices(((), Dimension.TAGGING, tagging)), FLAT_IN_USE, f"loose.{name}")


REQUESTS = (
    _merged(Presence.ZERO, "Reading"),
    _merged(Presence.NULL, "Sample"),
    _loose(Internal("sort"), "Notice"),
    _loose(Adjacent("sort", "body"), "Letter"),
)


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The module with the merged and the open types fixed."""
    root = Path(shutil.copytree(HERE / "modules" / "shop", tmp_path_factory.mktemp("go") / "shop"))
    for request in REQUESTS:
        write(plan_fix(request(root)).files, root)
    return root


def test_merged_and_open_types_are_formatted_vetted_and_pass_their_own_tests(
    shop: Path, toolchain: Any
) -> None:
    assert toolchain.gofmt(shop) == ""
    vetted = toolchain.run(shop, "vet", "./merged", "./loose")
    assert vetted.returncode == 0, vetted.stderr
    tested = toolchain.run(shop, "test", "./merged", "./loose")
    assert tested.returncode == 0, tested.stdout + tested.stderr
    assert tested.stdout.count("ok  \t") == 2, tested.stdout
