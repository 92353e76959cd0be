"""A proposed contract: everything a person is shown before it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Document:
    """A proposed example."""

    #: The file name without `.json`.
    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A schema and examples, with what was decided in making them."""

    schema: Mapping[str, Any]
    #: Where it comes from, for the contract's summary: `the Go type validate.Report`.
    origin: str
    accepts: tuple[Document, ...] = ()
    rejects: tuple[Document, ...] = ()
    #: What a person should look at, a sentence each.
    notes: tuple[str, ...] = ()
