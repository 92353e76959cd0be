"""Bytes, identifiers, addresses."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network
from uuid import UUID

from pydantic import AnyUrl, Base64Bytes, BaseModel, ConfigDict, field_serializer


class Hashed(BaseModel):
    id: str
    digest: Base64Bytes


class Keyed(BaseModel):
    model_config = ConfigDict(ser_json_bytes="base64")

    id: str
    key: bytes


class Summed(BaseModel):
    model_config = ConfigDict(ser_json_bytes="hex")

    id: str
    digest: bytes


class Checked(BaseModel):
    """Should be written in hex, as its contract has it."""

    model_config = ConfigDict(ser_json_bytes="hex")

    id: str
    digest: bytes


class Note(BaseModel):
    id: str
    body: bytes


class Message(BaseModel):
    id: str
    body: str


class Sealed(BaseModel):
    id: str
    nonce: Base64Bytes


class Rated(BaseModel):
    id: str
    scores: list[int]


class Stored(BaseModel):
    id: str
    file: str


class Entity(BaseModel):
    id: UUID


class Compact(BaseModel):
    model_config = ConfigDict(ser_json_bytes="base64")

    id: bytes


class Peer(BaseModel):
    peer: IPv4Address | IPv6Address


class Host(BaseModel):
    host: IPv6Address

    @field_serializer("host")
    def _in_full(self, host: IPv6Address) -> str:
        return host.exploded


class Card(BaseModel):
    network: IPv4Network | IPv6Network
    mac: str


class Site(BaseModel):
    home: AnyUrl


class Link(BaseModel):
    home: str


class Caller(BaseModel):
    id: str
    peer: IPv4Address | None = None


class Street(BaseModel):
    street: str
    suffix: str = ""


UUIDS = (
    UUID("f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4"),
    UUID("0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9"),
    UUID("6ba7b810-9dad-41d1-80b4-00c04fd430c8"),
)

SAMPLES = {
    "bytes-array-vs-base64": [
        Hashed(id="1", digest=b"AQL/"),
        Hashed(id="2", digest=b"AIAHCQ=="),
        Hashed(id="3", digest=b"+gM="),
    ],
    "bytes-base64-alphabet": [
        Keyed(id="1", key=b"\xfb\xff\xfe"),
        Keyed(id="2", key=b"\xff\xef"),
        Keyed(id="3", key=b"\xfe\xf0\x01\x02"),
    ],
    "bytes-hex": [
        Summed(id="1", digest=b"\x01\xff"),
        Summed(id="2", digest=b"\xab\xcd"),
        Summed(id="3", digest=b"\x00\x80\x07\x09"),
    ],
    "bytes-hex--contract": [
        Checked(id="1", digest=b"\x01\xff"),
        Checked(id="2", digest=b"\xab\xcd"),
        Checked(id="3", digest=b"\x00\x80\x07\x09"),
    ],
    "bytes-utf8-text": [
        Note(id="1", body=b"abc"),
        Note(id="2", body=b"abcd"),
        Note(id="3", body="é".encode()),
    ],
    "bytes-utf8-text--contract": [
        Message(id="1", body="abc"),
        Message(id="2", body="abcd"),
        Message(id="3", body="é"),
    ],
    "bytes-fixed-array": [
        Sealed(id="1", nonce=b"AQL/AA=="),
        Sealed(id="2", nonce=b"AIAHCQ=="),
        Sealed(id="3", nonce=b"/v8BAw=="),
    ],
    "bytes-uint8-list": [
        Rated(id="1", scores=[1, 2]),
        Rated(id="2", scores=[]),
        Rated(id="3", scores=[90, 255, 7]),
    ],
    "struct-std-type-leak": [
        Stored(id="1", file="hi"),
        Stored(id="2", file="a.txt"),
        Stored(id="3", file="é"),
    ],
    "struct-std-type-leak--numbers": [
        Rated(id="1", scores=[1, 2]),
        Rated(id="2", scores=[]),
        Rated(id="3", scores=[90, 255, 7]),
    ],
    "uuid-case-form": [Entity(id=each) for each in UUIDS],
    "uuid-case-form--other": [Compact(id=each.bytes) for each in UUIDS],
    "ip-mapped-v4": [
        Peer(peer="::ffff:1.2.3.4"),
        Peer(peer="::ffff:192.0.2.7"),
        Peer(peer="::ffff:10.0.0.255"),
    ],
    "ip-mapped-v4--every": [Peer(peer="1.2.3.4"), Peer(peer="192.0.2.7"), Peer(peer="10.0.0.255")],
    "ip-v6-text": [Host(host="2001:db8::1"), Host(host="fe80::a:0:0:b"), Host(host="::1")],
    "ip-cidr-mac": [
        Card(network="10.0.0.0/8", mac="00:00:5e:00:53:01"),
        Card(network="192.0.2.0/24", mac="02:42:ac:11:00:02"),
        Card(network="2001:db8::/32", mac="00:00:5e:00:53:af"),
    ],
    "url-object-or-normalised": [
        Site(home="HTTPS://Example.com"),
        Site(home="http://example.com:80/a"),
        Site(home="https://Example.org/a/../b?q=1#top"),
    ],
    "url-object-or-normalised--scheme": [
        Link(home="HTTPS://Example.com"),
        Link(home="Http://Example.net/a"),
        Link(home="HTTP://Example.org?q=1"),
    ],
    "empty-string-as-null": [Caller(id="1"), Caller(id="2", peer="192.0.2.7"), Caller(id="3")],
    "empty-string-as-null--text": [
        Street(street="s"),
        Street(street="t", suffix="b"),
        Street(street="u"),
    ],
}
