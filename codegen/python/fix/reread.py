"""The edited source read again: does it declare what the contracts want, as far as it tells?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.fix.planned import Refused
from codegen.output.planned import PlannedFile
from codegen.python.fix.choose import explains
from codegen.python.fix.together import Accepted
from codegen.source.python.declared import declared
from codegen.source.python.file import read_file
from codegen.source.python.find import find_class
from codegen.source.python.module import PyTree
from codegen.wire.lossless import parse
from registry.fault import Fault, Refusal


def contradicted(
    tree: PyTree, accepted: Sequence[Accepted], files: Sequence[PlannedFile]
) -> Iterator[Refused]:
    """The requests whose classes, as edited, could not write what their contract wants."""
    texts = {file.path.as_posix(): file.text for file in files}
    edited = PyTree(
        tree.root,
        tuple(
            read_file(file.path, texts[file.path].encode()) if file.path in texts else file
            for file in tree.files
        ),
    )
    for each in accepted:
        try:
            found = [declared(edited, find_class(edited, tree.spelled(one))) for one in each.chosen.classes]
        except Refusal as refusal:
            yield Refused(each.request.id, refusal.faults)
            continue
        for vector in (*each.request.canonical, *each.request.accepts):
            body = parse(vector.text.encode())
            if isinstance(body, dict) and not any(explains(one, body) for one in found):
                yield Refused(each.request.id, (_fault(tree, each, vector.text),))
                break


def _fault(tree: PyTree, accepted: Accepted, body: str) -> Fault:
    first = accepted.chosen.classes[0]
    return Fault(
        f"As `{first.name}` would be edited it does not declare what the contract wants: {body[:80]}.",
        tree.where(first.path, first.span.line),
        "Please report it, with the class.",
    )
