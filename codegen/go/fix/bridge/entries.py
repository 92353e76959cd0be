"""Maps that Go holds as a list of entries, or with keys that are joined in another way."""

from __future__ import annotations

from collections.abc import Callable

from codegen.go.fix.bridge.wires import AS_IT_IS, Bridge, Node, Unheld, literal
from codegen.go.fix.hold import Sort, go_type
from codegen.go.text import indent
from codegen.source.go.resolve import Spelled
from codegen.wire.forms.map_keys import Rejoined
from codegen.wire.forms.pairs import Entries, KeyAs, KeyForm
from codegen.wire.lossless import Numeral
from codegen.wire.shape import MEMBER, Integer, Shape, Value

Walk = Callable[[Node], Bridge]


def entries(node: Node, used: Entries, value: Shape, walk: Walk) -> Bridge:
    """The bridge for a map that Go holds as a list of entries."""
    go = node.go
    element = None if go.element is None else go_type(node.wires.module, go.element)
    entry = None if element is None or element.pointer else element.struct
    if go.sort is not Sort.LIST or entry is None or used.names is None or go.element is None:
        raise Unheld(f"{go.text} does not hold a map as {used.words}")
    members = entry.on_the_wire()
    if set(members) != set(used.names):
        raise Unheld(f"{entry.name} has other members than {used.words}")
    key, held = members[used.names[0]], members[used.names[1]]
    file = node.wires.module.file_of(entry.path)
    inner = walk(node.inner(value, MEMBER, Spelled(held.type, file)))
    if inner != AS_IT_IS:
        raise Unheld("the values of its entries would have to be bridged too")
    writes, reads = _key(node, used.keys, Spelled(key.type, file), key.name)
    words = {
        "ENTRY": node.wires.spelled(go.element),
        "OWN": node.wires.spelled(Spelled(held.type, file)),
        "KEY": writes,
        "HELD": held.name,
    }
    template = _ENTRIES.replace("$READ", reads)
    wire = node.wires.declare("Entries", template, node.over, **words)
    if used.keys.kind is KeyAs.TEXT:
        return Bridge(wire)
    example: dict[str, Value] = {_sample_key(used.keys): Numeral("7")}
    return Bridge(wire, plain=isinstance(value, Integer), example=example)


def _key(node: Node, keys: KeyForm, spelled: Spelled, name: str) -> tuple[str, str]:
    """The Go expression of an entry's key as text, and the statements that read it back."""
    go = go_type(node.wires.module, spelled)
    if keys.kind is KeyAs.TEXT and go.sort is Sort.TEXT:
        kind = node.wires.spelled(spelled)
        return f"string(entry.{name})", f"\t\tentry.{name} = {kind}(key)"
    parts = go.struct.on_the_wire() if go.struct is not None else {}
    if keys.kind is not KeyAs.PARTS or not keys.names or set(parts) != set(keys.names):
        raise Unheld(f"{go.text} does not hold the key of an entry")
    written, read = [], []
    owner = node.wires.module.file_of(go.struct.path) if go.struct is not None else spelled.file
    for index, part in enumerate(parts[each] for each in keys.names):
        held = go_type(node.wires.module, Spelled(part.type, owner))
        if held.pointer or held.sort not in (Sort.TEXT, Sort.INTEGER):
            raise Unheld(f"a part of the key is {part.type}")
        own = node.wires.spelled(Spelled(part.type, owner))
        field = f"entry.{name}.{part.name}"
        if held.sort is Sort.TEXT:
            written.append(f"string({field})")
            read.append(f"{field} = {own}(parts[{index}])")
        else:
            written.append(f"strconv.FormatInt(int64({field}), 10)")
            read += [f"number{index}, err := strconv.ParseInt(parts[{index}], 10, 64)"]
            read += ["if err != nil {", "\treturn err", "}", f"{field} = {own}(number{index})"]
    joint = literal(keys.separator)
    head = [
        f"parts := strings.Split(key, {joint})",
        f"if len(parts) != {len(keys.names)} {{",
        f'\treturn fmt.Errorf("the key %q has not {len(keys.names)} parts", key)',
        "}",
    ]
    text = f"strings.Join([]string{{{', '.join(written)}}}, {joint})"
    return text, "\n".join(indent([*head, *read], 2))


