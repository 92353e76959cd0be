"""Finds a class by the name a configuration gives it."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.source.python.module import Alias, PyTree
from codegen.source.python.value import PyClass, PyFile
from registry.fault import Fault, Refusal
from registry.near import near


def find_class(tree: PyTree, spelled: str) -> PyClass:
    """The class of that name, alone or with its module; else a `Refusal` that says what there is."""
    module, dot, name = spelled.replace("/", ".").rpartition(".")
    same = [found for found in tree.classes() if found.name == name]
    fitting = [
        found for found in same if not dot or f".{tree.file_of(found.path).module}".endswith(f".{module}")
    ]
    if len(fitting) == 1:
        return sound(tree, fitting[0])
    if fitting:
        raise Refusal(
            Fault(
                f"There are {len(fitting)} classes of the name `{spelled}`: {_places(tree, fitting)}.",
                str(tree.root),
                "Give the module too, such as `app.models.ValidationError`.",
            )
        )
    broken = [file for file in tree.files if file.broken is not None and name.encode() in file.data]
    if broken:
        raise Refusal(*(_broken(tree, file.path, file.broken or 1, name) for file in broken))
    hint = f"There is {_places(tree, same)}." if same else near(name, [each.name for each in tree.classes()])
    raise Refusal(
        Fault(
            f"There is no class `{spelled}`.",
            str(tree.root),
            hint or "Only classes at the top level of a file that is not a test are found.",
        )
    )


def find_alias(tree: PyTree, spelled: str) -> Alias | None:
    """The type alias of that name, such as a union of models; None where there is not just one."""
    module, dot, name = spelled.rpartition(".")
    found = [
        Alias(file, assignment)
        for file in tree.files
        for assignment in file.assignments
        if assignment.name == name and (not dot or f".{file.module}".endswith(f".{module}"))
    ]
    return found[0] if len(found) == 1 and found[0].assignment.value is not None else None


def sound(tree: PyTree, found: PyClass) -> PyClass:
    """The class, or a `Refusal` where its text has a syntax error or stands behind one."""
    file: PyFile = tree.file_of(found.path)
    line = found.broken if found.broken is not None else file.broken
    if line is not None:
        raise Refusal(_broken(tree, found.path, line, found.name))
    return found


def _broken(tree: PyTree, path: str, line: int, name: str) -> Fault:
    return Fault(
        f"There is a syntax error here, in a file that is about {name}.",
        tree.where(path, line),
        "Mend it first; `python -m compileall` names it.",
    )


def _places(tree: PyTree, classes: Sequence[PyClass]) -> str:
    return ", ".join(f"{tree.spelled(each)} ({each.path}:{each.span.line})" for each in classes)
