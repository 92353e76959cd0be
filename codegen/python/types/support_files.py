"""The modules that stand beside generated types: copied as they are, the expressions of texts filled in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from codegen.output.planned import PlannedFile
from codegen.python.types.doc import WIDTH
from codegen.python.types.literal import raw
from codegen.python.types.support import _forms

_FOLDER = Path(__file__).parent / "support"
_COPIED = ("_demands.py", "_numbers.py", "_patterns.py", "_texts.py", "_values.py", "wire.py")
_FORMS = '"""The expressions that texts of each kind match."""\n\n'


def support_files() -> Iterator[PlannedFile]:
    """The files."""
    yield PlannedFile(Path("_forms.py"), _FORMS + "".join(_constants()))
    for name in _COPIED:
        yield PlannedFile(Path(name), (_FOLDER / name).read_text("utf-8"))


def _constants() -> Iterator[str]:
    for name, value in vars(_forms).items():
        if name.isupper():
            line = f"{name} = {raw(value)}\n"
            yield line if len(line) <= WIDTH + 1 else f"{name} = (\n{_pieces(value)})\n"


def _pieces(value: str) -> str:
    pieces = [value[at : at + _PIECE] for at in range(0, len(value), _PIECE)]
    return "".join(f"    {raw(piece)}\n" for piece in pieces)


_PIECE = 78
