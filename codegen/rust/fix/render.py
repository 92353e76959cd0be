"""Makes edits of changes: attributes replaced, added, taken away, each as rustfmt would have it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from codegen.output.edit import Edit
from codegen.rust.fix.change import Change, Cut, Held, Kind, Target
from codegen.source.rust.literal import quote
from codegen.source.rust.value import (
    Attributes,
    RustField,
    RustSource,
    RustVariant,
    SerdeAttribute,
    SerdeItem,
    Span,
)

#: How wide the arguments of an attribute are at most before rustfmt breaks them.
_WIDE = 70


@dataclass(frozen=True, slots=True)
class _Inline:
    """The fields of a variant that stand on one line."""

    variant: RustVariant
    fields: tuple[RustField, ...]


class Renderer:
    """The edits for changes of one source."""

    def __init__(self, source: RustSource, held: Mapping[Target, Held]) -> None:
        self.source = source
        self.held = held
        self._data: dict[str, bytes] = {}

    def edits(self, changes: Iterable[Change]) -> tuple[Edit, ...]:
        """Every edit, each target's together."""
        by_target: dict[Target, dict[str, str | None]] = {}
        found: list[Edit] = []
        for change in changes:
            if isinstance(change, Cut):
                start = change.span.start
                while self._bytes(change.path)[start - 1 : start].isspace():
                    start -= 1
                found.append(Edit(change.path, start, change.span.end, ""))
            else:
                by_target.setdefault(change.target, {})[change.name] = change.value
        broken: dict[tuple[str, int], _Inline] = {}
        for target, wanted in by_target.items():
            added = self._rewritten(target, wanted, found)
            inline = self._inline(target) if added else None
            if inline is not None:
                broken[target.path, inline.variant.span.start] = inline
            if added:
                found.append(self._added(target, added, inline))
        for (path, _), inline in broken.items():
            found += self._laid_out(path, inline)
        return tuple(dict.fromkeys(found))

    def _rewritten(
        self, target: Target, wanted: Mapping[str, str | None], found: list[Edit]
    ) -> tuple[str, ...]:
        """Edits what stands there already; gives the items that have no place in it."""
        attributes = self.held[target].attributes
        present = {item.name for item in attributes.items()}
        added = [
            _item(name, value) for name, value in wanted.items() if value is not None and name not in present
        ]
        last = next((each for each in reversed(attributes.serde) if not each.condition), None)
        for attribute in attributes.serde:
            if not attribute.items:
                continue
            before = [self._text(target.path, item.span) for item in attribute.items]
            after = [
                text if item.name not in wanted else _changed(item, wanted[item.name] or "", text)
                for item, text in zip(attribute.items, before, strict=True)
                if wanted.get(item.name, "") is not None
            ]
            while attribute is last and added and len(", ".join((*after, added[0]))) <= _WIDE:
                after.append(added.pop(0))
            if after != before:
                found.append(self._replaced(target.path, attribute, after))
        return tuple(added)

    def _replaced(self, path: str, attribute: SerdeAttribute, items: Sequence[str]) -> Edit:
        if not items:
            end = attribute.span.end
            while self._bytes(path)[end : end + 1].isspace():
                end += 1
            return Edit(path, attribute.span.start, end, "")
        first, last = attribute.items[0].span.start, attribute.items[-1].span.end
        told = self._text(path, Span(first, last))
        apart = ", "
        if "\n" in told:  # one a line
            apart = f",\n{self._indent(path, attribute.span.start)}    "
        return Edit(path, first, last, apart.join(items))

    def _added(self, target: Target, items: tuple[str, ...], inline: _Inline | None) -> Edit:
        """Items in attributes of their own, above what stood there."""
        apart = " "
        if inline is not None:
            apart = f"\n{self._indent(target.path, inline.variant.span.start)}    "
        elif self._begins_line(target):
            apart = f"\n{self._indent(target.path, target.start)}"
        text = "".join(f"#[serde({line})]{apart}" for line in _lines(items))
        return Edit(target.path, target.start, target.start, text)

    def _inline(self, target: Target) -> _Inline | None:
        """The fields around a field that stand with it on one line, between braces."""
        if target.kind is not Kind.FIELD or self._begins_line(target):
            return None
        for item in self.source.items():
            for variant in getattr(item, "variants", ()):
                inside = variant.body_span
                if item.path == target.path and inside.start < target.start < inside.end:
                    body = self._bytes(target.path)[inside.start : inside.end]
                    return _Inline(variant, variant.fields) if body[:1] == b"{" else None
        return None

    def _laid_out(self, path: str, inline: _Inline) -> Iterator[Edit]:
        """The fields of a variant on lines of their own."""
        outer = self._indent(path, inline.variant.span.start)
        start = inline.variant.body_span.start + 1
        for field in inline.fields:
            first = min((each.span.start for each in field.attributes.serde), default=field.span.start)
            comma = "" if start == inline.variant.body_span.start + 1 else ","
            yield Edit(path, start, first, f"{comma}\n{outer}    ")
            start = field.span.end
        yield Edit(path, start, inline.variant.body_span.end - 1, f",\n{outer}")

    def _begins_line(self, target: Target) -> bool:
        data = self._bytes(target.path)
        line = data.rfind(b"\n", 0, target.start) + 1
        return not data[line : target.start].strip()

    def _indent(self, path: str, at: int) -> str:
        data = self._bytes(path)
        line = data.rfind(b"\n", 0, at) + 1
        text = data[line:at].decode()
        return text[: len(text) - len(text.lstrip())]

    def _text(self, path: str, span: Span) -> str:
        return self._bytes(path)[span.start : span.end].decode()

    def _bytes(self, path: str) -> bytes:
        if path not in self._data:
            self._data[path] = (self.source.root / path).read_bytes()
        return self._data[path]


def conditional(attributes: Attributes, names: Iterable[str]) -> SerdeAttribute | None:
    """A `cfg_attr` in which one of these is said; it cannot be changed for one build alone."""
    told = frozenset(names)
    return next(
        (
            each
            for each in attributes.serde
            if each.condition and any(item.name in told for item in each.items)
        ),
        None,
    )


def _changed(item: SerdeItem, value: str, text: str) -> str:
    """An item that says another thing now; one that says it already stays as it is spelled."""
    same = item.writes == value and item.reads == value
    return text if same else _item(item.name, value)


def _item(name: str, value: str) -> str:
    return f"{name} = {quote(value)}" if value else name


def _lines(items: Sequence[str]) -> list[str]:
    """The items on as few lines as are not too wide."""
    lines: list[str] = []
    for item in items:
        if lines and len(lines[-1]) + len(item) + 2 <= _WIDE:
            lines[-1] += f", {item}"
        else:
            lines.append(item)
    return lines
