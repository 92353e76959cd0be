// Prints for each vector that is limited whether the code keeps it all the same.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";

const [, , folder] = process.argv;
const { exactly } = await import(join(folder, "vectors.js"));
const kept = {};
for (const name of readdirSync(folder).filter((each) => each.endsWith(".vectors.json"))) {
  const vectors = JSON.parse(readFileSync(join(folder, name), "utf8"));
  const types = await import(join(folder, name.replace(".vectors.json", ".js")));
  const [decode, encode] = ["decode", "encode"].map((verb) =>
    Object.entries(types).find(([each]) => each.startsWith(verb)).at(1),
  );
  for (const side of ["accept", "reject"]) {
    for (const { name, text, limited } of vectors[side]) {
      if (limited !== undefined) {
        kept[`${vectors.contract} ${name}`] = keeps(side, text, decode, encode);
      }
    }
  }
}
console.log(JSON.stringify(kept));

function keeps(side, text, decode, encode) {
  try {
    const value = decode(text);
    return side === "accept" && isDeepStrictEqual(exactly(encode(value)), exactly(text));
  } catch {
    return side === "reject";
  }
}
