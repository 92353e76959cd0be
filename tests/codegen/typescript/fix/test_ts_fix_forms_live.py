"""Every form there is code for, in a type of its own: compiled, and each value written as it is wanted."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from polyglot import need
from ts_shop import TEXT, WHOLE, nullable, record, request
from typescript_folder import compiled, node, passed

from codegen.fix.planned import Planned
from codegen.output.tree import write
from codegen.typescript.fix import plan_fixes
from codegen.wire.coded.address import V6
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.mac import Mac
from codegen.wire.coded.octets import Octets
from codegen.wire.coded.uuid import Uuid
from codegen.wire.encoding import ChoiceMade, Dimension, Notation, Presence, Setting, Unit
from codegen.wire.forms.around import InMember
from codegen.wire.forms.ordinal import Ordinal

pytestmark = pytest.mark.live


class Row(NamedTuple):
    """One member `x`: its schema and type, what is in use, a value, and what is to be written for it."""

    schema: Any
    type: str
    choices: tuple[tuple[Dimension, Setting], ...]
    value: str
    written: str


def text(form: str) -> dict[str, str]:
    """A text of a format."""
    return {"type": "string", "format": form}


_BYTES = {"type": "string", "contentEncoding": "base64"}
_HEX = {"type": "string", "contentEncoding": "base16"}
_URL = {"type": "string", "contentEncoding": "base64url"}
_MAC = {"type": "string", "x-wire": {"is": "mac"}}
_UUID = "6ba7b810-9dad-41d1-80b4-00c04fd430c8"
_GATE = {"oneOf": [{"const": "Shut"}, record({"Open": record({"by": TEXT})})]}

ROWS = {
    "FlagText": Row({"type": "boolean"}, "string", ((Dimension.FLAGS, Notation.TEXT),), '"true"', "true"),
    "FlagNumber": Row({"type": "boolean"}, "number", ((Dimension.FLAGS, Notation.NUMBER),), "0", "false"),
    "WholeText": Row(WHOLE, "string", ((Dimension.INTEGERS, Notation.TEXT),), '"12"', "12"),
    "NumberText": Row({"type": "number"}, "string", ((Dimension.NUMBERS, Notation.TEXT),), '"1.5"', "1.5"),
    "HexWanted": Row(_HEX, "Buffer", ((Dimension.BYTES, Octets.BUFFER),), "Buffer.of(1, 255)", '"01ff"'),
    "UrlWanted": Row(
        _URL, "Uint8Array", ((Dimension.BYTES, Octets.INDEXED),), "Uint8Array.of(251, 255, 254)", '"-__-"'
    ),
    "BytesListed": Row(_BYTES, "number[]", ((Dimension.BYTES, Octets.LIST),), "[1, 2]", '"AQI="'),
    "BytesHexUpper": Row(_BYTES, "string", ((Dimension.BYTES, Octets.HEX_UPPER),), '"FF"', '"/w=="'),
    "BytesUnpadded": Row(_BYTES, "string", ((Dimension.BYTES, Octets.BASE64_UNPADDED),), '"/w"', '"/w=="'),
    "UuidSimple": Row(
        text("uuid"), "string", ((Dimension.UUIDS, Uuid.SIMPLE),), f'"{_UUID.replace("-", "")}"', f'"{_UUID}"'
    ),
    "UuidUrn": Row(
        text("uuid"), "string", ((Dimension.UUIDS, Uuid.URN),), f'"urn:uuid:{_UUID}"', f'"{_UUID}"'
    ),
    "UuidBraced": Row(
        text("uuid"), "string", ((Dimension.UUIDS, Uuid.BRACED),), f'"{{{_UUID}}}"', f'"{_UUID}"'
    ),
    "MacHyphens": Row(_MAC, "string", ((Dimension.MACS, Mac.HYPHENS_UPPER),), '"00-5E-01"', '"00:5e:01"'),
    "MacUpper": Row(_MAC, "string", ((Dimension.MACS, Mac.COLONS_UPPER),), '"00:5E:01"', '"00:5e:01"'),
    "Groups": Row(
        text("ipv6"), "string", ((Dimension.IPS, V6.GROUPS),), '"2001:db8:0:0:0:0:0:1"', '"2001:db8::1"'
    ),
    "Seconds": Row(
        text("duration"), "number", ((Dimension.DURATIONS, DurationForm.SECONDS),), "-90.5", '"-PT1M30.5S"'
    ),
    "EpochSeconds": Row(
        text("date-time"),
        "number",
        ((Dimension.INSTANTS, InstantForm.SECONDS),),
        "90",
        '"1970-01-01T00:01:30Z"',
    ),
    "EpochMillis": Row(
        text("date-time"),
        "number",
        ((Dimension.INSTANTS, InstantForm.MILLISECONDS),),
        "90010",
        '"1970-01-01T00:01:30.01Z"',
    ),
    "Ranked": Row({"enum": ["low", "high"]}, "1 | 2", ((Dimension.CHOICES, Ordinal(1)),), "2", '"high"'),
    "Wrapped": Row(
        WHOLE, "{ value: number }", ((Dimension.WRAPPED, InMember("value")),), "{ value: 5 }", "5"
    ),
    "UnitObject": Row(
        _GATE,
        "{ Shut: {} } | { Open: { by: string } }",
        ((Dimension.UNITS, Unit.OBJECT),),
        "{ Shut: {} }",
        '"Shut"',
    ),
    "ZeroText": Row(nullable(TEXT), "string", ((Dimension.NULLS, Presence.ZERO),), '""', "null"),
    "NotANumber": Row(
        nullable({"type": "number"}), "number", ((Dimension.NULLS, Presence.NOT_A_NUMBER),), "NaN", "null"
    ),
    "Undefined": Row(nullable(WHOLE), "number | undefined", (), "undefined", "null"),
    "NullList": Row({"type": "array", "items": WHOLE}, "number[] | null", (), "null", "[]"),
    "Branded": Row(TEXT, "string & { readonly brand: unique symbol }", (), '"a" as Branded["x"]', '"a"'),
    "Listed": Row({"type": "array", "items": WHOLE}, "Set<number>", (), "new Set([3])", "[3]"),
}


def _source(folder: Path) -> Path:
    """A folder with a type for each row, and a place that writes it."""
    folder.mkdir()
    lines = []
    for name, row in ROWS.items():
        lines += [
            f"export interface {name} {{ x: {row.type} }}",
            f"export const write{name} = (value: {name}): string => JSON.stringify(value);",
            f"export const sample{name}: {name} = {{ x: {row.value} }};",
        ]
    (folder / "rows.ts").write_text("\n".join(lines) + "\n")
    return folder


def _asked(source: Path) -> Planned:
    return plan_fixes(
        [
            request(
                name,
                record({"x": row.schema}),
                source,
                f"rows.{name}",
                (f'{{"x":{row.written}}}',),
                (),
                *(ChoiceMade(("x",), dimension, setting) for dimension, setting in row.choices),
            )
            for name, row in ROWS.items()
        ]
    )


@pytest.fixture(scope="module", name="out")
def out_fixture(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The fixed rows, compiled strictly."""
    need("node", "npm")
    source = _source(tmp_path_factory.mktemp("forms") / "rows")
    planned = _asked(source)
    assert planned.refused == ()
    write(planned.files, source)
    return compiled(source)


def test_each_value_is_written_as_it_is_wanted(out: Path) -> None:
    names = json.dumps(list(ROWS))
    (out / "told.mjs").write_text(
        'import * as rows from "./rows.js";\n'
        f"const told = {names}.map((name) => rows[`write${{name}}`](rows[`sample${{name}}`]));\n"
        "console.log(JSON.stringify(told));\n"
    )
    written = dict(zip(ROWS, json.loads(node("told.mjs", cwd=out)), strict=True))
    assert written == {name: f'{{"x":{row.written}}}' for name, row in ROWS.items()}


def test_each_example_is_read_and_written_again(out: Path) -> None:
    assert passed(out) == len(ROWS)
