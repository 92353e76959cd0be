// Names of members and variants, defaults, and members that stand a level higher or deeper.

const toSnake = (name) => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
const snaked = (record) => Object.fromEntries(Object.entries(record).map(([name, part]) => [toSnake(name), part]));

const withAudit = ({ id, audit }) => ({ id, ...audit });

export const samples = {
  "key-pascal-untagged-go": [
    { userId: "1", httpUrl: "a.test" },
    { userId: "2", httpUrl: "b.test" },
    { userId: "3", httpUrl: "c.test" },
  ],
  // Browsers' own interfaces have baseURL and the like.
  "key-acronym-casing": [
    { userId: "1", callbackURL: "a.test", name: "ann" },
    { userId: "2", callbackURL: "b.test", name: "bob" },
    { userId: "3", callbackURL: "c.test", name: "eve" },
  ],
  "key-word-split-digits": [
    { addressLine1: "Elm 1", addressLine2: "left", postalCode: "10" },
    { addressLine1: "Oak 2", addressLine2: "right", postalCode: "20" },
    { addressLine1: "Ash 3", addressLine2: "top", postalCode: "30" },
  ].map(snaked),
  "key-private-leading-underscore": [
    { _id: "1", firstName: "ann" },
    { _id: "2", firstName: "bob" },
    { _id: "3", firstName: "eve" },
  ],
  "key-reserved-word": [
    { type: "train", class: "first", seat: 1 },
    { type: "bus", class: "second", seat: 2 },
    { type: "ferry", class: "third", seat: 3 },
  ],
  "enum-acronym-split": [
    { id: "1", role: "httpServer" },
    { id: "2", role: "dnsServer" },
    { id: "3", role: "proxy" },
    { id: "4", role: "httpServer" },
    { id: "5", role: "dnsServer" },
  ],
  "result-either": [{ value: 5 }, { error: "bad" }, { value: 7 }, { error: "worse" }],
  "enum-external-vs-flat": [
    { type: "circle", radius: 2 },
    { type: "square", side: 3 },
    { type: "circle", radius: 5 },
    { type: "square", side: 7 },
  ],
  "enum-variant-fields-not-renamed": [
    { cardPayment: { userId: "1", cardNumber: "11" } },
    { bankTransfer: { userId: "2", accountNumber: "22" } },
    { cardPayment: { userId: "3", cardNumber: "33" } },
    { bankTransfer: { userId: "4", accountNumber: "44" } },
  ],
  "exclude-defaults-unset": [
    { id: "1", retries: 5, mode: "fast" },
    { id: "2", retries: 7, mode: "slow" },
    { id: "3", retries: 5, mode: "safe" },
    { id: "4", retries: 9, mode: "fast" },
  ],
  "exclude-defaults-unset--zero": [
    { id: "1", count: 0, limit: 0, page: 1 },
    { id: "2", count: 3, limit: 4, page: 2 },
    { id: "3", count: 0, limit: 0, page: 1 },
    { id: "4", count: 5, limit: 0, page: 3 },
  ],
  "struct-flatten-vs-nested": [
    { id: "1", audit: { created_by: "ann", note: "new" } },
    { id: "2", audit: { created_by: "bob", note: "moved" } },
    { id: "3", audit: { created_by: "eve", note: "sold" } },
  ].map(withAudit),
  "struct-flatten-vs-nested--grouped": [
    { id: "1", address: { street: "Elm", city: "Bern" } },
    { id: "2", address: { street: "Oak", city: "Rome" } },
    { id: "3", address: { street: "Ash", city: "Oslo" } },
  ],
  "struct-flatten-none": [
    { id: "1", audit: { created_by: "ann", note: "new" } },
    { id: "2", audit: null },
    { id: "3", audit: { created_by: "eve", note: "sold" } },
    { id: "4", audit: null },
  ].map(withAudit),
  "struct-subclass-fields": [
    { id: "1", owner: { name: "ann", team: "blue" } },
    { id: "2", owner: { name: "bob", team: "red" } },
    { id: "3", owner: { name: "eve" } },
  ],
};
