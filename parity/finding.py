"""A finding: one cause at work in this run, at one runtime and one type, that one fix removes."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from enum import Enum
from hashlib import sha256

from codegen.wire.encoding import Setting
from parity.compare import Aspect
from parity.drift import Departure, Severity
from parity.infer.prove import Proof
from parity.proof_kind import ProofKind


class Vote(Enum):
    """Who is wrong, as far as schema and runtimes tell."""

    #: The runtime's answers break the contract and another runtime keeps it.
    DRIFTED = "drifted"
    #: All runtimes agree with each other against the contract.
    CONTRACT_STALE = "contract-stale"
    #: The contract permits both, or nobody keeps it: a person decides.
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One case with both wire forms: as the contract wants it, and as the runtime wrote it."""

    case: str
    wanted: str
    observed: str
    #: Where in the body both stand: the deepest node that holds every difference. Empty for the whole.
    pointer: str = ""


@dataclass(frozen=True, slots=True)
class Effect:
    """What one departure alone makes of the contract's form of the answers."""

    drift: str
    #: A clause about the runtime that begins with a verb ("writes ...").
    clause: str
    #: Where it changes them, list indices as `*`: in the contract's own form, or, where it shows only
    #: beside the others, in the runtime's. Empty when not to be told.
    pointers: tuple[str, ...] = ()
    #: One such change: the form without this departure, and the same with it.
    example: Evidence | None = None


@dataclass(frozen=True, slots=True)
class DifferentValue:
    """What no encoding explains: a runtime said something else, not the same thing differently."""

    case: str
    runtime: str
    #: `name@version`; empty where no contract holds the answer.
    contract: str
    #: JSON Pointer into the runtime's own body.
    pointer: str
    #: As the runtime would have written the right value; None where it should be absent.
    expected: str | None
    observed: str | None
    vote: Vote = Vote.UNDECIDED


@dataclass(frozen=True, slots=True)
class Finding:
    """One cause, with what it stands on."""

    #: Stable across runs: contract and runtime, or for what belongs to no layout, drift and runtime.
    id: str
    #: Drift ids, root causes first; empty when nothing explains the answers.
    drifts: tuple[str, ...]
    runtime: str
    #: `name@version`; empty where it belongs to no single contract.
    contract: str
    vote: Vote
    severity: Severity
    proof: Proof
    #: None where nothing shows it.
    shown: ProofKind | None
    confirmed_by: int
    #: Cases it explains, or for an unexplained one, leaves open.
    cases: tuple[str, ...]
    departures: tuple[Departure, ...]
    evidence: Evidence | None
    #: One paragraph in the runtime's own terms.
    explanation: str
    #: What would decide an open question, or what to do next; may be empty.
    advice: str = ""
    #: What each departure alone does, in their order; empty where nothing is laid out otherwise.
    effects: tuple[Effect, ...] = ()
    #: Who is wrong about each departure, in their order.
    votes: tuple[Vote, ...] = ()
    #: For an unexplained finding, digests of what was answered, sorted: they pin it.
    pins: tuple[str, ...] = ()
    #: For whole answers, each case with the digest of what is told about it.
    case_pins: tuple[tuple[str, str], ...] = ()
    #: The parts of the answers it accounts for.
    aspects: tuple[Aspect, ...] = (Aspect.BODY,)

    @property
    def replayed(self) -> bool:
        """Whether the answers were made again from the cause."""
        return self.shown is ProofKind.REPLAYED

    def components(self, cases: Collection[str]) -> tuple[str, ...]:
        """A digest for each departure, or for each answer that nothing explains: the exact divergence.

        What is told about whole answers is told case by case, so only these cases count.
        """
        parts = [f"{d.scope}{d.dimension.name}{_stable(d.used)}" for d in self.departures]
        told = [pin for case, pin in self.case_pins if case in cases]
        return tuple(digest(f"{self.id}{part}") for part in dict.fromkeys((*parts, *self.pins, *told)))

    @property
    def fingerprint(self) -> str:
        """The components as one text."""
        return "-".join(sorted(self.components(self.cases)))


def digest(text: str) -> str:
    """A short digest, for fingerprints."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:8]


def _stable(setting: Setting) -> str:
    """A setting in a form that does not change with the words used for it."""
    return setting.name if isinstance(setting, Enum) else repr(setting)
