"""UTC is marked in another way."""

from __future__ import annotations

from codegen.wire.coded.instant_counts import UNITS
from codegen.wire.coded.offset import Mark
from codegen.wire.encoding import Dimension
from codegen.wire.shape import Coded
from parity.drift import Departure, Drift, Lookalike, Severity

_TOLD = {
    Mark.Z: "UTC as `Z`",
    Mark.COLON: "UTC as `+00:00`",
    Mark.PLAIN: "offsets from UTC without a colon",
}


def names(departure: Departure) -> bool:
    """Whether UTC has another mark; a contract that counts has none."""
    counted = isinstance(departure.shape, Coded) and departure.shape.detail in UNITS
    parts = departure.wanted is not departure.used and departure.used in _TOLD
    return departure.dimension is Dimension.DESIGNATORS and parts and not counted


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    told = _TOLD[departure.used] if isinstance(departure.used, Mark) else ""
    return f"writes {told}"


DRIFT = Drift(
    id="time-utc-designator",
    title="UTC is `Z` on one side and `+00:00` on the other",
    severity=Severity.COSMETIC,
    what="The same instant in UTC ends with `Z` in one runtime and with `+00:00` or `+0000` in the other.",
    where=(
        "Rust: chrono's serde form ends with `Z`, its `to_rfc3339()` with `+00:00`.",
        "Python: pydantic writes `Z`, `isoformat()` and FastAPI without a response model write `+00:00`.",
        "Go: `time.Time` writes `Z`; a layout with `-0700` writes `+0000`.",
        "JavaScript: `toISOString()` writes `Z`.",
        "Java: Jackson writes `java.util.Date` with `+00:00`, `Instant` with `Z`.",
    ),
    harm=(
        "Texts that mean the same are not equal, so signatures, cache keys and sorting by text break; some "
        "parsers want `Z`, or refuse an offset without a colon."
    ),
    recognised="The instants are equal, and only the mark behind the time differs.",
    lookalikes=(
        Lookalike("time-offset-kept-vs-utc", "there the offset is another one than zero"),
        Lookalike("time-naive", "there one side has no mark at all"),
    ),
    fixes=(
        ("go", "leave the formatting to `time.Time`, after `.UTC()`."),
        ("rust", "a `DateTime<Utc>` field under serde instead of `to_rfc3339()`."),
        ("python", "return the model instead of `isoformat()`, and declare a response model."),
    ),
    example=('{"at":"2024-01-02T03:04:05Z"}', '{"at":"2024-01-02T03:04:05+00:00"}'),
    names=names,
    tell=tell,
)
