"""What `wirelaw.toml` says about one runtime, as frozen values.

A header or query value never shows in a repr. It is kept as it is written, so that reading needs no
environment; `wirelaw.credentials` fills it in.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING

from parity.probe.target import Secret

if TYPE_CHECKING:
    from pathlib import Path


class Language(Enum):
    """The language a runtime is written in."""

    RUST = "rust"
    GO = "go"
    PYTHON = "python"
    TYPESCRIPT = "typescript"
    NODE = "node"
    JAVA = "java"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Ready:
    """How to know that a runtime is up, and that it is the right one."""

    #: Answers 200 as soon as it is up.
    path: str
    #: What the answer says at `pointer`; None trusts any 200.
    identity: str | None = None
    pointer: str = "/service"
    timeout_seconds: float = 30.0


@dataclass(frozen=True, slots=True)
class Tls:
    """How to trust a runtime, and how to show who asks."""

    verify: bool = True
    #: Authorities to trust instead of the machine's.
    ca: Path | None = None
    cert: Path | None = None
    #: None where `cert` holds the key too.
    key: Path | None = None


@dataclass(frozen=True, slots=True)
class ResetRequest:
    """A request that puts the state of a runtime back."""

    method: str
    path: str
    body: str


@dataclass(frozen=True, slots=True)
class ResetCommand:
    """A command that puts the state of a runtime back."""

    argv: tuple[str, ...]


class Template(Secret):
    """A header or query value as it is written, `${NAME}` included; nothing to send yet."""

    __slots__ = ("_written", "where")

    def __init__(self, text: str, where: str) -> None:
        super().__init__(text)
        self._written = text
        #: Where `wirelaw.toml` says it.
        self.where = where

    def written(self) -> str:
        """The text as it is written."""
        return self._written

    def reveal(self) -> str:
        """Nothing: a template is filled in before it is sent."""
        raise RuntimeError("a header or query value is sent without resolve_secrets")


@dataclass(frozen=True, slots=True)
class RuntimeSettings:
    """One runtime. It has a `url` to attach to, or a `start` and then a `ready`, or all of them."""

    name: str
    language: Language
    #: Scheme, host and port, no path.
    url: str | None
    #: Where the source is, and where its commands run.
    source: Path | None
    build: tuple[str, ...]
    #: Empty for a runtime that is only attached to.
    start: tuple[str, ...]
    ready: Ready | None
    env: tuple[tuple[str, str], ...]
    #: Names in lower case, each value a `Template` until `resolve_secrets` has filled it in.
    headers: tuple[tuple[str, Secret], ...]
    query: tuple[tuple[str, Secret], ...]
    tls: Tls
    #: Empty, or `/api`: with a slash before it and none after it.
    base_path: str
    reset: ResetRequest | ResetCommand | None
    #: Right where the contract is silent.
    reference: bool
    #: Contract -> the type of the source that carries it.
    types: tuple[tuple[str, str], ...]
    #: Where `wirelaw.toml` speaks of it.
    where: str
