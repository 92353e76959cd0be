// Durations, months and weekdays, decimals, and how exactly numbers and texts are carried.
import { send, type Routes } from "../send.js";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

// ISO 8601 in hours, minutes and seconds, for lack of one in the language.
function iso(milliseconds: number): string {
  const size = Math.abs(milliseconds);
  const parts: [number, string][] = [
    [Math.trunc(size / hour), "H"],
    [Math.trunc((size % hour) / minute), "M"],
    [(size % minute) / second, "S"],
  ];
  const text = parts.filter(([count]) => count !== 0).map(([count, unit]) => `${count}${unit}`);
  return `${milliseconds < 0 ? "-" : ""}PT${text.join("") || "0S"}`;
}

const january = new Date(2024, 0, 1); // a Monday
const march = new Date(2024, 2, 3); // a Sunday
const december = new Date(2024, 11, 5); // a Thursday
const named = (date: Date) => date.toLocaleString("en", { month: "long" });

interface Task {
  id: string;
  wait: number;
}
const tasks: Task[] = [
  { id: "1", wait: 1.5 * second },
  { id: "2", wait: 90 * second },
  { id: "3", wait: 2 * hour + 250 },
];

function findTask(number: number): Task {
  return tasks[number];
}

interface Pause {
  id: string;
  wait: number;
}
const pauses: Pause[] = [
  { id: "1", wait: 1500 },
  { id: "2", wait: 90125 },
  { id: "3", wait: -2250 },
];

function findPause(number: number): Pause {
  return pauses[number];
}

interface Lease {
  id: string;
  lease: string;
}
const leases: Lease[] = [
  { id: "1", lease: iso(26 * hour) },
  { id: "2", lease: iso(9600 * hour) },
  { id: "3", lease: iso(49 * hour + 30 * minute + 1500) },
];

function findLease(number: number): Lease {
  return leases[number];
}

interface Skew {
  id: string;
  drift: string;
}
const skews: Skew[] = [
  { id: "1", drift: iso(-90 * second) },
  { id: "2", drift: iso(-2500) },
  { id: "3", drift: iso(hour + 5 * second) },
];

function findSkew(number: number): Skew {
  return skews[number];
}

interface Season {
  id: string;
  month: number;
}
const seasons: Season[] = [
  { id: "1", month: january.getMonth() },
  { id: "2", month: march.getMonth() },
  { id: "3", month: december.getMonth() },
];

function findSeason(number: number): Season {
  return seasons[number];
}

interface Shift {
  id: string;
  day: number;
}
const shifts: Shift[] = [
  { id: "1", day: january.getDay() },
  { id: "2", day: march.getDay() },
  { id: "3", day: december.getDay() },
];

function findShift(number: number): Shift {
  return shifts[number];
}

interface Issue {
  id: string;
  month: string;
}
const issues: Issue[] = [
  { id: "1", month: named(january).toLowerCase() },
  { id: "2", month: named(march).toLowerCase() },
  { id: "3", month: named(december).toLowerCase() },
];

function findIssue(number: number): Issue {
  return issues[number];
}

interface Quote {
  id: string;
  price: number;
}
const quotes: Quote[] = [
  { id: "1", price: 1.1 },
  { id: "2", price: 25.99 },
  { id: "3", price: -0.5 },
];

function findQuote(number: number): Quote {
  return quotes[number];
}

interface Offer {
  id: string;
  price: string;
}
const offers: Offer[] = [
  { id: "1", price: String(1.1) },
  { id: "2", price: String(100) },
  { id: "3", price: String(-0.5) },
];

function findOffer(number: number): Offer {
  return offers[number];
}

interface Gauge {
  id: string;
  reading: number;
}
const gauges: Gauge[] = [...new Float32Array([0.1, 19.99, -2.7])].map((reading, index) => ({
  id: String(index + 1),
  reading,
}));

function findGauge(number: number): Gauge {
  return gauges[number];
}

interface Serial {
  id: string;
  serial: number;
}
// What another service sent has passed through JSON.parse.
const serials: Serial[] = [
  '{"id":"1","serial":9007199254740993}',
  '{"id":"2","serial":18446744073709551615}',
  '{"id":"3","serial":1234567890123456789}',
  '{"id":"4","serial":42}',
].map((text) => JSON.parse(text));

function findSerial(number: number): Serial {
  return serials[number];
}

interface Guest {
  id: string;
  name: string;
}
const guests: Guest[] = [
  { id: "1", name: "Zo\u00eb".normalize("NFD") },
  { id: "2", name: "\u00c5sa".normalize("NFD") },
  { id: "3", name: "Ann".normalize("NFD") },
];

function findGuest(number: number): Guest {
  return guests[number];
}

interface Exam {
  id: string;
  grade: string;
}
const exams: Exam[] = [
  { id: "1", grade: "é" },
  { id: "2", grade: "A" },
  { id: "3", grade: "猫" },
];

function findExam(number: number): Exam {
  return exams[number];
}

interface Puzzle {
  id: string;
  word: string;
}
const puzzles: Puzzle[] = [
  { id: "1", word: "abc" },
  { id: "2", word: "été" },
  { id: "3", word: "z" },
];

function findPuzzle(number: number): Puzzle {
  return puzzles[number];
}

interface Cut {
  id: string;
  name: string;
}
// Texts that were cut between two halves of a character.
const cuts: Cut[] = [
  { id: "1", name: "a\ud800\udc00".slice(0, 2) + "b" },
  { id: "2", name: "\ud800\udc00".slice(1) },
  { id: "3", name: "c\ud83d\ude00".slice(0, 2) },
];

function findCut(number: number): Cut {
  return cuts[number];
}

interface Ratio {
  id: string;
  ratio: number;
}
const ratios: Ratio[] = [
  { id: "1", ratio: 0 / 0 },
  { id: "2", ratio: 1 / 2 },
  { id: "3", ratio: 0 / 0 },
];

function findRatio(number: number): Ratio {
  return ratios[number];
}

export const routes: Routes = {
  "duration-unit": (response, number) => send(response, findTask(number)),
  "duration-unit--of-milliseconds": (response, number) => send(response, findPause(number)),
  "duration-text-dialect": (response, number) => send(response, findLease(number)),
  "duration-text-dialect--below-zero": (response, number) => send(response, findSkew(number)),
  "calendar-enum": (response, number) => send(response, findSeason(number)),
  "calendar-enum--weekday": (response, number) => send(response, findShift(number)),
  "enum-variant-case--month": (response, number) => send(response, findIssue(number)),
  "decimal-string-vs-number--decimal": (response, number) => send(response, findQuote(number)),
  "decimal-scale-lost": (response, number) => send(response, findOffer(number)),
  "float-f32-widened": (response, number) => send(response, findGauge(number)),
  "int-beyond-2p53": (response, number) => send(response, findSerial(number)),
  "string-normalisation": (response, number) => send(response, findGuest(number)),
  "string-char-vs-number": (response, number) => send(response, findExam(number)),
  "string-char-vs-number--letters": (response, number) => send(response, findPuzzle(number)),
  "string-invalid-utf8-encode": (response, number) => send(response, findCut(number)),
  "float-nan-inf--text": (response, number) => send(response, findRatio(number)),
};
