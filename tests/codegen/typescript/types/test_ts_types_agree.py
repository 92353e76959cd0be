"""Documents that nobody thought of: the code says of each what the reference reader says."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from typescript_folder import node

from codegen.types.strict import takes
from codegen.types.vector import Probe
from codegen.types.vectors.number_probe import hardest
from codegen.types.wire_type import WireType
from codegen.wire.lossless import Json, NotJson, Numeral, parse, write
from codegen.wire.worth import same_worth

pytestmark = pytest.mark.live
HERE = Path(__file__).parent
PER_CONTRACT = 120
#: What JavaScript numbers do not hold.
_LIMITED = (Probe.BEYOND_53_BITS, Probe.BEYOND_64_BITS, Probe.BEYOND_DOUBLE, Probe.HUGE)


@pytest.mark.parametrize("which", ["every", "odd", "chance"])
def test_the_code_and_the_reference_reader_agree(
    which: str, request: pytest.FixtureRequest, tmp_path: Path
) -> None:
    generated, out = request.getfixturevalue(which), request.getfixturevalue(f"{which}_compiled")
    files = [
        path.name.removesuffix(".vectors.json") for path in sorted(generated.folder.glob("*.vectors.json"))
    ]
    wires = {json.loads(generated.file(f"{file}.vectors.json"))["contract"]: file for file in files}
    limitations = generated.emitted.limitations
    asked = {
        wires[each.type.contract.ref]: each
        for each in generated.asked
        if not any(found.probe is Probe.FORM for found in limitations[each.type.contract.name])
    }
    documents = {
        file: list(_documents(random.Random(file), [vector.text for vector in each.vectors]))  # noqa: S311
        for file, each in asked.items()
    }
    (tmp_path / "documents.json").write_text(json.dumps(documents))
    said: dict[str, list[str | None]] = json.loads(
        node(str(HERE / "verdicts.mjs"), str(out), str(tmp_path / "documents.json"), cwd=out)
    )
    wrong = [
        (file, text, written)
        for file, each in asked.items()
        for text, written in zip(documents[file], said[file], strict=True)
        if not _agrees(each.type, parse(text), written)
    ]
    assert wrong == []
    taken = [written for verdicts in said.values() for written in verdicts]
    assert len(taken) > PER_CONTRACT * len(files) // 2
    assert sum(written is not None for written in taken) > len(taken) // 20


def _agrees(wire: WireType, document: Json, written: str | None) -> bool:
    known = hardest(wire, document)
    if known is not None and known[0] in _LIMITED:
        return True
    if written is not None and not same_worth(parse(written), document):
        return False
    return (written is not None) == takes(wire, document)


def _documents(chance: random.Random, texts: list[str]) -> Iterator[str]:
    """Documents made of the vectors: parts changed, moved, left out, repeated."""
    known = [parsed for text in texts if (parsed := _parsed(text)) is not None]
    parts = [part for document in known for part in _parts(document)]
    if not parts:
        return
    for _ in range(PER_CONTRACT):
        document = chance.choice(known)
        for _ in range(chance.randint(1, 2)):
            document = _changed(chance, document, parts)
        yield write(document)


def _parsed(text: str) -> Json:
    try:
        return parse(text)
    except NotJson:
        return None


def _parts(document: Json) -> Iterator[Json]:
    yield document
    match document:
        case list():
            for item in document:
                yield from _parts(item)
        case dict():
            for part in document.values():
                yield from _parts(part)


_SCALARS: tuple[Json, ...] = (
    *(None, True, False, "", "x", "😀"),
    *map(Numeral, ("0", "-1", "1.5", "1e2", "-0.0", "7")),
)


def _changed(chance: random.Random, document: Json, parts: list[Json]) -> Json:
    if isinstance(document, dict | list) and document and chance.random() < 0.85:
        if isinstance(document, dict):
            return _changed_object(chance, document, parts)
        return _changed_list(chance, document, parts)
    if isinstance(document, str) and chance.random() < 0.5:
        cut = chance.randint(0, len(document))
        return document[:cut] + chance.choice(["", "a", " ", "0", "é", "\n"]) + document[cut + 1 :]
    return chance.choice([chance.choice(parts), chance.choice(_SCALARS), [], {}, [document]])


def _changed_object(chance: random.Random, document: dict[str, Json], parts: list[Json]) -> Json:
    members = dict(document)
    name = chance.choice(list(members))
    match chance.randint(0, 6):
        case 0:
            del members[name]
        case 1:
            part = members.pop(name)
            members[chance.choice([*members, name.upper(), f"{name} ", "__proto__"])] = part
        case 2:
            members[chance.choice(["extra", "toString", "é"])] = chance.choice(parts)
        case _:
            members[name] = _changed(chance, members[name], parts)
    return members


def _changed_list(chance: random.Random, document: list[Json], parts: list[Json]) -> Json:
    items = list(document)
    at = chance.randrange(len(items))
    match chance.randint(0, 4):
        case 0:
            del items[at]
        case 1:
            items.insert(at, items[at])
        case _:
            items[at] = _changed(chance, items[at], parts)
    return items
