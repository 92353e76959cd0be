// Where a value stands, what it must keep beyond its type, and the error where it does not.

import { DEEPEST, WireError, decimal, pointer } from "./json.js";

/** Where a value stands. */
export interface Place {
  readonly above: Place | undefined;
  readonly step: string | number;
  readonly depth: number;
  readonly run: Run;
}

/** What goes on: reading or writing, and what is known of the text. */
export interface Run {
  readonly writing: boolean;
  readonly inexact: ReadonlySet<string>;
}

/** The place of a whole document. */
export function root(run: Run): Place {
  return { above: undefined, step: "", depth: 0, run };
}

/** The place of a member or an item of what stands at a place. */
export function step(at: Place, to: string | number): Place {
  if (at.depth === DEEPEST) {
    throw fail(at, `is nested more than ${DEEPEST} levels deep`);
  }
  return { above: at, step: to, depth: at.depth + 1, run: at.run };
}

/** The error at a place. */
export function fail(at: Place, why: string): WireError {
  return new WireError(path(at), why);
}

function path(at: Place): string {
  const steps: (string | number)[] = [];
  for (let place = at; place.above; place = place.above) {
    steps.unshift(place.step);
  }
  return pointer(steps);
}

/** Whether the number that stands here is another one in the text it was read from. */
export function isInexact(at: Place): boolean {
  return at.run.inexact.size > 0 && at.run.inexact.has(path(at));
}

/** What a value must keep beyond its type. Each rule is about values of one type and passes all others. */
export interface Rules {
  /** In characters, as Unicode counts them. */
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly patterns?: readonly RegExp[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly above?: number;
  readonly below?: number;
  /** Numbers in decimal notation, so that 0.1 is what it says. */
  readonly multipleOf?: readonly string[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly unique?: boolean;
  readonly minMembers?: number;
  readonly maxMembers?: number;
  /** What the names of members must keep. */
  readonly names?: Rules;
  /** The only values there are, as JSON texts. */
  readonly allowed?: readonly string[];
}

/** Throws where a value of plain JSON does not keep the rules. */
export function keep(rules: Rules, value: unknown, at: Place): void {
  if (typeof value === "string") {
    keepText(rules, value, at);
  } else if (typeof value === "number") {
    keepNumber(rules, value, at);
  } else if (Array.isArray(value)) {
    keepCount(value.length, rules.minItems, rules.maxItems, "items", at);
    if (rules.unique === true && new Set(value.map(canonical)).size < value.length) {
      throw fail(at, "has an item twice");
    }
  } else if (typeof value === "object" && value !== null) {
    const names = namesOf(value);
    keepCount(names.length, rules.minMembers, rules.maxMembers, "members", at);
    for (const name of rules.names ? names : []) {
      keep(rules.names ?? {}, name, step(at, name));
    }
  }
  if (
    rules.allowed &&
    !rules.allowed.some((each) => canonical(JSON.parse(each)) === canonical(value))
  ) {
    throw fail(at, `is none of ${rules.allowed.join(", ")}`);
  }
}

function keepText(rules: Rules, value: string, at: Place): void {
  if (rules.minLength !== undefined || rules.maxLength !== undefined) {
    keepCount([...value].length, rules.minLength, rules.maxLength, "characters", at);
  }
  for (const pattern of rules.patterns ?? []) {
    if (!pattern.test(value)) {
      throw fail(at, `does not match ${pattern.source}`);
    }
  }
}

function keepNumber(rules: Rules, value: number, at: Place): void {
  if (rules.minimum !== undefined && value < rules.minimum) {
    throw fail(at, `is less than ${rules.minimum}`);
  }
  if (rules.maximum !== undefined && value > rules.maximum) {
    throw fail(at, `is more than ${rules.maximum}`);
  }
  if (rules.above !== undefined && value <= rules.above) {
    throw fail(at, `is not more than ${rules.above}`);
  }
  if (rules.below !== undefined && value >= rules.below) {
    throw fail(at, `is not less than ${rules.below}`);
  }
  for (const each of rules.multipleOf ?? []) {
    if (!isMultiple(value, each)) {
      throw fail(at, `is no multiple of ${each}`);
    }
  }
}

function keepCount(
  count: number,
  least: number | undefined,
  most: number | undefined,
  what: string,
  at: Place,
): void {
  if (least !== undefined && count < least) {
    throw fail(at, `has fewer than ${least} ${what}`);
  }
  if (most !== undefined && count > most) {
    throw fail(at, `has more than ${most} ${what}`);
  }
}

function isMultiple(value: number, of: string): boolean {
  const [digits, exponent] = decimal(String(value));
  const [ofDigits, ofExponent] = decimal(of);
  const lowest = Math.min(exponent, ofExponent);
  const scaled = BigInt(digits) * 10n ** BigInt(exponent - lowest);
  return scaled % (BigInt(ofDigits) * 10n ** BigInt(ofExponent - lowest)) === 0n;
}

/** The same text for the same JSON value, whatever the order of its members. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(",")}]`;
  }
  if (typeof value === "object" && value !== null) {
    const members = value as { readonly [name: string]: unknown };
    const names = namesOf(value).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(members[name])}`).join(",")}}`;
  }
  return JSON.stringify(value) ?? "";
}

/** The names of the members; one that is undefined is not there. */
export function namesOf(value: object): string[] {
  return Object.entries(value).flatMap(([name, member]) => (member === undefined ? [] : [name]));
}
