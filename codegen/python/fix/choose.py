"""Which classes write what was seen: those whose declared form explains every body."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from codegen.fix.request import FixRequest
from codegen.source.declared import Declared
from codegen.source.python.annotation import type_of
from codegen.source.python.declared import declared
from codegen.source.python.find import find_alias, find_class, sound
from codegen.source.python.kind import Instance, OneOf
from codegen.source.python.model import Sort, sort_of
from codegen.source.python.module import PyTree
from codegen.source.python.value import PyClass
from codegen.wire.decode import NO_READING, likeliest
from codegen.wire.encoding import ChoiceMade, Dimension, Emptiness, Encoding, Presence
from codegen.wire.lossless import Json, Numeral, parse
from codegen.wire.shape import Anything, Coded, Model, Named, Nullable, Record, Shape, Tagged, TypePath, Union
from registry.fault import Fault, Refusal

_WRITTEN = (Sort.MODEL, Sort.ROOT, Sort.DATACLASS, Sort.TYPED_DICT)


@dataclass(frozen=True, slots=True)
class Chosen:
    """The class that writes a contract, or one for each variant of its union."""

    whole: PyClass | None
    variants: tuple[tuple[str, PyClass], ...] = ()

    @property
    def classes(self) -> tuple[PyClass, ...]:
        """All of them."""
        return (self.whole,) if self.whole is not None else tuple(found for _, found in self.variants)


def choose(tree: PyTree, request: FixRequest) -> Chosen:
    """The classes behind a request. Raises `Refusal` where there are none, or too many to tell apart."""
    bodies = [parse(vector.text.encode()) for vector in request.legacy]
    root, _ = request.model.resolve(request.model.root, ())
    named = _named(tree, request.type_name) if request.type_name is not None else None
    every = [each for each in tree.classes() if sort_of(tree, each) in _WRITTEN]
    pool = every if named is None else named
    whole = [] if _shows_one_of_several(request, root, bodies) else _best(tree, request, pool, bodies)
    if len(whole) == 1:
        return Chosen(sound(tree, whole[0]))
    if len(whole) > 1:
        raise Refusal(_several(tree, whole, "the answers"))
    if isinstance(root, Union):
        return _by_variant(tree, request, root, pool, bodies)
    if named is not None and len(named) == 1:
        return Chosen(named[0])
    raise Refusal(_none(tree, request, "the answers"))


def _shows_one_of_several(request: FixRequest, root: Shape, bodies: Sequence[Json]) -> bool:
    """Whether all bodies are of one variant, so that a class that explains them may hold that one alone."""
    if not isinstance(root, Union) or len(root.variants) < 2 or request.type_name is not None:
        return False
    values = [likeliest(request.model, request.used, body) for body in bodies]
    return len({value.variant for value in values if isinstance(value, Tagged)}) == 1


def _named(tree: PyTree, spelled: str) -> list[PyClass]:
    alias = find_alias(tree, spelled)
    if alias is not None and alias.assignment.value is not None:
        kind = type_of(tree, alias.file, alias.assignment.value)
        parts = kind.parts if isinstance(kind, OneOf) else (kind,)
        return [part.of for part in parts if isinstance(part, Instance)]
    return [find_class(tree, each.strip()) for each in spelled.split("|")]


def _by_variant(
    tree: PyTree,
    request: FixRequest,
    union: Union,
    pool: Sequence[PyClass],
    bodies: Sequence[Json],
) -> Chosen:
    by_variant: dict[str, list[Json]] = {}
    for body in bodies:
        value = likeliest(request.model, request.used, body)
        if isinstance(value, Tagged):
            by_variant.setdefault(value.variant, []).append(body)
    found: list[tuple[str, PyClass]] = []
    faults: list[Fault] = []
    for variant in union.variants:
        seen = by_variant.get(variant.name)
        if not seen:
            faults.append(
                Fault(
                    f"No answer shows the variant `{variant.name}`, so its model is not known.",
                    str(tree.root),
                    "Add a case that shows it, or name the models in `types`.",
                )
            )
            continue
        fitting = _best(tree, request, pool, seen)
        if len(fitting) == 1:
            found.append((variant.name, sound(tree, fitting[0])))
        elif fitting:
            faults.append(_several(tree, fitting, f"the variant `{variant.name}`"))
        elif any(isinstance(body, dict) for body in seen):
            faults.append(_none(tree, request, f"the variant `{variant.name}`"))
    if faults:
        raise Refusal(*faults)
    return Chosen(None, tuple(found))


def _best(
    tree: PyTree, request: FixRequest, pool: Sequence[PyClass], bodies: Sequence[Json]
) -> list[PyClass]:
    """The classes that explain every body, and of these the ones that declare most of it as it is."""
    leaves_out = any(
        choice.dimension is Dimension.DEFAULTS and choice.setting is Emptiness.OMITTED
        for choice in request.used.choices
    )
    scores: dict[PyClass, int] = {}
    for each in pool:
        found = declared(tree, each)
        found = without_defaults(found) if leaves_out else found
        if isinstance(found.model.root, Anything) and request.type_name is None:
            continue  # it explains whatever there is
        if bodies and all(explains(found, body) for body in bodies):
            scores[each] = _likeness(request, found)
    best = max(scores.values(), default=0)  # below zero where nothing but what is not read explains them
    return [each for each, score in scores.items() if score == best]


def explains(found: Declared, body: Json) -> bool:
    """Whether a class, as it is declared, may write the body; whole numbers with a point or without."""
    return any(
        likeliest(found.model, found.encoding, each) is not NO_READING
        for each in (body, _without_points(body))
    )


def _without_points(body: Json) -> Json:
    match body:
        case Numeral(text=text):
            return Numeral(text.removesuffix(".0"))
        case dict():
            return {name: _without_points(part) for name, part in body.items()}
        case list():
            return [_without_points(part) for part in body]
    return body


def without_defaults(found: Declared) -> Declared:
    """The class where what has a default may be left out."""
    if not isinstance(found.model.root, Record):
        return found
    fields = tuple(replace(each, required=not each.default) for each in found.model.root.fields)
    kept = (
        choice
        for choice in found.encoding.choices
        if not (choice.dimension is Dimension.ABSENCE and len(choice.scope) == 1)
    )
    omitted = ChoiceMade((), Dimension.ABSENCE, Presence.OMITTED)
    model = Model(Record(fields, found.model.root.open), found.model.definitions)
    return replace(found, model=model, encoding=Encoding((omitted, *kept)))


def _likeness(request: FixRequest, found: Declared) -> int:
    """How many coded scalars the class declares just as they are written, less those it does not."""
    return _alike(request, request.model.root, (), found, found.model.root, ())


def _alike(
    request: FixRequest, ours: Shape, path: TypePath, found: Declared, theirs: Shape, at: TypePath
) -> int:
    if isinstance(ours, Named) or isinstance(theirs, Named):
        return 0
    ours = ours.of if isinstance(ours, Nullable) else ours
    theirs = theirs.of if isinstance(theirs, Nullable) else theirs
    if isinstance(ours, Record) and isinstance(theirs, Record):
        keys = {found.encoding.key((*at, each.name)): each for each in theirs.fields}
        score = 0
        for field in ours.fields:
            held = keys.get(request.used.key((*path, field.name)))
            if held is not None:
                score += _alike(
                    request, field.shape, (*path, field.name), found, held.shape, (*at, held.name)
                )
        return score
    if isinstance(theirs, Anything) and not isinstance(ours, Anything):
        return -1
    if not isinstance(ours, Coded):
        return 0
    if not isinstance(theirs, Coded):
        return 0
    used, declares = request.used.at(path).forms, found.encoding.at(at).forms
    told = {setting.name for setting in declares.values() if hasattr(setting, "name")}
    said = {setting.name for setting in used.values() if hasattr(setting, "name")}
    if said and told:
        return 2 if said & told else -1
    return 1 if theirs.kind is ours.kind else -1


def _several(tree: PyTree, fitting: Sequence[PyClass], what: str) -> Fault:
    names = ", ".join(f"`{tree.spelled(each)}`" for each in fitting)
    return Fault(
        f"{len(fitting)} classes may write {what}: {names}.",
        str(tree.root),
        "Name the right one in `types` of the runtime.",
    )


def _none(tree: PyTree, request: FixRequest, what: str) -> Fault:
    body = request.legacy[0].text if request.legacy else ""
    shown = f" {body[:80]}" if body else ""
    return Fault(
        f"No model of the source declares {what} as seen:{shown}; a dict, or a serializer that is not read, "
        "may be what is written.",
        str(tree.root),
        "Return a model, or name the type in `types` of the runtime.",
    )
