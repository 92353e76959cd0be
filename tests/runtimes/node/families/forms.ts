// Values in another structure: wrapped, as lists, as objects, as numbers, or not at all.
import { parse } from "node:querystring";
import { send, type Routes } from "../send.js";

class UserId {
  value: number;
  constructor(value: number) {
    this.value = value;
  }
}

class Owner {
  #name: string;
  #floor: number;
  constructor(name: string, floor: number) {
    this.#name = name;
    this.#floor = floor;
  }
  get label(): string {
    return `${this.#name}, floor ${this.#floor}`;
  }
}

enum Level {
  low,
  mid,
  high,
}

interface Owned {
  id: string;
  owner: UserId;
}
const owned: Owned[] = [
  { id: "1", owner: new UserId(5) },
  { id: "2", owner: new UserId(8) },
  { id: "3", owner: new UserId(13) },
];

interface Kept {
  id: string;
  owner: UserId;
}
const kept: Kept[] = [
  { id: "1", owner: new UserId(5) },
  { id: "2", owner: new UserId(8) },
  { id: "3", owner: new UserId(13) },
];

interface Visitor {
  id: string;
  nickname: string | null;
  age: number | null;
}
const visitors: Visitor[] = [
  { id: "1", nickname: "bee", age: 31 },
  { id: "2", nickname: null, age: 47 },
  { id: "3", nickname: "fox", age: null },
  { id: "4", nickname: null, age: null },
];

interface Search {
  id: string;
  tags: string | string[];
}
// A query string gives an array only for what stands there more than once.
const searches: Search[] = [
  { ...(parse("id=1&tags=new") as { id: string; tags: string | string[] }) },
  { ...(parse("id=2&tags=red&tags=blue") as { id: string; tags: string | string[] }) },
  { ...(parse("id=3&tags=old") as { id: string; tags: string | string[] }) },
  { ...(parse("id=4&tags=used") as { id: string; tags: string | string[] }) },
];

interface Guest {
  id: string;
  name: string;
}
const guests: Guest[] = [
  { id: "1", name: "ann" },
  { id: "2", name: "bob" },
  { id: "3", name: "eve" },
];

interface Marked {
  id: string;
  point: [number, string];
}
const marked: Marked[] = [
  { id: "1", point: [1, "a"] },
  { id: "2", point: [2, "b"] },
  { id: "3", point: [3, "c"] },
];

interface Placed {
  id: string;
  point: { x: number; y: string };
}
const placed: Placed[] = [
  { id: "1", point: { x: 1, y: "a" } },
  { id: "2", point: { x: 2, y: "b" } },
  { id: "3", point: { x: 3, y: "c" } },
];

interface Meter {
  id: string;
  levels: Uint8Array;
}
const meters: Meter[] = [
  { id: "1", levels: Uint8Array.of(7, 20) },
  { id: "2", levels: Uint8Array.of(5) },
  { id: "3", levels: Uint8Array.of(9, 11, 200) },
];

type Command = { Move: { x: number; y: number } } | { Quit: { code: number } };
const commands: Command[] = [
  { Move: { x: 1, y: 2 } },
  { Quit: { code: 9 } },
  { Move: { x: 5, y: 7 } },
  { Quit: { code: 8 } },
  { Move: { x: 3, y: 4 } },
];

type Verdict = { type: "Code"; value: number } | { type: "Note"; body: string; lines: number };
const verdicts: Verdict[] = [
  { type: "Code", value: 5 },
  { type: "Note", body: "a", lines: 1 },
  { type: "Code", value: 8 },
  { type: "Note", body: "b", lines: 2 },
  { type: "Code", value: 13 },
];

type Gate = { Closed: null } | { Open: { by: string } };
const gates: Gate[] = [{ Closed: null }, { Open: { by: "ann" } }, { Closed: null }, { Open: { by: "bob" } }];

interface Alarm {
  id: string;
  level: Level;
}
const alarms: Alarm[] = [
  { id: "1", level: Level.low },
  { id: "2", level: Level.high },
  { id: "3", level: Level.mid },
  { id: "4", level: Level.low },
];

interface Grant {
  id: string;
  rights: ("read" | "write" | "share")[];
}
const grants: Grant[] = [
  { id: "1", rights: ["read"] },
  { id: "2", rights: ["read", "share"] },
  { id: "3", rights: [] },
  { id: "4", rights: ["write", "share"] },
  { id: "5", rights: ["write"] },
];

interface Token {
  id: string;
  scopes: Set<string>;
}
const tokens: Token[] = [
  { id: "1", scopes: new Set(["mail"]) },
  { id: "2", scopes: new Set(["read", "write"]) },
  { id: "3", scopes: new Set<string>() },
  { id: "4", scopes: new Set(["admin", "post"]) },
];

interface Pass {
  id: string;
  scopes: string[];
}
const passes: Pass[] = [
  { id: "1", scopes: [...new Set(["mail"])] },
  { id: "2", scopes: [...new Set(["read", "write"])] },
  { id: "3", scopes: [...new Set<string>()] },
  { id: "4", scopes: [...new Set(["admin", "post"])] },
];

