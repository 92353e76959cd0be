// Runs the vectors of a contract: documents its types must take and write again, and others they must refuse.

import assert from "node:assert/strict";
import { test } from "node:test";

import { WireError } from "./wire.js";

export interface Vector {
  readonly name: string;
  /** The JSON text; ill-formed on purpose in some. */
  readonly text: string;
  readonly why: string;
  /** Why nothing is asked of it; see the comment at the top of the types. */
  readonly limited?: string | undefined;
}

export interface Vectors {
  readonly contract: string;
  readonly accept: readonly Vector[];
  readonly reject: readonly Vector[];
}

/** A test for each vector. */
export function testVectors<T>(
  vectors: Vectors,
  decode: (text: string) => T,
  encode: (value: T) => string,
): void {
  for (const vector of vectors.accept) {
    test(`${vectors.contract} takes ${vector.name}: ${vector.why}`, () => {
      if (vector.limited === undefined) {
        assert.deepEqual(exactly(encode(decode(vector.text))), exactly(vector.text));
      } else {
        endsWell(() => encode(decode(vector.text)));
      }
    });
  }
  for (const vector of vectors.reject) {
    test(`${vectors.contract} refuses ${vector.name}: ${vector.why}`, () => {
      if (vector.limited === undefined) {
        assert.throws(() => decode(vector.text), WireError);
      } else {
        endsWell(() => decode(vector.text));
      }
    });
  }
}

/** Whatever comes of it, it is no other error than ours. */
function endsWell(run: () => unknown): void {
  try {
    run();
  } catch (error) {
    assert.ok(error instanceof WireError);
  }
}

const TOKEN = /"(?:[^"\\]|\\.)*"|-?[0-9][0-9.eE+-]*/g;

/** The value of a JSON text, with each number as its exact digits. */
export function exactly(text: string): unknown {
  return JSON.parse(
    text.replace(TOKEN, (token) => (token.startsWith('"') ? token : digits(token))),
  );
}

function digits(number: string): string {
  const [, sign, whole = "", fraction = "", exponent = "0"] =
    /^(-?)([0-9]+)(?:\.([0-9]+))?(?:[eE]([+-]?[0-9]+))?$/.exec(number) ?? [];
  const all = `${whole}${fraction}`.replace(/^0+/, "");
  const short = all.replace(/0+$/, "");
  const power = Number(exponent) - fraction.length + all.length - short.length;
  return short === "" ? '["number", "0"]' : JSON.stringify(["number", `${sign}${short}e${power}`]);
}
