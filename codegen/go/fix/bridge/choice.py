"""Names from a closed list: other texts, numbers, or one bit for each."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.go.fix.bridge.wires import Bridge, Node, Unheld, literal
from codegen.go.fix.hold import Sort
from codegen.go.text import indent
from codegen.source.go.value import GoNumber
from codegen.wire.encoding import Dimension
from codegen.wire.form import Form, Place
from codegen.wire.forms.flags import BitMask
from codegen.wire.lossless import Json, Numeral
from codegen.wire.name import fold
from codegen.wire.shape import Choice, Shape
from codegen.wire.unencodable import Unencodable

_CALENDAR = ("time.Month", "time.Weekday")


def choice(node: Node, shape: Choice) -> Bridge | None:
    """The bridge for one of the names; None where the type writes them rightly."""
    wanted = wanted_names(node, shape)
    form = node.setting(Dimension.CHOICES)
    request = node.wires.request
    plain = tuple(request.used.variant((*node.path, member)) for member in shape.members)
    try:
        used = [form.write(name, Place(shape, plain)) if isinstance(form, Form) else name for name in plain]
    except Unencodable as error:
        raise Unheld(str(error)) from error
    go = node.go
    texts = [each for each in used if isinstance(each, str)]
    if texts == list(wanted):
        return None
    if len(texts) == len(used):
        if go.sort is not Sort.TEXT:
            raise Unheld(f"{go.text} does not hold a name as text")
        if form is None and not request.assume:  # the names of months and weekdays are known
            _known(node, texts)
        pairs = [(_constant(node, text), name) for text, name in zip(texts, wanted, strict=True)]
        old = dict(zip(texts, wanted, strict=True))
        apart = all(old.get(name, name) == name for name in wanted)
        return Bridge(_declared(node, pairs, "%q"), apart=apart)
    if go.sort is not Sort.INTEGER and go.foreign not in _CALENDAR:
        raise Unheld(f"{go.text} does not hold a name as {getattr(form, 'words', 'a number')}")
    return Bridge(_declared(node, _numbered(node, used, wanted), "%d"))


def flags(node: Node, item: Shape) -> Bridge | None:
    """The bridge for a list of names that Go holds as bits of one number; None for any other list."""
    used = node.setting(Dimension.SETS) or node.setting(Dimension.LISTS)
    if not isinstance(used, BitMask) or not isinstance(item, Choice):
        return None
    if node.go.sort is not Sort.INTEGER:
        raise Unheld(f"{node.go.text} does not hold names as {used.words}")
    names = wanted_names(node.inner(item, "[]", node.spelled), item)
    numbers: list[Json] = [Numeral(str(1 << place)) for place in range(len(names))]
    rows = [f"{{{number}, {literal(name)}}}," for number, name in _numbered(node, numbers, names)]
    template = _FLAGS.replace("$ROWS", "\n".join(indent(rows)))
    return Bridge(node.wires.declare("Names", template, node.over))


def wanted_names(node: Node, shape: Choice) -> tuple[str, ...]:
    """What the contract calls the members."""
    return tuple(node.wires.request.wanted.variant((*node.path, member)) for member in shape.members)


def _declared(node: Node, pairs: Sequence[tuple[str, str]], verb: str) -> str:
    write = [
        line for held, name in pairs for line in (f"case {held}:", f"\treturn []byte({literal(name)}), nil")
    ]
    read = [line for held, name in pairs for line in (f"case {literal(name)}:", f"\t*n = $T({held})")]
    template = _NAMES.replace("$WRITE", "\n".join(indent(write))).replace("$READ", "\n".join(indent(read)))
    kind = node.over
    return node.wires.declare("Name", template, kind, VERB=verb)


def _numbered(node: Node, used: Sequence[Json], wanted: Sequence[str]) -> list[tuple[str, str]]:
    """The Go expression of each number, by a constant of its own where there is one that fits."""
    constants = {number.value: number for number in _numbers(node)}
    pairs = []
    for each, name in zip(used, wanted, strict=True):
        if not isinstance(each, Numeral):
            raise Unheld("some of its names are numbers and some are texts")
        constant = constants.get(int(each.text))
        if constant is not None and _is_another(constant.name, name, wanted):
            raise Unheld(
                f"{constant.name} is {constant.value}, which by its place in the contract is `{name}`"
            )
        pairs.append((constant.name if constant is not None else each.text, name))
    return pairs


def _is_another(constant: str, name: str, names: Sequence[str]) -> bool:
    spelled = fold(constant)
    return not spelled.endswith(fold(name)) and any(spelled.endswith(fold(other)) for other in names)


def _numbers(node: Node) -> list[GoNumber]:
    kind = _declared_name(node)
    files = node.wires.package.files
    return [number for file in files for number in file.numbers if kind and number.type == kind]


def _known(node: Node, texts: Sequence[str]) -> None:
    """Refuses a text in use that was neither seen in an answer nor found in the source."""
    constants = {constant.value for file in node.wires.module.files() for constant in file.constants}
    arms = {arm for file in node.wires.module.files() for arm in file.arms}
    for text in texts:
        if text not in node.wires.request.observed | constants | arms:
            raise Unheld(
                f"the name `{text}` was neither seen in an answer nor found in the source",
                "Add a case that shows it, or accept the guess with --assume.",
            )


def _constant(node: Node, text: str) -> str:
    kind = _declared_name(node)
    found = [
        constant.name
        for file in node.wires.package.files
        for constant in file.constants
        if kind and constant.type == kind and constant.value == text
    ]
    return found[0] if len(found) == 1 else literal(text)


def _declared_name(node: Node) -> str:
    """The name of the type, where it is declared beside the fix."""
    for declared in node.go.through[:1]:
        if node.wires.is_own(node.wires.module.file_of(declared.path)):
            return declared.name
    return ""


_NAMES = r"""
// $T writes $G by the name that the contract has for it.
type $T $G

func (n $T) MarshalText() ([]byte, error) {
	switch $G(n) {
$WRITE
	}
	return nil, fmt.Errorf("the contract has no name for $VERB", $G(n))
}

func (n *$T) UnmarshalText(text []byte) error {
	switch string(text) {
$READ
	default:
		return fmt.Errorf("the contract has no name %q", text)
	}
	return nil
}
"""

_FLAGS = r"""
// $T writes $G, a number of bits, as the list of their names.
type $T $G

var $TList = []struct {
	bit  $G
	name string
}{
$ROWS
}

func (n $T) MarshalJSON() ([]byte, error) {
	names, left := []string{}, $G(n)
	for _, each := range $TList {
		if left&each.bit != 0 {
			names, left = append(names, each.name), left&^each.bit
		}
	}
	if left != 0 {
		return nil, fmt.Errorf("the contract has no name for the bits %b", left)
	}
	return json.Marshal(names)
}

func (n *$T) UnmarshalJSON(data []byte) error {
	var names []string
	if err := json.Unmarshal(data, &names); err != nil {
		return err
	}
	if names == nil {
		return errors.New("want a list")
	}
	bits := map[string]$G{}
	for _, each := range $TList {
		bits[each.name] = each.bit
	}
	var read $G
	for _, name := range names {
		bit, ok := bits[name]
		if !ok || read&bit != 0 {
			return fmt.Errorf("the name %q is unknown or stands twice", name)
		}
		read |= bit
	}
	*n = $T(read)
	return nil
}
"""
