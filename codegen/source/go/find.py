"""Finds the type a contract is about, and the types of the module that stand on it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from codegen.source.go.resolve import Spelled, names
from codegen.source.go.value import GoField, GoMethod, GoModule, GoNamed, GoStruct
from registry.fault import Fault, Refusal


def find_type(module: GoModule, spelled: str | None, fits: Callable[[GoStruct], bool]) -> GoStruct:
    """The struct of that name or, without one, the only one that fits; else a `Refusal` that lists them."""
    found = _by_name(module, spelled) if spelled is not None else _by_fit(module, fits)
    touched = [
        file
        for file in module.package_of(found.path).files
        if file.broken is not None and (file.path == found.path or found.name in file.words)
    ]
    if touched:
        raise Refusal(
            *(
                Fault(
                    f"There is a syntax error here, in a file that is about {found.name}.",
                    module.place(file.path, file.broken),
                    "Mend it first; `gofmt -l .` names it.",
                )
                for file in touched
            )
        )
    return found


def methods_of(module: GoModule, struct: GoStruct) -> tuple[GoMethod, ...]:
    """The methods declared on the type, in the order of its files."""
    files = module.package_of(struct.path).files
    return tuple(method for file in files for method in file.methods if method.receiver == struct.name)


def embedders(module: GoModule, target: GoStruct) -> Iterator[tuple[GoStruct, GoField]]:
    """The structs that embed the type, by value or by pointer, with the field that does."""
    for struct in module.structs():
        file = module.file_of(struct.path)
        for field in struct.fields:
            if field.embedded and names(module, Spelled(field.type.lstrip("*"), file), target):
                yield struct, field


def holders(module: GoModule, target: GoStruct) -> Iterator[tuple[GoStruct, GoField]]:
    """The structs that hold the type by value in a field of its own that reaches the wire."""
    for struct in module.structs():
        file = module.file_of(struct.path)
        for field in struct.fields:
            written = not field.embedded and field.json_key is not None
            if written and names(module, Spelled(field.type, file), target):
                yield struct, field


def mentions(module: GoModule, target: GoStruct) -> Iterator[tuple[GoStruct, GoField]]:
    """The structs that hold the type in any way: by value, by pointer, in a list or a map."""
    for struct in module.structs():
        file = module.file_of(struct.path)
        for field in struct.fields:
            seen = field.json_key is not None and not file.ours and struct != target
            words = re.findall(r"[\w.]+", field.type) if seen else []
            if any(names(module, Spelled(word, file), target) for word in words):
                yield struct, field


def derived(module: GoModule, target: GoStruct) -> Iterator[GoNamed]:
    """The types defined from it (`type X ValidationError`), which have its fields and none of its methods."""
    for file in module.files():
        for declared in file.types:
            if (
                isinstance(declared, GoNamed)
                and not (declared.alias or file.ours)
                and names(module, Spelled(declared.of, file), target)
            ):
                yield declared


def _by_name(module: GoModule, spelled: str) -> GoStruct:
    folder, dot, name = spelled.rpartition(".")
    folder = folder.removeprefix("./").strip("/")
    if module.path and f"{folder}/".startswith(f"{module.path}/"):
        folder = folder.removeprefix(module.path).strip("/") or "."
    same = [struct for struct in module.structs() if struct.name == name]
    fitting = [struct for struct in same if not dot or struct.folder == (folder or ".")]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise Refusal(
            Fault(
                f"There are {len(fitting)} structs of the name `{spelled}`: {_places(module, fitting)}.",
                str(module.root),
                "Give the folder too, such as `internal/validate.ValidationError`.",
            )
        )
    raise Refusal(_not_there(module, spelled, name, same))


def _not_there(module: GoModule, spelled: str, name: str, same: list[GoStruct]) -> Fault:
    for file in module.files():
        if file.broken is not None and name in file.words:
            return Fault(
                f"There is a syntax error here, in a file that is about {name}.",
                module.place(file.path, file.broken),
                "Mend it first; `gofmt -l .` names it.",
            )
    for file in module.files():
        for declared in file.types:
            if isinstance(declared, GoNamed) and declared.name == name:
                return Fault(
                    f"`{spelled}` is `{declared.of}`, and a struct was expected.",
                    module.place(file.path, declared.line),
                    "Name the struct that is written on the wire.",
                )
    hint = (
        f"There is {_places(module, same)}."
        if same
        else "Only types at the top level of a file that is not a test are found."
    )
    return Fault(f"There is no struct `{spelled}` in this module.", str(module.root), hint)


def _by_fit(module: GoModule, fits: Callable[[GoStruct], bool]) -> GoStruct:
    fitting = [struct for struct in module.structs() if fits(struct)]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise Refusal(
            Fault(
                f"{len(fitting)} structs could be the one on the wire: {_places(module, fitting)}.",
                str(module.root),
                "Name the right one in wirelaw.toml, under `types` of the runtime.",
            )
        )
    broken = [module.place(file.path, file.broken) for file in module.files() if file.broken is not None]
    raise Refusal(
        Fault(
            "No struct of this module has the members that were seen on the wire.",
            str(module.root),
            (f"Files with a syntax error were not read in full: {', '.join(broken)}. " if broken else "")
            + "Name the type in wirelaw.toml, under `types` of the runtime.",
        )
    )


def _places(module: GoModule, structs: list[GoStruct]) -> str:
    return ", ".join(f"{struct.spelled} ({module.place(struct.path, struct.line)})" for struct in structs)
