"""Statuses, headers and media types, and bodies that are not what a layout could be."""

from __future__ import annotations

import json

from tests.runtimes.endpoints.declared import TEXT, Endpoint, record
from tests.runtimes.endpoints.route import ANN, ERROR, PERSON, RATIO, Ask, Route, all_of, get, post, send

ENDPOINTS: tuple[Endpoint, ...] = ()

#: More than axum takes.
LARGE = json.dumps({"text": "a" * 2_200_000})

ROUTES = (
    Route(
        "http-404-body",
        {404: ERROR},
        tuple(
            Ask(
                name,
                get(f"/http-404-body/{name}/nowhere"),
                404,
                all_of("http-404-body", "go", "python", "rust"),
            )
            for name in ("one", "two", "three")
        ),
    ),
    Route(
        "http-405-body",
        {200: record({"id": TEXT}), 405: ERROR},
        (
            Ask("get", get("/http-405-body/item"), 200),
            *(
                Ask(
                    method.lower(),
                    send(method, "/http-405-body/item"),
                    405,
                    all_of("http-405-body", "go", "python", "rust"),
                )
                for method in ("PUT", "DELETE", "POST")
            ),
        ),
    ),
    Route(
        "http-head-options",
        {},
        (
            Ask("get", get("/http-head-options/item"), 200),
            Ask("head", send("HEAD", "/http-head-options/item"), 200, {"python": "http-head-options"}),
        ),
    ),
    Route(
        "http-trailing-slash",
        {},
        (
            Ask("items", get("/http-trailing-slash/items"), 200),
            Ask(
                "items-slash",
                get("/http-trailing-slash/items/"),
                200,
                all_of("http-trailing-slash", "go", "python", "rust"),
            ),
        ),
    ),
    Route(
        "http-204-headers",
        {},
        tuple(
            Ask(name, send("DELETE", f"/http-204-headers/{name}"), 204, {"python": "http-204-headers"})
            for name in ("one", "two", "three")
        ),
    ),
    Route(
        "http-content-type-missing",
        {200: record({"id": TEXT})},
        tuple(
            Ask(
                name,
                get(f"/http-content-type-missing/{name}"),
                200,
                all_of("http-content-type-missing", "go", "node", "rust"),
                body=json.dumps({"id": name}),
            )
            for name in ("one", "two", "three")
        ),
    ),
    Route(
        "http-request-content-type",
        {200: PERSON, 415: ERROR},
        (
            Ask("json", post("/http-request-content-type/people", ANN), 200, body=ANN),
            *(
                Ask(
                    name,
                    send("POST", "/http-request-content-type/people", ANN, headers),
                    415,
                    all_of("http-request-content-type", "go", "node", "python"),
                )
                for name, headers in (
                    ("text", {"content-type": "text/plain"}),
                    ("form", {"content-type": "application/x-www-form-urlencoded"}),
                    ("none", {}),
                )
            ),
        ),
    ),
    Route(
        "payload-limit",
        {200: record({"length": {"type": "integer"}})},
        (
            Ask("small", post("/payload-limit/notes", '{"text":"a"}'), 200, body='{"length":1}'),
            Ask(
                "large",
                post("/payload-limit/notes", LARGE),
                200,
                {"rust": "payload-limit"},
                body='{"length":2200000}',
            ),
        ),
    ),
    Route(
        "query-bool-list",
        {200: record({"paid": {"type": "boolean"}, "tags": {"type": "array", "items": TEXT}})},
        (
            Ask("true", get("/query-bool-list/search?paid=true"), 200, body='{"paid":true,"tags":[]}'),
            Ask(
                "yes",
                get("/query-bool-list/search?paid=yes"),
                200,
                all_of("query-bool-list", "go", "rust"),
                body='{"paid":true,"tags":[]}',
            ),
            Ask(
                "on",
                get("/query-bool-list/search?paid=on"),
                200,
                all_of("query-bool-list", "go", "rust"),
                body='{"paid":true,"tags":[]}',
            ),
            Ask(
                "one",
                get("/query-bool-list/search?paid=1"),
                200,
                {"rust": "query-bool-list"},
                body='{"paid":true,"tags":[]}',
            ),
            Ask(
                "tags",
                get("/query-bool-list/search?paid=true&tags=a&tags=b"),
                200,
                {"rust": "query-bool-list"},
                body='{"paid":true,"tags":["a","b"]}',
            ),
        ),
    ),
    Route(
        "path-param-status",
        {200: record({"id": {"type": "integer"}}), 404: ERROR},
        (
            Ask("seven", get("/path-param-status/users/7"), 200, body='{"id":7}'),
            *(
                Ask(
                    name,
                    get(f"/path-param-status/users/{name}"),
                    404,
                    all_of("path-param-status", "python", "rust"),
                )
                for name in ("x", "me", "1.5")
            ),
        ),
    ),
    Route(
        "toplevel-scalar",
        {200: TEXT},
        tuple(
            Ask(
                name,
                get(f"/toplevel-scalar/state/{name}"),
                200,
                all_of("toplevel-scalar", "node", "rust"),
                body=json.dumps(text),
            )
            for name, text in (("one", "ready"), ("two", "shut down"), ("three", 'a "b"'))
        ),
    ),
    Route(
        "float-nan-inf",
        {200: RATIO},
        tuple(
            Ask(name, get(f"/float-nan-inf/{name}"), 200, {"python": "float-nan-inf"}, body='{"ratio":null}')
            for name in ("nan", "inf", "minus")
        ),
    ),
    Route(
        "struct-flatten-dup-key",
        {200: record({"id": {"type": "integer"}, "z": {"type": "integer"}})},
        tuple(
            Ask(
                str(number),
                get(f"/struct-flatten-dup-key/{number}/thing"),
                200,
                {"rust": "struct-flatten-dup-key"},
                body=json.dumps({"id": number, "z": number + 2}),
            )
            for number in (1, 2, 3)
        ),
    ),
    Route(
        "struct-extra-passthrough",
        {200: record({"name": TEXT})},
        tuple(
            Ask(
                name,
                post("/struct-extra-passthrough/people", json.dumps({"name": name, **extra})),
                200,
                {"node": "struct-extra-passthrough"},
                body=json.dumps({"name": name}),
            )
            for name, extra in (
                ("ann", {"colour": "red"}),
                ("bob", {"size": 7}),
                ("eve", {"a": True, "b": [1]}),
            )
        ),
    ),
    Route(
        "http-charset-param",
        {200: record({"id": TEXT})},
        (Ask("one", get("/http-charset-param/one"), 200, body='{"id":"one"}'),),
    ),
    Route(
        "http-compression",
        {},
        (Ask("names", get("/http-compression/names", {"accept-encoding": "gzip"}), 200),),
    ),
    Route("http-length-vs-chunked", {}, (Ask("names", get("/http-length-vs-chunked/names"), 200),)),
)

#: What no caller sees -> the runtimes that have it, anywhere in the zoo.
AMBIENT = {
    "http-charset-param": {"node"},
    "http-compression": {"python"},
    "http-header-case": {"go", "node"},
    "http-length-vs-chunked": {"go", "node"},
    "http-server-date-headers": {"node", "python"},
    "http-trailing-newline": {"go"},
}
