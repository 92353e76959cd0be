"""Statuses, headers, media types, and the bodies frameworks write by themselves."""

from __future__ import annotations

import json
from typing import Any

from tests.runtimes.endpoints.declared import TEXT, Endpoint, record
from tests.runtimes.endpoints.route import Ask, Route, get, post, send

ENDPOINTS: tuple[Endpoint, ...] = ()

ERROR = record({"error": TEXT})
PERSON = record({"name": TEXT, "age": {"type": "integer"}})
ANN = '{"name":"ann","age":30}'
RATIO = record({"ratio": {"type": ["number", "null"]}})
JSON = {"content-type": "application/json"}
LARGE = json.dumps({"text": "a" * 2_200_000})


def all_of(drift: str, *runtimes: str) -> dict[str, str]:
    """The same drift at each of these."""
    return dict.fromkeys(runtimes, drift)


def problem(title: str) -> dict[str, Any]:
    """The problem details of a thing that is not there."""
    return {"type": "about:blank", "title": "Not Found", "status": 404, "detail": title}


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
        "error-status-map",
        {200: PERSON, 400: ERROR},
        (
            Ask("good", post("/error-status-map/people", ANN), 200, body=ANN),
            Ask(
                "syntax",
                post("/error-status-map/people", '{"name":"ann",'),
                400,
                {"python": "error-status-map", "rust": "error-body-shape"},
            ),
            Ask(
                "type",
                post("/error-status-map/people", '{"name":"ann","age":"old"}'),
                400,
                all_of("error-status-map", "python", "rust"),
            ),
            Ask(
                "missing",
                post("/error-status-map/people", '{"age":30}'),
                400,
                all_of("error-status-map", "go", "python", "rust"),
            ),
            Ask(
                "media-type",
                send("POST", "/error-status-map/people", ANN, {"content-type": "text/plain"}),
                400,
                all_of("error-status-map", "go", "python", "rust"),
            ),
            Ask(
                "empty",
                send("POST", "/error-status-map/people", headers=JSON),
                400,
                {"python": "error-status-map", "rust": "error-body-shape"},
            ),
        ),
    ),
    Route(
        "error-body-shape",
        {200: PERSON, 422: ERROR},
        (
            Ask("good", post("/error-body-shape/people", ANN), 200, body=ANN),
            *(
                Ask(
                    name,
                    post("/error-body-shape/people", body),
                    422,
                    all_of("error-body-shape", "go", "python", "rust"),
                )
                for name, body in (
                    ("missing", '{"age":30}'),
                    ("type", '{"name":"ann","age":"old"}'),
                    ("list", '{"name":["ann"],"age":30}'),
                )
            ),
        ),
    ),
    Route(
        "error-detail-polymorphic",
        {404: record({"detail": TEXT}), 422: record({"detail": TEXT})},
        (
            Ask(
                "unknown", get("/error-detail-polymorphic/people/9"), 404, body='{"detail":"no such person"}'
            ),
            *(
                Ask(
                    name,
                    post("/error-detail-polymorphic/people", body),
                    422,
                    {"python": "error-detail-polymorphic"},
                )
                for name, body in (("empty", "{}"), ("other", '{"nom":"ann"}'), ("number", '{"name":7}'))
            ),
        ),
    ),
    Route(
        "error-first-vs-all",
        {422: record({"errors": {"type": "array", "items": record({"field": TEXT})}})},
        tuple(
            Ask(
                name,
                post("/error-first-vs-all/people", sent),
                422,
                all_of("error-first-vs-all", "go", "rust"),
                body=json.dumps({"errors": [{"field": field} for field in fields]}),
            )
            for name, sent, fields in (
                ("none", "{}", ("name", "age", "city")),
                ("age", '{"age":30}', ("name", "city")),
                ("name", '{"name":"ann"}', ("age", "city")),
            )
        ),
    ),
    Route(
        "error-text",
        {400: ERROR},
        tuple(
            Ask(
                name,
                get(f"/error-text/parse?n={text}"),
                400,
                all_of("error-text", "go", "python", "rust"),
                body='{"error":"n is not a whole number"}',
            )
            for name, text in (("letter", "x"), ("fraction", "1.5"), ("word", "seven"))
        ),
    ),
    Route(
        "error-problem-json",
        {404: record({"type": TEXT, "title": TEXT, "status": {"type": "integer"}, "detail": TEXT})},
        tuple(
            Ask(
                name,
                get(f"/error-problem-json/{name}"),
                404,
                all_of("error-problem-json", "python", "rust"),
                body=json.dumps(problem(f"no thing {name}")),
                headers={"content-type": "application/problem+json"},
            )
            for name in ("one", "two", "three")
        ),
    ),
    Route(
        "error-unhandled",
        {500: ERROR},
        tuple(
            Ask(name, get(f"/error-unhandled/{name}"), 500, all_of("error-unhandled", "go", "python", "rust"))
            for name in ("one", "two", "three")
        ),
    ),
    Route(
        "error-500-on-reject",
        {200: PERSON, 400: ERROR},
        (
            Ask("good", post("/error-500-on-reject/people", ANN), 200, body=ANN),
            *(
                Ask(name, post("/error-500-on-reject/people", body), 400, {"python": "error-500-on-reject"})
                for name, body in (
                    ("nan", '{"name":"a","age":NaN}'),
                    ("large", '{"name":"a","age":1e400}'),
                    ("surrogate", '{"name":"a","age":"\\ud800"}'),
                )
            ),
        ),
    ),
    Route(
        "error-encode-failure",
        {200: RATIO},
        (
            Ask("half", get("/error-encode-failure/ratio?of=1&by=2"), 200, body='{"ratio":0.5}'),
            Ask(
                "nan",
                get("/error-encode-failure/ratio?of=0&by=0"),
                200,
                {"go": "error-encode-failure"},
                body='{"ratio":null}',
            ),
            Ask(
                "infinite",
                get("/error-encode-failure/ratio?of=1&by=0"),
                200,
                {"go": "error-encode-failure"},
                body='{"ratio":null}',
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
