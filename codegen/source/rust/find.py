"""Finds the type that a configuration names, or says what there is instead."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import get_close_matches

from codegen.source.rust.value import Item, RustAlias, RustSource
from registry.fault import Fault, Refusal


def find_type(source: RustSource, spelled: str) -> Item:
    """The struct or enum of that name: `ValidationError`, `validate::ValidationError`, or
    `src/validate.rs::ValidationError`; else a `Refusal` that says what there is."""
    fitting = [each for each in source.items() if _is_named(source, each, spelled)]
    if len(fitting) == 1:
        require_whole(source, fitting[0])
        return fitting[0]
    if fitting:
        raise Refusal(
            Fault(
                f"There are {len(fitting)} types of the name `{spelled}`: {places(source, fitting)}.",
                str(source.root),
                f"Give the file too, such as `{fitting[0].path}::{fitting[0].name}`.",
            )
        )
    raise Refusal(_not_there(source, spelled))


def require_whole(source: RustSource, found: Item) -> None:
    """Refuses a type with a syntax error, or with type parameters."""
    if found.broken is not None:
        raise Refusal(
            Fault(
                f"There is a syntax error in `{found.name}`.",
                source.place(found.path, found.broken),
                "Mend it first; `cargo check` names it.",
            )
        )
    if found.generics:
        given = ", ".join(found.generics)
        raise Refusal(
            Fault(
                f"`{found.name}<{given}>` has type parameters: what it writes is decided where it is used.",
                source.place(found.path, found.line),
                "Declare a type without parameters for this contract.",
            )
        )


def places(source: RustSource, found: Sequence[Item]) -> str:
    """The types with where each stands, for a sentence."""
    return ", ".join(f"`{each.spelled}` ({source.place(each.path, each.line)})" for each in found)


def _is_named(source: RustSource, item: Item, spelled: str) -> bool:
    before, _, name = spelled.replace(" ", "").rpartition("::")
    if name != item.name:
        return False
    if before.endswith(".rs"):
        return item.path == before.removeprefix("./")
    given = tuple(part for part in before.split("::") if part)
    if given[:1] == ("crate",):
        return given[1:] == item.module
    crate = source.crate_of(item.path).name
    return given == (crate, *item.module)[-len(given) :] if given else True


def _not_there(source: RustSource, spelled: str) -> Fault:
    name = spelled.rpartition("::")[2]
    for file in source.files:
        for hidden in file.hidden:
            if hidden.name == name:
                return Fault(
                    f"`{name}` stands inside a macro or in text that does not parse, so it is not read.",
                    source.place(hidden.path, hidden.line),
                    "Declare it outside of a macro, or change it by hand.",
                )
    for each in source.types():
        if isinstance(each, RustAlias) and each.name == name:
            return Fault(
                f"`{spelled}` is another name of a type, and a struct or an enum was expected.",
                source.place(each.path, each.line),
                "Name the struct or enum that is written on the wire.",
            )
    near = get_close_matches(name, sorted({each.name for each in source.items()}), n=3, cutoff=0.5)
    hint = (
        f"There is {', '.join(f'`{each}`' for each in near)}."
        if near
        else "Only types at the top level of a module are found."
    )
    return Fault(f"There is no struct or enum `{spelled}` in this source.", str(source.root), hint)
