// A service in which each endpoint writes one shape the way JavaScript code usually does.
// Each file in families/ holds some of them: `samples`, endpoint -> values (or functions that answer themselves),
// and maybe `handle`, which answers requests of its own and says whether it did.
import { readdirSync } from "node:fs";
import { createServer } from "node:http";

const samples = {};
const handlers = [];
for (const file of readdirSync(new URL("families/", import.meta.url)).sort()) {
  const family = await import(`./families/${file}`);
  Object.assign(samples, family.samples);
  if (family.handle) handlers.push(family.handle);
}

const port = Number(process.argv[process.argv.indexOf("--port") + 1]);

createServer((request, response) => {
  if (handlers.some((handle) => handle(request, response))) return;
  const [, drift, number] = request.url.split("/");
  const body = drift === "health" ? { service: "zoo-node" } : samples[drift]?.[Number(number)];
  if (typeof body === "function") return body(request, response);
  response.writeHead(body === undefined ? 404 : 200, { "content-type": "application/json" });
  response.end(JSON.stringify(body ?? {}));
}).listen(port, "127.0.0.1");
