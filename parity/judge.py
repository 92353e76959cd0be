"""One case judged: its answers against the contract, against what the case expects, and side by side."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from codegen.wire.lossless import NotJson
from parity.answer import Answer, Replied, Skipped, header_values
from parity.case import Case
from parity.compare import Aspect, Difference, compare, read_body
from parity.infer.patch import patches
from parity.probe.run import Exchange
from parity.promise import Promise, Promises
from parity.redact import redacted


class Outcome(Enum):
    """What became of a case, worst first. A case with several has the worst."""

    COULD_NOT_RUN = "could-not-run"
    CONTRACT_BROKEN = "contract-broken"
    DIVERGED = "diverged"
    SKIPPED = "skipped"
    AGREED = "agreed"


@dataclass(frozen=True, slots=True)
class Breach:
    """One way in which a runtime's answer breaks the contract, or what the case expects."""

    runtime: str
    #: The contract (`name@version`), or empty for an expectation of the case itself.
    contract: str
    pointer: str
    #: What was expected and what came, a full sentence.
    message: str
    aspect: Aspect = Aspect.BODY


@dataclass(frozen=True, slots=True)
class Judged:
    """A case with its answers and everything that is wrong with them."""

    case: Case
    #: The answer of each runtime that stands for all its tries, in the order of the configuration.
    answers: tuple[tuple[str, Answer], ...]
    outcome: Outcome
    status_agrees: bool
    body_agrees: bool
    #: Bodies that differ as values; a case that could not run on two runtimes neither agrees nor diverges.
    body_diverges: bool
    differences: tuple[Difference, ...]
    breaches: tuple[Breach, ...]
    #: Runtime -> pointers at which it disagrees with itself.
    volatile: tuple[tuple[str, frozenset[str]], ...] = ()

    @property
    def broken(self) -> tuple[str, ...]:
        """The runtimes whose answer breaks the contract or the expectation."""
        return tuple(dict.fromkeys(breach.runtime for breach in self.breaches))

    @property
    def diverges(self) -> bool:
        """Whether the answers differ in more than spelling."""
        return any(difference.aspect is not Aspect.SPELLING for difference in self.differences)

    def replied(self) -> list[tuple[str, Replied]]:
        """The runtimes that answered, with their answers."""
        return [(name, answer) for name, answer in self.answers if isinstance(answer, Replied)]


def judge(exchange: Exchange, promises: Promises) -> Judged:
    """The judgement of one exchange; `promises` holds every contract the case names."""
    case = exchange.case
    answers = tuple((name, _speaking(tries)) for name, tries in exchange.answers)
    replied = [(name, answer) for name, answer in answers if isinstance(answer, Replied)]
    volatile = tuple(
        (name, pointers) for name, tries in exchange.answers if (pointers := _self_disagreement(tries))
    )
    differences = compare(replied, dict(volatile)) if len(replied) > 1 else ()
    differences = (*_wavering(exchange), *differences)
    aspects = {difference.aspect for difference in differences}
    breaches = _breaches(case, replied, promises)
    compared = len(replied) > 1
    return Judged(
        case=case,
        answers=answers,
        outcome=_outcome(answers, diverges=bool(aspects - {Aspect.SPELLING}), broken=bool(breaches)),
        status_agrees=compared and Aspect.STATUS not in aspects,
        body_agrees=compared and Aspect.BODY not in aspects,
        body_diverges=Aspect.BODY in aspects,
        differences=differences,
        breaches=breaches,
        volatile=volatile,
    )


def promise_for(case: Case, answer: Replied, promises: Promises) -> Promise | None:
    """The promise an answer is held to, by its status; an answer to HEAD has no body that could keep one."""
    name = case.expect.contract(answer.status)
    return None if name is None or case.request.method == "HEAD" else promises[name]


