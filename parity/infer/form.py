"""Counts in which form nodes stand, and takes the form off so that what is inside can be looked at."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from codegen.wire.encode import encode_part
from codegen.wire.encoding import EXACT, Dimension, Encoding, Own
from codegen.wire.form import Form, Place, Shown
from codegen.wire.forms.seen import candidates
from codegen.wire.lossless import Json, Numeral
from codegen.wire.place import is_plain, place_of
from codegen.wire.shape import (
    Anything,
    Model,
    Shape,
    Tagged,
    TypePath,
    Value,
)
from codegen.wire.unencodable import Unencodable
from codegen.wire.worth import same_worth
from parity.infer.evidence import Evidence
from parity.infer.means import may_mean

Item = tuple[Value, Json]

#: Forms tried at one place, at most: the ones most documents suggest.
_MAX_FORMS = 8


def count_forms(
    model: Model,
    wanted: Encoding,
    evidence: Evidence,
    dimension: Dimension,
    shape: Shape,
    path: TypePath,
    items: Sequence[Item],
) -> Sequence[Item]:
    """Counts the forms of a node in one dimension; its documents as they would stand in none.

    What a form hides is left out: nothing can be learned from it.
    """
    if isinstance(shape, Anything):
        return items
    standing = [_stands(dimension, value, document) for value, document in items]
    if all(standing):
        if dimension not in EXACT:
            evidence.standing.append((dimension, shape, path, items))
        return items
    node = _Node(model, wanted, dimension, shape, path, place_of(wanted, shape, path))
    proposed = Counter(
        form
        for (value, document), stands in zip(items, standing, strict=True)
        if not stands
        for form in dict.fromkeys(candidates(dimension, node.place, value, document))
    )
    told: dict[Form, Mapping[int, _Fit]] = {}
    for form, _ in proposed.most_common(_MAX_FORMS):
        fits = node.fits(form, items)
        if form.told_by(_shown(items, fits)):
            told[form] = fits
    if not told:
        if dimension not in EXACT:
            evidence.standing.append((dimension, shape, path, items))
        return items
    seen = evidence.settings[path, dimension]
    seen[Own.OWN] += sum(standing)
    for form, fits in told.items():
        seen[form] += len(fits)
    return _taken_off(items, max(told.values(), key=len))


def count_standing(model: Model, wanted: Encoding, evidence: Evidence) -> None:
    """Counts the nodes that need no form, where one was seen elsewhere: a choice must not reach them."""
    forms: dict[Dimension, dict[Form, None]] = {}
    for (_, dimension), counts in evidence.settings.items():
        for setting in counts:
            if isinstance(setting, Form) and dimension not in EXACT:
                forms.setdefault(dimension, {})[setting] = None
    for dimension, shape, path, items in evidence.standing if forms else ():
        if dimension in forms:
            node = _Node(model, wanted, dimension, shape, path, place_of(wanted, shape, path))
            seen = evidence.settings[path, dimension]
            seen[Own.OWN] += len(items)
            for form in forms[dimension]:
                seen[form] += len(node.fits(form, items))


@dataclass(frozen=True, slots=True)
class _Fit:
    """That a form wrote a document; `plain` is what stands inside, unless the form hides it."""

    plain: Json
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class _Node:
    model: Model
    wanted: Encoding
    dimension: Dimension
    shape: Shape
    path: TypePath
    place: Place
    #: Item -> its node as the contract has it; nothing where the contract cannot write it.
    _exact: dict[int, tuple[Json] | None] = field(default_factory=dict)

    def fits(self, form: Form, items: Sequence[Item]) -> Mapping[int, _Fit]:
        """The items that this form writes, by their index."""
        found = {}
        for index, item in enumerate(items):
            fit = self.fit(form, index, item)
            if fit is not None:
                found[index] = fit
        return found

    def fit(self, form: Form, index: int, item: Item) -> _Fit | None:
        value, document = item
        if _stands(self.dimension, value, document):  # then the form must leave it as it is
            return _Fit(document) if self.writes(form, document, document) else None
        exact = self.exact(index, value)
        if exact is not None and self.writes(form, exact[0], document):
            return _Fit(exact[0], form.hides)
        if not form.hides:
            for plain in form.read(document, self.place):
                if (
                    is_plain(self.model, self.shape, plain)
                    and may_mean(self.model, self.shape, value, plain)
                    and self.writes(form, plain, document)
                ):
                    return _Fit(plain)
        return None

    def exact(self, index: int, value: Value) -> tuple[Json] | None:
        if index not in self._exact:
            try:
                self._exact[index] = (encode_part(self.model, self.wanted, self.shape, self.path, value),)
            except Unencodable:
                self._exact[index] = None
        return self._exact[index]

    def writes(self, form: Form, plain: Json, document: Json) -> bool:
        try:
            return same_worth(form.write(plain, self.place), document)
        except Unencodable:
            return False


def _stands(dimension: Dimension, value: Value, document: Json) -> bool:
    """Whether a document needs no form: a scalar is what it should be, anything else of the right build."""
    match value:
        case str() | Numeral() | bool() | None:
            return same_worth(value, document)
        case Tagged():
            return True
        case list():
            return isinstance(document, list)
    if not isinstance(document, dict):
        return False
    if dimension is Dimension.MAPS:
        return document.keys() == value.keys()
    return dimension is not Dimension.RECORDS or bool(document) or not value


def _shown(items: Sequence[Item], fits: Mapping[int, _Fit]) -> Shown:
    return Shown(
        [item for index, item in enumerate(items) if index in fits],
        [item for index, item in enumerate(items) if index not in fits],
    )


def _taken_off(items: Sequence[Item], fits: Mapping[int, _Fit]) -> Sequence[Item]:
    plain: list[Item] = []
    for index, (value, document) in enumerate(items):
        fit = fits.get(index)
        if fit is None or not fit.hidden:
            plain.append((value, document if fit is None else fit.plain))
    return plain
