"""Every contract generated, compiled by the strict compiler, and held against all of its vectors."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from typescript_folder import formatted_otherwise, node, passed

from codegen.types.emitted import limited

pytestmark = pytest.mark.live
HERE = Path(__file__).parent


@pytest.mark.parametrize("which", ["every", "odd", "chance"])
def test_every_vector_is_kept(which: str, request: pytest.FixtureRequest) -> None:
    generated, out = request.getfixturevalue(which), request.getfixturevalue(f"{which}_compiled")
    names = [
        file.path.with_suffix(".js").name for file in generated.emitted.files if ".test" in file.path.stem
    ]
    assert len(names) == len(generated.asked)
    assert passed(out, *sorted(names)) == sum(len(each.vectors) for each in generated.asked) > 100


def test_people_use_the_types_and_what_no_document_shows(every_compiled: Path) -> None:
    """`own/usage.ts` has compiled with the rest; `own/behaviour.test.ts` runs."""
    assert (every_compiled / "usage.js").exists()
    assert passed(every_compiled, "behaviour.test.js") >= 14


@pytest.mark.parametrize("which", ["every", "odd", "chance"])
def test_the_formatter_changes_nothing(which: str, request: pytest.FixtureRequest) -> None:
    assert formatted_otherwise(request.getfixturevalue(which).folder) == []


@pytest.mark.parametrize("which", ["every", "odd", "chance"])
def test_what_is_limited_is_not_kept(which: str, request: pytest.FixtureRequest) -> None:
    """A limitation that keeps its vector is none."""
    generated, out = request.getfixturevalue(which), request.getfixturevalue(f"{which}_compiled")
    wanted = {
        f"{each.type.contract.ref} {vector.name}"
        for each in generated.asked
        for vector in each.vectors
        if limited(vector, generated.emitted.limitations[each.type.contract.name])
    }
    kept: dict[str, Any] = json.loads(node(str(HERE / "limited.mjs"), str(out), cwd=out))
    assert kept.keys() == wanted
    assert [name for name, is_kept in kept.items() if is_kept] == []
