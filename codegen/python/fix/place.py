"""Where the helper file of a model's file stands, and how it is imported there."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.source.python.module import PyTree, absolute
from codegen.source.python.value import PyFile

NAME = "wirelaw_wire"


@dataclass(frozen=True, slots=True)
class HelperPlace:
    """The helper file that serves a file."""

    #: Relative to the source folder.
    path: str
    #: As the file imports it.
    module: str


def helper_place(tree: PyTree, file: PyFile) -> HelperPlace:
    """Beside the models, at the top of their package, so that models of one package share one."""
    folders = file.path.split("/")[:-1]
    packages = {each.path.rpartition("/")[0] for each in tree.files if each.path.endswith("__init__.py")}
    top = len(folders)
    while top > 0 and "/".join(folders[:top]) in packages:
        top -= 1
    if top < len(folders):  # below a package
        package = folders[: top + 1]
        relative = any(line.module.startswith(".") for line in file.import_lines)
        dots = "." * (len(folders) - len(package) + 1)
        module = f"{dots}{NAME}" if relative else f"{folders[top]}.{NAME}"
        return HelperPlace("/".join([*package, f"{NAME}.py"]), module)
    path = "/".join([*folders, f"{NAME}.py"])
    if not folders or _has_bare_siblings(tree, folders):
        return HelperPlace(path, NAME)
    named = _is_imported_by_folder(tree, folders)
    return HelperPlace(path, ".".join([*folders, NAME]) if named else f".{NAME}")


def _has_bare_siblings(tree: PyTree, folders: list[str]) -> bool:
    """Whether a file of the folder imports another one by its bare name, as where the folder is the path."""
    folder = "/".join(folders)
    inside = [file for file in tree.files if file.path.rpartition("/")[0] == folder]
    names = {file.path.rpartition("/")[2].removesuffix(".py") for file in inside}
    return any(each.module.partition(".")[0] in names for file in inside for each in file.imports)


def _is_imported_by_folder(tree: PyTree, folders: list[str]) -> bool:
    """Whether some file imports from the folder by its name, as from a package without `__init__.py`."""
    prefix = ".".join(folders)
    return any(
        absolute(file, line.module) == prefix or absolute(file, line.module).startswith(f"{prefix}.")
        for file in tree.files
        for line in file.import_lines
    )
