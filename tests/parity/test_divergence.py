"""Divergences: ids that are the same everywhere, fingerprints that pin exactly one behaviour."""

from __future__ import annotations

from dataclasses import replace

import pytest
from exchanges import (
    DIVERGING,
    GO,
    RUST,
    case,
    exchange,
    promises,
    replied,
    run,
    seed,
    seed_cases,
    seed_promises,
)
from hypothesis import given
from hypothesis import strategies as st

from parity.answer import Answer, Refused, Skipped
from parity.case import HeaderRules
from parity.divergence import Divergence, route
from parity.drift import Severity
from parity.probe.run import Exchange

NAMED = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
HELD = promises(thing={**NAMED, "additionalProperties": False})


def of(exchanges: tuple[Exchange, ...] | list[Exchange]) -> dict[str, Divergence]:
    """The divergences of a run under the seed's contracts, by id."""
    return {each.id: each for each in run(exchanges, seed_promises()).report.divergences}


def body_of(exchanges: tuple[Exchange, ...] | list[Exchange]) -> Divergence:
    """The divergence of the bodies of the seed's route."""
    return of(exchanges)["parity/validate/body"]


def further(name: str, rust: str, go: str) -> Exchange:
    """One more case of the seed's route."""
    known = seed_cases()[1]
    more = replace(known, id=name, request=replace(known.request, case=name))
    return exchange(more, rust=replied(rust, 422), go=replied(go, 422))


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("/v1/validate", "validate"),
        ("/v12/validate?deep=1", "validate"),
        ("/validate/", "validate"),
        ("/", "root"),
        ("/v1", "root"),
        ("/users/42", "users/id"),
        ("/v1/users/7c9e6679-7425-40de-944b-e07fc1f90ae7/orders/3", "users/id/orders/id"),
        ("/Users/Me_Too", "users/me-too"),
        ("/a//b", "a/b"),
        ("/a/~/b", "a/b"),
    ],
)
def test_a_route_has_neither_version_nor_query_nor_identifier(path: str, name: str) -> None:
    assert route(path) == name


@given(st.from_regex(r"(/[A-Za-z0-9_.~%-]{0,8}){0,4}", fullmatch=True))
def test_an_id_has_only_plain_words_whatever_the_path(path: str) -> None:
    assert all(
        word and set(word) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") for word in route(path).split("/")
    )


def test_the_seed_is_one_divergence_of_bodies_and_none_of_statuses() -> None:
    found = of(seed())
    assert list(found) == [
        f"parity/validate/{aspect}" for aspect in ("status", "media-type", "headers", "body")
    ]
    assert all(each.cases == tuple(RUST) for each in found.values())
    body = found.pop("parity/validate/body")
    assert (body.diverging, body.findings, body.complete) == (DIVERGING, ("validation-error@1/go",), True)
    assert body.summary.startswith("5/6 bodies diverge; go: enum-external-vs-internal")
    assert body.summary.endswith("(proven)")
    for other in found.values():
        assert (other.diverging, other.findings, other.summary, other.fingerprint) == ((), (), "", "")


def test_each_route_is_a_divergence_of_its_own() -> None:
    paths = ("/v1/things", "/v1/things/1", "/v1/things/2?x=1", "/v1/others")
    exchanges = [
        exchange(case(f"c{index}", path=path), one=replied("1"), two=replied("2"))
        for index, path in enumerate(paths)
    ]
    assert {
        each.id: each.cases for each in run(exchanges, {}).report.divergences if each.id.endswith("body")
    } == {
        "parity/things/body": ("c0",),
        "parity/things/id/body": ("c1", "c2"),
        "parity/others/body": ("c3",),
    }


@given(st.permutations(seed()))
def test_the_order_of_the_cases_changes_no_fingerprint(exchanges: list[Exchange]) -> None:
    assert body_of(exchanges).fingerprint == body_of(seed()).fingerprint


def test_one_more_case_with_the_same_cause_changes_no_fingerprint() -> None:
    more = further("more", '{"Policy":{"reason":"no"}}', '{"Kind":"policy","Field":"","Reason":"no"}')
    again = body_of([*seed(), more])
    assert again.diverging == (*DIVERGING, "more")
    assert again.fingerprint == body_of(seed()).fingerprint


def test_a_case_that_agrees_changes_no_fingerprint() -> None:
    assert body_of(seed()[1:]).fingerprint == body_of(seed()).fingerprint


