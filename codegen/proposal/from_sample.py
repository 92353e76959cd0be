"""Proposes a schema that every one of some documents is valid under, and little else is.

| in the documents                                         | proposed                                   |
|----------------------------------------------------------|--------------------------------------------|
| objects                                                  | a closed object                            |
| a member of every object, of some objects                | required, optional                         |
| null beside something else                               | that, or null                              |
| only whole numbers; any others                           | `integer`; `number`                        |
| texts that are all UUIDs, instants, dates, durations     | `format`                                   |
| objects of one member each, under two names or more      | a union with the variant's name around it  |
| objects with a text that tells which other members stand | a union with that text as its tag          |

What few documents cannot say (which members may be left out, which texts are a closed list) is told in notes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from codegen.proposal.proposal import Document, Proposal
from codegen.types.text_form import text_form
from codegen.wire.lossless import Json, Numeral, parse
from codegen.wire.shape import Coded, Kind
from registry.place import escape

_FORMATS = {
    "uuid": Kind.UUID,
    "date-time": Kind.INSTANT,
    "date": Kind.DATE,
    "duration": Kind.DURATION,
}
#: More different texts than this under one member are no tag.
_MOST_VARIANTS = 40


def from_samples(samples: Sequence[Document], origin: str) -> Proposal:
    """The proposal for documents that are all of one contract; at least one."""
    reader = _Reader()
    values = [parse(sample.text) for sample in samples]
    schema = reader.schema(values, "")
    if len(values) == 1:
        reader.notes.append("There is one document only: every member is required. Give more samples.")
    head = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
    return Proposal({**head, **schema}, origin, tuple(samples), (), tuple(reader.notes))


@dataclass
class _Reader:
    notes: list[str] = field(default_factory=list)

    def schema(self, values: Sequence[Json], at: str) -> dict[str, Any]:
        """The schema of the values that stand at one place."""
        given = [value for value in values if value is not None]
        if not given:
            if not values:
                self.notes.append(f"{at or 'The document'}: no sample says what stands here.")
                return {}
            self.notes.append(
                f"{at or 'The document'}: it is null in every sample, so what else it may be is open."
            )
            return {}
        schema = self._given(given, at)
        return schema if len(given) == len(values) else _or_null(schema)

    def _given(self, values: Sequence[Json], at: str) -> dict[str, Any]:
        objects = [value for value in values if isinstance(value, dict)]
        if len(objects) == len(values):
            return self._objects(objects, at)
        lists = [value for value in values if isinstance(value, list)]
        if len(lists) == len(values):
            return {
                "type": "array",
                "items": self.schema([item for each in lists for item in each], f"{at}/[]"),
            }
        texts = [value for value in values if isinstance(value, str)]
        if len(texts) == len(values):
            found = _format(texts)
            if found:
                self.notes.append(f"{at or 'The document'}: every text is of the format `{found}`.")
            return {"type": "string", "format": found} if found else {"type": "string"}
        if all(isinstance(value, bool) for value in values):
            return {"type": "boolean"}
        if all(isinstance(value, Numeral) for value in values):
            whole = all(isinstance(value, Numeral) and _is_whole(value) for value in values)
            return {"type": "integer" if whole else "number"}
        return self._mixed(values, at)

    def _mixed(self, values: Sequence[Json], at: str) -> dict[str, Any]:
        kinds: dict[str, list[Json]] = {}
        for value in values:
            kinds.setdefault(_kind(value), []).append(value)
        if kinds.keys() == {"string", "object"}:
            units = sorted({value for value in kinds["string"] if isinstance(value, str)})
            variants = self._external([value for value in kinds["object"] if isinstance(value, dict)], at)
            if variants is not None:
                return {"oneOf": [*variants, {"enum": units} if len(units) > 1 else {"const": units[0]}]}
        self.notes.append(f"{at or 'The document'}: values of several types ({', '.join(sorted(kinds))}).")
        return {"anyOf": [self._given(each, at) for _, each in sorted(kinds.items())]}

    def _objects(self, objects: Sequence[dict[str, Json]], at: str) -> dict[str, Any]:
        names = {name for each in objects for name in each}
        if len(names) > 1:
            variants = self._external(objects, at)
            if variants is not None:
                self.notes.append(f"{at or 'The document'}: read as a union, each variant under its name.")
                return {"oneOf": variants}
            tag = _tag(objects)
            if tag is not None:
                self.notes.append(
                    f"{at or 'The document'}: read as a union whose variant is told by `{tag}`."
                )
                return {"oneOf": [self._tagged(tag, name, each, at) for name, each in _by_tag(objects, tag)]}
        return self._record(objects, at)

    def _external(self, objects: Sequence[dict[str, Json]], at: str) -> list[dict[str, Any]] | None:
        """The variants where each object is one name around something; None where they are not that."""
        if any(len(each) != 1 for each in objects) or not any(
            isinstance(part, dict) for each in objects for part in each.values()
        ):
            return None
        by_name: dict[str, list[Json]] = {}
        for each in objects:
            ((name, part),) = each.items()
            by_name.setdefault(name, []).append(part)
        return [
            _closed({name: self.schema(parts, f"{at}/{escape(name)}")}, [name])
            for name, parts in by_name.items()
        ]

    def _tagged(self, tag: str, name: str, objects: Sequence[dict[str, Json]], at: str) -> dict[str, Any]:
        record = self._record(
            [{key: part for key, part in each.items() if key != tag} for each in objects], at
        )
        return _closed({tag: {"const": name}, **record["properties"]}, [tag, *record["required"]])

    def _record(self, objects: Sequence[dict[str, Json]], at: str) -> dict[str, Any]:
        names = dict.fromkeys(name for each in objects for name in each)
        properties = {
            name: self.schema([each[name] for each in objects if name in each], f"{at}/{escape(name)}")
            for name in names
        }
        return _closed(properties, [name for name in names if all(name in each for each in objects)])


def _tag(objects: Sequence[dict[str, Json]]) -> str | None:
    """The member whose text tells which other members stand there; None where there is none."""
    if len({frozenset(each) for each in objects}) < 2:
        return None
    for name in objects[0]:
        texts = {each.get(name) if isinstance(each.get(name), str) else None for each in objects}
        if None in texts or not 1 < len(texts) <= _MOST_VARIANTS or _format(list(_texts(texts))):
            continue
        shapes = [{frozenset(each) for each in group} for _, group in _by_tag(objects, name)]
        if all(len(each) == 1 for each in shapes):
            return name
    return None


def _texts(values: Iterable[Json]) -> Iterable[str]:
    return (value for value in values if isinstance(value, str))


def _by_tag(objects: Sequence[dict[str, Json]], tag: str) -> list[tuple[str, list[dict[str, Json]]]]:
    groups: dict[str, list[dict[str, Json]]] = {}
    for each in objects:
        groups.setdefault(str(each[tag]), []).append(each)
    return list(groups.items())


def _format(texts: Sequence[str]) -> str:
    for name, kind in _FORMATS.items():
        form = text_form(Coded(kind), "string")
        if form is not None and all(re.search(form.expression, text) for text in texts):
            return name
    return ""


def _kind(value: Json) -> str:
    match value:
        case bool():
            return "boolean"
        case str():
            return "string"
        case Numeral():
            return "number"
        case list():
            return "array"
    return "object"


def _is_whole(value: Numeral) -> bool:
    return not set(value.text) & {".", "e", "E"}


def _or_null(schema: dict[str, Any]) -> dict[str, Any]:
    if isinstance(schema.get("type"), str):
        return {**schema, "type": [schema["type"], "null"]}
    return {"oneOf": [schema, {"type": "null"}]}


def _closed(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": required,
        "additionalProperties": False,
    }
