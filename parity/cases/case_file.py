"""Reads case files: YAML 1.2 (JSON is YAML too) into frozen cases, or every fault with file and line.

How a body becomes bytes, once and for every runtime: `json` is written as compact UTF-8 JSON, members
in the order of the file, text unescaped, and each number with the very characters it has in the file;
a number that JSON cannot write (`0x1F`, `.5`, `.nan`) is a fault, not a conversion. Unquoted dates are
text. `raw` is sent as it stands.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from parity.case import Case, Expect, HeaderRules, Request, Save
from parity.cases.case_schema import schema_faults
from parity.cases.yaml_read import read_tree
from parity.cases.yaml_tree import Node, json_text, line_at, node_at, plain
from parity.probe.saved import placeholders, unreadable_placeholder
from registry.fault import Fault, Refusal
from registry.place import shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

#: A case file is written by people; what is larger is data and belongs into several files.
MAX_BYTES = 10_000_000


def read_cases(files: Sequence[Path]) -> tuple[Case, ...]:
    """The cases of all files, in order. Refuses with every fault of every file."""
    faults: list[Fault] = []
    cases: list[Case] = []
    #: Every case id and where it was first given.
    seen: dict[str, str] = {}
    for file in files:
        name = shown(file)
        try:
            tree = read_tree(_text(file, name), name)
        except Refusal as refusal:
            faults += refusal.faults
            continue
        found = list(_faults(tree, name, seen))
        faults += sorted(found, key=lambda fault: int(fault.where.rpartition(":")[2]))
        if not found:
            cases += _cases(tree, name)
    if faults:
        raise Refusal(*faults)
    return tuple(cases)


def _text(file: Path, name: str) -> str:
    try:
        with file.open("rb") as stream:
            content = stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise Refusal(Fault(f"The case file cannot be read: {error.strerror}.", name)) from None
    if len(content) > MAX_BYTES:
        raise Refusal(Fault(f"The case file is larger than {MAX_BYTES} bytes.", name, "Split it."))
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Refusal(Fault("The case file is not UTF-8 here.", f"{name}:{line}")) from None


def _faults(tree: Node, file: str, seen: dict[str, str]) -> Iterator[Fault]:
    """What is wrong with one file, and with its ids among those of the files before it."""
    data = plain(tree)
    broken: set[int | None] = set()
    for index, fault in schema_faults(tree, data, file):
        broken.add(index)
        yield fault
    given = data.get("cases") if isinstance(data, dict) else None
    saved: set[str] = set()
    for index, case in enumerate(given if isinstance(given, list) else ()):
        if not isinstance(case, dict):
            continue
        if isinstance(name := case.get("id"), str):
            where = f"{file}:{line_at(tree, ['cases', index, 'id'])}"
            if name in seen:
                yield Fault(f"The id `{name}` is taken by the case at {seen[name]}.", where, "Rename one.")
            seen.setdefault(name, where)
        if index not in broken:
            where = f"{file}:{line_at(tree, ['cases', index, 'request'])}"
            yield from _unsaved(_request(tree, index, case), saved, where)
        saved.update(case["save"] if isinstance(case.get("save"), dict) else ())


def _unsaved(request: Request, saved: set[str], where: str) -> Iterator[Fault]:
    """A fault for each placeholder that no earlier case of the file saves a value for."""
    for name in placeholders(request):
        if name not in saved:
            what = f"`${{saved.{name}}}` has no value: no earlier case of this file saves it."
            yield Fault(what, where, f"Saved before it: {', '.join(sorted(saved)) or 'nothing'}.")
    if text := unreadable_placeholder(request):
        yield Fault(f"`{text}` is not a placeholder.", where, "Write `${saved.NAME}`.")


def _cases(tree: Node, file: str) -> Iterator[Case]:
    """The cases of a file without faults."""
    data = plain(tree)
    for index, case in enumerate(data["cases"]):
        yield _case(tree, index, case, data.get("contracts", {}), file)


def _case(tree: Node, index: int, given: dict[str, Any], contracts: dict[str, str | None], file: str) -> Case:
    expect = given.get("expect", {})
    rules = expect.get("headers", {})
    body = node_at(tree, ["cases", index, "expect", "body"])
    contracts = {**contracts, **expect.get("contracts", {})}
    return Case(
        id=given["id"],
        why=given["why"].strip(),
        request=_request(tree, index, given),
        expect=Expect(
            status=int(expect["status"]) if "status" in expect else None,
            contracts=tuple((int(status), name) for status, name in contracts.items() if name is not None),
            headers=HeaderRules(
                equal=tuple(rules.get("equal", {}).items()),
                require=tuple(rules.get("require", ())),
                forbid=tuple(rules.get("forbid", ())),
            ),
            body=None if body is None else json_text(body).encode(),
        ),
        save=tuple(Save(name, pointer) for name, pointer in given.get("save", {}).items()),
        file=file,
        line=line_at(tree, ["cases", index]),
    )


def _request(tree: Node, index: int, given: dict[str, Any]) -> Request:
    request: dict[str, Any] = given["request"]
    json = node_at(tree, ["cases", index, "request", "json"])
    headers: dict[str, str] = request.get("headers", {})
    body: bytes | None = None
    if json is not None:
        headers = {"content-type": "application/json", **headers}
        body = json_text(json).encode()
    elif "raw" in request:
        body = request["raw"].encode()
    return Request(
        method=request["method"],
        path=request["path"],
        headers=tuple(headers.items()),
        body=body,
        exact="raw" in request,
        follow_redirects=given.get("follow_redirects", False),
        case=given["id"],
    )
