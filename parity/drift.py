"""A drift is a kind of cause, with a stable id and a page of its own.

There are three sorts, by what shows them:

- *layout*: a predicate (`names`) over one departure, the setting the contract wants and the one in use. It
  has no recogniser; the one inference finds the departure, and exactly one drift names it.
- *answers*: a recogniser over one whole answer beside the others (status, headers, media type, body).
- *spelling*: a test over two spellings of the same JSON value; cosmetic, since a parser sees no difference.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import TYPE_CHECKING

from codegen.wire.encoding import Dimension, Setting
from codegen.wire.shape import Shape, TypePath

if TYPE_CHECKING:
    from parity.seen import Recognised, Seen
    from parity.spelling.spelled import Spelled


class Severity(Enum):
    """What a drift does to a caller, worst first."""

    BREAKS = "breaks"
    LOSES = "loses"
    COSMETIC = "cosmetic"


@dataclass(frozen=True, slots=True)
class Departure:
    """At and below `scope`, a runtime uses `used` where the contract wants `wanted`."""

    scope: TypePath
    dimension: Dimension
    wanted: Setting
    used: Setting
    #: What stands at the places where it was seen; a departure that covers several shapes is told for each.
    shape: Shape | None = None
    #: Names: it is inside variants alone, whose own names keep the style that the contract has throughout.
    in_variant: bool = False
    #: Names: every name that parts does so in its acronyms alone.
    in_acronyms: bool = False
    #: The record there stands flattened in the encoding in use.
    flattened: bool = False
    #: What stands there is the payload of a variant.
    is_payload: bool = False


@dataclass(frozen=True, slots=True)
class Lookalike:
    """A drift that is easily taken for this one, and what tells them apart."""

    id: str
    told_apart_by: str


def _none(_: Departure) -> bool:
    return False


def _untold(departure: Departure) -> str:
    raise TypeError(f"{departure} is no departure of this drift")


@dataclass(frozen=True, slots=True)
class Drift:
    """One kind of cause and its page. Texts are full sentences."""

    id: str
    title: str
    severity: Severity
    #: What happens on the wire.
    what: str
    #: Which runtimes do it, and by what: one line each.
    where: tuple[str, ...]
    #: Why it harms a caller.
    harm: str
    #: How the tool knows it.
    recognised: str
    lookalikes: tuple[Lookalike, ...]
    #: Language -> the fix in one line.
    fixes: tuple[tuple[str, str], ...]
    #: Two wire forms of the same value, contract first.
    example: tuple[str, str]
    #: Layout: whether a departure is this drift.
    names: Callable[[Departure], bool] = _none
    #: Layout: a departure told in a clause that begins with a verb ("writes ...").
    tell: Callable[[Departure], str] = _untold
    #: Answers: what of an answer is this drift; None where it is not.
    recognise: Callable[[Seen], Recognised | None] | None = None
    #: Spelling: whether two spellings of one value part in this way.
    spells: Callable[[Spelled], bool] | None = None


@cache
def all_drifts() -> tuple[Drift, ...]:
    """Every drift there is: the `DRIFT` of each module in `parity.drifts`, by id."""
    package = import_module("parity.drifts")
    modules = (import_module(f"parity.drifts.{module.name}") for module in iter_modules(package.__path__))
    return tuple(sorted((module.DRIFT for module in modules), key=lambda drift: drift.id))


def drift_of(departure: Departure) -> Drift:
    """The one drift that names a departure."""
    (drift,) = (drift for drift in all_drifts() if drift.names(departure))
    return drift
