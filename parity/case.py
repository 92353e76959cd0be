"""One request, sent identically to every runtime, and what is expected of the answer.

Invariant: a case is complete. Defaults of its file are merged in, its body is bytes; only the
placeholders of saved values are still open, and they are filled per runtime while probing.
"""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Request:
    """What is sent; the runtime's own address, base path, headers and query are added by the probe."""

    method: str
    #: Begins with `/`, carries its query, and is sent as written.
    path: str
    #: Lower-case names, each once.
    headers: tuple[tuple[str, str], ...] = ()
    body: bytes | None = None
    #: The body is sent as it is, even where it looks like a placeholder (`raw` in a case file).
    exact: bool = False
    #: Follow redirects within the runtime's own scheme, host and port.
    follow_redirects: bool = False
    #: The case this request belongs to: a recording finds its answer by it. Never sent.
    case: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class HeaderRules:
    """What is asserted about the headers of an answer; names are lower case."""

    equal: tuple[tuple[str, str], ...] = ()
    require: tuple[str, ...] = ()
    forbid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Expect:
    """What is expected of an answer; what is absent is not asserted."""

    status: int | None = None
    #: Status and the contract a body with that status is held to, as `name` or `name@version`.
    contracts: tuple[tuple[int, str], ...] = ()
    headers: HeaderRules = HeaderRules()
    #: A JSON document, its numbers as they were written.
    body: bytes | None = None

    def contract(self, status: int) -> str | None:
        """The contract a body with this status is held to."""
        return dict(self.contracts).get(status)


@dataclass(frozen=True, slots=True)
class Save:
    """A value taken from an answer for later cases of the same file, which write `${saved.NAME}`."""

    name: str
    #: A JSON Pointer into the body of the answer; empty means the whole body.
    pointer: str


@dataclass(frozen=True, slots=True)
class Case:
    """One request with its reason and its expectations."""

    id: str
    why: str
    request: Request
    expect: Expect = Expect()
    save: tuple[Save, ...] = ()
    #: Where it is written, for messages. The cases of one file form a group if any of them saves a value.
    file: str = ""
    line: int = 0

    @property
    def where(self) -> str:
        """The file and line of the case, as messages show it."""
        return f"{self.file}:{self.line}"
