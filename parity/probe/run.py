"""Sends every case to every runtime at the same time and yields case by case, in the order given.

One thread for each worker of each runtime; a runtime never waits for another one, except that it runs at
most `AHEAD` units before what was last yielded, so that the memory of a run does not grow with its length.

Invariant: when the iterator ends, is closed or raises, its threads have ended and its probes are closed.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from parity.answer import Answer, Replied
from parity.probe.lane import Lane, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from parity.case import Case
    from parity.probe.probe import Probe
    from parity.probe.target import Target

#: How many units a fast runtime may run before the slowest.
AHEAD = 64


@dataclass(frozen=True, slots=True)
class Exchange:
    """What every runtime said to one case."""

    case: Case
    #: For each runtime, in the order of the targets, its answers: one for each repetition.
    answers: tuple[tuple[str, tuple[Answer, ...]], ...]


def probe_all(
    cases: Sequence[Case],
    targets: Sequence[Target],
    *,
    open_probe: Callable[[Target], Probe],
    workers: int = 1,
    repeat: int = 1,
    on_answered: Callable[[str, Case, Answer], None] | None = None,
) -> Iterator[Exchange]:
    """Every case with the answers of every runtime, as soon as all of them have answered it.

    With one worker a runtime gets the cases in order. Cases of one file that saves values are sent in
    order in any case; they must stand together in `cases`. `on_answered` is called with runtime, case and
    answer from the threads that send, and should be quick.
    """
    if workers < 1 or repeat < 1:
        raise ValueError("workers and repeat count from 1")
    if len({target.name for target in targets}) < len(targets):
        raise ValueError("two runtimes have one name")
    lanes = [Lane(target, on_answered) for target in targets]
    return _Run(_units(cases), lanes, workers, repeat, open_probe).exchanges()


def _units(cases: Sequence[Case]) -> list[Unit]:
    units: list[Unit] = []
    for _, together in groupby(cases, key=lambda case: case.file):
        group = tuple(together)
        units += [group] if any(case.save for case in group) else [(case,) for case in group]
    return units


class _Run:
    """The state that the threads of one run share, all of it under one condition."""

    def __init__(
        self,
        units: list[Unit],
        lanes: list[Lane],
        workers: int,
        repeat: int,
        open_probe: Callable[[Target], Probe],
    ) -> None:
        self._units = units
        self._lanes = lanes
        self._workers = workers
        self._repeat = repeat
        self._open_probe = open_probe
        self._changed = threading.Condition()
        #: By unit and runtime: the answers that were not yielded yet.
        self._answers: dict[int, dict[str, list[tuple[Answer, ...]]]] = {}
        self._yielded = 0
        self._probes: list[Probe] = []
        self._failure: BaseException | None = None
        self._stopping = False

    def exchanges(self) -> Iterator[Exchange]:
        threads: list[threading.Thread] = []
        try:
            for lane in self._lanes:
                for _ in range(min(self._workers, len(self._units))):
                    name = f"probe {lane.target.name}"
                    thread = threading.Thread(target=self._work, args=(lane,), name=name, daemon=True)
                    thread.start()
                    threads.append(thread)
            for index, unit in enumerate(self._units):
                answers = self._wait_for(index)
                for position, case in enumerate(unit):
                    said = [(lane.target.name, answers[lane.target.name][position]) for lane in self._lanes]
                    yield Exchange(case, _sharing_bodies(said))
        finally:
            self._stop()
            for thread in threads:
                thread.join()

    def _wait_for(self, index: int) -> dict[str, list[tuple[Answer, ...]]]:
        with self._changed:
            while not self._is_complete(index) and self._failure is None:
                self._changed.wait()
            if self._failure is not None:
                raise self._failure
            self._yielded = index + 1
            self._changed.notify_all()
            return self._answers.pop(index, {})

    def _work(self, lane: Lane) -> None:
        try:
            probe = self._open_probe(lane.target)
            try:
                with self._changed:
                    self._probes.append(probe)
                while (index := self._take(lane)) is not None:
                    self._put(index, lane, lane.ask(probe, self._units[index], self._repeat))
            finally:
                probe.close()
        except BaseException as error:  # noqa: BLE001 - whatever it is, it is raised again where the run is read
            with self._changed:
                self._failure = self._failure or error
                self._changed.notify_all()

    def _take(self, lane: Lane) -> int | None:
        """The next unit of a runtime, once it is near enough to what was yielded."""
        with self._changed:
            while not self._stopping and self._yielded + AHEAD <= lane.next < len(self._units):
                self._changed.wait()
            if self._stopping or lane.next >= len(self._units):
                return None
            lane.next += 1
            return lane.next - 1

    def _put(self, index: int, lane: Lane, answers: list[tuple[Answer, ...]]) -> None:
        with self._changed:
            self._answers.setdefault(index, {})[lane.target.name] = answers
            if index == self._yielded and self._is_complete(index):
                self._changed.notify_all()

    def _is_complete(self, index: int) -> bool:
        return len(self._answers.get(index, ())) == len(self._lanes)

    def _stop(self) -> None:
        with self._changed:
            self._stopping = True
            self._changed.notify_all()
            probes = tuple(self._probes)
        for probe in probes:
            probe.close()


def _sharing_bodies(
    said: list[tuple[str, tuple[Answer, ...]]],
) -> tuple[tuple[str, tuple[Answer, ...]], ...]:
    """The same answers, with bodies that are equal byte for byte being one object."""
    bodies: dict[bytes, bytes] = {}

    def shared(answer: Answer) -> Answer:
        if not isinstance(answer, Replied):
            return answer
        body = bodies.setdefault(answer.body, answer.body)
        return answer if body is answer.body else replace(answer, body=body)

    return tuple((name, tuple(map(shared, answers))) for name, answers in said)
