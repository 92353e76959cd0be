"""Durations: a count in some unit or Go's own text, written as ISO 8601 or as a count in another unit."""

from __future__ import annotations

from codegen.go.fix.bridge.wires import Bridge, Node, Unheld
from codegen.go.fix.hold import Sort
from codegen.wire.coded.duration import DurationForm
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Numeral

_UNITS = {
    DurationForm.NANOSECONDS: "time.Nanosecond",
    DurationForm.MICROSECONDS: "time.Microsecond",
    DurationForm.MILLISECONDS: "time.Millisecond",
    DurationForm.SECONDS: "time.Second",
}
_COUNTED = {"ns": "Nanosecond", "us": "Microsecond", "ms": "Millisecond", "s": "Second"}


def duration(node: Node, detail: str) -> Bridge | None:
    """The bridge for a duration; None where the type writes it rightly."""
    form = node.setting(Dimension.DURATIONS)
    if form is None:
        return None
    hold, back = _held(node, form)
    if detail in ("", "iso"):
        wire = node.wires.declare("Duration", _ISO, node.over, HOLD=hold, BACK=back)
        return Bridge(wire, example="PT1M30.5S" if form is not DurationForm.SECONDS else "PT1M30S")
    if detail in _COUNTED:
        unit = _COUNTED[detail]
        wire = node.wires.declare(f"{unit}s", _COUNT, node.over, HOLD=hold, BACK=back, UNIT=unit)
        return Bridge(wire, example=Numeral("90000"), apart=form is DurationForm.GO)
    raise Unheld(f"a duration in the form `{detail}` is not written so far")


def _held(node: Node, form: object) -> tuple[str, str]:
    """Statements that make `span` of the value, and the value of `span`."""
    go = node.go
    if form is DurationForm.GO and go.sort is Sort.TEXT:
        parsed = "span, err := time.ParseDuration(string(d))\n\tif err != nil {\n\t\treturn nil, err\n\t}"
        return parsed, "*d = $T(span.String())"
    whole = go.sort is Sort.INTEGER or go.foreign == "time.Duration"
    if not (isinstance(form, DurationForm) and form in _UNITS and whole):
        raise Unheld(f"{go.text} does not hold a duration as {getattr(form, 'value', form)}")
    if form is DurationForm.NANOSECONDS:
        return "span := time.Duration(d)", "*d = $T(span)"
    unit = _UNITS[form]
    back = f'if span%{unit} != 0 {{\n\t\treturn errors.New("finer than a {unit[5:].lower()}")\n\t}}\n'
    return f"span := time.Duration(d) * {unit}", f"{back}\t*d = $T(span / {unit})"


_ISO = r"""
// $T writes $G as a duration of ISO 8601: PT1H30M0.5S.
type $T $G

func (d $T) MarshalText() ([]byte, error) {
	$HOLD
	text, rest := "PT", uint64(span)
	if span < 0 {
		text, rest = "-PT", -rest
	}
	if hours := rest / uint64(time.Hour); hours > 0 {
		text += strconv.FormatUint(hours, 10) + "H"
	}
	if minutes := rest / uint64(time.Minute) % 60; minutes > 0 {
		text += strconv.FormatUint(minutes, 10) + "M"
	}
	if rest %= uint64(time.Minute); rest > 0 || span == 0 {
		seconds := fmt.Sprintf("%d.%09d", rest/uint64(time.Second), rest%uint64(time.Second))
		text += strings.TrimRight(strings.TrimRight(seconds, "0"), ".") + "S"
	}
	return []byte(text), nil
}

func (d *$T) UnmarshalText(text []byte) error {
	parts := $TForm.FindStringSubmatch(string(text))
	if parts == nil || strings.HasSuffix(parts[0], "P") || strings.HasSuffix(parts[0], "T") {
		return fmt.Errorf("%q is no duration of weeks, days, hours, minutes and seconds", text)
	}
	var span time.Duration
	units := []time.Duration{7 * 24 * time.Hour, 24 * time.Hour, time.Hour, time.Minute}
	for index, unit := range units {
		count, err := strconv.ParseInt("0"+parts[index+2], 10, 64)
		if err != nil || count > int64((math.MaxInt64-span)/unit) {
			return fmt.Errorf("%q is too long", text)
		}
		span += time.Duration(count) * unit
	}
	seconds, err := time.ParseDuration("0" + parts[6] + "s")
	if err != nil || seconds > math.MaxInt64-span {
		return fmt.Errorf("%q is too long", text)
	}
	span += seconds
	if parts[1] == "-" {
		span = -span
	}
	$BACK
	return nil
}

var $TForm = regexp.MustCompile(
	`^(-?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d{1,9})?)S)?)?$`,
)
"""

_COUNT = r"""
// $T writes $G as its number of units of time.$UNIT.
type $T $G

func (d $T) MarshalJSON() ([]byte, error) {
	$HOLD
	if span%time.$UNIT == 0 {
		return strconv.AppendInt(nil, int64(span/time.$UNIT), 10), nil
	}
	number := new(big.Rat).SetFrac64(int64(span), int64(time.$UNIT))
	return []byte(strings.TrimRight(number.FloatString(9), "0")), nil
}

func (d *$T) UnmarshalJSON(data []byte) error {
	var size float64 // guards the exact number below against a huge exponent
	if string(data) == "null" || json.Unmarshal(data, &size) != nil || math.Abs(size) > math.MaxInt64 {
		return fmt.Errorf("%s is no duration", data)
	}
	number := new(big.Rat)
	if size != 0 {
		number.SetString(string(data))
	}
	number.Mul(number, new(big.Rat).SetInt64(int64(time.$UNIT)))
	if !number.IsInt() || !number.Num().IsInt64() {
		return fmt.Errorf("%s is no whole number of nanoseconds, or too long", data)
	}
	span := time.Duration(number.Num().Int64())
	$BACK
	return nil
}
"""
