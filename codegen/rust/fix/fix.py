"""The fixes for Rust types: serde's attributes changed where they stand, functions where these fall short."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.fix.planned import Planned, Refused
from codegen.fix.request import FixRequest
from codegen.rust.fix.match import Candidates
from codegen.rust.fix.planning import Planning
from codegen.source.rust.folder import read_source
from codegen.source.rust.resolve import Resolver
from registry.fault import Refusal


def plan_fixes(requests: Sequence[FixRequest]) -> Planned:
    """The fixes for types of one source folder: edits of its files, and one generated module a crate."""
    if not requests:
        return Planned()
    resolver = Resolver(read_source(requests[0].source))
    planning = Planning(resolver, Candidates(resolver))
    refused: list[Refused] = []
    for request in requests:
        try:
            planning.add(request)
        except Refusal as refusal:
            refused.append(Refused(request.id, refusal.faults))
    return Planned(planning.files(), tuple(each.fix for each in planning.accepted), tuple(refused))
