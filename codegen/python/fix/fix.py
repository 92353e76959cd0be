"""The fixes for Python types: edits of the models that are there, and one file of code beside them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from codegen.fix.planned import Fix, Planned, Refused
from codegen.fix.request import FixRequest
from codegen.output.edit import Edit, edited
from codegen.output.planned import PlannedFile
from codegen.python.fix.change import Change, Piece, Reshaped, Spelling
from codegen.python.fix.helper import Helper, read_helper
from codegen.python.fix.imports import USUAL_WIDTH, Imports, own_modules, own_section
from codegen.python.fix.place import helper_place
from codegen.python.fix.render import Renderer
from codegen.python.fix.reread import contradicted
from codegen.python.fix.together import Accepted, Together, owner_of
from codegen.source.python.module import PyTree, read_tree
from registry.fault import Refusal


def plan_fixes(requests: Sequence[FixRequest]) -> Planned:
    """The fixes for types of one source folder, planned together: the first of two that clash has its way.

    What is planned is read again: a fix whose edited source does not declare what its contract wants is
    refused, and the others are planned without it.
    """
    if not requests:
        return Planned()
    tree = read_tree(requests[0].source)
    refused: dict[str, Refused] = {}
    while True:
        together = Together(tree)
        for request in requests:
            if request.id not in refused:
                try:
                    together.add(request)
                except Refusal as refusal:
                    refused[request.id] = Refused(request.id, refusal.faults)
        try:
            files = tuple(_files(tree, together))
        except Refusal as refusal:  # of what all of them need
            every = (Refused(each.request.id, refusal.faults) for each in together.accepted)
            return Planned(refused=(*refused.values(), *every))
        unproven = {each.request: each for each in contradicted(tree, together.accepted, files)}
        if not unproven:
            fixes = tuple(_fix(tree, each) for each in together.accepted)
            return Planned(files, fixes, tuple(refused.values()))
        refused |= unproven


def _fix(tree: PyTree, accepted: Accepted) -> Fix:
    first = accepted.chosen.classes[0]
    spelled = " | ".join(tree.spelled(each) for each in accepted.chosen.classes)
    place = f"{first.path}:{first.span.line}"
    return Fix(accepted.request.id, spelled, place, accepted.assumed, accepted.notes)


def _files(tree: PyTree, together: Together) -> list[PlannedFile]:
    changes, pieces = together.made(), together.pieces()
    by_path: dict[str, list[Change]] = {}
    for change in changes:
        by_path.setdefault(path_of(tree, change), []).append(change)
    width = line_width(tree.root)
    helpers: dict[str, Helper] = {}
    edits: list[Edit] = []
    for path, own in sorted(by_path.items()):
        file = tree.file_of(path)
        place = helper_place(tree, file)
        needed = _pieces(own, pieces)
        names: dict[Piece, str] = {}
        if needed:
            if place.path not in helpers:
                helpers[place.path] = read_helper(tree.root, place.path)
            names = {piece: helpers[place.path].name(piece, file) for piece in needed}
        imports = Imports(file, width, own_modules(tree), own_section(tree))
        edits += Renderer(tree, file, imports, names, place.module, pieces).edits(own)
    planned = list(edited(tree.root, edits))
    for _, helper in sorted(helpers.items()):
        helper.serve(accepted.request.contract for accepted in together.accepted)
        planned.append(helper.planned(width))
    return planned


def _pieces(changes: Sequence[Change], pieces: dict[Spelling, Piece]) -> list[Piece]:
    found: list[Piece] = []
    for change in changes:
        if isinstance(change, Spelling) and change in pieces:
            found.append(pieces[change])
        elif isinstance(change, Reshaped) and change.piece is not None:
            found.append(change.piece)
    return list(dict.fromkeys(found))


def path_of(tree: PyTree, change: Change) -> str:
    """The file a change is made in."""
    owner = owner_of(tree, change)
    return owner.path if owner is not None else change.at.path  # type: ignore[union-attr]  # only these have none


def line_width(root: Path) -> int:
    """The longest line that the project's formatter lets stand."""
    for folder in (root, *root.absolute().parents):
        for name in ("ruff.toml", ".ruff.toml", "pyproject.toml"):
            if (folder / name).is_file():
                text = (folder / name).read_text(encoding="utf-8", errors="replace")
                found = re.search(r"^\s*line-length\s*=\s*(\d+)", text, re.MULTILINE)
                if found:
                    return int(found[1])
        if (folder / ".git").exists():
            break
    return USUAL_WIDTH
