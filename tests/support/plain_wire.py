"""A deliberately plain writer of services: what a service of some dialect writes for a value.

It shares nothing with the code it tests: its types are its own, and every habit is a line that a person
would write by hand in a service. What it is expected to be told of is found by writing again without a
habit: a habit that changes nothing is none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from plain_dialect import Dialect, causes
from plain_kind import Kind, Path, nodes
from plain_scalar import write_scalar

TUPLE_LABELS = ("x", "y", "z")
_ABSENT = object()


class Unwritable(Exception):
    """A service of this dialect has no way to write this."""


def write(kind: Kind, value: Any, dialect: Dialect, path: Path = ()) -> Any:
    """What a service of this dialect writes for a value."""
    if value is None:
        return None
    if dialect.of("erased", path, kind.what):
        return {}
    written = _write(kind, value, dialect, path)
    return {"value": written} if dialect.of("wrapped", path, kind.what) == path else written


def _write(kind: Kind, value: Any, dialect: Dialect, path: Path) -> Any:
    match kind.what:
        case "list" | "set":
            return _write_list(kind, value, dialect, path)
        case "map":
            parts = {name: write(kind.item, part, dialect, (*path, "*")) for name, part in value.items()}
            if not parts and dialect.of("empty_maps", path, "map") == "null":
                return None
            pairs = dialect.of("entries", path, "map")
            return [[name, part] for name, part in parts.items()] if pairs else parts
        case "tuple":
            steps = enumerate(zip(kind.places, value, strict=True))
            places = [write(place, part, dialect, (*path, str(index))) for index, (place, part) in steps]
            named = dialect.of("labelled_tuples", path, "tuple")
            return dict(zip(TUPLE_LABELS, places, strict=False)) if named else places
        case "record":
            members = _write_record(kind, value, dialect, path)
            return list(members.values()) if _is_positional(dialect, path) else members
        case "union":
            return _write_union(kind, value, dialect, path)
    return write_scalar(kind, value, dialect, path)


def _write_list(kind: Kind, value: Sequence[Any], dialect: Dialect, path: Path) -> Any:
    if not value and dialect.of("empty_lists", path, kind.what) == "null":
        return None
    parts = [write(kind.item, part, dialect, (*path, "*")) for part in value]
    if kind.what == "set" and dialect.of("keyed_sets", path, "set"):
        return {part if isinstance(part, str) else str(part): {} for part in parts}
    if kind.what == "set" and dialect.of("set_order", path, "set"):
        parts.reverse()
    alone = len(parts) == 1 and kind.item.what not in ("list", "set", "tuple")
    return parts[0] if alone and dialect.of("singles", path, kind.what) else parts


def _write_record(kind: Kind, value: dict[str, Any], dialect: Dialect, path: Path) -> dict[str, Any]:
    members: dict[str, Any] = {}
    for member in kind.members:
        place, part = (*path, member.name), member.kind
        assert part is not None
        given = value.get(member.name, _ABSENT)
        if not _is_positional(dialect, path) and _is_left_out(part, given, member.default, dialect, place):
            continue
        flat = dialect.of("flattened", place, part.what) == place
        if given is _ABSENT:
            how = dialect.of("absent", place, part.what)
            if how is not None and not flat:
                _put(members, key(dialect, path, member.name), nothing(part, dialect, place, how))
        elif given is None and (how := dialect.of("nulls", place, part.what)) in ("zero", "blank"):
            _put(members, key(dialect, path, member.name), nothing(part, dialect, place, how))
        elif flat:
            inside = write(part, given, dialect, place)
            if not isinstance(inside, dict):
                raise Unwritable(f"{place} has no members to flatten")
            for name, below in inside.items():
                _put(members, name, below)
        else:
            _put(members, key(dialect, path, member.name), write(part, given, dialect, place))
    return members


def _is_positional(dialect: Dialect, path: Path) -> bool:
    return path in (dialect.of(name, path, "record") for name in ("positional", "positional_payload"))


def _is_left_out(part: Kind, given: Any, default: Any, dialect: Dialect, place: Path) -> bool:
    def does(name: str) -> Any:
        return dialect.of(name, place, part.what)

    match part.what:
        case _ if given is _ABSENT:
            return False
        case _ if given is None:
            return bool(does("nulls") == "omitted")
        case _ if default is not None and given == default and does("defaults_left_out"):
            return True
        case "list" | "set":
            return not given and does("empty_lists") == "omitted"
        case "map":
            return not given and does("empty_maps") == "omitted"
        case "text" | "number" | "float" | "flag":
            return not given and bool(does("zeros_left_out"))
    return False


def nothing(kind: Kind, dialect: Dialect, place: Path, how: str) -> Any:
    """What a service writes for a member to which nothing was set: null, or the zero value of its type."""
    if how == "null" or kind.nullable:
        return None
    match kind.what:
        case "text" | "choice":
            return ""
        case "number" | "float" | "flag":
            zero = {"number": 0, "float": 0.0, "flag": False}[kind.what]
            return write_scalar(kind, zero, dialect, place)
        case "record":
            return {
                key(dialect, place, member.name): nothing(member.kind, dialect, (*place, member.name), how)
                for member in kind.members
                if member.kind is not None
            }
        case "instant" | "uuid" | "decimal" | "duration" if how == "zero":
            unset = {
                "instant": datetime(1, 1, 1, tzinfo=UTC),
                "uuid": UUID(int=0),
                "decimal": Decimal(0),
                "duration": timedelta(0),
            }[kind.what]
            return write_scalar(kind, unset, dialect, place)
        case "instant" | "uuid" | "decimal" | "duration" | "bytes" if how == "blank":
            return ""
    return None


def key(dialect: Dialect, record: Path, name: str) -> str:
    """The name under which a member of a record is written."""
    renamed = dialect.of("renamed", record, "record")
    if renamed and renamed[0] == (*record, name):
        return str(renamed[1])
    first, *others = name.split("_")
    match dialect.of("keys", record, "record"):
        case "camel":
            return first + "".join(word.capitalize() for word in others)
        case "kebab":
            return "-".join([first, *others])
    return name


def _put(members: dict[str, Any], name: str, part: Any) -> None:
    if name in members:
        raise Unwritable(name)
    members[name] = part


def _write_union(kind: Kind, value: tuple[str, Any], dialect: Dialect, path: Path) -> Any:
    name, given = value
    payload = next(member.kind for member in kind.members if member.name == name)
    token = variant_name(dialect, path, name)
    tagging = dialect.of("tagging", path, "union") or kind.tagging
    body = {} if payload is None else write(payload, given, dialect, (*path, name))
    if payload is not None and dialect.of("wrapped_payloads", path, "union") and payload.what in SINGLE:
        body = {"value": body}
    foreign = dialect.of("foreign", path, "union")
    if tagging == "external":
        return _external(kind, payload is None, body, token, dialect, path)
    if foreign and (tagging == "internal" or payload is not None):
        if not isinstance(body, dict):
            raise Unwritable(tagging)
        own = {member.name for member in payload.members} if payload is not None else set()
        for variant in kind.members:
            for member in variant.kind.members if variant.kind is not None else ():
                at = (*path, variant.name)
                place = (*at, member.name)
                if member.name in own or member.kind is None:
                    continue
                if dialect.of("flattened", place, member.kind.what) != place:
                    _put(body, key(dialect, at, member.name), nothing(member.kind, dialect, place, foreign))
    if tagging == "adjacent":
        return {"t": token} if payload is None else {"t": token, "c": body}
    if not isinstance(body, dict) or "kind" in body:
        raise Unwritable(tagging)
    return {"kind": token, **body}


#: The payloads that a service may wrap in a member.
SINGLE = ("text", "number", "uuid")
_UNITS: dict[str, Any] = {"object": {}, "null": None, "list": []}


def _external(kind: Kind, unit: bool, body: Any, token: str, dialect: Dialect, path: Path) -> Any:
    if dialect.of("foreign", path, "union") and all(member.kind for member in kind.members):
        others = [variant_name(dialect, path, member.name) for member in kind.members]
        return {token: body, **{other: None for other in others if other != token}}
    if not unit:
        return {token: body}
    how = dialect.of("units", path, "union")
    return token if how is None else {token: _UNITS[how]}


def variant_name(dialect: Dialect, union: Path, name: str) -> str:
    """The name under which a variant of a union is written."""
    renamed = dialect.of("renamed_variant", union, "union")
    if renamed and renamed[0] == (*union, name):
        return str(renamed[1])
    if dialect.of("variants", union, "union"):
        return "".join("_" + letter.lower() if letter.isupper() else letter for letter in name).lstrip("_")
    return name


def expected(kind: Kind, values: Sequence[Any], dialect: Dialect) -> set[str]:
    """The drifts of the habits that change any of the values when they are given up."""
    now = _bodies(kind, values, dialect)
    tagging = next((part.tagging for _, part in nodes(kind) if part.what == "union"), "external")
    found = set()
    for habit in dialect.habits:
        spoken, meant = dialect, habit
        if habit.setting in ("zero", "blank"):
            as_null = dialect.with_setting(habit, "null")
            if _bodies(kind, values, as_null) == now:  # every zero value that stands is null
                spoken, meant = as_null, replace(habit, setting="null")
        for drift, kinds in causes(meant, tagging):
            if _bodies(kind, values, spoken.without(meant, kinds)) != now:
                found.add(drift)
    return found


def _bodies(kind: Kind, values: Sequence[Any], dialect: Dialect) -> list[Any]:
    try:
        return [write(kind, value, dialect) for value in values]
    except Unwritable:
        return []
