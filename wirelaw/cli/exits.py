"""Exit codes: the only table. Where several apply, the strongest (first) one is given."""

from __future__ import annotations

from enum import IntEnum


class Exit(IntEnum):
    """What a process that runs `wirelaw` can rely on."""

    #: Bad usage or input: nothing was judged.
    USAGE = 2
    #: A drift was found, a fix does not hold, or a file would change under `--check`.
    DRIFT = 1
    #: A runtime could not be asked, so the question is open.
    COULD_NOT_RUN = 4
    #: Only waived gaps.
    WAIVED = 3
    #: All is well.
    FINE = 0


STRENGTH = (Exit.USAGE, Exit.DRIFT, Exit.COULD_NOT_RUN, Exit.WAIVED, Exit.FINE)


def strongest(*exits: Exit) -> Exit:
    """The exit code that speaks for several."""
    return min(exits, key=STRENGTH.index, default=Exit.FINE)
