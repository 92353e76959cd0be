"""Plain texts that keep their bounds: of any length, of one length, and of each coded kind."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from codegen.types.bounds import Bounds
from codegen.types.strict_bounds import broken
from codegen.types.vectors.pattern_text import texts_of
from codegen.wire.coded.bytes import form
from codegen.wire.shape import Coded, Kind

_PLAIN = ("text", "another text", "a", "b", "c", "d", "", "A1", "a-b", "é😀")
_LETTERS = "abcdefghijklmnopqrstuvwxyz"
#: A longer text is not made.
_LONGEST = 2_000

_CODED: dict[Kind, tuple[str, ...]] = {
    Kind.INSTANT: ("2024-01-02T03:04:05Z", "1999-12-31T23:59:59.5+02:00", "2024-02-29T00:00:00Z"),
    Kind.DATE: ("2024-01-02", "1999-12-31", "2024-02-29"),
    Kind.TIME_OF_DAY: ("03:04:05Z", "23:59:59.5+02:00", "00:00:00Z"),
    Kind.DURATION: ("PT1H30M", "P1D", "PT0S"),
    Kind.UUID: ("f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4", "00000000-0000-0000-0000-000000000000"),
    Kind.IP: ("192.0.2.1", "2001:db8::1", "::"),
    Kind.NETWORK: ("10.0.0.0/8", "2001:db8::/32"),
    Kind.MAC: ("00:00:5e:00:53:af", "00-00-5E-00-53-AF"),
    Kind.URL: ("https://example.com/a?b=c#d", "https://example.org/"),
    Kind.DECIMAL: ("12.50", "-1", "0"),
}
#: A kind in the form a contract names for it.
_FORMED = {
    (Kind.DURATION, "go"): ("1h30m", "0s"),
    (Kind.DURATION, "protobuf"): ("3.500s", "0s"),
    (Kind.DURATION, "iso"): _CODED[Kind.DURATION],
}
_BYTES = {
    "base64": ("YWJj", "", "+//+", "YWI=", "YQ==", "YWJjZGVm"),
    "base64url": ("YWJj", "", "-__-", "YWJjZGVm"),
    "hex": ("0a0b", "", "ff", "0a0b0c0d", "00112233445566778899aabbccddeeff"),
}


def coded_texts(coded: Coded) -> tuple[str, ...]:
    """Usual texts of a kind; some may break bounds."""
    if coded.kind is Kind.BYTES:
        return _BYTES[form(coded.detail)]
    return _FORMED.get((coded.kind, coded.detail), _CODED[coded.kind])


def plain_texts(bounds: Bounds, known: Sequence[str] = ()) -> Iterator[str]:
    """Texts that keep the bounds, the most telling first; `known` are texts of the contract's own."""
    seen = set()
    for text in _candidates(bounds, known):
        if text not in seen and next(broken(bounds, text, ()), None) is None:
            seen.add(text)
            yield text


def text_of_length(bounds: Bounds, length: int, letters: str = _LETTERS) -> str | None:
    """A text of exactly this length that keeps all patterns; None where none is found."""
    if length > _LONGEST:
        return None
    filled = "".join(letters[index % len(letters)] for index in range(length))
    candidates = [filled, *(text for each in bounds.patterns for text in texts_of(each, length))]
    patterns = Bounds(patterns=bounds.patterns)
    return next((text for text in candidates if next(broken(patterns, text, ()), None) is None), None)


def _candidates(bounds: Bounds, known: Sequence[str]) -> Iterator[str]:
    yield from _PLAIN
    for pattern in bounds.patterns:
        yield from texts_of(pattern)
    yield from known
    for length in (bounds.min_length, bounds.max_length):
        found = None if length is None else text_of_length(bounds, length)
        if found is not None:
            yield found
            yield found[:-1] + "z"
