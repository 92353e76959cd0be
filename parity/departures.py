"""An inference as departures: where a runtime parts from the contract, each with the shape it was seen at."""

from __future__ import annotations

from functools import lru_cache

from codegen.wire.empty import inner
from codegen.wire.encoding import ChoiceMade, Dimension
from codegen.wire.shape import Model, Record, Shape, TypePath, Union, nodes
from parity.drift import Departure, drift_of
from parity.infer.infer import Inference


def departures_of(inference: Inference) -> tuple[Departure, ...]:
    """Every departure; one that is another drift at another shape stands once for each drift."""
    found: list[Departure] = []
    for made in inference.departures:
        told: dict[str, Departure] = {}
        for shape in _shapes(inference, made):
            departure = Departure(
                made.scope,
                made.dimension,
                inference.wanted_instead(made),
                made.setting,
                shape,
                _only_in_variants(inference, made),
            )
            told.setdefault(drift_of(departure).id, departure)
        found += told.values()
    return tuple(found)


def _shapes(inference: Inference, made: ChoiceMade) -> list[Shape | None]:
    shapes = shapes_by_path(inference.model)
    places = inference.places.get(made, ())
    return list(dict.fromkeys(shapes.get(place) for place in places)) or [None]


def _only_in_variants(inference: Inference, made: ChoiceMade) -> bool:
    """Whether member names part inside variants alone, whose own names and tags are as the contract wants."""
    if made.dimension is not Dimension.KEYS:
        return False
    if any(other.dimension in (Dimension.TAGGING, Dimension.VARIANTS) for other in inference.departures):
        return False
    shapes = shapes_by_path(inference.model)
    places = [
        place
        for place in inference.places.get(made, ())
        if inference.used.key(place) != inference.wanted.key(place)
    ]
    return bool(places) and all(
        any(isinstance(shapes.get(place[:length]), Union) for length in range(len(place) - 1))
        for place in places
    )


@lru_cache(maxsize=64)
def shapes_by_path(model: Model) -> dict[TypePath, Shape]:
    """The shape at every path of a model, behind names and nullability."""
    found: dict[TypePath, Shape] = {}
    for path, shape in nodes(model):
        found[path] = inner(model, shape, path)
        if isinstance(shape, Record):
            for field in shape.fields:
                found[*path, field.name] = inner(model, field.shape, (*path, field.name))
    return found
