"""Counts in which form nodes stand, and takes the form off so that what is inside can be looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from codegen.wire.encoding import Dimension, Encoding, Own
from codegen.wire.form import Form, Place
from codegen.wire.forms.seen import candidates
from codegen.wire.lossless import Json, Numeral
from codegen.wire.place import is_plain, place_of
from codegen.wire.shape import Choice, Model, Shape, Tagged, TypePath, Value
from codegen.wire.unencodable import Unencodable
from parity.infer.evidence import Evidence

Item = tuple[Value, Json]


def count_forms(
    model: Model,
    wanted: Encoding,
    evidence: Evidence,
    dimension: Dimension,
    shape: Shape,
    path: TypePath,
    items: Sequence[Item],
) -> Sequence[Item]:
    """Counts the forms of a node in one dimension; its documents as they would stand in none."""
    place = place_of(wanted, shape, path)
    strange = Counter(
        form
        for value, document in items
        if not _stands(model, wanted, place, path, value, document)
        for form in candidates(dimension, place, value, document)
        if _undone(model, wanted, form, place, path, (value, document)) is not None
    )
    if not strange:
        return items
    form = max(strange, key=lambda form: strange[form])
    seen = evidence.settings[path, dimension]
    plain: list[Item] = []
    for value, document in items:
        undone = _undone(model, wanted, form, place, path, (value, document))
        stands = _stands(model, wanted, place, path, value, document)
        if stands:
            seen[Own.OWN] += 1
        if undone is not None:
            seen[form] += 1
        if stands or undone is None:
            plain.append((value, document))
        else:
            plain.append((value, undone[0]))
    return plain


def _stands(
    model: Model, wanted: Encoding, place: Place, path: TypePath, value: Value, document: Json
) -> bool:
    """Whether a document needs no form: a scalar is what it should be, anything else of the right type."""
    exact = _exact(wanted, place, path, value)
    return document == exact[0] if exact else is_plain(model, place.shape, document)


def _undone(
    model: Model, wanted: Encoding, form: Form, place: Place, path: TypePath, item: Item
) -> tuple[Json] | None:
    """The document without the form; None where this form did not write it."""
    value, document = item
    exact = _exact(wanted, place, path, value)
    try:
        for plain in exact or form.read(document, place):
            if is_plain(model, place.shape, plain) and form.write(plain, place) == document:
                return (plain,)
    except Unencodable:
        return None
    return None


def _exact(wanted: Encoding, place: Place, path: TypePath, value: Value) -> tuple[Json] | None:
    """What a scalar is when no form rewrites it; None for everything that has parts, or no value here."""
    match place.shape, value:
        case Choice(members), str() if value in members:
            return (wanted.variant((*path, value)),)
        case _, str() | Numeral() | bool():
            return (value,)
        case _, Tagged() | list() | dict() | None:
            return None
    return None
