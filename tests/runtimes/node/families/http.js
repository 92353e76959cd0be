// Statuses, headers, media types: Node's http module answers nothing by itself, so it is all written here.
const names = Array.from({ length: 400 }, (_, number) => `name ${String(number).padStart(4, "0")}`);

function reply(response, status, value, type = "application/json") {
  response.writeHead(status, { "content-type": type });
  response.end(JSON.stringify(value));
}

const error = (response, status, text) => reply(response, status, { error: text });

async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts).toString();
}

// A person, or what is wrong with it.
async function person(request) {
  let value;
  try {
    value = JSON.parse(await body(request));
  } catch {
    return [undefined, "the body is not a person"];
  }
  if (typeof value.name !== "string") return [undefined, "the body is not a person"];
  if (!Number.isInteger(value.age)) return [undefined, "the body is not a person"];
  return [{ name: value.name, age: value.age }, undefined];
}

const refusing = (status) => async (request, response) => {
  const [found, wrong] = await person(request);
  return wrong ? error(response, status, wrong) : reply(response, 200, found);
};

const thing = (request, response, [id]) => reply(response, 200, { id });

const states = { one: "ready", two: "shut down", three: 'a "b"' };

const flags = { true: true, yes: true, on: true, 1: true, false: false, no: false, off: false, 0: false };

const routes = {
  "http-404-body": { GET: (request, response) => error(response, 404, "there is no such path") },
  "http-405-body": { GET: (request, response) => reply(response, 200, { id: "7" }) },
  "http-head-options": {
    GET: (request, response) => reply(response, 200, { id: "7" }),
    HEAD: (request, response) => reply(response, 200, { id: "7" }),
  },
  "http-trailing-slash": { GET: (request, response) => reply(response, 200, { items: ["a", "b"] }) },
  "http-204-headers": { DELETE: (request, response) => response.writeHead(204).end() },
  "http-content-type-missing": { GET: (request, response, [id]) => response.end(JSON.stringify({ id })) },
  "http-charset-param": {
    GET: (request, response, [id]) => reply(response, 200, { id }, "application/json; charset=utf-8"),
  },
  "http-request-content-type": { POST: refusing(422) },
  "error-status-map": {
    POST: (request, response) =>
      request.headers["content-type"] === "application/json"
        ? refusing(400)(request, response)
        : error(response, 400, "send application/json"),
  },
  "error-body-shape": { POST: refusing(422) },
  "error-500-on-reject": { POST: refusing(400) },
  "error-detail-polymorphic": {
    GET: (request, response) => reply(response, 404, { detail: "no such person" }),
    POST: async (request, response) => {
      const { name } = JSON.parse(await body(request));
      return typeof name === "string"
        ? reply(response, 200, { name })
        : reply(response, 422, { detail: "name must be a text" });
    },
  },
  "error-first-vs-all": {
    POST: async (request, response) => {
      const value = JSON.parse(await body(request));
      const errors = ["name", "age", "city"].filter((field) => !(field in value)).map((field) => ({ field }));
      return reply(response, errors.length ? 422 : 200, errors.length ? { errors } : value);
    },
  },
  "error-text": {
    GET: (request, response, _, query) => {
      const n = Number(query.get("n"));
      if (!Number.isInteger(n)) return error(response, 400, "n is not a whole number");
      return reply(response, 200, { n });
    },
  },
  "error-problem-json": {
    GET: (request, response, [id]) => {
      const problem = { type: "about:blank", title: "Not Found", status: 404, detail: `no thing ${id}` };
      return reply(response, 404, problem, "application/problem+json");
    },
  },
  "error-unhandled": {
    GET: () => {
      throw new Error("it fails");
    },
  },
  "error-encode-failure": {
    GET: (request, response, _, query) => reply(response, 200, { ratio: query.get("of") / query.get("by") }),
  },
  "payload-limit": {
    POST: async (request, response) => {
      const { text } = JSON.parse(await body(request));
      return reply(response, 200, { length: text.length });
    },
  },
  "query-bool-list": {
    GET: (request, response, _, query) =>
      reply(response, 200, { paid: flags[query.get("paid")], tags: query.getAll("tags") }),
  },
  "path-param-status": {
    GET: (request, response, [, id]) =>
      /^\d+$/.test(id) ? reply(response, 200, { id: Number(id) }) : error(response, 404, "no such user"),
  },
  "toplevel-scalar": { GET: (request, response, [, name]) => response.end(states[name]) },
  "float-nan-inf": {
    GET: (request, response, [name]) =>
      reply(response, 200, { ratio: { nan: NaN, inf: Infinity, minus: -Infinity }[name] }),
  },
  "struct-flatten-dup-key": {
    GET: (request, response, [text]) => {
      const id = Number(text);
      const extra = { id: id + 1, z: id + 2 };
      return reply(response, 200, { ...extra, id });
    },
  },
  // Whatever was sent is what there is.
  "struct-extra-passthrough": {
    POST: async (request, response) => reply(response, 200, { ...JSON.parse(await body(request)) }),
  },
  "http-compression": { GET: (request, response) => reply(response, 200, names) },
  "http-length-vs-chunked": { GET: (request, response) => reply(response, 200, names) },
};

// Answers a request of this family; false for any other.
export function handle(request, response) {
  const url = new URL(request.url, "http://zoo");
  const [family, ...rest] = url.pathname.split("/").slice(1);
  const route = routes[family];
  if (!route) return false;
  const found = route[request.method];
  if (!found) {
    response.setHeader("allow", Object.keys(route).join(", "));
    error(response, 405, "this method is not taken here");
    return true;
  }
  Promise.resolve()
    .then(() => found(request, response, rest.filter(Boolean), url.searchParams))
    .catch(() => error(response, 500, "internal"));
  return true;
}

export const samples = {};
