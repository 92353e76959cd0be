"""The file that the generated tests read."""

from __future__ import annotations

import json

from corpus import corpus_type, every_type

from codegen.types.emitted import Asked, Limitation
from codegen.types.vector import Probe, Vector
from codegen.types.vectors import vectors_of
from codegen.types.vectors_file import vectors_file

WHY = "A whole number beyond 2^53 is refused."


def test_the_file_is_one_vector_a_line() -> None:
    wire = corpus_type("ping")
    vectors = (
        Vector("null", "null", accept=True, why="null"),
        Vector("text", '"a\u2028\\ud800é"', accept=False, why="a text"),
    )
    assert vectors_file(Asked(wire, vectors), ()) == (
        "{\n"
        '  "contract": "ping@1",\n'
        f'  "fingerprint": "{wire.contract.fingerprint}",\n'
        '  "accept": [\n'
        '    {"name": "null", "text": "null", "why": "null"}\n'
        "  ],\n"
        '  "reject": [\n'
        '    {"name": "text", "text": "\\"a\\u2028\\\\ud800é\\"", "why": "a text"}\n'
        "  ]\n"
        "}\n"
    )


def test_a_limitation_stands_beside_the_vectors_it_concerns() -> None:
    wire = corpus_type("counters")
    limitation = Limitation(Probe.BEYOND_53_BITS, WHY, ("plain",))
    written = json.loads(vectors_file(Asked(wire, vectors_of(wire)), (limitation,)))
    limited = {each["name"]: each["limited"] for each in written["accept"] if "limited" in each}
    assert "plain-beyond-53-bits" in limited
    assert set(limited.values()) == {WHY}
    assert not [name for name in limited if not name.startswith(("plain-", "example-"))]
    assert not [each for each in written["reject"] if "limited" in each]


def test_the_file_holds_every_vector_unchanged() -> None:
    for wire in every_type():
        vectors = vectors_of(wire)
        written = json.loads(vectors_file(Asked(wire, vectors), ()))
        for side, accept in (("accept", True), ("reject", False)):
            found = [(each["name"], each["text"], each["why"]) for each in written[side]]
            assert found == [(each.name, each.text, each.why) for each in vectors if each.accept is accept]


def test_a_file_without_vectors_is_json() -> None:
    written = json.loads(vectors_file(Asked(corpus_type("ping"), ()), ()))
    assert (written["accept"], written["reject"]) == ([], [])
