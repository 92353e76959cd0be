// Texts that stand for something else: their form is checked, and the text is kept as it was written.

import { type Rules, fail, keep } from "./rules.js";
import { type Codec, text } from "./wire.js";

/** A moment, as RFC 3339 writes it: `2024-02-29T12:00:00.120Z`. See {@link toDate}. */
export type Instant = string;
/** A day: `2024-02-29`. */
export type CalendarDate = string;
/** A time of day, with or without an offset: `12:00:00Z`. */
export type TimeOfDay = string;
/** A duration, as ISO 8601 writes it: `PT1H30M`. */
export type Duration = string;
/** A UUID: `0188d8a6-7e2b-7c3d-8e4f-5a6b7c8d9e0f`. */
export type Uuid = string;
/** An address of version 4 or 6. */
export type IpAddress = string;
/** A network: an address and the length of its prefix. */
export type Network = string;
/** A hardware address: `00:1a:2b:3c:4d:5e`. */
export type MacAddress = string;
/** A URL or a reference to one. See the class `URL`. */
export type Url = string;
/** A decimal number of any precision. */
export type Decimal = string;

export const instant = form(
  "an instant",
  /<instant>/u,
  true,
);
export const calendarDate = form(
  "a date",
  /<date>/u,
  true,
);
export const timeOfDay = form(
  "a time of day",
  /<time>/u,
);
export const duration = form(
  "a duration",
  /<duration>/u,
);
export const uuid = form("a UUID", /<uuid>/u);
export const ipAddress = form(
  "an IP address",
  /<ip>/u,
);
export const network = form(
  "a network",
  /<network>/u,
);
export const macAddress = form("a hardware address", /<mac>/u);
export const url = form("a URL", /<url>/u);
export const decimal = form("a decimal", /<decimal>/u);

function form(what: string, expression: RegExp, calendar = false) {
  return (rules: Rules = {}): Codec<string> => {
    const plain = text(rules);
    return (value, at) => {
      const found = plain(value, at);
      if (typeof value !== "string" || !expression.test(value) || (calendar && !isDay(value))) {
        throw fail(at, `is no text of ${what}`);
      }
      return found;
    };
  };
}

/** Whether the day that the text begins with is one of its month. */
function isDay(text: string): boolean {
  const [year = 0, month = 0, day = 0] = text.slice(0, 10).split("-").map(Number);
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return day <= (month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

/** The moment, to the millisecond; a leap second is the moment after it. */
export function toDate(instant: Instant): Date {
  const upper = instant.toUpperCase();
  const isLeap = upper.slice(17, 19) === "60";
  const date = new Date(isLeap ? `${upper.slice(0, 17)}59${upper.slice(19)}` : upper);
  return isLeap ? new Date(date.getTime() + 1000) : date;
}

/** How bytes are spelled: some bits for each letter of an alphabet. */
interface Spelling {
  readonly alphabet: string;
  readonly bits: number;
  readonly padded: boolean;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";

/** Bytes in base64. */
export const base64 = bytes("base64", [{ alphabet: `${LETTERS}+/`, bits: 6, padded: true }]);
/** Bytes in the base64 of URLs, with padding or without. */
export const base64url = bytes("base64url", [
  { alphabet: `${LETTERS}-_`, bits: 6, padded: true },
  { alphabet: `${LETTERS}-_`, bits: 6, padded: false },
]);
/** Bytes in hexadecimal digits, in lower case or in upper case. */
export const hex = bytes("hex", [
  { alphabet: "0123456789abcdef", bits: 4, padded: false },
  { alphabet: "0123456789ABCDEF", bits: 4, padded: false },
]);

/** How bytes were spelled that were read from a text, so that they are written as they were. */
const spelled = new WeakMap<Uint8Array, Spelling>();

function bytes(what: string, spellings: readonly [Spelling, ...Spelling[]]) {
  return (rules: Rules = {}): Codec<Uint8Array> =>
    (value, at) => {
      if (at.run.writing) {
        if (!(value instanceof Uint8Array)) {
          throw fail(at, "is no Uint8Array");
        }
        const known = spelled.get(value);
        const written = write(value, known && spellings.includes(known) ? known : spellings[0]);
        keep(rules, written, at);
        return written;
      }
      if (typeof value !== "string") {
        throw fail(at, "is no text");
      }
      keep(rules, value, at);
      for (const spelling of spellings) {
        const found = read(value, spelling);
        if (found) {
          spelled.set(found, spelling);
          return found;
        }
      }
      throw fail(at, `is no text of bytes in ${what}`);
    };
}

/** The bytes of a text; undefined for one that is not spelled exactly so. */
function read(text: string, spelling: Spelling): Uint8Array | undefined {
  const found: number[] = [];
  let held = 0;
  let bits = 0;
  for (const letter of text.replace(/=+$/, "")) {
    const digit = spelling.alphabet.indexOf(letter);
    if (digit < 0) {
      return undefined;
    }
    held = ((held << spelling.bits) | digit) & 0xffff;
    bits += spelling.bits;
    if (bits >= 8) {
      bits -= 8;
      found.push((held >> bits) & 0xff);
    }
  }
  const all = Uint8Array.from(found);
  return write(all, spelling) === text ? all : undefined;
}

function write(all: Uint8Array, spelling: Spelling): string {
  let written = "";
  let held = 0;
  let bits = 0;
  for (const byte of all) {
    held = ((held << 8) | byte) & 0xffff;
    bits += 8;
    while (bits >= spelling.bits) {
      bits -= spelling.bits;
      written += spelling.alphabet.charAt((held >> bits) & ((1 << spelling.bits) - 1));
    }
  }
  if (bits > 0) {
    written += spelling.alphabet.charAt(
      (held << (spelling.bits - bits)) & ((1 << spelling.bits) - 1),
    );
  }
  return spelling.padded ? written.padEnd(Math.ceil(written.length / 4) * 4, "=") : written;
}
