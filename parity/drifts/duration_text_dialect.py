"""A duration is text on both sides, spelled in two dialects."""

from __future__ import annotations

from codegen.wire.coded.duration import DurationForm, is_text
from codegen.wire.encoding import Dimension
from parity.drift import Departure, Drift, Lookalike, Severity
from parity.drifts.duration_unit import wants_text


def names(departure: Departure) -> bool:
    """Whether a duration that should be one text is another."""
    used = departure.used
    return (
        departure.dimension is Dimension.DURATIONS
        and isinstance(used, DurationForm)
        and used is not departure.wanted
        and is_text(used)
        and wants_text(departure)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, DurationForm)  # noqa: S101 - `names` says so
    return f"writes a duration as {departure.used.value}"


DRIFT = Drift(
    id="duration-text-dialect",
    title="A duration is text in another dialect",
    severity=Severity.LOSES,
    what="Twenty-six hours are `PT26H`, `P1DT2H`, `PT93600S` or `26h0m0s`; below zero the sign stands in "
    "front of the whole or of each part.",
    where=(
        "Java: Duration.toString stops at hours and signs each part.",
        "Python: pydantic carries over into days, and into years of 365 days: 400 days are `P1Y35D`.",
        "Rust: chrono's TimeDelta displays itself in seconds alone.",
        "Go: Duration.String is a format of its own, `26h0m0s`.",
        "Protobuf's JSON mapping writes seconds with zero, three, six or nine digits behind the point.",
    ),
    harm="A reader of one dialect refuses another; a year of 365 days becomes a calendar year elsewhere.",
    recognised="In every answer the text, read in that one dialect, is the canonical duration to the "
    "nanosecond.",
    lookalikes=(Lookalike("duration-unit", "there one side is a number or an object, not text"),),
    fixes=(
        ("go", "a MarshalJSON that writes ISO 8601 in hours, minutes and seconds."),
        ("rust", "`serialize_with` a function that writes the contract's dialect."),
        ("python", "a `PlainSerializer` that writes hours instead of days and years."),
    ),
    example=('{"wait":"PT26H"}', '{"wait":"P1DT2H"}'),
    names=names,
    tell=tell,
)
