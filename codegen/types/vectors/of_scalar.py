"""What is made for texts, enumerations, flags, null, and whatever is left open."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.types.bounds import Bounds
from codegen.types.strict_bounds import broken
from codegen.types.vector import Probe
from codegen.types.vectors.made import Made
from codegen.types.vectors.pattern_text import texts_of
from codegen.types.vectors.place import Place
from codegen.types.vectors.sample import Samples
from codegen.types.vectors.sample_text import text_of_length
from codegen.types.vectors.slug import slug
from codegen.wire.lossless import Json, Numeral, Repeated
from codegen.wire.shape import Choice

#: Members of one enumeration that are shown.
_MEMBERS = 24
#: A member of an enumeration is named in a vector's name up to here.
_NAMED = 24
_HALF = "\ud800"
#: Texts that are taken unchanged by every right reader, where the bounds take them.
_CAREFUL = (
    ("markup", "<a href='x'>&amp;</a>", "markup", Probe.ESCAPED),
    ("line-separators", "a\u2028b\u2029c", "line separators", Probe.ESCAPED),
    ("control-characters", "\0\x1f\x7f\t\n\r\b\f", "control characters, NUL among them", Probe.ESCAPED),
    ("astral", "😀", "a character beyond 16 bits", Probe.SHAPE),
    ("quotes", "\"\\/'`${x}", "quotes and backslashes", Probe.SHAPE),
    ("combined", "e\u0301\ufeff\u200d", "characters that combine", Probe.SHAPE),
)
_OUTSIDE = ("", "!", "~", " ", "0", "A", "a", "é", "x y", "-")


def of_text(samples: Samples, place: Place) -> Iterator[Made]:
    """Texts at the bounds, with characters that need care, and outside the patterns."""
    bounds = samples.wire.at(place.path).bounds
    yield from (Made("text", text, "a usual text", accept=True) for text in _few(samples, place, 1))
    yield from lengths(bounds)
    yield from outside(bounds, next(samples.texts(place.path), ""))
    for name, text, why, probe in _CAREFUL:
        yield Made(name, text, f"with {why}", probe=probe)
    if not bounds.patterns and not bounds.allowed and bounds.max_length != 0:
        text = _HALF + "a" * ((bounds.min_length or 1) - 1)
        yield Made(
            "half-a-pair", text, "with half of a surrogate pair", accept=False, probe=Probe.LONE_SURROGATE
        )


def _few(samples: Samples, place: Place, count: int) -> list[str]:
    return [text for text, _ in zip(samples.texts(place.path), range(count), strict=False)]


def lengths(bounds: Bounds) -> Iterator[Made]:
    """Texts as short and as long as they may be, and one character beyond."""
    wanted = {0: "empty"}
    if bounds.min_length is not None:
        wanted |= {bounds.min_length - 1: "too-short", bounds.min_length: "shortest"}
    if bounds.max_length is not None:
        wanted |= {bounds.max_length: "longest", bounds.max_length + 1: "too-long"}
    for length, name in wanted.items():
        for spelled, letters in (("", "abcdefghij"), ("-astral", "😀")):
            text = text_of_length(bounds, length, letters) if length >= 0 else None
            if text is not None and (not spelled or text.startswith("😀")):
                yield Made(f"{name}{spelled}", text, f"a text of {length} characters")


def outside(bounds: Bounds, valid: str) -> Iterator[Made]:
    """For each pattern a few texts that break it and nothing else."""
    for pattern in bounds.patterns:
        usual = next((text for text in (valid, *texts_of(pattern)) if text), "a")
        digits = "".join("\u0663" if each.isdigit() else each for each in usual)
        letters = "".join("é" if each.isalpha() else each for each in usual)
        near = (f"{usual}\n", digits, letters, usual.swapcase(), f"!{usual}", usual[:-1], usual[1:])
        found = 0
        for text in dict.fromkeys((*near, *_OUTSIDE)):
            reasons = list(broken(bounds, text, ()))
            if found < 4 and len(reasons) == 1 and reasons[0].what.endswith(pattern):
                found += 1
                yield Made(
                    "outside-pattern", text, f"a text outside `{pattern}`", accept=False, probe=Probe.PATTERN
                )


def of_choice(shape: Choice) -> Iterator[Made]:
    """Each member, and texts that are none."""
    for member in shape.members[:_MEMBERS]:
        name = slug(member)
        name = name if len(name) <= _NAMED else "long"
        yield Made(f"member-{name}", member, f"the member `{member}`")
    first = shape.members[0]
    for name, text in (
        ("unknown-member", "unheard"),
        ("empty", ""),
        ("in-another-case", first.swapcase()),
        ("with-a-space", f"{first} "),
    ):
        if text not in shape.members:
            yield Made(name, text, "a text that is no member", accept=False)
    yield Made("member-in-list", [first], "a member inside a list", accept=False)


def of_flag() -> Iterator[Made]:
    """True and false, and what passes for them elsewhere."""
    yield Made("true", value=True, why="true")
    yield Made("false", value=False, why="false")
    for name, value in (("text", "true"), ("one", Numeral("1")), ("zero", Numeral("0")), ("empty-text", "")):
        yield Made(name, value, "what passes for a flag elsewhere", accept=False)


def of_null() -> Iterator[Made]:
    """Null, and what is near it."""
    yield Made("null", None, "null", accept=True)
    for name, value in (("false", False), ("zero", Numeral("0")), ("text", "null"), ("object", {})):
        yield Made(name, value, "what is not null", accept=False)


def of_anything() -> Iterator[Made]:
    """Any JSON, kept as it is."""
    deep: Json = []
    for _ in range(60):
        deep = [deep]
    kept: tuple[tuple[str, Json, Probe], ...] = (
        ("null", None, Probe.SHAPE),
        ("flag", False, Probe.SHAPE),
        ("text", "a\u2028<b>", Probe.ESCAPED),
        ("list", [Numeral("1"), "a", None, []], Probe.SHAPE),
        ("object", {"b": {"": None}, "a": [{}], "__proto__": Numeral("2.50")}, Probe.SHAPE),
        ("deep", deep, Probe.SHAPE),
        ("number-of-many-digits", Numeral("12345678901234567890.123456789"), Probe.BEYOND_DOUBLE),
        ("whole-number-of-many-digits", [Numeral("9007199254740993")], Probe.BEYOND_DOUBLE),
        ("huge-number", {"n": Numeral("1e400")}, Probe.HUGE),
    )
    for name, value, probe in kept:
        yield Made(name, value, "any JSON, kept as it is", probe=probe)
    yield Made(
        "member-twice",
        Repeated([("a", Numeral("1")), ("a", Numeral("1"))]),
        "with a member twice",
        accept=False,
        probe=Probe.REPEATED_MEMBER,
    )
    yield Made(
        "half-a-pair", [_HALF], "with half of a surrogate pair", accept=False, probe=Probe.LONE_SURROGATE
    )
