"""What a TypeScript type is read to be, and what JSON.stringify makes of it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from codegen.source.declared import Declared
from codegen.source.typescript.declared import declared_type
from codegen.wire.encode import encode
from codegen.wire.encoding import Adjacent, External, Internal, Untagged
from codegen.wire.lossless import Numeral, write
from codegen.wire.shape import (
    Anything,
    Choice,
    Field,
    Flag,
    ListOf,
    MapOf,
    Named,
    Nullable,
    Number,
    Record,
    Text,
    TupleOf,
    Union,
    Variant,
)
from codegen.wire.write_schema import write_schema
from registry.fault import Refusal

COUNTED = Record((Field("n", Number()),))


def read(folder: Path, text: str, name: str = "T", **files: str) -> Declared:
    (folder / "src").mkdir(exist_ok=True)
    (folder / "src" / "t.ts").write_text(text)
    for stem, more in files.items():
        (folder / "src" / f"{stem}.ts").write_text(more)
    return declared_type(folder, f"src/t.ts::{name}")


@pytest.mark.parametrize(
    ("spelled", "shape"),
    [
        ("string", Text()),
        ("number", Number()),
        ("boolean", Flag()),
        ("true | false", Flag()),
        ("string[]", ListOf(Text())),
        ("readonly string[]", ListOf(Text())),
        ("ReadonlyArray<Array<number>>", ListOf(ListOf(Number()))),
        ("[number, string]", TupleOf((Number(), Text()))),
        ("Record<string, boolean>", MapOf(Flag())),
        ("{ [name: string]: number }", MapOf(Number())),
        ("{ n: number }", COUNTED),
        ("Readonly<{ readonly n: number }>", COUNTED),
        ("Partial<{ n: number }>", Record((Field("n", Number(), required=False),))),
        ('"a" | "b"', Choice(("a", "b"))),
        ('"\\u0061" | "b-c"', Choice(("a", "b-c"))),
        ("string | null", Nullable(Text())),
        ("null | { n: number }", Nullable(COUNTED)),
        (
            "{ a?: string; b: string | undefined; c(): void }",
            Record((Field("a", Text(), required=False), Field("b", Text(), required=False))),
        ),
        ('{ "a-b": number; 1: string }', Record((Field("a-b", Number()), Field("1", Text())))),
        ("{ n: number } & { s: string }", Record((Field("n", Number()), Field("s", Text())))),
        ("unknown", Anything()),
    ],
)
def test_a_type_is_a_shape(tmp_path: Path, spelled: str, shape: Any) -> None:
    found = read(tmp_path, f"export type T = {spelled};\n")
    assert (found.model.root, found.unread) == (shape, ())


@pytest.mark.parametrize(
    ("spelled", "tagging", "variants"),
    [
        (
            '{ kind: "a"; n: number } | { kind: "b" }',
            Internal("kind"),
            (Variant("a", COUNTED), Variant("b", None)),
        ),
        (
            '{ t: "a"; c: { n: number } } | { t: "b"; c: { n: number } }',
            Adjacent("t", "c"),
            (Variant("a", COUNTED), Variant("b", COUNTED)),
        ),
        (
            '{ A: { n: number }; B?: never } | { B: { n: number } } | "C"',
            External(),
            (Variant("A", COUNTED), Variant("B", COUNTED), Variant("C", None)),
        ),
        (
            "P | Q",
            Untagged(),
            (
                Variant("P", Record((Field("n", Number()), Field("a", Text(), required=False)))),
                Variant("Q", Record((Field("s", Text()),))),
            ),
        ),
    ],
)
def test_a_union_is_tagged_as_its_alternatives_are(
    tmp_path: Path, spelled: str, tagging: Any, variants: Any
) -> None:
    more = "export interface P { n: number; a?: string }\nexport interface Q { s: string }\n"
    found = read(tmp_path, f"import {{ P, Q }} from './more.js';\nexport type T = {spelled};\n", more=more)
    assert found.unread == ()
    assert found.encoding.at(()).tagging == tagging
    assert found.model.root == Union(variants)


def test_an_interface_extends_and_leads_back_to_itself(tmp_path: Path) -> None:
    found = read(tmp_path, "interface B { s: string }\ninterface T extends B { next: T | null; all: T[] }\n")
    named = Named("src/t.T")
    record = Record((Field("s", Text()), Field("next", Nullable(named)), Field("all", ListOf(named))))
    assert found.model.root == record
    assert dict(found.model.definitions) == {"src/t.T": record}
    assert found.places["next",].line == 2


def test_enumerations_are_written_as_their_texts_or_numbers(tmp_path: Path) -> None:
    text = read(tmp_path, 'enum T { Low = "LOW", High = "HIGH" }')
    assert encode(text.model, text.encoding, "Low") == "LOW"
    number = read(tmp_path, "export const enum T { Low = 1, High }")
    assert encode(number.model, number.encoding, "High") == Numeral("2")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("class T { a = 1; toJSON() { return 1 } }", "T has a toJSON of its own"),
        ("interface T<A> { a: A }", "T has type parameters"),
        ("type T = keyof Date", "what `keyof Date` is only the compiler tells"),
        ("type T = bigint", "JSON.stringify refuses a bigint"),
        ("type T = Elsewhere", "the wire form of Elsewhere is not known"),
        ("type T = string | number", "nothing tells the alternatives of its union apart"),
    ],
)
def test_what_the_source_does_not_tell_is_said(tmp_path: Path, text: str, why: str) -> None:
    assert [each.why for each in read(tmp_path, text).unread] == [why]


def test_a_type_that_is_not_there_offers_the_nearest(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"no type `src/t.ts::Cartt`.*Cart"):
        read(tmp_path, "interface Cart {}", "Cartt")


def test_two_types_of_one_name_are_listed(tmp_path: Path) -> None:
    read(tmp_path, "interface T {}", other="interface T {}")
    with pytest.raises(Refusal, match=r"There are 2 types of the name `T`: .*src/other.T .*src/t.T"):
        declared_type(tmp_path, "T")


def test_a_file_that_does_not_parse_is_refused_with_its_line(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match=r"src/t.ts:2: There is a syntax error here, in a file that is about T"):
        read(tmp_path, "const x = 1;\ninterface T { a: ;;; }}}\n")


WRITTEN = """
type Kind = "a" | "b";
enum Level { Low, High }
class Point { constructor(readonly x: number, public label?: string) {} static zero = 0; #hidden = 1; }
export interface T {
  id: string;
  kind: Kind;
  level: Level;
  at: Date;
  seen: Map<string, number>;
  tags: Set<string>;
  raw: Uint8Array;
  data: Buffer;
  where: Point;
  note?: string;
}
"""
#: The same value as code, and as the value of the shape.
CODE = """({
  id: "1", kind: "a", level: 1, at: new Date("2024-01-02T03:04:05.120Z"), seen: new Map([["a", 1]]),
  tags: new Set(["x"]), raw: new Uint8Array([1, 2]), data: Buffer.from([1, 2]), where: { x: 1 },
  note: undefined,
})"""
VALUE: Any = {
    "id": "1",
    "kind": "a",
    "level": "High",
    "at": "2024-01-02T03:04:05.120Z",
    "seen": {"a": Numeral("1")},
    "tags": ["x"],
    "raw": "AQI=",
    "data": "AQI=",
    "where": {"x": Numeral("1")},
}


def test_the_encoding_is_what_node_writes(tmp_path: Path) -> None:
    if shutil.which("node") is None:
        pytest.skip("`node` is not on this machine")
    found = read(tmp_path, WRITTEN)
    assert found.unread == ()
    wrote = subprocess.run(
        ["node", "-p", f"JSON.stringify({CODE})"], capture_output=True, text=True, check=True, timeout=60
    ).stdout
    assert json.loads(write(encode(found.model, found.encoding, VALUE))) == json.loads(wrote)


def test_its_schema_can_be_proposed(tmp_path: Path) -> None:
    found = read(tmp_path, "export interface T { id: string; n?: number | null; at: Date }")
    assert write_schema(found.model, found.encoding).schema["properties"] == {
        "id": {"type": "string"},
        "n": {"type": ["number", "null"]},
        "at": {"type": "string", "format": "date-time"},
    }
