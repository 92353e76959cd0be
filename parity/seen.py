"""One runtime's answer to one case beside the others: what a recogniser is shown, and what it says of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from codegen.wire.lossless import Json, NotJson
from parity.answer import Answer, Replied, media_type
from parity.case import Case, Request
from parity.compare import Aspect, read_body
from parity.judge import Breach
from parity.proof_kind import ProofKind

#: The parts of an answer: all of them, what its status promises, and its body with what is said about it.
WHOLE = (Aspect.STATUS, Aspect.MEDIA_TYPE, Aspect.HEADERS, Aspect.BODY)
CONTENT = (Aspect.MEDIA_TYPE, Aspect.HEADERS, Aspect.BODY)


@dataclass(frozen=True, slots=True)
class Heard:
    """Everything one runtime said in a run, so that an answer can be held beside its control."""

    #: Path without query and last slash -> the cases sent there, with what came back.
    by_place: Mapping[str, tuple[tuple[Case, Answer], ...]]

    def beside(self, case: Case) -> tuple[tuple[Case, Replied], ...]:
        """The replies to the other cases of the same place, with or without a last slash."""
        said = self.by_place.get(place(case.request), ())
        return tuple(
            (other, answer) for other, answer in said if other.id != case.id and isinstance(answer, Replied)
        )

    def all(self) -> tuple[tuple[Case, Answer], ...]:
        """Every answer."""
        return tuple(pair for said in self.by_place.values() for pair in said)


@dataclass(frozen=True, slots=True)
class Seen:
    """One answer that departs from what is promised, or from the answers of the runtimes that keep it."""

    case: Case
    runtime: str
    answer: Answer
    #: How it breaks the contract and what the case expects.
    breaches: tuple[Breach, ...]
    #: The other runtimes whose answers break nothing; the reference alone, where there is one.
    keeping: tuple[tuple[str, Replied], ...]
    heard: Heard

    @property
    def reply(self) -> Replied | None:
        """The answer, where it is a reply."""
        return self.answer if isinstance(self.answer, Replied) else None

    @property
    def right_status(self) -> int | None:
        """The status it should have: the case's, else the one all that keep the promise have."""
        if self.case.expect.status is not None:
            return self.case.expect.status
        statuses = {answer.status for _, answer in self.keeping}
        return statuses.pop() if len(statuses) == 1 else None

    @property
    def status_is_right(self) -> bool:
        """Whether the status is the one it should have."""
        return self.reply is not None and self.reply.status == self.right_status

    def right_bodies(self) -> tuple[Json, ...]:
        """The bodies that are right: the case's, else those of the runtimes that keep the promise."""
        expected = self.case.expect.body
        bodies = [expected] if expected is not None else [answer.body for _, answer in self.keeping]
        documents = (document_of(body) for body in dict.fromkeys(bodies))
        return tuple(document for document in documents if not isinstance(document, NotJson))

    def right_form(self) -> str:
        """What is right, in one line: an answer that keeps the promise, or what the case says of it."""
        status, expect = self.right_status, self.case.expect
        if expect.body is not None:
            return f"{status or ''} {expect.body.decode('utf-8', 'replace')}".strip()
        kept = next((answer for _, answer in self.keeping if answer.status == status), None)
        if kept is not None:
            return in_short(kept)
        contract = None if status is None else expect.contract(status)
        return f"{status or 'any status'}" + (f" and a body that keeps {contract}" if contract else "")

    def shape_departs(self) -> bool:
        """Whether the body is laid out in another way than right ones, not only another text or number."""
        if self.reply is None or any(breach.contract for breach in self.breaches):
            return self.reply is not None
        if any(media_type(other) != media_type(self.reply) for _, other in self.keeping):
            return True
        own, right = document_of(self.reply.body), self.right_bodies()
        return bool(right) and not any(_outline(own) == _outline(body) for body in right)

    def breaks(self, aspect: Aspect) -> bool:
        """Whether it breaks a promise about this part of the answer."""
        return any(breach.aspect is aspect for breach in self.breaches)


@dataclass(frozen=True, slots=True)
class Recognised:
    """What of an answer a drift accounts for."""

    #: A clause about the runtime that begins with a verb ("answers ...").
    told: str
    #: Both forms as short text: what is right, and what came.
    wanted: str
    observed: str
    shown: ProofKind
    #: The parts of the answer it accounts for: no other drift, inference or value is claimed for them.
    aspects: tuple[Aspect, ...]


@lru_cache(maxsize=8)
def document_of(body: bytes) -> Json | NotJson:
    """A body as JSON, for reading only: every recogniser asks for the same few."""
    return read_body(body)


def place(request: Request) -> str:
    """Where a request goes: its path without query and last slash."""
    return request.path.partition("?")[0].rstrip("/")


def _outline(document: Json | NotJson) -> object:
    """The names of the members, or the type of anything else."""
    return frozenset(document) if isinstance(document, dict) else type(document)


def in_short(answer: Replied) -> str:
    """An answer in one line: status, media type and the beginning of its body."""
    stated = next((value for name, value in answer.headers if name == "content-type"), "no content-type")
    body = answer.body[:200].decode("utf-8", "replace").rstrip("\n") or "(no body)"
    return f"{answer.status} {stated} {body}"
