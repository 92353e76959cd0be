// What is said of something that is not as the contract has it.
function wrong(at: string, wanted: string): Error {
  return new TypeError(`${at}: ${wanted}`);
}

// The members of an object. Where the names are given, there may be no others.
function members(wire: unknown, at: string, known?: readonly string[]): Record<string, unknown> {
  if (typeof wire !== "object" || wire === null || Array.isArray(wire)) {
    throw wrong(at, "an object is wanted");
  }
  const unknown = Object.keys(wire).find((name) => known !== undefined && !known.includes(name));
  if (unknown !== undefined) throw wrong(at, `nothing is called ${unknown} here`);
  return wire as Record<string, unknown>;
}

// Whether a member is there.
function has(object: Record<string, unknown>, name: string): boolean {
  return Object.keys(object).includes(name);
}

// A member that must be there.
function member(object: Record<string, unknown>, name: string, at: string): unknown {
  if (!has(object, name)) throw wrong(at, `${name} is missing`);
  return object[name];
}

// The members that have none of these names.
function others<T>(object: Record<string, T>, names: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

// The one member of an object, by which a variant is told.
function only(wire: unknown, at: string): [string, unknown] {
  const [entry, ...more] = Object.entries(members(wire, at));
  if (entry === undefined || more.length > 0) throw wrong(at, "an object of one member is wanted");
  return entry;
}

// A list.
function list(wire: unknown, at: string): unknown[] {
  if (!Array.isArray(wire)) throw wrong(at, "a list is wanted");
  return wire;
}

// A list of so many places.
function places(wire: unknown, count: number, at: string): unknown[] {
  const found = list(wire, at);
  if (found.length !== count) throw wrong(at, `a list of ${count} is wanted`);
  return found;
}

// A list in which nothing comes twice.
function distinct(wire: unknown, at: string): unknown[] {
  const found = list(wire, at);
  const texts = found.map((each) => JSON.stringify(each));
  if (new Set(texts).size < texts.length) throw wrong(at, "something is there twice");
  return found;
}

// A text.
function text(wire: unknown, at: string): string {
  if (typeof wire !== "string") throw wrong(at, "a text is wanted");
  return wire;
}

// A text of a form.
function formed(wire: unknown, form: RegExp, at: string): string {
  const found = text(wire, at);
  if (!form.test(found)) throw wrong(at, `a text like ${form.source} is wanted`);
  return found;
}

// A number.
function number(wire: unknown, at: string): number {
  if (typeof wire !== "number") throw wrong(at, "a number is wanted");
  return wire;
}

// A whole number that is exactly what was written.
function whole(wire: unknown, at: string): number {
  if (!Number.isSafeInteger(wire)) throw wrong(at, "a whole number is wanted");
  return wire as number;
}

// The number that a text spells, where a number can be just that.
function spelledNumber(value: string, at: string): number {
  const found = Number(value);
  if (value.trim() === "" || !Number.isFinite(found)) throw wrong(at, "no number is spelled here");
  return found;
}

// The whole number that a text spells, where a number can be just that.
function spelledWhole(value: string, at: string): number {
  return whole(spelledNumber(value, at), at);
}

// The shortest number that is the same one in 32 bits.
function shortest(value: number): number {
  for (let digits = 1; digits < 10; digits += 1) {
    const found = Number(value.toPrecision(digits));
    if (Math.fround(found) === value) return found;
  }
  return value;
}

// True or false.
function flag(wire: unknown, at: string): boolean {
  if (typeof wire !== "boolean") throw wrong(at, "true or false is wanted");
  return wire;
}

// Nothing but null.
function nothing(wire: unknown, at: string): null {
  if (wire !== null) throw wrong(at, "null is wanted");
  return wire;
}

// A value that must be there.
function given<T>(value: T, at: string): NonNullable<T> {
  if (value === undefined || value === null) throw wrong(at, "a value is wanted");
  return value;
}

// One of a list of texts.
function oneOf<T extends string>(wire: unknown, known: readonly T[], at: string): T {
  const found = known.find((each) => each === wire);
  if (found === undefined) throw wrong(at, `one of ${known.join(", ")} is wanted`);
  return found;
}

// What is written for a value.
function nameOf<T>(names: readonly (readonly [string, T])[], value: T, at: string): string {
  const found = names.find(([, each]) => each === value);
  if (found === undefined) throw wrong(at, `${String(value)} has no name in the contract`);
  return found[0];
}

// The value of what was written.
function valueOf<T>(names: readonly (readonly [string, T])[], wire: unknown, at: string): T {
  const found = names.find(([name]) => name === wire);
  if (found === undefined)
    throw wrong(at, `one of ${names.map(([name]) => name).join(", ")} is wanted`);
  return found[1];
}

// An object of a class, with these members.
function made<T extends object>(kind: { prototype: T }, values: Partial<T>): T {
  return Object.assign(Object.create(kind.prototype) as T, values);
}
