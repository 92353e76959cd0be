// Records, unions, enumerations, absence and the notation of numbers and flags.
import { send, type Routes } from "../send.js";

interface Cart {
  id: string;
  items: string[];
}
const carts: Cart[] = [
  { id: "1", items: [] },
  { id: "2", items: ["a"] },
  { id: "3", items: [] },
];

interface Pod {
  id: string;
  labels: Record<string, string>;
}
const pods: Pod[] = [
  { id: "1", labels: {} },
  { id: "2", labels: { app: "web" } },
  { id: "3", labels: {} },
];

interface Counter {
  id: string;
  count: number;
  note: string;
  active: boolean;
}
const counters: Counter[] = [
  { id: "1", count: 0, note: "", active: false },
  { id: "2", count: 3, note: "n", active: true },
  { id: "3", count: 0, note: "", active: false },
];

interface Account {
  id: string;
  balance: string;
}
// A bigint has no JSON form, so it is carried as text.
const accounts: Account[] = [
  { id: "1", balance: 9007199254740993n.toString() },
  { id: "2", balance: (-5n).toString() },
  { id: "3", balance: 0n.toString() },
];

interface Payment {
  id: string;
  paid: boolean;
}
const payments: Payment[] = [
  { id: "1", paid: true },
  { id: "2", paid: false },
  { id: "3", paid: true },
];

interface Profile {
  userName: string;
  createdBy: string;
}
const profiles: Profile[] = [
  { userName: "ann", createdBy: "root" },
  { userName: "bob", createdBy: "ann" },
  { userName: "eve", createdBy: "bob" },
];

interface Person {
  name: string;
  nickname: string | undefined;
}
// A member that is undefined is left out.
const people: Person[] = [
  { name: "a", nickname: undefined },
  { name: "b", nickname: "bee" },
  { name: "c", nickname: undefined },
];

interface Address {
  street: string;
  floor?: number;
}
const addresses: Address[] = [{ street: "s" }, { street: "t", floor: 2 }, { street: "u" }];

type Shape = { type: "circle"; radius: number } | { type: "square"; side: number };
const shapes: Shape[] = [
  { type: "circle", radius: 2 },
  { type: "square", side: 3 },
  { type: "circle", radius: 5 },
  { type: "square", side: 7 },
];

interface Price {
  id: string;
  price: number;
}
const prices: Price[] = [
  { id: "1", price: 1.5 },
  { id: "2", price: 2.25 },
  { id: "3", price: 0.5 },
];

interface Circle {
  kind: "Circle";
  data: { radius: number };
}
interface Square {
  kind: "Square";
  data: { side: number };
}
type Drawing = Circle | Square;
const drawings: Drawing[] = [
  { kind: "Circle", data: { radius: 2 } },
  { kind: "Square", data: { side: 3 } },
  { kind: "Circle", data: { radius: 5 } },
  { kind: "Square", data: { side: 7 } },
];

type Tagged = { t: "Circle"; radius: number } | { t: "Square"; side: number };
const tagged: Tagged[] = [
  { t: "Circle", radius: 2 },
  { t: "Square", side: 3 },
  { t: "Circle", radius: 5 },
  { t: "Square", side: 7 },
];

type Sign = { type: "circle"; radius: number } | { type: "square"; side: number };
const signs: Sign[] = [
  { type: "circle", radius: 2 },
  { type: "square", side: 3 },
  { type: "circle", radius: 5 },
  { type: "square", side: 7 },
];

type Bare = { type: "circle"; radius: number } | { type: "square"; side: number };
const bare: Bare[] = [
  { type: "circle", radius: 2 },
  { type: "square", side: 3 },
  { type: "circle", radius: 5 },
  { type: "square", side: 7 },
];

interface Excuse {
  id: string;
  reason: string;
}
const excuses: Excuse[] = [
  { id: "1", reason: "late" },
  { id: "2", reason: "full" },
  { id: "3", reason: "closed" },
];

interface Member {
  id: string;
  standing: "active" | "suspended";
}
const members: Member[] = [
  { id: "1", standing: "active" },
  { id: "2", standing: "suspended" },
  { id: "3", standing: "active" },
  { id: "4", standing: "suspended" },
  { id: "5", standing: "suspended" },
];

type State = "inReview" | "closed";
interface Ticket {
  id: string;
  state: State;
}
const tickets: Ticket[] = [
  { id: "1", state: "inReview" },
  { id: "2", state: "closed" },
  { id: "3", state: "inReview" },
];

export const routes: Routes = {
  "nil-slice-null": (response, number) => send(response, carts[number]),
  "nil-map-null": (response, number) => send(response, pods[number]),
  "omitempty-drops-zero": (response, number) => send(response, counters[number]),
  "int-as-string": (response, number) => send(response, accounts[number]),
  "bool-as-string": (response, number) => send(response, payments[number]),
  "key-case-style": (response, number) => send(response, profiles[number]),
  "none-null-vs-absent": (response, number) => send(response, people[number]),
  "absent-as-zero": (response, number) => send(response, addresses[number]),
  "enum-external-vs-internal": (response, number) => send(response, shapes[number]),
  "decimal-string-vs-number": (response, number) => send(response, prices[number]),
  "enum-external-vs-adjacent": (response, number) => send(response, drawings[number]),
  "enum-internal-vs-adjacent": (response, number) => send(response, tagged[number]),
  "enum-tag-key-name": (response, number) => send(response, signs[number]),
  "enum-untagged-vs-tagged": (response, number) => send(response, bare[number]),
  "key-renamed": (response, number) => send(response, excuses[number]),
  "enum-variant-renamed": (response, number) => send(response, members[number]),
  "enum-variant-case": (response, number) => send(response, tickets[number]),
};
