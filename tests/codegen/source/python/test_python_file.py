"""One Python file: whatever a real one may hold, and nothing that is not declared at its top level."""

from __future__ import annotations

from codegen.source.python.expression import Call, Either, Literal, Name, Other, Subscript
from codegen.source.python.file import parse_annotation, read_file
from codegen.source.python.value import PyClass, PyFile, PyImport


def read(text: str, path: str = "app/models.py") -> PyFile:
    return read_file(path, text.encode())


def only_class(text: str) -> PyClass:
    (found,) = read(text).classes
    return found


def test_imports_in_every_form() -> None:
    file = read(
        "import datetime as dt\nimport a.b\nfrom pydantic import BaseModel, Field as F\n"
        "from ..x import (y, z as w)\nfrom .k import *\n"
    )
    assert file.imports == (
        PyImport("dt", "datetime", ""),
        PyImport("a", "a", ""),
        PyImport("BaseModel", "pydantic", "BaseModel"),
        PyImport("F", "pydantic", "Field"),
        PyImport("y", "..x", "y"),
        PyImport("w", "..x", "z"),
        PyImport("*", ".k", "*"),
    )
    assert [line.span.line for line in file.import_lines] == [1, 2, 3, 4, 5]


def test_what_stands_under_a_condition_at_the_top_level_is_declared() -> None:
    file = read(
        "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from a import B\nelse:\n    B = int\n"
        "try:\n    class A: ...\nexcept ImportError:\n    pass\n"
    )
    assert [each.name for each in file.imports] == ["TYPE_CHECKING", "B"]
    assert [each.name for each in file.assignments] == ["B"]
    assert [each.name for each in file.classes] == ["A"]


def test_a_class_inside_a_function_or_a_class_is_not_declared() -> None:
    assert read("def f():\n    class A: ...\n").classes == ()
    assert [each.name for each in read("class A:\n    class B: ...\n").classes] == ["A"]


def test_fields_with_their_bytes() -> None:
    text = (
        'class A(Base):\n    """Doc."""\n\n    id: str\n    é: int = 1  # note\n'
        '    k: "X" = Field(alias="y")\n'
    )
    found = only_class(text)
    assert [each.name for each in found.assignments] == ["id", "é", "k"]
    data = text.encode()
    assert [data[each.span.start : each.span.end].decode() for each in found.assignments] == [
        "id: str",
        "é: int = 1",
        'k: "X" = Field(alias="y")',
    ]
    assert [each.span.line for each in found.assignments] == [4, 5, 6]
    assert found.docstring is not None
    assert found.filler is None
    value = found.assignments[2].value
    assert isinstance(value, Call)
    alias = value.keyword("alias")
    assert isinstance(alias, Literal)
    assert alias.value == "y"


def test_a_class_without_anything_has_a_filler() -> None:
    for text in ("class A:\n    pass\n", "class A:\n    ...\n", 'class A:\n    """Doc."""\n\n    pass\n'):
        assert only_class(text).filler is not None
    assert only_class('class A:\n    """Doc."""\n').filler is None


def test_methods_with_their_decorators() -> None:
    found = only_class(
        'class A(B):\n    @field_serializer("x", when_used="json")\n'
        "    def f(self, x: int) -> str:\n        ...\n"
        "    @property\n    def g(self): ...\n"
    )
    f, g = found.functions
    assert [each.function for each in f.decorators] == ["field_serializer"]
    assert [getattr(each, "value", None) for each in f.decorators[0].arguments] == ["x"]
    assert isinstance(f.returns, Name)
    assert [each.function for each in g.decorators] == ["property"]


def test_annotations_as_they_are_spelled() -> None:
    optional = parse_annotation("list[a.B | None] | None")
    assert isinstance(optional, Either)
    first, second = optional.parts
    assert isinstance(first, Subscript)
    assert isinstance(first.items[0], Either)
    assert isinstance(second, Literal)
    assert second.value is None
    assert isinstance(parse_annotation("a | b | c"), Either)
    assert len(getattr(parse_annotation("a | b | c"), "parts", ())) == 3
    assert isinstance(parse_annotation("a + b"), Other)
    assert parse_annotation("not a type (") is None


def test_a_syntax_error_is_told_by_its_line() -> None:
    file = read("x = 1\nclass A:\n    id: = 3\n\nclass B:\n    y: int\n")
    assert file.broken == 3
    assert read("x = 1\n").broken is None