interface Board {
  id: string;
  ranks: number[];
}
const boards: Board[] = [
  { id: "1", ranks: [...new Set([3, 1, 2])] },
  { id: "2", ranks: [...new Set([5])] },
  { id: "3", ranks: [...new Set([7, 4, 6])] },
  { id: "4", ranks: [...new Set([11, 10])] },
];

interface Quota {
  id: string;
  limits: Map<string, number>;
}
const quotas: Quota[] = [
  { id: "1", limits: new Map([["cpu", 2]]) },
  { id: "2", limits: new Map(Object.entries({ ram: 8, disk: 3 })) },
  { id: "3", limits: new Map() },
  { id: "4", limits: new Map([["net", 5]]) },
];

interface Room {
  id: string;
  owner: Owner;
}
const rooms: Room[] = [
  { id: "1", owner: new Owner("ann", 1) },
  { id: "2", owner: new Owner("bob", 2) },
  { id: "3", owner: new Owner("eve", 3) },
];

interface Sheet {
  id: string;
  cells: Record<string, number>;
}
const sheets: Sheet[] = [
  { id: "1", cells: { [String([1, 2])]: 7 } },
  { id: "2", cells: { [String([3, 4])]: 8, [String([5, 6])]: 9 } },
  { id: "3", cells: { [String([10, 11])]: 12 } },
];

const joinedSheets: Sheet[] = [
  { id: "1", cells: { [String([1, 2])]: 7 } },
  { id: "2", cells: { [String([3, 4])]: 8, [String([5, 6])]: 9 } },
  { id: "3", cells: { [String([10, 11])]: 12 } },
];

interface Tariff {
  id: string;
  rates: Record<number, number>;
}
const tariffs: Tariff[] = [
  { id: "1", rates: { [2.0]: 7, [2.5]: 9 } },
  { id: "2", rates: { [4.0]: 1 } },
  { id: "3", rates: { [8.0]: 3, [1.5]: 5 } },
];

interface Ballot {
  id: string;
  votes: Record<string, number>;
}
const ballots: Ballot[] = [
  { id: "1", votes: { [String(true)]: 7, [String(false)]: 2 } },
  { id: "2", votes: { [String(true)]: 1 } },
  { id: "3", votes: { [String(false)]: 3 } },
];

interface Failure {
  id: string;
  reason: Error;
}
const failures: Failure[] = [
  { id: "1", reason: new Error("disk full") },
  { id: "2", reason: new Error("timeout") },
  { id: "3", reason: new Error("no route") },
];

interface Beat {
  id: string;
  ping: object;
}
const beats: Beat[] = [
  { id: "1", ping: {} },
  { id: "2", ping: {} },
  { id: "3", ping: {} },
];

interface Batch {
  id: string;
  options: { depth?: number };
}
const batches: Batch[] = [
  { id: "1", options: {} },
  { id: "2", options: { depth: 3 } },
  { id: "3", options: {} },
];

interface Sighting {
  id: string;
  seen: { at: string; by: string };
}
const sightings: Sighting[] = [
  { id: "1", seen: { at: "2024-05-01T10:00:00Z", by: "ann" } },
  { id: "2", seen: { at: "2024-05-02T11:30:00Z", by: "bob" } },
  { id: "3", seen: { at: "2024-05-03T12:45:00Z", by: "eve" } },
];

export const routes: Routes = {
  "struct-newtype-transparent": (response, number) => send(response, owned[number]),
  "struct-newtype-transparent--bare": (response, number) => send(response, kept[number]),
  "sql-null-wrapper": (response, number) => send(response, visitors[number]),
  "scalar-vs-singleton-list": (response, number) => send(response, searches[number]),
  "scalar-vs-singleton-list--one-value": (response, number) => send(response, guests[number]),
  "tuple-array-vs-object": (response, number) => send(response, marked[number]),
  "tuple-array-vs-object--record": (response, number) => send(response, placed[number]),
  "tuple-array-vs-object--typed-array": (response, number) => send(response, meters[number]),
  "enum-tuple-variant-array": (response, number) => send(response, commands[number]),
  "enum-newtype-variant": (response, number) => send(response, verdicts[number]),
  "enum-unit-variant-shape": (response, number) => send(response, gates[number]),
  "enum-int-vs-string": (response, number) => send(response, alarms[number]),
  "enum-flags": (response, number) => send(response, grants[number]),
  "set-encoding": (response, number) => send(response, tokens[number]),
  "set-encoding--true": (response, number) => send(response, passes[number]),
  "set-order": (response, number) => send(response, boards[number]),
  "map-class-lost": (response, number) => send(response, quotas[number]),
  "map-class-lost--class": (response, number) => send(response, rooms[number]),
  "map-composite-key": (response, number) => send(response, sheets[number]),
  "map-composite-key--joined": (response, number) => send(response, joinedSheets[number]),
  "map-nonstring-key": (response, number) => send(response, tariffs[number]),
  "map-nonstring-key--flag": (response, number) => send(response, ballots[number]),
  "error-value-empty": (response, number) => send(response, failures[number]),
  "struct-unit-null": (response, number) => send(response, beats[number]),
  "omitempty-struct-kept": (response, number) => send(response, batches[number]),
  "struct-embed-marshaler-hijack": (response, number) => send(response, sightings[number]),
};
