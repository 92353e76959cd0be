// What no document shows: values that are no JSON, errors that say where, what is written.

import assert from "node:assert/strict";
import { test } from "node:test";

import { decodeAnythingGoes, encodeAnythingGoes, parseAnythingGoes } from "./anything-goes.js";
import { decodeAttachment, encodeAttachment } from "./attachment.js";
import { decodeCommentThread, encodeCommentThread, parseCommentThread } from "./comment-thread.js";
import { decodeCounters, encodeCounters, parseCounters } from "./counters.js";
import { WireError, decodeValidationError, encodeValidationError, parseShape } from "./index.js";
import { decodeLabelSet, encodeLabelSet } from "./label-set.js";
import { decodeMeasurements } from "./measurements.js";
import { decodeReservedNames, encodeReservedNames } from "./reserved-names.js";
import { decodeTexts, parseTexts } from "./texts-contract.js";
import { toDate } from "./texts.js";

function refused(run: () => unknown, path: string, why: RegExp): void {
  assert.throws(run, (error) => {
    assert.ok(error instanceof WireError && error instanceof Error);
    assert.equal(error.path, path);
    assert.match(error.why, why);
    assert.ok(error.message.includes(error.why));
    return true;
  });
}

test("an error says where and why", () => {
  refused(
    () => decodeValidationError('{"Schema":{"field":1,"reason":"r"}}'),
    "/Schema/field",
    /^is no text$/,
  );
  refused(
    () => decodeValidationError('{"Schema":{"reason":"r"}}'),
    "/Schema",
    /has no member "field"/,
  );
  refused(() => decodeValidationError('{"Schema":{'), "", /^is no JSON/);
  refused(() => decodeValidationError("\ufeff{}"), "", /^is no JSON/);
  refused(
    () => decodeLabelSet('{"name":"n","team":"t","a/b~c":[{"x":1,"x":2}]}'),
    "/a~1b~0c/0/x",
    /stands twice/,
  );
  refused(
    () => decodeLabelSet('{"name":"n","team":"t","\\u006eame":"again"}'),
    "/name",
    /stands twice/,
  );
});

test("a member name that stands in two objects does not stand twice", () => {
  const text =
    '{"name":"n","team":"t","a":{"name":[{"name":"{\\"name\\":1,}"}]},"b":{"name":"\\\\"}}';
  assert.deepEqual(JSON.parse(encodeLabelSet(decodeLabelSet(text))), JSON.parse(text));
});

test("what is no JSON is refused", () => {
  for (const value of [undefined, () => 1, Symbol("x"), 1n, Number.NaN, Number.POSITIVE_INFINITY]) {
    refused(() => parseAnythingGoes({ payload: { deep: [value] } }), "/payload/deep/0", /./);
  }
  for (const value of [new Date(0), new Map(), new Uint8Array(2), [1]]) {
    refused(() => parseAnythingGoes({ payload: 1, free: value }), "/free", /is no object/);
  }
  refused(() => parseAnythingGoes({ payload: 1, list: new Array(2) }), "/list/0", /is no JSON/);
  refused(() => parseTexts({ nickname: "a\ud800" }), "/nickname", /surrogate/);
  refused(() => parseAnythingGoes({ payload: { "\udfff": 1 } }), "/payload/\udfff", /surrogate/);
});

test("a member that is undefined is not there", () => {
  const value = parseShape({ type: "label", label: "x", radius: undefined });
  assert.deepEqual(value, { type: "label", label: "x" });
  refused(() => parseShape({ type: "label", label: undefined }), "", /has no member "label"/);
});

test("what breaks the contract is not written", () => {
  refused(() => encodeCounters({ percent: 101 }), "/percent", /is more than 100/);
  refused(() => encodeCounters({ percent: 1, plain: 2 ** 53 }), "/plain", /beyond 2\^53 - 1/);
  refused(() => encodeCounters({ percent: Number.NaN }), "/percent", /is no whole number/);
  refused(() => encodeValidationError(JSON.parse("{}")), "", /exactly one member of Schema, /);
  refused(() => encodeAttachment(JSON.parse('{"content":"AA=="}')), "/content", /is no Uint8Array/);
  refused(
    () => encodeAttachment({ content: new Uint8Array(1), key: new Uint8Array(3) }),
    "/key",
    /fewer than 8/,
  );
});

test("a whole number is never rounded", () => {
  refused(() => decodeCounters('{"percent":1,"plain":9007199254740993}'), "/plain", /beyond/);
  refused(
    () => decodeCounters('{"percent":1,"plain":1.0000000000000000001}'),
    "/plain",
    /no whole/,
  );
  refused(() => decodeCounters('{"percent":1,"plain":9007199254740990.5}'), "/plain", /no whole/);
  refused(() => decodeCounters('{"percent":1,"plain":1e-400}'), "/plain", /no whole/);
  assert.equal(decodeCounters('{"percent":1,"plain":9007199254740991.0}').plain, 2 ** 53 - 1);
  assert.equal(decodeCounters('{"percent":1,"plain":-90071992547409910e-1}').plain, 1 - 2 ** 53);
  assert.equal(parseCounters({ percent: 1, plain: -0 }).plain, -0);
});

