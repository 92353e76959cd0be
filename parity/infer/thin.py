"""Makes a long sample short: of a long list, a few items of each build, the same ones in value and document.

What one item of a build shows, ten thousand show as well. The replay is over the whole answer; only what
searches and undoes looks at the short one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from codegen.wire.lossless import Json
from codegen.wire.shape import Tagged, Value
from parity.infer.patch import Patch
from parity.infer.sample import Sample
from parity.infer.skeleton import PER_SKELETON, skeleton
from registry.place import steps

#: Lists up to this length are kept whole.
LONG = 64
#: Items kept beside them because something about them is not explained.
SURPRISING = 16


def thin(sample: Sample, left: Sequence[Patch] = ()) -> Sample:
    """The sample without most items of its long lists; itself where it has none.

    Items that a patch of `left` lies in are kept. A list of the value and one of the document belong together
    when no other of either has their length.
    """
    document = sample.document
    values, written = _long(sample.value), _long(document)
    kept: dict[int, Sequence[int]] = {}
    for length, (first, *more) in values.items():
        others = written.get(length, [])
        if not more and len(others) == 1:
            kept[length] = _few(first, others[0], _surprising(left, length))
    if not kept:
        return sample
    return Sample(sample.case, _without(sample.value, kept), _cut(document, kept))


def _long(root: Value) -> Mapping[int, list[list[Value]]]:
    found: dict[int, list[list[Value]]] = {}
    for part in _lists(root):
        if len(part) > LONG:
            found.setdefault(len(part), []).append(part)
    return found


def _lists(root: Value) -> Iterator[list[Value]]:
    pending: list[Value] = [root]
    while pending:
        part = pending.pop()
        if isinstance(part, Tagged):
            pending.append(part.payload)
        elif isinstance(part, dict):
            pending += part.values()
        elif isinstance(part, list):
            yield part  # type: ignore[misc]  # list[Json] is a list of values
            if len(part) <= LONG:  # what is inside a long list is cut with it
                pending += part


def _surprising(left: Sequence[Patch], length: int) -> frozenset[int]:
    found: dict[int, None] = {}
    for patch in left:
        if len(found) >= SURPRISING:
            break
        numbers = [int(step) for step in steps(patch.pointer) if step.isdecimal() and int(step) < length]
        found.update(dict.fromkeys(numbers[:1]))
    return frozenset(found)


def _few(values: Sequence[Value], documents: Sequence[Value], also: frozenset[int]) -> Sequence[int]:
    seen: Counter[object] = Counter()
    kept = []
    for index, (value, document) in enumerate(zip(values, documents, strict=True)):
        build = (skeleton(value), skeleton(document))
        seen[build] += 1
        if seen[build] <= PER_SKELETON or index in also:
            kept.append(index)
    return kept


def _without(value: Value, kept: Mapping[int, Sequence[int]]) -> Value:
    if isinstance(value, Tagged):
        return Tagged(value.variant, _without(value.payload, kept))
    if isinstance(value, dict):
        return {name: _without(part, kept) for name, part in value.items()}
    if isinstance(value, list):
        indices = kept.get(len(value)) if len(value) > LONG else None
        if indices is not None:
            return [value[index] for index in indices]
        return value if len(value) > LONG else [_without(part, kept) for part in value]
    return value


def _cut(document: Json, kept: Mapping[int, Sequence[int]]) -> Json:
    cut: Json = _without(document, kept)  # type: ignore[assignment]  # of JSON only JSON is left
    return cut
