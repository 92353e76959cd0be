"""The contracts that types are generated from in tests: the corpus, and those of this repository."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from codegen.types.wire_type import WireType, read_type
from registry.catalogue import Catalogue
from registry.declare import read_catalogue

ROOT = Path(__file__).parents[2]
CORPUS = ROOT / "tests" / "corpus" / "contracts"


@cache
def corpus() -> Catalogue:
    """One contract for each construct of JSON Schema."""
    return read_catalogue(CORPUS)


@cache
def own() -> Catalogue:
    """The contracts of this repository."""
    return read_catalogue(ROOT / "contracts")


@cache
def corpus_type(name: str) -> WireType:
    """One contract of the corpus, read for code."""
    return read_type(corpus().latest(name))


@cache
def every_type() -> tuple[WireType, ...]:
    """The newest version of every contract of both, read for code."""
    return tuple(read_type(each.latest(name)) for each in (corpus(), own()) for name in each.names)