test("where anything may stand, no number is rounded either", () => {
  refused(() => decodeAnythingGoes('{"payload":[9007199254740993]}'), "/payload/0", /exactly/);
  refused(() => decodeAnythingGoes('{"payload":0.10000000000000000555}'), "/payload", /exactly/);
  const text = '{"payload":[1e300,0.1,-0.000001,9007199254740992,1e21,5e-324,1E2,10.0]}';
  assert.deepEqual(JSON.parse(encodeAnythingGoes(decodeAnythingGoes(text))), JSON.parse(text));
});

test("multiples are told in decimals", () => {
  for (const price of ["0.75", "1e2", "0", "123456789.25", "2.5e-1"]) {
    assert.equal(decodeMeasurements(`{"celsius":1,"price":${price}}`).price, Number(price));
  }
  refused(() => decodeMeasurements('{"celsius":1,"price":0.3}'), "/price", /no multiple of 0.25/);
});

test("bytes are bytes, and are spelled as they were", () => {
  const text = '{"content":"+//+","token":"YQ","checksum":"DEAD","parts":["","YWJj"]}';
  const value = decodeAttachment(text);
  assert.deepEqual(value.content, Uint8Array.of(0xfb, 0xff, 0xfe));
  assert.deepEqual([value.token, value.checksum], [Uint8Array.of(97), Uint8Array.of(0xde, 0xad)]);
  assert.deepEqual(JSON.parse(encodeAttachment(value)), JSON.parse(text));
  const made = {
    content: Uint8Array.of(97),
    token: Uint8Array.of(97),
    checksum: Uint8Array.of(0xde),
  };
  assert.equal(encodeAttachment(made), '{"content":"YQ==","token":"YQ==","checksum":"de"}');
  const moved = { content: value.checksum ?? made.content };
  assert.equal(encodeAttachment(moved), '{"content":"3q0="}');
  for (let length = 0; length < 70; length++) {
    const content = Uint8Array.from({ length }, (_, index) => (index * 37 + length) & 0xff);
    const written = JSON.parse(encodeAttachment({ content })) as { content: string };
    assert.equal(written.content, Buffer.from(content).toString("base64"));
    assert.deepEqual(decodeAttachment(JSON.stringify(written)).content, content);
  }
});

test("names that objects have by themselves are members like others", () => {
  const text =
    '{"type":"t","class":"c","default":1,"self":true,"__proto__":"p","constructor":"x","prototype":"y"}';
  const value = decodeReservedNames(text);
  assert.equal(Object.getPrototypeOf(value), Object.prototype);
  assert.equal(encodeReservedNames(value).includes('"__proto__":"p"'), true);
  assert.deepEqual(JSON.parse(encodeReservedNames(value)), JSON.parse(text));
  refused(
    () => decodeReservedNames('{"type":"t","class":"c","default":1}'),
    "",
    /has no member "self"/,
  );
  refused(() => parseShape(Object.create({ type: "nothing" })), "/type", /is none of/);
});

test("nesting ends well", () => {
  const deep = (levels: number) =>
    `${'{"author":"a","text":"t","quote":'.repeat(levels)}{"author":"a","text":"t"}${"}".repeat(levels)}`;
  const text = deep(200);
  assert.equal(encodeCommentThread(decodeCommentThread(text)), text);
  for (const levels of [300, 100_000]) {
    refused(() => decodeCommentThread(deep(levels)), "/quote".repeat(256), /nested more than 256/);
  }
  refused(() => decodeAnythingGoes("[".repeat(1_000_000)), "", /^is no JSON/);
  const circle: { author: string; text: string; quote?: unknown } = { author: "a", text: "t" };
  circle.quote = circle;
  refused(() => parseCommentThread(circle), "/quote".repeat(256), /nested more than 256/);
});

test("large texts are read", () => {
  const nickname = JSON.stringify('é\\"\n'.repeat(500_000));
  refused(() => decodeTexts(`{"nickname":${nickname}}`), "/nickname", /more than 4 characters/);
});

test("what is read shares nothing with what was given", () => {
  const given = { payload: { list: [1] } };
  const found = parseAnythingGoes(given);
  given.payload.list.push(2);
  assert.deepEqual(found, { payload: { list: [1] } });
});

test("instants have a moment", () => {
  for (const [text, moment] of [
    ["2024-02-29T12:00:00.1239Z", "2024-02-29T12:00:00.123Z"],
    ["2024-02-29t12:00:00+02:00", "2024-02-29T10:00:00.000Z"],
    ["2016-12-31T23:59:60Z", "2017-01-01T00:00:00.000Z"],
    ["2016-12-31T18:59:60.5-05:00", "2017-01-01T00:00:00.500Z"],
    ["0001-01-01T00:00:00z", "0001-01-01T00:00:00.000Z"],
  ] as const) {
    assert.equal(toDate(text).toISOString(), moment);
  }
});
