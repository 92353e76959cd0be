"""The digits of a second: as many as the contract's own answers have, and more only where they are needed."""

from __future__ import annotations

import re
from collections.abc import Iterable
from enum import Enum

from codegen.go.fix.bridge.canonical import canonical_texts
from codegen.go.fix.bridge.wires import Bridge, Node
from codegen.wire.coded.family import usual
from codegen.wire.coded.fraction import Fraction, fractions

_FIXED = (
    *(Fraction.ONE, Fraction.TWO, Fraction.THREE, Fraction.FOUR, Fraction.FIVE),
    *(Fraction.SIX, Fraction.SEVEN, Fraction.EIGHT, Fraction.NINE),
)
#: Rule -> the numbers of digits that it has, the least first; finer ones are always written out.
_LENGTHS: dict[Enum, tuple[int, ...]] = {
    Fraction.NONE: (0,),
    Fraction.ONE_AT_LEAST: (1,),
    Fraction.GROUPED: (0, 3, 6),
    Fraction.SIX_OR_NONE: (0, 6),
    **{rule: (count,) for count, rule in enumerate(_FIXED, 1)},
}


def with_digits(node: Node) -> Bridge | None:
    """The bridge for a time that has the contract's digits; None where they are not known."""
    lengths = _lengths(node)
    if node.go.foreign != "time.Time" or lengths is None:
        where = "/".join(node.path)
        node.wires.notes.append(
            f"The fraction of a second at `{where}` is written by the type of the field itself and stays as "
            "it is: the contract's own answers do not tell how many digits it has."
        )
        return None
    template = _WITH_DIGITS.replace("$DIGITS", digits_of(node))
    return Bridge(node.wires.declare("Instant", template, node.over), example=whole_second(node))


def digits_of(node: Node) -> str:
    """The Go statements that write `moment` with the contract's digits, where they are not the usual ones."""
    rows = [
        f'\t\t{{{10 ** (9 - count)}, "{"." if count else ""}{"0" * count}"}},'
        for count in _lengths(node) or ()
    ]
    return _DIGITS.strip("\n").replace("$ROWS", "\n".join(rows)) + "\n" if rows else ""


def whole_second(node: Node) -> str:
    """An instant without a fraction, with the contract's digits."""
    count = (_lengths(node) or (0,))[0]
    return f"2024-01-02T03:04:05{'.' if count else ''}{'0' * count}Z"


def _lengths(node: Node) -> tuple[int, ...] | None:
    own = _rules(canonical_texts(node))
    rules = own and (own & (_rules(canonical_texts(node, everywhere=True)) or own) or own)
    return _LENGTHS.get(usual(frozenset(rules))) if rules else None


def _rules(texts: Iterable[str]) -> frozenset[Fraction]:
    """The rules by which all these texts have their digits of a second."""
    rules: frozenset[Fraction] | None = None
    for text in texts:
        digits = re.search(r":\d\d(?:\.(\d{1,9}))?(?:[Zz]|[+-]\d\d:\d\d)?$", text)
        if digits is not None:
            written = digits[1] or ""
            found = fractions(int(written.ljust(9, "0")), written)
            rules = found if rules is None else rules & found
    return rules or frozenset()


_WITH_DIGITS = r"""
// $T writes $G with the digits of a second that the contract has, and more where it needs them.
type $T $G

func (i $T) MarshalText() ([]byte, error) {
	moment := time.Time(i)
$DIGITS	return moment.MarshalText()
}

func (i *$T) UnmarshalText(text []byte) error {
	return (*time.Time)(i).UnmarshalText(text)
}
"""

_DIGITS = r"""
	for _, each := range []struct {
		unit   int
		digits string
	}{
$ROWS
	} {
		if moment.Nanosecond()%each.unit == 0 {
			return []byte(moment.Format("2006-01-02T15:04:05" + each.digits + "Z07:00")), nil
		}
	}
"""
