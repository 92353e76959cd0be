"""The file beside the type: how it goes to the wire, and how it comes back."""

from __future__ import annotations

import re
from collections.abc import Sequence

from codegen.source.typescript.value import TsDeclaration
from codegen.typescript.fix.bridge import Bridge, block
from codegen.typescript.fix.job import Job
from codegen.typescript.fix.naming import module_name
from codegen.typescript.fix.pieces import needed
from codegen.typescript.types.text import quote

#: The first line of every file that is written, by which it is known again.
HEADER = "// Written by wirelaw from a contract. Change the contract and write it again, not this file."
_WIDTH = 100
_LITERAL = re.compile(r'"(?:[^"\\]|\\.)*"')


def header(job: Job) -> list[str]:
    """The lines at the top."""
    return [HEADER, f"// Contract {job.request.contract}, fingerprint {job.request.fingerprint}."]


def _exported(job: Job, way: str, parameter: str, body: str, result: str, doc: Sequence[str]) -> str:
    """One of the two functions that others call."""
    name = f"{way}{job.target.name}"
    opening = f"export function {name}({parameter}): {result} {{"
    return "\n".join([*doc, block(opening, [f"return {body};"], "}")])


def wire_file(job: Job, bridge: Bridge, path: str) -> str:
    """The text of the file."""
    name = job.use(job.target)
    contract = job.request.contract
    encode = _exported(
        job,
        "encode",
        f"value: {name}",
        bridge.write("value"),
        "unknown",
        [f"/** What {name} is written as, by contract {contract}: plain data for `JSON.stringify`. */"],
    )
    decode = _exported(
        job,
        "decode",
        "wire: unknown",
        bridge.read("wire", quote(name)),
        name,
        [
            "/**",
            f" * Reads what contract {contract} has, and nothing else.",
            " *",
            " * @throws TypeError that says which place is not as the contract wants it.",
            " */",
        ],
    )
    body = "\n\n".join([encode, decode, *job.tables, *job.functions])
    helpers = "\n".join(needed(_LITERAL.sub('""', body)))
    if "isIP(" in helpers:
        imports = ['import { isIP } from "node:net";', *_imports(job, path)]
    else:
        imports = _imports(job, path)
    return "\n".join([*header(job), "", *imports, "", body, "", helpers]).rstrip() + "\n"


def _imports(job: Job, path: str) -> list[str]:
    by_file: dict[str, list[TsDeclaration]] = {}
    for declared in job.imported:
        by_file.setdefault(declared.path, []).append(declared)
    return [_import(job, path, found) for _, found in sorted(by_file.items())]


def _import(job: Job, path: str, found: Sequence[TsDeclaration]) -> str:
    ordered = sorted(found, key=lambda each: each.name)
    module = quote(module_name(job.source, path, ordered[0].path))
    if not any(job.imported[each] for each in ordered):
        return f"import type {{ {', '.join(each.name for each in ordered)} }} from {module};"
    names = [each.name if job.imported[each] else f"type {each.name}" for each in ordered]
    return f"import {{ {', '.join(names)} }} from {module};"
