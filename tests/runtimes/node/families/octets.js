// Bytes, identifiers, addresses.
import { SocketAddress } from "node:net";

const hex = (text) => Buffer.from(text, "hex");
const FIRST = "f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4";
const SECOND = "0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9";
const THIRD = "6ba7b810-9dad-41d1-80b4-00c04fd430c8";

// The groups of an IPv6 address as they come out of its sixteen octets.
const groups = (octets) =>
  Array.from({ length: 8 }, (_, index) => octets.readUInt16BE(2 * index).toString(16)).join(":");

// Who is connected, as a socket that listens on both families says it.
const remote = (address) => new SocketAddress({ address: `::ffff:${address}`, family: "ipv6" }).address;

export const samples = {
  "bytes-array-vs-base64": [
    { id: "1", digest: hex("0102ff") },
    { id: "2", digest: hex("00800709") },
    { id: "3", digest: hex("fa03") },
  ],
  "bytes-base64-alphabet": [
    { id: "1", key: hex("fbfffe").toString("base64url") },
    { id: "2", key: hex("ffef").toString("base64url") },
    { id: "3", key: hex("fef00102").toString("base64url") },
  ],
  "bytes-hex": [
    { id: "1", digest: Buffer.of(1, 255).toString("hex") },
    { id: "2", digest: Buffer.of(171, 205).toString("hex") },
    { id: "3", digest: Buffer.of(0, 128, 7, 9).toString("hex") },
  ],
  "bytes-hex--contract": [
    { id: "1", digest: Buffer.of(1, 255).toString("hex") },
    { id: "2", digest: Buffer.of(171, 205).toString("hex") },
    { id: "3", digest: Buffer.of(0, 128, 7, 9).toString("hex") },
  ],
  "bytes-utf8-text": [
    { id: "1", body: hex("616263").toString() },
    { id: "2", body: hex("61626364").toString() },
    { id: "3", body: hex("c3a9").toString() },
  ],
  "bytes-utf8-text--contract": [
    { id: "1", body: "abc" },
    { id: "2", body: "abcd" },
    { id: "3", body: "é" },
  ],
  "bytes-fixed-array": [
    { id: "1", nonce: Uint8Array.of(1, 2, 255, 0) },
    { id: "2", nonce: Uint8Array.of(0, 128, 7, 9) },
    { id: "3", nonce: Uint8Array.of(254, 255, 1, 3) },
  ],
  "bytes-uint8-list": [
    { id: "1", scores: [1, 2] },
    { id: "2", scores: [] },
    { id: "3", scores: [90, 255, 7] },
  ],
  "struct-std-type-leak": [
    { id: "1", file: Buffer.from("hi") },
    { id: "2", file: Buffer.from("a.txt") },
    { id: "3", file: Buffer.from("é") },
  ],
  "struct-std-type-leak--numbers": [
    { id: "1", scores: Buffer.of(1, 2) },
    { id: "2", scores: Buffer.of() },
    { id: "3", scores: Buffer.of(90, 255, 7) },
  ],
  "uuid-case-form": [FIRST, SECOND, THIRD].map((id) => ({ id: id.toUpperCase() })),
  "uuid-case-form--other": [FIRST, SECOND, THIRD].map((id) => ({ id })),
  "ip-mapped-v4": [
    { peer: "::ffff:1.2.3.4" },
    { peer: "::ffff:192.0.2.7" },
    { peer: "::ffff:10.0.0.255" },
  ],
  "ip-mapped-v4--every": [
    { peer: remote("1.2.3.4") },
    { peer: remote("192.0.2.7") },
    { peer: remote("10.0.0.255") },
  ],
  "ip-v6-text": [
    { host: groups(hex("20010db8000000000000000000000001")) },
    { host: groups(hex("fe80000000000000000a00000000000b")) },
    { host: groups(hex("00000000000000000000000000000001")) },
  ],
  "ip-cidr-mac": [
    { network: "10.0.0.0/8", mac: hex("00005e005301").toString("hex") },
    { network: "192.0.2.0/24", mac: hex("0242ac110002").toString("hex") },
    { network: "2001:db8::/32", mac: hex("00005e0053af").toString("hex") },
  ],
  "url-object-or-normalised": [
    { home: new URL("HTTPS://Example.com") },
    { home: new URL("http://example.com:80/a") },
    { home: new URL("https://Example.org/a/../b?q=1#top") },
  ],
  "url-object-or-normalised--scheme": [
    { home: "HTTPS://Example.com" },
    { home: "Http://Example.net/a" },
    { home: "HTTP://Example.org?q=1" },
  ],
  "empty-string-as-null": [
    { id: "1", peer: null },
    { id: "2", peer: "192.0.2.7" },
    { id: "3", peer: null },
  ],
  "empty-string-as-null--text": [{ street: "s" }, { street: "t", suffix: "b" }, { street: "u" }],
};
