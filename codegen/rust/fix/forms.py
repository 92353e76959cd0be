"""A node in another structure than is wanted, turned as a whole: a list into an object, pairs into a map."""

from __future__ import annotations

from codegen.rust.fix.step import Step, Turn
from codegen.rust.fix.walk import Walk
from codegen.source.rust.literal import quote
from codegen.source.rust.look import Looked, Own
from codegen.source.rust.value import Body, RustStruct
from codegen.wire.encoding import Dimension, Emptiness, Order
from codegen.wire.form import Form
from codegen.wire.forms.bare import Bare
from codegen.wire.forms.flags import Joined
from codegen.wire.forms.map_keys import Rendered, Rendering
from codegen.wire.forms.number import Single
from codegen.wire.forms.octets import OsText
from codegen.wire.forms.pairs import Entries
from codegen.wire.forms.positional import Positional
from codegen.wire.forms.text import NumberedCharacters, ReplacedSurrogates, Unit
from codegen.wire.place import form_dimension
from codegen.wire.shape import Record, Shape, TypePath


def form_step(walk: Walk, shape: Shape, path: TypePath, looked: Looked) -> Step | None:
    """The step from the form in use to the contract's."""
    used, wanted = walk.request.used, walk.request.wanted
    at = f"`{'/'.join(path)}`" if path else "the root"
    empties = used.at(path).empty_records, wanted.at(path).empty_records
    if isinstance(shape, Record) and not shape.fields and empties == (Emptiness.NULL, Emptiness.WRITTEN):
        says = "Nothing, on the wire an object without members."
        return Turn("empty_object", "empty_object({})", "to_null({})", says)
    if used.setting(path, Dimension.SET_ORDER) is Order.ANY:
        walk.fault(
            f"the set at {at} is sorted or shuffled before it is written, so the order it had is gone",
            hint="Keep it in a type that has an order, or let the contract not name one.",
        )
        return None
    dimension = form_dimension(shape)
    form = None if dimension is None else used.at(path).form(dimension)
    wanted_form = None if dimension is None else wanted.at(path).form(dimension)
    if form is None or wanted_form is not None:
        walk.fault(f"{at} stands in a structure that no function here writes", hint=_BY_HAND)
        return None
    if not path:
        walk.fault("the whole body stands in another structure, and no field holds it", hint=_BY_HAND)
        return None
    turn = _turn(walk, form, shape, path, looked)
    if turn is None and not walk.faults:
        walk.fault(f"{at} is written as {form.words}, which no function here reads", hint=_BY_HAND)
    return turn


def _turn(walk: Walk, form: Form, shape: Shape, path: TypePath, looked: Looked) -> Turn | None:
    names: tuple[str, ...] = ()
    if isinstance(shape, Record):
        names = tuple(walk.request.wanted.key((*path, field.name)) for field in shape.fields)
    match form:
        case Positional():
            listed = f"&[{', '.join(map(quote, names))}]"
            return Turn(
                f"{_word(path)}_named",
                f"under_names({{}}, {listed})",
                f"without_names({{}}, {listed})",
                f"A list of values, on the wire under the names {', '.join(f'`{name}`' for name in names)}.",
            )
        case Bare() if len(names) == 1 and not _is_named(looked):
            member = quote(names[0])
            return Turn(
                f"{_word(path)}_in_{_word((names[0],))}",
                f"in_member({{}}, {member})",
                f"of_member({{}}, {member})",
                f"A bare value, on the wire an object with the one member `{names[0]}`.",
            )
        case Joined(separator):
            between = quote(separator)
            says = f"Names in one text between `{separator}`, on the wire a list."
            return Turn(
                f"{_word(path)}_split",
                f"split_names({{}}, {between})",
                f"joined_names({{}}, {between})",
                says,
            )
        case Entries(keys, None):
            between = quote(keys.separator)
            says = "A list of pairs, on the wire an object."
            return Turn(
                f"{_word(path)}_map", f"map_of_pairs({{}}, {between})", f"pairs_of_map({{}}, {between})", says
            )
        case Rendered(Rendering.POINT):
            return Turn(
                "whole_keys", "whole_keys({})", "Ok({})", "Keys that are whole numbers, without `.0`."
            )
        case OsText():
            says = "A text of the system, on the wire a plain text."
            return Turn(
                "text_from_os",
                "text_of_octets(octets_of_os_text({})?)",
                "os_text_of_octets(octets_of_text({})?)",
                says,
            )
        case NumberedCharacters(Unit.BYTES):
            says = "A text as a list of its octets, on the wire a plain text."
            return Turn(
                "text_from_list",
                "text_of_octets(octets_of_list({})?)",
                "list_of_octets(octets_of_text({})?)",
                says,
            )
        case Single():
            walk.fault(
                f"the number at `{'/'.join(path)}` was a shorter one before it came into its field: "
                "what is written there would be wrong for a number that was not",
                hint="Keep it an f32 up to the serializer, or a f64 from the start.",
            )
        case ReplacedSurrogates():
            walk.fault(
                f"what is no text at `{'/'.join(path)}` is replaced before it is written; "
                "a String cannot hold it",
                hint="Refuse what `from_utf16` refuses, and carry other bytes as base64.",
            )
    return None


def _is_named(looked: Looked) -> bool:
    """Whether it is a struct whose fields have names; what it writes is no bare value then."""
    struct = looked.item if isinstance(looked, Own) else None
    return (
        isinstance(struct, RustStruct)
        and struct.body is Body.NAMED
        and not struct.attributes.item("transparent")
    )


def _word(path: TypePath) -> str:
    """A Rust name for what stands at a node."""
    word = "".join(char if char.isalnum() and char.isascii() else "_" for char in path[-1]).strip("_").lower()
    return word if word and not word[0].isdigit() else f"part_{word}".rstrip("_")


_BY_HAND = "Its page says how to change it by hand: `wirelaw explain`."
