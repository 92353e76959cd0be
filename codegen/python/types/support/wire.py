"""What the generated types stand on: reading and writing JSON, and what a schema demands.

`decode(Type, text)` reads strictly and `encode(value)` writes the same JSON value
again. Types can be built by the names of their attributes as usual in pydantic.
"""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, RootModel
from pydantic_core import MISSING

from ._demands import (
    Allowed,
    Decimal,
    IfText,
    Multiple,
    Names,
    Pattern,
    Row,
    Spelled,
    Unique,
)
from ._numbers import NotJson, parse, write
from ._texts import (
    Base64,
    Base64Url,
    Date,
    DecimalText,
    Duration,
    Hex,
    Instant,
    Ip,
    Mac,
    Network,
    Time,
    Url,
    Uuid,
)
from ._values import keys, plain

__all__ = [
    "MISSING",
    "Allowed",
    "Base64",
    "Base64Url",
    "Closed",
    "Date",
    "Decimal",
    "DecimalText",
    "Duration",
    "Hex",
    "IfText",
    "Instant",
    "Ip",
    "Mac",
    "Multiple",
    "Names",
    "Network",
    "NotJson",
    "Open",
    "Pattern",
    "Root",
    "Row",
    "Spelled",
    "Time",
    "Unique",
    "Url",
    "Uuid",
    "decode",
    "encode",
    "members",
    "only_member",
]

_Type = TypeVar("_Type", bound=BaseModel)
_Inner = TypeVar("_Inner")


def decode(kind: type[_Type], text: str | bytes) -> _Type:
    """The value in a JSON text. Raises `ValueError`, which says where it is wrong.

    Refused as well: JSON that is nested more than 200 levels deep, and a whole
    number of more than 4000 digits where a number is wanted.
    """
    return kind.model_validate(parse(text), by_alias=True, by_name=False)


def encode(value: BaseModel) -> bytes:
    """The JSON text of a value."""
    return write(plain(value)).encode()


class Closed(BaseModel):
    """An object with the members it names, and no others."""

    model_config = ConfigDict(
        strict=True,
        extra="forbid",
        validate_by_alias=True,
        validate_by_name=True,
        serialize_by_alias=True,
        allow_inf_nan=False,
        protected_namespaces=(),
    )


class Open(Closed):
    """An object that may have further members: `model_extra` holds them."""

    model_config = ConfigDict(extra="allow")


class Root(RootModel[_Inner], Generic[_Inner]):
    """A value that is no object with named members: `root` holds it."""

    model_config = ConfigDict(strict=True, allow_inf_nan=False)


def members(
    given: Any,
    *,
    at_least: int = 0,
    at_most: int | None = None,
    names: Names | None = None,
) -> Any:
    """The members of an object as they were; `ValueError` where they are refused."""
    if isinstance(given, dict):
        most = len(given) if at_most is None else at_most
        if not at_least <= len(given) <= most:
            raise ValueError(f"it has {len(given)} members")
        if names is not None:
            names.check(given)
    return given


def only_member(given: Any) -> str | None:
    """The name of the only member of an object; of a text, the empty name."""
    if isinstance(given, str):
        return ""
    if isinstance(given, dict):
        return next(iter(given)) if len(given) == 1 else None
    if isinstance(given, BaseModel):
        return next(iter(keys(type(given)).values()), None)
    return None
