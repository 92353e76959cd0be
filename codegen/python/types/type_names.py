"""The names of the types of one contract, each after the place where it stands."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.python.types.names import Names, class_name
from codegen.types.wire_type import WireType
from codegen.wire.shape import ITEM, MEMBER, TypePath, Union

#: The name of the definition that is the whole document.
WHOLE = "#"


class TypeNames:
    """Gives the names. A definition has its own, everything else one of its place in it."""

    def __init__(self, wire: WireType, root: str) -> None:
        self._names = Names((root,))
        self._prefixed = isinstance(wire.model.root, Union)
        #: Definition -> its name.
        self.defined: dict[str, str] = {WHOLE: root}
        #: Path -> the name it has; what is told apart inside is called its value.
        self._of: dict[TypePath, str] = {(): root}
        for name, _ in wire.model.definitions:
            if name != WHOLE:
                own = class_name(wire.declared[(f"#{name}",)].words)
                taken = self._names.take(f"{own}Value" if own == root else own)
                self._of[(f"#{name}",)] = self.defined[name] = taken

    def whole(self, path: TypePath) -> str:
        """The name of the document or of a definition."""
        return self._of[path]

    def take(self, path: TypePath) -> str:
        """A name that is not given yet for the node at a path."""
        if path in self._of:
            return self._names.take(f"{self._of[path]}Value")
        is_defined = path[:1] in self._of and bool(path)
        before = self._of[path[:1]] if is_defined else self._of[()] if self._prefixed else ""
        return self._names.take(before + class_name(_spoken(path[1:] if is_defined else path)))

    def variant(self, path: TypePath) -> str:
        """The name of the class of the variant at a path."""
        if path not in self._of:
            self._of[path] = self.take(path)
        return self._of[path]


def _spoken(path: TypePath) -> Iterator[str]:
    for step in path:
        match step:
            case _ if step == ITEM:
                yield "item"
            case _ if step == MEMBER:
                yield "value"
            case _ if step.startswith("[") and step.endswith("]"):
                yield f"place {step[1:-1]}"
            case _:
                yield step
