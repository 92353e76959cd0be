"""Instants: `time.Time`, a count, or a text that was laid out by hand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from codegen.go.fix.bridge.canonical import canonical_texts
from codegen.go.fix.bridge.clock import laid_out
from codegen.go.fix.bridge.digits import digits_of, whole_second, with_digits
from codegen.go.fix.bridge.wires import Bridge, Node, Unheld
from codegen.go.fix.hold import Sort
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.offset import Mark
from codegen.wire.coded.year import YearForm
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Numeral

_OWN_COUNTS = {"s": "Unix", "ms": "UnixMilli", "us": "UnixMicro", "ns": "UnixNano"}
#: Count in use -> the Go expression that reads it.
_COUNTS = {
    InstantForm.SECONDS: ("time.Unix(int64(i), 0)", "time.Second", "Unix()"),
    InstantForm.MILLISECONDS: ("time.UnixMilli(int64(i))", "time.Millisecond", "UnixMilli()"),
    InstantForm.MICROSECONDS: ("time.UnixMicro(int64(i))", "time.Microsecond", "UnixMicro()"),
    InstantForm.NANOSECONDS: ("time.Unix(0, int64(i))", "time.Nanosecond", "UnixNano()"),
}
#: Texts that a layout of Go's reads and writes, all of them in whole seconds.
_LAYOUTS = {
    InstantForm.MAIL_DATE_NAMED: ("time.RFC1123", '"UTC"'),
    InstantForm.HTTP_DATE: ("http.TimeFormat", '"GMT"'),
}
_DIMENSIONS = (
    *(Dimension.INSTANTS, Dimension.FRACTIONS, Dimension.RESOLUTIONS),
    *(Dimension.DESIGNATORS, Dimension.OFFSETS, Dimension.YEARS),
)


def instant(node: Node, detail: str) -> Bridge | None:
    """The bridge for an instant; None where the type writes it rightly."""
    made = {dimension: setting for dimension in _DIMENSIONS if (setting := node.setting(dimension))}
    if not made:
        return None
    if made.keys() == {Dimension.OFFSETS} and node.go.foreign == "time.Time" and _all_in_utc(node):
        return Bridge(node.wires.declare("Instant", _IN_UTC, node.over))
    for lost in (Dimension.RESOLUTIONS, Dimension.OFFSETS):
        if lost in made:
            words = getattr(made[lost], "value", "")
            raise Unheld(f"what the contract has beyond {lost.value} `{words}` is gone before it is written")
    if made.keys() == {Dimension.FRACTIONS}:
        return with_digits(node)
    if Dimension.FRACTIONS in made:
        raise Unheld("the digits of a second are others too, beside the form of the whole")
    form, mark, years = (
        made.get(each) for each in (Dimension.INSTANTS, Dimension.DESIGNATORS, Dimension.YEARS)
    )
    go = node.go
    if detail in _OWN_COUNTS:
        return _counted(node, detail)
    if go.foreign == "time.Time" and form is None and mark in (Mark.ADDED_Z, Mark.ADDED_COLON):
        return laid_out(node, "LocalTime", "2006-01-02T15:04:05.999999999", _ANY, "2024-01-02T03:04:05.5")
    if go.sort is Sort.INTEGER and isinstance(form, InstantForm) and form in _COUNTS:
        return _of_count(node, form)
    if go.sort is Sort.TEXT and form in _LAYOUTS and isinstance(form, InstantForm):
        _whole_seconds(node, form.value)
        layout, zone = _LAYOUTS[form]
        wire = node.wires.declare(
            "Instant", _BY_LAYOUT, node.over, LAYOUT=layout, ZONE=zone, DIGITS=digits_of(node)
        )
        return Bridge(wire, example=whole_second(node))
    if go.sort is Sort.TEXT and form in (None, InstantForm.SPACED):
        return _of_text(node, form, mark, years)
    raise Unheld(f"{go.text} does not hold an instant as it is written now")


def _all_in_utc(node: Node) -> bool:
    texts = tuple(canonical_texts(node))
    return bool(texts) and all(text.endswith(("Z", "z", "+00:00")) for text in texts)


def _counted(node: Node, detail: str) -> Bridge:
    if node.go.foreign != "time.Time":
        raise Unheld(f"{node.go.text} holds no instant that could be counted")
    unit = {"s": "time.Second", "ms": "time.Millisecond", "us": "time.Microsecond", "ns": "1"}[detail]
    count = _OWN_COUNTS[detail]
    back = {"s": "time.Unix(count, 0)", "ns": "time.Unix(0, count)"}.get(detail, f"time.{count}(count)")
    wire = node.wires.declare(count, _AS_COUNT, node.over, COUNT=count, UNIT=unit, BACK=back)
    return Bridge(wire, example=Numeral("1704164645"))


def _of_count(node: Node, form: InstantForm) -> Bridge:
    if form is InstantForm.SECONDS:
        _whole_seconds(node, form.value)
    read, unit, back = _COUNTS[form]
    wire = node.wires.declare(
        "Instant", _OF_COUNT, node.over, READ=read, UNIT=unit, BACK=back, DIGITS=digits_of(node)
    )
    return Bridge(wire, example=whole_second(node))


def _of_text(node: Node, form: object, mark: object, years: object) -> Bridge:
    """A text of RFC 3339 but for some characters, which are put in and taken out again."""
    if mark not in (None, Mark.PLAIN) or years not in (None, YearForm.BARE):
        raise Unheld("a text laid out like this is not parsed so far")
    steps = list(_steps(form, mark, years))
    write = "\n\t".join(write for write, _ in steps)
    read = "\n\t".join(read for _, read in reversed(steps))
    wire = node.wires.declare("Instant", _OF_TEXT, node.over, WRITE=write, READ=read)
    return Bridge(wire)


def _steps(form: object, mark: object, years: object) -> Iterator[tuple[str, str]]:
    if form is InstantForm.SPACED:
        yield 'text = strings.Replace(text, " ", "T", 1)', 'text = strings.Replace(text, "T", " ", 1)'
    if mark is Mark.PLAIN:
        yield (
            'if at := len(text) - 5; at > 0 && strings.ContainsAny(text[at:at+1], "+-") {\n'
            '\t\ttext = strings.TrimSuffix(text[:at+3]+":"+text[at+3:], "+00:00")\n'
            "\t\tif len(text) == at {\n"
            '\t\t\ttext += "Z"\n'
            "\t\t}\n\t}",
            'if at := len(text) - 3; strings.HasSuffix(text, "Z") {\n'
            '\t\ttext = strings.TrimSuffix(text, "Z") + "+0000"\n'
            "\t} else if at > 0 && text[at] == ':' {\n"
            "\t\ttext = text[:at] + text[at+1:]\n\t}",
        )
    if years is YearForm.BARE:
        yield (
            'if strings.Index(text, "-") > 4 {\n\t\ttext = "+" + text\n\t}',
            'text = strings.TrimPrefix(text, "+")',
        )


def _whole_seconds(node: Node, words: str) -> None:
    if any(re.search(r":\d\d\.\d*[1-9]", text) for text in canonical_texts(node)):
        raise Unheld(f"{words} has no fraction of a second, and the contract's answers have one")


_ANY = "_, offset := moment.Zone(); offset != 0"

_IN_UTC = r"""
// $T writes $G in UTC, wherever it was taken.
type $T $G

