"""What each departure does alone: its places and an example, whatever other drifts stand beside it."""

from __future__ import annotations

from exchanges import RUST, case, exchange, promises, replied, run, seed, seed_promises

from parity.effects import without_indices
from parity.finding import Effect, Evidence, Finding

ORDER = {
    "type": "object",
    "properties": {
        "order_id": {"type": "string"},
        "placed_at": {"type": "string", "format": "date-time"},
        "lines": {"type": "array", "items": {"type": "string"}},
    },
    "required": ["order_id", "placed_at", "lines"],
    "additionalProperties": False,
}


def order(number: int) -> tuple[dict[str, object], dict[str, object]]:
    """The order of a number, as the contract wants it and as another runtime writes it."""
    at = f"2026-01-0{number}T00:00:0{number}"
    lines = [f"line {number}"] if number % 2 else []
    return (
        {"order_id": f"o{number}", "placed_at": f"{at}Z", "lines": lines},
        {"orderId": f"o{number}", "placedAt": f"{at}+00:00", "lines": lines or None},
    )


def found() -> Finding:
    """The one finding about the orders."""
    exchanges = [
        exchange(case(f"o{n}", held={200: "order"}), one=replied(order(n)[0]), two=replied(order(n)[1]))
        for n in range(1, 7)
    ]
    (finding,) = run(exchanges, promises(order=ORDER)).report.findings
    return finding


def test_each_departure_is_shown_by_itself() -> None:
    effects = {effect.drift: effect for effect in found().effects}
    assert set(effects) == {"key-case-style", "time-utc-designator", "nil-slice-null"}
    assert effects["time-utc-designator"].pointers == ("/placed_at",)
    assert effects["time-utc-designator"].example == Evidence(
        "o1", '"2026-01-01T00:00:01Z"', '"2026-01-01T00:00:01+00:00"', "/placed_at"
    )
    assert effects["nil-slice-null"] == Effect(
        "nil-slice-null", "writes null for an empty list", ("/lines",), Evidence("o2", "[]", "null", "/lines")
    )
    assert effects["key-case-style"].pointers == ("/order_id", "/placed_at")
    example = effects["key-case-style"].example
    assert example is not None
    assert example.wanted == '{"order_id":"o1","placed_at":"2026-01-01T00:00:01Z",...}'
    assert example.observed == '{"orderId":"o1","placedAt":"2026-01-01T00:00:01Z",...}'


def test_the_effects_are_those_of_the_departures_in_their_order() -> None:
    finding = found()
    assert tuple(dict.fromkeys(effect.drift for effect in finding.effects)) == finding.drifts
    assert len(finding.effects) == len(finding.departures)


def test_every_departure_of_the_seed_has_a_place_and_an_example() -> None:
    (finding,) = run(seed(), seed_promises()).report.findings
    for effect in finding.effects:
        assert effect.pointers
        assert effect.example is not None
        assert effect.example.wanted != effect.example.observed


def test_runtimes_that_agree_have_none() -> None:
    assert run(seed(go=RUST), seed_promises()).report.findings == ()


def test_indices_are_collapsed_and_names_stay() -> None:
    assert without_indices("/readings/12/point/x2") == "/readings/*/point/x2"
    assert without_indices("") == ""
