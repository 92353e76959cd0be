// Durations, months and weekdays, decimals, and how exactly numbers and texts are carried.
const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;

// ISO 8601 in hours, minutes and seconds, for lack of one in the language.
function iso(milliseconds) {
  const size = Math.abs(milliseconds);
  const parts = [
    [Math.trunc(size / hour), "H"],
    [Math.trunc((size % hour) / minute), "M"],
    [(size % minute) / second, "S"],
  ];
  const text = parts.filter(([count]) => count !== 0).map(([count, unit]) => `${count}${unit}`);
  return `${milliseconds < 0 ? "-" : ""}PT${text.join("") || "0S"}`;
}

const january = new Date(2024, 0, 1); // a Monday
const march = new Date(2024, 2, 3); // a Sunday
const december = new Date(2024, 11, 5); // a Thursday
const named = (date) => date.toLocaleString("en", { month: "long" });

export const samples = {
  "duration-unit": [
    { id: "1", wait: 1.5 * second },
    { id: "2", wait: 90 * second },
    { id: "3", wait: 2 * hour + 250 },
  ],
  "duration-unit--of-milliseconds": [
    { id: "1", wait: 1500 },
    { id: "2", wait: 90125 },
    { id: "3", wait: -2250 },
  ],
  "duration-text-dialect": [
    { id: "1", lease: iso(26 * hour) },
    { id: "2", lease: iso(9600 * hour) },
    { id: "3", lease: iso(49 * hour + 30 * minute + 1500) },
  ],
  "duration-text-dialect--below-zero": [
    { id: "1", drift: iso(-90 * second) },
    { id: "2", drift: iso(-2500) },
    { id: "3", drift: iso(hour + 5 * second) },
  ],
  "calendar-enum": [
    { id: "1", month: january.getMonth() },
    { id: "2", month: march.getMonth() },
    { id: "3", month: december.getMonth() },
  ],
  "calendar-enum--weekday": [
    { id: "1", day: january.getDay() },
    { id: "2", day: march.getDay() },
    { id: "3", day: december.getDay() },
  ],
  "enum-variant-case--month": [
    { id: "1", month: named(january).toLowerCase() },
    { id: "2", month: named(march).toLowerCase() },
    { id: "3", month: named(december).toLowerCase() },
  ],
  "decimal-string-vs-number--decimal": [
    { id: "1", price: 1.1 },
    { id: "2", price: 25.99 },
    { id: "3", price: -0.5 },
  ],
  "decimal-scale-lost": [
    { id: "1", price: String(1.1) },
    { id: "2", price: String(100) },
    { id: "3", price: String(-0.5) },
  ],
  "float-f32-widened": [...new Float32Array([0.1, 19.99, -2.7])].map((reading, index) => ({
    id: String(index + 1),
    reading,
  })),
  // What another service sent has passed through JSON.parse.
  "int-beyond-2p53": [
    '{"id":"1","serial":9007199254740993}',
    '{"id":"2","serial":18446744073709551615}',
    '{"id":"3","serial":1234567890123456789}',
    '{"id":"4","serial":42}',
  ].map((text) => JSON.parse(text)),
  "string-normalisation": [
    { id: "1", name: "Zo\u00eb".normalize("NFD") },
    { id: "2", name: "\u00c5sa".normalize("NFD") },
    { id: "3", name: "Ann".normalize("NFD") },
  ],
  "string-char-vs-number": [
    { id: "1", grade: "é" },
    { id: "2", grade: "A" },
    { id: "3", grade: "猫" },
  ],
  "string-char-vs-number--letters": [
    { id: "1", word: "abc" },
    { id: "2", word: "été" },
    { id: "3", word: "z" },
  ],
  // Texts that were cut between two halves of a character.
  "string-invalid-utf8-encode": [
    { id: "1", name: "a\ud800\udc00".slice(0, 2) + "b" },
    { id: "2", name: "\ud800\udc00".slice(1) },
    { id: "3", name: "c\ud83d\ude00".slice(0, 2) },
  ],
  "float-nan-inf--text": [
    { id: "1", ratio: 0 / 0 },
    { id: "2", ratio: 1 / 2 },
    { id: "3", ratio: 0 / 0 },
  ],
};