def rejoined(node: Node, used: Rejoined) -> Bridge:
    """The bridge for a map whose keys are joined in another way."""
    go = node.go
    keys = None if go.key is None else go_type(node.wires.module, go.key)
    plain = keys is not None and keys.sort is Sort.TEXT
    if go.key is None or go.element is None or keys is None or not (plain or keys.struct is not None):
        raise Unheld(f"{go.text} does not hold a map {used.words}")
    if not plain and not _reads_text(node, keys.struct.name if keys.struct else ""):
        raise Unheld(
            f"the key {go.key.text} writes itself and has no UnmarshalText, so no key can be read back",
            f"Give {go.key.text} an UnmarshalText.",
        )
    if used.wanted.before or used.wanted.behind or used.used.before or used.used.behind:
        raise Unheld("keys in brackets are not rejoined so far")
    words = {"OLD": literal(used.used.between), "NEW": literal(used.wanted.between)}
    return Bridge(node.wires.declare("Map", _REJOINED, node.over, **words), plain=False)


def _reads_text(node: Node, name: str) -> bool:
    files = node.wires.package.files
    return any(
        method.receiver == name and method.name == "UnmarshalText"
        for file in files
        for method in file.methods
    )


def _sample_key(keys: KeyForm) -> str:
    return keys.separator.join(str(number + 1) for number in range(len(keys.names)))


_ENTRIES = r"""
// $T writes $G, a list of entries, as an object.
type $T $G

func (e $T) MarshalJSON() ([]byte, error) {
	members := map[string]$OWN{}
	for _, entry := range e {
		key := $KEY
		if _, ok := members[key]; ok {
			return nil, fmt.Errorf("the key %q stands twice", key)
		}
		members[key] = entry.$HELD
	}
	return $JSON(members)
}

func (e *$T) UnmarshalJSON(data []byte) error {
	var members map[string]*$OWN
	if err := json.Unmarshal(data, &members); err != nil {
		return err
	}
	if members == nil {
		return errors.New("want an object")
	}
	read := $T{}
	for key, member := range members {
		if member == nil {
			return fmt.Errorf("the member %q is null", key)
		}
		var entry $ENTRY
$READ
		entry.$HELD = *member
		read = append(read, entry)
	}
	*e = read
	return nil
}
"""

_REJOINED = r"""
// $T writes $G with the parts of its keys joined by $NEW, not by $OLD.
type $T $G

func (m $T) MarshalJSON() ([]byte, error) {
	data, err := $JSON($G(m))
	if err != nil {
		return nil, err
	}
	return $TRejoin(data, $OLD, $NEW)
}

func (m *$T) UnmarshalJSON(data []byte) error {
	data, err := $TRejoin(data, $NEW, $OLD)
	if err != nil {
		return err
	}
	return json.Unmarshal(data, (*$G)(m))
}

func $TRejoin(data []byte, from, to string) ([]byte, error) {
	var members map[string]json.RawMessage
	if err := json.Unmarshal(data, &members); err != nil {
		return nil, err
	}
	if members == nil {
		return nil, errors.New("want an object")
	}
	rejoined := make(map[string]json.RawMessage, len(members))
	for key, member := range members {
		if strings.Contains(key, to) || !strings.Contains(key, from) {
			return nil, fmt.Errorf("the key %q is not of parts joined by %q", key, from)
		}
		rejoined[strings.ReplaceAll(key, from, to)] = member
	}
	return $JSON(rejoined)
}
"""
