"""The example pair, built and running on free ports for the length of a `with` block."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from gauntlet.stack.launch import launch
from wirelaw.configuration import read_configuration
from wirelaw.jobs.runtimes import daemon

ROOT = Path(__file__).parents[1]
#: Apart from what `wirelaw check` builds and logs, so that both can run at the same time.
_PLACE = ROOT / ".build" / "bench" / "pair"


@contextmanager
def running_pair() -> Iterator[dict[str, str]]:
    """Runtime -> address; raises `StackFault` where one of them cannot be built or started."""
    configuration = read_configuration(ROOT / "wirelaw.toml")
    daemons = [
        replace(
            daemon(configuration, settings, free_port=True, build_folder=_PLACE / settings.name),
            log=_PLACE / f"{settings.name}.log",
        )
        for settings in configuration.runtimes
    ]
    with launch(daemons) as stack:
        yield {one.name: stack.address(one.name) for one in daemons}
