"""Something around one value: a struct of one field, the wrapper of database/sql."""

from __future__ import annotations

from collections.abc import Callable

from codegen.go.fix.bridge.wires import Bridge, Node, Unheld
from codegen.go.fix.hold import Sort
from codegen.source.go.resolve import Spelled
from codegen.wire.forms.around import InMember, WithValid
from codegen.wire.shape import Nullable, Shape

Walk = Callable[[Node], Bridge]

#: The wrappers of database/sql and the types that they hold.
_SQL = {
    "NullString": "string",
    "NullBool": "bool",
    "NullFloat64": "float64",
    "NullInt16": "int16",
    "NullInt32": "int32",
    "NullInt64": "int64",
    "NullTime": "time.Time",
}


def in_member(node: Node, used: InMember, walk: Walk, shape: Shape) -> Bridge:
    """The bridge for a value that Go holds in a struct of one field."""
    struct = node.go.struct
    members = struct.on_the_wire() if struct is not None else {}
    if struct is None or node.go.sort is not Sort.STRUCT or set(members) != {used.name}:
        raise Unheld(f"{node.go.text} is not {used.words}")
    held = members[used.name]
    file = node.wires.module.file_of(struct.path)
    inner = walk(node.bare(shape, Spelled(held.type, file)))
    if inner.written or inner.takes_null or held.type.startswith("*"):
        raise Unheld(f"what {struct.name} holds cannot be written in another form")
    words = {
        "WRITTEN": f"{inner.wire}(w.{held.name})" if inner.wire else f"w.{held.name}",
        "INTO": f"(*{inner.wire})(&read.{held.name})" if inner.wire else f"&read.{held.name}",
        "FIELD": held.name,
    }
    wire = node.wires.declare(struct.name[:1].upper() + struct.name[1:], _IN_MEMBER, node.over, **words)
    return Bridge(wire, plain=inner.plain, apart=inner.apart, example=inner.example)


def with_valid(node: Node, used: WithValid, shape: Shape) -> Bridge:
    """The bridge for a value that Go holds in a wrapper of database/sql."""
    go = node.go
    package, _, name = go.foreign.rpartition(".")
    if package != "database/sql" or not isinstance(shape, Nullable):
        raise Unheld(f"{go.text} is not {used.words}")
    if name != "Null" and name not in _SQL:
        raise Unheld(f"{go.text} is not {used.words}")
    words = {"FIELD": used.name}
    stem = name if name != "Null" else f"Null{used.name if used.name != 'V' else ''}"
    return Bridge(node.wires.declare(stem, _WITH_VALID, node.over, **words), takes_null=True)


_IN_MEMBER = r"""
// $T writes $G as what it holds.
type $T $G

func (w $T) MarshalJSON() ([]byte, error) {
	return $JSON($WRITTEN)
}

func (w *$T) UnmarshalJSON(data []byte) error {
	var read $T
	if string(data) == "null" {
		return errors.New("want a value")
	}
	if err := json.Unmarshal(data, $INTO); err != nil {
		return err
	}
	*w = read
	return nil
}
"""

_WITH_VALID = r"""
// $T writes $G as its value, or as null.
type $T $G

func (n $T) MarshalJSON() ([]byte, error) {
	if !n.Valid {
		return []byte("null"), nil
	}
	return $JSON(n.$FIELD)
}

func (n *$T) UnmarshalJSON(data []byte) error {
	read := $T{Valid: string(data) != "null"}
	if err := json.Unmarshal(data, &read.$FIELD); err != nil {
		return err
	}
	*n = read
	return nil
}
"""
