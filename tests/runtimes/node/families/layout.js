// Records, unions, enumerations, absence and the notation of numbers and flags.
export const samples = {
  "nil-slice-null": [
    { id: "1", items: [] },
    { id: "2", items: ["a"] },
    { id: "3", items: [] },
  ],
  "nil-map-null": [
    { id: "1", labels: {} },
    { id: "2", labels: { app: "web" } },
    { id: "3", labels: {} },
  ],
  "omitempty-drops-zero": [
    { id: "1", count: 0, note: "", active: false },
    { id: "2", count: 3, note: "n", active: true },
    { id: "3", count: 0, note: "", active: false },
  ],
  // A bigint has no JSON form, so it is carried as text.
  "int-as-string": [
    { id: "1", balance: 9007199254740993n.toString() },
    { id: "2", balance: (-5n).toString() },
    { id: "3", balance: 0n.toString() },
  ],
  "bool-as-string": [
    { id: "1", paid: true },
    { id: "2", paid: false },
    { id: "3", paid: true },
  ],
  "key-case-style": [
    { userName: "ann", createdBy: "root" },
    { userName: "bob", createdBy: "ann" },
    { userName: "eve", createdBy: "bob" },
  ],
  // A member that is undefined is left out.
  "none-null-vs-absent": [
    { name: "a", nickname: undefined },
    { name: "b", nickname: "bee" },
    { name: "c", nickname: undefined },
  ],
  "absent-as-zero": [{ street: "s" }, { street: "t", floor: 2 }, { street: "u" }],
  "enum-external-vs-internal": [
    { type: "circle", radius: 2 },
    { type: "square", side: 3 },
    { type: "circle", radius: 5 },
    { type: "square", side: 7 },
  ],
  "decimal-string-vs-number": [
    { id: "1", price: 1.5 },
    { id: "2", price: 2.25 },
    { id: "3", price: 0.5 },
  ],
  "enum-external-vs-adjacent": [
    { kind: "Circle", data: { radius: 2 } },
    { kind: "Square", data: { side: 3 } },
    { kind: "Circle", data: { radius: 5 } },
    { kind: "Square", data: { side: 7 } },
  ],
  "enum-internal-vs-adjacent": [
    { t: "Circle", radius: 2 },
    { t: "Square", side: 3 },
    { t: "Circle", radius: 5 },
    { t: "Square", side: 7 },
  ],
  "enum-tag-key-name": [
    { type: "circle", radius: 2 },
    { type: "square", side: 3 },
    { type: "circle", radius: 5 },
    { type: "square", side: 7 },
  ],
  "enum-untagged-vs-tagged": [
    { type: "circle", radius: 2 },
    { type: "square", side: 3 },
    { type: "circle", radius: 5 },
    { type: "square", side: 7 },
  ],
  "key-renamed": [
    { id: "1", reason: "late" },
    { id: "2", reason: "full" },
    { id: "3", reason: "closed" },
  ],
  "enum-variant-renamed": [
    { id: "1", standing: "active" },
    { id: "2", standing: "suspended" },
    { id: "3", standing: "active" },
    { id: "4", standing: "suspended" },
    { id: "5", standing: "suspended" },
  ],
  "enum-variant-case": [
    { id: "1", state: "inReview" },
    { id: "2", state: "closed" },
    { id: "3", state: "inReview" },
  ],
};
