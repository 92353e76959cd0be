"""A tree of modules: what names stand for, and how a class is found by its name."""

from __future__ import annotations

from pathlib import Path

import pytest

from codegen.source.python.find import find_class
from codegen.source.python.holders import holders
from codegen.source.python.model import config_of, enum_members, fields_of
from codegen.source.python.module import Foreign, PyTree, read_tree
from codegen.source.python.value import HEADER, PyClass
from registry.fault import Refusal


def tree(root: Path, **files: str) -> PyTree:
    """A tree of the files, `__` standing for a slash."""
    for name, text in files.items():
        path = root / f"{name.replace('__', '/')}.py"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return read_tree(root)


def test_names_are_followed_through_imports_of_every_form(tmp_path: Path) -> None:
    found = tree(
        tmp_path,
        app__models="from .base import Base as B\nimport app.other\n"
        "from app import kinds\nfrom .star import *\n",
        app__base="class Base: ...\n",
        app__other="class Other: ...\n",
        app__kinds="from datetime import datetime as when\nclass Kind: ...\n",
        app__star="class Star: ...\n",
    )
    file = found.file_of("app/models.py")
    spelled = {"B": "Base", "app.other.Other": "Other", "kinds.Kind": "Kind", "Star": "Star"}
    for name, meant in spelled.items():
        meaning = found.meaning(file, name)
        assert isinstance(meaning, PyClass)
        assert meaning.name == meant
    assert found.meaning(file, "kinds.when") == Foreign("datetime.datetime")
    assert found.meaning(file, "str") == Foreign("str")


def test_packages_below_a_folder_of_sources_are_found_by_their_own_names(tmp_path: Path) -> None:
    found = tree(tmp_path, src__app__a="from app.b import B\nclass A(B): ...\n", src__app__b="class B: ...\n")
    meaning = found.meaning(found.file_of("src/app/a.py"), "B")
    assert isinstance(meaning, PyClass)
    assert meaning.path == "src/app/b.py"


def test_imports_that_go_round_in_circles_end(tmp_path: Path) -> None:
    found = tree(tmp_path, a="from b import X\n", b="from a import X\n")
    assert isinstance(found.meaning(found.file_of("a.py"), "X"), Foreign)


def test_tests_installed_packages_and_our_own_files_are_not_read(tmp_path: Path) -> None:
    found = tree(
        tmp_path,
        app="class A: ...\n",
        test_app="class T: ...\n",
        venv__x="class V: ...\n",
        wirelaw_wire=f"{HEADER}\n",
    )
    assert [file.path for file in found.files] == ["app.py"]


def test_a_class_is_found_by_its_name_and_the_nearest_is_offered(tmp_path: Path) -> None:
    found = tree(tmp_path, a="class Cart: ...\n", b__c="class Cart: ...\nclass Order: ...\n")
    assert find_class(found, "Order").path == "b/c.py"
    assert find_class(found, "b.c.Cart").path == "b/c.py"
    assert find_class(found, "c.Cart").path == "b/c.py"
    with pytest.raises(Refusal, match=r"2 classes of the name `Cart`: a\.Cart .*b\.c\.Cart"):
        find_class(found, "Cart")
    with pytest.raises(Refusal, match='Did you mean "Order"'):
        find_class(found, "Ordr")
    with pytest.raises(Refusal, match=r"There is b\.c\.Order"):
        find_class(found, "x.Order")


def test_a_file_with_a_syntax_error_is_refused_by_name(tmp_path: Path) -> None:
    found = tree(tmp_path, a="class Cart(BaseModel):\n    id: = 3\n", b="class Order: ...\n")
    assert find_class(found, "Order").path == "b.py"
    with pytest.raises(Refusal, match=r"a\.py:2: There is a syntax error here"):
        find_class(found, "Cart")


def test_fields_and_configuration_are_inherited_and_overridden_in_place(tmp_path: Path) -> None:
    found = tree(
        tmp_path,
        a="from pydantic import BaseModel, ConfigDict, Field\n"
        "class Base(BaseModel):\n"
        '    model_config = ConfigDict(populate_by_name=True, extra="allow")\n'
        "    id: str\n    at: int\n    _hidden: int = 1\n"
        "class Sub(Base):\n"
        '    model_config = ConfigDict(extra="forbid")\n'
        '    at: str = Field("x", alias="when")\n    more: int = 3\n',
    )
    sub = find_class(found, "Sub")
    fields = fields_of(found, sub)
    assert [(each.name, each.owner.name) for each in fields] == [
        ("id", "Base"),
        ("at", "Sub"),
        ("more", "Sub"),
    ]
    assert [each.required for each in fields] == [True, False, False]
    config = config_of(found, sub)
    assert {name: getattr(setting.value, "value", None) for name, setting in config.items()} == {
        "populate_by_name": True,
        "extra": "forbid",
    }
    assert [each.name for each in holders(found)[find_class(found, "Base")]] == ["Sub"]


def test_enumerations_with_the_values_python_gives_them(tmp_path: Path) -> None:
    found = tree(
        tmp_path,
        a="from enum import Enum, IntEnum, IntFlag, StrEnum, auto\n"
        "class S(StrEnum):\n    IN_REVIEW = auto()\n    B = 'b'\n"
        "class I(IntEnum):\n    A = auto()\n    B = 7\n    C = auto()\n"
        "class F(IntFlag):\n    R = auto()\n    W = auto()\n    X = auto()\n"
        "class E(str, Enum):\n    A = ('a', 'told')\n    B = made()\n",
    )
    values = {
        each.name: [value for value, _ in enum_members(found, each).values()] for each in found.classes()
    }
    assert values == {"S": ["in_review", "b"], "I": [1, 7, 8], "F": [1, 2, 4], "E": ["a", None]}
