"""What a class declares is what pydantic writes, and what cannot be read is said."""

from __future__ import annotations

import importlib
import itertools
import json
from pathlib import Path
from typing import Any

import pytest

from codegen.source.declared import Declared
from codegen.source.python.declared import declared_type
from codegen.wire.decode import NO_READING, likeliest
from codegen.wire.encoding import Dimension, Internal, Untagged
from codegen.wire.lossless import parse
from codegen.wire.shape import Anything, Choice, ListOf, Named, Nullable, Record, Text, Union

HEAD = """\
from __future__ import annotations

import datetime as dt
import decimal
import uuid
from dataclasses import dataclass
from enum import Enum, IntEnum, StrEnum, auto
from ipaddress import IPv4Address
from typing import Annotated, Any, Dict, List, Literal, NamedTuple, Optional, TypedDict
from typing import Union as Either

from pydantic import (
    AliasGenerator,
    AnyUrl,
    Base64Bytes,
    BaseModel,
    ConfigDict,
    Field,
    PlainSerializer,
    RootModel,
    SerializeAsAny,
    field_serializer,
    model_serializer,
)
from pydantic.alias_generators import to_camel, to_pascal

"""
_COUNT = itertools.count()

#: Classes, and expressions that make values of `T`.
WRITTEN = {
    "plain": (
        "class T(BaseModel):\n    a: str\n    b: int\n    c: float\n    d: bool\n",
        "T(a='x',b=1,c=.5,d=True)",
    ),
    "times": (
        "class T(BaseModel):\n    a: dt.datetime\n    b: dt.date\n    c: dt.time\n    d: dt.timedelta\n",
        "T(a='2024-01-02T03:04:05.12Z',b='2024-01-02',c='08:30:15.5',d=dt.timedelta(days=400,seconds=1.5))",
    ),
    "whole times": (
        "class T(BaseModel):\n    a: dt.datetime\n    c: dt.time\n",
        "T(a='2024-01-02T03:04:05+02:00',c='08:30:15')",
    ),
    "counted": (
        "class T(BaseModel):\n    model_config = ConfigDict(ser_json_temporal='milliseconds')\n"
        "    a: dt.datetime\n    d: dt.timedelta\n",
        "T(a='2024-01-02T03:04:05.123Z',d=dt.timedelta(microseconds=1500))",
    ),
    "seconds": (
        "class T(BaseModel):\n    model_config = ConfigDict(ser_json_timedelta='float')\n"
        "    d: dt.timedelta\n",
        "T(d=dt.timedelta(seconds=1.5))",
    ),
    "bytes": ("class T(BaseModel):\n    a: bytes\n    b: Base64Bytes\n", "T(a=b'abc',b=b'AQL/')"),
    "hex": (
        "class T(BaseModel):\n    model_config = ConfigDict(ser_json_bytes='hex')\n    a: bytes\n",
        "T(a=b'\\x01\\xff')",
    ),
    "base64url": (
        "class T(BaseModel):\n    model_config = ConfigDict(ser_json_bytes='base64')\n    a: bytes\n",
        "T(a=b'\\xfb\\xff\\xfe')",
    ),
    "identifiers": (
        "class T(BaseModel):\n    a: uuid.UUID\n    b: IPv4Address\n    c: decimal.Decimal\n    d: AnyUrl\n",
        "T(a=uuid.UUID(int=7),b='1.2.3.4',c='1.50',d='HTTP://Example.com')",
    ),
    "optional": (
        "class T(BaseModel):\n    a: Optional[int] = None\n    b: Either[str, None] = 'x'\n    c: int = 0\n",
        "T()",
    ),
    "containers": (
        "class T(BaseModel):\n    a: List[int]\n    b: Dict[str, list[str]]\n    c: tuple[int, str]\n"
        "    d: tuple[int, ...]\n    e: set[int]\n",
        "T(a=[1],b={'x':['y']},c=(1,'a'),d=(1,2),e={3,1})",
    ),
    "named tuple": (
        "class P(NamedTuple):\n    x: int\n    y: str\n\nclass T(BaseModel):\n    p: P\n",
        "T(p=P(1,'a'))",
    ),
    "enumerations": (
        "class S(StrEnum):\n    IN_REVIEW = auto()\n    B = 'b'\n\nclass I(IntEnum):\n    A = 1\n\n"
        "class T(BaseModel):\n    s: S\n    i: I\n    l: Literal['x', 'y']\n    n: Literal[1, 2]\n",
        "T(s=S.IN_REVIEW,i=I.A,l='y',n=2)",
    ),
    "aliases": (
        "class T(BaseModel):\n"
        "    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)\n"
        "    user_id: str\n    own: int = Field(alias='_own')\n"
        "    out: int = Field(serialization_alias='Out')\n",
        "T(user_id='x',own=1,out=2)",
    ),
    "alias generator": (
        "class T(BaseModel):\n"
        "    model_config = ConfigDict(alias_generator=AliasGenerator(serialization_alias=to_pascal))\n"
        "    user_id: str\n",
        "T(user_id='x')",
    ),
    "excluded": ("class T(BaseModel):\n    a: int\n    b: int = Field(2, exclude=True)\n", "T(a=1)"),
    "left out": (
        "class T(BaseModel):\n"
        "    a: int | None = Field(default=None, exclude_if=lambda value: value is None)\n",
        "T()",
    ),
    "inherited": (
        "class B(BaseModel):\n    id: str\n    at: int\n\nclass T(B):\n    at: str\n    more: int\n",
        "T(id='1',at='x',more=2)",
    ),
    "root": ("class R(RootModel[int]):\n    pass\n\nclass T(BaseModel):\n    r: R\n", "T(r=R(3))"),
    "open": (
        "class T(BaseModel):\n    model_config = ConfigDict(extra='allow')\n    a: int\n",
        "T(a=1,b=[2])",
    ),
    "subclass": (
        "class A(BaseModel):\n    a: int\n\nclass B(A):\n    b: int\n\n"
        "class T(BaseModel):\n    a: SerializeAsAny[A]\n",
        "T(a=B(a=1,b=2))",
    ),
    "discriminated": (
        "class C(BaseModel):\n    kind: Literal['circle'] = 'circle'\n    r: int\n\n"
        "class Q(BaseModel):\n    kind: Literal['square'] = 'square'\n    s: int\n\n"
        "class T(BaseModel):\n    shape: Annotated[C | Q, Field(discriminator='kind')]\n",
        "T(shape=Q(s=3))",
    ),
    "not a number": (
        "class T(BaseModel):\n    model_config = ConfigDict(ser_json_inf_nan='strings')\n    a: float\n",
        "T(a=float('nan'))",
    ),
    "recursive": (
        "class T(BaseModel):\n    name: str\n    children: list[T] = []\n",
        "T(name='a',children=[T(name='b')])",
    ),
    "in circles": (
        "class A(BaseModel):\n    b: B | None = None\n    c: list[C] = []\n\n"
        "class B(BaseModel):\n    a: A | None = None\n    c: C | None = None\n\n"
        "class C(BaseModel):\n    when: dt.datetime\n    a: A | None = None\n    b: B | None = None\n\n"
        "class T(BaseModel):\n    a: A\n",
        "T(a=A(b=B(c=C(when='2024-01-02T03:04:05.5Z',a=A(c=[C(when='2024-01-02T03:04:05Z')])))))",
    ),
    "quoted": ("class T(BaseModel):\n    a: 'int | None' = None\n", "T(a=1)"),
}


