// Look-alikes side by side. Some of these have bugs, as services do.
import type { Routes } from "../send.js";

const octets = (text: string) => Buffer.from(text, "base64");
const parts = (at: Date) => [
  at.getUTCFullYear(),
  at.getUTCMonth(), // and not one more
  at.getUTCDate(),
  at.getUTCHours(),
  at.getUTCMinutes(),
  at.getUTCSeconds(),
];

interface Audit {
  by: string;
  note: string;
}

interface Origin {
  host: string;
  port: number;
}

interface Basket {
  id: string;
  items: string[];
  extras: string[];
}
const cart = (id: string, items: string[], extras: string[] | null): Basket => ({
  id,
  items,
  extras: extras ?? [],
});
const baskets: Basket[] = [
  cart("1", [], null),
  cart("2", ["a"], ["x"]),
  cart("3", [], []),
  cart("4", ["b", "c"], null),
  cart("5", [], []),
];

interface Lodger {
  id: string;
  nickname: string | undefined;
  audit: Audit | null;
}
const member = (id: string, nickname: string | undefined, audit: Audit | null): Lodger => ({
  id,
  nickname,
  audit,
});
const lodgers: Lodger[] = [
  member("1", undefined, { by: "ann", note: "new" }),
  member("2", "bee", null),
  member("3", undefined, { by: "eve", note: "sold" }),
  member("4", "fox", null),
];

interface Plan {
  id: string;
  limits: Map<string, number>;
  problem: string;
}
const plan = (id: string, limits: Record<string, number>, problem: string): Plan => ({
  id,
  limits: new Map(Object.entries(limits)),
  problem,
});
const plans: Plan[] = [
  plan("1", { cpu: 2, ram: 16 }, "disk full"),
  plan("2", { net: 25 }, "timeout"),
  plan("3", { cpu: 4 }, "no route"),
];

type Outline = { Circle: { radius: number } } | { Square: { side: number } };
interface Site extends Origin {
  id: string;
  shape: Outline;
  owner: number;
}
const site = (id: string, shape: Outline, owner: number, origin: Origin): Site => ({
  id,
  shape,
  owner,
  ...origin,
});
const sites: Site[] = [
  site("1", { Circle: { radius: 2 } }, 5, { host: "a.test", port: 80 }),
  site("2", { Square: { side: 3 } }, 8, { host: "b.test", port: 81 }),
  site("3", { Circle: { radius: 4 } }, 13, { host: "c.test", port: 82 }),
  site("4", { Square: { side: 6 } }, 21, { host: "d.test", port: 83 }),
];

interface Sealed {
  id: string;
  digest: string;
  nonce: Uint8Array;
  scores: number[];
}
const seal = (id: string, digest: string, nonce: string, scores: number[]): Sealed => ({
  id,
  digest: octets(digest).toString("base64"),
  nonce: Uint8Array.from(octets(nonce)),
  scores,
});
const sealed: Sealed[] = [
  seal("f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4", "AQL/", "AQL/AA==", [1, 2]),
  seal("0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9", "AIAHCQ==", "AIAHCQ==", []),
  seal("6ba7b810-9dad-41d1-80b4-00c04fd430c8", "+gM=", "/v8BAw==", [90, 255]),
];

interface Bill {
  id: string;
  total: number;
  level: "low" | "mid" | "high";
  price: number;
  code: string;
}
const bill = (id: string, total: number, level: Bill["level"], price: number, code: string): Bill => ({
  id,
  total,
  level,
  price,
  code,
});
const bills: Bill[] = [
  bill("1", 70, "low", 1.5, "0042"),
  bill("2", 81, "high", 2.25, "0107"),
  bill("3", 92, "mid", 0.5, "0009"),
  bill("4", 13, "low", 19.75, "0816"),
];

interface Mark {
  id: string;
  at: number[];
  point: number[];
}
const mark = (id: string, at: string, point: number[]): Mark => ({ id, at: parts(new Date(at)), point });
const marks: Mark[] = [
  mark("1", "2024-02-03T04:05:06Z", [1, 2, 3]),
  mark("2", "2023-03-04T15:16:17Z", [4, 5, 6]),
  mark("3", "2022-06-15T12:30:45Z", [7, 8, 9]),
  mark("4", "2021-08-28T08:09:10Z", [10, 11, 12]),
];

interface Job {
  id: string;
  wait: string;
  timeout: number;
  at: number;
}
const job = (id: string, wait: string, timeout: number, at: number): Job => ({
  id,
  wait,
  timeout: timeout / 60_000,
  at,
});
const jobs: Job[] = [
  job("1", "PT1.5S", 30_000, 1704164645123),
  job("2", "PT1M30S", 90_000, 1704067198456),
  job("3", "PT2H", 150_000, 1655296245789),
];

interface Sensor {
  id: string;
  reading: number;
  price: number;
  serial: number;
}
// What another service sent has passed through JSON.parse.
const sensors: Sensor[] = [
  '{"id":"1","reading":0.1,"price":0.25,"serial":9007199254740993}',
  '{"id":"2","reading":19.99,"price":19.99,"serial":1234567890123456789}',
  '{"id":"3","reading":-2.7,"price":7.77,"serial":42}',
].map((text) => JSON.parse(text));

export const routes: Routes = {
  "nil-slice-null--alike": (response, number) => response.end(JSON.stringify(baskets[number])),
  "none-null-vs-absent--alike": (response, number) => response.end(JSON.stringify(lodgers[number])),
  "map-class-lost--alike": (response, number) => response.end(JSON.stringify(plans[number])),
  "enum-external-vs-flat--alike": (response, number) => response.end(JSON.stringify(sites[number])),
  "bytes-array-vs-base64--alike": (response, number) => response.end(JSON.stringify(sealed[number])),
  "int-as-string--alike": (response, number) => response.end(JSON.stringify(bills[number])),
  "time-component-array--alike": (response, number) => response.end(JSON.stringify(marks[number])),
  "duration-unit--alike": (response, number) => response.end(JSON.stringify(jobs[number])),
  "float-f32-widened--alike": (response, number) => response.end(JSON.stringify(sensors[number])),
};
