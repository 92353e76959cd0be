"""The file that stands beside the type: header, imports, the two methods, and how objects are read."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.go.fix.marshal import marshal, writes_apart, writing
from codegen.go.fix.object import object_type
from codegen.go.fix.plan import Plan
from codegen.go.fix.reader_type import reader_type
from codegen.go.fix.unmarshal import unmarshal
from codegen.go.text import comment, imports
from codegen.source.go.value import HEADER, GoImport

#: What generated code may import, by the name it uses.
STANDARD = {
    name: path
    for path in (
        *("bytes", "encoding/base64", "encoding/hex", "encoding/json", "errors", "fmt", "math", "math/big"),
        *("net", "net/http", "net/url", "reflect", "regexp", "sort", "strconv", "strings", "testing", "time"),
        "unicode/utf8",
    )
    for name in (path.rpartition("/")[2],)
}
_NOT_CODE = re.compile(r'"(?:[^"\\\n]|\\.)*"|`[^`]*`|//[^\n]*')


def wire_file(plan: Plan) -> str:
    """The text of the file."""
    body = reader_type(plan) if plan.variants else [*marshal(plan), "", *unmarshal(plan)]
    for variant in plan.variants:
        body += ["", *marshal(variant), "", *unmarshal(variant)]
    for part in plan.parts:
        body += ["", *_head(part), "", *marshal(part), "", *unmarshal(part)]
    for lines in plan.types:
        body += ["", *lines]
    if writes_apart(plan):
        body += ["", *writing(plan)]
    body += ["", *object_type(plan)]
    return assemble(plan, body, plan.imports)


def _head(part: Plan) -> list[str]:
    said = f"{part.wire} writes {part.over} as contract {part.contract} has it."
    return [*comment(said), f"type {part.wire} {part.over}"]


def assemble(plan: Plan, body: list[str], foreign: Sequence[GoImport] = ()) -> str:
    """A file of the plan's package with this body, importing what the body uses."""
    used = used_names(body)
    needed = [path for name, path in STANDARD.items() if name in used and not _given(name, foreign)]
    lines = [
        HEADER,
        f"// Contract {plan.contract}, fingerprint {plan.fingerprint}.",
        "",
        *([f"//go:build {plan.constraint}", ""] if plan.constraint else []),
        f"package {plan.package}",
        "",
        *imports(needed, [each for each in foreign if _is_used(each, used)]),
        "",
        *body,
    ]
    return "\n".join(lines) + "\n"


def used_names(body: Sequence[str]) -> frozenset[str]:
    """The names that stand before a point in the code: packages and variables."""
    return frozenset(re.findall(r"\b(\w+)\.", _NOT_CODE.sub("", "\n".join(body))))


def _given(name: str, foreign: Sequence[GoImport]) -> bool:
    return any(each.alias == name for each in foreign)


def _is_used(imported: GoImport, used: frozenset[str]) -> bool:
    """Whether an import of the standard library is needed; of any other one the name is not sure."""
    standard = "." not in imported.path.partition("/")[0]
    return not standard or (imported.alias or imported.path.rpartition("/")[2]) in used
