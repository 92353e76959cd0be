// Numbers and texts, and how they are spelled.

// A person reads this one in a browser, so it is indented.
const readable = (value) => (request, response) => {
  response.writeHead(200, { "content-type": "application/json" });
  response.end(JSON.stringify(value, null, 2));
};

export const samples = {
  "float-integral-dot-zero": [
    { id: "1", ratio: 1.0 },
    { id: "2", ratio: 200.0 },
    { id: "3", ratio: -3.0 },
  ],
  "float-exponent-threshold": [
    { id: "1", mass: 1e16 },
    { id: "2", mass: 2.5e16 },
    { id: "3", mass: 1e-6 },
  ],
  "float-exponent-spelling": [
    { id: "1", mass: 1e-7 },
    { id: "2", mass: 2.5e-8 },
    { id: "3", mass: 3e-9 },
  ],
  "float-subnormal-java": [
    { id: "1", mass: 5e-324 },
    { id: "2", mass: 2e23 },
    { id: "3", mass: 1e23 },
  ],
  "float-negative-zero": [
    { id: "1", offset: -0 },
    { id: "2", offset: -0 },
    { id: "3", offset: -0 },
  ],
  "string-html-escape": [
    { id: "1", note: "a < b" },
    { id: "2", note: "x > y" },
    { id: "3", note: "r & d" },
  ],
  "string-u2028-escape": [
    { id: "1", note: "é\u2028a" },
    { id: "2", note: "ü\u2029b" },
    { id: "3", note: "ß\u2028c" },
  ],
  "string-nonascii-escape": [
    { id: "1", note: "Zoé" },
    { id: "2", note: "😀" },
    { id: "3", note: "日本" },
  ],
  "string-control-escape": [
    { id: "1", note: "a\x7f" },
    { id: "2", note: "\x7fb" },
    { id: "3", note: "c\x7fd" },
  ],
  "map-order": [
    { id: "1", labels: { zone: "eu", app: "web" } },
    { id: "2", labels: { tier: "db", node: "n7" } },
    { id: "3", labels: { role: "api", env: "test" } },
  ],
  "map-integer-like-order": [
    { id: "1", seats: { row: 1, 10: 2, 9: 3 } },
    { id: "2", seats: { box: 4, 30: 5, 4: 6 } },
    { id: "3", seats: { bar: 7, 200: 8, 21: 9 } },
  ],
  "http-whitespace": [
    readable({ id: "1", points: [10, 20] }),
    readable({ id: "2", points: [30, 40] }),
    readable({ id: "3", points: [50, 60] }),
  ],
};
