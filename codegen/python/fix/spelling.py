"""The piece of code that writes a scalar as its contract wants it: found from samples, and tried on them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from enum import Enum
from ipaddress import ip_address
from typing import Any
from unicodedata import normalize
from uuid import UUID

from codegen.python.fix.change import Piece, Spelling
from codegen.python.fix.code.clocks import ClockText, DayText, InstantText, SpanText
from codegen.python.fix.code.octets import AddressText, Base64Text, UuidText
from codegen.python.fix.code.values import ShortestSingle
from codegen.wire.coded.family import family_of
from codegen.wire.coded.fraction import Fraction
from codegen.wire.coded.octets import Octets, read_octets
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import Coded, Kind, Number, Text

_PER_SECOND = {"s": 1, "ms": 1_000, "us": 1_000_000, "ns": 1_000_000_000}
_FIXED = {
    Fraction.NONE: 0,
    Fraction.ONE: 1,
    Fraction.TWO: 2,
    Fraction.THREE: 3,
    Fraction.FOUR: 4,
    Fraction.FIVE: 5,
    Fraction.SIX: 6,
}
_BYTES = ("bytes", "bytearray")


class Unspellable(Exception):
    """There is no such piece; the text is a clause that says why."""


def piece_for(spelling: Spelling) -> Piece | None:
    """The piece; None where the value is written rightly as it is. Raises `Unspellable`."""
    if spelling.piece is not None:
        return spelling.piece
    if not spelling.departs:
        return None
    shape = spelling.shape
    if isinstance(shape, Coded):
        return _CODED[shape.kind](spelling, shape.detail)
    if isinstance(shape, Number) and spelling.python == "decimal.Decimal":
        return Piece("DecimalNumber")
    if isinstance(shape, Number) and spelling.python == "float" and _is_single(spelling):
        return Piece("ShortestSingle")
    if isinstance(shape, Text) and spelling.python == "str" and _is_composed(spelling):
        return Piece("ComposedText")
    raise Unspellable(f"is {_called(spelling.python)}, and how it is written is decided elsewhere")


def _instant(spelling: Spelling, detail: str) -> Piece:
    wanted = [text for text, _ in spelling.samples]
    counted = [each for each in wanted if isinstance(each, Numeral)]
    if spelling.python == "float" and detail in _PER_SECOND:
        per_second = _PER_SECOND[detail]
        for count, used in spelling.samples:
            if not (isinstance(count, Numeral) and isinstance(used, Numeral)) or (
                round(float(used.text) * per_second) != int(count.text)
            ):
                raise Unspellable("is a float that does not hold seconds since 1970")
        return Piece("SecondsCount", str(per_second))
    if spelling.python != "datetime.datetime":
        raise Unspellable(f"is {_called(spelling.python)}, whose text is made before it is in the model")
    if counted or detail in _PER_SECOND:
        return Piece("InstantCount", str(_PER_SECOND.get(detail, 1)))
    texts = [each for each in wanted if isinstance(each, str)]
    digits = _digits(Kind.INSTANT, detail, texts, "datetime")
    utc = "+00:00" if any(text.endswith("+00:00") for text in texts) else "Z"
    naive = [(text, used) for text, used in spelling.samples if _is_naive(used) and not _is_naive(text)]
    if any(not str(text).endswith(("Z", "+00:00")) for text, _ in naive):
        raise Unspellable("has no offset, and the contract's is not UTC")
    if any(_is_naive(text) and not _is_naive(used) for text, used in spelling.samples):
        raise Unspellable("has an offset that the contract does not have")
    if any(_is_naive(text) for text in texts) and naive:
        raise Unspellable("has no offset, which one contract wants and another does not")
    arguments = ["" if digits == "shortest" else repr(digits).replace("'", '"')]
    arguments += [f'utc="{utc}"'] if utc != "Z" else []
    arguments += ["naive_is_utc=True"] if naive else []
    tried = InstantText(digits, utc=utc, naive_is_utc=bool(naive))
    _try(tried, texts, datetime.fromisoformat)
    return Piece("InstantText", ", ".join(filter(None, arguments)))


def _date(spelling: Spelling, _: str) -> Piece:
    if spelling.python == "datetime.datetime":
        _try(DayText(), _texts(spelling), datetime.fromisoformat)
        return Piece("DayText")
    raise Unspellable(f"is {_called(spelling.python)}, and no date is made of it")


def _time_of_day(spelling: Spelling, detail: str) -> Piece:
    if spelling.python != "datetime.time":
        raise Unspellable(f"is {_called(spelling.python)}, and no time of day is made of it")
    texts = _texts(spelling)
    digits = _digits(Kind.TIME_OF_DAY, detail, texts, "time")
    _try(ClockText(digits), texts, time.fromisoformat)
    return Piece("ClockText", "" if digits == "shortest" else repr(digits).replace("'", '"'))


def _duration(spelling: Spelling, detail: str) -> Piece:
    if spelling.python != "datetime.timedelta":
        raise Unspellable(f"is {_called(spelling.python)}, and no span of time is made of it")
    if detail in _PER_SECOND:
        return Piece("SpanCount", str(_PER_SECOND[detail]))
    family = family_of(Kind.DURATION)

    def span(text: str) -> timedelta:
        meaning = family.meaning(detail, text)
        return timedelta(microseconds=int(str(meaning)) / 1000)

    return _first_that_fits(
        _texts(spelling),
        span,
        (
            (SpanText(), Piece("SpanText")),
            (SpanText(seconds_alone=True), Piece("SpanText", "seconds_alone=True")),
        ),
    )


def _bytes(spelling: Spelling, detail: str) -> Piece:
    if spelling.python not in _BYTES:
        raise Unspellable(f"is {_called(spelling.python)}, and its octets are encoded before")
    form = detail.partition(" ")[0] or "base64"
    if form == "hex":
        return Piece("HexText")
    safe = form == "base64url"
    octets = Octets.BASE64URL if safe else Octets.BASE64
    unpadded = Octets.BASE64URL_UNPADDED if safe else Octets.BASE64_UNPADDED
    url = ["url_safe=True"] if safe else []

    def back(text: str) -> bytes:
        found = read_octets(text, octets)
        found = read_octets(text, unpadded) if found is None else found
        return b"" if found is None else found

    return _first_that_fits(
        _texts(spelling),
        back,
        (
            (Base64Text(url_safe=safe), Piece("Base64Text", ", ".join(url))),
            (
                Base64Text(url_safe=safe, padded=False),
                Piece("Base64Text", ", ".join([*url, "padded=False"])),
            ),
        ),
    )


def _uuid(spelling: Spelling, _: str) -> Piece:
    if spelling.python not in ("uuid.UUID", *_BYTES):
        raise Unspellable(f"is {_called(spelling.python)}, whose text is made before it is in the model")
    of = "UuidText" if spelling.python == "uuid.UUID" else "UuidOfBytes"
    forms = ("lower", "upper", "simple", "urn", "braced")
    ways = tuple((UuidText(form), Piece(of, "" if form == "lower" else f'"{form}"')) for form in forms)
    return _first_that_fits(_texts(spelling), UUID, ways)


def _ip(spelling: Spelling, _: str) -> Piece:
    if not spelling.python.startswith("ipaddress"):
        raise Unspellable(f"is {_called(spelling.python)}, whose text is made before it is in the model")
    _try(AddressText(), _texts(spelling), ip_address)
    return Piece("AddressText")


def _url(spelling: Spelling, _: str) -> Piece:
    raise Unspellable(f"is {_called(spelling.python)}, which keeps a text of its own and not the one given")


def _decimal(spelling: Spelling, _: str) -> Piece:
    numbers = all(isinstance(each, Numeral) for each, _ in spelling.samples)
    if spelling.python == "decimal.Decimal" and numbers:
        return Piece("DecimalNumber")
    raise Unspellable("has lost the zeros at its end before it is in the model")


def _other(spelling: Spelling, _: str) -> Piece:
    raise Unspellable(f"is {_called(spelling.python)}, whose form cannot be changed")


_CODED: dict[Kind, Callable[[Spelling, str], Piece]] = {
    Kind.INSTANT: _instant,
    Kind.DATE: _date,
    Kind.TIME_OF_DAY: _time_of_day,
    Kind.DURATION: _duration,
    Kind.BYTES: _bytes,
    Kind.UUID: _uuid,
    Kind.IP: _ip,
    Kind.NETWORK: _other,
    Kind.MAC: _other,
    Kind.URL: _url,
    Kind.DECIMAL: _decimal,
}


def _digits(kind: Kind, detail: str, texts: Sequence[str], holder: str) -> int | str:
    """The rule by which all these texts have their digits of a second."""
    family = family_of(kind)
    fitting: frozenset[Enum] | None = None
    for text in texts:
        fits = family.fits(detail, text, text)
        rules = frozenset() if fits is None else fits.get(Dimension.FRACTIONS, frozenset())
        fitting = rules if fitting is None else fitting & rules
    for rule in Fraction:
        if fitting is not None and rule not in fitting:
            continue
        if rule is Fraction.TRIMMED:
            return _exact("shortest", texts, holder)
        if rule is Fraction.GROUPED:
            return "grouped"
        if rule in _FIXED:
            return _FIXED[rule]
    raise Unspellable("has digits of a second by no rule that was found")


def _exact(rule: str, texts: Sequence[str], holder: str) -> str:
    for text in texts:
        digits = text.partition(".")[2]
        count = len(digits) - len(digits.lstrip("0123456789"))
        if count > 6:
            raise Unspellable(f"is a {holder}, which holds microseconds; what is finer is gone before")
    return rule


def _first_that_fits(
    texts: Sequence[str], back: Callable[[str], Any], ways: Sequence[tuple[Any, Piece]]
) -> Piece:
    for tried, piece in ways:
        written = tried.text if hasattr(tried, "text") else tried.write
        if all(written(back(text)) == text for text in texts):
            return piece
    raise Unspellable("is written in the contract in a form that is not known here")


def _try(tried: Any, texts: Sequence[str], back: Callable[[str], Any]) -> None:
    for text in texts:
        try:
            written = tried.write(back(text))
        except ValueError:
            raise Unspellable(f"cannot hold `{text}`") from None
        if written != text:
            raise Unspellable(f"would be `{written}` where the contract has `{text}`")


def _texts(spelling: Spelling) -> list[str]:
    return [text for text, _ in spelling.samples if isinstance(text, str)]


def _is_naive(text: Json) -> bool:
    if not isinstance(text, str) or "T" not in text:
        return False
    clock = text.partition("T")[2]
    return not (clock.endswith("Z") or "+" in clock or "-" in clock)


def _is_single(spelling: Spelling) -> bool:
    tried = ShortestSingle()
    numbers = [
        (float(wanted.text), float(used.text))
        for wanted, used in spelling.samples
        if isinstance(wanted, Numeral) and isinstance(used, Numeral)
    ]
    return bool(numbers) and all(tried.write(used) == wanted for wanted, used in numbers)


def _is_composed(spelling: Spelling) -> bool:
    texts = _texts(spelling)
    return bool(texts) and all(normalize("NFC", text) == text for text in texts)


def _called(python: str) -> str:
    name = python.rpartition(".")[2]
    return f"`{name}`" if name else "of a type that is not known"
