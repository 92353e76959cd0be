"""What a schema demands of a value, as metadata of annotated types."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal as _Decimal
from typing import Annotated, Any

from pydantic import BeforeValidator, GetCoreSchemaHandler
from pydantic_core import CoreSchema, core_schema

from ._numbers import Fraction, by_value, parse
from ._patterns import expression
from ._texts import CodedBytes, CodedText
from ._values import plain


class _Demand:
    """A demand on the JSON value, held before the value is read."""

    def __get_pydantic_core_schema__(
        self,
        source: Any,
        handler: GetCoreSchemaHandler,
    ) -> CoreSchema:
        inner = handler(source)
        return core_schema.no_info_before_validator_function(self.check, inner)

    def check(self, given: Any) -> Any:
        """The value as it was; `ValueError` where it is refused."""
        raise NotImplementedError


@dataclass(frozen=True)
class Pattern(_Demand):
    """A text in which an expression of ECMA-262 is found."""

    pattern: str

    def check(self, given: Any) -> Any:
        """The text as it was."""
        if isinstance(given, str) and not expression(self.pattern).search(given):
            raise ValueError(f"it does not match {self.pattern}")
        return given


@dataclass(frozen=True)
class Spelled(_Demand):
    """Bytes whose text keeps these bounds."""

    min_length: int = 0
    max_length: int | None = None
    pattern: str = ""

    def check(self, given: Any) -> Any:
        """The bytes or their text as they were."""
        text = given.text if isinstance(given, CodedBytes) else given
        if not isinstance(text, str):
            return given
        longest = len(text) if self.max_length is None else self.max_length
        if not self.min_length <= len(text) <= longest:
            raise ValueError(f"its text has {len(text)} characters")
        if not expression(self.pattern).search(text):
            raise ValueError(f"its text does not match {self.pattern}")
        return given


@dataclass(frozen=True)
class Multiple(_Demand):
    """A number that is a whole multiple of another, worked out exactly."""

    of: str

    def check(self, given: Any) -> Any:
        """The number as it was."""
        if isinstance(given, int | float | _Decimal) and not isinstance(given, bool):
            number, of = _exact(given), _Decimal(self.of)
            top, bottom = number.as_integer_ratio()
            part_top, part_bottom = of.as_integer_ratio()
            if top * part_bottom % (bottom * part_top):
                raise ValueError(f"it is no multiple of {self.of}")
        return given


class Allowed(_Demand):
    """One of a closed list of values, each given by its JSON text."""

    def __init__(self, *texts: str) -> None:
        self.texts = texts
        self._values = frozenset(by_value(parse(text)) for text in texts)

    def check(self, given: Any) -> Any:
        """The value as it was."""
        if by_value(plain(given)) not in self._values:
            raise ValueError(f"it is none of {', '.join(self.texts)}")
        return given


class _Unique(_Demand):
    def check(self, given: Any) -> Any:
        """The list as it was."""
        if isinstance(given, list):
            values = [by_value(plain(item)) for item in given]
            if len(set(values)) < len(values):
                raise ValueError("an item stands twice")
        return given


#: A list in which no item stands twice.
Unique = _Unique()


class Names(_Demand):
    """An object whose names keep these bounds."""

    def __init__(
        self,
        *patterns: str,
        min_length: int = 0,
        max_length: int | None = None,
    ) -> None:
        self._patterns = patterns
        self._shortest = min_length
        self._longest = max_length

    def check(self, given: Any) -> Any:
        """The object as it was."""
        for name in given if isinstance(given, dict) else ():
            longest = len(name) if self._longest is None else self._longest
            found = all(expression(each).search(name) for each in self._patterns)
            if not (found and self._shortest <= len(name) <= longest):
                raise ValueError(f"it may not have a member of the name {name!r}")
        return given


@dataclass(frozen=True)
class IfText:
    """Any JSON; if it is a text, one of this kind."""

    kind: type[CodedText | CodedBytes]

    def __get_pydantic_core_schema__(
        self,
        source: Any,
        handler: GetCoreSchemaHandler,
    ) -> CoreSchema:
        return core_schema.no_info_after_validator_function(self._read, handler(source))

    def _read(self, given: Any) -> Any:
        return self.kind(given) if type(given) is str else given


def _row(given: Any) -> Any:
    return tuple(given) if isinstance(given, list) else given


def _decimal(given: Any) -> Any:
    if isinstance(given, int | float) and not isinstance(given, bool):
        return _exact(given)
    return given


#: A list of fixed length, held as a tuple.
Row = BeforeValidator(_row)
#: A number with all its digits.
Decimal = Annotated[_Decimal, BeforeValidator(_decimal)]


def _exact(number: float | _Decimal) -> _Decimal:
    match number:
        case Fraction():
            return _Decimal(number.text)
        case float():
            return _Decimal(repr(number))
    return _Decimal(number)
