"""Tells an inference in plain sentences: the cause in the runtime's own terms, and what is still open."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.wire.encoding import Dimension
from codegen.wire.shape import TypePath
from parity.drift import Departure, drift_of
from parity.infer.infer import Inference
from parity.infer.prove import Judgement

#: Places told at which a habit does not hold.
_MOST_EXCEPTIONS = 3


def explanation(
    runtime: str, contract: str, departures: Sequence[Departure], exceptions: Sequence[TypePath] = ()
) -> str:
    """One paragraph: what the runtime does where the contract wants something else, and where it does not."""
    clauses = [drift_of(departure).tell(departure) + _place(departure) for departure in departures]
    told = "; and ".join([*(["; ".join(clauses[:-1])] if len(clauses) > 1 else []), clauses[-1]])
    but = ", ".join(f"`{'/'.join(path)}`" for path in exceptions[:_MOST_EXCEPTIONS])
    except_at = f", as the contract has it at {but}" if but else ""
    return f"Where {contract} is the contract, {runtime} {told}{except_at}."


def no_cause(runtime: str, contract: str, *, has_value: bool) -> str:
    """Why nothing is claimed about answers that no encoding gives."""
    if has_value:
        return f"No encoding of {contract} gives what {runtime} answered, so no cause is claimed."
    return (
        f"{runtime} breaks {contract}, and the answers do not tell what the value was meant to be, "
        "so no cause is claimed."
    )


def too_large(runtime: str, contract: str, most: int) -> str:
    """Why no cause is sought in a very large answer."""
    return (
        f"Too large: what {runtime} answered for {contract} holds more than {most:,} members and items, and "
        "causes are sought only in smaller bodies. Send a case whose answer is smaller."
    )


def open_question(inference: Inference, judgement: Judgement) -> str:
    """What keeps an exact explanation from being proven, and the case that would decide."""
    if inference.questions:
        question = inference.questions[0]
        where = "/".join(question.undecided)
        return f"Two styles fit all names seen and part at `{where}`: send a case in which it is written."
    if judgement.refuted_by:
        return f"It is not always so: {', '.join(judgement.refuted_by[:3])} is written the contract's way."
    if judgement.confirmed_by == 0:
        return "Nothing but the answer it was learned from shows it: send one more case with the same type."
    if not judgement.translatable:
        return "The answers, read this way and written the contract's way, still break the contract."
    return "Every case it explains also holds a different value: send one that does not."


def _place(departure: Departure) -> str:
    if not departure.scope or departure.dimension in (Dimension.KEY_NAME, Dimension.VARIANT_NAME):
        return ""
    return f" (at `{'/'.join(departure.scope)}`)"
