"""The names that generated code speaks with: its receiver, its types, its tests, its files."""

from __future__ import annotations

from collections import Counter

from codegen.source.go.find import methods_of
from codegen.source.go.value import GoModule, GoPackage, GoStruct
from codegen.wire.name import Style, spell

_LOCALS = frozenset(
    (
        *("data", "encoder", "err", "kind", "members", "object", "old", "read", "text", "unit", "wire"),
        *("variant", "variants", "bytes", "errors", "fmt", "json", "reflect"),
    )
)
#: What the generated types and functions are called, after the name of the user's type.
OBJECT, OPEN, OPTIONAL, NULLABLE, READ, BEFORE = "Object", "Open", "Optional", "Nullable", "Read", "Before"
QUOTED = "Quoted"


def taken_names() -> frozenset[str]:
    """The names of variables and packages inside the generated functions."""
    return _LOCALS


def file_paths(struct: GoStruct) -> tuple[str, str]:
    """Where the code and its test go, relative to the module."""
    folder = "" if struct.folder == "." else f"{struct.folder}/"
    stem = f"{folder}{spell(struct.name, Style.SNAKE)}_wire"
    return f"{stem}.go", f"{stem}_test.go"


def receiver_name(module: GoModule, struct: GoStruct) -> str:
    """The receiver's name that the type's other methods use, or the first letter of the type."""
    used = Counter(
        method.variable
        for method in methods_of(module, struct)
        if method.variable not in ("", "_") and method.variable not in _LOCALS
    )
    return used.most_common(1)[0][0] if used else struct.name[0].lower()


def free_prefix(package: GoPackage, struct: GoStruct, target: str) -> str:
    """What the names of the generated types begin with, so that none of them is taken in the package."""
    taken = {name for file in package.files if file.path != target for name in file.names}
    prefix = spell(struct.name, Style.CAMEL)
    while any(
        prefix + ending in taken for ending in (OBJECT, OPEN, OPTIONAL, NULLABLE, READ, BEFORE, QUOTED)
    ):
        prefix += "Wire"
    return prefix


def tests_begin_with(struct: GoStruct) -> str:
    """What the names of the generated tests begin with."""
    return f"Test{_exported(struct)}Wire"


def test_helper(struct: GoStruct) -> str:
    """The name of the function that the generated tests share."""
    return f"want{_exported(struct)}JSON"


def _exported(struct: GoStruct) -> str:
    return struct.name[0].upper() + struct.name[1:]
