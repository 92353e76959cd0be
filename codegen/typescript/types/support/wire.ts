// What the types beside this file stand on: each codec is the check of one type, in both directions.

import { WireError, readJson } from "./json.js";
import { type Place, type Rules, fail, isInexact, keep, namesOf, root, step } from "./rules.js";

export { WireError };

/** Checks a value and copies it: from plain JSON to the type when reading, back when writing. */
export type Codec<T> = ((value: unknown, at: Place) => unknown) & { readonly type?: T };

/** Reads a JSON text. Throws a {@link WireError} where it does not keep the contract. */
export function decode<T>(codec: Codec<T>, text: string): T {
  const { value, inexact } = readJson(text);
  return codec(value, root({ writing: false, inexact })) as T;
}

/** Reads a value that was parsed already, as {@link decode} does. */
export function parse<T>(codec: Codec<T>, value: unknown): T {
  return codec(value, root({ writing: false, inexact: new Set() })) as T;
}

/** Writes the JSON text of a value. Throws a {@link WireError} where it does not keep the contract. */
export function encode<T>(codec: Codec<T>, value: T): string {
  return JSON.stringify(codec(value, root({ writing: true, inexact: new Set() })));
}

/** A text. */
export function text(rules: Rules = {}): Codec<string> {
  return (value, at) => {
    if (typeof value !== "string") {
      throw fail(at, "is no text");
    }
    keepWhole(value, at);
    keep(rules, value, at);
    return value;
  };
}

function keepWhole(value: string, at: Place): void {
  if (/\p{Surrogate}/u.test(value)) {
    throw fail(at, "holds half of a surrogate pair");
  }
}

/** A whole number, as far as JavaScript holds them: up to 2^53 - 1. */
export function integer(rules: Rules = {}): Codec<number> {
  return (value, at) => {
    if (typeof value !== "number") {
      throw fail(at, "is no number");
    }
    if (Math.abs(value) > Number.MAX_SAFE_INTEGER) {
      throw fail(at, "is beyond 2^53 - 1, where JavaScript does not hold whole numbers exactly");
    }
    if (!Number.isInteger(value) || isInexact(at)) {
      throw fail(at, "is no whole number");
    }
    keep(rules, value, at);
    return value;
  };
}

/** A number. */
export function number(rules: Rules = {}): Codec<number> {
  return (value, at) => {
    if (typeof value !== "number") {
      throw fail(at, "is no number");
    }
    if (!Number.isFinite(value)) {
      throw fail(at, "is beyond what a JavaScript number holds");
    }
    keep(rules, value, at);
    return value;
  };
}

/** True or false. */
export const flag: Codec<boolean> = (value, at) => {
  if (typeof value !== "boolean") {
    throw fail(at, "is neither true nor false");
  }
  return value;
};

/** Null. */
export const nothing: Codec<null> = (value, at) => {
  if (value !== null) {
    throw fail(at, "is not null");
  }
  return null;
};

/** Any JSON. */
export const anything: Codec<unknown> = (value, at) => {
  switch (typeof value) {
    case "boolean":
      return value;
    case "string":
      keepWhole(value, at);
      return value;
    case "number":
      if (!Number.isFinite(value) || isInexact(at)) {
        throw fail(at, "is a number that JavaScript does not hold exactly");
      }
      return value;
    case "object":
      if (value === null) {
        return null;
      }
      return Array.isArray(value) ? items(value, anything, at) : members(value, anything, at);
  }
  throw fail(at, "is no JSON");
};

/** One of a few values. */
export function oneOf<const T extends string | number | boolean>(...values: T[]): Codec<T> {
  return (value, at) => {
    if (!values.some((each) => each === value) || isInexact(at)) {
      throw fail(at, `is none of ${values.map((each) => JSON.stringify(each)).join(", ")}`);
    }
    return value;
  };
}

/** Null, or a value of the type. */
export function nullable<T>(codec: Codec<T>): Codec<T | null> {
  return (value, at) => (value === null ? null : codec(value, at));
}

/** A type that is declared further down. */
export function later<T>(codec: () => Codec<T>): Codec<T> {
  return (value, at) => codec()(value, at);
}

/** A type whose values keep further rules. */
export function within<T>(codec: Codec<T>, rules: Rules): Codec<T> {
  if (Object.keys(rules).length === 0) {
    return codec;
  }
  return (value, at) => {
    const found = codec(value, at);
    keep(rules, at.run.writing ? found : value, at);
    return found;
  };
}

/** A list. */
export function list<T>(codec: Codec<T>, rules: Rules = {}): Codec<T[]> {
  return within((value, at) => {
    if (!Array.isArray(value)) {
      throw fail(at, "is no list");
    }
    return items(value, codec, at);
  }, rules);
}

function items<T>(value: readonly unknown[], codec: Codec<T>, at: Place): unknown[] {
  return Array.from(value, (item, index) => codec(item, step(at, index)));
}

/** A list with a type for each place. */
export function tuple<T extends readonly unknown[]>(
  places: { readonly [Index in keyof T]: Codec<T[Index]> },
  rules: Rules = {},
): Codec<T> {
  return within((value, at) => {
    if (!Array.isArray(value) || value.length !== places.length) {
      throw fail(at, `is no list of ${places.length} items`);
    }
    return places.map((codec, index) => codec(value[index], step(at, index)));
  }, rules);
}

/** An object whose member names are data. */
export function map<T>(codec: Codec<T>, rules: Rules = {}): Codec<{ [name: string]: T }> {
  return within((value, at) => members(objectAt(value, at), codec, at), rules);
}

