"""Each drift over whole answers: what is recognised as it, and the look-alikes that are not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import pytest
from exchanges import exchange, replied, run

from parity.answer import Answer, Replied
from parity.case import Case, Expect, HeaderRules, Request

TEXT = "text/plain; charset=utf-8"
JSON = (("content-type", "application/json"),)
ANN = b'{"name":"ann","age":30}'


@dataclass(frozen=True)
class Told:
    """One case and what two runtimes said: `right` keeps what is expected, `other` is looked at."""

    right: Answer
    other: Answer
    method: str = "GET"
    path: str = "/things"
    headers: tuple[tuple[str, str], ...] = ()
    sent: bytes | None = None
    status: int | None = None
    body: bytes | None = None
    equal: tuple[tuple[str, str], ...] = ()
    #: Other cases of the same run, in which both say the same.
    beside: tuple[Told, ...] = field(default=())


def same(
    answer: Answer, path: str, method: str = "GET", sent: bytes | None = None, status: int = 200
) -> Told:
    """A case in which both runtimes agree."""
    headers = JSON if sent is not None else ()
    return Told(answer, answer, method, path, headers, sent, status)


def drifts(told: Told) -> Sequence[str]:
    """The drifts recognised at the other runtime, and nothing else said about it."""
    exchanges = []
    for index, each in enumerate((told, *told.beside)):
        expect = Expect(each.status, (), HeaderRules(equal=each.equal), each.body)
        request = Request(each.method, each.path, each.headers, each.sent, case=f"c{index}")
        case = Case(f"c{index}", "It shows something.", request, expect)
        exchanges.append(exchange(case, right=each.right, other=each.other))
    found = run(exchanges, {}).diagnosis
    assert not found.different_values
    return [drift for finding in found.findings if finding.runtime == "other" for drift in finding.drifts]


def text(status: int, body: str, **headers: str) -> Replied:
    """Plain text."""
    return replied(body, status, content_type=TEXT, **headers)


def bare(status: int, **headers: str) -> Replied:
    """An answer with these headers alone and no body."""
    return Replied(status, tuple((name.replace("_", "-"), value) for name, value in headers.items()), b"")


GOOD, BAD = replied({"id": 1}), replied({"error": "no"}, 400)
ERROR_500 = text(500, "Internal Server Error")
NAN = b'{"age":NaN}'
POST = {"method": "POST", "headers": JSON}
ERRORS = replied({"errors": [{"field": "a"}, {"field": "b"}]}, 422)
PROBLEM = {"type": "about:blank", "title": "Not Found", "status": 404}
SENT = (("content-type", "text/plain"),)
THINGS = same(replied(ANN), "/things", "POST", ANN)
PEOPLE = same(replied(ANN), "/people", "POST", ANN)


def spoiled(syntax: int, kind: int, missing: int, media: int, empty: int) -> tuple[Told, ...]:
    """A good request and four bad ones with their statuses at the other runtime; 400 is right for all."""

    def bad(sent: bytes, status: int, headers: tuple[tuple[str, str], ...] = JSON) -> Told:
        return Told(BAD, replied(ANN, status), "POST", "/people", headers, sent, 400)

    return (
        PEOPLE,
        bad(b"{", syntax),
        bad(b'{"age":30}', missing),
        bad(ANN, media, SENT),
        bad(b"", empty),
        bad(b'{"name":"ann","age":"old"}', kind),
    )


@pytest.mark.parametrize(
    ("drift", "told"),
    [
        ("error-500-on-reject", Told(BAD, ERROR_500, sent=NAN, status=400, beside=(THINGS,), **POST)),
        (
            "error-500-on-reject",
            Told(BAD, ERROR_500, sent=b'{"a":1e999}', status=400, beside=(THINGS,), **POST),
        ),
        (
            "error-500-on-reject",
            Told(BAD, ERROR_500, sent=b'{"a":"\\ud800"}', status=400, beside=(THINGS,), **POST),
        ),
        ("error-unhandled", Told(BAD, ERROR_500, sent=b'{"a":"\\ud83d\\ude00"}', status=400, **POST)),
        ("error-unhandled", Told(GOOD, ERROR_500, status=200)),
        # Nobody showed that the route answers any other body.
        ("error-unhandled", Told(BAD, ERROR_500, sent=NAN, status=400, **POST)),
        ("payload-limit", Told(GOOD, text(413, "No.\n"), sent=b"1" * 9, status=200, **POST)),
        ("payload-limit", Told(bare(413), GOOD, sent=b"1" * 9, status=413, **POST)),
        (
            "http-head-options",
            Told(bare(200), bare(405, allow="GET"), "HEAD", status=200, beside=(same(GOOD, "/things"),)),
        ),
        ("http-trailing-slash", Told(GOOD, bare(307, location="http://h/things"), path="/things/")),
        ("http-trailing-slash", Told(GOOD, bare(301, location="/things/"))),
        ("http-trailing-slash", Told(GOOD, bare(404), path="/things/", beside=(same(GOOD, "/things"),))),
        ("http-trailing-slash", Told(bare(404), GOOD, path="/things/", beside=(same(GOOD, "/things"),))),
        ("http-405-body", Told(replied({"error": "no"}, 405), bare(405, allow="GET,HEAD"), "PUT")),
        (
            "http-405-body",
            Told(
                replied({"error": "no"}, 405), bare(404), "PUT", status=405, beside=(same(GOOD, "/things"),)
            ),
        ),
        (
            "path-param-status",
            Told(
                bare(404), text(400, "Invalid URL: Cannot parse `x` to a `u64`"), path="/users/x", status=404
            ),
        ),
        (
            "query-bool-list",
            Told(
                GOOD,
                text(
                    400, "Failed to deserialize query string: paid: provided string was not `true` or `false`"
                ),
                path="/s?paid=yes",
            ),
        ),
        (
            "query-bool-list",
            Told(GOOD, replied({"why": "?"}, 400), path="/s?b=yes", beside=(same(GOOD, "/s?b=true"),)),
        ),
        (
            "query-bool-list",
            Told(GOOD, replied({"why": "?"}, 400), path="/s?t=a,b", beside=(same(GOOD, "/s?t=a&t=b"),)),
        ),
        (
            "http-request-content-type",
            Told(bare(415), replied(ANN), "POST", "/people", SENT, ANN, status=415),
        ),
        (
            "http-request-content-type",
            Told(
                replied(ANN),
                text(415, "Expected request with `Content-Type: application/json`"),
                "POST",
                "/people",
                SENT,
                ANN,
                status=200,
            ),
        ),
        (
            "error-problem-json",
            Told(replied(PROBLEM, 404, content_type="application/problem+json"), replied(PROBLEM, 404)),
        ),
        ("error-first-vs-all", Told(ERRORS, replied({"errors": [{"field": "a"}]}, 422), body=ERRORS.body)),
        ("error-text", Told(BAD, replied({"error": "invalid digit found in string"}, 400), body=BAD.body)),
        (
            "error-encode-failure",
            Told(
                replied({"r": None}),
                bare(200, content_length="0"),
                path="/r?by=0",
                beside=(same(replied({"r": 1}), "/r?by=1"),),
            ),
        ),
        ("http-204-headers", Told(bare(204), bare(204, content_type="application/json"), "DELETE")),
        ("toplevel-scalar", Told(replied('"hi"'), text(200, "hi"))),
        ("float-nan-inf", Told(replied('{"a":"NaN","b":null}'), replied('{"a":"NaN","b": -Infinity}'))),
        ("struct-flatten-dup-key", Told(replied('{"id":1,"z":3}'), replied('{"id":1,"id":2,"z":3}'))),
        ("struct-flatten-dup-key", Told(replied('{"a":[{"id":2}]}'), replied('{"a":[{"id":1,"id":2}]}'))),
        (
            "struct-extra-passthrough",
            Told(replied('{"a":1}'), replied('{"a":1,"b":[2]}'), sent=b'{"a":1,"b":[2]}', **POST),
        ),
        ("http-content-type-missing", Told(GOOD, replied({"id": 1}, content_type=TEXT))),
        ("http-content-type-missing", Told(GOOD, Replied(200, (), b'{"id":1}'))),
        ("error-body-shape", Told(BAD, text(400, "no\n", x_content_type_options="nosniff"), body=BAD.body)),
        ("http-404-body", Told(replied({"error": "no"}, 404), bare(404), status=404)),
    ],
)
def test_it_is_recognised_and_nothing_else_is(drift: str, told: Told) -> None:
    assert drifts(told) == [drift]


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        ((400, 422, 422, 415, 400), ["error-status-map"]),
        ((422, 422, 422, 422, 422), ["error-status-map"]),
        ((400, 400, 200, 200, 400), ["error-status-map"]),
        # Nobody's row: nothing is claimed.
        ((400, 422, 409, 415, 400), []),
        ((409, 409, 409, 409, 409), []),
    ],
)
def test_bad_bodies_are_known_by_the_whole_row(row: tuple[int, ...], expected: list[str]) -> None:
    first, *others = spoiled(*row)
    exchanges = []
    for index, each in enumerate((first, *others)):
        request = Request(each.method, each.path, each.headers, each.sent, case=f"c{index}")
        case = Case(f"c{index}", "It shows something.", request, Expect(each.status))
        exchanges.append(exchange(case, right=each.right, other=each.other))
    found = run(exchanges, {}).diagnosis.findings
    assert sorted({drift for finding in found for drift in finding.drifts}) == expected
    # One of the five kinds left out, and there is no row.
    fewer = run(exchanges[:-1], {}).diagnosis.findings
    assert "error-status-map" not in {drift for finding in fewer for drift in finding.drifts}


@pytest.mark.parametrize(
    "told",
    [
        # A 500 of the application's own, with a body that could not be echoed.
        Told(BAD, replied({"error": "internal"}, 500), sent=NAN, status=400, **POST),
        # A query that means something else than the one that is taken, or has nothing where another has all.
        Told(GOOD, replied({"why": "?"}, 400), path="/s?page=0", beside=(same(GOOD, "/s?page=1"),)),
        Told(GOOD, text(400, "Failed to deserialize query string: missing field `b`"), path="/s?a=1"),
        # 404 for a path of which the other form was never asked for.
        Told(GOOD, bare(404), path="/things/"),
        # A redirect to somewhere else.
        Told(GOOD, bare(307, location="/login"), path="/things/"),
        # HEAD refused where nobody showed that the path takes GET.
        Told(bare(200), bare(405, allow="GET"), "HEAD", status=200),
        # Another parameter in the query, so its spelling is not all that differs.
        Told(GOOD, replied({"why": "?"}, 400), path="/s?b=yes", beside=(same(GOOD, "/s?c=1"),)),
        # A body that is empty at a place that never answered with one.
        Told(replied({"r": None}), bare(200, content_length="0"), path="/r?by=0"),
        # A list that lost another entry than the later ones.
        Told(ERRORS, replied({"errors": [{"field": "b"}]}, 422)),
        # Another text than a library's.
        Told(BAD, replied({"error": "never"}, 400)),
        # A library's message about a text that was not sent.
        Told(BAD, replied({"error": 'strconv.Atoi: parsing "x": invalid syntax'}, 400), path="/parse?n=y"),
        # A text that is another.
        Told(replied('"hi"'), text(200, "ho")),
        # A word that is not JSON, and a value that differs beside it.
        Told(replied('{"a":1,"b":null}'), replied('{"a":2,"b":NaN}')),
        # Such a word where a text is right: it is no number that went wrong.
        Told(replied('{"a":"x"}'), replied('{"a":NaN}')),
        # A name twice, and a value that differs beside it.
        Told(replied('{"id":1,"z":3}'), replied('{"id":1,"id":2,"z":4}')),
        # A member too many that the request does not hold, or holds with another value.
        Told(replied('{"a":1}'), replied('{"a":1,"b":2}'), sent=b'{"a":1}', **POST),
        Told(replied('{"a":1}'), replied('{"a":1,"b":2}'), sent=b'{"a":1,"b":3}', **POST),
        # Errors in the same form that say something else.
        Told(replied({"detail": "a"}, 409), replied({"detail": "b"}, 409)),
        # JSON of another media type than the other's JSON.
        Told(GOOD, replied({"id": 1}, content_type="application/vnd.api+json")),
    ],
)
def test_a_lookalike_is_not_taken_for_it(told: Told) -> None:
    assert drifts(told) == []
