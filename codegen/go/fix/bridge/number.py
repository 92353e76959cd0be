"""Whole numbers, numbers, flags and decimals that stand as text, and texts that stand as one of them."""

from __future__ import annotations

from codegen.go.fix.bridge.wires import Bridge, Node, Unheld
from codegen.go.fix.hold import Sort
from codegen.wire.coded.decimal import DecimalForm
from codegen.wire.encoding import Dimension, Notation

_LOST = "is a binary number, which has neither the zeros at the end of a decimal nor all of its digits"


def number(node: Node, dimension: Dimension, *, whole: bool) -> Bridge | None:
    """The bridge for a number; None where the type writes it rightly."""
    used = node.setting(dimension)
    if used is None:
        return None
    go = node.go
    if used is not Notation.TEXT:
        raise Unheld(f"{go.text} does not hold a number as {getattr(used, 'value', used)}")
    if node.quoted and go.sort in (Sort.INTEGER, Sort.FLOAT):
        return Bridge()
    if go.sort is Sort.TEXT and not node.quoted:
        guard = ' || strings.ContainsAny(text, ".eE")' if whole else ""
        return Bridge(node.wires.declare("Number", _TEXT_AS_NUMBER, node.over, GUARD=guard))
    raise Unheld(f"{go.text} does not hold a number as text")


def flag(node: Node) -> Bridge | None:
    """The bridge for true or false; None where the type writes it rightly."""
    used = node.setting(Dimension.FLAGS)
    if used is None:
        return None
    go = node.go
    if used is Notation.TEXT and node.quoted and go.sort is Sort.BOOL:
        return Bridge()
    if used is Notation.TEXT and go.sort is Sort.TEXT:
        return Bridge(node.wires.declare("Flag", _TEXT_AS_FLAG, node.over))
    if used is Notation.NUMBER and go.sort is Sort.INTEGER:
        return Bridge(node.wires.declare("Flag", _NUMBER_AS_FLAG, node.over))
    raise Unheld(f"{go.text} does not hold true or false as {getattr(used, 'value', used)}")


def decimal(node: Node, _detail: str) -> Bridge | None:
    """The bridge for a decimal; None where the type writes it rightly."""
    used = node.setting(Dimension.DECIMALS)
    if used is None:
        return None
    go = node.go
    if go.sort is Sort.FLOAT:
        raise Unheld(f"{go.text} {_LOST}", "Hold it as a text, as json.Number, or as a decimal type.")
    if used is DecimalForm.NUMBER and go.sort is Sort.NUMERAL:
        return Bridge(node.wires.declare("Decimal", _NUMBER_AS_TEXT, node.over))
    if used is DecimalForm.NUMBER and go.sort is Sort.INTEGER and not node.quoted:
        raise Unheld(f"{go.text} holds no digits behind the point")
    raise Unheld(f"{go.text} does not hold a decimal as {getattr(used, 'value', used)}")


_TEXT_AS_NUMBER = r"""
// $T writes the number that $G holds as text.
type $T $G

func (n $T) MarshalJSON() ([]byte, error) {
	text := string(n)
	if !json.Valid([]byte(text)) || !strings.ContainsAny(text[:1], "-0123456789")$GUARD {
		return nil, fmt.Errorf("%q is no such number", text)
	}
	return []byte(text), nil
}

func (n *$T) UnmarshalJSON(data []byte) error {
	text := string(data)
	if !strings.ContainsAny(text[:1], "-0123456789")$GUARD {
		return fmt.Errorf("%s is no such number", text)
	}
	*n = $T(text)
	return nil
}
"""

_TEXT_AS_FLAG = r"""
// $T writes the true or false that $G holds as text.
type $T $G

func (f $T) MarshalJSON() ([]byte, error) {
	if f != "true" && f != "false" {
		return nil, fmt.Errorf("%q is neither true nor false", string(f))
	}
	return []byte(f), nil
}

func (f *$T) UnmarshalJSON(data []byte) error {
	if read := string(data); read != "true" && read != "false" {
		return fmt.Errorf("%s is neither true nor false", data)
	}
	*f = $T(data)
	return nil
}
"""

_NUMBER_AS_FLAG = r"""
// $T writes true or false for the 1 or 0 of $G.
type $T $G

func (f $T) MarshalJSON() ([]byte, error) {
	if f != 0 && f != 1 {
		return nil, fmt.Errorf("%d is neither 1 nor 0", f)
	}
	return json.Marshal(f == 1)
}

func (f *$T) UnmarshalJSON(data []byte) error {
	switch string(data) {
	case "true":
		*f = 1
	case "false":
		*f = 0
	default:
		return fmt.Errorf("%s is neither true nor false", data)
	}
	return nil
}
"""

_NUMBER_AS_TEXT = r"""
// $T writes $G, a number with all of its digits, as a text.
type $T $G

func (n $T) MarshalText() ([]byte, error) {
	text := []byte(n)
	if !json.Valid(text) || !bytes.ContainsAny(text[:1], "-0123456789") {
		return nil, fmt.Errorf("%q is no number", text)
	}
	return text, nil
}

func (n *$T) UnmarshalText(text []byte) error {
	if !json.Valid(text) || !bytes.ContainsAny(text[:1], "-0123456789") {
		return fmt.Errorf("%q is no number", text)
	}
	*n = $T(text)
	return nil
}
"""
