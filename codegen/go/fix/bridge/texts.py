"""Texts that Go holds as something else: as bytes, as characters, as an error."""

from __future__ import annotations

from codegen.go.fix.bridge.octets import text_of_bytes
from codegen.go.fix.bridge.wires import Bridge, Node, Unheld
from codegen.go.fix.hold import Sort
from codegen.wire.encoding import Dimension
from codegen.wire.forms.erased import Erased
from codegen.wire.forms.octets import TextAs
from codegen.wire.forms.text import CodePoint, NumberedCharacters, Unit


def text(node: Node) -> Bridge | None:
    """The bridge for a text; None where the type writes it rightly."""
    used = node.setting(Dimension.TEXTS)
    if used is None:
        return None
    go = node.go
    if isinstance(used, TextAs):
        return text_of_bytes(node, used)
    if isinstance(used, CodePoint) and go.basic in ("rune", "int32"):
        return Bridge(node.wires.declare("Character", _CHARACTER, node.over), example="\u00e9")
    characters = go.sort is Sort.LIST and go.element is not None and go.element.text in ("rune", "int32")
    if isinstance(used, NumberedCharacters) and used.of is Unit.CODE_POINTS and characters:
        return Bridge(node.wires.declare("Text", _CHARACTERS, node.over))
    if isinstance(used, Erased) and go.sort is Sort.ERROR:
        return Bridge("string", written="{}.Error()", read="errors.New({})")
    words = getattr(used, "words", str(used))
    raise Unheld(f"the text was made {words} before it is written, or {go.text} does not hold it so")


_CHARACTER = r"""
// $T writes $G as the text of one character, not as its number.
type $T $G

func (c $T) MarshalText() ([]byte, error) {
	if !utf8.ValidRune(rune(c)) {
		return nil, fmt.Errorf("%d is no character", c)
	}
	return []byte(string(rune(c))), nil
}

func (c *$T) UnmarshalText(text []byte) error {
	read, size := utf8.DecodeRune(text)
	if size == 0 || size != len(text) {
		return fmt.Errorf("%q is not one character", text)
	}
	*c = $T(read)
	return nil
}
"""

_CHARACTERS = r"""
// $T writes $G as a text, not as the numbers of its characters.
type $T $G

func (c $T) MarshalText() ([]byte, error) {
	return []byte(string(c)), nil
}

func (c *$T) UnmarshalText(text []byte) error {
	*c = $T([]rune(string(text)))
	return nil
}
"""
