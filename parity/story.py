"""Tells an inference in plain sentences: the cause in the runtime's own terms, and what is still open."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.wire.encoding import ChoiceMade, Dimension
from codegen.wire.shape import TypePath
from parity.departures import placed_departures
from parity.drift import Departure, drift_of
from parity.infer.infer import Inference
from parity.infer.prove import Judgement

#: Places told at which a habit does not hold, and departures named in one question.
_MOST_EXCEPTIONS = 3
_MOST_ASKED = 3


def explanation(
    runtime: str, contract: str, departures: Sequence[Departure], exceptions: Sequence[TypePath] = ()
) -> str:
    """One paragraph: what the runtime does where the contract wants something else, and where it does not."""
    clauses = [drift_of(departure).tell(departure) + _place(departure) for departure in departures]
    but = ", ".join(f"`{'/'.join(path)}`" for path in exceptions[:_MOST_EXCEPTIONS])
    except_at = f", as the contract has it at {but}" if but else ""
    return f"Where {contract} is the contract, {runtime} {joined(clauses)}{except_at}."


def joined(clauses: Sequence[str]) -> str:
    """The clauses as one."""
    return "; and ".join([*(["; ".join(clauses[:-1])] if len(clauses) > 1 else []), *clauses[-1:]])


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
    if judgement.unconfirmed:
        named, where = _named(inference, judgement.unconfirmed)
        return f"One answer alone shows {named}: send one more case with another value {where}."
    if judgement.unneeded:
        named, where = _named(inference, judgement.unneeded)
        return f"No answer needs {named}: send one more case with another value {where}."
    if not judgement.translatable:
        return "The answers, read this way and written the contract's way, still break the contract."
    return "Every case it explains also holds a different value: send one that does not."


def _named(inference: Inference, choices: Sequence[ChoiceMade]) -> tuple[str, str]:
    """The drifts behind some choices, and the places at which another value would tell."""
    placed = [each for each in placed_departures(inference) if each.made in choices]
    drifts = list(dict.fromkeys(f"`{drift_of(each.departure).id}`" for each in placed))
    places = list(dict.fromkeys("/".join(each.places[0]) for each in placed if each.places))
    if not drifts:  # only exceptions from another departure
        places = ["/".join(made.scope) for made in choices]
        drifts = ["that it is written the contract's way there"]
    told = [f"`{place}`" for place in places if place]
    where = f"at {_listed(told)}" if told else "of the same type"
    return _listed(drifts), where


def _listed(names: Sequence[str]) -> str:
    """The first few names in words, and how many more."""
    more = len(names) - _MOST_ASKED
    shown = [*names[:_MOST_ASKED], *([f"{more} more"] if more > 0 else [])]
    return " and ".join(filter(None, (", ".join(shown[:-1]), shown[-1])))


def _place(departure: Departure) -> str:
    if not departure.scope or departure.dimension in (Dimension.KEY_NAME, Dimension.VARIANT_NAME):
        return ""
    return f" (at `{'/'.join(departure.scope)}`)"
