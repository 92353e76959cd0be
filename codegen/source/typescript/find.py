"""Finds a type by the name a configuration gives it: `Cart`, `src/cart.Cart`, `src/cart.ts::Cart`."""

from __future__ import annotations

import re
from posixpath import normpath

from codegen.source.typescript.value import TsDeclaration, TsFile, TsSource
from registry.fault import Fault, Refusal
from registry.near import near

_ENDING = re.compile(r"\.(d\.)?[cm]?[jt]sx?$")


def find_type(source: TsSource, name: str) -> TsDeclaration:
    """The one type of that name. Raises `Refusal` where there is none, or more than one."""
    file, separator, bare = name.rpartition("::")
    if not separator:
        file, _, bare = name.rpartition(".")
    found = [
        each
        for each_file in source.files
        for each in each_file.declarations
        if each.name == bare and (not file or stem(each_file.path) == stem(file))
    ]
    if len(found) == 1:
        return found[0]
    if found:
        places = ", ".join(f"{spelled(each)} ({source.place(each.path, each.line)})" for each in found)
        raise Refusal(
            Fault(
                f"There are {len(found)} types of the name `{name}`: {places}.",
                str(source.root),
                "Give the file too, such as `src/cart.Cart`.",
            )
        )
    for each_file in source.files:
        if each_file.broken is not None and bare in each_file.words:
            raise Refusal(
                Fault(
                    f"There is a syntax error here, in a file that is about {bare}.",
                    source.place(each_file.path, each_file.broken),
                    "Mend it first; `tsc --noEmit` names it.",
                )
            )
    known = [each.name for each_file in source.files for each in each_file.declarations]
    hint = near(bare, known) or "Only types at the top level of a file are found."
    raise Refusal(Fault(f"There is no type `{name}` in this source.", str(source.root), hint))


def resolve(source: TsSource, file: TsFile, name: str) -> TsDeclaration | None:
    """The declaration that a name means in a file: of its own, or imported from a file of the source."""
    own = next((each for each in file.declarations if each.name == name), None)
    if own is not None:
        return own
    imported = next((each for each in file.imports if each.name == name), None)
    if imported is None or not imported.module.startswith("."):
        return None
    folder = file.path.rpartition("/")[0]
    wanted = stem(normpath(f"{folder}/{imported.module}" if folder else imported.module))
    target = next((each for each in source.files if stem(each.path) in (wanted, f"{wanted}/index")), None)
    return None if target is None else resolve(source, target, imported.original)


def file_of(source: TsSource, declaration: TsDeclaration) -> TsFile:
    """The file a declaration stands in."""
    return next(file for file in source.files if file.path == declaration.path)


def spelled(declaration: TsDeclaration) -> str:
    """How a configuration names it: `src/cart.Cart`."""
    return f"{stem(declaration.path)}.{declaration.name}"


def stem(path: str) -> str:
    """A path without what tells the kind of the file."""
    return _ENDING.sub("", path)
