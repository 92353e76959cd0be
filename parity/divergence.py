"""A divergence is what a team decides about: one aspect of one route, with everything found there.

Its id is made of the route (`parity/validate/body`), so it is the same on every branch and machine. Its
fingerprint pins the exact behaviour: findings by cause, other values by what they are.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import normalize
from urllib.parse import unquote

from parity.compare import Aspect
from parity.finding import DifferentValue, Finding, digest
from parity.judge import Judged, Outcome


@dataclass(frozen=True, slots=True)
class Divergence:
    """One route and aspect over all cases that touch it, diverging or not."""

    id: str
    #: Every case of the route, and those of them in which this aspect diverges or breaks the contract.
    cases: tuple[str, ...]
    diverging: tuple[str, ...]
    #: Every case of the route was answered by every runtime.
    complete: bool
    findings: tuple[str, ...]
    #: One line for a person; empty when nothing diverges.
    summary: str
    #: Digests of the exact behaviour, one for each component of it; empty when nothing diverges.
    fingerprint: str
    #: Something of it has no finding: another value, or a break that nothing explains.
    open: bool = False

    def is_part_of(self, fingerprint: str) -> bool:
        """Whether everything that diverges here is part of an accepted behaviour."""
        return bool(self.fingerprint) and set(self.fingerprint.split("-")) <= set(fingerprint.split("-"))


_MOST_COMPONENTS = 24
ASPECTS = (Aspect.STATUS, Aspect.MEDIA_TYPE, Aspect.HEADERS, Aspect.BODY)


_DIVERGE = {
    Aspect.STATUS: "status codes differ",
    Aspect.MEDIA_TYPE: "media types differ",
    Aspect.HEADERS: "headers break the case",
    Aspect.BODY: "bodies diverge",
}


def divergences(
    judged: Sequence[Judged], findings: Sequence[Finding], values: Sequence[DifferentValue]
) -> tuple[Divergence, ...]:
    """Every route and aspect of a run, in the order of the cases."""
    routes: dict[str, list[Judged]] = {}
    for each in judged:
        routes.setdefault(route(each.case.request.path), []).append(each)
    return tuple(
        _divergence(name, aspect, cases, findings, values)
        for name, cases in routes.items()
        for aspect in ASPECTS
    )


def route(path: str) -> str:
    """The name of a path in ids: no version, no query, and one mark for every identifier in it."""
    segments = [segment for segment in unquote(path.partition("?")[0]).split("/") if segment]
    if segments and re.fullmatch(r"v\d+", segments[0]):
        segments = segments[1:]
    return "/".join(filter(None, map(_segment, segments))) or "root"


_IDENTIFIER = re.compile(
    r"\d+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?=.*\d)[0-9a-z]{16,}", re.IGNORECASE
)


def _segment(segment: str) -> str:
    if _IDENTIFIER.fullmatch(segment):
        return "id"
    plain = normalize("NFKD", segment).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")


def _divergence(
    name: str,
    aspect: Aspect,
    judged: Sequence[Judged],
    findings: Sequence[Finding],
    values: Sequence[DifferentValue],
) -> Divergence:
    diverging = tuple(each.case.id for each in judged if _diverges(each, aspect))
    here = [
        finding for finding in findings if aspect in finding.aspects and set(finding.cases) & set(diverging)
    ]
    strange = [value for value in values if aspect is Aspect.BODY and value.case in diverging]
    told = {case for finding in here for case in finding.cases} | {value.case for value in strange}
    untold = [each for each in judged if each.case.id in diverging and each.case.id not in told]
    return Divergence(
        id=f"parity/{name}/{aspect.value}",
        cases=tuple(each.case.id for each in judged),
        diverging=diverging,
        complete=all(each.outcome not in (Outcome.COULD_NOT_RUN, Outcome.SKIPPED) for each in judged),
        findings=tuple(finding.id for finding in here),
        summary=_summary(aspect, len(judged), diverging, here, strange),
        fingerprint=_fingerprint(f"parity/{name}/{aspect.value}", diverging, here, strange, untold),
        open=bool(strange or untold or _unexplained(aspect, judged, here)),
    )


def _unexplained(aspect: Aspect, judged: Sequence[Judged], findings: Sequence[Finding]) -> bool:
    """Whether a runtime breaks a promise here in a case that no finding of that runtime covers."""
    covered = {(case, finding.runtime) for finding in findings for case in finding.cases}
    return any(
        breach.aspect is aspect and (each.case.id, breach.runtime) not in covered
        for each in judged
        for breach in each.breaches
    )


def _diverges(judged: Judged, aspect: Aspect) -> bool:
    return any(difference.aspect is aspect for difference in judged.differences) or any(
        breach.aspect is aspect for breach in judged.breaches
    )


def _summary(
    aspect: Aspect,
    total: int,
    diverging: Sequence[str],
    findings: Sequence[Finding],
    values: Sequence[DifferentValue],
) -> str:
    if not diverging:
        return ""
    what = _DIVERGE[aspect]
    parts = [f"{len(diverging)}/{total} {what}"]
    for finding in findings:
        causes = ", ".join(finding.drifts) or "unexplained"
        parts.append(f"{finding.runtime}: {causes} ({finding.proof.value})")
    if values:
        parts.append(f"{len(values)} different value{'s' if len(values) > 1 else ''}")
    return "; ".join(parts)


def _fingerprint(
    identity: str,
    diverging: Sequence[str],
    findings: Sequence[Finding],
    values: Sequence[DifferentValue],
    untold: Sequence[Judged],
) -> str:
    if not diverging:
        return ""
    parts = [component for finding in findings for component in finding.components(diverging)]
    parts += [f"{v.case}{v.runtime}{v.pointer}{v.expected!r}{v.observed!r}" for v in values]
    for each in untold:
        parts += [f"{each.case.id}{d.aspect.name}{d.pointer}{d.sides!r}" for d in each.differences]
        parts += [f"{each.case.id}{breach!r}" for breach in each.breaches]
    components = sorted({digest(f"{identity}{part}") for part in parts})
    # Many components are pinned as one: their part of a partial run is then no longer recognised.
    return "-".join(components) if len(components) <= _MOST_COMPONENTS else digest("".join(components))
