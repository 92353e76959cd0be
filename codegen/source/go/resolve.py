"""What a type's spelling means in a file: the declaration it names, and what that stands on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from codegen.source.go.value import Declared, GoFile, GoModule, GoNamed, GoPackage, GoStruct

_NAME = re.compile(r"^(?:(\w+)\.)?(\w+)$")


@dataclass(frozen=True, slots=True)
class Spelled:
    """A type's text and the file that gives its names their meaning."""

    text: str
    file: GoFile


def declaration(module: GoModule, spelled: Spelled) -> Declared | None:
    """The type of this module that the text names; None for a built-in, foreign or composite type."""
    match = _NAME.match(spelled.text)
    if match is None:
        return None
    qualifier, name = match[1], match[2]
    if qualifier is None:
        return _declared(module.package_of(spelled.file.path), name) or _dot_imported(module, spelled)
    path = import_path(module, spelled.file, qualifier)
    package = next((package for package in module.packages if package.import_path == path), None)
    return None if package is None else _declared(package, name)


def underlying(module: GoModule, spelled: Spelled) -> tuple[Spelled, tuple[Declared, ...]]:
    """The type behind a name, and the declarations of the module that led to it, outermost first."""
    through: list[Declared] = []
    while len(through) < 16:  # Go forbids circles; a file that has one anyway ends here
        declared = declaration(module, spelled)
        if declared is None:
            break
        through.append(declared)
        file = module.file_of(declared.path)
        if isinstance(declared, GoStruct):
            return Spelled("struct", file), tuple(through)
        spelled = Spelled(declared.of, file)
    return spelled, tuple(through)


def import_path(module: GoModule, file: GoFile, qualifier: str) -> str | None:
    """The path that a qualifier stands for in a file."""
    for imported in file.imports:
        if imported.alias == qualifier:
            return imported.path
    for imported in file.imports:
        if not imported.alias and qualifier == _default_name(module, imported.path):
            return imported.path
    return None


def names(module: GoModule, spelled: Spelled, target: GoStruct) -> bool:
    """Whether the text names the target, itself or through an alias."""
    declared = declaration(module, spelled)
    for _ in range(16):
        if declared == target:
            return True
        if not (isinstance(declared, GoNamed) and declared.alias):
            return False
        declared = declaration(module, Spelled(declared.of, module.file_of(declared.path)))
    return False


def _declared(package: GoPackage, name: str) -> Declared | None:
    return next(
        (declared for file in package.files for declared in file.types if declared.name == name), None
    )


def _dot_imported(module: GoModule, spelled: Spelled) -> Declared | None:
    dotted = {imported.path for imported in spelled.file.imports if imported.alias == "."}
    packages = [package for package in module.packages if package.import_path in dotted]
    found = [_declared(package, spelled.text) for package in packages]
    return next((declared for declared in found if declared is not None), None)


def _default_name(module: GoModule, path: str) -> str:
    own = next((package.name for package in module.packages if package.import_path == path), None)
    last = re.sub(r"/v\d+$", "", path).rpartition("/")[2]
    return own or re.sub(r"\.v\d+$", "", last).removeprefix("go-")
