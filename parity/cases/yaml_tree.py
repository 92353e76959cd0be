"""One JSON document written as YAML, with the line of every node and the text of every number.

Invariant: a tree says exactly one JSON document; `yaml_read` refuses whatever YAML can write and
JSON cannot.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Sequence

#: What an unquoted scalar means besides text, by the core schema of YAML 1.2.
_WORDS = {
    **dict.fromkeys(("", "~", "null", "Null", "NULL"), "null"),
    **dict.fromkeys(("true", "True", "TRUE"), "true"),
    **dict.fromkeys(("false", "False", "FALSE"), "false"),
}
_NUMBER = re.compile(
    r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)"
)
_JSON_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")


@dataclass(frozen=True, slots=True)
class Scalar:
    """A text, number, flag or null; `plain` means unquoted, so the text decides which."""

    text: str
    plain: bool
    line: int

    @property
    def word(self) -> str | None:
        """The JSON word this scalar is (`null`, `true`, a number as written); None for a text."""
        if not self.plain:
            return None
        return _WORDS.get(self.text) or (self.text if _NUMBER.fullmatch(self.text) else None)

    @property
    def is_json(self) -> bool:
        """False for a number that only YAML can write: `0x1F`, `+1`, `007`, `.5`, `.nan`."""
        word = self.word
        return word is None or word in _WORDS or _JSON_NUMBER.fullmatch(word) is not None


@dataclass(frozen=True, slots=True)
class Items:
    """A sequence."""

    nodes: tuple[Node, ...]
    line: int


@dataclass(frozen=True, slots=True)
class Members:
    """A mapping, in the order written; keys are text and differ from each other."""

    pairs: tuple[tuple[Scalar, Node], ...]
    line: int

    def get(self, name: str) -> Node | None:
        """The value of one member."""
        return next((node for key, node in self.pairs if key.text == name), None)

    def line_of(self, name: str) -> int:
        """The line of one key; the line of the mapping when there is no such key."""
        return next((key.line for key, _ in self.pairs if key.text == name), self.line)


Node: TypeAlias = Scalar | Items | Members


def plain(node: Node) -> Any:
    """The tree as plain data, for a schema validator; a number here may have lost its text."""
    match node:
        case Members(pairs):
            return {key.text: plain(value) for key, value in pairs}
        case Items(nodes):
            return [plain(value) for value in nodes]
        case Scalar():
            return node.text if node.word is None else json.loads(node.word, parse_int=_whole)


def json_text(node: Node) -> str:
    """The tree as compact JSON text: members in order, every number as it was written."""
    match node:
        case Members(pairs):
            return "{" + ",".join(f"{_quoted(key.text)}:{json_text(value)}" for key, value in pairs) + "}"
        case Items(nodes):
            return "[" + ",".join(map(json_text, nodes)) + "]"
        case Scalar():
            return node.word or _quoted(node.text)


def node_at(node: Node | None, path: Sequence[str | int]) -> Node | None:
    """The node at a path; None where the path leads nowhere."""
    for step in path:
        match node:
            case Members():
                node = node.get(str(step))
            case Items(nodes) if isinstance(step, int) and step < len(nodes):
                node = nodes[step]
            case _:
                return None
    return node


def line_at(node: Node, path: Sequence[str | int]) -> int:
    """The line of the key or item at a path, or of the last step that exists."""
    for length in range(len(path), 0, -1):
        *above, last = path[:length]
        parent = node_at(node, above)
        if isinstance(parent, Members) and parent.get(str(last)):
            return parent.line_of(str(last))
        if isinstance(parent, Items) and (item := node_at(parent, [last])):
            return item.line
    return node.line


def _whole(digits: str) -> int | float:
    # Python refuses to convert thousands of digits; to the validator a number is enough.
    return int(digits) if len(digits) < 20 else float(digits)


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)
