"""Finding a type by its name, and what a name means where it stands."""

from __future__ import annotations

from pathlib import Path

import pytest
from rust_source import crate

from codegen.source.rust.find import find_type
from codegen.source.rust.folder import read_source
from codegen.source.rust.resolve import Resolver, Scope
from codegen.source.rust.value import RustStruct
from registry.fault import Refusal

FILES = {
    "src/main.rs": "mod order;\nmod stock;\nuse order::Order as Bought;\nstruct Line;\n",
    "src/order.rs": (
        "pub mod line;\npub use self::line::Line;\nuse crate::stock::*;\n"
        "pub struct Order { a: Line }\nstruct Wide<T> { of: T }\nstruct Torn { a: , }\n"
    ),
    "src/order/line.rs": "pub struct Line { n: super::Count }\n",
    "src/stock/mod.rs": "pub struct Count(u8);\npub type Text = String;\nmake! { struct Made; }\n",
    "tests/other.rs": "struct Line;\n",
}


@pytest.fixture(name="resolver")
def resolver_fixture(tmp_path: Path) -> Resolver:
    """The names of a crate."""
    return Resolver(read_source(crate(tmp_path, FILES)))


@pytest.mark.parametrize(
    "spelled",
    [
        *("Order", "order::Order", "crate::order::Order", "shop::order::Order", "src/order.rs::Order"),
        "./src/order.rs::Order",
    ],
)
def test_a_type_is_named_by_its_path_or_its_file(resolver: Resolver, spelled: str) -> None:
    found = find_type(resolver.source, spelled)
    assert (found.spelled, found.path, found.line) == ("order::Order", "src/order.rs", 4)


@pytest.mark.parametrize(
    ("spelled", "what", "hint"),
    [
        (
            "Line",
            "There are 2 types of the name `Line`: `Line` (",
            "Give the file too, such as `src/main.rs::Line`",
        ),
        ("Ordre", "There is no struct or enum `Ordre`", "There is `Order`."),
        ("Zzz", "There is no struct or enum `Zzz`", "Only types at the top level"),
        ("Text", "`Text` is another name of a type", "Name the struct or enum"),
        ("Made", "`Made` stands inside a macro or in text that does not parse", "outside of a macro"),
        ("Wide", "`Wide<T>` has type parameters", "without parameters"),
        ("Torn", "There is a syntax error in `Torn`", "cargo check"),
    ],
)
def test_what_is_not_found_says_what_there_is(resolver: Resolver, spelled: str, what: str, hint: str) -> None:
    with pytest.raises(Refusal) as refused:
        find_type(resolver.source, spelled)
    (fault,) = refused.value.faults
    assert what in fault.what
    assert hint in fault.hint


def test_a_folder_without_a_crate_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"There is no Cargo\.toml here"):
        read_source(tmp_path)


def test_a_manifest_that_is_no_toml_is_refused(tmp_path: Path) -> None:
    (tmp_path / "Cargo.toml").write_text("[package\n")
    with pytest.raises(Refusal, match="This is not TOML"):
        read_source(tmp_path)


@pytest.mark.parametrize(
    ("names", "module", "means"),
    [
        (("Bought",), (), "order::Order"),
        (("order", "Line"), (), "order::line::Line"),
        (("Line",), (), "Line"),
        (("Line",), ("order",), "order::line::Line"),
        (("Count",), ("order",), "stock::Count"),
        (("super", "Count"), ("order", "line"), "stock::Count"),
        (("crate", "stock", "Count"), ("order",), "stock::Count"),
        (("self", "line", "Line"), ("order",), "order::line::Line"),
        (("shop", "stock", "Count"), (), "stock::Count"),
    ],
)
def test_a_name_means_what_uses_and_modules_make_of_it(
    resolver: Resolver, names: tuple[str, ...], module: tuple[str, ...], means: str
) -> None:
    found = resolver.resolve(names, Scope("", module))
    assert isinstance(found, RustStruct)
    assert found.spelled == means


def test_a_foreign_name_is_its_full_path(resolver: Resolver) -> None:
    assert resolver.resolve(("Vec",), Scope("", ())) == "std::vec::Vec"
    assert resolver.resolve(("chrono", "Utc"), Scope("", ())) == "chrono::Utc"


def test_uses_that_go_in_a_circle_end(tmp_path: Path) -> None:
    files = {
        "src/lib.rs": "mod a;\nmod b;\n",
        "src/a.rs": "pub use crate::b::X;\n",
        "src/b.rs": "pub use crate::a::X;\n",
    }
    resolver = Resolver(read_source(crate(tmp_path, files)))
    assert isinstance(resolver.resolve(("a", "X"), Scope("", ())), str)


def test_a_workspace_has_several_crates(tmp_path: Path) -> None:
    (tmp_path / "Cargo.toml").write_text('[workspace]\nmembers = ["shop", "wire-types"]\n')
    crate(tmp_path / "shop", "use wire_types::Line;\nstruct Order { a: Line }\n")
    crate(tmp_path / "wire-types", "pub struct Line;\n", name="wire-types")
    source = read_source(tmp_path)
    assert [each.folder for each in source.crates] == ["shop", "wire-types"]
    found = Resolver(source).resolve(("Line",), Scope("shop", ()))
    assert isinstance(found, RustStruct)
    assert found.path == "wire-types/src/lib.rs"
    assert find_type(source, "wire_types::Line").path == "wire-types/src/lib.rs"
