"""The canonical value of a case: what every runtime was meant to say.

It comes, in this order, from the body the case expects, the reference runtime, the runtimes whose answers
keep the contract (the value most of them mean), and where none does, from all answers together: the valid
value that most of them can mean, place by place. With one runtime, or where they do not tell it, there is
none, and nothing is claimed about causes.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from codegen.wire.coded.meaning import means_the_same
from codegen.wire.decode import NoReading, likeliest
from codegen.wire.encode import encode
from codegen.wire.encoding import Encoding
from codegen.wire.lossless import Json, Numeral
from codegen.wire.shape import Model, Value
from codegen.wire.unencodable import Unencodable
from parity.infer.agree import agreed
from parity.infer.told import Voters

#: What says everything in its own name.
_PLAIN = Encoding()
TOGETHER = "all answers"


@dataclass(frozen=True, slots=True)
class Known:
    """The value of a case and where it was taken from."""

    value: Value
    #: `case`, the name of a runtime, or `all answers`.
    source: str
    #: The case or the reference runtime said so: no vote was taken.
    given: bool = False


def value_of(
    model: Model,
    wanted: Encoding,
    answers: Mapping[str, Json],
    keeps: Callable[[Json], bool],
    *,
    given: Sequence[tuple[str, Json]] = (),
) -> Known | None:
    """The value of a case from its answers (runtime -> body), or None where they do not tell it.

    `given` are bodies that decide before any vote, in this order: (`case`, its own), (runtime, its answer).
    """
    for source, document in given:
        for value in _readings(model, wanted, document, keeps):
            return Known(value, source, given=True)
    kept = {
        runtime: value
        for runtime, document in answers.items()
        for value in _readings(model, wanted, document, keeps)
    }
    if kept and (len(answers) < 3 or len(kept) == len(answers)) and _is_one(kept.values()):
        runtime, value = next(iter(kept.items()))
        return Known(value, runtime)
    documents = {**answers, **_plain(model, kept)}
    for rather in (str, Numeral):
        told = agreed(model, wanted, documents, Voters(tuple(kept), rather))
        if told is None or len(told.backers) < 2:
            break
        if _is_valid(model, wanted, told.value, keeps):
            source = next((runtime for runtime, value in kept.items() if value == told.value), TOGETHER)
            return Known(told.value, source)
    return _most_meant(model, kept) if kept else None


def _is_one(values: Iterable[Value]) -> bool:
    first, *others = values
    return all(value == first for value in others)


def _readings(model: Model, wanted: Encoding, document: Json, keeps: Callable[[Json], bool]) -> list[Value]:
    """The likeliest reading of a document that keeps the contract, or nothing."""
    if not keeps(document):
        return []
    value = likeliest(model, wanted, document)
    return [] if isinstance(value, NoReading) else [value]


def _plain(model: Model, kept: Mapping[str, Value]) -> dict[str, Json]:
    """Values in the plainest encoding, in which they are read as what they are."""
    plain = {}
    for runtime, value in kept.items():
        try:
            plain[runtime] = encode(model, _PLAIN, value)
        except Unencodable:
            continue
    return plain


def _most_meant(model: Model, kept: Mapping[str, Value]) -> Known:
    """Of values that all keep the contract the one that most runtimes mean, as a whole."""
    votes = {
        runtime: sum(means_the_same(model, value, other) for other in kept.values())
        for runtime, value in kept.items()
    }
    source = max(votes, key=votes.__getitem__)
    return Known(kept[source], source)


def _is_valid(model: Model, wanted: Encoding, value: Value, keeps: Callable[[Json], bool]) -> bool:
    try:
        return keeps(encode(model, wanted, value))
    except Unencodable:
        return False
