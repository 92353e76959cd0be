"""The nouns of the registry: a contract is a named, versioned JSON Schema with examples.

Everything here is a frozen value and light to import; judging a document is `registry.validate`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from registry.canonical import fingerprint

if TYPE_CHECKING:
    from pathlib import Path

    from registry.strict_json import Json

#: A JSON Schema as plain Python values; nobody changes one after it was read.
Schema: TypeAlias = "bool | dict[str, Json]"


class Level(Enum):
    """What a new version of a contract owes to the versions before it."""

    NONE = "NONE"
    BACKWARD = "BACKWARD"
    FORWARD = "FORWARD"
    FULL = "FULL"
    BACKWARD_TRANSITIVE = "BACKWARD_TRANSITIVE"
    FORWARD_TRANSITIVE = "FORWARD_TRANSITIVE"
    FULL_TRANSITIVE = "FULL_TRANSITIVE"


@dataclass(frozen=True, slots=True)
class Example:
    """A document that a contract must accept, or must reject."""

    #: The file name without `.json`.
    name: str
    path: Path
    #: The bytes of the file, proven to be JSON when it was read.
    text: bytes


@dataclass(frozen=True, slots=True)
class Contract:
    """One version of one contract."""

    #: The path below the contracts folder: `validation-error`, `own/report`.
    name: str
    version: int
    schema: Schema = field(hash=False)
    #: The team that decides about it.
    owner: str
    #: One sentence: what the shape is for.
    summary: str
    level: Level
    #: The HTTP statuses it answers; empty for a request body or a file.
    statuses: tuple[int, ...]
    accepts: tuple[Example, ...]
    rejects: tuple[Example, ...]
    #: The folder of this version, which holds `schema.json`.
    path: Path
    #: SHA-256 of the canonical bytes of the schema.
    fingerprint: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "fingerprint", fingerprint(self.schema))

    @property
    def ref(self) -> str:
        """How this version is named everywhere: `validation-error@1`."""
        return f"{self.name}@{self.version}"
