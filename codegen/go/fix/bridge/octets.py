"""Bytes: in another alphabet, as the numbers they are, as text, and out of arrays."""

from __future__ import annotations

from codegen.go.fix.bridge.wires import Bridge, Node, Unheld
from codegen.go.fix.hold import GoType, Sort
from codegen.source.go.resolve import Spelled
from codegen.wire.coded.octets import Octets, write_octets
from codegen.wire.encoding import Dimension
from codegen.wire.forms.octets import NumbersAs, TextAs
from codegen.wire.lossless import Numeral
from codegen.wire.shape import Integer, Shape, Value

#: Spelling -> how Go writes and reads it.
_SPELLED = {
    Octets.BASE64: ("base64.StdEncoding.EncodeToString({})", "base64.StdEncoding.Strict().DecodeString({})"),
    Octets.BASE64_UNPADDED: (
        "base64.RawStdEncoding.EncodeToString({})",
        "base64.RawStdEncoding.Strict().DecodeString({})",
    ),
    Octets.BASE64URL: (
        "base64.URLEncoding.EncodeToString({})",
        "base64.URLEncoding.Strict().DecodeString({})",
    ),
    Octets.BASE64URL_UNPADDED: (
        "base64.RawURLEncoding.EncodeToString({})",
        "base64.RawURLEncoding.Strict().DecodeString({})",
    ),
    Octets.HEX: ("hex.EncodeToString({})", "hex.DecodeString({})"),
    Octets.HEX_UPPER: ("strings.ToUpper(hex.EncodeToString({}))", "hex.DecodeString({})"),
}
#: The contract's form of bytes -> spelling and stem of a name.
_OWN = {
    "": (Octets.BASE64, "Base64"),
    "base64": (Octets.BASE64, "Base64"),
    "base64url": (Octets.BASE64URL, "Base64URL"),
    "hex": (Octets.HEX, "Hex"),
}


def octets(node: Node, detail: str) -> Bridge | None:
    """The bridge for bytes; None where the type writes them rightly."""
    used = node.setting(Dimension.BYTES)
    if used is None:
        return None
    form, _, fixed = detail.partition(" ")
    if form not in _OWN:
        raise Unheld(f"bytes in the form `{form}` are not written so far")
    spelling, stem = _OWN[form]
    go = node.go
    write, read = _SPELLED[spelling]
    example = _example(spelling, array_length(node) if go.sort is Sort.ARRAY else 4 if fixed else 3)
    if go.sort is Sort.BYTES and used is Octets.BASE64:
        wire = node.wires.declare(
            stem, _OF_BYTES, node.over, WRITE=write.format("b"), READ=read.format("string(text)")
        )
    elif go.sort is Sort.ARRAY and is_octets(go, node) and used is Octets.LIST:
        wire = array(node, stem, write, read)
    elif go.sort is Sort.TEXT and isinstance(used, Octets) and used in _SPELLED:
        wire = _respelled(node, stem, used, spelling)
    else:
        raise Unheld(f"{go.text} does not hold bytes as {getattr(used, 'value', used)}")
    return Bridge(wire, example=example, apart=go.sort is Sort.ARRAY)


def numbers(node: Node, item: Shape) -> Bridge | None:
    """The bridge for a list of small numbers that Go takes for bytes; None for any other list."""
    used = node.setting(Dimension.LISTS)
    if not isinstance(used, NumbersAs) or not isinstance(item, Integer):
        return None
    if node.go.sort is not Sort.BYTES or used.spelling is not Octets.BASE64:
        raise Unheld(f"{node.go.text} does not hold a list of numbers {used.words}")
    example: list[Value] = [Numeral("1"), Numeral("255")]
    return Bridge(node.wires.declare("Numbers", _NUMBERS, node.over), example=example)


