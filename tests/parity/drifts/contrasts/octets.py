"""Numbers in a list, text in quotes: one record with everything that could be bytes."""

from __future__ import annotations

import base64
from typing import Any
from uuid import UUID

from tests.parity.drifts.contrasts.made import TEXT, WHOLE, Contrast, put, record, text

BASE64 = {"type": "string", "contentEncoding": "base64"}


def _octets(name: str, make: Any) -> Any:
    return put(name, lambda written: make(base64.b64decode(written)))


def _unix(file: str) -> Any:
    return {"Unix": list(file.encode())}


def _parts(at: str) -> list[int]:
    day, clock = at.removesuffix("Z").split("T")
    return [*map(int, day.split("-")), *map(int, clock.split(":"))]


CONTRASTS = (
    Contrast(
        "octets",
        record(
            {
                "id": text("uuid"),
                "digest": BASE64,
                "nonce": {**BASE64, "minLength": 8, "maxLength": 8},
                "scores": {"type": "array", "items": WHOLE},
                "grade": TEXT,
                "file": TEXT,
                "home": text("uri"),
                "host": text("ipv6"),
                "network": {**TEXT, "x-wire": {"is": "network"}},
                "at": text("date-time"),
                "level": {"enum": ["low", "mid", "high"]},
                "point": {"type": "array", "prefixItems": [WHOLE, TEXT], "items": False, "minItems": 2},
            }
        ),
        tuple(
            {
                "id": str(UUID(int=(0xF9168C5ECEB24FAAB6BF329BF39FA1E4 >> number) | (0xA << 120))),
                "digest": base64.b64encode(bytes([number, 254, 251, 255, 190 + number])).decode(),
                "nonce": base64.b64encode(bytes([number, 2, 255, 250 - number])).decode(),
                "scores": [number, 90 + number, 255],
                "grade": "ABCD"[number],
                "file": f"f{number}.txt",
                "home": f"HTTPS://Example{number}.com",
                "host": f"2001:db8::{number + 1}",
                "network": f"10.{number}.0.0/16",
                "at": f"2024-05-0{number + 1}T10:2{number}:3{number}Z",
                "level": ("low", "mid", "high")[number % 3],
                "point": [number + 100, f"p{number}"],
            }
            for number in range(4)
        ),
        {
            "bytes-array-vs-base64": _octets("digest", list),
            "bytes-base64-alphabet": _octets(
                "digest", lambda octets: base64.urlsafe_b64encode(octets).decode()
            ),
            "bytes-fixed-array": _octets("nonce", list),
            "bytes-hex": _octets("digest", bytes.hex),
            "bytes-uint8-list": put("scores", lambda scores: base64.b64encode(bytes(scores)).decode()),
            "enum-int-vs-string": put("level", ["low", "mid", "high"].index),
            "ip-cidr-mac": put(
                "network", lambda network: {"IP": network.partition("/")[0], "Mask": "//8AAA=="}
            ),
            "ip-v6-text": put("host", lambda host: host.replace("::", ":0:0:0:0:0:")),
            "string-char-vs-number": put("grade", ord),
            "struct-std-type-leak": put("file", _unix),
            "time-component-array": put("at", _parts),
            "tuple-array-vs-object": put("point", lambda point: {"x": point[0], "y": point[1]}),
            "url-object-or-normalised": put("home", lambda home: home.lower() + "/"),
            "uuid-case-form": put("id", lambda uuid: list(UUID(uuid).bytes)),
        },
        {
            "other bytes": _octets("digest", lambda octets: list(octets[::-1])),
            "one byte less": _octets("nonce", lambda octets: list(octets[:-1])),
            "the next letter": put("grade", lambda grade: ord(grade) + 1),
            "the bytes of a GUID": put("id", lambda uuid: list(UUID(uuid).bytes_le)),
            "the parts of the next month": put("at", lambda at: [2024, 6, *_parts(at)[2:]]),
            "another path": put("home", lambda home: home.lower() + "/index"),
            "the network next to it": put("network", lambda network: {"IP": "10.9.0.0", "Mask": "//8AAA=="}),
        },
    ),
)
