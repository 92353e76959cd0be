"""Turns evidence into choices at the lowest cost, wide ones first.

A choice is paid where it is first made: one habit of a runtime is one choice, an exception at one type or
field is another. Names that no style explains cost most. What fits equally well but would write another
wire for names not seen yet is kept as an open question.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from codegen.wire.encoding import ChoiceMade, Dimension, Encoding, Presence, Setting, Tagging
from codegen.wire.name import Style, fold, spell
from codegen.wire.shape import Model, Record, TypePath, Union, nodes
from parity.infer.evidence import Evidence

_Needed: TypeAlias = Callable[[TypePath], Setting]

COSTS = {
    Dimension.TAGGING: 2,
    Dimension.FOREIGN: 1,
    Dimension.KEYS: 1,
    Dimension.VARIANTS: 1,
    Dimension.ABSENCE: 1,
    Dimension.NULLS: 1,
    Dimension.KEY_NAME: 3,
    Dimension.VARIANT_NAME: 3,
}


@dataclass(frozen=True, slots=True)
class OpenQuestion:
    """Two settings explain everything seen and part at a name that was not: one more case would decide."""

    choice: ChoiceMade
    alternative: Style
    #: A name of the contract that the two settings spell differently.
    undecided: TypePath


def choose(
    model: Model, wanted: Encoding, evidence: Evidence
) -> tuple[tuple[ChoiceMade, ...], tuple[OpenQuestion, ...]]:
    """The choices in which this runtime departs from the wanted encoding, and what stays open."""
    keys, key_questions = _names(evidence.keys, _field_paths(model), Dimension.KEYS, Dimension.KEY_NAME)
    variants, variant_questions = _names(
        evidence.variants, _variant_paths(model), Dimension.VARIANTS, Dimension.VARIANT_NAME
    )
    made = [*_taggings(wanted, evidence.taggings), *keys, *variants]
    for dimension in (Dimension.FOREIGN, Dimension.ABSENCE, Dimension.NULLS):
        seen = {path: counts for (path, of), counts in evidence.presences.items() if of is dimension}
        made += _presences(wanted, seen, dimension)
    return tuple(made), (*key_questions, *variant_questions)


def cost_of(choice: ChoiceMade) -> int:
    """The price of a choice."""
    return COSTS[choice.dimension]


def _taggings(wanted: Encoding, seen: Mapping[TypePath, Tagging]) -> list[ChoiceMade]:
    def needed(path: TypePath) -> Setting:
        return seen[path]

    return _inherited(wanted, list(seen), needed, Dimension.TAGGING)


def _presences(
    wanted: Encoding, seen: Mapping[TypePath, Counter[Presence]], dimension: Dimension
) -> list[ChoiceMade]:
    def needed(path: TypePath) -> Setting:
        (usual, count), *_ = seen[path].most_common(1)
        now = wanted.setting(path, dimension)
        return now if isinstance(now, Presence) and seen[path][now] == count else usual

    return _inherited(wanted, list(seen), needed, dimension)


def _inherited(
    wanted: Encoding, paths: list[TypePath], needed: _Needed, dimension: Dimension
) -> list[ChoiceMade]:
    """The cheapest habit, or none, and its exceptions."""
    best: tuple[int, list[ChoiceMade]] | None = None
    habits: list[Setting | None] = [None, *dict.fromkeys(needed(path) for path in paths)]
    for habit in habits:
        made = [] if habit is None else [ChoiceMade((), dimension, habit)]
        base = wanted.with_choices(*made)
        made += [
            ChoiceMade(path, dimension, needed(path))
            for path in paths
            if base.setting(path, dimension) != needed(path)
        ]
        cost = sum(map(cost_of, made))
        if best is None or cost < best[0] or (cost == best[0] and habit is not None and cost > 0):
            best = (cost, made)
    return best[1] if best else []


def _names(
    seen: Mapping[TypePath, Counter[str]],
    all_paths: list[TypePath],
    style_dimension: Dimension,
    name_dimension: Dimension,
) -> tuple[list[ChoiceMade], list[OpenQuestion]]:
    written = {path: counts.most_common(1)[0][0] for path, counts in seen.items() if counts}
    regular = {path: name for path, name in written.items() if fold(name) == fold(path[-1])}
    fits = [(*_with_habit(habit, regular, style_dimension, name_dimension), habit) for habit in Style]
    least = min(cost for cost, _, _ in fits)
    (_, exceptions, habit), *ties = [fit for fit in fits if fit[0] == least]
    if habit is Style.AS_IS and len(exceptions) == 1 and ties:
        (_, exceptions, habit), *ties = ties  # at the same price a habit is likelier than an exception
    made = [] if habit is Style.AS_IS else [ChoiceMade((), style_dimension, habit)]
    made += [ChoiceMade(group, style_dimension, style) for group, style in exceptions.items()]
    for path, name in written.items():
        if spell(path[-1], exceptions.get(path[:-1], habit)) != name:
            made.append(ChoiceMade(path, name_dimension, name))
    groups = {path[:-1] for path in regular}
    near = [path for path in all_paths if path[:-1] in groups and path not in written]
    questions: list[OpenQuestion] = []
    for choice in made:
        if choice.dimension is style_dimension:
            questions += _questions(choice, near, regular)
    return made, questions


def _with_habit(
    habit: Style, regular: Mapping[TypePath, str], style_dimension: Dimension, name_dimension: Dimension
) -> tuple[int, dict[TypePath, Style]]:
    groups: dict[TypePath, dict[TypePath, str]] = {}
    for path, name in regular.items():
        groups.setdefault(path[:-1], {})[path] = name
    cost = 0 if habit is Style.AS_IS else COSTS[style_dimension]
    exceptions: dict[TypePath, Style] = {}
    for group, names in groups.items():

        def irregular(style: Style, names: Mapping[TypePath, str] = names) -> int:
            return COSTS[name_dimension] * sum(spell(path[-1], style) != name for path, name in names.items())

        usual = irregular(habit)
        other, style = min(
            ((irregular(style) + COSTS[style_dimension], style) for style in Style), key=lambda pair: pair[0]
        )
        if other < usual:
            exceptions[group] = style
        cost += min(other, usual)
    return cost, exceptions


def _questions(
    choice: ChoiceMade, unseen: list[TypePath], seen: Mapping[TypePath, str]
) -> list[OpenQuestion]:
    """The styles that spell all names seen below the choice alike, and one not seen otherwise."""
    style = choice.setting
    if not isinstance(style, Style):
        return []
    covered = [path for path in seen if path[: len(choice.scope)] == choice.scope]
    questions = []
    for other in Style:
        if all(spell(path[-1], other) == spell(path[-1], style) for path in covered):
            undecided = next(
                (path for path in unseen if spell(path[-1], style) != spell(path[-1], other)), None
            )
            if undecided is not None:
                questions.append(OpenQuestion(choice, other, undecided))
    return questions


def _field_paths(model: Model) -> list[TypePath]:
    return [
        (*path, field.name)
        for path, shape in nodes(model)
        if isinstance(shape, Record)
        for field in shape.fields
    ]


def _variant_paths(model: Model) -> list[TypePath]:
    return [
        (*path, variant.name)
        for path, shape in nodes(model)
        if isinstance(shape, Union)
        for variant in shape.variants
    ]