def declare(root: Path, text: str, name: str = "T") -> Declared:
    (root / "models.py").write_text(HEAD + text)
    return declared_type(root, f"models.py::{name}")


@pytest.mark.parametrize("name", WRITTEN)
def test_what_pydantic_writes_is_what_is_declared(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    text, made = WRITTEN[name]
    module_name = f"declared_{next(_COUNT)}"
    (tmp_path / f"{module_name}.py").write_text(HEAD + text)
    monkeypatch.syspath_prepend(str(tmp_path))
    module: Any = importlib.import_module(module_name)
    body = eval(made, vars(module))  # noqa: S307 - written above
    body = body.model_dump_json(by_alias=True)
    found = declared_type(tmp_path, f"{module_name}.T")
    assert found.unread == ()
    assert likeliest(found.model, found.encoding, parse(body.encode())) is not NO_READING, body
    other = json.dumps({**json.loads(body), "zz": 1}) if name not in ("open", "subclass") else "[]"
    assert likeliest(found.model, found.encoding, parse(other.encode())) is NO_READING


@pytest.mark.parametrize(
    ("field", "why"),
    [
        ("a: Annotated[int, PlainSerializer(str)]", "serializer of its own"),
        ("a: complex", "`complex` is written"),
        ("a: list[int, str]", "not known"),
        ("a: int | str", "nothing tells apart"),
        ("a: int = Field(alias=NAME)", "not written down"),
        ("a: int\n    @field_serializer('a')\n    def f(self, a: int) -> str: return str(a)", "its own"),
    ],
)
def test_what_cannot_be_read_is_said(field: str, why: str, tmp_path: Path) -> None:
    found = declare(tmp_path, f"class T(BaseModel):\n    {field}\n")
    (unread,) = found.unread
    assert unread.path == ("a",)
    assert why in unread.why


def test_a_generator_that_is_no_one_of_pydantic_is_said(tmp_path: Path) -> None:
    config = "model_config = ConfigDict(alias_generator=lambda name: name[::-1])"
    found = declare(tmp_path, f"class T(BaseModel):\n    {config}\n    ab: int\n")
    assert [each.why for each in found.unread] == [
        "the alias generator of its model is not one of pydantic's own"
    ]


def test_a_model_with_a_serializer_of_its_own_is_anything(tmp_path: Path) -> None:
    text = "class T(BaseModel):\n    a: int\n    @model_serializer\n    def f(self) -> Any: return {}\n"
    assert declare(tmp_path, text).model.root == Anything()


def test_names_are_the_sources_own_and_wire_names_the_encodings(tmp_path: Path) -> None:
    found = declare(
        tmp_path,
        "class S(StrEnum):\n    IN_REVIEW = 'InReview'\n\n"
        "class T(BaseModel):\n    state_: S = Field(alias='state')\n",
    )
    assert isinstance(found.model.root, Record)
    (field,) = found.model.root.fields
    assert (field.name, field.shape) == ("state_", Choice(("IN_REVIEW",)))
    assert found.encoding.key(("state_",)) == "state"
    assert found.encoding.variant(("state_", "IN_REVIEW")) == "InReview"
    assert found.places["state_",].line == HEAD.count("\n") + 5


def test_unions_are_tagged_where_each_model_has_a_constant(tmp_path: Path) -> None:
    models = (
        "class C(BaseModel):\n    kind: Literal['c']\n    r: int\n\nclass D(BaseModel):\n    {}s: int\n\n"
    )
    union = "Shape = C | D\n"
    tagged = declare(tmp_path, models.format("kind: Literal['d']\n    ") + union, "Shape")
    assert isinstance(tagged.model.root, Union)
    assert tagged.encoding.at(()).tagging == Internal("kind")
    assert tagged.encoding.variant(("C",)) == "c"
    bare = declare(tmp_path, models.format("") + union, "Shape")
    assert bare.encoding.at(()).tagging == Untagged()


def test_other_classes_and_recursive_ones(tmp_path: Path) -> None:
    text = "@dataclass\nclass D:\n    a: str\n\nclass Y(TypedDict):\n    b: list[D]\n\n"
    found = declare(tmp_path, f"{text}class T(BaseModel):\n    y: Y\n    t: T | None = None\n")
    inner = Record((*_fields(y=Record((*_fields(b=ListOf(Record((*_fields(a=Text()),)))),))),))
    (name, shape) = found.model.definitions[0]
    assert found.model.root == Named(name)
    assert isinstance(shape, Record)
    assert shape.fields[0] == inner.fields[0]
    assert shape.fields[1].shape == Nullable(Named(name))


def _fields(**shapes: Any) -> Any:
    from codegen.wire.shape import Field

    return tuple(Field(name, shape) for name, shape in shapes.items())


def test_a_default_stands_for_what_is_absent(tmp_path: Path) -> None:
    found = declare(
        tmp_path, "class T(BaseModel):\n    a: int | None = None\n    b: int = 0\n    c: int = 5\n"
    )
    chosen = {
        (choice.scope, choice.setting.name)  # type: ignore[union-attr]  # presences have names
        for choice in found.encoding.choices
        if choice.dimension is Dimension.ABSENCE
    }
    assert chosen == {(("a",), "NULL"), (("b",), "ZERO")}
    assert isinstance(found.model.root, Record)
    assert [each.default for each in found.model.root.fields] == ["null", "0", "5"]
