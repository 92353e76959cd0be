"""Every drift belongs to one family, and no cause is both claimed and listed as not claimable."""

from __future__ import annotations

import pytest

from parity.drift import Drift, all_drifts
from parity.pages.family import FAMILIES, family_of
from parity.pages.proven import proven_on
from parity.pages.untold import UNTOLD

DRIFTS = all_drifts()


@pytest.mark.parametrize("drift", DRIFTS, ids=lambda drift: drift.id)
def test_every_drift_has_a_family(drift: Drift) -> None:
    assert family_of(drift.id) in FAMILIES


def test_an_id_of_no_family_is_an_error() -> None:
    with pytest.raises(LookupError, match="begin like `other-thing`"):
        family_of("other-thing")


def test_what_is_not_claimed_has_no_page() -> None:
    assert not {each.id for each in UNTOLD} & {drift.id for drift in DRIFTS}
    for each in UNTOLD:
        assert each.reason.endswith(".")
        assert "|" not in each.title + each.reason


def test_what_is_proven_exists() -> None:
    assert set(proven_on()) <= {drift.id for drift in DRIFTS}
