"""Sets that Go holds as the keys of a map, and tuples that it holds as the fields of a struct."""

from __future__ import annotations

from collections.abc import Callable

from codegen.go.fix.bridge.lists import convertible, list_of
from codegen.go.fix.bridge.wires import AS_IT_IS, Bridge, Node, Unheld
from codegen.go.fix.hold import Sort, go_type
from codegen.source.go.resolve import Spelled
from codegen.wire.encoding import Dimension
from codegen.wire.forms.keyed import Keyed
from codegen.wire.forms.labelled import Labelled
from codegen.wire.shape import Shape, Text, TupleOf

Walk = Callable[[Node], Bridge]


def set_of(node: Node, item: Shape, walk: Walk) -> Bridge | None:
    """The bridge for a set; None where the type writes it rightly."""
    used = node.setting(Dimension.SETS)
    go = node.go
    if used is None and node.setting(Dimension.SET_ORDER) is not None:
        raise Unheld("the order in which the items came in is gone before the set is written")
    if used is None:
        return list_of(node, item, walk)
    keys = None if go.key is None else go_type(node.wires.module, go.key)
    if not isinstance(used, Keyed) or keys is None or go.element is None or keys.sort is not Sort.TEXT:
        raise Unheld(f"{go.text} does not hold a set {getattr(used, 'words', used)}")
    if not isinstance(item, Text):
        raise Unheld("only a set of texts is read out of the keys of a map")
    there = {"struct{}": "struct{}{}", "bool": "true"}.get(go.element.text)
    if there is None:
        raise Unheld(f"{go.text} does not hold a set {used.words}")
    only = "\t\tif !set[key] {\n\t\t\tcontinue\n\t\t}\n" if go.element.text == "bool" else ""
    words = {"THERE": there, "ONLY": only, "KEY": node.wires.spelled(go.key or go.element)}
    return Bridge(node.wires.declare("Set", _SET, node.over, **words))


def tuple_of(node: Node, shape: TupleOf, walk: Walk) -> Bridge | None:
    """The bridge for a tuple; None where the type writes it rightly."""
    used = node.setting(Dimension.TUPLES)
    if not isinstance(used, Labelled) or len(used.names) != len(shape.places):
        if used is not None:
            raise Unheld(f"{node.go.text} does not hold a tuple {getattr(used, 'words', used)}")
        return None
    struct = node.go.struct
    members = struct.on_the_wire() if struct is not None else {}
    if struct is None or set(members) != set(used.names):
        raise Unheld(f"{node.go.text} does not hold a tuple {used.words}")
    file = node.wires.module.file_of(struct.path)
    written, read, apart = [], [], True
    for index, (name, place) in enumerate(zip(used.names, shape.places, strict=True)):
        held = members[name]
        inner = walk(node.inner(place, f"[{index}]", Spelled(held.type, file)))
        if inner != AS_IT_IS:
            convertible(inner, place)
        apart = apart and inner.apart
        written.append(f"{inner.wire}(p.{held.name})" if inner.wire else f"p.{held.name}")
        read.append(f"(*{inner.wire})(&read.{held.name})" if inner.wire else f"&read.{held.name}")
    words = {"WRITTEN": ", ".join(written), "INTO": ", ".join(read)}
    return Bridge(node.wires.declare(struct.name[:1].upper() + struct.name[1:], _TUPLE, node.over, **words))


_SET = r"""
// $T writes $G, a set, as the list of its items in their order.
type $T $G

func (set $T) MarshalJSON() ([]byte, error) {
	items := []string{}
	for key := range set {
$ONLY		items = append(items, string(key))
	}
	sort.Strings(items)
	return $JSON(items)
}

func (set *$T) UnmarshalJSON(data []byte) error {
	var items []*string
	if err := json.Unmarshal(data, &items); err != nil {
		return err
	}
	if items == nil {
		return errors.New("want a list")
	}
	read := make($T, len(items))
	for _, item := range items {
		if item == nil {
			return errors.New("an item is null")
		}
		read[$KEY(*item)] = $THERE
	}
	if len(read) < len(items) {
		return errors.New("an item stands twice")
	}
	*set = read
	return nil
}
"""

_TUPLE = r"""
// $T writes $G as the list of its values.
type $T $G

func (p $T) MarshalJSON() ([]byte, error) {
	return $JSON([]any{$WRITTEN})
}

func (p *$T) UnmarshalJSON(data []byte) error {
	var read $T
	var items []json.RawMessage
	if err := json.Unmarshal(data, &items); err != nil {
		return err
	}
	places := []any{$INTO}
	if len(items) != len(places) {
		return fmt.Errorf("a list of %d, want one of %d", len(items), len(places))
	}
	for index, item := range items {
		if string(item) == "null" {
			return fmt.Errorf("item %d is null", index)
		}
		if err := json.Unmarshal(item, places[index]); err != nil {
			return fmt.Errorf("item %d: %w", index, err)
		}
	}
	*p = read
	return nil
}
"""
