"""A bug is never explained away: it is a different value at its place, next to exactly the right drifts.

Each bug is put into what Go writes, where four drifts stand around it, and into what Rust writes, where none
does. A case that is not named in `expected` has no different value.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pytest

from parity.infer.prove import Proof

SEED_DRIFTS = {"enum-external-vs-internal", "key-case-style", "enum-variant-case", "enum-foreign-members"}


@dataclass(frozen=True)
class Bug:
    """Case number -> the body the bug gives, and the different values it is."""

    what: str
    bodies: dict[int, str]
    expected: dict[int, list[tuple[str, str, str]]]


IN_GO = [
    Bug(
        "another text",
        {4: '{"Kind":"policy","Field":"","Reason":"other"}'},
        {4: [("/Reason", '"p"', '"other"')]},
    ),
    Bug(
        "the text of another member",
        {0: '{"Kind":"schema","Field":"y","Reason":"y"}'},
        {0: [("/Field", '"x"', '"y"')]},
    ),
    Bug(
        "a wrong variant",
        {3: '{"Kind":"policy","Field":"","Reason":"k"}'},
        {3: [("/Kind", '"consistency"', '"policy"')]},
    ),
    Bug(
        "two variants swapped",
        {
            2: '{"Kind":"consistency","Field":"","Reason":"c"}',
            3: '{"Kind":"completeness","Field":"","Reason":"k"}',
        },
        {
            2: [("/Kind", '"completeness"', '"consistency"')],
            3: [("/Kind", '"consistency"', '"completeness"')],
        },
    ),
    Bug(
        "two members swapped in one case",
        {0: '{"Kind":"schema","Field":"y","Reason":"x"}'},
        {0: [("/Field", '"x"', '"y"'), ("/Reason", '"y"', '"x"')]},
    ),
    Bug(
        "two members swapped in every case",
        {
            0: '{"Kind":"schema","Field":"y","Reason":"x"}',
            1: '{"Kind":"schema","Field":"w","Reason":"z"}',
        },
        {
            0: [("/Field", '"x"', '"y"'), ("/Reason", '"y"', '"x"')],
            1: [("/Field", '"z"', '"w"'), ("/Reason", '"w"', '"z"')],
        },
    ),
    Bug(
        "a dropped member",
        {0: '{"Kind":"schema","Field":"x"}'},
        {0: [("/Reason", '"y"', "missing")]},
    ),
    Bug(
        "a member dropped in every case of its variant",
        {0: '{"Kind":"schema","Field":"x"}', 1: '{"Kind":"schema","Field":"z"}'},
        {0: [("/Reason", '"y"', "missing")], 1: [("/Reason", '"w"', "missing")]},
    ),
    Bug(
        "an added member",
        {0: '{"Kind":"schema","Field":"x","Reason":"y","Hint":"h"}'},
        {0: [("/Hint", "missing", '"h"')]},
    ),
    Bug(
        "one member dropped and another added",
        {0: '{"Kind":"schema","Field":"x","Hint":"h"}'},
        {0: [("/Reason", '"y"', "missing"), ("/Hint", "missing", '"h"')]},
    ),
    Bug(
        "a member of another type",
        {1: '{"Kind":"schema","Field":"z","Reason":4}'},
        {1: [("/Reason", '"w"', "4")]},
    ),
    Bug(
        "a text wrapped in a list",
        {1: '{"Kind":"schema","Field":"z","Reason":["w"]}'},
        {1: [("/Reason", '"w"', '["w"]')]},
    ),
    Bug(
        "null for a text",
        {1: '{"Kind":"schema","Field":"z","Reason":null}'},
        {1: [("/Reason", '"w"', "null")]},
    ),
    Bug(
        "a text in a member that belongs to another variant",
        {4: '{"Kind":"policy","Field":"f","Reason":"p"}'},
        {4: [("/Field", '""', '"f"')]},
    ),
    Bug(
        "one variant spelled in another style once",
        {1: '{"Kind":"Schema","Field":"z","Reason":"w"}'},
        {1: [("/Kind", '"schema"', '"Schema"')]},
    ),
]

IN_RUST = [
    Bug(
        "another text",
        {4: '{"Policy":{"reason":"other"}}'},
        {4: [("/Policy/reason", '"p"', '"other"')]},
    ),
    Bug(
        "a wrong variant",
        {3: '{"Policy":{"reason":"k"}}'},
        {3: [("", '{"Consistency":{"reason":"k"}}', '{"Policy":{"reason":"k"}}')]},
    ),
    Bug(
        "two variants swapped",
        {2: '{"Consistency":{"reason":"c"}}', 3: '{"Completeness":{"reason":"k"}}'},
        {
            2: [("", '{"Completeness":{"reason":"c"}}', '{"Consistency":{"reason":"c"}}')],
            3: [("", '{"Consistency":{"reason":"k"}}', '{"Completeness":{"reason":"k"}}')],
        },
    ),
    Bug(
        "two members swapped in one case",
        {0: '{"Schema":{"field":"y","reason":"x"}}'},
        {0: [("/Schema/field", '"x"', '"y"'), ("/Schema/reason", '"y"', '"x"')]},
    ),
    Bug(
        "two members swapped in every case",
        {0: '{"Schema":{"field":"y","reason":"x"}}', 1: '{"Schema":{"field":"w","reason":"z"}}'},
        {
            0: [("/Schema/field", '"x"', '"y"'), ("/Schema/reason", '"y"', '"x"')],
            1: [("/Schema/field", '"z"', '"w"'), ("/Schema/reason", '"w"', '"z"')],
        },
    ),
    Bug(
        "a dropped member",
        {0: '{"Schema":{"field":"x"}}'},
        {0: [("/Schema/reason", '"y"', "missing")]},
    ),
    Bug(
        "an added member",
        {0: '{"Schema":{"field":"x","reason":"y","hint":"h"}}'},
        {0: [("/Schema/hint", "missing", '"h"')]},
    ),
    Bug(
        "a member added in every case",
        {
            0: '{"Schema":{"field":"x","reason":"y","hint":"h"}}',
            1: '{"Schema":{"field":"z","reason":"w","hint":"i"}}',
        },
        {0: [("/Schema/hint", "missing", '"h"')], 1: [("/Schema/hint", "missing", '"i"')]},
    ),
    Bug(
        "a member of another type",
        {1: '{"Schema":{"field":"z","reason":4}}'},
        {1: [("/Schema/reason", '"w"', "4")]},
    ),
    Bug(
        "a member under another name with another value",
        {
            0: '{"Schema":{"field":"x","message":"m"}}',
            1: '{"Schema":{"field":"z","message":"n"}}',
        },
        {
            0: [("/Schema/reason", '"y"', "missing"), ("/Schema/message", "missing", '"m"')],
            1: [("/Schema/reason", '"w"', "missing"), ("/Schema/message", "missing", '"n"')],
        },
    ),
    Bug(
        "a member under another name, its value kept in one case only",
        {
            0: '{"Schema":{"field":"x","message":"y"}}',
            1: '{"Schema":{"field":"z","message":"n"}}',
        },
        {
            0: [("/Schema/reason", '"y"', "missing"), ("/Schema/message", "missing", '"y"')],
            1: [("/Schema/reason", '"w"', "missing"), ("/Schema/message", "missing", '"n"')],
        },
    ),
    Bug(
        "a member under another name once",
        {1: '{"Schema":{"field":"z","message":"w"}}'},
        {1: [("/Schema/reason", '"w"', "missing"), ("/Schema/message", "missing", '"w"')]},
    ),
    Bug(
        "a variant under another name once",
        {1: '{"Shape":{"field":"z","reason":"w"}}'},
        {1: [("", '{"Schema":{"field":"z","reason":"w"}}', '{"Shape":{"field":"z","reason":"w"}}')]},
    ),
]


@pytest.mark.parametrize("bug", IN_GO, ids=lambda bug: bug.what)
def test_next_to_the_drifts_of_go(
    explain: Any, validation_error: Any, rust: list[str], go: list[str], bug: Bug
) -> None:
    bodies = [bug.bodies.get(number, body) for number, body in enumerate(go)]
    found = explain(validation_error, rust=rust, go=bodies)["go"]
    assert found.patches == bug.expected
    assert found.drifts == SEED_DRIFTS
    assert len(found.inference.departures) == 4
    assert found.proof is Proof.PROVEN


@pytest.mark.parametrize("bug", IN_RUST, ids=lambda bug: bug.what)
def test_where_there_is_no_drift(explain: Any, validation_error: Any, rust: list[str], bug: Bug) -> None:
    bodies = [bug.bodies.get(number, body) for number, body in enumerate(rust)]
    found = explain(validation_error, good=rust, bad=bodies)["bad"]
    assert found.patches == bug.expected
    assert found.inference.departures == ()
    assert found.proof is Proof.UNEXPLAINED


def test_every_text_different_is_a_different_value_each(
    explain: Any, validation_error: Any, rust: list[str], go: list[str]
) -> None:
    bodies = [body.replace('"Reason":"', '"Reason":"not ') for body in go]
    found = explain(validation_error, rust=rust, go=bodies)["go"]
    assert found.pointers == {number: ["/Reason"] for number in range(5)}
    assert found.drifts == SEED_DRIFTS


def test_two_variants_swapped_throughout_are_not_two_renames(
    explain: Any, validation_error: Any, rust: list[str]
) -> None:
    right = rust[2:4] * 3
    swapped = ['{"Consistency":{"reason":"c"}}', '{"Completeness":{"reason":"k"}}'] * 3
    found = explain(validation_error, good=right, bad=swapped)["bad"]
    assert found.inference.departures == ()
    assert found.pointers == {number: [""] for number in range(6)}
