"""A duration stands in another unit or another structure."""

from __future__ import annotations

from codegen.wire.coded.duration import DurationForm, is_text, own_form
from codegen.wire.encoding import Dimension
from codegen.wire.shape import Coded
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether a duration is no text on one side at least."""
    used = departure.used
    return (
        departure.dimension is Dimension.DURATIONS
        and isinstance(used, DurationForm)
        and used is not departure.wanted
        and not (is_text(used) and wants_text(departure))
    )


def wants_text(departure: Departure) -> bool:
    """Whether the contract writes the duration as text, as it does where it names no unit."""
    own = own_form(departure.shape.detail) if isinstance(departure.shape, Coded) else None
    return own is None or is_text(own)


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    assert isinstance(departure.used, DurationForm)  # noqa: S101 - `names` says so
    return f"writes a duration as {departure.used.value}"


DRIFT = Drift(
    id="duration-unit",
    title="A duration is counted in another unit or built another way",
    severity=Severity.BREAKS,
    what="The same span of time is a number in one unit on one side, and on the other a number in another "
    "unit, a pair of seconds and nanoseconds, or a text.",
    where=(
        "Go: a time.Duration is its nanoseconds as a number; encoding/json/v2 refuses it without an option.",
        "Rust: serde writes std's Duration as `secs` and `nanos`; chrono's TimeDelta and time's Duration are "
        "a list of the two.",
        "Python: pydantic writes ISO 8601, or seconds with `ser_json_timedelta='float'`; a FastAPI route "
        "that returns a dict and declares no type writes seconds.",
        "JavaScript: durations are numbers of milliseconds by habit.",
        "Java: Jackson writes seconds with nine digits behind the point; Spring writes ISO 8601.",
    ),
    harm="A reader takes seconds for nanoseconds, a billion times off, and nothing fails.",
    recognised="In every answer the written value, read in that one unit, is the canonical duration to the "
    "nanosecond.",
    lookalikes=(
        Lookalike("duration-text-dialect", "there both sides are text and differ in its spelling"),
        Lookalike("time-epoch", "there the contract has a point in time, not a span"),
    ),
    fixes=(
        ("go", "an own duration type whose MarshalJSON writes the contract's form."),
        ("rust", "`serde_with::DurationSeconds` or one of its siblings on the field."),
        ("python", "`ser_json_timedelta` of the model, or a declared return type on the route."),
        ("typescript", "convert at the edge, and put the unit into the name of the field."),
    ),
    example=('{"wait":"PT1.5S"}', '{"wait":1500000000}'),
    names=names,
    tell=tell,
)
