"""Months and weekdays: which choices are some, and every way to number or name them."""

from __future__ import annotations

import pytest

from codegen.wire.form import Form, Place
from codegen.wire.forms.calendar import (
    MONTHS,
    WEEKDAYS,
    NamedCalendar,
    NumberedCalendar,
    calendar_of,
    candidates,
)
from codegen.wire.lossless import parse
from codegen.wire.name import Style
from codegen.wire.shape import Choice, Text
from codegen.wire.unencodable import Unencodable

SHORT_DAYS = tuple(day[:3].lower() for day in WEEKDAYS)


@pytest.mark.parametrize(
    ("members", "order"),
    [
        (MONTHS, MONTHS),
        (tuple(month.upper() for month in MONTHS), MONTHS),
        (tuple(reversed([month[:3] for month in MONTHS])), MONTHS),
        (WEEKDAYS, WEEKDAYS),
        (SHORT_DAYS, WEEKDAYS),
        (MONTHS[:11], None),
        ((*WEEKDAYS, "Holiday"), None),
        ((*WEEKDAYS[:6], "monday"), None),
        (("low", "high"), None),
    ],
)
def test_which_choices_are_months_or_weekdays(
    members: tuple[str, ...], order: tuple[str, ...] | None
) -> None:
    assert calendar_of(Choice(members)) == order
    assert calendar_of(Text()) is None
    assert calendar_of(None) is None


@pytest.mark.parametrize(
    ("members", "name", "written", "forms"),
    [
        (MONTHS, "January", "1", {NumberedCalendar("January", 1)}),
        (MONTHS, "January", "0", {NumberedCalendar("January", 0)}),
        (MONTHS, "December", "12", {NumberedCalendar("January", 1)}),
        (WEEKDAYS, "Monday", "1", {NumberedCalendar("Monday", 1), NumberedCalendar("Sunday", 0)}),
        (WEEKDAYS, "Monday", "2", {NumberedCalendar("Sunday", 1)}),
        (WEEKDAYS, "Sunday", "7", {NumberedCalendar("Monday", 1)}),
        (SHORT_DAYS, "sun", "6", {NumberedCalendar("Monday", 0)}),
        (WEEKDAYS, "Monday", '"Mon"', {NamedCalendar(short=True, style=Style.AS_IS)}),
        (WEEKDAYS, "Monday", '"MON"', {NamedCalendar(short=True, style=Style.SCREAMING)}),
        (SHORT_DAYS, "mon", '"Monday"', {NamedCalendar(short=False, style=Style.AS_IS)}),
        (SHORT_DAYS, "mon", '"monday"', {NamedCalendar(short=False, style=Style.FLAT)}),
        (WEEKDAYS, "Monday", '"MONDAY"', set()),  # a style of names, and no other name
        (WEEKDAYS, "Monday", '"Tue"', set()),
        (WEEKDAYS, "Monday", "3", set()),
        (("low", "high"), "low", "0", set()),
    ],
)
def test_what_is_proposed_and_holds(
    members: tuple[str, ...], name: str, written: str, forms: set[Form]
) -> None:
    place, document = Place(Choice(members), members), parse(written)
    held = {form for form in candidates(place, name, document) if form.write(name, place) == document}
    assert held == forms
    for form in held:
        assert list(form.read(document, place)) == [name]


def test_the_names_on_the_wire_may_be_others_than_the_declared_ones() -> None:
    place = Place(Choice(MONTHS), tuple(month.upper() for month in MONTHS))
    assert NumberedCalendar("January", 1).write("MARCH", place) == parse("3")
    assert list(NumberedCalendar("January", 1).read(parse("3"), place)) == ["MARCH"]


def test_weekdays_have_no_numbers_among_months() -> None:
    with pytest.raises(Unencodable):
        NumberedCalendar("Sunday", 0).write("March", Place(Choice(MONTHS), MONTHS))
