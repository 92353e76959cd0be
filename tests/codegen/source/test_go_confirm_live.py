"""What is read of Go source, held against what `reflect` says of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from command_line import ROOT

from codegen.source.go.confirm import Reflected, reflected
from codegen.source.go.literal import json_tag, lookup
from codegen.source.go.module import read_module
from codegen.source.go.value import GoStruct
from registry.fault import Refusal

pytestmark = pytest.mark.live

ZOO = ROOT / "tests" / "runtimes" / "go"


@pytest.fixture(scope="module")
def structs() -> dict[str, GoStruct]:
    """Every struct of the zoo that has no type parameters."""
    return {struct.name: struct for struct in read_module(ZOO).structs() if not struct.generic}


@pytest.fixture(scope="module")
def truth(structs: dict[str, GoStruct], tmp_path_factory: pytest.TempPathFactory) -> dict[str, Reflected]:
    """The same, as the toolchain has them."""
    if shutil.which("go") is None:
        pytest.skip("`go` is not on this machine")
    return reflected(ZOO, ".", "main", sorted(structs), tmp_path_factory.mktemp("confirm"))


def test_every_field_and_its_name_on_the_wire_is_read_as_reflect_has_it(
    structs: dict[str, GoStruct], truth: dict[str, Reflected]
) -> None:
    assert len(structs) > 80
    for name, struct in structs.items():
        own = {field.path[0]: json_tag(field.tag) for field in truth[name].fields if len(field.path) == 1}
        assert [field.name for field in struct.fields] == list(own)
        for field in struct.fields:
            assert field.options == own[field.name].options
            if field.json_key is not None and not field.embedded:
                assert field.json_key == (own[field.name].name or field.name)


def test_what_is_embedded_and_which_methods_come_with_it_is_known_to_reflect_alone(
    truth: dict[str, Reflected],
) -> None:
    assert "MarshalJSON" in truth["sight"].methods
    assert truth["sight"].zero == '"0001-01-01T00:00:00Z"'
    assert ("audit", "CreatedBy") in [field.path for field in truth["lot"].fields]
    assert [lookup(field.tag, "json") for field in truth["lot"].fields if field.path[-1] == "Note"] == [
        "note"
    ]
    assert truth["rawUUID" if "rawUUID" in truth else "rawEntity"].kind == "struct"


def test_nothing_is_left_in_the_module_that_was_asked(tmp_path: Path) -> None:
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "go.mod").write_text("module example.com/m\n\ngo 1.22\n")
    (tmp_path / "m" / "a.go").write_text("package m\n\ntype A = B\n\ntype B struct{ X []byte }\n")
    found = reflected(tmp_path / "m", ".", "m", ["A", "B"], tmp_path / "scratch")
    assert found["B"].zero == '{"X":null}'
    assert sorted(path.name for path in (tmp_path / "m").iterdir()) == ["a.go", "go.mod"]


def test_a_package_that_does_not_build_is_refused_with_what_go_says(tmp_path: Path) -> None:
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "go.mod").write_text("module example.com/m\n\ngo 1.22\n")
    (tmp_path / "m" / "a.go").write_text("package m\n\ntype A struct{ X missing }\n")
    with pytest.raises(Refusal, match="does not build"):
        reflected(tmp_path / "m", ".", "m", ["A"], tmp_path / "scratch")
