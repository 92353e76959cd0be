"""Reads a YAML 1.2 text into a tree, and refuses what has no one meaning in JSON.

Invariant: tags, cycles, equal keys, merge keys, `.nan`, endless aliases and endless nesting are faults
with their line, never guessed into something else; the work is bounded by the size of the text.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

from parity.cases.yaml_tree import Items, Members, Node, Scalar
from registry.fault import Fault, Refusal

#: Keeps every walk over a tree off the recursion limit.
MAX_DEPTH = 100
#: Values after aliases are expanded: ten nested anchors can otherwise stand for billions.
MAX_VALUES = 1_000_000


def read_tree(text: str, file: str) -> Node:
    """The one document in the text; refuses it with every fault found."""
    composer = _Composer(file)
    try:
        for event in YAML(typ="safe", pure=True).parse(text):
            composer.take(event)
    except MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        problem = " ".join(part for part in (error.context, error.problem) if part)
        composer.fault(f"This is not YAML: {problem}.", mark.line + 1 if mark else 1)
    except (YAMLError, ValueError, OverflowError) as error:
        # A control character, or an escape for a character that does not exist: the parser names no line.
        composer.fault(f"This is not YAML: {str(error).partition(chr(10))[0]}.", 1)
    except _Stopped:
        pass
    if composer.root is None and not composer.faults:
        composer.fault("The file is empty.", 1)
    if composer.root is None or composer.faults:
        raise Refusal(*composer.faults)
    return composer.root


class _Stopped(Exception):
    """The fault just noted makes the rest of the text pointless to read."""


@dataclass(slots=True)
class _Open:
    """A sequence or mapping whose end has not come yet."""

    mapping: bool
    line: int
    anchor: str | None
    nodes: list[Node] = field(default_factory=list)
    size: int = 1


class _Composer:
    """Builds the tree from parser events, without recursion."""

    def __init__(self, file: str) -> None:
        self.root: Node | None = None
        self.faults: list[Fault] = []
        self._file = file
        self._open: list[_Open] = []
        #: A finished node and its size; None while the node is still open.
        self._anchors: dict[str, tuple[Node, int] | None] = {}

    def fault(self, what: str, line: int, hint: str = "") -> None:
        self.faults.append(Fault(what, f"{self._file}:{line}", hint))

    def take(self, event: Any) -> None:
        line = event.start_mark.line + 1 if event.start_mark else 1
        match event:
            case ScalarEvent():
                self._check_tag(event, line, "tag:yaml.org,2002:str")
                self._add(self._scalar(event, line), 1, event.anchor)
            case MappingStartEvent():
                self._check_tag(event, line, "tag:yaml.org,2002:map")
                self._begin(_Open(mapping=True, line=line, anchor=event.anchor))
            case SequenceStartEvent():
                self._check_tag(event, line, "tag:yaml.org,2002:seq")
                self._begin(_Open(mapping=False, line=line, anchor=event.anchor))
            case MappingEndEvent() | SequenceEndEvent():
                self._end(self._open.pop())
            case AliasEvent():
                self._alias(event.anchor, line)
            case DocumentStartEvent() if self.root is not None:
                self.fault("The file holds a second document.", line, "Write one file for each.")
                raise _Stopped
            case _:
                pass

    def _check_tag(self, event: Any, line: int, allowed: str) -> None:
        if event.tag is not None and str(event.tag) not in {allowed, "!"}:
            self.fault(f"The tag {event.tag} has no meaning in JSON.", line, "Remove it.")

    def _scalar(self, event: ScalarEvent, line: int) -> Scalar:
        text = str(event.value)
        try:
            if not text.isascii():
                # Two escapes can write one character: "\ud83d\ude00".
                text = text.encode("utf-16", "surrogatepass").decode("utf-16")
        except UnicodeDecodeError:
            self.fault(
                "Half of a surrogate pair is not a character.", line, "Send such a body as `raw` text."
            )
        scalar = Scalar(text, plain=event.style in {None, ""} and event.tag is None, line=line)
        is_key = bool(self._open) and self._open[-1].mapping and len(self._open[-1].nodes) % 2 == 0
        if not is_key and not scalar.is_json:
            hint = "Write the number as JSON does, or quote it if text is meant."
            self.fault(f"`{text}` is a number that JSON cannot write.", line, hint)
        return scalar

    def _begin(self, opened: _Open) -> None:
        if len(self._open) == MAX_DEPTH:
            hint = "Send a body this deep as `raw` text."
            self.fault(f"The file nests deeper than {MAX_DEPTH} levels.", opened.line, hint)
            raise _Stopped
        if opened.anchor is not None:
            self._anchors[opened.anchor] = None
        self._open.append(opened)

    def _end(self, closed: _Open) -> None:
        node = self._members(closed) if closed.mapping else Items(tuple(closed.nodes), closed.line)
        self._add(node, closed.size, closed.anchor)

    def _members(self, closed: _Open) -> Members:
        pairs: dict[str, tuple[Scalar, Node]] = {}
        for key, value in zip(closed.nodes[::2], closed.nodes[1::2], strict=True):
            if not isinstance(key, Scalar):
                self.fault("A key must be a text.", key.line)
            elif key.plain and key.text == "<<":
                self.fault("`<<` merges nothing in YAML 1.2.", key.line, "Write the members out.")
            elif key.text in pairs:
                first = pairs[key.text][0].line
                self.fault(f"The key `{key.text}` stands at line {first} already.", key.line, "Keep one.")
            else:
                pairs[key.text] = (key, value)
        return Members(tuple(pairs.values()), closed.line)

    def _alias(self, anchor: str, line: int) -> None:
        if anchor not in self._anchors:
            self.fault(f"`*{anchor}` names nothing: no node above is anchored as `&{anchor}`.", line)
            raise _Stopped
        known = self._anchors[anchor]
        if known is None:
            self.fault(f"`*{anchor}` stands inside the node it names.", line, "JSON has no cycles.")
            raise _Stopped
        self._add(*known, None)

    def _add(self, node: Node, size: int, anchor: str | None) -> None:
        if anchor is not None:
            self._anchors[anchor] = (node, size)
        if not self._open:
            self.root = node
            return
        parent = self._open[-1]
        parent.nodes.append(node)
        parent.size += size
        if parent.size > MAX_VALUES:
            hint = "Split the file, or use fewer aliases."
            self.fault(f"The file stands for more than {MAX_VALUES} values.", node.line, hint)
            raise _Stopped