@pytest.mark.parametrize(
    "body",
    [
        '{"Kind":"policy","Field":"","Reason":"another reason"}',
        GO["policy-license-not-allowed"][1].replace('"Field":"",', ""),
        GO["policy-license-not-allowed"][1].replace('"policy"', '"consistency"'),
        "{}",
        "not json",
    ],
    ids=["another reason", "a member less", "another variant", "nothing", "not json"],
)
def test_another_answer_changes_the_fingerprint(body: str) -> None:
    changed = seed(go={"policy-license-not-allowed": (422, body)})
    assert body_of(changed).fingerprint != body_of(seed()).fingerprint


def test_two_routes_that_diverge_alike_have_two_fingerprints() -> None:
    exchanges = [
        exchange(
            case(path, path=path, held={200: "thing"}), one=replied({"name": "a"}), two=replied({"Name": "a"})
        )
        for path in ("/v1/one", "/v1/two")
    ]
    prints = [each.fingerprint for each in run(exchanges, HELD).report.divergences if each.diverging]
    assert len(set(prints)) == 2


def test_a_difference_without_contract_is_pinned_by_what_it_is() -> None:
    def pinned(two: Answer) -> str:
        report = run([exchange(case("c"), one=replied("1"), two=two)], {}).report
        return {each.id: each for each in report.divergences}["parity/things/body"].fingerprint

    assert pinned(replied("2")) == pinned(replied("2", seconds=3.0))
    assert pinned(replied("2")) != pinned(replied("3"))


def test_a_status_that_differs_is_a_divergence_of_the_status() -> None:
    held = case("c", status=200)
    found = {
        each.id: each
        for each in run([exchange(held, one=replied("{}"), two=replied("{}", 204))], {}).report.divergences
    }
    assert found["parity/things/status"].diverging == ("c",)
    assert found["parity/things/status"].summary == "1/1 status codes differ"
    assert found["parity/things/body"].diverging == ()


def test_all_runtimes_with_one_wrong_status_diverge_from_the_case() -> None:
    report = run([exchange(case("c", status=201), one=replied("{}"), two=replied("{}"))], {}).report
    assert [each.id for each in report.divergences if each.diverging] == ["parity/things/status"]


@pytest.mark.parametrize("answer", [Refused("No."), Skipped("No value.")])
def test_a_route_with_a_case_that_was_not_answered_is_not_complete(answer: Answer) -> None:
    exchanges = [
        exchange(case("a"), one=replied("1"), two=replied("1")),
        exchange(case("b"), one=replied("1"), two=answer),
    ]
    assert not any(each.complete for each in run(exchanges, {}).report.divergences)


def test_the_seed_made_whole_diverges_nowhere() -> None:
    found = of(seed(go=RUST))
    assert all((each.diverging, each.summary, each.fingerprint) == ((), "", "") for each in found.values())


def test_a_contract_broken_by_all_alike_is_a_divergence_too() -> None:
    found = body_of(seed(rust=GO))
    assert found.diverging == DIVERGING
    assert set(found.findings) == {"validation-error@1/rust", "validation-error@1/go"}


@pytest.mark.parametrize(
    ("given", "aspect", "summary"),
    [
        (
            exchange(case("c"), one=replied("{}"), two=replied("{}", content_type="text/plain")),
            "media-type",
            "1/1 media types differ; two: http-content-type-missing (proven)",
        ),
        (
            exchange(case("c", headers=HeaderRules(require=("etag",))), one=replied("{}"), two=replied("{}")),
            "headers",
            "1/1 headers break the case",
        ),
        (
            exchange(case("c", body='{"a":1}'), one=replied("{}"), two=replied("{}")),
            "body",
            "1/1 bodies diverge",
        ),
    ],
    ids=["media type", "headers", "expected body"],
)
def test_whatever_makes_a_case_fail_is_a_divergence_that_fails_the_run(
    given: Exchange, aspect: str, summary: str
) -> None:
    report = run([given], {}).report
    (divergence,) = (each for each in report.divergences if each.diverging)
    assert (divergence.id, divergence.summary) == (f"parity/things/{aspect}", summary)
    assert report.failing(Severity.BREAKS) == (divergence,)


def test_the_order_of_unexplained_cases_changes_no_fingerprint() -> None:
    exchanges = [
        exchange(case(name, held={200: "thing"}), one=replied({"n": name}), two=replied({"n": "z"}))
        for name in "ab"
    ]
    there, back = (
        {each.id: each.fingerprint for each in run(given, HELD).report.divergences}
        for given in (exchanges, exchanges[::-1])
    )
    assert there == back
