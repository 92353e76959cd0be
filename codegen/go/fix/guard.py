"""What in a Go package stands in the way of a new method, and what loses by it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from codegen.output.planned import PlannedFile
from codegen.source.go.find import derived, embedders, holders, mentions, methods_of
from codegen.source.go.value import HEADER, GoModule, GoStruct
from registry.fault import Fault, Refusal

_DECIDES_THE_WIRE = (
    "MarshalJSON",
    "UnmarshalJSON",
    "MarshalJSONTo",
    "UnmarshalJSONFrom",
    "MarshalText",
    "UnmarshalText",
)
#: Names that the generated file imports or takes from the language.
_NEEDED = (
    *("any", "bool", "delete", "error", "false", "len", "nil", "string", "true"),
    *("bytes", "errors", "fmt", "json", "reflect", "testing"),
)
_OLDEST_GO = (1, 18)


def obstacles(module: GoModule, struct: GoStruct, target: str, test: str) -> Iterator[Fault]:
    """Every reason why the two files cannot stand beside the type."""
    where = module.place(struct.path, struct.line)
    if module.go < _OLDEST_GO:
        said = ".".join(map(str, module.go))
        yield Fault(f"go.mod says go {said}, and the fix needs 1.18 or later.", module.place("go.mod"))
    if struct.generic:
        yield Fault(f"{struct.name} has type parameters, which is not supported.", where)
    for method in methods_of(module, struct):
        if method.name in _DECIDES_THE_WIRE and method.path != target:
            yield Fault(
                f"{struct.name} has its own {method.name}, which decides its wire form.",
                module.place(method.path, method.line),
                "Bring it in line by hand, or remove it and let the fix stand in its place.",
            )
    yield from _fields(module, struct)
    for outer, field in embedders(module, struct):
        if not any(method.name == "MarshalJSON" for method in methods_of(module, outer)):
            lost = [each.name for each in outer.fields if each is not field]
            yield Fault(
                f"{outer.name} embeds {struct.name} and would take over its MarshalJSON"
                + (f", so that {', '.join(lost)} would vanish from the wire." if lost else "."),
                module.place(outer.path, field.line),
                f"Give {outer.name} its own MarshalJSON and UnmarshalJSON, or a named field.",
            )
    for path in (target, test):
        if (module.root / path).exists() and not is_ours(module, path):
            yield Fault(
                "A file of this name is there already, and it was not written by wirelaw.",
                module.place(path),
                "Rename it; the fix must stand under this name.",
            )
    declared = _declared(module, struct, target)
    for name in _NEEDED:
        if name in declared:
            yield Fault(f"The package declares `{name}`, a name that the fix needs.", where)


def names_free(module: GoModule, struct: GoStruct, files: Sequence[PlannedFile]) -> None:
    """Refuses a package that declares a name under which the files import a package."""
    target = files[0].path.as_posix()
    needed = {
        each.group(1).rpartition("/")[2]
        for file in files
        for each in re.finditer(r'^\t"([\w/]+)"$', file.text, re.MULTILINE)
    }
    for name in sorted(needed & _declared(module, struct, target)):
        raise Refusal(
            Fault(
                f"The package declares `{name}`, a name that the fix needs.",
                module.place(struct.path, struct.line),
            )
        )


def remarks(module: GoModule, struct: GoStruct, *, zero_fails: bool) -> Iterator[str]:
    """What the person who applies the fix should know; whether the zero value cannot be written any more."""
    constraint = module.file_of(struct.path).constraint
    if constraint:
        yield f"{module.place(struct.path)}: built only under `{constraint}`, and so are the files beside it."
    for named in derived(module, struct):
        yield (
            f"{module.place(named.path, named.line)}: {named.name} is defined from {struct.name} and keeps "
            "the old form: a defined type has none of its methods."
        )
    for outer, field in embedders(module, struct):
        names = {method.name for method in methods_of(module, outer)}
        if "MarshalJSON" in names and "UnmarshalJSON" not in names:
            yield (
                f"{module.place(outer.path, field.line)}: {outer.name} embeds {struct.name} and has no "
                "UnmarshalJSON of its own: from now on it is read as the inner type alone."
            )
    by_value = {(holder.name, field.name) for holder, field in holders(module, struct)}
    for holder, field in mentions(module, struct):
        place = module.place(holder.path, field.line)
        yield (
            f"{place}: {holder.name}.{field.name} holds a {struct.name} too: where that is written by "
            "itself, it has the contract's form from now on."
        )
        if zero_fails and (holder.name, field.name) in by_value:
            yield (
                f"{place}: {holder.name}.{field.name} holds a {struct.name} by value: where it is not set, "
                "writing it is an error from now on."
            )
    for file in module.files():
        if file.broken is not None:
            place = module.place(file.path, file.broken)
            yield f"{place}: a syntax error; what this file does with {struct.name} was not seen in full."


def is_ours(module: GoModule, path: str) -> bool:
    """Whether the file there was written by Wirelaw."""
    with (module.root / path).open(encoding="utf-8", errors="replace") as file:
        return file.readline().rstrip() == HEADER


def _fields(module: GoModule, struct: GoStruct) -> Iterator[Fault]:
    for field in struct.fields:
        where = module.place(struct.path, field.line)
        if field.type.startswith(("sync.", "atomic.")):
            yield Fault(
                f"`{field.name}` is a {field.type}, which must not be copied, and MarshalJSON needs a value.",
                where,
                "Hold it by a pointer.",
            )


def _declared(module: GoModule, struct: GoStruct, target: str) -> set[str]:
    package = module.package_of(struct.path)
    return {name for file in package.files if file.path != target for name in file.names}
