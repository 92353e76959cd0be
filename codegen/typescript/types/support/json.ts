// What JSON.parse hides: a member that stands twice, and a number that JavaScript does not hold.

/** A value that does not keep its contract. */
export class WireError extends Error {
  override readonly name = "WireError";
  /** Where, as a JSON Pointer; empty for the whole document. */
  readonly path: string;
  /** Why, as a clause. */
  readonly why: string;

  constructor(path: string, why: string) {
    super(path === "" ? `The document ${why}.` : `${path} ${why}.`);
    this.path = path;
    this.why = why;
  }
}

/** Objects and lists inside one another, at most. */
export const DEEPEST = 256;

/** A JSON text, read. */
export interface Read {
  readonly value: unknown;
  /** Where a number stands that JavaScript would not write back as it was, as JSON Pointers. */
  readonly inexact: ReadonlySet<string>;
}

/** Reads a JSON text. Throws a {@link WireError} for anything else. */
export function readJson(text: string): Read {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new WireError(
      "",
      `is no JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
  return { value, inexact: inexactNumbers(text) };
}

/** The pointer to a place, from the steps that lead to it. */
export function pointer(steps: readonly (string | number)[]): string {
  return steps
    .map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`)
    .join("");
}

/** An object or list that is not yet closed: the name or index it has come to, and an object's names. */
interface Open {
  step: string | number;
  readonly names: Set<string> | undefined;
  beforeName: boolean;
}

/** Goes once through a text that is known to be JSON. */
function inexactNumbers(text: string): Set<string> {
  const inexact = new Set<string>();
  const open: Open[] = [];
  const here = () => pointer(open.map((each) => each.step));
  for (let at = 0; at < text.length; at++) {
    const inside = open.at(-1);
    switch (text[at]) {
      case "{":
      case "[":
        if (open.length === DEEPEST) {
          throw new WireError(here(), `is nested more than ${DEEPEST} levels deep`);
        }
        open.push(
          text[at] === "{"
            ? { step: "", names: new Set(), beforeName: true }
            : { step: 0, names: undefined, beforeName: false },
        );
        break;
      case "}":
      case "]":
        open.pop();
        break;
      case ",":
        if (typeof inside?.step === "number") {
          inside.step += 1;
        } else if (inside) {
          inside.beforeName = true;
        }
        break;
      case '"': {
        const end = endOfString(text, at);
        if (inside?.beforeName && inside.names) {
          inside.step = JSON.parse(text.slice(at, end)) as string;
          inside.beforeName = false;
          if (inside.names.has(inside.step)) {
            throw new WireError(here(), "stands twice");
          }
          inside.names.add(inside.step);
        }
        at = end - 1;
        break;
      }
      case "t":
      case "n":
        at += "true".length - 1;
        break;
      case "f":
        at += "false".length - 1;
        break;
      case ":":
      case " ":
      case "\n":
      case "\r":
      case "\t":
        break;
      default: {
        const end = endOfNumber(text, at);
        if (!isExact(text.slice(at, end))) {
          inexact.add(here());
        }
        at = end - 1;
      }
    }
  }
  return inexact;
}

/** The place behind the string that begins here. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') {
    at += text[at] === "\\" ? 2 : 1;
  }
  return at + 1;
}

const NUMBER = /[0-9.eE+-]+/y;

/** The place behind the number that begins here. */
function endOfNumber(text: string, start: number): number {
  NUMBER.lastIndex = start;
  NUMBER.test(text);
  return NUMBER.lastIndex;
}

/** Whether JavaScript holds the number and writes it back with the same value. */
function isExact(text: string): boolean {
  if (/^-?[0-9]{1,15}$/.test(text)) {
    return true;
  }
  const held = Number(text);
  if (!Number.isFinite(held)) {
    return false;
  }
  const [digits, exponent] = decimal(text);
  const [heldDigits, heldExponent] = decimal(String(held));
  return digits === heldDigits && (digits === "0" || exponent === heldExponent);
}

/** A number as its digits, with no zeros around them, and the power of ten they are multiplied with. */
export function decimal(text: string): [digits: string, exponent: number] {
  const [, sign = "", whole = "", fraction = "", exponent = "0"] =
    /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(text) ?? [];
  const digits = `${whole}${fraction}`.replace(/^0+/, "");
  const short = digits.replace(/0+$/, "");
  if (short === "") {
    return ["0", 0];
  }
  return [sign + short, Number(exponent) - fraction.length + digits.length - short.length];
}
