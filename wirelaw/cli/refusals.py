"""The rooms' errors as sentences and exit codes: the one place that knows both."""

from __future__ import annotations

from traceback import format_exception

from gauntlet.stack.errors import StackFault
from registry.fault import Refusal
from tracker.errors import TrackerRefusal
from wirelaw.cli.exits import Exit


def told(error: Exception) -> tuple[list[str], Exit]:
    """What to say about an error and how to end.

    An error that is nobody's is a fault of ours: it is told in full, and ends as a run that judged nothing.
    """
    match error:
        case Refusal() | TrackerRefusal():
            return [str(fault) for fault in error.faults], Exit.USAGE
        case StackFault():
            return [str(error)], Exit.COULD_NOT_RUN
    trace = "".join(format_exception(error)).rstrip()
    ours = (
        "This is a fault in wirelaw itself, not in what it was given. Nothing was judged; please report it."
    )
    return [f"{trace}\n{ours}"], Exit.COULD_NOT_RUN
