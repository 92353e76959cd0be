"""The file that stands beside the type: header, imports, the two methods, and how objects are read."""

from __future__ import annotations

import re
from collections.abc import Iterable

from codegen.go.marshal import marshal
from codegen.go.object import object_type
from codegen.go.plan import Plan
from codegen.go.text import imports
from codegen.go.unmarshal import unmarshal
from codegen.source.go.value import HEADER, GoImport

_STANDARD = {
    "bytes": "bytes",
    "json": "encoding/json",
    "errors": "errors",
    "fmt": "fmt",
    "reflect": "reflect",
    "testing": "testing",
}
_NOT_CODE = re.compile(r'"(?:[^"\\\n]|\\.)*"|`[^`]*`|//[^\n]*')


def wire_file(plan: Plan) -> str:
    """The text of the file."""
    body = [*marshal(plan), "", *unmarshal(plan), "", *object_type(plan)]
    return assemble(plan, body, plan.imports)


def assemble(plan: Plan, body: list[str], foreign: Iterable[GoImport] = ()) -> str:
    """A file of the plan's package with this body, importing what the body uses."""
    code = _NOT_CODE.sub("", "\n".join(body))
    used = set(re.findall(r"\b(\w+)\.", code))
    lines = [
        HEADER,
        f"// Contract {plan.contract}, fingerprint {plan.fingerprint}.",
        "",
        *([f"//go:build {plan.constraint}", ""] if plan.constraint else []),
        f"package {plan.package}",
        "",
        *imports([path for name, path in _STANDARD.items() if name in used], foreign),
        "",
        *body,
    ]
    return "\n".join(lines) + "\n"
