"""A module folder: what of it is read, and how its types are found."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.source.go.find import derived, embedders, find_type, holders, methods_of
from codegen.source.go.module import read_module
from codegen.source.go.resolve import Spelled, import_path, underlying
from codegen.source.go.value import GoModule, GoStruct
from registry.fault import Refusal


def module(root: Path, **files: str) -> GoModule:
    """A module of these files; `__` in a name stands for a folder."""
    (root / "go.mod").write_text("module example.com/m // ours\n\ngo 1.22.3\n", encoding="utf-8")
    for name, text in files.items():
        path = root / (name.replace("__", "/") + ".go")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return read_module(root)


def find(found: GoModule, name: str | None, *fields: str) -> GoStruct:
    return find_type(found, name, lambda struct: {each.name for each in struct.fields} >= set(fields))


def refusal(found: GoModule, name: str | None, *fields: str) -> str:
    with pytest.raises(Refusal) as raised:
        find(found, name, *fields)
    return str(raised.value).replace(str(found.root), "M")


T = "package p\n\ntype T struct{ A int }\n"


def test_a_folder_without_go_mod_is_refused(tmp_path: Path) -> None:
    with pytest.raises(
        Refusal, match=r"There is no go\.mod here, so this is not the folder of a Go module\."
    ):
        read_module(tmp_path)


def test_packages_have_their_import_paths_and_the_module_its_go_version(tmp_path: Path) -> None:
    found = module(tmp_path, main="package main\n", internal__p__t=T)
    assert found.go == (1, 22)
    assert {each.import_path for each in found.packages} == {"example.com/m", "example.com/m/internal/p"}


def test_vendored_hidden_nested_and_ignored_files_are_left_out(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "go.mod").write_text("module other\n", encoding="utf-8")
    found = module(
        tmp_path,
        p__t=T,
        vendor__p__t=T,
        testdata__p__t=T,
        _hidden__t=T,
        other__t=T,
        p__gen=f"//go:build ignore\n\n{T}",
        p__t_test="package p\n\ntype T struct{ B int }\n\nfunc TestX() {}\n",
    )
    assert [each.path for each in found.structs()] == ["p/t.go"]
    assert found.packages[0].test_names == {"T", "TestX"}


@pytest.mark.parametrize("spelled", ["T", "internal/p.T", "./internal/p.T", "example.com/m/internal/p.T"])
def test_a_type_is_found_by_each_spelling_of_its_name(tmp_path: Path, spelled: str) -> None:
    assert find(module(tmp_path, internal__p__t=T), spelled).path == "internal/p/t.go"


def test_a_type_of_the_root_package_is_found(tmp_path: Path) -> None:
    assert find(module(tmp_path, t=T), "T").spelled == "T"


def test_one_name_in_two_packages_is_refused_with_both_places(tmp_path: Path) -> None:
    said = refusal(module(tmp_path, a__t=T, b__t=T), "T")
    assert "There are 2 structs of the name `T`: a.T (M/a/t.go:3), b.T (M/b/t.go:3)." in said


def test_an_unknown_name_is_refused_with_where_it_is_instead(tmp_path: Path) -> None:
    said = refusal(module(tmp_path, a__t=T), "b.T")
    assert said == "M: There is no struct `b.T` in this module. There is a.T (M/a/t.go:3)."


def test_a_name_that_is_no_struct_is_refused(tmp_path: Path) -> None:
    said = refusal(module(tmp_path, a__k="package a\n\ntype K string\n"), "a.K")
    assert said.startswith("M/a/k.go:3: `a.K` is `string`, and a struct was expected.")


def test_without_a_name_the_only_struct_that_fits_is_found(tmp_path: Path) -> None:
    found = module(tmp_path, a__t=T, b__t="package b\n\ntype U struct{ A, B int }\n")
    assert find(found, None, "A", "B").name == "U"
    assert "2 structs could be the one on the wire: a.T (M/a/t.go:3), b.U (M/b/t.go:3)." in refusal(
        found, None, "A"
    )
    assert "No struct of this module has the members that were seen on the wire." in refusal(found, None, "Z")


def test_a_syntax_error_in_a_file_that_is_about_the_type_is_refused(tmp_path: Path) -> None:
    found = module(tmp_path, a__t=T, a__m="package p\n\nfunc (t T) MarshalJSON( {\n")
    said = refusal(found, "a.T")
    assert said.startswith("M/a/m.go:3: There is a syntax error here, in a file that is about T.")


def test_a_syntax_error_elsewhere_does_not_matter(tmp_path: Path) -> None:
    found = module(tmp_path, a__t=T, a__m="package p\n\nfunc other( {\n", b__x="package b\n\nfunc (\n")
    assert find(found, "a.T").name == "T"


def test_a_type_that_is_only_in_a_broken_file_is_refused_there(tmp_path: Path) -> None:
    found = module(tmp_path, a__t="package p\n\ntype T struct {\n\tA int\n\tB = 3\n")
    assert refusal(found, "a.T").startswith("M/a/t.go:3: There is a syntax error here")


def test_embedders_derived_types_and_holders_are_found_through_imports_and_aliases(tmp_path: Path) -> None:
    found = module(
        tmp_path,
        p__t=T + "\ntype Alias = T\n\ntype Own T\n\ntype In struct {\n\t*Alias\n}\n",
        q__q='package q\n\nimport pp "example.com/m/p"\n\ntype Out struct {\n\tpp.T\n\tB int\n}\n\n'
        "type D pp.T\n\ntype Has struct {\n\tOne pp.T\n\tMany []pp.T\n\tRef *pp.T\n\tone pp.T\n}\n",
        r__r='package r\n\nimport . "example.com/m/p"\n\ntype Dot struct{ T }\n',
        s__s="package s\n\ntype T struct{ A int }\n\ntype Other struct{ T }\n",
    )
    target = find(found, "p.T")
    assert {(each.name, field.line) for each, field in embedders(found, target)} == {
        ("In", 10),
        ("Out", 6),
        ("Dot", 5),
    }
    assert {each.name for each in derived(found, target)} == {"Own", "D"}
    assert [(each.name, field.name) for each, field in holders(found, target)] == [("Has", "One")]


def test_methods_are_found_in_every_file_of_the_package(tmp_path: Path) -> None:
    found = module(tmp_path, p__t=T, p__m='package p\n\nfunc (t T) Error() string { return "" }\n')
    assert [(each.name, each.path) for each in methods_of(found, find(found, "T"))] == [("Error", "p/m.go")]


def test_names_are_followed_to_what_they_stand_on(tmp_path: Path) -> None:
    found = module(
        tmp_path,
        p__k="package p\n\ntype K L\n\ntype L = string\n\ntype Loop Loop\n",
        q__q='package q\n\nimport (\n\t"example.com/m/p"\n\t"gopkg.in/yaml.v3"\n\t"x.org/go-foo/v2"\n)\n',
    )
    file = found.file_of("q/q.go")
    behind, through = underlying(found, Spelled("p.K", file))
    assert (behind.text, [each.name for each in through]) == ("string", ["K", "L"])
    assert underlying(found, Spelled("p.Loop", file))[0].text == "Loop"
    assert underlying(found, Spelled("time.Time", file))[0].text == "time.Time"
    assert import_path(found, file, "yaml") == "gopkg.in/yaml.v3"
    assert import_path(found, file, "foo") == "x.org/go-foo/v2"
    assert import_path(found, file, "p") == "example.com/m/p"
    assert import_path(found, file, "absent") is None
