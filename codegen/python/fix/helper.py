"""What a helper file holds: read where one is there already, so that what was fixed before stays fixed."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from codegen.output.planned import PlannedFile
from codegen.python.fix.change import Piece
from codegen.python.fix.helper_file import helper_file
from codegen.source.python.value import HEADER, PyFile
from registry.fault import Fault, Refusal


@dataclass
class Helper:
    """One helper file: the contracts it serves, and its objects by name."""

    path: str
    present: str | None = None
    contracts: list[str] = field(default_factory=list)
    objects: dict[str, Piece] = field(default_factory=dict)

    def name(self, piece: Piece, file: PyFile) -> str:
        """The name of a piece: the one it has, or one that is free here and in the file that needs it."""
        for name, known in self.objects.items():
            if _same(known, piece):
                return name
        taken = {*self.objects, *file.imported}
        taken |= {each.name for each in file.classes} | {each.name for each in file.functions}
        taken |= {each.name for each in file.assignments}
        module = file.module.rpartition(".")[2].upper()
        tried = [piece.constant, f"{module}_{piece.constant}"]
        tried += [f"{piece.constant}_{number}" for number in range(2, len(taken) + 3)]
        name = next(name for name in tried if name not in taken)
        self.objects[name] = piece
        return name

    def serve(self, contracts: Iterable[str]) -> None:
        """Remembers the contracts that it is written for."""
        self.contracts = list(dict.fromkeys((*self.contracts, *contracts)))

    def planned(self, width: int) -> PlannedFile:
        """The file as it is to be."""
        text = helper_file(self.contracts, list(self.objects.items()), width)
        return PlannedFile(Path(self.path), text, self.present)


def read_helper(root: Path, path: str) -> Helper:
    """The helper file at a path, with what is in it. Raises `Refusal` for a file that is not ours."""
    where = root / path
    if not where.is_file():
        return Helper(path)
    text = where.read_bytes().decode("utf-8", "replace")
    helper = Helper(path, text)
    try:
        tree = ast.parse(text)
    except SyntaxError:
        tree = None
    if tree is None or not text.startswith(HEADER):
        raise Refusal(
            Fault(
                "There is a file of the name that the helper code needs, and it was not written for that.",
                str(where),
                "Rename it.",
            )
        )
    told = (ast.get_docstring(tree) or "").splitlines()[1:]
    helper.contracts = [line for line in told if line]
    for node in tree.body:
        match node:
            case ast.Assign(targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id=of)) as call):
                if of[:1].isupper():
                    helper.objects[name] = Piece(of, _arguments(text, call))
    return helper


def _arguments(text: str, call: ast.Call) -> str:
    whole = ast.get_source_segment(text, call) or ""
    inside = whole[whole.find("(") + 1 : -1]
    return inside if "{" in inside and "\n" in inside else " ".join(inside.split()).rstrip(",")


def _same(one: Piece, other: Piece) -> bool:
    if one.of != other.of:
        return False
    first, second = (ast.dump(ast.parse(f"f({each.arguments})")) for each in (one, other))
    return first == second
