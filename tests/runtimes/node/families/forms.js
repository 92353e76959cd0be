// Values in another structure: wrapped, as lists, as objects, as numbers, or not at all.
import { parse } from "node:querystring";

class UserId {
  constructor(value) {
    this.value = value;
  }
}

class Owner {
  #name;
  #floor;
  constructor(name, floor) {
    this.#name = name;
    this.#floor = floor;
  }
}

const Level = Object.freeze({ low: 0, mid: 1, high: 2 });

export const samples = {
  "struct-newtype-transparent": [
    { id: "1", owner: new UserId(5) },
    { id: "2", owner: new UserId(8) },
    { id: "3", owner: new UserId(13) },
  ],
  "struct-newtype-transparent--bare": [
    { id: "1", owner: new UserId(5) },
    { id: "2", owner: new UserId(8) },
    { id: "3", owner: new UserId(13) },
  ],
  "sql-null-wrapper": [
    { id: "1", nickname: "bee", age: 31 },
    { id: "2", nickname: null, age: 47 },
    { id: "3", nickname: "fox", age: null },
    { id: "4", nickname: null, age: null },
  ],
  // A query string gives an array only for what stands there more than once.
  "scalar-vs-singleton-list": [
    { ...parse("id=1&tags=new") },
    { ...parse("id=2&tags=red&tags=blue") },
    { ...parse("id=3&tags=old") },
    { ...parse("id=4&tags=used") },
  ],
  "scalar-vs-singleton-list--one-value": [
    { id: "1", name: "ann" },
    { id: "2", name: "bob" },
    { id: "3", name: "eve" },
  ],
  "tuple-array-vs-object": [
    { id: "1", point: [1, "a"] },
    { id: "2", point: [2, "b"] },
    { id: "3", point: [3, "c"] },
  ],
  "tuple-array-vs-object--record": [
    { id: "1", point: { x: 1, y: "a" } },
    { id: "2", point: { x: 2, y: "b" } },
    { id: "3", point: { x: 3, y: "c" } },
  ],
  "tuple-array-vs-object--typed-array": [
    { id: "1", levels: Uint8Array.of(7, 20) },
    { id: "2", levels: Uint8Array.of(5) },
    { id: "3", levels: Uint8Array.of(9, 11, 200) },
  ],
  "enum-tuple-variant-array": [
    { Move: { x: 1, y: 2 } },
    { Quit: { code: 9 } },
    { Move: { x: 5, y: 7 } },
    { Quit: { code: 8 } },
    { Move: { x: 3, y: 4 } },
  ],
  "enum-newtype-variant": [
    { type: "Code", value: 5 },
    { type: "Note", body: "a", lines: 1 },
    { type: "Code", value: 8 },
    { type: "Note", body: "b", lines: 2 },
    { type: "Code", value: 13 },
  ],
  "enum-unit-variant-shape": [
    { Closed: null },
    { Open: { by: "ann" } },
    { Closed: null },
    { Open: { by: "bob" } },
  ],
  "enum-int-vs-string": [
    { id: "1", level: Level.low },
    { id: "2", level: Level.high },
    { id: "3", level: Level.mid },
    { id: "4", level: Level.low },
  ],
  "enum-flags": [
    { id: "1", rights: ["read"] },
    { id: "2", rights: ["read", "share"] },
    { id: "3", rights: [] },
    { id: "4", rights: ["write", "share"] },
    { id: "5", rights: ["write"] },
  ],
  "set-encoding": [
    { id: "1", scopes: new Set(["mail"]) },
    { id: "2", scopes: new Set(["read", "write"]) },
    { id: "3", scopes: new Set() },
    { id: "4", scopes: new Set(["admin", "post"]) },
  ],
  "set-encoding--true": [
    { id: "1", scopes: [...new Set(["mail"])] },
    { id: "2", scopes: [...new Set(["read", "write"])] },
    { id: "3", scopes: [...new Set()] },
    { id: "4", scopes: [...new Set(["admin", "post"])] },
  ],
  "set-order": [
    { id: "1", ranks: [...new Set([3, 1, 2])] },
    { id: "2", ranks: [...new Set([5])] },
    { id: "3", ranks: [...new Set([7, 4, 6])] },
    { id: "4", ranks: [...new Set([11, 10])] },
  ],
  "map-class-lost": [
    { id: "1", limits: new Map([["cpu", 2]]) },
    { id: "2", limits: new Map(Object.entries({ ram: 8, disk: 3 })) },
    { id: "3", limits: new Map() },
    { id: "4", limits: new Map([["net", 5]]) },
  ],
  "map-class-lost--class": [
    { id: "1", owner: new Owner("ann", 1) },
    { id: "2", owner: new Owner("bob", 2) },
    { id: "3", owner: new Owner("eve", 3) },
  ],
  "map-composite-key": [
    { id: "1", cells: { [[1, 2]]: 7 } },
    { id: "2", cells: { [[3, 4]]: 8, [[5, 6]]: 9 } },
    { id: "3", cells: { [[10, 11]]: 12 } },
  ],
  "map-composite-key--joined": [
    { id: "1", cells: { [[1, 2]]: 7 } },
    { id: "2", cells: { [[3, 4]]: 8, [[5, 6]]: 9 } },
    { id: "3", cells: { [[10, 11]]: 12 } },
  ],
  "map-nonstring-key": [
    { id: "1", rates: { [2.0]: 7, [2.5]: 9 } },
    { id: "2", rates: { [4.0]: 1 } },
    { id: "3", rates: { [8.0]: 3, [1.5]: 5 } },
  ],
  "map-nonstring-key--flag": [
    { id: "1", votes: { [true]: 7, [false]: 2 } },
    { id: "2", votes: { [true]: 1 } },
    { id: "3", votes: { [false]: 3 } },
  ],
  "error-value-empty": [
    { id: "1", reason: new Error("disk full") },
    { id: "2", reason: new Error("timeout") },
    { id: "3", reason: new Error("no route") },
  ],
  "struct-unit-null": [
    { id: "1", ping: {} },
    { id: "2", ping: {} },
    { id: "3", ping: {} },
  ],
  "omitempty-struct-kept": [
    { id: "1", options: {} },
    { id: "2", options: { depth: 3 } },
    { id: "3", options: {} },
  ],
  "struct-embed-marshaler-hijack": [
    { id: "1", seen: { at: "2024-05-01T10:00:00Z", by: "ann" } },
    { id: "2", seen: { at: "2024-05-02T11:30:00Z", by: "bob" } },
    { id: "3", seen: { at: "2024-05-03T12:45:00Z", by: "eve" } },
  ],
};
