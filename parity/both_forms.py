"""Two wire forms of one value side by side, at the deepest node under which they differ, and short.

Nothing is compared here: what is shown stands in both documents as it is, and what is left out is `...`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.wire.lossless import Json, write
from codegen.wire.name import fold
from parity.infer.patch import MISSING, Missing
from registry.place import escape

#: A form up to this length is shown whole.
WHOLE = 160
#: Characters of one form where members are left out, and of one text or number in it, at most.
MOST = 320
_MOST_SCALAR = 72
#: Members of one object that are shown, tried in this order until the form is short enough.
_MEMBERS = (8, 5, 3, 2, 1)
#: Items of a list of plain values shown whole.
_MOST_ITEMS = 6

Part = Json | Missing


@dataclass(frozen=True, slots=True)
class BothForms:
    """Where two documents part, and what each has there; an empty text where it has nothing."""

    pointer: str
    wanted: str
    observed: str


def both_forms(
    wanted: Part, observed: Part, pointer: str = "", *, whole: int = WHOLE, most: int = MOST
) -> BothForms:
    """Both forms at the deepest node that holds every difference; `pointer` says where they stand."""
    pointer, wanted, observed = _deepest(wanted, observed, pointer)
    texts = _text(wanted), _text(observed)
    if max(map(len, texts)) > whole:
        for members in _MEMBERS:
            texts = _pair(wanted, observed, members)
            if max(map(len, texts)) <= most:
                break
    return BothForms(pointer, *(_cut(text, max(whole, most)) for text in texts))


def _deepest(wanted: Part, observed: Part, pointer: str) -> tuple[str, Part, Part]:
    while True:
        if isinstance(wanted, dict) and isinstance(observed, dict) and wanted.keys() == observed.keys():
            names = [name for name, part in wanted.items() if part != observed[name]]
            if len(names) != 1:
                return pointer, wanted, observed
            wanted, observed = wanted[names[0]], observed[names[0]]
            pointer += "/" + escape(names[0])
        elif isinstance(wanted, list) and isinstance(observed, list) and len(wanted) == len(observed):
            places = [index for index, part in enumerate(wanted) if part != observed[index]]
            if len(places) != 1:
                return pointer, wanted, observed
            wanted, observed = wanted[places[0]], observed[places[0]]
            pointer += f"/{places[0]}"
        else:
            return pointer, wanted, observed


def _pair(wanted: Part, observed: Part, members: int) -> tuple[str, str]:
    """Both forms with what differs, and `...` for what does not or is too much."""
    if isinstance(wanted, dict) and isinstance(observed, dict):
        return _objects(wanted, observed, members)
    if isinstance(wanted, list) and isinstance(observed, list):
        return _lists(wanted, observed, members)
    return _brief(wanted, members), _brief(observed, members)


def _objects(wanted: Mapping[str, Json], observed: Mapping[str, Json], members: int) -> tuple[str, str]:
    partners = _partners(wanted, observed)
    differing = [name for name in wanted if name not in observed or wanted[name] != observed[name]]
    left, right = [], []
    for name in differing[:members]:
        other = partners.get(name)
        one, two = _pair(wanted[name], MISSING if other is None else observed[other], members)
        left.append(f"{write(name)}:{one}")
        right += [] if other is None else [f"{write(other)}:{two}"]
    taken = set(partners.values())
    added = [name for name in observed if name not in taken]
    right += [f"{write(name)}:{_brief(observed[name], members)}" for name in added[: members - len(right)]]
    return _braced(left, len(wanted)), _braced(right, len(observed))


def _partners(wanted: Mapping[str, Json], observed: Mapping[str, Json]) -> dict[str, str]:
    """Which member stands for which: the one of the same name, else the one of the same words."""
    free = {fold(name): name for name in observed if name not in wanted}
    found = {name: name for name in wanted if name in observed}
    for name in wanted:
        if name not in observed and (other := free.pop(fold(name), None)) is not None:
            found[name] = other
    return found


def _lists(wanted: list[Json], observed: list[Json], members: int) -> tuple[str, str]:
    """The first item that differs; lists of plain values as far as they go."""
    if not any(isinstance(part, dict | list) for part in (*wanted, *observed)):
        return _brief(wanted, members), _brief(observed, members)
    shorter = min(len(wanted), len(observed))
    place = next((index for index in range(shorter) if wanted[index] != observed[index]), shorter)
    one, two = _pair(
        wanted[place] if place < len(wanted) else MISSING,
        observed[place] if place < len(observed) else MISSING,
        members,
    )
    return _listed(one, place, len(wanted)), _listed(two, place, len(observed))


def _listed(item: str, place: int, length: int) -> str:
    before = ["..."] if place else []
    after = ["..."] if place + 1 < length else []
    return f"[{','.join([*before, *([item] if item else []), *after])}]"


def _braced(shown: list[str], of: int) -> str:
    more = ["..."] if len(shown) < of else []
    return f"{{{','.join([*shown, *more])}}}"


def _brief(part: Part, members: int) -> str:
    """One form alone, short."""
    match part:
        case dict():
            first = list(part.items())[:members]
            return _braced([f"{write(name)}:{_brief(held, members)}" for name, held in first], len(part))
        case list():
            plain = not any(isinstance(item, dict | list) for item in part)
            most = _MOST_ITEMS if plain else 1
            more = ["..."] if len(part) > most else []
            return f"[{','.join([*(_brief(item, members) for item in part[:most]), *more])}]"
    return _cut(_text(part), _MOST_SCALAR)


def _text(part: Part) -> str:
    return "" if isinstance(part, Missing) else write(part)


def _cut(text: str, most: int) -> str:
    return text if len(text) <= most else text[:most] + "..."
