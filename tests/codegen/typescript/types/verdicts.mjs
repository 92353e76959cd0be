// Reads documents by contract; prints for each null where it is refused, else what is written of it.
import { readFileSync } from "node:fs";
import { join } from "node:path";

const [, , folder, documents] = process.argv;
const verdicts = {};
for (const [file, texts] of Object.entries(JSON.parse(readFileSync(documents, "utf8")))) {
  const types = await import(join(folder, `${file}.js`));
  const [decode, encode] = ["decode", "encode"].map((verb) =>
    Object.entries(types).find(([each]) => each.startsWith(verb)).at(1),
  );
  verdicts[file] = texts.map((text) => {
    let value;
    try {
      value = decode(text);
    } catch (error) {
      if (error.name !== "WireError") {
        throw error;
      }
      return null;
    }
    return encode(value);
  });
}
console.log(JSON.stringify(verdicts));
