"""`check` on the example pair: requests a second to each runtime, up to the report on disk."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from benchmarks.bare_loop import run_bare_loop
from benchmarks.case_set import write_project
from benchmarks.figure import Figure, Wanted
from benchmarks.fuzz_peer import fuzzed_per_second
from benchmarks.pair import running_pair
from benchmarks.rounds import interleaved, rate
from benchmarks.size import Size
from wirelaw.jobs.check import CheckOptions, check
from wirelaw.jobs.project import Project, open_project
from wirelaw.jobs.report_file import write_report

PART = "check, requests a second to each of two runtimes"
_LOOP = "bare httpx loop"
_COMMAND = "whole command, start and reading included"
#: Whether every case agrees.
_SITUATIONS = {"all agree": True, "5 of 6 diverge": False}


def check_speed(size: Size, scratch: Path) -> Iterator[Figure]:
    """The figures; raises `StackFault` where the pair cannot be started."""
    with running_pair() as addresses:
        runs: dict[str, Callable[[], float]] = {}
        for situation, agreeing in _SITUATIONS.items():
            folder = scratch / ("agree" if agreeing else "diverge")
            folder.mkdir()
            write_project(folder, addresses, size.cases, agreeing=agreeing)
            project = open_project(folder / "wirelaw.toml")
            _prove(project, agreeing=agreeing)
            runs |= {f"{situation}, {name}": run for name, run in _runs(project, addresses).items()}
        peers = [f"Schemathesis on {runtime}" for runtime in addresses]
        for peer, url in zip(peers, addresses.values(), strict=True):
            fuzzed_per_second(url, scratch, 20)  # its first run on a machine compiles what it imports
            runs[peer] = partial(fuzzed_per_second, url, scratch, size.fuzzed)
        rates = interleaved(runs, size.rounds)
    for situation in _SITUATIONS:
        loop = rates[f"{situation}, {_LOOP}"]
        for workers in (1, 2):
            what = f"{situation}, {_workers(workers)}"
            yield Figure(PART, what, rates[what], "/s", _LOOP, loop, Wanted(least=0.6))
        what = f"{situation}, {_workers(2)}"
        for peer in peers:
            yield Figure(PART, what, rates[what], "/s", peer, rates[peer], Wanted(least=5))
        what = f"{situation}, {_COMMAND}"
        yield Figure(PART, what, rates[what], "/s", _LOOP, loop)


def _runs(project: Project, addresses: dict[str, str]) -> dict[str, Callable[[], float]]:
    """What is compared in one situation."""
    count = len(project.cases)
    command = [sys.executable, "-P", "-m", "wirelaw", "check"]
    root = project.configuration.root

    def whole() -> None:
        done = subprocess.run(command, cwd=root, capture_output=True, timeout=600, check=False)
        assert done.returncode in {0, 1}, done.stderr.decode()

    return {
        _LOOP: rate(lambda: run_bare_loop(project.cases, addresses), count=count),
        _workers(1): rate(lambda: _check(project, 1), count=count),
        _workers(2): rate(lambda: _check(project, 2), count=count),
        _COMMAND: rate(whole, count=count),
    }


def _check(project: Project, workers: int) -> None:
    """From the first request to the report on disk."""
    checked = check(project, CheckOptions(workers=workers))
    write_report(checked.report, project.configuration.root / "report.json")


def _workers(count: int) -> str:
    return f"{count} worker{'' if count == 1 else 's'}"


def _prove(project: Project, *, agreeing: bool) -> None:
    """Runs once, unmeasured: the cases are what they are said to be, and everything is imported."""
    report = check(project, CheckOptions()).report
    every_sixth = len(range(0, len(project.cases), 6))
    assert report.summary.body_agree == (len(project.cases) if agreeing else every_sixth), report.summary
    assert report.summary.could_not_run == 0, report.summary
    assert [finding.proof.value for finding in report.findings] == ([] if agreeing else ["proven"])
