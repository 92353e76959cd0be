"""What is made for a record: each member missing, misspelled, twice, and members that nobody named."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.types.vector import Probe
from codegen.types.vectors.made import Made, NoSample
from codegen.types.vectors.place import Place
from codegen.types.vectors.sample import Samples
from codegen.types.vectors.slug import slug
from codegen.wire.lossless import Json, Numeral, Repeated
from codegen.wire.shape import Record

#: What an open record must keep as it is.
_KEPT: tuple[tuple[str, Json, Probe], ...] = (
    ("null", None, Probe.UNKNOWN_MEMBER),
    ("with-parts", {"a": [Numeral("1.5"), {"": None}], "b": "<&>"}, Probe.UNKNOWN_MEMBER),
    ("of-many-digits", Numeral("12345678901234567890.5"), Probe.BEYOND_DOUBLE),
)


def of_record(samples: Samples, place: Place, shape: Record) -> Iterator[Made]:
    """Every way in which members are there or not."""
    full = samples.plain(shape, place.path)
    if not isinstance(full, dict):
        raise NoSample
    yield Made("everything", full, "with every member", accept=True)
    yield Made(
        "least", samples.plain(shape, place.path, full=False), "with the required members alone", accept=True
    )
    yield from _unknown(shape, full)
    keys = {samples.wire.encoding.key((*place.path, each.name)): each for each in shape.fields}
    for key, field in keys.items():
        if key in full:
            rest = {name: part for name, part in full.items() if name != key}
            if field.required:
                yield Made(f"without-{slug(key)}", rest, f"without the required member `{key}`", accept=False)
    for key in full:
        yield from _misspelled(full, key, keys.keys() | full.keys())
    for key in list(full)[:2]:
        yield Made(
            f"{slug(key)}-twice",
            Repeated([*full.items(), (key, full[key])]),
            f"with `{key}` twice",
            accept=False,
            probe=Probe.REPEATED_MEMBER,
        )
    if len(full) > 1:
        yield Made("in-another-order", dict(reversed(full.items())), "with its members in another order")
    for key, field in keys.items():
        if key in full and not field.required and len(keys) > 2:
            rest = {name: part for name, part in full.items() if name != key}
            yield Made(f"with-all-but-{slug(key)}", rest, f"with every member but `{key}`")


def _unknown(shape: Record, full: dict[str, Json]) -> Iterator[Made]:
    name = next(name for name in ("unexpected", "unexpected2", "unexpected3", "") if name not in full)
    if not shape.open:
        yield Made(
            "with-unknown-member",
            {**full, name: Numeral("1")},
            f"with the unknown member `{name}`",
            accept=False,
            probe=Probe.UNKNOWN_MEMBER,
        )
        return
    for what, value, probe in _KEPT:
        yield Made(
            f"with-further-member-{what}",
            {**full, name: value},
            "with a further member, which is kept",
            accept=True,
            probe=probe,
        )
    yield Made(
        "with-further-member-twice",
        Repeated([*full.items(), (name, True), (name, True)]),
        f"with the further member `{name}` twice",
        accept=False,
        probe=Probe.REPEATED_MEMBER,
    )


def _misspelled(full: dict[str, Json], key: str, taken: set[str]) -> Iterator[Made]:
    """The member in another case: to an exact reader it is another member."""
    spelled = key[:1].swapcase() + key[1:]
    if spelled in taken:
        spelled = key.swapcase()
    if spelled not in taken:
        renamed = {spelled if name == key else name: part for name, part in full.items()}
        yield Made(f"{slug(key)}-in-another-case", renamed, f"with `{spelled}` in place of `{key}`")
