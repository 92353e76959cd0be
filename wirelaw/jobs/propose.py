"""A first contract out of what exists: proposed, completed with examples, and proven before it is shown."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from codegen.output.planned import PlannedFile
from codegen.output.tree import write
from codegen.proposal.from_openapi import from_openapi
from codegen.proposal.proposal import Document, Proposal
from codegen.types.vector import Probe, Vector
from codegen.types.vectors import vectors_of
from codegen.types.wire_type import read_type
from codegen.wire.lossless import NotJson, parse
from parity.answer import Replied
from registry.catalogue import Catalogue
from registry.contract import Contract
from registry.declare import read_catalogue
from registry.fault import Fault, Refusal
from registry.lint import lint
from registry.near import near
from wirelaw.jobs.project import Project
from wirelaw.jobs.recorded_run import judge_again
from wirelaw.jobs.report_file import default_report

_MOST_ACCEPTS, _MOST_REJECTS = 6, 8


@dataclass(frozen=True, slots=True)
class About:
    """What only a person knows of a new contract."""

    name: str
    owner: str
    summary: str
    statuses: tuple[int, ...] = ()


def planned_contract(
    catalogue: Catalogue, folder: Path, about: About, proposal: Proposal
) -> tuple[PlannedFile, ...]:
    """The files of the new contract, relative to the folder of contracts, proven as a lint proves them.

    Raises `Refusal` where the name is taken, and where the proposal does not hold.
    """
    if about.name in catalogue.names or (folder / about.name).exists():
        raise Refusal(
            Fault(
                f"There is a contract `{about.name}` already.",
                str(folder / about.name),
                "Put a changed schema into a folder 2 beside 1, or choose another name.",
            )
        )
    bare = _files(about, proposal)
    if not proposal.accepts or not proposal.rejects:
        found = vectors_of(read_type(_read(about, replace(proposal, accepts=(Document("any", "null"),)))))
        proposal = replace(
            proposal,
            accepts=proposal.accepts or tuple(_chosen(found, _MOST_ACCEPTS, accept=True)),
            rejects=proposal.rejects or tuple(_chosen(found, _MOST_REJECTS, accept=False)),
        )
        bare = _files(about, proposal)
    with TemporaryDirectory(prefix="wirelaw-contract-") as scratch:
        write(bare, Path(scratch))
        faults = lint(read_catalogue(Path(scratch))).faults
        if faults:
            raise Refusal(*(replace(fault, where=_shortened(fault.where, scratch)) for fault in faults))
    return bare


def _read(about: About, proposal: Proposal) -> Contract:
    with TemporaryDirectory(prefix="wirelaw-contract-") as scratch:
        write(_files(about, proposal), Path(scratch))
        try:
            return read_catalogue(Path(scratch)).get(about.name)
        except Refusal as refusal:
            faults = (replace(fault, where=_shortened(fault.where, scratch)) for fault in refusal.faults)
            raise Refusal(*faults) from None


def _files(about: About, proposal: Proposal) -> tuple[PlannedFile, ...]:
    statuses = f"statuses = {list(about.statuses)}\n" if about.statuses else ""
    declaration = (
        f"owner = {json.dumps(about.owner)}\n"
        f"summary = {json.dumps(about.summary, ensure_ascii=False)}\n"
        f'compatibility = "BACKWARD"\n{statuses}'
    )
    folder = Path(about.name)
    schema = json.dumps(proposal.schema, indent=2, ensure_ascii=False) + "\n"
    return (
        PlannedFile(folder / "contract.toml", declaration),
        PlannedFile(folder / "1" / "schema.json", schema),
        *_examples(folder / "1" / "accept", proposal.accepts),
        *_examples(folder / "1" / "reject", proposal.rejects),
    )


def _examples(folder: Path, documents: Sequence[Document]) -> Iterator[PlannedFile]:
    for each in documents:
        yield PlannedFile(folder / f"{each.name}.json", each.text.strip() + "\n")


def _chosen(vectors: Sequence[Vector], most: int, *, accept: bool) -> Iterator[Document]:
    """The first few vectors about the shape; each document once."""
    seen: set[str] = set()
    for vector in vectors:
        if vector.accept is accept and vector.probe is Probe.SHAPE and vector.text not in seen:
            seen.add(vector.text)
            yield Document(vector.name, vector.text)
            if len(seen) == most:
                return


def _shortened(where: str, scratch: str) -> str:
    return where.replace(f"{scratch}/", "")


def read_openapi(path: Path, pointer: str) -> Proposal:
    """The proposal for a schema of an OpenAPI document, in JSON or YAML."""
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise Refusal(Fault(f"It cannot be read: {error}.", str(path))) from None
    return from_openapi(_json_or_yaml(text, path), pointer, path.name)


def sample_documents(paths: Sequence[Path]) -> tuple[Document, ...]:
    """Files as documents, named after themselves. Refuses what is not JSON, all at once."""
    documents, faults = [], []
    for path in paths:
        try:
            text = path.read_bytes()
            parse(text)
            documents.append(Document(_named(path.stem), text.decode()))
        except (OSError, NotJson) as error:
            faults.append(Fault(f"It is not a JSON document: {error}.", str(path)))
    if faults:
        raise Refusal(*faults)
    return tuple(documents)


def answer_documents(project: Project, spelled: Sequence[str]) -> tuple[Document, ...]:
    """Bodies of the last check, each named `CASE@RUNTIME`."""
    checked = judge_again(project, default_report(project))
    answers = {
        f"{judged.case.id}@{runtime}": answer
        for judged in checked.report.cases
        for runtime, answer in judged.answers
    }
    documents, faults = [], []
    for name in spelled:
        answer = answers.get(name)
        if not isinstance(answer, Replied):
            what = "no answer was recorded" if answer is None else "the answer is no reply"
            faults.append(Fault(f"For `{name}` {what}.", hint=near(name, answers)))
            continue
        try:
            parse(answer.body)
            documents.append(Document(_named(name), answer.body.decode()))
        except NotJson as error:
            faults.append(Fault(f"The body of `{name}` is not JSON: {error}."))
    if faults:
        raise Refusal(*faults)
    return tuple(documents)


def _json_or_yaml(text: str, path: Path) -> Any:
    try:
        return json.loads(text)
    except ValueError:
        pass
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    try:
        return json.loads(json.dumps(YAML(typ="safe", pure=True).load(text), default=str))
    except (YAMLError, ValueError, RecursionError) as error:
        said = str(error).partition("\n")[0]
        raise Refusal(Fault(f"It is neither JSON nor YAML: {said}.", str(path))) from None


def _named(text: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-") or "sample"