def _outcome(answers: tuple[tuple[str, Answer], ...], *, diverges: bool, broken: bool) -> Outcome:
    if any(not isinstance(answer, Replied | Skipped) for _, answer in answers):
        return Outcome.COULD_NOT_RUN
    if broken:
        return Outcome.CONTRACT_BROKEN
    if diverges:
        return Outcome.DIVERGED
    return Outcome.SKIPPED if any(isinstance(answer, Skipped) for _, answer in answers) else Outcome.AGREED


def _breaches(case: Case, replied: list[tuple[str, Replied]], promises: Promises) -> tuple[Breach, ...]:
    verdicts: dict[tuple[int, bytes], tuple[Breach, ...]] = {}
    found: list[Breach] = []
    for name, answer in replied:
        found += _expectations(case, name, answer)
        promise = promise_for(case, answer, promises)
        if promise is None:
            continue
        key = (answer.status, answer.body)
        if key not in verdicts:  # runtimes that agree to the byte are judged once
            verdicts[key] = tuple(_contract_breaches(promise, answer.body))
        found += (Breach(name, breach.contract, breach.pointer, breach.message) for breach in verdicts[key])
    return tuple(found)


def _contract_breaches(promise: Promise, body: bytes) -> list[Breach]:
    document = read_body(body)
    ref = promise.contract.ref
    if isinstance(document, NotJson):
        return [Breach("", ref, "", f"The body is not JSON: {document}.")]
    return [Breach("", ref, problem.pointer, problem.message) for problem in promise.problems(document)]


def _expectations(case: Case, name: str, answer: Replied) -> list[Breach]:
    expect = case.expect
    breaches: list[Breach] = []
    if expect.status is not None and answer.status != expect.status:
        told = f"The status is {answer.status}; the case expects {expect.status}."
        breaches.append(Breach(name, "", "", told, Aspect.STATUS))
    found: list[str] = []
    for header, wanted in expect.headers.equal:
        values = header_values(answer, header)
        if wanted not in values:
            shown = ", ".join(redacted(header, value) for value in values) or "missing"
            found.append(f"The header `{header}` is {shown}; expected {redacted(header, wanted)}.")
    present = {header for header, _ in answer.headers}
    found += [
        f"The header `{header}` is missing." for header in expect.headers.require if header not in present
    ]
    found += [
        f"The header `{header}` must not be there." for header in expect.headers.forbid if header in present
    ]
    breaches += [Breach(name, "", "", message, Aspect.HEADERS) for message in found]
    if expect.body is not None:
        breaches += _expected_body(name, expect.body, answer.body)
    return breaches


def _expected_body(name: str, wanted: bytes, body: bytes) -> list[Breach]:
    expected, document = read_body(wanted), read_body(body)
    if isinstance(document, NotJson) or isinstance(expected, NotJson):
        return [Breach(name, "", "", "The body is not JSON; the case expects a JSON body.")]
    return [
        Breach(name, "", patch.pointer, "The body differs here from the one the case expects.")
        for patch in patches(expected, document)
    ]


def _speaking(tries: tuple[Answer, ...]) -> Answer:
    """The answer that stands for all tries: the first, unless one of them is no reply."""
    return next((answer for answer in tries if not isinstance(answer, Replied)), tries[0])


def _wavering(exchange: Exchange) -> list[Difference]:
    """A runtime that answers the same request with several statuses."""
    found = []
    for name, tries in exchange.answers:
        statuses = dict.fromkeys(str(answer.status) for answer in tries if isinstance(answer, Replied))
        if len(statuses) > 1:
            found.append(Difference(Aspect.STATUS, "", ((name, " or ".join(statuses)),)))
    return found


def _self_disagreement(tries: tuple[Answer, ...]) -> frozenset[str]:
    bodies = [answer.body for answer in tries if isinstance(answer, Replied)]
    if len(set(bodies)) < 2:
        return frozenset()
    first, *others = [read_body(body) for body in bodies]
    if isinstance(first, NotJson):
        return frozenset({""})
    pointers: set[str] = set()
    for other in others:
        if isinstance(other, NotJson):
            return frozenset({""})
        pointers |= {patch.pointer for patch in patches(first, other)}
    return frozenset(pointers)
