"""The largest memory of a whole `wirelaw check` over many cases whose bodies have 2 KB."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks.figure import Figure, Wanted
from benchmarks.records import Departure, schema
from benchmarks.size import Size

_SITUATIONS = {
    Departure.NOTHING: "all agree",
    Departure.RARELY: "1 in 100 has another value",
    Departure.ALWAYS: "all diverge, by their key style",
}
_MEGABYTE = 1_000_000


def memory(size: Size, scratch: Path) -> Iterator[Figure]:
    """The figures, one run each."""
    part = f"check of {size.many_cases:,} cases with 2 KB bodies, largest memory of the whole command"
    for departure, name in _SITUATIONS.items():
        folder = scratch / departure.value
        with ExitStack() as services:
            ports = [
                services.enter_context(_service(one)) for one in dict.fromkeys((Departure.NOTHING, departure))
            ]
            # Without a departure the second runtime is another name for the first.
            addresses = {"one": ports[0], "other": ports[-1]}
            _write_project(folder, addresses, size.many_cases)
            used = _peak([sys.executable, "-P", "-m", "wirelaw", "check"], folder)
        yield Figure(part, name, (used / _MEGABYTE,), "MB", wanted=Wanted(most=250))
    folder = scratch / Departure.NOTHING.value
    reading = "from wirelaw.jobs.project import open_project; open_project()"
    used = _peak([sys.executable, "-P", "-c", reading], folder)
    yield Figure(part, "only reading the cases", (used / _MEGABYTE,), "MB")


def _peak(command: list[str], folder: Path) -> int:
    """The largest memory of a command, in bytes."""
    done = subprocess.run(
        [sys.executable, str(Path(__file__).with_name("peak.py")), *command],
        cwd=folder,
        capture_output=True,
        text=True,
        timeout=1800,
        check=True,
    )
    used, code = map(int, done.stdout.split())
    assert code in {0, 1}, done.stderr
    return used


@contextmanager
def _service(departure: Departure) -> Iterator[int]:
    """The port of a record service that runs for the length of the block."""
    service = subprocess.Popen(
        [sys.executable, "-m", "benchmarks.record_service", departure.value],
        cwd=Path(__file__).parents[1],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with service:
        assert service.stdin is not None
        assert service.stdout is not None
        try:
            yield int(service.stdout.readline())
        finally:
            service.stdin.close()
            try:
                service.wait(timeout=10)
            except subprocess.TimeoutExpired:
                service.kill()


def _write_project(folder: Path, addresses: Mapping[str, int], count: int) -> None:
    contract = folder / "contracts" / "record"
    (contract / "1").mkdir(parents=True)
    (contract / "contract.toml").write_text(
        'owner = "bench"\nsummary = "A record."\ncompatibility = "NONE"\nstatuses = [200]\n'
    )
    draft = "https://json-schema.org/draft/2020-12/schema"
    (contract / "1" / "schema.json").write_text(json.dumps({"$schema": draft, **schema()}))
    lines = ["[wirelaw]", 'tracker = "DECISIONS.md"', "[check]", "timeout = 30"]
    for name, port in addresses.items():
        lines += [f"[runtimes.{name}]", 'language = "other"', f'url = "http://127.0.0.1:{port}"']
    (folder / "wirelaw.toml").write_text("\n".join(lines) + "\n")
    (folder / "DECISIONS.md").write_text("# Decisions\n")
    with (contract / "cases.yaml").open("w") as file:
        file.write("contracts: {200: record}\ncases:\n")
        for number in range(count):
            file.write(
                f"  - id: record-{number}\n"
                "    why: One of many, to be weighed.\n"
                f"    request: {{method: GET, path: /records/{number}}}\n"
                "    expect: {status: 200}\n"
            )
