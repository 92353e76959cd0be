"""Bytes, identifiers, addresses."""

from __future__ import annotations

import sys
from typing import Any

from tests.runtimes.endpoints.declared import TEXT, Endpoint, only, record

BASE64 = {"type": "string", "contentEncoding": "base64"}
HEX = {"type": "string", "contentEncoding": "base16"}


def form(name: str) -> Any:
    """A text of a format."""
    return {"type": "string", "format": name}


#: From 3.13 on Python writes an IPv4-mapped address with dots, as the contract does.
_PYTHON_MAPS_IN_GROUPS = sys.version_info < (3, 13)

ENDPOINTS = (
    Endpoint(
        "bytes-array-vs-base64",
        record({"id": TEXT, "digest": BASE64}),
        ('{"id":"1","digest":"AQL/"}', '{"id":"2","digest":"AIAHCQ=="}', '{"id":"3","digest":"+gM="}'),
        dict.fromkeys(("node", "rust"), only("bytes-array-vs-base64")),
    ),
    Endpoint(
        "bytes-base64-alphabet",
        record({"id": TEXT, "key": BASE64}),
        ('{"id":"1","key":"+//+"}', '{"id":"2","key":"/+8="}', '{"id":"3","key":"/vABAg=="}'),
        dict.fromkeys(("node", "python", "rust"), only("bytes-base64-alphabet")),
    ),
    Endpoint(
        "bytes-hex",
        record({"id": TEXT, "digest": BASE64}),
        ('{"id":"1","digest":"Af8="}', '{"id":"2","digest":"q80="}', '{"id":"3","digest":"AIAHCQ=="}'),
        dict.fromkeys(("node", "python", "rust"), only("bytes-hex")),
    ),
    Endpoint(
        "bytes-hex--contract",
        record({"id": TEXT, "digest": HEX}),
        ('{"id":"1","digest":"01ff"}', '{"id":"2","digest":"abcd"}', '{"id":"3","digest":"00800709"}'),
        dict.fromkeys(("go", "rust"), only("bytes-hex")),
    ),
    Endpoint(
        "bytes-utf8-text",
        record({"id": TEXT, "body": BASE64}),
        ('{"id":"1","body":"YWJj"}', '{"id":"2","body":"YWJjZA=="}', '{"id":"3","body":"w6k="}'),
        dict.fromkeys(("node", "python", "rust"), only("bytes-utf8-text")),
    ),
    Endpoint(
        "bytes-utf8-text--contract",
        record({"id": TEXT, "body": TEXT}),
        ('{"id":"1","body":"abc"}', '{"id":"2","body":"abcd"}', '{"id":"3","body":"é"}'),
        {"go": only("bytes-utf8-text")},
    ),
    Endpoint(
        "bytes-fixed-array",
        record({"id": TEXT, "nonce": {**BASE64, "minLength": 8, "maxLength": 8}}),
        (
            '{"id":"1","nonce":"AQL/AA=="}',
            '{"id":"2","nonce":"AIAHCQ=="}',
            '{"id":"3","nonce":"/v8BAw=="}',
        ),
        dict.fromkeys(("go", "node", "rust"), only("bytes-fixed-array")),
    ),
    Endpoint(
        "bytes-uint8-list",
        record({"id": TEXT, "scores": {"type": "array", "items": {"type": "integer"}}}),
        ('{"id":"1","scores":[1,2]}', '{"id":"2","scores":[]}', '{"id":"3","scores":[90,255,7]}'),
        {"go": only("bytes-uint8-list")},
    ),
    Endpoint(
        "struct-std-type-leak",
        record({"id": TEXT, "file": TEXT}),
        ('{"id":"1","file":"hi"}', '{"id":"2","file":"a.txt"}', '{"id":"3","file":"é"}'),
        dict.fromkeys(("node", "rust"), only("struct-std-type-leak")),
    ),
    Endpoint(
        "struct-std-type-leak--numbers",
        record({"id": TEXT, "scores": {"type": "array", "items": {"type": "integer"}}}),
        ('{"id":"1","scores":[1,2]}', '{"id":"2","scores":[]}', '{"id":"3","scores":[90,255,7]}'),
        {"node": only("struct-std-type-leak")},
    ),
    Endpoint(
        "uuid-case-form",
        record({"id": form("uuid")}),
        (
            '{"id":"f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4"}',
            '{"id":"0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9"}',
            '{"id":"6ba7b810-9dad-41d1-80b4-00c04fd430c8"}',
        ),
        dict.fromkeys(("go", "node", "rust"), only("uuid-case-form")),
    ),
    Endpoint(
        "uuid-case-form--other",
        record({"id": form("uuid")}),
        (
            '{"id":"f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4"}',
            '{"id":"0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9"}',
            '{"id":"6ba7b810-9dad-41d1-80b4-00c04fd430c8"}',
        ),
        dict.fromkeys(("go", "python", "rust"), only("uuid-case-form")),
    ),
    Endpoint(
        "ip-mapped-v4",
        record({"peer": form("ipv6")}),
        ('{"peer":"::ffff:1.2.3.4"}', '{"peer":"::ffff:192.0.2.7"}', '{"peer":"::ffff:10.0.0.255"}'),
        dict.fromkeys(("go", "python") if _PYTHON_MAPS_IN_GROUPS else ("go",), only("ip-mapped-v4")),
    ),
    Endpoint(
        "ip-mapped-v4--every",
        record({"peer": form("ipv4")}),
        ('{"peer":"1.2.3.4"}', '{"peer":"192.0.2.7"}', '{"peer":"10.0.0.255"}'),
        dict.fromkeys(("node", "rust"), only("ip-mapped-v4")),
    ),
    Endpoint(
        "ip-v6-text",
        record({"host": form("ipv6")}),
        ('{"host":"2001:db8::1"}', '{"host":"fe80::a:0:0:b"}', '{"host":"::1"}'),
        dict.fromkeys(("node", "python"), only("ip-v6-text")),
    ),
    Endpoint(
        "ip-cidr-mac",
        record(
            {
                "network": {**TEXT, "x-wire": {"is": "network"}},
                "mac": {**TEXT, "x-wire": {"is": "mac"}},
            }
        ),
        (
            '{"network":"10.0.0.0/8","mac":"00:00:5e:00:53:01"}',
            '{"network":"192.0.2.0/24","mac":"02:42:ac:11:00:02"}',
            '{"network":"2001:db8::/32","mac":"00:00:5e:00:53:af"}',
        ),
        dict.fromkeys(("go", "node", "rust"), only("ip-cidr-mac")),
    ),
    Endpoint(
        "url-object-or-normalised",
        record({"home": form("uri")}),
        (
            '{"home":"HTTPS://Example.com"}',
            '{"home":"http://example.com:80/a"}',
            '{"home":"https://Example.org/a/../b?q=1#top"}',
        ),
        dict.fromkeys(("go", "node", "python", "rust"), only("url-object-or-normalised")),
    ),
    Endpoint(
        "url-object-or-normalised--scheme",
        record({"home": form("uri")}),
        (
            '{"home":"HTTPS://Example.com"}',
            '{"home":"Http://Example.net/a"}',
            '{"home":"HTTP://Example.org?q=1"}',
        ),
        {"go": only("url-object-or-normalised")},
    ),
    Endpoint(
        "empty-string-as-null",
        record({"id": TEXT, "peer": {"type": ["string", "null"], "format": "ipv4"}}),
        (
            '{"id":"1","peer":null}',
            '{"id":"2","peer":"192.0.2.7"}',
            '{"id":"3","peer":null}',
        ),
        {"go": only("empty-string-as-null")},
    ),
    Endpoint(
        "empty-string-as-null--text",
        record({"street": TEXT}, suffix={"type": "string", "minLength": 1}),
        ('{"street":"s"}', '{"street":"t","suffix":"b"}', '{"street":"u"}'),
        dict.fromkeys(("go", "python"), only("empty-string-as-null")),
    ),
)
