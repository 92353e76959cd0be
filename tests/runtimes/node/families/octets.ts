// Bytes, identifiers, addresses.
import { SocketAddress } from "node:net";
import type { Routes } from "../send.js";

const hex = (text: string) => Buffer.from(text, "hex");
const FIRST = "f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4";
const SECOND = "0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9";
const THIRD = "6ba7b810-9dad-41d1-80b4-00c04fd430c8";

// The groups of an IPv6 address as they come out of its sixteen octets.
const groups = (octets: Buffer) =>
  Array.from({ length: 8 }, (_, index) => octets.readUInt16BE(2 * index).toString(16)).join(":");

// Who is connected, as a socket that listens on both families says it.
const remote = (address: string) =>
  new SocketAddress({ address: `::ffff:${address}`, family: "ipv6" }).address;

interface Envelope {
  id: string;
  digest: Buffer;
}
const envelopes: Envelope[] = [
  { id: "1", digest: hex("0102ff") },
  { id: "2", digest: hex("00800709") },
  { id: "3", digest: hex("fa03") },
];

interface Signed {
  id: string;
  key: string;
}
const signed: Signed[] = [
  { id: "1", key: hex("fbfffe").toString("base64url") },
  { id: "2", key: hex("ffef").toString("base64url") },
  { id: "3", key: hex("fef00102").toString("base64url") },
];

interface Summed {
  id: string;
  digest: string;
}
const summed: Summed[] = [
  { id: "1", digest: Buffer.of(1, 255).toString("hex") },
  { id: "2", digest: Buffer.of(171, 205).toString("hex") },
  { id: "3", digest: Buffer.of(0, 128, 7, 9).toString("hex") },
];

interface HexSummed {
  id: string;
  digest: string;
}
const hexSummed: HexSummed[] = [
  { id: "1", digest: Buffer.of(1, 255).toString("hex") },
  { id: "2", digest: Buffer.of(171, 205).toString("hex") },
  { id: "3", digest: Buffer.of(0, 128, 7, 9).toString("hex") },
];

interface Letter {
  id: string;
  body: string;
}
const letters: Letter[] = [
  { id: "1", body: hex("616263").toString() },
  { id: "2", body: hex("61626364").toString() },
  { id: "3", body: hex("c3a9").toString() },
];

interface Note {
  id: string;
  body: string;
}
const notes: Note[] = [
  { id: "1", body: "abc" },
  { id: "2", body: "abcd" },
  { id: "3", body: "é" },
];

interface Sealed {
  id: string;
  nonce: Uint8Array;
}
const sealed: Sealed[] = [
  { id: "1", nonce: Uint8Array.of(1, 2, 255, 0) },
  { id: "2", nonce: Uint8Array.of(0, 128, 7, 9) },
  { id: "3", nonce: Uint8Array.of(254, 255, 1, 3) },
];

interface Scored {
  id: string;
  scores: number[];
}
const scored: Scored[] = [
  { id: "1", scores: [1, 2] },
  { id: "2", scores: [] },
  { id: "3", scores: [90, 255, 7] },
];

interface Upload {
  id: string;
  file: Buffer;
}
const uploads: Upload[] = [
  { id: "1", file: Buffer.from("hi") },
  { id: "2", file: Buffer.from("a.txt") },
  { id: "3", file: Buffer.from("é") },
];

interface Levels {
  id: string;
  scores: Buffer;
}
const levels: Levels[] = [
  { id: "1", scores: Buffer.of(1, 2) },
  { id: "2", scores: Buffer.of() },
  { id: "3", scores: Buffer.of(90, 255, 7) },
];

interface Entity {
  id: string;
}
const entities: Entity[] = [FIRST, SECOND, THIRD].map((id) => ({ id: id.toUpperCase() }));

interface Other {
  id: string;
}
const others: Other[] = [FIRST, SECOND, THIRD].map((id) => ({ id }));

interface Mapped {
  peer: string;
}
const mapped: Mapped[] = [
  { peer: "::ffff:1.2.3.4" },
  { peer: "::ffff:192.0.2.7" },
  { peer: "::ffff:10.0.0.255" },
];

interface Caller {
  peer: string;
}
const callers: Caller[] = [
  { peer: remote("1.2.3.4") },
  { peer: remote("192.0.2.7") },
  { peer: remote("10.0.0.255") },
];

interface Machine {
  host: string;
}
const machines: Machine[] = [
  { host: groups(hex("20010db8000000000000000000000001")) },
  { host: groups(hex("fe80000000000000000a00000000000b")) },
  { host: groups(hex("00000000000000000000000000000001")) },
];

interface Card {
  network: string;
  mac: string;
}
const cards: Card[] = [
  { network: "10.0.0.0/8", mac: hex("00005e005301").toString("hex") },
  { network: "192.0.2.0/24", mac: hex("0242ac110002").toString("hex") },
  { network: "2001:db8::/32", mac: hex("00005e0053af").toString("hex") },
];

interface Site {
  home: URL;
}
const sites: Site[] = [
  { home: new URL("HTTPS://Example.com") },
  { home: new URL("http://example.com:80/a") },
  { home: new URL("https://Example.org/a/../b?q=1#top") },
];

interface Link {
  home: string;
}
const links: Link[] = [
  { home: "HTTPS://Example.com" },
  { home: "Http://Example.net/a" },
  { home: "HTTP://Example.org?q=1" },
];

interface Peer {
  id: string;
  peer: string | null;
}
const peers: Peer[] = [
  { id: "1", peer: null },
  { id: "2", peer: "192.0.2.7" },
  { id: "3", peer: null },
];

interface Street {
  street: string;
  suffix?: string;
}
const streets: Street[] = [{ street: "s" }, { street: "t", suffix: "b" }, { street: "u" }];

export const routes: Routes = {
  "bytes-array-vs-base64": (response, number) => response.end(JSON.stringify(envelopes[number])),
  "bytes-base64-alphabet": (response, number) => response.end(JSON.stringify(signed[number])),
  "bytes-hex": (response, number) => response.end(JSON.stringify(summed[number])),
  "bytes-hex--contract": (response, number) => response.end(JSON.stringify(hexSummed[number])),
  "bytes-utf8-text": (response, number) => response.end(JSON.stringify(letters[number])),
  "bytes-utf8-text--contract": (response, number) => response.end(JSON.stringify(notes[number])),
  "bytes-fixed-array": (response, number) => response.end(JSON.stringify(sealed[number])),
  "bytes-uint8-list": (response, number) => response.end(JSON.stringify(scored[number])),
  "struct-std-type-leak": (response, number) => response.end(JSON.stringify(uploads[number])),
  "struct-std-type-leak--numbers": (response, number) => response.end(JSON.stringify(levels[number])),
  "uuid-case-form": (response, number) => response.end(JSON.stringify(entities[number])),
  "uuid-case-form--other": (response, number) => response.end(JSON.stringify(others[number])),
  "ip-mapped-v4": (response, number) => response.end(JSON.stringify(mapped[number])),
  "ip-mapped-v4--every": (response, number) => response.end(JSON.stringify(callers[number])),
  "ip-v6-text": (response, number) => response.end(JSON.stringify(machines[number])),
  "ip-cidr-mac": (response, number) => response.end(JSON.stringify(cards[number])),
  "url-object-or-normalised": (response, number) => response.end(JSON.stringify(sites[number])),
  "url-object-or-normalised--scheme": (response, number) => response.end(JSON.stringify(links[number])),
  "empty-string-as-null": (response, number) => response.end(JSON.stringify(peers[number])),
  "empty-string-as-null--text": (response, number) => response.end(JSON.stringify(streets[number])),
};
