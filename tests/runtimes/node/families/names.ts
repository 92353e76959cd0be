// Names of members and variants, defaults, and members that stand a level higher or deeper.
import { send, type Routes } from "../send.js";

const toSnake = (name: string) => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);

// The record with the names of its members in snake case.
function snaked<T>(record: object): T {
  return Object.fromEntries(Object.entries(record).map(([name, part]) => [toSnake(name), part])) as T;
}

interface Audit {
  created_by: string;
  note: string;
}

const withAudit = ({ id, audit }: { id: string; audit: Audit }) => ({ id, ...audit });
const withSomeAudit = ({ id, audit }: { id: string; audit: Audit | null }) => ({ id, ...audit });

interface Visit {
  userId: string;
  httpUrl: string;
}
const visits: Visit[] = [
  { userId: "1", httpUrl: "a.test" },
  { userId: "2", httpUrl: "b.test" },
  { userId: "3", httpUrl: "c.test" },
];

interface Hook {
  userId: string;
  callbackURL: string;
  name: string;
}
// Browsers' own interfaces have baseURL and the like.
const hooks: Hook[] = [
  { userId: "1", callbackURL: "a.test", name: "ann" },
  { userId: "2", callbackURL: "b.test", name: "bob" },
  { userId: "3", callbackURL: "c.test", name: "eve" },
];

interface Letter {
  address_line1: string;
  address_line2: string;
  postal_code: string;
}
const letters: Letter[] = [
  { addressLine1: "Elm 1", addressLine2: "left", postalCode: "10" },
  { addressLine1: "Oak 2", addressLine2: "right", postalCode: "20" },
  { addressLine1: "Ash 3", addressLine2: "top", postalCode: "30" },
].map((record) => snaked(record));

interface Document {
  _id: string;
  firstName: string;
}
const documents: Document[] = [
  { _id: "1", firstName: "ann" },
  { _id: "2", firstName: "bob" },
  { _id: "3", firstName: "eve" },
];

interface Ride {
  type: string;
  class: string;
  seat: number;
}
const rides: Ride[] = [
  { type: "train", class: "first", seat: 1 },
  { type: "bus", class: "second", seat: 2 },
  { type: "ferry", class: "third", seat: 3 },
];

interface Host {
  id: string;
  role: "httpServer" | "dnsServer" | "proxy";
}
const hosts: Host[] = [
  { id: "1", role: "httpServer" },
  { id: "2", role: "dnsServer" },
  { id: "3", role: "proxy" },
  { id: "4", role: "httpServer" },
  { id: "5", role: "dnsServer" },
];

type Outcome = { value: number } | { error: string };
const outcomes: Outcome[] = [{ value: 5 }, { error: "bad" }, { value: 7 }, { error: "worse" }];

type Figure = { type: "circle"; radius: number } | { type: "square"; side: number };
const figures: Figure[] = [
  { type: "circle", radius: 2 },
  { type: "square", side: 3 },
  { type: "circle", radius: 5 },
  { type: "square", side: 7 },
];

type Transfer =
  | { cardPayment: { userId: string; cardNumber: string } }
  | { bankTransfer: { userId: string; accountNumber: string } };
const transfers: Transfer[] = [
  { cardPayment: { userId: "1", cardNumber: "11" } },
  { bankTransfer: { userId: "2", accountNumber: "22" } },
  { cardPayment: { userId: "3", cardNumber: "33" } },
  { bankTransfer: { userId: "4", accountNumber: "44" } },
];

interface Settings {
  id: string;
  retries: number;
  mode: "fast" | "slow" | "safe";
}
const settings: Settings[] = [
  { id: "1", retries: 5, mode: "fast" },
  { id: "2", retries: 7, mode: "slow" },
  { id: "3", retries: 5, mode: "safe" },
  { id: "4", retries: 9, mode: "fast" },
];

interface Listing {
  id: string;
  count: number;
  limit: number;
  page: number;
}
const listings: Listing[] = [
  { id: "1", count: 0, limit: 0, page: 1 },
  { id: "2", count: 3, limit: 4, page: 2 },
  { id: "3", count: 0, limit: 0, page: 1 },
  { id: "4", count: 5, limit: 0, page: 3 },
];

interface Lot extends Audit {
  id: string;
}
const lots: Lot[] = [
  { id: "1", audit: { created_by: "ann", note: "new" } },
  { id: "2", audit: { created_by: "bob", note: "moved" } },
  { id: "3", audit: { created_by: "eve", note: "sold" } },
].map(withAudit);

interface Home {
  id: string;
  address: { street: string; city: string };
}
const homes: Home[] = [
  { id: "1", address: { street: "Elm", city: "Bern" } },
  { id: "2", address: { street: "Oak", city: "Rome" } },
  { id: "3", address: { street: "Ash", city: "Oslo" } },
];

interface Parcel extends Partial<Audit> {
  id: string;
}
const parcels: Parcel[] = [
  { id: "1", audit: { created_by: "ann", note: "new" } },
  { id: "2", audit: null },
  { id: "3", audit: { created_by: "eve", note: "sold" } },
  { id: "4", audit: null },
].map(withSomeAudit);

interface Owner {
  name: string;
}
interface Lead extends Owner {
  team: string;
}
interface Project {
  id: string;
  owner: Owner | Lead;
}
const projects: Project[] = [
  { id: "1", owner: { name: "ann", team: "blue" } },
  { id: "2", owner: { name: "bob", team: "red" } },
  { id: "3", owner: { name: "eve" } },
];

export const routes: Routes = {
  "key-pascal-untagged-go": (response, number) => send(response, visits[number]),
  "key-acronym-casing": (response, number) => send(response, hooks[number]),
  "key-word-split-digits": (response, number) => send(response, letters[number]),
  "key-private-leading-underscore": (response, number) => send(response, documents[number]),
  "key-reserved-word": (response, number) => send(response, rides[number]),
  "enum-acronym-split": (response, number) => send(response, hosts[number]),
  "result-either": (response, number) => send(response, outcomes[number]),
  "enum-external-vs-flat": (response, number) => send(response, figures[number]),
  "enum-variant-fields-not-renamed": (response, number) => send(response, transfers[number]),
  "exclude-defaults-unset": (response, number) => send(response, settings[number]),
  "exclude-defaults-unset--zero": (response, number) => send(response, listings[number]),
  "struct-flatten-vs-nested": (response, number) => send(response, lots[number]),
  "struct-flatten-vs-nested--grouped": (response, number) => send(response, homes[number]),
  "struct-flatten-none": (response, number) => send(response, parcels[number]),
  "struct-subclass-fields": (response, number) => send(response, projects[number]),
};
