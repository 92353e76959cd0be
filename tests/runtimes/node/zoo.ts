// A service in which each endpoint writes one shape the way TypeScript code usually does.
// Each file in families/ holds some of them: `routes`, endpoint -> what answers one of its samples. Where no
// type has anything to say it is plain JavaScript: http.js answers requests of its own, and texts.js has
// `samples`, endpoint -> values, or functions that answer themselves.
import { createServer, type ServerResponse } from "node:http";
import { routes as alike } from "./families/alike.js";
import { routes as forms } from "./families/forms.js";
import { handle } from "./families/http.js";
import { routes as layout } from "./families/layout.js";
import { routes as names } from "./families/names.js";
import { routes as octets } from "./families/octets.js";
import { routes as spans } from "./families/spans.js";
import { samples as texts } from "./families/texts.js";
import { routes as time } from "./families/time.js";
import { send, type Routes } from "./send.js";

const plain: Routes = Object.fromEntries(
  Object.entries(texts).map(([name, samples]) => [
    name,
    (response: ServerResponse, number: number) => {
      const sample: unknown = samples[number];
      if (typeof sample === "function") sample(undefined, response);
      else send(response, sample);
    },
  ]),
);

const routes: Routes = {
  ...alike,
  ...forms,
  ...layout,
  ...names,
  ...octets,
  ...plain,
  ...spans,
  ...time,
  health: (response) => send(response, { service: "zoo-node" }),
};

const port = Number(process.argv[process.argv.indexOf("--port") + 1]);

createServer((request, response) => {
  if (handle(request, response)) return;
  const [, name, number] = (request.url ?? "/").split("/");
  const route = routes[name];
  response.statusCode = route === undefined ? 404 : 200;
  response.setHeader("content-type", "application/json");
  if (route === undefined) send(response, {});
  else route(response, Number(number));
}).listen(port, "127.0.0.1");
