"""Proves fixes by asking again: built and started with them in place, before and after side by side."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from gauntlet.stack.errors import StackFault
from gauntlet.stack.launch import Step
from parity.finding import Finding
from parity.report.recorded import Recording
from parity.report.summary import Summary
from wirelaw.jobs.check import Checked, CheckOptions, check
from wirelaw.jobs.fix import Fixes
from wirelaw.jobs.project import Project
from wirelaw.jobs.trial import trial
from wirelaw.runtime_settings import RuntimeSettings


@dataclass(frozen=True, slots=True)
class Verified:
    """The run the fixes were made from, and the run with the fixes in place."""

    before: Checked
    after: Checked
    #: Findings that the fixes were to remove and did not.
    left: tuple[Finding, ...]
    #: Findings that were not there before.
    new: tuple[Finding, ...]

    @property
    def summaries(self) -> tuple[Summary, Summary]:
        """Their figures."""
        return self.before.report.summary, self.after.report.summary

    @property
    def closed(self) -> bool:
        """Whether every finding that has a fix is gone, and none has come."""
        return not self.left and not self.new and not self.fails

    @property
    def fails(self) -> bool:
        """Whether more cases could not be run than before."""
        before, after = self.summaries
        return after.could_not_run > before.could_not_run


@dataclass(frozen=True, slots=True)
class Verifier:
    """How to try fixes for one runtime."""

    project: Project
    before: Checked
    settings: RuntimeSettings
    recording: Recording | None = None
    free_ports: bool = False
    on_step: Callable[[Step], None] | None = None

    def verify(self, fixes: Fixes) -> Verified:
        """Asks again with the fixes in place. Raises `StackFault` where it does not build or start."""
        with trial(self.project, self.settings, fixes.planned.files) as tried:
            after = check(
                self.project,
                CheckOptions(
                    recording=self.recording,
                    free_ports=self.free_ports,
                    trials={self.settings.name: tried},
                ),
                on_step=self.on_step,
            )
        fixed = {fixes.findings[fix.request].contract for fix in fixes.planned.fixes}
        known = {_what(finding) for finding in self.before.report.findings}
        found = after.report.findings
        left = [each for each in found if each.runtime == self.settings.name and each.contract in fixed]
        new = [each for each in found if _what(each) not in known and each not in left]
        return Verified(self.before, after, tuple(left), tuple(new))

    def culprits(self, fixes: Sequence[str], planned: Callable[[Sequence[str]], Fixes]) -> tuple[str, ...]:
        """Which of these fixes do harm by themselves, or all where they do only together.

        `planned` gives the fixes for some of the findings alone.
        """
        if self._is_harmless(planned(fixes)):
            return ()
        if len(fixes) == 1:
            return tuple(fixes)
        middle = len(fixes) // 2
        found = (*self.culprits(fixes[:middle], planned), *self.culprits(fixes[middle:], planned))
        return found or tuple(fixes)

    def _is_harmless(self, fixes: Fixes) -> bool:
        try:
            return self.verify(fixes).closed
        except StackFault:
            return False


def _what(finding: Finding) -> tuple[str, str, tuple[str, ...]]:
    return finding.runtime, finding.contract, tuple(finding.drifts)
