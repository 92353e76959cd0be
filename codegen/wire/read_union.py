"""Tells from the branches of a `oneOf` whether they are a tagged union, and how it is tagged."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from codegen.wire.encoding import Adjacent, External, Internal, Presence, Tagging

Schema = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Branch:
    """One alternative: its members, or the text it must be."""

    schema: Schema
    properties: Mapping[str, Any]
    required: frozenset[str]
    closed: bool
    text: str | None

    @classmethod
    def of(cls, schema: Any) -> Branch:
        """The branch of a schema without references; anything but an object has no members."""
        if not isinstance(schema, Mapping):
            return cls({}, {}, frozenset(), closed=False, text=None)
        return cls(
            schema,
            schema.get("properties", {}),
            frozenset(schema.get("required", ())),
            closed=schema.get("additionalProperties", True) is False,
            text=_constant(schema),
        )

    def constant(self, name: str) -> str | None:
        """The one text the member of that name must have, if it is required."""
        member = self.properties.get(name)
        return _constant(member) if name in self.required and isinstance(member, Mapping) else None


@dataclass(frozen=True, slots=True)
class UnionReading:
    """A tagged union as a schema says it; a variant without payload has None."""

    tagging: Tagging
    foreign: Presence
    variants: tuple[tuple[str, Schema | None], ...]


def read_union(branches: Sequence[Branch]) -> UnionReading | None:
    """The union these branches are, or None where no tag tells them apart."""
    return _tagged(branches) or _external(branches)


def _external(branches: Sequence[Branch]) -> UnionReading | None:
    variants: list[tuple[str, Schema | None]] = []
    for branch in branches:
        if branch.text is not None:
            variants.append((branch.text, None))
        elif len(branch.properties) == 1 and branch.required == frozenset(branch.properties):
            (variant,) = branch.properties.items()
            variants.append(variant)
        elif _texts(branch.schema):
            variants += [(text, None) for text in _texts(branch.schema)]
        else:
            return None
    names = [name for name, _ in variants]
    if len(set(names)) < len(names) or all(payload is None for _, payload in variants):
        return None
    return UnionReading(External(), Presence.OMITTED, tuple(variants))


def _tagged(branches: Sequence[Branch]) -> UnionReading | None:
    for tag in branches[0].properties:
        names = [branch.constant(tag) for branch in branches]
        if None in names or len(set(names)) < len(names):
            continue
        kinds = [name for name in names if name is not None]
        content = _content(branches, tag)
        if content is not None:
            payloads = [branch.properties.get(content) for branch in branches]
            return UnionReading(
                Adjacent(tag, content), Presence.OMITTED, tuple(zip(kinds, payloads, strict=True))
            )
        foreign = [_foreign(branch, branches, tag) for branch in branches]
        presence = next((found for found, _ in foreign if found is not None), Presence.OMITTED)
        rest = [
            _without(branch, {tag, *strange}) for branch, (_, strange) in zip(branches, foreign, strict=True)
        ]
        return UnionReading(Internal(tag), presence, tuple(zip(kinds, rest, strict=True)))
    return None


def _content(branches: Sequence[Branch], tag: str) -> str | None:
    others = {name for branch in branches for name in branch.properties if name != tag}
    if len(others) != 1:
        return None
    (content,) = others
    for branch in branches:
        payload = branch.properties.get(content)
        if payload is not None and not (
            isinstance(payload, Mapping)
            and (payload.get("type") == "object" or "$ref" in payload or "properties" in payload)
            and content in branch.required
        ):
            return None
    return content


def _foreign(branch: Branch, branches: Sequence[Branch], tag: str) -> tuple[Presence | None, set[str]]:
    """Members pinned to an empty value here that are real members of another branch."""
    presence: Presence | None = None
    strange: set[str] = set()
    for name, member in branch.properties.items():
        if name == tag or not isinstance(member, Mapping) or "const" not in member:
            continue
        real_elsewhere = any(
            isinstance(other.properties.get(name), Mapping) and "const" not in other.properties[name]
            for other in branches
            if other is not branch
        )
        if real_elsewhere and name in branch.required and member["const"] in ("", 0, False, None):
            presence = Presence.NULL if member["const"] is None else Presence.ZERO
            strange.add(name)
    return presence, strange


def _without(branch: Branch, names: set[str]) -> Schema | None:
    properties = {name: member for name, member in branch.properties.items() if name not in names}
    if not properties and branch.closed:
        return None
    return {**branch.schema, "properties": properties, "required": sorted(branch.required - names)}


def _constant(schema: Schema) -> str | None:
    if isinstance(schema.get("const"), str):
        return str(schema["const"])
    texts = _texts(schema)
    return texts[0] if len(texts) == 1 else None


def _texts(schema: Schema) -> list[str]:
    members = schema.get("enum", [])
    return list(members) if members and all(isinstance(member, str) for member in members) else []
