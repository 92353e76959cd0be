"""What the Jackson service answers: endpoints of the other files by name, and how Java departs at each.

It runs beside the Rust service alone, so a spelling in which the two agree to the byte is not told.
"""

from __future__ import annotations

from dataclasses import replace

from tests.runtimes.endpoints.declared import TEXT, Endpoint, only, record
from tests.runtimes.endpoints.every import ENDPOINTS

#: Endpoint -> the drifts that Java has there; none means that it keeps the contract.
_EXPECTED = {
    "absent-as-zero": only("absent-as-zero"),
    "bytes-array-vs-base64": only(),
    "bytes-base64-alphabet": only(),
    "bytes-uint8-list": only("bytes-uint8-list"),
    "bytes-utf8-text--contract": only("bytes-utf8-text"),
    "calendar-enum": only("enum-variant-case"),
    "calendar-enum--weekday": only("enum-variant-case"),
    "decimal-scale-lost": only(),
    "decimal-string-vs-number": only(),
    "decimal-string-vs-number--decimal": only("decimal-string-vs-number"),
    "duration-text-dialect": only(),
    "duration-text-dialect--below-zero": only("duration-text-dialect"),
    "duration-unit": only("duration-unit"),
    "duration-unit--of-milliseconds": only("duration-unit"),
    "enum-acronym-split": only("enum-variant-case"),
    "enum-external-vs-adjacent": only(),
    "enum-external-vs-internal": only("enum-external-vs-internal", "enum-variant-case"),
    "enum-flags": only("enum-variant-case"),
    "enum-int-vs-string": only("enum-int-vs-string"),
    "enum-internal-vs-adjacent": only("enum-internal-vs-adjacent"),
    "enum-newtype-variant": only("enum-newtype-variant", "enum-external-vs-internal"),
    "enum-tag-key-name": only("enum-tag-key-name"),
    "enum-tuple-variant-array": only("enum-tuple-variant-array"),
    "enum-unit-variant-shape": only("enum-unit-variant-shape"),
    "enum-untagged-vs-tagged": only("enum-untagged-vs-tagged"),
    "enum-variant-case": only("enum-variant-case"),
    "enum-variant-renamed": only("enum-variant-case"),
    # Expected as error-value-empty: but the message is there, in a bean with the stack trace beside it.
    # No encoding of the text gives a stack trace, so that it is another value (`OTHER_VALUES`).
    "error-value-empty": only(),
    "exclude-defaults-unset": only("exclude-defaults-unset"),
    "float-f32-widened": only(),
    "float-nan-inf--text": only("float-nan-inf"),
    "int-as-string": only("int-as-string"),
    "int-beyond-2p53": only(),
    "ip-cidr-mac": only("ip-cidr-mac"),
    "ip-mapped-v4": only("ip-mapped-v4"),
    "ip-v6-text": only("ip-v6-text"),
    "key-acronym-casing": only("key-acronym-casing"),
    "key-case-style": only("key-case-style"),
    "key-pascal-untagged-go": only("key-case-style"),
    "key-word-split-digits": only("key-word-split-digits"),
    "map-composite-key": only("map-composite-key"),
    # A record as a key is `Cell[x=1, y=2]`, with more parts than the contract's key (`OTHER_VALUES`).
    "map-composite-key--joined": only(),
    "map-nonstring-key": only("map-nonstring-key"),
    "nil-slice-null": only("nil-slice-null"),
    "none-null-vs-absent": only("none-null-vs-absent"),
    "omitempty-drops-zero": only("omitempty-drops-zero"),
    "result-either": only("enum-foreign-members"),
    "scalar-vs-singleton-list": only("scalar-vs-singleton-list"),
    "set-encoding": only(),
    "set-order": only("set-order"),
    "sql-null-wrapper": only(),
    "string-char-vs-number": only(),
    "string-char-vs-number--letters": only(),
    "struct-flatten-none": only("struct-flatten-vs-nested", "struct-flatten-none"),
    "struct-flatten-vs-nested": only("struct-flatten-vs-nested"),
    "struct-flatten-vs-nested--grouped": only("struct-flatten-vs-nested"),
    "struct-newtype-transparent": only("struct-newtype-transparent"),
    "struct-newtype-transparent--bare": only(),
    "struct-subclass-fields": only(),
    "time-component-array": only("time-component-array"),
    "time-component-array--date": only("time-component-array"),
    "time-date-vs-datetime": only(),
    "time-date-vs-datetime--clock": only("time-component-array"),
    "time-epoch": only("time-epoch"),
    "time-epoch--counted": only(),
    "time-fraction-digits": only("time-fraction-digits"),
    "time-naive": only("time-naive"),
    "time-offset-kept-vs-utc": only(),
    "time-precision-truncation": only("time-precision-truncation", "time-utc-designator"),
    "time-text-layout": only("time-text-layout", "time-naive"),
    "time-utc-designator": only("time-utc-designator"),
    "time-year-range": only(),
    "tuple-array-vs-object": only("tuple-array-vs-object"),
    "tuple-array-vs-object--record": only("tuple-array-vs-object"),
    "url-object-or-normalised": only(),
    "url-object-or-normalised--scheme": only("url-object-or-normalised"),
    "uuid-case-form": only(),
    "zero-time-emitted": only("none-null-vs-absent"),
}
#: Endpoint -> the drifts of spelling that Java has there.
_COSMETIC = {
    "float-exponent-spelling": only("float-exponent-spelling"),
    "float-exponent-threshold": only("float-exponent-threshold"),
    # Expected with float-exponent-spelling: but before JDK 19 1e23 is 9.999999999999999E22.
    "float-subnormal-java": only("float-subnormal-java"),
    "http-whitespace": only(),
    "map-order": only("map-order"),
    "string-control-escape": only(),
    "string-control-escape--upper-case": only("string-control-escape"),
    "string-html-escape": only(),
    # Bytes are written with an escape for each half of a surrogate pair; what one unit holds stays raw.
    "string-nonascii-escape": only("string-nonascii-escape"),
    "string-u2028-escape": only(),
}
#: What JDK 19 and later write otherwise than `_COSMETIC` says: the fewest digits, but for the least doubles.
_SINCE_19 = {"float-subnormal-java": only("float-subnormal-java", "float-exponent-spelling")}
#: Endpoints at which Java and Rust write the same bytes, another spelling than the canonical one:
#: `1.0` and `-0.0`, and a sorted map. Expected as drifts of both; with two runtimes that agree none is told.
_SAME_BYTES = ("float-integral-dot-zero", "float-negative-zero", "map-integer-like-order")
#: Endpoints of which Java's answer is a different value, which no cause may claim.
OTHER_VALUES = frozenset({"error-value-empty", "map-composite-key--joined"})
#: Drifts no caller sees that the JDK's own server has.
AMBIENT_OF_JAVA = frozenset({"http-header-case"})

