"""Votes, severities, proofs and places in the words that every renderer uses."""

from __future__ import annotations

from collections.abc import Sequence

from parity.drift import Severity
from parity.finding import Finding, Vote
from parity.infer.prove import Proof
from parity.proof_kind import ProofKind

#: Who is wrong, as a full sentence.
VOTES = {
    Vote.DRIFTED: "the runtime drifted from the contract",
    Vote.CONTRACT_STALE: "all runtimes agree against the contract, so it may be stale",
    Vote.UNDECIDED: "the contract permits both, or nobody keeps it, so a person decides",
}
SEVERITIES = {
    Severity.BREAKS: "breaks parsing",
    Severity.LOSES: "loses data",
    Severity.COSMETIC: "cosmetic",
}


def counted(number: int, what: str, several: str = "") -> str:
    """A number with its noun: `1 case`, `2 cases`."""
    return f"{number} {what if number == 1 else several or what + 's'}"


def listed(names: Sequence[str], most: int = 100) -> str:
    """Names as a list in words; beyond `most` they are counted."""
    more = [f"{len(names) - most} more"] if len(names) > most else []
    shown = [*names[:most], *more]
    return " and ".join(filter(None, (", ".join(shown[:-1]), *shown[-1:])))


def places(pointers: Sequence[str], most: int = 3) -> str:
    """JSON Pointers as a list in words; the empty one is the whole body."""
    return listed([pointer or "the whole body" for pointer in pointers], most)


def covers(finding: Finding, of: int) -> str:
    """How much of what is wrong with its runtime under its contract a finding tells."""
    verb = "concerns" if finding.proof is Proof.UNEXPLAINED else "explains"
    under = f" under {finding.contract}" if finding.contract else ""
    return f"{verb} {len(finding.cases)} of {counted(of, 'divergence')} of {finding.runtime}{under}"


def proof(finding: Finding) -> str:
    """What a finding rests on, and on how many samples."""
    match finding.proof:
        case Proof.PROVEN:
            answers = counted(finding.confirmed_by, "answer")
            return f"proven: {_shown(finding, answers)}"
        case Proof.NEEDS_MORE_SAMPLES:
            return "replays exactly, needs more samples to be proven"
        case Proof.UNEXPLAINED:
            return "unexplained"


def _shown(finding: Finding, answers: str) -> str:
    if finding.departures:
        return f"replayed exactly, {answers} predicted before seen"
    match finding.shown:
        case ProofKind.MATCHED:
            return f"equal in full to what a framework answers by itself, in {answers}"
        case ProofKind.READ:
            return f"it stands in {answers}"
        case _:
            return f"replayed exactly, in {answers}"
