"""A folder of contracts is read as a whole or refused with everything that is wrong in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry.contract import Level
from registry.declare import read_catalogue, read_contract
from registry.fault import Refusal

CONTRACTS = Path(__file__).parent / "contracts"

TOML = 'owner = "me"\nsummary = "A shape."\ncompatibility = "BACKWARD"\nstatuses = [200]\n'
OPEN = '{"type": "object"}'


def test_the_fixture_folder() -> None:
    catalogue = read_catalogue(CONTRACTS)
    assert [contract.ref for contract in catalogue] == [
        "refusal@1",
        "refusal@2",
        "team/anything@1",
        "team/order@1",
    ]
    refusal = catalogue.get("refusal@1")
    assert (refusal.owner, refusal.summary) == ("platform", "Why an artifact was refused.")
    assert refusal.level is Level.BACKWARD
    assert refusal.statuses == (400, 422)
    assert refusal.path == CONTRACTS / "refusal" / "1"
    assert [example.name for example in refusal.accepts] == ["policy", "schema"]
    assert [example.name for example in refusal.rejects] == ["no-reason"]
    assert refusal.rejects[0].text == b'{ "kind": "policy" }\n'
    assert catalogue.get("team/order").statuses == ()
    assert catalogue.get("team/anything").schema is True
    assert len(refusal.fingerprint) == 64


def test_one_contract_is_read_whatever_else_is_there(tmp_path: Path) -> None:
    write(tmp_path, {"good/contract.toml": TOML, "good/1/schema.json": OPEN, "bad/1/schema.json": "{"})
    assert [contract.ref for contract in read_contract(tmp_path, "good")] == ["good@1"]


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    assert faults(tmp_path / "nowhere") == [
        "nowhere: The folder of contracts is not there. Run `wirelaw init`, or set `contracts` in "
        "wirelaw.toml to the folder that holds them."
    ]


def test_an_empty_folder_is_an_empty_catalogue(tmp_path: Path) -> None:
    assert list(read_catalogue(tmp_path)) == []


NO_PATTERN = "is no regular expression that can be run. Use ECMA-262 syntax, and repeat less."
LEAVES = (
    "leaves the document, and nothing is ever fetched. "
    "Copy the shape into $defs and refer to it as #/$defs/name."
)

#: Files beside a sound contract -> the faults, each file as its path and content.
BAD: dict[str, tuple[dict[str, str | bytes], list[str]]] = {
    "toml that is none": (
        {"c/contract.toml": TOML + "x = \n"},
        ["c/contract.toml:5: The file is not TOML here: invalid value."],
    ),
    "every wrong key at once": (
        {
            "c/contract.toml": 'ownr = "me"\nsummary = 5\ncompatibility = "SIDEWAYS"\n'
            "statuses = [200, 99, true]\n"
        },
        [
            'c/contract.toml:1: The key "ownr" is unknown. Did you mean "owner"?',
            'c/contract.toml: The key "owner" is missing.',
            'c/contract.toml:2: The key "summary" expects one line of text, found 5.',
            'c/contract.toml:3: The key "compatibility" expects one of NONE, BACKWARD, FORWARD, FULL, '
            'BACKWARD_TRANSITIVE, FORWARD_TRANSITIVE, FULL_TRANSITIVE, found "SIDEWAYS".',
            'c/contract.toml:4: The key "statuses" expects a list of HTTP statuses from 100 to 599, '
            "found [200, 99, true].",
        ],
    ),
    "a date for an owner": (
        {"c/contract.toml": TOML.replace('"me"', "1979-05-27")},
        ['c/contract.toml:1: The key "owner" expects one line of text, found 1979-05-27.'],
    ),
    "a key that is like no other": (
        {"c/contract.toml": TOML + "zzz = 1\n"},
        ['c/contract.toml:5: The key "zzz" is unknown. Known keys: owner, summary, compatibility, statuses.'],
    ),
    "no version": (
        {"d/contract.toml": TOML},
        ["d: The contract has no version. Put its schema into 1/schema.json."],
    ),
    "versions without contract.toml": (
        {"d/1/schema.json": OPEN},
        ["d: The folder holds versions but no contract.toml."],
    ),
    "a version that is no number": (
        {"c/v2/schema.json": OPEN},
        ["c/v2: The folder is no version of the contract. Name a version 1, 2, 3 and so on."],
    ),
    "a version with a leading zero": (
        {"c/01/schema.json": OPEN},
        ["c/01: The folder is no version of the contract. Name a version 1, 2, 3 and so on."],
    ),
    "an unknown folder in a version": (
        {"c/1/acept/a.json": "{}"},
        ['c/1/acept: The folder is unknown here. Did you mean "accept"?'],
    ),
    "a name in capitals": (
        {"Order/contract.toml": TOML, "Order/1/schema.json": OPEN},
        ["Order: A contract is named in lower case letters, digits and single hyphens."],
    ),
    "groups that are too deep": (
        {"g/h/i/j/k/contract.toml": TOML},
        ["g/h/i/j: Contracts are grouped at most 3 folders deep."],
    ),
    "no schema": ({"c/2/accept/a.json": "{}"}, ["c/2: The version has no schema.json."]),
    "a schema that is no JSON": (
        {"c/1/schema.json": '{\n  "type": object\n}'},
        ["c/1/schema.json:2:11: A value is expected here."],
    ),
    "a schema with a member twice": (
        {"c/1/schema.json": '{\n"type": "object",\n"type": "array"}'},
        ['c/1/schema.json:3:1: The member "type" is there twice.'],
    ),
    "a schema that is a list": (
        {"c/1/schema.json": "[]"},
        ["c/1/schema.json: A schema is an object, true or false."],
    ),
    "an x-wire that says nothing known": (
        {
            "c/1/schema.json": '{"properties": {"a": {"x-wire": {"is": "nonsense"}}, "b/c": {"items": '
            '{"x-wire": {"is": "duration", "form": "weeks"}}}}, "x-wire": {"is": "uuid", "form": "hex"}}'
        },
        [
            "c/1/schema.json#/x-wire/form: `x-wire` is not understood: Nothing is allowed here.",
            'c/1/schema.json#/properties/a/x-wire/is: `x-wire` is not understood: Expected one of "instant", '
            '"date", "time-of-day", "duration", "bytes", "uuid", "ip", "network", "mac", "url", "decimal"; '
            'found "nonsense".',
            "c/1/schema.json#/properties/b~1c/items/x-wire/form: `x-wire` is not understood: Expected one of "
            '"iso", "go", "protobuf", "s", "ms", "us", "ns"; found "weeks".',
        ],
    ),
    "a schema that breaks its own rules": (
        {"c/1/schema.json": '{"properties": {"a/b": {"type": "strin", "minLength": -1}}}'},
        [
            "c/1/schema.json#/properties/a~1b/type: The schema is not valid: Expected one of "
            '"array", "boolean", "integer", "null", "number", "object", "string"; found "strin".',
            "c/1/schema.json#/properties/a~1b/minLength: The schema is not valid: "
            "-1 is less than the minimum 0.",
        ],
    ),
    "a draft 7 schema that breaks its own rules": (
        {"c/1/schema.json": '{"$schema": "http://json-schema.org/draft-07/schema#", "required": "a"}'},
        ['c/1/schema.json#/required: The schema is not valid: Expected array, found the string "a".'],
    ),
    "a 2019-09 schema that breaks its own rules": (
        {"c/1/schema.json": '{"$schema": "https://json-schema.org/draft/2019-09/schema", "maximum": "1"}'},
        ['c/1/schema.json#/maximum: The schema is not valid: Expected number, found the string "1".'],
    ),
    "a draft nobody reads": (
        {"c/1/schema.json": '{"$schema": "http://json-schema.org/draft-04/schema#"}'},
        [
            "c/1/schema.json#/$schema: $schema names a draft that is not read here. Use one of "
            "https://json-schema.org/draft/2020-12/schema, https://json-schema.org/draft/2019-09/schema, "
            "http://json-schema.org/draft-07/schema."
        ],
    ),
    "a pattern that cannot run": (
        {"c/1/schema.json": '{"properties": {"a": {"pattern": "("}}, "patternProperties": {"[": {}}}'},
        [
            'c/1/schema.json#/patternProperties/[: The pattern "[" ' + NO_PATTERN,
            'c/1/schema.json#/properties/a/pattern: The pattern "(" ' + NO_PATTERN,
        ],
    ),
    "a pattern of a size that cannot run": (
        {"c/1/schema.json": '{"pattern": "(a{1000}){1000}"}'},
        ['c/1/schema.json#/pattern: The pattern "(a{1000}){1000}" ' + NO_PATTERN],
    ),
    "references that lead nowhere, out, and to other contracts": (
        {
            "c/1/schema.json": '{"properties": {"a": {"$ref": "#/$defs/x"}, "b": {"$ref": "http://example.com/b"},'
            ' "c": {"$ref": "wirelaw:order@1"}, "d": {"$ref": "other.json"}, "e": {"$dynamicRef": "#y"}}}'
        },
        [
            'c/1/schema.json#/properties/a/$ref: The reference "#/$defs/x" finds nothing.',
            'c/1/schema.json#/properties/b/$ref: The reference "http://example.com/b" ' + LEAVES,
            'c/1/schema.json#/properties/c/$ref: The reference "wirelaw:order@1" names another contract, '
            "which is not supported yet. Copy the shape into $defs and refer to it there.",
            'c/1/schema.json#/properties/d/$ref: The reference "other.json" ' + LEAVES,
            'c/1/schema.json#/properties/e/$dynamicRef: The reference "#y" finds nothing.',
        ],
    ),
    "a schema nested too deeply for the engine": (
        {"c/1/schema.json": '{"not":' * 280 + "{}" + "}" * 280},
        ["c/1/schema.json: The schema cannot be used: Recursion limit reached."],
    ),
    "a schema nested too deeply": (
        {"c/1/schema.json": '{"not":' * 600 + "{}" + "}" * 600},
        ["c/1/schema.json: The schema is nested too deeply."],
    ),
    "a schema nested far too deeply": (
        {"c/1/schema.json": '{"not":' * 100_000 + "{}" + "}" * 100_000},
        ["c/1/schema.json:1:1: It is nested too deeply to be read."],
    ),
    "a number nobody agrees on": (
        {"c/1/schema.json": '{"maximum": 1e400}'},
        ["c/1/schema.json: A number in the schema is larger than any that JSON readers agree on."],
    ),
    "an example that is no JSON": (
        {"c/1/accept/a.json": '{\n"a": nul}', "c/1/reject/b.json": '{"a": 1, "a": 1}'},
        [
            "c/1/accept/a.json:2:6: A value is expected here.",
            'c/1/reject/b.json:1:10: The member "a" is there twice.',
        ],
    ),
    "an example that is no UTF-8": (
        {"c/1/accept/a.json": b'"\xff"'},
        ["c/1/accept/a.json:1:2: It is not UTF-8 text."],
    ),
    "an example that nobody would read": (
        {"c/1/accept/a.jsn": "{}"},
        ["c/1/accept/a.jsn: An example is a file that ends in .json."],
    ),
    "faults in two contracts": (
        {"c/1/schema.json": "5", "d/contract.toml": "", "d/1/schema.json": OPEN},
        [
            "c/1/schema.json: A schema is an object, true or false.",
            'd/contract.toml: The key "owner" is missing.',
            'd/contract.toml: The key "summary" is missing.',
            'd/contract.toml: The key "compatibility" is missing.',
        ],
    ),
}


@pytest.mark.parametrize("case", BAD)
def test_what_is_refused(tmp_path: Path, case: str) -> None:
    files, expected = BAD[case]
    write(tmp_path, {"c/contract.toml": TOML, "c/1/schema.json": OPEN} | files)
    assert faults(tmp_path) == expected


def test_what_is_let_be(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "README.md": "",
        ".git/x": "",
        "empty-group/.keep": "",
        "g/h/i/j/contract.toml": TOML,
        "g/h/i/j/1/schema.json": OPEN,
        "g/h/i/j/1/notes.txt": "",
        "g/h/i/j/12/schema.json": '{"$defs": {"a b": {"$anchor": "x"}}, "anyOf": [{"$ref": "#/$defs/a%20b"}, '
        '{"$ref": "#x"}, {"$ref": "#"}, {"properties": {"$ref": {}, "pattern": {"enum": ["("]}}}]}',
        "g/h/i/j/2/schema.json": "false",
    }
    write(tmp_path, files)
    assert [contract.ref for contract in read_catalogue(tmp_path)] == [
        "g/h/i/j@1",
        "g/h/i/j@2",
        "g/h/i/j@12",
    ]


def write(folder: Path, files: dict[str, str | bytes]) -> None:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content if isinstance(content, bytes) else content.encode())


def faults(folder: Path) -> list[str]:
    """The sentences, with places from the folder on."""
    with pytest.raises(Refusal) as refused:
        read_catalogue(folder)
    start = folder if folder.is_dir() else folder.parent
    return [str(fault).replace(f"{start.as_posix()}/", "") for fault in refused.value.faults]
