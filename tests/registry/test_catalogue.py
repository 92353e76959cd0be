"""A catalogue never changes, and helps with a name that it does not know."""

from __future__ import annotations

from pathlib import Path

import pytest

from registry.catalogue import Catalogue
from registry.contract import Contract, Level
from registry.fault import Refusal


def contract(name: str, version: int = 1) -> Contract:
    return Contract(
        name,
        version,
        {"title": f"{name} {version}"},
        owner="me",
        summary="A shape.",
        level=Level.BACKWARD,
        statuses=(),
        accepts=(),
        rejects=(),
        path=Path(name) / str(version),
    )


CATALOGUE = Catalogue(
    [contract("b", 2), contract("own/report"), contract("b", 10), contract("b", 1), contract("a")]
)


def test_the_order_is_by_name_then_version() -> None:
    assert [each.ref for each in CATALOGUE] == ["a@1", "b@1", "b@2", "b@10", "own/report@1"]
    assert CATALOGUE.names == ("a", "b", "own/report")
    assert len(CATALOGUE) == 5


def test_a_reference_means_one_version() -> None:
    assert CATALOGUE.get("b").version == 10
    assert CATALOGUE.get("b@2").version == 2
    assert CATALOGUE.latest("own/report").ref == "own/report@1"


@pytest.mark.parametrize(
    ("ref", "sentence"),
    [
        ("own/reprot", 'There is no contract "own/reprot". Did you mean "own/report"?'),
        ("OWN/REPORT@1", 'There is no contract "OWN/REPORT". Did you mean "own/report"?'),
        ("zzzzzz", 'There is no contract "zzzzzz". Declared: a, b, own/report.'),
        ("b@3", 'The contract "b" has no version 3. There is: 1, 2, 10.'),
        ("b@0", '"b@0" names no contract. Write name or name@version.'),
        ("b@", '"b@" names no contract. Write name or name@version.'),
        ("", '"" names no contract. Write name or name@version.'),
    ],
)
def test_what_is_not_there_is_refused(ref: str, sentence: str) -> None:
    with pytest.raises(Refusal) as refused:
        CATALOGUE.get(ref, where="cases.yaml:3")
    assert str(refused.value) == f"cases.yaml:3: {sentence}"


def test_an_empty_catalogue_says_so() -> None:
    with pytest.raises(Refusal, match="Declared: none"):
        Catalogue().get("a")


def test_adding_returns_another_catalogue() -> None:
    more = CATALOGUE.add(contract("c"))
    assert "c" in more.names
    assert "c" not in CATALOGUE.names
    with pytest.raises(Refusal, match='The contract "c@1" is already there'):
        more.add(contract("c"))


def test_contracts_are_values() -> None:
    assert contract("a") == contract("a")
    assert len({contract("a"), contract("a"), contract("b")}) == 2
