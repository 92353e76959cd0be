// Instants, dates and times of day.
import type { ServerResponse } from "node:http";
import { send, type Routes } from "../send.js";

const WHOLE = [
  "2024-01-02T03:04:05Z",
  "2023-12-31T23:59:58Z",
  "2022-06-15T12:30:45Z",
  "2021-02-28T08:09:10Z",
];
const MILLIS = [
  "2024-01-02T03:04:05.123Z",
  "2023-12-31T23:59:58.456Z",
  "2022-06-15T12:30:45.789Z",
  "2021-02-28T08:09:10.012Z",
];
const CLOCKS = ["08:30:15", "09:00:01", "23:59:59", "12:07:30"];
const DAYS = ["2024-01-02", "2023-12-31", "2024-02-29", "1969-07-20"];

const numbered = (_: unknown, index: number) => String(index + 1);
const at = (texts: string[]) =>
  texts.map((text, index) => ({ id: numbered(text, index), at: new Date(text) }));
const opens = (texts: string[]) => texts.map((text, index) => ({ id: numbered(text, index), opens: text }));

interface Reading {
  id: string;
  at: Date;
}
const readings: Reading[] = at([
  "2024-01-02T03:04:05.12Z",
  "2023-12-31T23:59:58Z",
  "2022-06-15T12:30:45.5Z",
  "2021-02-28T08:09:10Z",
  "2020-10-11T12:13:14.25Z",
]);

interface Trace {
  id: string;
  at: Date;
}
const traces: Trace[] = at([
  "2024-01-02T03:04:05.123456789Z",
  "2023-12-31T23:59:58.987654321Z",
  "2022-06-15T12:30:45.111222333Z",
]);

interface Flight {
  id: string;
  at: Date;
}
const flights: Flight[] = at([
  "2024-01-02T03:04:05+02:00",
  "2023-12-31T23:59:58-05:00",
  "2022-06-15T12:30:45+05:30",
  "2021-02-28T08:09:10+01:00",
]);

interface Event {
  id: string;
  at: Date;
}
const events: Event[] = at(MILLIS);

interface Naive {
  id: string;
  at: Date;
}
const naive: Naive[] = at(WHOLE);

// There is no date without an offset, so the clock is taken for UTC.
interface Appointment {
  id: string;
  at: Date;
}
const appointments: Appointment[] = at(WHOLE);

interface Counted {
  id: string;
  at: number;
}
const counted: Counted[] = MILLIS.map((text, index) => ({
  id: numbered(text, index),
  at: new Date(text).getTime(),
}));

interface Dated {
  id: string;
  on: string;
}
const dated: Dated[] = DAYS.map((day, index) => ({
  id: numbered(day, index),
  on: new Date(day).toISOString().slice(0, 10),
}));

interface Birthday {
  id: string;
  on: Date;
}
const birthdays: Birthday[] = DAYS.map((day, index) => ({ id: numbered(day, index), on: new Date(day) }));

interface Shop {
  id: string;
  opens: string;
}
const shops: Shop[] = opens(CLOCKS);
const preciseShops: Shop[] = opens(["08:30:15.5", "09:00:01", "23:59:59.25", "12:07:30.75"]);

interface Passport {
  id: string;
  until: Date;
}
const passports: Passport[] = [
  Date.UTC(12024, 0, 2, 3, 4, 5, 123),
  Date.UTC(10000, 11, 31, 23, 59, 58, 456),
  Date.UTC(99999, 5, 15, 12, 30, 45, 789),
].map((count, index) => ({ id: numbered(count, index), until: new Date(count) }));

interface Mailed {
  id: string;
  at: string;
}
const mailed: Mailed[] = WHOLE.map((text, index) => ({
  id: numbered(text, index),
  at: new Date(text).toUTCString(),
}));

// A Date would cut the microseconds, so the text is kept.
interface Invoice {
  id: string;
  paid_at: string | undefined;
}
const invoices: Invoice[] = [
  { id: "1", paid_at: undefined },
  { id: "2", paid_at: "2024-01-02T03:04:05.123456Z" },
  { id: "3", paid_at: undefined },
  { id: "4", paid_at: undefined },
];

function sendEvent(response: ServerResponse, event: Event): void {
  send(response, event);
}

export const routes: Routes = {
  "time-fraction-digits": (response, number) => {
    const reading: Reading = readings[number];
    send(response, reading);
  },
  "time-precision-truncation": (response, number) => {
    const trace: Trace = traces[number];
    send(response, trace);
  },
  "time-utc-designator": (response, number) => sendEvent(response, events[number]),
  "time-offset-kept-vs-utc": (response, number) => {
    const flight: Flight = flights[number];
    send(response, flight);
  },
  "time-naive": (response, number) => {
    const found: Naive = naive[number];
    send(response, found);
  },
  "time-epoch": (response, number) => sendEvent(response, events[number]),
  "time-epoch--counted": (response, number) => {
    const found: Counted = counted[number];
    send(response, found);
  },
  "time-component-array": (response, number) => sendEvent(response, events[number]),
  "time-component-array--date": (response, number) => {
    const found: Dated = dated[number];
    send(response, found);
  },
  "time-date-vs-datetime": (response, number) => {
    const birthday: Birthday = birthdays[number];
    send(response, birthday);
  },
  "time-date-vs-datetime--clock": (response, number) => {
    const shop: Shop = shops[number];
    send(response, shop);
  },
  "time-component-array--clock": (response, number) => {
    const shop: Shop = shops[number];
    send(response, shop);
  },
  "time-fraction-digits--clock": (response, number) => {
    const shop: Shop = preciseShops[number];
    send(response, shop);
  },
  "time-naive--local": (response, number) => {
    const appointment: Appointment = appointments[number];
    send(response, appointment);
  },
  "time-year-range": (response, number) => {
    const passport: Passport = passports[number];
    send(response, passport);
  },
  "time-text-layout": (response, number) => {
    const found: Mailed = mailed[number];
    send(response, found);
  },
  "zero-time-emitted": (response, number) => {
    const invoice: Invoice = invoices[number];
    send(response, invoice);
  },
  "struct-std-type-leak--clock": (response, number) => sendEvent(response, events[number]),
};