def text_of_bytes(node: Node, used: TextAs) -> Bridge:
    """The bridge for a text that Go holds as bytes."""
    if node.go.sort is not Sort.BYTES or used.spelling is not Octets.BASE64:
        raise Unheld(f"{node.go.text} does not hold a text {used.words}")
    return Bridge(node.wires.declare("Text", _AS_TEXT, node.over), apart=False)


def array(node: Node, stem: str, write: str, read: str) -> str:
    """The wire type of an array of bytes."""
    return node.wires.declare(
        stem, _OF_ARRAY, node.over, WRITE=write.format("b[:]"), READ=read.format("string(text)")
    )


def array_length(node: Node) -> int:
    """How many items an array has; 0 where its length is a constant with a name."""
    text = node.spelled.text.removeprefix("*")
    if not text.startswith("["):
        declared = node.go.through[-1] if node.go.through else None
        text = getattr(declared, "of", "")
    length = text[1:].partition("]")[0]
    return int(length) if length.isdigit() else 0


def is_octets(go: GoType, node: Node) -> bool:
    """Whether an array is one of bytes."""
    element = go.element
    return isinstance(element, Spelled) and element.text in ("byte", "uint8") and array_length(node) > 0


def _respelled(node: Node, stem: str, used: Octets, wanted: Octets) -> str:
    words = {
        "OLDWRITE": _SPELLED[used][0].format("octets"),
        "OLDREAD": _SPELLED[used][1].format("string(b)"),
        "WRITE": _SPELLED[wanted][0].format("octets"),
        "READ": _SPELLED[wanted][1].format("string(text)"),
    }
    return node.wires.declare(stem, _OF_TEXT, node.over, **words)


def _example(spelling: Octets, length: int) -> str:
    return str(write_octets(bytes([1, 2, 255, 0, *range(256)][:length]), spelling))


_OF_BYTES = r"""
// $T writes $G in the alphabet of the contract.
type $T $G

func (b $T) MarshalText() ([]byte, error) {
	return []byte($WRITE), nil
}

func (b *$T) UnmarshalText(text []byte) error {
	octets, err := $READ
	*b = octets
	return err
}
"""

_OF_ARRAY = r"""
// $T writes $G as text, not as a list of numbers.
type $T $G

func (b $T) MarshalText() ([]byte, error) {
	return []byte($WRITE), nil
}

func (b *$T) UnmarshalText(text []byte) error {
	octets, err := $READ
	if err == nil && len(octets) != len(b) {
		err = fmt.Errorf("%d bytes, want %d", len(octets), len(b))
	}
	copy(b[:], octets)
	return err
}
"""

_OF_TEXT = r"""
// $T writes the bytes that $G holds in another spelling as the contract has them.
type $T $G

func (b $T) MarshalText() ([]byte, error) {
	octets, err := $OLDREAD
	return []byte($WRITE), err
}

func (b *$T) UnmarshalText(text []byte) error {
	octets, err := $READ
	*b = $T($OLDWRITE)
	return err
}
"""

_NUMBERS = r"""
// $T writes $G as a list of numbers, not as base64.
type $T $G

func (n $T) MarshalJSON() ([]byte, error) {
	wide := make([]int, len(n))
	for index, number := range n {
		wide[index] = int(number)
	}
	return json.Marshal(wide)
}

func (n *$T) UnmarshalJSON(data []byte) error {
	var wide []*uint8
	if err := json.Unmarshal(data, &wide); err != nil {
		return err
	}
	if wide == nil {
		return errors.New("want a list")
	}
	*n = make($T, len(wide))
	for index, number := range wide {
		if number == nil {
			return errors.New("an item is null")
		}
		(*n)[index] = *number
	}
	return nil
}
"""

_AS_TEXT = r"""
// $T writes $G as the text it is in UTF-8, not as base64.
type $T $G

func (b $T) MarshalText() ([]byte, error) {
	if !utf8.Valid(b) {
		return nil, fmt.Errorf("%q is no text", []byte(b))
	}
	return b, nil
}

func (b *$T) UnmarshalText(text []byte) error {
	*b = append($T{}, text...)
	return nil
}
"""
