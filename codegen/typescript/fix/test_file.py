"""The test beside the wire file: every example of the contract, read and written again, or refused."""

from __future__ import annotations

import json

from codegen.fix.request import Vector
from codegen.typescript.fix.bridge import block
from codegen.typescript.fix.job import Job
from codegen.typescript.fix.naming import module_name
from codegen.typescript.fix.wire_file import header
from codegen.typescript.types.text import quote
from codegen.wire.decode import NoReading, likeliest
from codegen.wire.lossless import parse
from registry.strict_json import NotJson

_TYPE = "readonly (readonly [name: string, text: string])[]"


def test_file(job: Job, path: str, wire: str) -> str:
    """The text of the file."""
    name = job.target.name
    module = module_name(job.source, path, wire)
    rejected = _refused(job)
    asserted = "deepEqual, throws" if rejected else "deepEqual"
    names = f"decode{name}, encode{name}"
    lines = [
        *header(job),
        "",
        f'import {{ {asserted} }} from "node:assert/strict";',
        'import { test } from "node:test";',
        f"import {{ {names} }} from {quote(module)};",
        "",
        _table("accepted", _accepted(job)),
        "",
        block(
            "for (const [name, text] of accepted) {",
            [
                block(
                    f"test(`${{name}} is read as {name} and written again`, () => {{",
                    [
                        f"const written = JSON.stringify(encode{name}(decode{name}(JSON.parse(text))));",
                        "deepEqual(JSON.parse(written), JSON.parse(text));",
                    ],
                    "});",
                )
            ],
            "}",
        ),
    ]
    if rejected:
        refusing = block(
            "test(`${name} is refused`, () => {",
            [f"throws(() => decode{name}(JSON.parse(text)));"],
            "});",
        )
        loop = block("for (const [name, text] of rejected) {", [refusing], "}")
        lines += ["", _table("rejected", rejected), "", loop]
    return "\n".join(lines) + "\n"


def _accepted(job: Job) -> list[Vector]:
    found: dict[str, Vector] = {}
    for each in (*job.request.accepts, *job.request.canonical):
        found.setdefault(each.text, each)
    return list(found.values())


def _refused(job: Job) -> list[Vector]:
    """The examples that are refused for their form; what a contract demands of values is not read here."""
    found = []
    for each in job.request.rejects:
        try:
            json.loads(each.text)
            value = likeliest(job.model, job.request.wanted, parse(each.text.encode()))
        except (NotJson, ValueError):
            continue
        if isinstance(value, NoReading):
            found.append(each)
        else:
            job.notes[
                f"The example {each.name} is not in the test: the contract rejects it for what a value is,"
                f" and decode{job.target.name} reads its form."
            ] = None
    return found


def _table(name: str, vectors: list[Vector]) -> str:
    rows = [f"[{quote(each.name)}, {quote(each.text)}]," for each in vectors]
    return block(f"const {name}: {_TYPE} = [", rows, "];")
