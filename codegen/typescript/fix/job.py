"""What the parts of one wire file share while it is planned."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from codegen.fix.request import FixRequest
from codegen.source.typescript.value import TsDeclaration, TsSource
from codegen.typescript.fix.bridge import Bridge
from codegen.typescript.fix.held import Held
from codegen.typescript.types.identifier import Taken, type_name
from codegen.wire.encoding import Dimension, Setting
from codegen.wire.name import words
from codegen.wire.shape import ITEM, MEMBER, Model, Shape, TypePath, Value
from registry.fault import Fault, Refusal


@dataclass
class Job:
    """One request, and what its file is made of so far."""

    request: FixRequest
    source: TsSource
    target: TsDeclaration
    values: Mapping[TypePath, tuple[Value, ...]]
    #: Bridges one node.
    node: Callable[[Job, Shape, TypePath, Held], Bridge]
    taken: Taken = field(default_factory=Taken)
    #: Texts of functions and tables, in the order they are met.
    functions: list[str] = field(default_factory=list)
    tables: list[str] = field(default_factory=list)
    #: Declarations the file imports -> whether as a value.
    imported: dict[TsDeclaration, bool] = field(default_factory=dict)
    notes: dict[str, None] = field(default_factory=dict)
    assumed: dict[str, None] = field(default_factory=dict)
    #: Recursive part -> its two functions.
    recursive: dict[TypePath, tuple[str, str]] = field(default_factory=dict)

    @property
    def model(self) -> Model:
        """The shape of the contract."""
        return self.request.model

    def used(self, path: TypePath, dimension: Dimension) -> Setting:
        """What is in use at a node."""
        return self.request.used.setting(path, dimension)

    def wanted(self, path: TypePath, dimension: Dimension) -> Setting:
        """What the contract wants at a node."""
        return self.request.wanted.setting(path, dimension)

    def departs(self, path: TypePath, *dimensions: Dimension) -> list[Dimension]:
        """In which of these the two differ at a node."""
        return [each for each in dimensions if self.used(path, each) != self.wanted(path, each)]

    def texts(self, path: TypePath) -> list[str]:
        """The texts that were met at a node."""
        return [value for value in self.values.get(path, ()) if isinstance(value, str)]

    def use(self, declared: TsDeclaration, *, as_value: bool = False) -> str:
        """Imports a declaration: its name."""
        self.imported[declared] = self.imported.get(declared, False) or as_value
        return declared.name

    def name(self, path: TypePath, root: str = "Value") -> str:
        """A free name for what belongs to a node; `root` stands behind that of the type itself."""
        parts = [word for step in path for word in words(_plain(step)) if word.isidentifier()]
        return self.taken.give(f"{self.target.name}{type_name(parts) if parts else root}")

    def at(self, path: TypePath) -> str:
        """A node as people call it."""
        steps = "".join(step if step in (ITEM, MEMBER) else f".{_plain(step)}" for step in path)
        return f"{self.target.name}{steps}"

    def place(self) -> str:
        """Where the type stands."""
        return self.source.place(self.target.path, self.target.line)

    def refuse(self, what: str, hint: str = "") -> Refusal:
        """No fix, and why."""
        return Refusal(Fault(what, self.place(), hint))

    def unheld(self, path: TypePath, what: str) -> Refusal:
        """No fix because of a node: a clause that says what is the matter with it."""
        return self.refuse(f"`{self.at(path)}` {what}.", "Change the type, or write this part by hand.")


def _plain(step: str) -> str:
    """A step without marks: a recursive part is called by the last word of its name."""
    return step.rpartition("/")[2] if step.startswith("#") else step.strip("[]{}")
