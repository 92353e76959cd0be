"""An inference as departures: where a runtime parts from the contract, each with the shape it was seen at."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from codegen.wire.empty import inner
from codegen.wire.encoding import ChoiceMade, Dimension, Nesting
from codegen.wire.name import Style, spell, words
from codegen.wire.shape import Model, Record, Shape, TypePath, Union, nodes, variant_names
from parity.drift import Departure, drift_of
from parity.infer.infer import Inference
from parity.name_difference import NameDifference, name_difference


@dataclass(frozen=True, slots=True)
class Placed:
    """A departure, the choice behind it, and the places that showed it as this drift and no other."""

    departure: Departure
    made: ChoiceMade
    places: tuple[TypePath, ...]


def departures_of(inference: Inference) -> tuple[Departure, ...]:
    """Every departure; one that is another drift at another shape stands once for each drift."""
    return tuple(placed.departure for placed in placed_departures(inference))


def placed_departures(inference: Inference) -> tuple[Placed, ...]:
    """The departures with their places, in the order of the choices."""
    found: list[Placed] = []
    for made in inference.departures:
        if inference.wanted_instead(made) == made.setting:
            continue  # an exception from another departure, back to the contract's own way
        told: dict[str, Departure] = {}
        places: dict[str, list[TypePath]] = {}
        parting = _parting_names(inference, made)
        for (shape, is_payload, flattened), seen in _seen_at(inference, made).items():
            departure = Departure(
                made.scope,
                made.dimension,
                inference.wanted_instead(made),
                made.setting,
                shape,
                in_variant=_only_in_variants(inference, made),
                in_acronyms=bool(parting) and all(map(_only_in_acronyms, parting.values())),
                is_payload=is_payload,
                flattened=flattened,
            )
            drift = drift_of(departure).id
            told.setdefault(drift, departure)
            places.setdefault(drift, []).extend(seen)
        found += [Placed(departure, made, tuple(places[drift])) for drift, departure in told.items()]
    return tuple(found)


def exceptions_of(inference: Inference) -> tuple[TypePath, ...]:
    """Where a runtime does as the contract wants, below a place where it does not."""
    return tuple(
        made.scope for made in inference.departures if inference.wanted_instead(made) == made.setting
    )


def _seen_at(inference: Inference, made: ChoiceMade) -> dict[tuple[Shape | None, bool, bool], list[TypePath]]:
    """The shapes at which it was seen, each with whether it is a variant's payload there, and flattened."""
    shapes = shapes_by_path(inference.model)
    seen: dict[tuple[Shape | None, bool, bool], list[TypePath]] = {}
    for place in inference.places.get(made, ()):
        shape = shapes.get(place)
        is_payload = bool(place) and isinstance(shapes.get(place[:-1]), Union)
        flattened = isinstance(shape, Record) and inference.used.at(place).nesting is Nesting.FLATTENED
        seen.setdefault((shape, is_payload, flattened), []).append(place)
    return seen or {(None, False, False): []}


def _only_in_acronyms(names: tuple[str, str]) -> bool:
    wanted, used = names
    return wanted.lower() == used.lower() and name_difference(wanted, used) is NameDifference.ACRONYM


def _parting_names(inference: Inference, made: ChoiceMade) -> dict[TypePath, tuple[str, str]]:
    """Where a choice of style was seen and gives another member name: the name wanted and the one in use."""
    if made.dimension is not Dimension.KEYS:
        return {}
    wanted, used = inference.wanted, inference.used
    names = {place: (wanted.key(place), used.key(place)) for place in inference.places.get(made, ())}
    return {place: pair for place, pair in names.items() if pair[0] != pair[1]}


def _only_in_variants(inference: Inference, made: ChoiceMade) -> bool:
    """Whether member names part inside variants alone, and the variants' own names keep the common style.

    The contract has one style for the names of variants and of the members inside; the runtime keeps it for
    the variants, of which one at least has two words to show it, and has another for the members. Go's own
    names come from members without a tag, whatever the variants are called.
    """
    if any(other.dimension is Dimension.TAGGING for other in inference.departures):
        return False  # what names the variant is spelled anew there
    parting = {} if made.setting is Style.GO_PASCAL else _parting_names(inference, made)
    shapes = shapes_by_path(inference.model)
    unions = {
        place[:length]
        for place in parting
        for length in range(len(place) - 1)
        if isinstance(shapes.get(place[:length]), Union)
    }
    if not parting or not all(any(place[: len(union)] == union for union in unions) for place in parting):
        return False
    variants = [
        ((*union, name), inference.wanted.variant((*union, name)))
        for union in unions
        for name in variant_names(shapes[union])
    ]
    kept = all(inference.used.variant(path) == name for path, name in variants)
    names = [name for _, name in variants]
    wanted = [name for name, _ in parting.values()]
    telling = [name for name in names if len(words(name)) > 1]
    return (
        kept
        and not _fits(telling, made.setting)
        and any(_fits(names + wanted, style) for style in Style if style is not Style.AS_IS)
    )


def _fits(names: Sequence[str], style: object) -> bool:
    return isinstance(style, Style) and all(spell(name, style) == name for name in names)


@lru_cache(maxsize=64)
def shapes_by_path(model: Model) -> dict[TypePath, Shape]:
    """The shape at every path of a model, behind names and nullability."""
    found: dict[TypePath, Shape] = {}
    for path, shape in nodes(model):
        found[path] = inner(model, shape, path)
        if isinstance(shape, Record):
            for field in shape.fields:
                found[*path, field.name] = inner(model, field.shape, (*path, field.name))
        if isinstance(shape, Union):
            for variant in shape.variants:
                if variant.payload is not None:
                    found[*path, variant.name] = inner(model, variant.payload, (*path, variant.name))
    return found
