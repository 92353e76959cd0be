"""Dates and times of day in a `time.Time`, and instants in it that stand without an offset."""

from __future__ import annotations

import re

from codegen.go.fix.bridge.canonical import canonical_texts
from codegen.go.fix.bridge.wires import Bridge, Node, Unheld
from codegen.wire.coded.date import DateForm
from codegen.wire.coded.time_of_day import TimeForm
from codegen.wire.encoding import Dimension


def date(node: Node, detail: str) -> Bridge | None:
    """The bridge for a date; None where the type writes it rightly."""
    form = node.setting(Dimension.DATES)
    if form is None:
        return None
    midnight = (DateForm.MIDNIGHT_Z, DateForm.MIDNIGHT_OFFSET)
    if node.go.foreign != "time.Time" or form not in midnight or detail:
        raise Unheld(f"{node.go.text} does not hold a date as {getattr(form, 'value', form)}")
    guard = "hour, minute, second := moment.Clock(); hour+minute+second+moment.Nanosecond() != 0"
    return laid_out(node, "Date", "2006-01-02", guard, "2024-01-02")


def time_of_day(node: Node, detail: str) -> Bridge | None:
    """The bridge for a time of day; None where the type writes it rightly."""
    form = node.setting(Dimension.TIMES_OF_DAY)
    if form is None:
        return None
    if node.go.foreign != "time.Time" or form is not TimeForm.YEAR_0 or detail:
        raise Unheld(f"{node.go.text} does not hold a time of day as {getattr(form, 'value', form)}")
    texts = tuple(canonical_texts(node))
    zone = "Z07:00" if texts and all(re.search(r"(Z|[+-]\d\d:\d\d)$", text) for text in texts) else ""
    guard = "moment.Year() != 0 || moment.YearDay() != 1"
    example = "03:04:05.5Z" if zone else "03:04:05.5"
    return laid_out(node, "TimeOfDay", f"15:04:05.999999999{zone}", guard, example)


def laid_out(node: Node, stem: str, layout: str, guard: str, example: str) -> Bridge:
    """The bridge for a time that stands in one layout; the guard is a condition of more being in it."""
    read = "2006-01-02T15:04:05" if stem == "LocalTime" else layout.replace(".999999999", "")
    words = {"LAYOUT": layout, "READ": read, "GUARD": guard}
    return Bridge(node.wires.declare(stem, _LAID_OUT, node.over, **words), example=example)


_LAID_OUT = r"""
// $T writes $G as $READ does in the layouts of package time.
type $T $G

func (i $T) MarshalText() ([]byte, error) {
	moment := time.Time(i)
	if $GUARD {
		return nil, fmt.Errorf("%v has more to it than $READ", moment)
	}
	return []byte(moment.Format("$LAYOUT")), nil
}

func (i *$T) UnmarshalText(text []byte) error {
	moment, err := time.Parse("$READ", string(text))
	*i = $T(moment)
	return err
}
"""
