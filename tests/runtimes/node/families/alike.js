// Look-alikes side by side. Some of these have bugs, as services do.
const octets = (text) => Buffer.from(text, "base64");
const parts = (at) => [
  at.getUTCFullYear(),
  at.getUTCMonth(), // and not one more
  at.getUTCDate(),
  at.getUTCHours(),
  at.getUTCMinutes(),
  at.getUTCSeconds(),
];

const cart = (id, items, extras) => ({ id, items, extras: extras ?? [] });
const member = (id, nickname, audit) => ({ id, nickname, audit });
const plan = (id, limits, problem) => ({ id, limits: new Map(Object.entries(limits)), problem });
const site = (id, shape, owner, origin) => ({ id, shape, owner, ...origin });
const sealed = (id, digest, nonce, scores) => ({
  id,
  digest: octets(digest).toString("base64"),
  nonce: Uint8Array.from(octets(nonce)),
  scores,
});
const bill = (id, total, level, price, code) => ({ id, total, level, price, code });
const mark = (id, at, point) => ({ id, at: parts(new Date(at)), point });
const job = (id, wait, timeout, at) => ({ id, wait, timeout: timeout / 60_000, at });

export const samples = {
  "nil-slice-null--alike": [
    cart("1", [], null),
    cart("2", ["a"], ["x"]),
    cart("3", [], []),
    cart("4", ["b", "c"], null),
    cart("5", [], []),
  ],
  "none-null-vs-absent--alike": [
    member("1", undefined, { by: "ann", note: "new" }),
    member("2", "bee", null),
    member("3", undefined, { by: "eve", note: "sold" }),
    member("4", "fox", null),
  ],
  "map-class-lost--alike": [
    plan("1", { cpu: 2, ram: 16 }, "disk full"),
    plan("2", { net: 25 }, "timeout"),
    plan("3", { cpu: 4 }, "no route"),
  ],
  "enum-external-vs-flat--alike": [
    site("1", { Circle: { radius: 2 } }, 5, { host: "a.test", port: 80 }),
    site("2", { Square: { side: 3 } }, 8, { host: "b.test", port: 81 }),
    site("3", { Circle: { radius: 4 } }, 13, { host: "c.test", port: 82 }),
    site("4", { Square: { side: 6 } }, 21, { host: "d.test", port: 83 }),
  ],
  "bytes-array-vs-base64--alike": [
    sealed("f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4", "AQL/", "AQL/AA==", [1, 2]),
    sealed("0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9", "AIAHCQ==", "AIAHCQ==", []),
    sealed("6ba7b810-9dad-41d1-80b4-00c04fd430c8", "+gM=", "/v8BAw==", [90, 255]),
  ],
  "int-as-string--alike": [
    bill("1", 70, "low", 1.5, "0042"),
    bill("2", 81, "high", 2.25, "0107"),
    bill("3", 92, "mid", 0.5, "0009"),
    bill("4", 13, "low", 19.75, "0816"),
  ],
  "time-component-array--alike": [
    mark("1", "2024-02-03T04:05:06Z", [1, 2, 3]),
    mark("2", "2023-03-04T15:16:17Z", [4, 5, 6]),
    mark("3", "2022-06-15T12:30:45Z", [7, 8, 9]),
    mark("4", "2021-08-28T08:09:10Z", [10, 11, 12]),
  ],
  "duration-unit--alike": [
    job("1", "PT1.5S", 30_000, 1704164645123),
    job("2", "PT1M30S", 90_000, 1704067198456),
    job("3", "PT2H", 150_000, 1655296245789),
  ],
  // What another service sent has passed through JSON.parse.
  "float-f32-widened--alike": [
    '{"id":"1","reading":0.1,"price":0.25,"serial":9007199254740993}',
    '{"id":"2","reading":19.99,"price":19.99,"serial":1234567890123456789}',
    '{"id":"3","reading":-2.7,"price":7.77,"serial":42}',
  ].map((text) => JSON.parse(text)),
};
