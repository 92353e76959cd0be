"""Two JSON texts side by side: every value that both have and spell differently.

Strings are paired by value, since how a string is written does not depend on its place. Numbers and member
names are paired by place; numbers at places that only one text has are paired by value, where all of them
occur on both sides. Where the texts are not the same value, nothing is said.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterable, Iterator, Sequence, Set
from itertools import pairwise, repeat

from parity.spelling.number import read_number, same_number
from parity.spelling.order import all_indices_first
from parity.spelling.scan import WHITE, Layout, Places, gaps, is_number, lay_out, string_value, tokens
from parity.spelling.spelled import Members, Numbers, Spaces, Spelled
from parity.spelling.text import spelled_characters


def spellings(wanted: str, used: str) -> tuple[Spelled, ...]:
    """Each pair of spellings in two texts that are JSON, once."""
    if wanted == used:
        return ()
    first, second = tokens(wanted), tokens(used)
    found: dict[Spelled, None] = {}
    found.update(dict.fromkeys(_spaces(wanted, used, first, second)))
    if first != second:
        mine, theirs = set(first), set(second)
        # without a backslash on either side no string has a second spelling
        strings = _strings(mine, theirs) | _swapped(first, second) if "\\" in wanted + used else {}
        for token, other in strings:
            found.update(dict.fromkeys(spelled_characters(token, other, wanted, used)))
        found.update(dict.fromkeys(_by_place(first, second, strings, respelled=_respelled(mine | theirs))))
    return tuple(found)


def _spaces(wanted: str, used: str, first: Sequence[str], second: Sequence[str]) -> Iterator[Spaces]:
    wanted, used = wanted.rstrip(WHITE), used.rstrip(WHITE)
    compact = [sum(map(len, found)) == len(text) for text, found in ((wanted, first), (used, second))]
    if first == second:
        if wanted != used:
            yield _first_difference(first, gaps(wanted, first), gaps(used, second))
    elif compact == [True, False]:
        yield _first_difference(second, repeat(""), gaps(used, second))
    elif compact == [False, True]:
        yield _first_difference(first, gaps(wanted, first), repeat(""))


def _first_difference(found: Sequence[str], wanted: Iterable[str], used: Iterable[str]) -> Spaces:
    """The first place at which two texts differ in white space, with the character before it."""
    before = ""
    for token, one, other in zip(found, wanted, used, strict=False):
        if one != other:
            return Spaces(before + one, before + other)
        before = token[-1]
    raise ValueError("the texts have the same white space")


def _strings(mine: Set[str], theirs: Set[str]) -> dict[tuple[str, str], None]:
    """The tokens of each string value, where one side has a token for it that the other has not."""
    own, other, common = (
        {string_value(token): token for token in sorted(found) if token[0] == '"'}
        for found in (mine - theirs, theirs - mine, mine & theirs)
    )
    left, right = common | own, common | other
    pairs = [(token, right[value]) for value, token in own.items() if value in right]
    pairs += [(left[value], token) for value, token in other.items() if value in left]
    return dict.fromkeys(pairs)


def _swapped(first: Sequence[str], second: Sequence[str]) -> dict[tuple[str, str], None]:
    """The tokens of one string value that stand at the same place, where both texts have both tokens."""
    if len(first) != len(second):
        return {}
    pairs = (pair for pair in zip(first, second, strict=True) if pair[0] != pair[1])
    strings = (pair for pair in pairs if pair[0][0] == pair[1][0] == '"')
    return dict.fromkeys(pair for pair in strings if string_value(pair[0]) == string_value(pair[1]))


def _respelled(found: Iterable[str]) -> bool:
    """Whether two of these tokens may be the same number."""
    numbers = list(filter(is_number, found))
    return len(set(map(float, numbers))) < len(numbers)


def _by_place(
    first: Sequence[str], second: Sequence[str], same_strings: Container[tuple[str, str]], *, respelled: bool
) -> Iterator[Spelled]:
    if len(first) == len(second):
        differing = [pair for pair in zip(first, second, strict=True) if pair[0] != pair[1]]
        if all(pair in same_strings or all(map(is_number, pair)) for pair in differing):
            yield from _numbers(pair for pair in differing if is_number(pair[0]))
            return
    if not respelled and not _may_be_in_another_order(first, second):
        return
    places: Places = {}
    one, other = lay_out(first, places), lay_out(second, places)
    yield from _members(one, other)
    if respelled:
        shared = one.numbers.keys() & other.numbers.keys()
        yield from _numbers((one.numbers[place], other.numbers[place]) for place in sorted(shared))
        yield from _numbers(_by_value(one, other))


def _may_be_in_another_order(first: Sequence[str], second: Sequence[str]) -> bool:
    """Whether the texts have member names in common, and not simply the same ones one after the other."""
    mine, theirs = ([name for name, colon in pairwise(found) if colon == ":"] for found in (first, second))
    if mine == theirs:
        return False
    return not set(mine).isdisjoint(theirs) or any("\\" in name for name in (*mine, *theirs))


def _numbers(pairs: Iterable[tuple[str, str]]) -> Iterator[Numbers]:
    for wanted, used in dict.fromkeys(pairs):
        if wanted != used and same_number(wanted, used):
            yield Numbers(wanted, used)


def _by_value(one: Layout, other: Layout) -> Iterator[tuple[str, str]]:
    """The texts of numbers that stand at other places, if they are the same numbers, each so often."""
    mine = Counter(text for place, text in one.numbers.items() if place not in other.numbers)
    theirs = Counter(text for place, text in other.numbers.items() if place not in one.numbers)
    left, right = _worths(mine), _worths(theirs)
    if {worth: sum(texts.values()) for worth, texts in left.items()} != {
        worth: sum(texts.values()) for worth, texts in right.items()
    }:
        return
    for worth, texts in left.items():
        if len(texts) == len(right[worth]) == 1:
            yield next(iter(texts)), next(iter(right[worth]))


def _worths(texts: Counter[str]) -> dict[object, Counter[str]]:
    found: dict[object, Counter[str]] = {}
    for text, count in texts.items():
        number = read_number(text)
        worth = text if number is None else (number.worth, number.negative and not number.is_zero)
        found.setdefault(worth, Counter())[text] = count
    return found


def _members(one: Layout, other: Layout) -> Iterator[Members]:
    shared = [place for place in one.members if place in other.members]
    pairs = dict.fromkeys((one.members[place], other.members[place]) for place in shared)
    wanted_first, used_first = (all_indices_first(side.members.values()) for side in (one, other))
    for wanted, used in pairs:
        if wanted != used and len(set(wanted)) == len(wanted) == len(used) and set(wanted) == set(used):
            yield Members(wanted, used, wanted_first, used_first)
