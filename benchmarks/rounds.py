"""Runs what is compared in turn, round after round, so that a busy moment hits all of it alike."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping


def interleaved(runs: Mapping[str, Callable[[], float]], rounds: int) -> dict[str, tuple[float, ...]]:
    """Name -> what its run returned, one for each round."""
    returned: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(rounds):
        for name, run in runs.items():
            gc.collect()  # nobody pays for the litter of the one before
            returned[name].append(run())
    return {name: tuple(values) for name, values in returned.items()}


def rate(
    what: Callable[[], object],
    *,
    count: int,
    calls: int = 1,
    clock: Callable[[], float] = time.perf_counter,
) -> Callable[[], float]:
    """A run that calls `what` and returns how many of the `count` things in each call it does a second."""

    def run() -> float:
        started = clock()
        for _ in range(calls):
            what()
        return count * calls / (clock() - started)

    return run


def processor_seconds(what: Callable[[], object]) -> Callable[[], float]:
    """A run that calls `what` once and returns how long it computed, without waiting for a processor."""

    def run() -> float:
        started = time.process_time()
        what()
        return time.process_time() - started

    return run
