"""Structs that Go services hold parts in, beside those with scalars; and the module that has them all."""

from __future__ import annotations

from pathlib import Path

from go_bridge_scalars import (
    DURATION,
    INSTANT,
    PASCAL,
    SCALARS,
    TEXT,
    WHOLE,
    Case,
    Made,
    many,
    named,
    nullable,
    record,
)

from codegen.fix.request import FixRequest, Vector
from codegen.types.bounds import bounds_of
from codegen.wire.coded.duration import DurationForm
from codegen.wire.encoding import (
    ChoiceMade,
    Dimension,
    Emptiness,
    External,
    Grouped,
    Internal,
    Presence,
    Unit,
    Untagged,
)
from codegen.wire.forms.calendar import NamedCalendar
from codegen.wire.forms.flags import BitMask
from codegen.wire.forms.labelled import Labelled
from codegen.wire.forms.ordinal import Ordinal
from codegen.wire.forms.pairs import Entries, KeyAs, KeyForm
from codegen.wire.name import Style
from codegen.wire.read import read_schema

LEVEL = {"enum": ["low", '$T "mid"', "high"]}
MONTHS = {"enum": ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]}
#: The same shape flat and by pointer.
SQUARE_OR_DOT = {
    "oneOf": [
        record({"t": {"const": "square"}, "c": record({"side": WHOLE})}),
        record({"t": {"const": "dot"}}),
    ]
}
FAULT = {
    "oneOf": [
        record({"Schema": record({"field": TEXT, "reason": TEXT})}),
        record({"Missing": record({"reason": TEXT})}),
    ]
}
FLAT: tuple[Made, ...] = (
    (("errors", "[]"), Dimension.TAGGING, Internal("Kind")),
    (("errors", "[]"), Dimension.FOREIGN, Presence.ZERO),
    (("errors", "[]"), Dimension.KEYS, Style.PASCAL),
    (("errors", "[]"), Dimension.VARIANTS, Style.SNAKE),
)


