// Three ordinary services in one process: orders, identity, sensors.
import { createServer } from "node:http";

import { routes as identity } from "./identity/index.js";
import { routes as orders } from "./orders/index.js";
import { routes as sensors } from "./sensors/index.js";

const services = { orders, identity, sensors };
const port = Number(process.argv[process.argv.indexOf("--port") + 1]);

function send(response, status, body) {
  response.writeHead(status, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

createServer((request, response) => {
  const [, service, kind, number] = request.url.split("/");
  if (service === "health") return send(response, 200, { service: "services-node" });
  const found = services[service]?.[kind]?.[Number(number) - 1];
  if (found === undefined) return send(response, 404, { error: "not found" });
  send(response, 200, found);
}).listen(port, "127.0.0.1");
