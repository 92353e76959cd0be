"""Names in Rust: of modules, types, variants, members and functions, each unique where it stands."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from codegen.wire.name import words

_KEYWORDS = frozenset(
    re.findall(
        r"\w+",
        "abstract as async await become box break const continue crate do dyn else enum extern false final "
        "fn for gen if impl in let loop macro match mod move mut override priv pub ref return self static "
        "struct super trait true try type typeof unsafe unsized use virtual where while yield",
    )
)
#: Keywords that no `r#` makes a name.
_NEVER_NAMES = frozenset({"self", "super", "crate"})
#: Types that the generated code itself speaks of, and those that every Rust file knows.
_TAKEN_TYPES = frozenset(
    re.findall(
        r"\w+",
        "Self Option Some None Result Ok Err Vec String Box Default Clone Copy Debug PartialEq Eq PartialOrd "
        "Ord Hash Serialize Deserialize Deserializer BTreeMap Send Sync Sized Drop Fn FnMut FnOnce ToOwned "
        "ToString AsRef AsMut Into From Iterator Extend IntoIterator DoubleEndedIterator ExactSizeIterator "
        "TryFrom TryInto FromIterator Unpin",
    )
)
#: Longer names begin further down the way.
_LONGEST = 50
#: Functions and locals of the generated code.
_TAKEN_VALUES = frozenset({"support", "node", "members", "read", "named", "tests"})


def module_name(contract: str) -> str:
    """The module of a contract: `own/report` is `own_report`."""
    name = _snake(contract) or "contract"
    return f"{name}_" if name in _KEYWORDS | {"support", "tests"} else name


def type_names(root: str, declared: Sequence[Sequence[str]]) -> tuple[str, ...]:
    """A name for each declared type: its words in PascalCase, the root's own for none.

    A name that is taken, or means something else in Rust, begins with the root's; then it is numbered.
    """
    whole = _pascal(root) or "Root"
    whole = f"{whole}Type" if whole in _TAKEN_TYPES else whole
    taken = set(_TAKEN_TYPES)
    found = []
    for each in declared:
        own = _short([_pascal(word) for word in each], "") if each else whole
        if not own or own in taken:
            own = f"{whole}{own or 'Value'}"
        found.append(_unique(own, taken))
    return tuple(found)


def is_name_of(own: str, contract: str) -> bool:
    """Whether a type of this name has the name of the contract."""
    return _pascal(own) == _pascal(contract)


def member_names(keys: Iterable[str], taken: Iterable[str] = ()) -> tuple[str, ...]:
    """A name for each member of a record, in the order of the keys."""
    used = set(taken)
    return tuple(_member(key, used) for key in keys)


def variant_names(texts: Iterable[str]) -> tuple[str, ...]:
    """A name for each variant of an enumeration."""
    used = {"Self"}
    return tuple(_unique(_pascal(text) or ("Empty" if not text else "Symbol"), used) for text in texts)


def function_name(words_of_place: Iterable[str], used: set[str]) -> str:
    """A name for a reader function, from the words of its place; from then on it is used."""
    used |= _TAKEN_VALUES | _KEYWORDS
    return _unique(_short([_snake(word) for word in words_of_place], "_") or "value", used)


def _member(key: str, used: set[str]) -> str:
    name = _snake(key) or "member"
    if name in _NEVER_NAMES:
        unique = _unique(f"{name}_", used) if f"{name}_" not in used else _unique(name, used | {name})
        used.add(unique)
        return unique
    unique = _unique(name, used)
    return f"r#{unique}" if unique in _KEYWORDS else unique


def _unique(name: str, used: set[str]) -> str:
    """The name, or the name with the first number that makes it another; from then on it is used."""
    found, number = name, 2
    while found in used:
        found = f"{name}_{number}" if name[:1].islower() or name[-1:].isdigit() else f"{name}{number}"
        number += 1
    used.add(found)
    return found


def _short(parts: Sequence[str], between: str) -> str:
    """The parts together; of a long way, as many of its last parts as a line has room for."""
    kept = [part for part in parts if part]
    while len(kept) > 1 and len(between.join(kept)) > _LONGEST:
        del kept[0]
    return between.join(kept)


def _snake(text: str) -> str:
    return _started("_".join(_parts(text)), "n")


def _pascal(text: str) -> str:
    return _started("".join(part.capitalize() for part in _parts(text)), "N")


def _started(name: str, letter: str) -> str:
    return f"{letter}{name}" if name[:1].isdigit() else name


def _parts(text: str) -> list[str]:
    """The words of a text that can stand in a name, lower-case; letters beyond ASCII lose their accents."""
    signed = re.sub(r"(?<![^\s])[+-](?=[0-9])", lambda sign: " plus " if sign[0] == "+" else " minus ", text)
    plain = unicodedata.normalize("NFKD", signed.replace("ß", "ss"))
    plain = "".join(each for each in plain if not unicodedata.combining(each))
    found = []
    for chunk in re.split(r"[^0-9A-Za-z]+", plain):
        found += [part for part in words(chunk) if part.isascii()] if chunk else []
    return found
