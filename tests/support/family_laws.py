"""The laws every family of coded scalars keeps, as checks of one canonical text."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from itertools import product

from hypothesis import strategies as st

from codegen.wire.coded.family import Family
from codegen.wire.encoding import Dimension
from codegen.wire.unencodable import Unencodable
from codegen.wire.worth import same_worth


def settings_of(family: Family) -> st.SearchStrategy[Mapping[Dimension, Enum]]:
    """Any settings of a family: in each dimension one or none."""
    return st.fixed_dictionaries(
        {}, optional={dimension: st.sampled_from(kind) for dimension, kind in family.dimensions.items()}
    )


def check(family: Family, detail: str, text: str, settings: Mapping[Dimension, Enum]) -> None:
    """Nothing chosen changes nothing; what fits writes it, together; what is read is written so."""
    assert family.write(detail, text, {}) == text
    try:
        written = family.write(detail, text, settings)
    except Unencodable:
        return
    fits = family.fits(detail, text, written)
    assert fits is not None
    for dimension, setting in settings.items():
        assert setting in fits[dimension]
    for combination in product(*fits.values()):
        assert same_worth(family.write(detail, text, dict(zip(fits, combination, strict=True))), written)
    readings = list(family.read(detail, written, settings))
    assert text in readings
    assert len(set(map(repr, readings))) == len(readings)
    for reading in readings if settings else ():
        assert same_worth(family.write(detail, reading, settings), written)
    meanings = {family.meaning(detail, reading) for reading in family.read(detail, written, {})}
    assert family.meaning(detail, text) in meanings
