"""The contracts, the encodings in use and the Go modules that the tests of this folder share."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from codegen.fix.request import FixRequest, Vector
from codegen.go.fix import plan_fix
from codegen.output.tree import write
from codegen.wire.encoding import ChoiceMade, Dimension, Encoding, Internal, Presence, Setting
from codegen.wire.name import Style
from codegen.wire.read import Reading, read_schema

HERE = Path(__file__).parent
TEXT = {"type": "string"}
VARIANTS: dict[str, tuple[str, ...]] = {
    "Schema": ("field", "reason"),
    "Completeness": ("reason",),
    "Consistency": ("reason",),
    "Policy": ("reason",),
}
FORMS = ("external", "tagged", "adjacent")

Request = Callable[..., FixRequest]


def closed(**members: Any) -> dict[str, Any]:
    """An object with these members, all required, and no others."""
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


def validation_error(form: str) -> Reading:
    """The contract of the validation error in one of the three forms."""
    payloads = {name: dict.fromkeys(members, TEXT) for name, members in VARIANTS.items()}
    match form:
        case "external":
            branches = [closed(**{name: closed(**members)}) for name, members in payloads.items()]
        case "tagged":
            branches = [closed(kind={"const": name.lower()}, **own) for name, own in payloads.items()]
        case _:
            branches = [
                closed(type={"const": name.upper()}, data=closed(**own)) for name, own in payloads.items()
            ]
    return read_schema({"oneOf": branches})


def choices(*made: tuple[tuple[str, ...], Dimension, Setting]) -> Encoding:
    """An encoding of these choices."""
    return Encoding(tuple(ChoiceMade(*each) for each in made))


def flat_struct() -> Encoding:
    """What encoding/json makes of a merged Go struct without tags."""
    return choices(
        ((), Dimension.TAGGING, Internal("Kind")),
        ((), Dimension.FOREIGN, Presence.ZERO),
        ((), Dimension.KEYS, Style.PASCAL),
        ((), Dimension.VARIANTS, Style.SNAKE),
    )


@pytest.fixture(name="flat_request")
def flat_request_fixture() -> Request:
    """A request for the validation error in a form; further arguments replace its parts."""
    return flat_request


def flat_request(form: str, source: Path, **changes: Any) -> FixRequest:
    """A request for the validation error of `modules/flat`."""
    reading = validation_error(form)
    return replace(
        FixRequest(
            "validation-error@1",
            "b5bb9d8014a0f9b1d61e21e796d78dcc",
            reading.model,
            reading.encoding,
            flat_struct(),
            frozenset({"schema", "completeness", "Kind", "Field", "Reason"}),
            (),
            (Vector("not JSON", "{"),),
            (Vector("seen", '{"Kind":"policy","Field":"","Reason":"seen"}'),),
            source,
        ),
        **changes,
    )


@pytest.fixture
def flat(tmp_path: Path) -> Path:
    """A copy of the module with the flat struct."""
    return Path(
        shutil.copytree(HERE / "modules" / "flat" / "validation", tmp_path / "flat" / "validation")
    ).parent


@pytest.fixture
def flat_module(flat: Path) -> Path:
    """The same with its go.mod."""
    shutil.copy(HERE / "modules" / "flat" / "go.mod", flat)
    return flat


@pytest.fixture(scope="session")
def fixed_flat(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The flat module with a fixed copy of its package for each form, with and without the old form."""
    root = Path(shutil.copytree(HERE / "modules" / "flat", tmp_path_factory.mktemp("go") / "flat"))
    for form in FORMS:
        for name, accept_legacy in ((form, False), (f"{form}old", True)):
            shutil.copytree(root / "validation", root / name)
            fix = plan_fix(
                flat_request(
                    form,
                    root,
                    type_name=f"{name}.ValidationError",
                    accept_legacy=accept_legacy,
                    until="2026-12-31" if accept_legacy else None,
                )
            )
            write(fix.files, root)
    return root
