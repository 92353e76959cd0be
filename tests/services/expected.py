"""What each runtime is expected to do otherwise than its contract asks, from reading its source.

`first` was written before the services were probed for the first time, and stays as it was written. Where a
live run showed that the reading was wrong, `corrected` stands beside it, with the reason.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Expectation:
    """The drifts of one runtime under one contract."""

    first: frozenset[str]
    corrected: frozenset[str] | None = None
    why: str = ""

    @property
    def drifts(self) -> frozenset[str]:
        """What holds now."""
        return self.first if self.corrected is None else self.corrected


def read(*first: str) -> Expectation:
    """What was expected from reading the source."""
    return Expectation(frozenset(first))


def put_right(first: Expectation, *corrected: str, why: str) -> Expectation:
    """What was expected first, and what is true."""
    return Expectation(first.first, frozenset(corrected), why)


#: Service -> its contracts.
SERVICES = {
    "orders": ("customer", "order", "claim", "summary"),
    "identity": ("user", "organisation", "session", "audit-event"),
    "sensors": ("device", "batch", "alert", "window"),
}

EMPTY_TEXT = "A text that is not there and is written as an empty one is a drift of its own."
ACRONYMS = "No list of acronyms is complete: `MAC`, `RSSI` and `SNR` are capitals that no style foretells."
DIGITS = "`PM25` for `pm_2_5` parts in where words end, which Go's naming does not say."

#: (contract, runtime) -> what is expected there; a pair that is missing keeps its contract.
EXPECTED = {
    # Go, orders: camelCase tags, `omitempty` on what may be missing, a money type that writes a number, dates
    # as time.Time, slices and maps that are nil where empty.
    ("customer", "go"): read(
        "key-case-style", "none-null-vs-absent", "time-date-vs-datetime", "nil-slice-null", "nil-map-null"
    ),
    ("order", "go"): read(
        "key-case-style", "none-null-vs-absent", "decimal-string-vs-number", "nil-slice-null", "nil-map-null"
    ),
    ("claim", "go"): read(
        "key-case-style", "none-null-vs-absent", "decimal-string-vs-number", "nil-slice-null"
    ),
    ("summary", "go"): read(
        "key-case-style",
        "none-null-vs-absent",
        "time-date-vs-datetime",
        "decimal-string-vs-number",
        "nil-slice-null",
        "nil-map-null",
    ),
    # Go, identity: snake_case tags, one pointer per variant, an empty struct for a variant without members,
    # text that is empty where missing, time.Duration, dates as time.Time, one enumeration by iota.
    ("user", "go"): put_right(
        read("enum-external-vs-internal", "enum-unit-variant-shape", "absent-as-zero"),
        "enum-external-vs-internal",
        "enum-unit-variant-shape",
        "empty-string-as-null",
        why=EMPTY_TEXT,
    ),
    ("organisation", "go"): read(
        "enum-external-vs-internal", "enum-unit-variant-shape", "duration-unit", "time-date-vs-datetime"
    ),
    ("session", "go"): put_right(
        read("enum-external-vs-internal", "absent-as-zero", "duration-unit"),
        "enum-external-vs-internal",
        "empty-string-as-null",
        "duration-unit",
        why=EMPTY_TEXT,
    ),
    ("audit-event", "go"): put_right(
        read(
            "enum-external-vs-internal",
            "enum-unit-variant-shape",
            "absent-as-zero",
            "enum-int-vs-string",
            "time-fraction-digits",
        ),
        "enum-external-vs-internal",
        "enum-unit-variant-shape",
        "empty-string-as-null",
        "enum-int-vs-string",
        "time-fraction-digits",
        why=EMPTY_TEXT,
    ),
    # Go, sensors: no tags at all, one struct for all variants with `Kind`, names with hyphens, nil slices and
    # maps, time.Duration, dates as time.Time.
    ("device", "go"): put_right(
        read(
            "key-pascal-untagged-go",
            "enum-tag-key-name",
            "enum-foreign-members",
            "enum-variant-case",
            "time-date-vs-datetime",
            "time-fraction-digits",
            "nil-slice-null",
            "nil-map-null",
            "absent-as-zero",
            "none-null-vs-absent",
            "duration-unit",
        ),
        "key-pascal-untagged-go",
        "key-acronym-casing",
        "enum-tag-key-name",
        "enum-foreign-members",
        "enum-variant-case",
        "time-date-vs-datetime",
        "time-fraction-digits",
        "nil-slice-null",
        "nil-map-null",
        "empty-string-as-null",
        "none-null-vs-absent",
        "duration-unit",
        why=f"{EMPTY_TEXT} {ACRONYMS}",
    ),
    ("batch", "go"): put_right(
        read(
            "key-pascal-untagged-go",
            "enum-tag-key-name",
            "enum-foreign-members",
            "time-fraction-digits",
            "nil-slice-null",
            "absent-as-zero",
        ),
        "key-pascal-untagged-go",
        "key-acronym-casing",
        "key-word-split-digits",
        "enum-tag-key-name",
        "enum-foreign-members",
        "time-fraction-digits",
        "nil-slice-null",
        "empty-string-as-null",
        why=f"{EMPTY_TEXT} {ACRONYMS} {DIGITS}",
    ),
    ("alert", "go"): put_right(
        read(
            "key-pascal-untagged-go",
            "enum-tag-key-name",
            "enum-foreign-members",
            "enum-variant-case",
            "time-fraction-digits",
            "nil-slice-null",
            "absent-as-zero",
            "duration-unit",
        ),
        "key-pascal-untagged-go",
        "key-word-split-digits",
        "enum-tag-key-name",
        "enum-foreign-members",
        "enum-variant-case",
        "time-fraction-digits",
        "nil-slice-null",
        "empty-string-as-null",
        "duration-unit",
        why=f"{EMPTY_TEXT} {DIGITS}",
    ),
    ("window", "go"): read(
        "key-pascal-untagged-go",
        "enum-tag-key-name",
        "enum-foreign-members",
        "enum-variant-case",
        "nil-slice-null",
        "nil-map-null",
        "duration-unit",
    ),
    # Node, orders: camelCase members, Date for instants and days, money as numbers.
    ("customer", "node"): read("key-case-style", "time-fraction-digits", "time-date-vs-datetime"),
    ("order", "node"): read("key-case-style", "time-fraction-digits", "decimal-string-vs-number"),
    ("claim", "node"): read("key-case-style", "time-fraction-digits", "decimal-string-vs-number"),
    ("summary", "node"): read(
        "key-case-style", "time-fraction-digits", "time-date-vs-datetime", "decimal-string-vs-number"
    ),
    # Node, identity: camelCase members, names in capitals, base64url for keys, hexadecimal digests, durations
    # in milliseconds, Date for instants and days.
    ("user", "node"): read(
        "key-case-style", "enum-variant-case", "time-fraction-digits", "bytes-base64-alphabet"
    ),
    ("organisation", "node"): read(
        "key-case-style",
        "enum-variant-case",
        "time-fraction-digits",
        "duration-unit",
        "time-date-vs-datetime",
    ),
    ("session", "node"): read(
        "key-case-style", "enum-variant-case", "time-fraction-digits", "duration-unit", "bytes-hex"
    ),
    ("audit-event", "node"): read("key-case-style", "enum-variant-case", "time-fraction-digits"),
    # Node, sensors: camelCase, milliseconds since 1970, `{type, payload}`, a Buffer, millisecond durations.
    ("device", "node"): read(
        "key-case-style", "enum-variant-case", "enum-internal-vs-adjacent", "time-epoch", "duration-unit"
    ),
    ("batch", "node"): read(
        "key-case-style", "enum-internal-vs-adjacent", "time-epoch", "bytes-array-vs-base64"
    ),
    ("alert", "node"): read(
        "key-case-style", "enum-variant-case", "enum-internal-vs-adjacent", "time-epoch", "duration-unit"
    ),
    ("window", "node"): read(
        "key-case-style", "enum-variant-case", "enum-internal-vs-adjacent", "time-epoch", "duration-unit"
    ),
    # Python, orders: pydantic as it is; what may be missing is None, hence null.
    ("customer", "python"): read("none-null-vs-absent"),
    ("order", "python"): read("none-null-vs-absent"),
    ("claim", "python"): read("none-null-vs-absent"),
    ("summary", "python"): read("none-null-vs-absent"),
    # Python, identity: camelCase by an alias generator, `kind`, nothing written that is None, pydantic's own
    # base64, which is the one for URLs; six digits of a second where there are any.
    ("user", "python"): read(
        "key-case-style", "enum-tag-key-name", "none-null-vs-absent", "bytes-base64-alphabet"
    ),
    ("organisation", "python"): read("key-case-style", "enum-tag-key-name", "none-null-vs-absent"),
    ("session", "python"): read(
        "key-case-style", "enum-tag-key-name", "none-null-vs-absent", "bytes-base64-alphabet"
    ),
    ("audit-event", "python"): read(
        "key-case-style", "enum-tag-key-name", "none-null-vs-absent", "time-fraction-digits"
    ),
    # Python, sensors: dataclasses through FastAPI's own encoder (isoformat, seconds), `kind`, None as null,
    # a digest in hexadecimal, one IntEnum, `from_` because `from` is a keyword.
    ("device", "python"): read(
        "enum-tag-key-name",
        "time-utc-designator",
        "time-fraction-digits",
        "duration-unit",
        "none-null-vs-absent",
    ),
    ("batch", "python"): read(
        "enum-tag-key-name", "time-utc-designator", "time-fraction-digits", "none-null-vs-absent", "bytes-hex"
    ),
    ("alert", "python"): read(
        "enum-tag-key-name",
        "time-utc-designator",
        "time-fraction-digits",
        "none-null-vs-absent",
        "duration-unit",
        "enum-int-vs-string",
    ),
    ("window", "python"): read(
        "enum-tag-key-name", "time-utc-designator", "duration-unit", "key-reserved-word"
    ),
    # Rust, orders: serde with `tag = "type"` and snake_case; what may be missing is None, hence null.
    ("customer", "rust"): read("none-null-vs-absent"),
    ("order", "rust"): read("none-null-vs-absent"),
    ("claim", "rust"): read("none-null-vs-absent"),
    ("summary", "rust"): read("none-null-vs-absent"),
    # Rust, identity: camelCase for structs and for the names of variants (the members inside variants keep
    # their names, as the contract has them), `kind`, nothing written that is None, Vec<u8>, std's Duration.
    ("user", "rust"): read(
        "key-case-style",
        "enum-tag-key-name",
        "enum-variant-case",
        "none-null-vs-absent",
        "bytes-array-vs-base64",
    ),
    ("organisation", "rust"): read(
        "key-case-style", "enum-tag-key-name", "enum-variant-case", "none-null-vs-absent", "duration-unit"
    ),
    ("session", "rust"): read(
        "key-case-style",
        "enum-tag-key-name",
        "enum-variant-case",
        "none-null-vs-absent",
        "bytes-array-vs-base64",
        "duration-unit",
    ),
    ("audit-event", "rust"): read(
        "key-case-style", "enum-tag-key-name", "enum-variant-case", "none-null-vs-absent"
    ),
    # Rust, sensors: serde's own tagging and names, None as null, Vec<u8>, std's Duration.
    ("device", "rust"): read(
        "enum-external-vs-internal", "enum-variant-case", "none-null-vs-absent", "duration-unit"
    ),
    ("batch", "rust"): read(
        "enum-external-vs-internal", "enum-variant-case", "none-null-vs-absent", "bytes-array-vs-base64"
    ),
    ("alert", "rust"): read(
        "enum-external-vs-internal", "enum-variant-case", "none-null-vs-absent", "duration-unit"
    ),
    ("window", "rust"): read("enum-external-vs-internal", "enum-variant-case", "duration-unit"),
}

ONE_EACH = (
    "The contract takes an instant with any number of digits, and Go, Python and Rust each write another. "
    "Only a body says which one is meant; without one it is the first runtime's."
)
#: What holds instead where no case says its body. Nobody keeps these contracts, so the value of a case is
#: what most runtimes mean, spelled as most of them spell it.
WITHOUT_BODIES = {
    (contract, runtime): put_right(
        expected,
        *(expected.drifts ^ {"time-fraction-digits"}),
        why=ONE_EACH,
    )
    for (contract, runtime), expected in EXPECTED.items()
    if contract in ("device", "batch", "alert") and runtime in ("go", "rust")
}
