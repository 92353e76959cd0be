"""An instant is text in another layout than RFC 3339."""

from __future__ import annotations

from codegen.wire.coded.instant_counts import UNITS
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.instant_mail import MAIL
from codegen.wire.shape import Coded
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether the text of an instant is in another layout."""
    counted = isinstance(departure.shape, Coded) and departure.shape.detail in UNITS
    return departure.wanted is not departure.used and (
        departure.used is InstantForm.SPACED
        or departure.used in MAIL
        or (departure.used is InstantForm.RFC_3339 and not counted)
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    told = departure.used.value if isinstance(departure.used, InstantForm) else ""
    return f"writes instants as {told}"


DRIFT = Drift(
    id="time-text-layout",
    title="An instant is text in another layout",
    severity=Severity.BREAKS,
    what=(
        "One runtime writes an instant as RFC 3339 text, the other as text in the layout of SQL, of a mail "
        "header or of an HTTP header."
    ),
    where=(
        "Python: `str()` of a `datetime` has a space; `email.utils.format_datetime` writes a mail date.",
        'Go: `Format("2006-01-02 15:04:05Z07:00")` has a space; `time.RFC1123` is a mail date.',
        "JavaScript: `toUTCString()` writes an HTTP date.",
        "Rust: chrono's `to_rfc2822()` writes a mail date without a zero before the day.",
    ),
    harm="Strict parsers of RFC 3339 refuse it, and mail and HTTP dates lose the fraction of a second.",
    recognised=(
        "In every answer the text, in one known layout, is exactly the canonical instant, cut down to "
        "seconds where that layout has no more."
    ),
    lookalikes=(
        Lookalike("time-utc-designator", "there only the mark behind the time differs"),
        Lookalike("time-epoch", "there a number stands instead of the date"),
    ),
    fixes=(
        ("go", "leave the formatting to `time.Time`, or use `time.RFC3339Nano`."),
        ("rust", "a `DateTime<Utc>` field under serde instead of a text."),
        ("python", "a `datetime` field instead of a text."),
        ("typescript", "`toISOString()`."),
    ),
    example=('{"at":"2024-01-02T03:04:05Z"}', '{"at":"2024-01-02 03:04:05Z"}'),
    names=names,
    tell=tell,
)
