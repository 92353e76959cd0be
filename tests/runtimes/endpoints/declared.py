"""How an endpoint of the zoo is declared: what it promises, and which drifts each runtime has there."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

TEXT = {"type": "string"}


@dataclass(frozen=True)
class Endpoint:
    """One route of the zoo, `GET /<name>/<number>`."""

    #: The drift it is there for, with `--` and a word behind it where a drift has several endpoints.
    name: str
    schema: Any
    #: The canonical body of each sample, as JSON text; empty where a case cannot say it.
    canonical: tuple[str, ...]
    #: Runtime -> the drifts it has here.
    expected: dict[str, frozenset[str]] = field(default_factory=dict)
    #: Runtime -> the drifts of spelling it has here.
    cosmetic: dict[str, frozenset[str]] = field(default_factory=dict)
    #: Runtime -> the places at which it has a bug: values that no encoding explains.
    different: dict[str, frozenset[str]] = field(default_factory=dict)

    @property
    def drift(self) -> str:
        """The drift it is there for."""
        return self.name.partition("--")[0]

    @property
    def contract(self) -> str:
        """The name of its contract, in which two hyphens may not meet."""
        return self.name.replace("--", "-")

    @property
    def shown(self) -> frozenset[str]:
        """Every drift that a runtime has here."""
        return frozenset().union(*self.expected.values(), *self.cosmetic.values())


def record(required: dict[str, Any], **optional: Any) -> Any:
    """A closed object."""
    return {
        "type": "object",
        "properties": {**required, **optional},
        "required": list(required),
        "additionalProperties": False,
    }


def only(*drifts: str) -> frozenset[str]:
    """Exactly these drifts."""
    return frozenset(drifts)
