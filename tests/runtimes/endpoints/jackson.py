"""What the Jackson service answers: endpoints of the other files by name, and how Java departs at each."""

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
    "error-value-empty": only("error-value-empty"),
    "float-f32-widened": only(),
    "float-nan-inf--text": only("float-nan-inf"),
    "int-as-string": only("int-as-string"),
    "int-beyond-2p53": only(),
    "ip-cidr-mac": only("ip-cidr-mac"),
    "ip-mapped-v4": only("ip-mapped-v4"),
    "ip-v6-text": only("ip-v6-text"),
    "key-case-style": only("key-case-style"),
    "map-composite-key": only("map-composite-key"),
    "map-nonstring-key": only("map-nonstring-key"),
    "map-nonstring-key--flag": only(),
    "nil-slice-null": only("nil-slice-null"),
    "none-null-vs-absent": only("none-null-vs-absent"),
    "omitempty-drops-zero": only("omitempty-drops-zero"),
    "scalar-vs-singleton-list": only("scalar-vs-singleton-list"),
    "set-encoding": only(),
    "set-order": only("set-order"),
    "sql-null-wrapper": only(),
    "string-char-vs-number": only(),
    "string-char-vs-number--letters": only(),
    "string-invalid-utf8-encode": only("string-invalid-utf8-encode"),
    "struct-newtype-transparent": only("struct-newtype-transparent"),
    "struct-newtype-transparent--bare": only(),
    "time-component-array": only("time-component-array"),
    "time-component-array--date": only("time-component-array"),
    "time-date-vs-datetime": only(),
    "time-date-vs-datetime--clock": only(),
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
    "float-integral-dot-zero": only("float-integral-dot-zero"),
    "float-negative-zero": only("float-negative-zero"),
    # 1e23 has its fewest digits in Java too: only the exponent is spelled otherwise.
    "float-subnormal-java": only("float-subnormal-java", "float-exponent-spelling"),
    "http-whitespace": only(),
    "map-integer-like-order": only("map-order"),
    "map-order": only("map-order"),
    "string-control-escape": only(),
    "string-html-escape": only(),
    # Bytes are written with an escape for each half of a surrogate pair; what one unit holds stays raw.
    "string-nonascii-escape": only("string-nonascii-escape"),
    "string-u2028-escape": only(),
}
#: Endpoints that only the Jackson service has.
OWN = (
    Endpoint(
        "string-control-escape--upper-case",
        record({"id": TEXT, "note": TEXT}),
        (
            r'{"id":"1","note":"\u001b[1m"}',
            r'{"id":"2","note":"a\u000bc"}',
            r'{"id":"3","note":"\u001f\u001e"}',
        ),
        cosmetic={"java": only("string-control-escape")},
    ),
)


def _answered(endpoint: Endpoint) -> Endpoint:
    """The endpoint as the Jackson service and the Rust one answer it."""
    expected = {"java": _EXPECTED.get(endpoint.name, only()), "rust": endpoint.expected.get("rust", only())}
    cosmetic = {"java": _COSMETIC.get(endpoint.name, only()), "rust": endpoint.cosmetic.get("rust", only())}
    return replace(
        endpoint,
        expected={runtime: drifts for runtime, drifts in expected.items() if drifts},
        cosmetic={runtime: drifts for runtime, drifts in cosmetic.items() if drifts},
    )


#: Endpoints that both the Jackson service and the Rust one have.
SHARED = tuple(_answered(each) for each in ENDPOINTS if each.name in _EXPECTED.keys() | _COSMETIC.keys())
#: Every drift that Java shows.
SHOWN_BY_JAVA = frozenset().union(*_EXPECTED.values(), *_COSMETIC.values(), *(each.shown for each in OWN))
