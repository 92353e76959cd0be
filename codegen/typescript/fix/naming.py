"""Names of files beside a type's own: as its neighbours are called."""

from __future__ import annotations

import re
from posixpath import dirname, relpath

from codegen.source.typescript.value import TsSource
from codegen.wire.name import words

_EXTENSION = ".js"


def wire_path(source: TsSource, path: str, type_name: str) -> str:
    """The path of a type's wire file: `src/cart-wire.ts` beside `src/cart.ts`."""
    folder = dirname(path)
    stems = [
        each.path.rpartition("/")[2].partition(".")[0]
        for each in source.files
        if dirname(each.path) == folder
    ]
    parts = [*words(type_name), "wire"]
    if _is_shared(source, folder, type_name):
        parts = [*words(path.rpartition("/")[2].partition(".")[0]), *parts]
    if any("_" in stem for stem in stems):
        name = "_".join(parts)
    elif any("-" in stem for stem in stems) or not any(stem != stem.lower() for stem in stems):
        name = "-".join(parts)
    else:
        name = "".join(each.capitalize() for each in parts)
        if not any(stem[:1].isupper() for stem in stems):
            name = name[:1].lower() + name[1:]
    return f"{folder}/{name}.ts" if folder else f"{name}.ts"


def _is_shared(source: TsSource, folder: str, type_name: str) -> bool:
    """Whether several files of a folder have a type of that name."""
    having = [
        file
        for file in source.files
        if dirname(file.path) == folder and any(each.name == type_name for each in file.declarations)
    ]
    return len(having) > 1


def module_name(source: TsSource, importing: str, path: str) -> str:
    """How one file of the source names another."""
    plain = relpath(path, dirname(importing) or ".").removesuffix(".ts").removesuffix(".tsx")
    dotted = plain if plain.startswith(".") else f"./{plain}"
    return f"{dotted}{_ending(source)}"


def _ending(source: TsSource) -> str:
    """What stands behind the names of modules in this source; `.js` where none of its own is named."""
    for file in source.files:
        for each in file.imports:
            if each.module.startswith("."):
                found = re.search(r"\.[cm]?[jt]sx?$", each.module)
                return found[0] if found else ""
    return _EXTENSION
