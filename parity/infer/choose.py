"""Turns evidence into choices at the lowest cost.

A choice is paid where it is first made: one habit of a runtime is one choice, an exception at one type or
field is another. Names that no style explains cost most. What fits equally well but would write another
wire for names not seen yet is kept as an open question.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import Enum

from codegen.wire.encoding import EXACT, ChoiceMade, Dimension, Encoding, Own, Setting
from codegen.wire.name import Style, fold, spell
from codegen.wire.shape import Model, TypePath, fields, variants
from parity.infer.evidence import Evidence
from parity.infer.inherit import cheapest
from parity.infer.patch import BASE_COST

#: A choice costs 1; what is dearer stands here.
COSTS = {
    Dimension.TAGGING: 2,
    Dimension.NESTING: 2,
    Dimension.GROUPS: 2,
    Dimension.WRAPPED: 2,
    Dimension.KEY_NAME: 3,
    Dimension.VARIANT_NAME: 3,
}

#: Each time that the setting is not the one that was seen, a patch of one leaf is needed.
_WRONG = BASE_COST + 1


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
    made, questions = _names(evidence.keys, fields(model), Dimension.KEYS, Dimension.KEY_NAME)
    more, others = _names(evidence.variants, variants(model), Dimension.VARIANTS, Dimension.VARIANT_NAME)
    return (
        (
            *_taggings(wanted, evidence),
            *made,
            *more,
            *(
                choice
                for dimension in Dimension
                if any(of is dimension for _, of in evidence.settings)
                for choice in _settings(wanted, evidence, dimension)
            ),
        ),
        (*questions, *others),
    )


def cost_of(choice: ChoiceMade) -> int:
    """The price of a choice."""
    return COSTS.get(choice.dimension, 1)


def _taggings(wanted: Encoding, evidence: Evidence) -> list[ChoiceMade]:
    seen = evidence.taggings
    made = cheapest(
        list(seen),
        list(dict.fromkeys(seen.values())),
        COSTS[Dimension.TAGGING],
        lambda path: wanted.at(path).tagging,
        lambda path, tagging: 0 if seen[path] == tagging else 2 * _WRONG,
    )
    return [ChoiceMade(path, Dimension.TAGGING, tagging) for path, tagging in made.items()]


def _settings(wanted: Encoding, evidence: Evidence, dimension: Dimension) -> list[ChoiceMade]:
    seen = {path: counts for (path, of), counts in evidence.settings.items() if of is dimension and counts}
    written = dict.fromkeys(setting for counts in seen.values() for setting in counts)
    settings = sorted((setting for setting in written if setting is not Own.OWN), key=_usual)
    if Own.OWN in written:  # an exception below a habit
        settings.insert(0, Own.OWN)

    def penalty(path: TypePath, setting: Setting) -> int:
        # One answer can fit several settings; those that most answers fit are right.
        return _WRONG * (max(seen[path].values()) - seen[path][setting])

    if dimension in EXACT:
        best = {path: max((*settings, Own.OWN), key=lambda setting: seen[path][setting]) for path in seen}
        made = {path: setting for path, setting in best.items() if setting != wanted.setting(path, dimension)}
    else:
        made = dict(
            cheapest(
                list(seen),
                settings,
                COSTS.get(dimension, 1),
                lambda path: wanted.setting(path, dimension),
                penalty,
            )
        )
    return [ChoiceMade(path, dimension, setting) for path, setting in made.items()]


def _usual(setting: Setting) -> int:
    """The place of a setting among those of its dimension, the usual first; forms as they were seen."""
    return list(type(setting)).index(setting) if isinstance(setting, Enum) else 0


def _names(
    seen: Mapping[TypePath, Counter[str]],
    all_paths: Sequence[TypePath],
    style_dimension: Dimension,
    name_dimension: Dimension,
) -> tuple[list[ChoiceMade], list[OpenQuestion]]:
    written = {path: counts.most_common(1)[0][0] for path, counts in seen.items() if counts}
    groups: dict[TypePath, dict[TypePath, str]] = {}
    for path, name in written.items():
        if fold(name) == fold(path[-1]):
            groups.setdefault(path[:-1], {})[path] = name

    def penalty(group: TypePath, style: Style) -> int:
        irregular = sum(spell(path[-1], style) != name for path, name in groups[group].items())
        return COSTS[name_dimension] * irregular

    styles = cheapest(
        list(groups), list(Style), COSTS.get(style_dimension, 1), lambda _: Style.AS_IS, penalty
    )
    made = [ChoiceMade(group, style_dimension, style) for group, style in styles.items()]
    spelled = Encoding().with_choices(*made)
    irregular = [
        ChoiceMade(path, name_dimension, name)
        for path, name in written.items()
        if spelled.setting(path, name_dimension) != name
    ]
    unseen = [path for path in all_paths if path[:-1] in groups and path not in written]
    questions = [
        question
        for choice in made
        for question in _questions(choice, unseen, [path for names in groups.values() for path in names])
    ]
    return made + irregular, questions


def _questions(
    choice: ChoiceMade, unseen: Sequence[TypePath], seen: Sequence[TypePath]
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