_OWN = Endpoint(
    "string-control-escape--upper-case",
    record({"id": TEXT, "note": TEXT}),
    (
        r'{"id":"1","note":"\u001b[1m"}',
        r'{"id":"2","note":"a\u000bc"}',
        r'{"id":"3","note":"\u001f\u001e"}',
    ),
)


def shared_with_rust(jdk: int) -> tuple[Endpoint, ...]:
    """Every endpoint that the Jackson service has, as it and the Rust service are expected to answer."""
    cosmetic = _COSMETIC | (_SINCE_19 if jdk >= 19 else {})
    return tuple(_answered(each, cosmetic) for each in (*ENDPOINTS, _OWN) if each.name in ANSWERED_BY_JAVA)


def _answered(endpoint: Endpoint, cosmetic: dict[str, frozenset[str]]) -> Endpoint:
    expected = {"java": _EXPECTED.get(endpoint.name, only()), "rust": endpoint.expected.get("rust", only())}
    spelled = {"java": cosmetic.get(endpoint.name, only()), "rust": endpoint.cosmetic.get("rust", only())}
    return replace(
        endpoint,
        expected={runtime: drifts for runtime, drifts in expected.items() if drifts},
        cosmetic={runtime: drifts for runtime, drifts in spelled.items() if drifts}
        if endpoint.name not in _SAME_BYTES
        else {},
    )


#: Every endpoint that the Jackson service has.
ANSWERED_BY_JAVA = _EXPECTED.keys() | _COSMETIC.keys() | set(_SAME_BYTES)
#: Every drift that Java shows.
SHOWN_BY_JAVA = frozenset().union(*_EXPECTED.values(), *_COSMETIC.values())
#: Drifts that none of the four runtimes of the zoo has.
ONLY_JAVA = SHOWN_BY_JAVA.difference(*(endpoint.shown for endpoint in ENDPOINTS))
