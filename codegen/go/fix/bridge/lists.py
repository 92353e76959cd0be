"""Lists and maps whose items are bridged one by one, and a value held as a list of one."""

from __future__ import annotations

from collections.abc import Callable

from codegen.go.fix.bridge.entries import entries, rejoined
from codegen.go.fix.bridge.wires import AS_IT_IS, Bridge, Node, Unheld
from codegen.go.fix.hold import Sort
from codegen.source.go.resolve import Spelled
from codegen.wire.encoding import Dimension
from codegen.wire.forms.around import InList
from codegen.wire.forms.map_keys import Rejoined
from codegen.wire.forms.pairs import Entries
from codegen.wire.shape import ITEM, MEMBER, Nullable, Shape, Value

Walk = Callable[[Node], Bridge]


def list_of(node: Node, item: Shape, walk: Walk) -> Bridge | None:
    """The bridge for a list; None where the type writes it rightly."""
    go = node.go
    if go.sort is not Sort.LIST or go.element is None:
        return None
    inner = walk(node.inner(item, ITEM, go.element))
    if inner == AS_IT_IS:
        return None
    pointer = go.element.text.startswith("*")
    convertible(inner, item)
    value = f"(*{inner.wire})(item)" if pointer else f"{inner.wire}(item)"
    kind = f"*{inner.wire}" if pointer else inner.wire
    into = _POINTER_ITEM if pointer else _ITEM
    own = node.wires.spelled(Spelled(go.element.text.removeprefix("*"), go.element.file))
    words = {"INTO": into, "KIND": kind, "WIRE": inner.wire, "VALUE": value, "OWN": own}
    wire = node.wires.declare("List", _LIST, node.over, **words)
    example: list[Value] | None = None if inner.example is None else [inner.example]
    return Bridge(wire, plain=inner.plain, apart=inner.apart, example=example)


def map_of(node: Node, value: Shape, walk: Walk) -> Bridge | None:
    """The bridge for a map; None where the type writes it rightly."""
    go = node.go
    used = node.setting(Dimension.MAPS)
    if isinstance(used, Entries):
        return entries(node, used, value, walk)
    if isinstance(used, Rejoined):
        return rejoined(node, used)
    if used is not None:
        raise Unheld(f"{go.text} does not hold a map {getattr(used, 'words', used)}")
    if go.sort is not Sort.MAP or go.element is None:
        return None
    inner = walk(node.inner(value, MEMBER, go.element))
    if inner == AS_IT_IS:
        return None
    convertible(inner, value)
    if go.element.text.startswith("*"):
        raise Unheld(f"{go.text} holds its members by pointer")
    own = node.wires.spelled(go.element)
    wire = node.wires.declare("Map", _MAP, node.over, WIRE=inner.wire, OWN=_converted(own))
    example: dict[str, Value] | None = None if inner.example is None else {"key": inner.example}
    return Bridge(wire, plain=inner.plain, apart=inner.apart, example=example)


def in_list(node: Node, used: InList) -> Bridge:
    """The bridge for a value that Go holds as a list of one."""
    if node.go.sort is not Sort.LIST:
        raise Unheld(f"{node.go.text} does not hold {used.words}")
    return Bridge(node.wires.declare("One", _ONE, node.over))


def convertible(inner: Bridge, shape: Shape) -> None:
    """Refuses a bridge that is no conversion of one value."""
    if isinstance(shape, Nullable):
        raise Unheld("its items may be null, and stand in another form")
    if inner.written or not inner.wire or inner.takes_null:
        raise Unheld("the items cannot be written in another form one by one")


def _converted(own: str) -> str:
    return own if own.isidentifier() or "." in own else f"({own})"


_ITEM = r"""		if string(item) == "null" {
			return fmt.Errorf("item %d is null", index)
		}
		if err := json.Unmarshal(item, (*$WIRE)(&read[index])); err != nil {
			return fmt.Errorf("item %d: %w", index, err)
		}"""

_POINTER_ITEM = r"""		var one *$WIRE
		if err := json.Unmarshal(item, &one); err != nil || one == nil {
			return fmt.Errorf("item %d is null or not in form: %w", index, err)
		}
		read[index] = (*$OWN)(one)"""

_LIST = r"""
// $T writes $G with each item as the contract has it.
type $T $G

func (l $T) MarshalJSON() ([]byte, error) {
	wire := make([]$KIND, len(l))
	for index, item := range l {
		wire[index] = $VALUE
	}
	return $JSON(wire)
}

func (l *$T) UnmarshalJSON(data []byte) error {
	var items []json.RawMessage
	if err := json.Unmarshal(data, &items); err != nil {
		return err
	}
	if items == nil {
		return errors.New("want a list")
	}
	read := make($T, len(items))
	for index, item := range items {
$INTO
	}
	*l = read
	return nil
}
"""

_MAP = r"""
// $T writes $G with each member as the contract has it.
type $T $G

func (m $T) MarshalJSON() ([]byte, error) {
	wire := make(map[string]$WIRE, len(m))
	for name, member := range m {
		wire[string(name)] = $WIRE(member)
	}
	return $JSON(wire)
}

func (m *$T) UnmarshalJSON(data []byte) error {
	var members map[string]*$WIRE
	if err := json.Unmarshal(data, &members); err != nil {
		return err
	}
	if members == nil {
		return errors.New("want an object")
	}
	read := make($T, len(members))
	for name, member := range members {
		if member == nil {
			return fmt.Errorf("the member %q is null", name)
		}
		read[name] = $OWN(*member)
	}
	*m = read
	return nil
}
"""

_ONE = r"""
// $T writes $G, a list of one, as its item.
type $T $G

func (l $T) MarshalJSON() ([]byte, error) {
	if len(l) != 1 {
		return nil, fmt.Errorf("a list of %d, want one of 1", len(l))
	}
	return $JSON(l[0])
}

func (l *$T) UnmarshalJSON(data []byte) error {
	read := make($T, 1)
	if err := json.Unmarshal(data, &read[0]); err != nil {
		return err
	}
	*l = read
	return nil
}
"""