func (i $T) MarshalText() ([]byte, error) {
	return time.Time(i).UTC().MarshalText()
}

func (i *$T) UnmarshalText(text []byte) error {
	return (*time.Time)(i).UnmarshalText(text)
}
"""

_AS_COUNT = r"""
// $T writes $G as its $COUNT; what is finer than that is an error.
type $T $G

func (i $T) MarshalJSON() ([]byte, error) {
	moment := time.Time(i)
	if moment.Nanosecond()%int($UNIT) != 0 {
		return nil, fmt.Errorf("%v is finer than the count of the contract", moment)
	}
	return strconv.AppendInt(nil, moment.$COUNT(), 10), nil
}

func (i *$T) UnmarshalJSON(data []byte) error {
	count, err := strconv.ParseInt(string(data), 10, 64)
	*i = $T($BACK.UTC())
	return err
}
"""

_OF_COUNT = r"""
// $T writes $G, a count, as a text of RFC 3339.
type $T $G

func (i $T) MarshalText() ([]byte, error) {
	moment := $READ.UTC()
$DIGITS	return moment.MarshalText()
}

func (i *$T) UnmarshalText(text []byte) error {
	moment, err := time.Parse(time.RFC3339, string(text))
	if err == nil && moment.Nanosecond()%int($UNIT) != 0 {
		err = fmt.Errorf("%s is finer than the count that holds it", text)
	}
	*i = $T(moment.$BACK)
	return err
}
"""

_BY_LAYOUT = r"""
// $T writes the time that $G holds in the layout $LAYOUT as RFC 3339 has it.
type $T $G

func (i $T) MarshalText() ([]byte, error) {
	if !strings.HasSuffix(string(i), " "+$ZONE) {
		return nil, fmt.Errorf("%q is not in the zone "+$ZONE, string(i))
	}
	moment, err := time.Parse($LAYOUT, string(i))
	if err != nil {
		return nil, err
	}
	moment = moment.UTC()
$DIGITS	return moment.MarshalText()
}

func (i *$T) UnmarshalText(text []byte) error {
	moment, err := time.Parse(time.RFC3339, string(text))
	if err == nil && moment.Nanosecond() != 0 {
		err = fmt.Errorf("%s has a fraction of a second", text)
	}
	*i = $T(moment.UTC().Format($LAYOUT))
	return err
}
"""

_OF_TEXT = r"""
// $T writes the instant that $G holds in another layout as RFC 3339 has it.
type $T $G

func (i $T) MarshalText() ([]byte, error) {
	text := string(i)
	$WRITE
	if !$TForm.MatchString(text) {
		return nil, fmt.Errorf("%q is no instant", string(i))
	}
	return []byte(text), nil
}

func (i *$T) UnmarshalText(data []byte) error {
	text := string(data)
	if !$TForm.MatchString(text) {
		return fmt.Errorf("%q is no instant", text)
	}
	$READ
	*i = $T(text)
	return nil
}

var $TForm = regexp.MustCompile(
	`^([+-]\d)?\d{4,}-(0[1-9]|1[0-2])-[0-3]\d[Tt][0-2]\d:[0-5]\d:[0-6]\d(\.\d+)?([Zz]|[+-]\d\d:\d\d)$`,
)
"""
