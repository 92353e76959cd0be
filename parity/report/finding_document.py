"""Findings and habits as JSON: the part of the report's document that says why."""

from __future__ import annotations

from enum import Enum
from typing import Any

from codegen.wire.encoding import Adjacent, External, Grouped, Internal, Setting, Untagged
from codegen.wire.form import Form
from parity.drift import Departure
from parity.finding import Effect, Evidence, Finding, Vote
from parity.report.coverage import Coverage
from parity.report.habits import Habit
from parity.report.next_steps import next_steps
from parity.report.report import Report


def finding_json(report: Report, finding: Finding, known: Coverage) -> dict[str, Any]:
    """One finding as plain data."""
    steps = next_steps(report, finding)
    effects = finding.effects or (None,) * len(finding.departures)
    return {
        "id": finding.id,
        "drifts": list(finding.drifts),
        "runtime": finding.runtime,
        "contract": finding.contract,
        "cases": list(finding.cases),
        "of": known.of(finding),
        "replayed": finding.replayed,
        "shown": None if finding.shown is None else finding.shown.value,
        "proof": finding.proof.value,
        "confirmed_by": finding.confirmed_by,
        "severity": finding.severity.value,
        "vote": finding.vote.value,
        "explanation": finding.explanation,
        "advice": finding.advice,
        "departures": [
            _departure(departure, vote, effect)
            for departure, vote, effect in zip(finding.departures, finding.votes, effects, strict=True)
        ],
        "evidence": None if finding.evidence is None else _evidence(finding.evidence),
        "fix": {"command": steps.command, "by_drift": dict(steps.fixes)},
        "fingerprint": finding.fingerprint,
    }


def habit_json(habit: Habit) -> dict[str, Any]:
    """One habit as plain data."""
    return {
        "runtime": habit.runtime,
        "drift": habit.drift.id,
        "severity": habit.drift.severity.value,
        "contracts": list(habit.contracts),
        "of": habit.of,
        "cases": len(habit.cases),
        "findings": [finding.id for finding in habit.findings],
    }


def told(setting: Setting) -> str:
    """A setting in words."""
    match setting:
        case External():
            return "external"
        case Internal(tag):
            return f"internal, tag {tag}"
        case Adjacent(tag, content):
            return f"adjacent, tag {tag}, content {content}"
        case Untagged():
            return "untagged"
        case str():
            return setting
        case Form():
            return setting.words
        case Grouped(key, names):
            return f"{', '.join(names)} in an object {key}"
        case Enum():
            return str(setting.value)


def _departure(departure: Departure, vote: Vote, effect: Effect | None) -> dict[str, Any]:
    return {
        "scope": "/".join(departure.scope),
        "dimension": departure.dimension.value,
        "wanted": told(departure.wanted),
        "used": told(departure.used),
        "vote": vote.value,
        **({} if effect is None else _effect(effect)),
    }


def _effect(effect: Effect) -> dict[str, Any]:
    return {
        "drift": effect.drift,
        "pointers": list(effect.pointers),
        "example": None if effect.example is None else _evidence(effect.example),
    }


def _evidence(evidence: Evidence) -> dict[str, str]:
    return {
        "case": evidence.case,
        "pointer": evidence.pointer,
        "wanted": evidence.wanted,
        "observed": evidence.observed,
    }
