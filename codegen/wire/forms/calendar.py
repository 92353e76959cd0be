"""Months and weekdays, which runtimes number from different ends and shorten to three letters."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.wire.form import Form, Place, Shown
from codegen.wire.lossless import Json, Numeral
from codegen.wire.name import Style, fold, spell
from codegen.wire.shape import Choice, Shape, Value
from codegen.wire.unencodable import Unencodable

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_SHORT = 3
_STYLES = (Style.AS_IS, Style.FLAT, Style.SCREAMING)


@dataclass(frozen=True, slots=True)
class NumberedCalendar(Form):
    """A month or weekday as its number in the week or year."""

    #: Which name has the number `start`.
    first: str
    start: int

    @property
    def words(self) -> str:
        """What people call it."""
        return f"its number, {self.first} being {self.start}"

    def told_by(self, shown: Shown) -> bool:
        """Whether two names have such a number, and none has another."""
        return shown.distinct() > 1 and not any(isinstance(found, Numeral) for _, found in shown.others)

    def write(self, plain: Json, place: Place) -> Json:
        """The number of a name."""
        order = calendar_of(place.shape)
        if order is None or not isinstance(plain, str) or plain not in place.names:
            return plain
        return Numeral(str(self.number(order, _name(place, plain, order))))

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        """The name of a number."""
        order = calendar_of(place.shape)
        if order is None or not isinstance(written, Numeral):
            yield from () if order else (written,)
            return
        for name in place.names:
            if written == Numeral(str(self.number(order, _name(place, name, order)))):
                yield name

    def number(self, order: tuple[str, ...], name: str) -> int:
        """The number of a full name."""
        if self.first not in order:
            raise Unencodable("weekdays have no numbers among months, and months none among weekdays")
        return (order.index(name) - order.index(self.first)) % len(order) + self.start


@dataclass(frozen=True, slots=True)
class NamedCalendar(Form):
    """A month or weekday by another English name."""

    #: Three letters instead of the full name, or the full name instead of three letters.
    short: bool
    style: Style

    @property
    def words(self) -> str:
        """What people call it."""
        like = spell(MONTHS[0][: _SHORT if self.short else None], self.style)
        return f"its {'three letters' if self.short else 'full name'}, like `{like}`"

    def write(self, plain: Json, place: Place) -> Json:
        """The other name of a name."""
        order = calendar_of(place.shape)
        if order is None or not isinstance(plain, str) or plain not in place.names:
            return plain
        return self.named(_name(place, plain, order))

    def read(self, written: Json, place: Place) -> Iterator[Json]:
        """The contract's name for another name."""
        order = calendar_of(place.shape)
        if order is None:
            yield written
            return
        for name in place.names:
            if written == self.named(_name(place, name, order)):
                yield name

    def named(self, name: str) -> str:
        """A full name so spelled."""
        return spell(name[: _SHORT if self.short else None], self.style)


def calendar_of(shape: Shape | None) -> tuple[str, ...] | None:
    """The months or the weekdays, for a choice between all of these in any spelling; None for another."""
    if not isinstance(shape, Choice):
        return None
    for order in (MONTHS, WEEKDAYS):
        if len(shape.members) == len(order) and _spells(shape.members, order):
            return order
    return None


def candidates(place: Place, value: Value, written: Json) -> Iterator[Form]:
    """The forms of a month or weekday; names that differ in case alone are a style, and none of these."""
    order = calendar_of(place.shape)
    if order is None or not isinstance(value, str):
        return
    if isinstance(written, Numeral):
        firsts = ("January",) if order is MONTHS else ("Monday", "Sunday")
        yield from (NumberedCalendar(first, start) for first in firsts for start in (1, 0))
    elif isinstance(written, str):
        short = not _is_short(place.shape, order)
        yield from (NamedCalendar(short, style) for style in _STYLES)


def _spells(members: tuple[str, ...], order: tuple[str, ...]) -> bool:
    folded = {fold(member) for member in members}
    return any(folded == {fold(name[:length]) for name in order} for length in (None, _SHORT))


def _is_short(shape: Shape, order: tuple[str, ...]) -> bool:
    return isinstance(shape, Choice) and fold(order[0]) not in {fold(member) for member in shape.members}


def _name(place: Place, written: str, order: tuple[str, ...]) -> str:
    """The full name of what the contract writes for it."""
    choice = place.shape
    member = choice.members[place.names.index(written)] if isinstance(choice, Choice) else written
    return next(name for name in order if fold(name)[:_SHORT] == fold(member)[:_SHORT])
