"""What is done with a value on its way to the wire and back: it becomes one Rust function each way."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Turn:
    """One form into another; `{}` stands for the value, both expressions give `Result<Value, String>`."""

    #: The name of the function: `base64_from_list`.
    name: str
    write: str
    read: str
    #: A sentence for the doc comment.
    says: str
    #: Constants that the expressions name, as Rust text.
    constants: tuple[str, ...] = ()
    #: A module of the type's own crate that does the same.
    native: str = ""


@dataclass(frozen=True, slots=True)
class OrNull:
    """The same, and null stays null."""

    of: Step


@dataclass(frozen=True, slots=True)
class Each:
    """The same for every item of a list."""

    of: Step


@dataclass(frozen=True, slots=True)
class Members:
    """The same for every member of a map."""

    of: Step


Step: TypeAlias = Turn | OrNull | Each | Members


def or_null(step: Step | None) -> Step | None:
    """The step where null may stand; nothing for nothing."""
    return step if step is None or isinstance(step, OrNull) else OrNull(step)


def name_of(step: Step) -> str:
    """The name of its module."""
    match step:
        case Turn(name):
            return name
        case OrNull(of):
            return f"{name_of(of)}_or_null"
        case Each(of):
            return f"each_{name_of(of)}"
        case Members(of):
            return f"members_{name_of(of)}"


def turn_of(step: Step) -> Turn:
    """What is done in the end."""
    while not isinstance(step, Turn):
        step = step.of
    return step


def expression(step: Step, value: str, *, reads: bool) -> str:
    """The Rust expression that does it to `value`."""
    match step:
        case Turn():
            return (step.read if reads else step.write).replace("{}", value)
        case OrNull(of):
            return f"or_null({value}, |part| {expression(of, 'part', reads=reads)})"
        case Each(of):
            return f"each_item({value}, |part| {expression(of, 'part', reads=reads)})"
        case Members(of):
            return f"each_member({value}, |part| {expression(of, 'part', reads=reads)})"
