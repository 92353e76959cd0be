"""A name of a closed list that a foreign type writes in its own way: one name for another, from a table."""

from __future__ import annotations

from codegen.rust.fix.differ import differing
from codegen.rust.fix.step import Step, Turn
from codegen.rust.fix.walk import Walk
from codegen.source.rust.literal import quote
from codegen.wire.encode import encode
from codegen.wire.encoding import ChoiceMade, Encoding
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import Choice, Model, TypePath
from codegen.wire.unencodable import Unencodable


def table_step(walk: Walk, shape: Choice, path: TypePath) -> Step | None:
    """The step from the names in use to the contract's; None where they are the same."""
    if walk.bare or not differing(walk.request, shape, path):
        return None
    try:
        pairs = [
            (_written(walk.request.used, shape, path, each), _written(walk.request.wanted, shape, path, each))
            for each in shape.members
        ]
    except Unencodable as error:
        walk.fault(f"at `{'/'.join(path)}` {error}")
        return None
    own = [_text(before) for before, _ in pairs]
    if None in own or not all(isinstance(after, str) for _, after in pairs) or len(set(own)) < len(own):
        walk.fault(f"the names at `{'/'.join(path)}` cannot be told from what is written")
        return None
    name = f"{_word(path)}_names"
    rows = "".join(
        f"    ({quote(str(text))}, {quote(str(after))}),\n"
        for text, (_, after) in zip(own, pairs, strict=True)
    )
    text = f"const NAMES: &[(&str, &str)] = &[\n{rows}];"
    back = "numbered_back" if isinstance(pairs[0][0], Numeral) else "renamed_back"
    spelled = "its number" if isinstance(pairs[0][0], Numeral) else "another name"
    return Turn(
        name,
        "renamed({}, NAMES)",
        f"{back}({{}}, NAMES)",
        f"A name that is {spelled} by itself.",
        (text,),
    )


def _written(encoding: Encoding, shape: Choice, path: TypePath, member: str) -> Json:
    """How a member is written at a node."""
    choices = [
        ChoiceMade(
            choice.scope[len(path) :] if choice.scope[: len(path)] == path else (),
            choice.dimension,
            choice.setting,
        )
        for choice in encoding.choices
        if choice.scope[: len(path)] == path or path[: len(choice.scope)] == choice.scope
    ]
    return encode(Model(shape), Encoding(tuple(choices)), member)


def _text(written: Json) -> str | None:
    match written:
        case str():
            return written
        case Numeral():
            return written.text
    return None


def _word(path: TypePath) -> str:
    word = "".join(char if char.isalnum() and char.isascii() else "_" for char in path[-1] if path)
    return word.strip("_").lower() or "part"
