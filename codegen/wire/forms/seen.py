"""The forms a document may be in: proposals, each checked by whoever asks."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from codegen.wire.encoding import Dimension
from codegen.wire.form import Form, Place
from codegen.wire.forms import (
    around,
    bare,
    calendar,
    erased,
    flags,
    keyed,
    labelled,
    map_keys,
    number,
    octets,
    ordinal,
    pairs,
    positional,
    single,
    text,
)
from codegen.wire.lossless import Json
from codegen.wire.shape import Value

Proposer = Callable[[Place, Value, Json], Iterator[Form]]

_LISTS = (octets.candidates, flags.candidates, keyed.candidates, single.candidates, erased.candidates)
#: Dimension -> who proposes forms in it, likeliest first.
PROPOSERS: Mapping[Dimension, tuple[Proposer, ...]] = {
    Dimension.WRAPPED: (around.candidates,),
    Dimension.LISTS: _LISTS,
    Dimension.SETS: _LISTS,
    Dimension.MAPS: (map_keys.candidates, pairs.candidates, erased.candidates),
    Dimension.TUPLES: (keyed.candidates, labelled.candidates, single.candidates),
    Dimension.RECORDS: (positional.candidates, bare.candidates, erased.candidates),
    Dimension.CHOICES: (calendar.candidates, ordinal.candidates),
    Dimension.PRECISION: (number.candidates,),
    Dimension.TEXTS: (octets.candidates, text.candidates, erased.candidates),
}


def candidates(dimension: Dimension, place: Place, value: Value, written: Json) -> Iterator[Form]:
    """The forms in which a document could stand for a value at a place, likeliest first."""
    for propose in PROPOSERS.get(dimension, ()):
        yield from propose(place, value, written)