CASES = (
    *SCALARS,
    Case(
        "Levels",
        "type Levels struct {\n\tEach []Level\n\tBy map[string]Level\n\tLast *Level\n\tMonth string\n}\n\n"
        "type Level int\n\nconst (\n\tLevelLow Level = iota + 1\n\tLevelMid\n\tLevelHigh\n)",
        record({"each": many(LEVEL), "by": named(LEVEL), "month": MONTHS}, last=LEVEL),
        (
            PASCAL,
            *(((name,), Dimension.CHOICES, Ordinal(1)) for name in ("each", "by", "last")),
            (("month",), Dimension.CHOICES, NamedCalendar(short=False, style=Style.AS_IS)),
            (("last",), Dimension.ABSENCE, Presence.NULL),
        ),
    ),
    Case(
        "Rights",
        "type Rights struct {\n\tMask uint8\n}",
        record({"mask": {**many({"enum": ["read", "write"]}), "uniqueItems": True}}),
        (PASCAL, (("mask",), Dimension.SETS, BitMask())),
    ),
    Case(
        "Line",
        "type Line struct {\n\tFrom Corner\n\tVia []Corner\n\tBy map[string]Corner\n\tTo *Corner\n}\n\n"
        "type Corner struct{ X, Y int }",
        record(
            {
                name: shape
                for place in [{"type": "array", "prefixItems": [WHOLE, WHOLE], "items": False, "minItems": 2}]
                for name, shape in (
                    ("from", place),
                    ("via", many(place)),
                    ("by", named(place)),
                    ("to", nullable(place)),
                )
            }
        ),
        (PASCAL, ((), Dimension.TUPLES, Labelled(("X", "Y")))),
    ),
    Case(
        "Orders",
        "type Orders struct {\n\tAll []Order\n\tBy map[string]Order\n\tLast *Order\n}\n\n"
        "type Order struct {\n\tNumber int\n\tItems []Item\n}\n\n"
        "type Item struct {\n\tName string\n\tTook time.Duration\n\tTags []string\n}",
        record(
            {
                name: shape
                for order in [
                    record(
                        {
                            "number": WHOLE,
                            "items": many(record({"name": TEXT, "took": DURATION, "tags": many(TEXT)})),
                        }
                    )
                ]
                for name, shape in (("all", many(order)), ("by", named(order)))
            },
            last=record(
                {"number": WHOLE, "items": many(record({"name": TEXT, "took": DURATION, "tags": many(TEXT)}))}
            ),
        ),
        (
            PASCAL,
            ((), Dimension.DURATIONS, DurationForm.NANOSECONDS),
            ((), Dimension.EMPTY_LISTS, Emptiness.NULL),
            (("last",), Dimension.ABSENCE, Presence.NULL),
        ),
    ),
    Case(
        "Tree",
        "type Tree struct {\n\tName string\n\tKids []Tree\n}",
        {
            "$ref": "#/$defs/tree",
            "$defs": {"tree": record({"name": TEXT, "kids": many({"$ref": "#/$defs/tree"})})},
        },
        (PASCAL, (("#tree",), Dimension.KEYS, Style.PASCAL)),
    ),
    Case(
        "Answer",
        "type Answer struct {\n\tErrors []Fault\n}\n\n"
        "// Fault is one of two.\ntype Fault struct{ Kind, Field, Reason string }\n\n"
        'const (\n\tkindSchema = "schema"\n\tkindMissing = "missing"\n)',
        record({"errors": many(FAULT)}),
        (PASCAL, *FLAT),
    ),
    Case(
        "Shape",
        'type Shape struct {\n\tSquare *Square `json:"square,omitempty"`\n'
        '\tDot *struct{} `json:"dot,omitempty"`\n}\n\n'
        "type Square struct{ Side int }",
        SQUARE_OR_DOT,
        (
            ((), Dimension.TAGGING, External()),
            (("square",), Dimension.KEYS, Style.PASCAL),
            ((), Dimension.UNITS, Unit.OBJECT),
        ),
    ),
    Case(
        "Event",
        "// Event is one of three.\ntype Event interface{ isEvent() }\n\n"
        "type Opened struct{ By string }\n\ntype Moved struct{ X, Y int }\n\ntype Closed struct{}\n\n"
        "func (o Opened) isEvent() {}\nfunc (m *Moved) isEvent() {}\nfunc (Closed) isEvent() {}",
        {
            "oneOf": [
                record({"kind": {"const": "opened"}, "by": TEXT}),
                record({"kind": {"const": "moved"}, "x": WHOLE, "y": WHOLE}),
                record({"kind": {"const": "closed"}}),
            ]
        },
        (((), Dimension.TAGGING, Untagged()), PASCAL),
        both=False,
    ),
    Case(
        "Outlet",
        "type Outlet struct {\n\tID string\n\tPlace Place\n\tAudit\n}\n\n"
        "type Place struct {\n\tStreet string\n\tSince time.Time\n}\n\n"
        "type Audit struct{ Took time.Duration }",
        record({"id": TEXT, "street": TEXT, "since": INSTANT, "took": DURATION}),
        (
            PASCAL,
            (("id",), Dimension.KEY_NAME, "ID"),
            ((), Dimension.GROUPS, Grouped("Place", ("street", "since"))),
            ((), Dimension.DURATIONS, DurationForm.NANOSECONDS),
        ),
    ),
    Case(
        "Box",
        "type Box struct {\n\tInner box.Inner\n\tMore []*box.Inner\n}",
        record(
            {
                name: shape
                for inner in [record({"unit": {"enum": ["m", "ft"]}, "took": DURATION, "tags": many(TEXT)})]
                for name, shape in (("inner", inner), ("more", many(inner)))
            }
        ),
        (
            PASCAL,
            ((), Dimension.DURATIONS, DurationForm.NANOSECONDS),
            *(((*at, "unit"), Dimension.CHOICES, Ordinal(0)) for at in (("inner",), ("more", "[]"))),
        ),
        beside='package box\n\nimport "time"\n\n// Unit is counted.\ntype Unit int\n\n'
        "type Inner struct {\n\tUnit Unit\n\tTook time.Duration\n\tTags []Tag\n\tnote string\n}\n\n"
        "type Tag string\n",
    ),
    Case(
        "Table",
        "type Table struct {\n\tRows []Row\n}\n\ntype Row struct {\n\tKey string\n\tValue int\n}",
        record({"rows": named(WHOLE)}),
        (PASCAL, (("rows",), Dimension.MAPS, Entries(KeyForm(KeyAs.TEXT), ("Key", "Value")))),
    ),
    Case(
        "Sparse",
        'type Sparse struct {\n\tCount int `json:",omitempty"`\n\tSize int `json:",omitempty"`\n'
        "\tName string\n}",
        record({"count": WHOLE}, size={**WHOLE, "minimum": 1}, name={**TEXT, "minLength": 1}),
        (PASCAL, ((), Dimension.ZEROS, Emptiness.OMITTED), (("name",), Dimension.ABSENCE, Presence.ZERO)),
    ),
)


def lay_out(root: Path) -> None:
    """Writes the module with every struct."""
    (root / "go.mod").write_text("module example.com/bridged\n\ngo 1.22\n")
    for case in CASES:
        imports = 'import "time"\n\n' if "time." in case.go else ""
        if case.beside:
            imports = f'import "example.com/bridged/{case.type.lower()}"\n\n'
            (root / case.type.lower()).mkdir()
            (root / case.type.lower() / "beside.go").write_text(case.beside)
        (root / f"{case.type.lower()}.go").write_text(f"package bridged\n\n{imports}{case.go}\n")


def request(case: Case, source: Path, *, by_name: bool = True) -> FixRequest:
    """The fix of one struct."""
    reading = read_schema(case.schema)
    used = reading.encoding.with_choices(*(ChoiceMade(*made) for made in case.used))
    return FixRequest(
        f"{case.type.lower()}@1",
        "feed",
        reading.model,
        reading.encoding,
        used,
        frozenset(),
        (),
        (),
        (),
        source,
        case.type if by_name else None,
        accept_legacy=case.both,
        id=case.type,
        canonical=tuple(Vector(f"wanted {number}", text) for number, text in enumerate(case.canonical)),
        bounds={path: bounds_of(parts) for path, parts in reading.parts.items()},
    )
