"""Requests that are refused and handlers that fail: statuses, and what frameworks write by themselves."""

from __future__ import annotations

import json
from typing import Any

from tests.runtimes.endpoints.declared import TEXT, Endpoint, record
from tests.runtimes.endpoints.route import ANN, ERROR, PERSON, RATIO, Ask, Route, all_of, get, post, send

ENDPOINTS: tuple[Endpoint, ...] = ()

JSON = {"content-type": "application/json"}


def problem(title: str) -> dict[str, Any]:
    """The problem details of a thing that is not there."""
    return {"type": "about:blank", "title": "Not Found", "status": 404, "detail": title}


ROUTES = (
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
)
