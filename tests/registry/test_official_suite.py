"""`jsonschema` and `jsonschema-rs` agree on the official JSON Schema test suite, so either may judge.

What is skipped is decided by a function that returns the reason. Known disagreements are listed with
theirs, and one that is listed and agrees fails.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import jsonschema
import pytest
from referencing import Registry

from registry.draft import Draft
from registry.validate import Validator

if TYPE_CHECKING:
    from collections.abc import Iterator

SUITE = Path(__file__).parents[3] / "shared" / "data" / "json-schema-test-suite" / "tests"
FOLDERS = {Draft.D2020_12: "draft2020-12", Draft.D7: "draft7"}
REFERENCE: dict[Draft, Any] = {
    Draft.D2020_12: jsonschema.Draft202012Validator,
    Draft.D7: jsonschema.Draft7Validator,
}

PATTERNS = (
    "the reference matches with Python's `re`: no \\p, no \\c, and \\d, \\w, \\s are wider than ECMA-262's"
)
DEPENDENCIES = "the engine still honours `dependencies`, which 2020-12 has split in two"
CONTENT = "in draft 7 the engine looks at contentEncoding and contentMediaType"

ECMA_GROUPS = [
    "ECMA 262 regex escapes control codes with \\c and upper letter",
    "ECMA 262 regex escapes control codes with \\c and lower letter",
    "ECMA 262 \\d matches ascii digits only",
    "ECMA 262 \\D matches everything but ascii digits",
    "ECMA 262 \\w matches ascii letters only",
    "ECMA 262 \\W matches everything but ascii letters",
    "ECMA 262 \\s matches whitespace",
    "ECMA 262 \\S matches everything but whitespace",
    "patterns always use unicode semantics with pattern",
    "\\w in patterns matches [A-Za-z0-9_], not unicode letters",
    "\\d in pattern matches [0-9], not unicode digits",
    "pattern with non-ASCII digits",
    "patterns always use unicode semantics with patternProperties",
    "\\w in patternProperties matches [A-Za-z0-9_], not unicode letters",
    "\\d in patternProperties matches [0-9], not unicode digits",
    "patternProperties with non-ASCII digits",
]

#: File and group in which the two differ -> why.
DISAGREEMENTS: dict[Draft, dict[tuple[str, str], str]] = {
    Draft.D2020_12: {
        **{("optional/ecmascript-regex.json", group): PATTERNS for group in ECMA_GROUPS},
        ("pattern.json", "pattern with Unicode property escape requires unicode mode"): PATTERNS,
        ("patternProperties.json", "patternProperties with Unicode property escape"): PATTERNS,
        ("optional/dependencies-compatibility.json", "single dependency"): DEPENDENCIES,
        ("optional/dependencies-compatibility.json", "multiple dependents required"): DEPENDENCIES,
        ("optional/dependencies-compatibility.json", "dependencies with escaped characters"): DEPENDENCIES,
        ("optional/dependencies-compatibility.json", "single schema dependency"): DEPENDENCIES,
        ("optional/dependencies-compatibility.json", "boolean subschemas"): DEPENDENCIES,
        (
            "optional/dependencies-compatibility.json",
            "schema dependencies with escaped characters",
        ): DEPENDENCIES,
    },
    Draft.D7: {
        **{("optional/ecmascript-regex.json", group): PATTERNS for group in ECMA_GROUPS},
        ("optional/content.json", "validation of string-encoded content based on media type"): CONTENT,
        ("optional/content.json", "validation of binary string-encoding"): CONTENT,
        ("optional/content.json", "validation of binary-encoded media type documents"): CONTENT,
    },
}

pytestmark = pytest.mark.skipif(
    not SUITE.is_dir(), reason="the official JSON Schema test suite is not beside us"
)


def skipped(file: str, schema: Any) -> str:
    """Why a group cannot be asked here; empty where it can."""
    if file.startswith("optional/format") or file == "format.json":
        return "formats are annotations for us"
    if "localhost:1234" in json.dumps(schema) or file == "refRemote.json":
        return "needs documents of others, and nothing is ever fetched"
    return ""


def groups(draft: Draft) -> Iterator[tuple[str, dict[str, Any]]]:
    folder = SUITE / FOLDERS[draft]
    for path in sorted(folder.rglob("*.json")):
        file = path.relative_to(folder).as_posix()
        for group in json.loads(path.read_text(encoding="utf-8")):
            if not skipped(file, group["schema"]):
                yield file, group


def reference_says(draft: Draft, schema: Any, document: Any) -> bool | str:
    try:
        return bool(REFERENCE[draft](schema, registry=Registry()).is_valid(document))
    except Exception as error:  # noqa: BLE001  # `re` and `referencing` raise errors of their own
        return f"{type(error).__name__}: {error}"


@pytest.mark.parametrize("draft", FOLDERS)
def test_reference_and_engine_agree(draft: Draft) -> None:
    differ: set[tuple[str, str]] = set()
    for file, group in groups(draft):
        validator = Validator(group["schema"], draft)
        for test in group["tests"]:
            if reference_says(draft, group["schema"], test["data"]) is not validator.is_valid(test["data"]):
                differ.add((file, group["description"]))
    listed = DISAGREEMENTS[draft].keys()
    assert differ - listed == set(), "the two disagree, and no reason is listed"
    assert listed - differ == set(), "listed as a disagreement, but the two agree"


@pytest.mark.parametrize("draft", FOLDERS)
def test_the_engine_says_what_the_suite_says(draft: Draft) -> None:
    asked = 0
    for file, group in groups(draft):
        validator = Validator(group["schema"], draft)
        for test in group["tests"]:
            asked += 1
            assert validator.is_valid(test["data"]) is test["valid"], (file, group["description"], test)
    assert asked > 900


@pytest.mark.parametrize("draft", FOLDERS)
def test_every_no_is_explained_and_no_yes(draft: Draft) -> None:
    for file, group in groups(draft):
        validator = Validator(group["schema"], draft)
        for test in group["tests"]:
            problems = validator.problems(test["data"])
            assert bool(problems) is not test["valid"], (file, group["description"], test, problems)
            assert len(problems) <= 10
            assert all(problem.message.endswith(".") and len(problem.message) <= 300 for problem in problems)