/** An object whose member names are of a closed list; not all of them need be there. */
export function mapOf<Name extends string, T>(
  names: Codec<Name>,
  codec: Codec<T>,
  rules: Rules = {},
): Codec<{ [Each in Name]?: T }> {
  return within((value, at) => {
    const object = objectAt(value, at);
    for (const name of namesOf(object)) {
      names(name, step(at, name));
    }
    return members(object, codec, at);
  }, rules);
}

function members<T>(value: object, codec: Codec<T>, at: Place): object {
  const object = objectAt(value, at);
  const found = {};
  for (const name of namesOf(object)) {
    const there = step(at, name);
    keepWhole(name, there);
    put(found, name, codec(object[name], there));
  }
  return found;
}

/** A plain object: no list, no null, nothing with a class that JSON does not have. */
function objectAt(value: unknown, at: Place): { readonly [name: string]: unknown } {
  if (Object.prototype.toString.call(value) !== "[object Object]") {
    throw fail(at, "is no object");
  }
  return value as { readonly [name: string]: unknown };
}

/** Sets a member as JSON.parse does, `__proto__` as well. */
function put(object: object, name: string, value: unknown): void {
  Object.defineProperty(object, name, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

/** A member that must be there. */
export interface RequiredField<T> {
  readonly codec: Codec<T>;
  readonly required: true;
}

/** A member that may be absent. */
export interface OptionalField<T> {
  readonly codec: Codec<T>;
  readonly required: false;
}

/** The members of a record. */
export type Fields<T> = {
  readonly [Name in keyof T as string extends Name ? never : Name]-?: Pick<T, Name> extends Record<
    Name,
    unknown
  >
    ? RequiredField<T[Name]>
    : OptionalField<Exclude<T[Name], undefined>>;
};

export function required<T>(codec: Codec<T>): RequiredField<T> {
  return { codec, required: true };
}

export function optional<T>(codec: Codec<T>): OptionalField<T> {
  return { codec, required: false };
}

/** An object with these members and no others. */
export function record<T>(fields: Fields<T>, rules: Rules = {}): Codec<T> {
  return within(recordOf(fields), rules);
}

/** An object with these members; further ones are kept as they are. */
export function openRecord<T>(fields: Fields<T>, rules: Rules = {}): Codec<T> {
  return within(recordOf(fields, anything), rules);
}

function recordOf<T>(fields: Fields<T>, further?: Codec<unknown>): Codec<T> {
  const known = new Map(Object.entries<RequiredField<unknown> | OptionalField<unknown>>(fields));
  return (value, at) => {
    const object = objectAt(value, at);
    const found = {};
    for (const [name, field] of known) {
      const member = Object.hasOwn(object, name) ? object[name] : undefined;
      if (member !== undefined) {
        put(found, name, field.codec(member, step(at, name)));
      } else if (field.required) {
        throw fail(at, `has no member ${JSON.stringify(name)}`);
      }
    }
    for (const name of namesOf(object)) {
      if (known.has(name)) {
        continue;
      }
      const there = step(at, name);
      keepWhole(name, there);
      if (!further) {
        throw fail(there, "is a member that the contract does not have");
      }
      put(found, name, further(object[name], there));
    }
    return found;
  };
}

/** Exactly one of these members: the one that is not undefined. */
export type OneOf<Variants> = {
  [Name in keyof Variants]: { [Own in Name]: Variants[Own] } & {
    [Other in Exclude<keyof Variants, Name>]?: never;
  };
}[keyof Variants];

/** A codec for each variant, by its name. */
export type Variants<T> = { readonly [Name in keyof T]: Codec<T[Name]> };

/** A union whose variant is the name of its one member. */
export function external<T>(variants: Variants<T>): Codec<OneOf<T>> {
  const known = new Map(Object.entries<Codec<unknown>>(variants));
  return (value, at) => {
    const object = objectAt(value, at);
    const [name, ...others] = namesOf(object);
    const codec = name === undefined ? undefined : known.get(name);
    if (name === undefined || others.length > 0 || !codec) {
      throw fail(at, `does not have exactly one member of ${[...known.keys()].join(", ")}`);
    }
    const found = {};
    put(found, name, codec(object[name], step(at, name)));
    return found;
  };
}

/** A text, which names a variant that has nothing more, or an object. */
export function textOr<Name extends string, T>(
  texts: Codec<Name>,
  other: Codec<T>,
): Codec<Name | T> {
  return (value, at) => (typeof value === "string" ? texts(value, at) : other(value, at));
}

/** A union whose variant is told by one member of it. */
export function tagged<T>(tag: string, variants: { readonly [name: string]: Codec<T> }): Codec<T> {
  const known = new Map(Object.entries(variants));
  return (value, at) => {
    const object = objectAt(value, at);
    const name = Object.hasOwn(object, tag) ? object[tag] : undefined;
    const codec = typeof name === "string" ? known.get(name) : undefined;
    if (!codec) {
      throw fail(
        step(at, tag),
        `is none of ${[...known.keys()].map((each) => JSON.stringify(each)).join(", ")}`,
      );
    }
    return codec(value, at);
  };
}

/** A payload with its tag, or other pinned members, among its own members. */
export function beside<Tag, T>(tag: Fields<Tag>, payload: Codec<T>): Codec<Tag & T> {
  const pinned = record<Tag>(tag);
  return (value, at) => {
    const object = objectAt(value, at);
    const own = {};
    const rest = {};
    for (const name of namesOf(object)) {
      put(Object.hasOwn(tag, name) ? own : rest, name, object[name]);
    }
    return Object.assign(payload(rest, at) as object, pinned(own, at));
  };
}
