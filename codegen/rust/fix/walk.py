"""One request on its way through the types it is about: what changes, what cannot, what is to be known."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Protocol

from codegen.fix.request import FixRequest
from codegen.fix.values import values_of
from codegen.rust.fix.change import Change, Cut, Held, Say, Target
from codegen.rust.fix.step import Step, name_of
from codegen.source.rust.declared_scope import Written
from codegen.source.rust.look import Looked, Spelling, look
from codegen.source.rust.resolve import Resolver
from codegen.source.rust.value import Item, SerdeItem, Span
from codegen.wire.encoding import ChoiceMade, Dimension
from codegen.wire.shape import Model, Shape, TypePath
from codegen.wire.shape import Value as ShapeValue
from registry.fault import Fault

#: The module that holds what is written by functions.
MODULE = "wirelaw_wire"


class Descend(Protocol):
    """Goes on below a field."""

    def __call__(self, walk: Walk, shape: Shape, path: TypePath, spelling: Spelling) -> Step | None:
        """The step between the type and the wire."""


@dataclass
class Walk:
    """Gathers the changes for one request."""

    resolver: Resolver
    request: FixRequest
    #: How the walk goes on below a field.
    descend: Descend
    #: Gives each step a name of its own.
    names: Callable[[Step], str] = name_of
    changes: list[Change] = field(default_factory=list)
    held: dict[Target, Held] = field(default_factory=dict)
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    #: The functions that are named in the changes, with what they do; and what each writes.
    steps: dict[str, Step] = field(default_factory=dict)
    written: dict[str, Written] = field(default_factory=dict)
    #: The files in which each is named.
    users: dict[str, set[str]] = field(default_factory=dict)
    #: Whether some of the types is read by serde too.
    reads: bool = False
    #: Whether what was seen was written by a function that is taken away.
    bare: bool = False
    seen: set[tuple[str, TypePath]] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.canonical = values_of(self.request, nulls=True)

    def step_of(self, shape: Shape, path: TypePath, spelling: Spelling, *, bare: bool = False) -> Step | None:
        """The step between a type and the wire at a node.

        `bare` where a function stood between them that is taken away: then only what the type itself writes
        is known, not what was seen.
        """
        before, self.bare = self.bare, self.bare or bare
        try:
            return self.descend(self, shape, path, spelling)
        finally:
            self.bare = before

    @property
    def model(self) -> Model:
        """The shape that is asked for."""
        return self.request.model

    def look(self, spelling: Spelling) -> Looked:
        """What a type is."""
        return look(self.resolver, spelling)

    def values(self, path: TypePath) -> tuple[ShapeValue, ...]:
        """What stands at a node in bodies that keep the contract."""
        return self.canonical.get(path, ())

    def say(self, held: Held, name: str, value: str | None) -> None:
        """Serde is told something at a place; None takes it away. What is told already is left alone."""
        item = held.attributes.item(name)
        if (value is None and item is None) or (item is not None and _says(item, value)):
            return
        for attribute in held.attributes.serde:
            if attribute.condition and item in attribute.items:
                self.fault(
                    f"`{name}` of `{held.target.name}` stands in a `cfg_attr` and holds in some builds only",
                    held.target.path,
                    attribute.line,
                    "Change it by hand.",
                )
                return
        self.add(held, Say(held.target, name, value))

    def add(self, held: Held, change: Change) -> None:
        """A change at a place."""
        self.held[held.target] = held
        self.changes.append(change)

    def cut(self, path: str, span: Span) -> None:
        """Takes bytes away."""
        self.changes.append(Cut(path, span))

    def function(self, held: Held, step: Step, shape: Shape, path: TypePath) -> str:
        """The path of the functions that do a step, as `with` names it."""
        name = self.names(step)
        self.steps[name] = step
        self.users.setdefault(name, set()).add(held.target.path)
        module = f"crate::{MODULE}::{name}"
        self.written[f"{module}::serialize"] = Written(shape, tuple(self._below(path)))
        return module

    def _below(self, path: TypePath) -> list[ChoiceMade]:
        """The choices of the contract at and below a node, with scopes that begin there."""
        return [
            ChoiceMade(choice.scope[len(path) :], choice.dimension, choice.setting)
            for choice in self.request.wanted.choices
            if choice.scope[: len(path)] == path and choice.dimension is not Dimension.KEY_NAME
        ]

    def fault(self, what: str, path: str = "", line: int | None = None, hint: str = "") -> None:
        """A reason why there is no fix, as a clause."""
        where = self.resolver.source.place(path, line) if path else self.request.contract
        self.faults.append(Fault(f"{what[0].upper()}{what[1:]}.", where, hint))

    def fault_at(self, what: str, item: Item, hint: str = "") -> None:
        """The same about a type."""
        self.fault(what, item.path, item.line, hint)

    def old_form(self, why: str) -> None:
        """A reason why the old form cannot be read beside the new one."""
        self.fault(f"the old form cannot be read too: {why}", hint="Leave out --accept-legacy.")

    def note(self, sentence: str) -> None:
        """What a person should know."""
        if sentence not in self.notes:
            self.notes.append(sentence)


def _says(item: SerdeItem, value: str | None) -> bool:
    return value is not None and item.writes == value and item.reads == value
