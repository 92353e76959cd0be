"""The checks of a contract, as text: one constant for each type."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.types.bounds import Bounds
from codegen.typescript.types.check_scalar import exactly, scalar
from codegen.typescript.types.plan import Declared, Plan
from codegen.typescript.types.printed import Expression, Items, Members, assignment, call
from codegen.typescript.types.rules import (
    list_rules,
    object_rules,
    rules,
)
from codegen.typescript.types.text import quote
from codegen.typescript.types.type_inline import pinned_object, type_of
from codegen.wire.encoding import Adjacent, External, Internal
from codegen.wire.lossless import Json
from codegen.wire.shape import (
    ITEM,
    KEY,
    MEMBER,
    Anything,
    Choice,
    Coded,
    Flag,
    Integer,
    ListOf,
    MapOf,
    Named,
    Null,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Text,
    TupleOf,
    TypePath,
    Union,
    Variant,
)


def constants(plan: Plan) -> list[str]:
    """The declarations of all constants; each stands behind those it is made of, as far as that goes."""
    return _Checks(plan).all()


class _Checks:
    def __init__(self, plan: Plan) -> None:
        self._plan = plan
        self._wire = plan.wire
        self._begun: set[Declared] = set()
        self._made: dict[Declared, list[str]] = {}

    def all(self) -> list[str]:
        """Every constant, with an empty line before it."""
        for each in self._plan.declared:
            if each.path or not isinstance(each.shape, Named):  # else it is the check of what it names
                self._make(each)
        return [line for made in self._made.values() for line in ("", *made)]

    def _make(self, declared: Declared) -> None:
        if declared in self._begun:
            return
        self._begun.add(declared)
        expression = self._own(declared.path, declared.shape, declared.type)
        head = f"const {declared.codec}: wire.Codec<{declared.type}> ="
        self._made[declared] = assignment(head, expression)

    def _used(self, path: TypePath, shape: Shape) -> Expression:
        """The check of a node where it is used: the constant, if it has one."""
        declared = self._plan.type_at(path, shape)
        if declared is None:
            return self._own(path, shape)
        self._make(declared)
        return declared.codec if declared in self._made else call("wire.later", f"() => {declared.codec}")

    def _own(self, path: TypePath, shape: Shape, name: str = "") -> Expression:
        bounds = self._wire.at(path).bounds
        match shape:
            case Text() | Integer() | Number() | Flag() | Null() | Anything() | Choice() | Coded():
                return scalar(self._wire, path, shape)
            case Nullable(of):
                return call("wire.nullable", self._used(path, of))
            case ListOf(item):
                return call("wire.list", self._used((*path, ITEM), item), *rules(list_rules(bounds)))
            case SetOf(item):
                kept = rules(_unique(list_rules(bounds)))
                return call("wire.list", self._used((*path, ITEM), item), *kept)
            case TupleOf(places):
                every = (self._used((*path, f"[{at}]"), place) for at, place in enumerate(places))
                return call(f"wire.tuple<{name}>", Items(tuple(every)), *rules(_uncounted(bounds)))
            case MapOf(value, key):
                inner = self._used((*path, MEMBER), value)
                if key is None:
                    return call("wire.map", inner, *rules(object_rules(bounds)))
                names = self._used((*path, KEY), key)
                return call("wire.mapOf", names, inner, *rules(object_rules(bounds)))
            case Record():
                return self._record(path, shape, name, *rules(object_rules(bounds)))
            case Union():
                union = self._union(path, shape, name)
                kept = rules(object_rules(bounds))
                return call("wire.within", union, *kept) if kept else union
            case Named():
                return self._used(path, shape)

    def _record(self, path: TypePath, record: Record, name: str, *kept: Expression) -> Expression:
        members = _pinned(self._plan.pinned(path))
        for field in record.fields:
            inner = (*path, field.name)
            presence = "wire.required" if field.required else "wire.optional"
            members.append((self._wire.encoding.key(inner), call(presence, self._used(inner, field.shape))))
        function = "wire.openRecord" if record.open else "wire.record"
        return call(
            f"{function}<{name or 'Record<string, never>'}>", Members(tuple(members), open=True), *kept
        )

    def _union(self, path: TypePath, union: Union, name: str) -> Expression:
        encoding = self._wire.encoding
        match encoding.at(path).tagging:
            case External():
                return self._external(path, union)
            case Internal(tag):
                variants = [
                    (encoding.variant(inner := (*path, each.name)), self._internal(inner, each))
                    for each in union.variants
                ]
                return call(f"wire.tagged<{name}>", quote(tag), Members(tuple(variants), open=True))
            case Adjacent(tag, content):
                variants = [
                    (encoding.variant((*path, each.name)), self._adjacent(path, each, tag, content))
                    for each in union.variants
                ]
                return call(f"wire.tagged<{name}>", quote(tag), Members(tuple(variants), open=True))
        return "wire.anything"

    def _external(self, path: TypePath, union: Union) -> Expression:
        texts, others = [], []
        for each in union.variants:
            inner = (*path, each.name)
            name = self._wire.encoding.variant(inner)
            if each.payload is None:
                texts.append(quote(name))
            else:
                others.append((name, self._used(inner, each.payload)))
        objects = call("wire.external", Members(tuple(others), open=True))
        return call("wire.textOr", call("wire.oneOf", *texts), objects) if texts else objects

    def _internal(self, path: TypePath, variant: Variant) -> Expression:
        own = Members(tuple(_pinned(self._plan.pinned(path))))
        match variant.payload:
            case None:
                return call("wire.record", own)
            case Record() as record:
                return self._used(path, record)
        tag, payload = pinned_object(self._plan, path), type_of(self._plan, path, variant.payload)
        return call(f"wire.beside<{tag}, {payload}>", own, self._used(path, variant.payload))

    def _adjacent(self, path: TypePath, variant: Variant, tag: str, content: str) -> Expression:
        inner = (*path, variant.name)
        members = _pinned([(tag, self._wire.encoding.variant(inner))])
        if variant.payload is not None:
            members.append((content, call("wire.required", self._used(inner, variant.payload))))
        return call("wire.record", Members(tuple(members)))


def _pinned(members: Iterable[tuple[str, Json]]) -> list[tuple[str, Expression]]:
    """Members that have only one value."""
    return [(name, call("wire.required", exactly(value))) for name, value in members]


def _unique(bounds: Bounds) -> Bounds:
    return Bounds(
        bounds.min_length,
        min_items=bounds.min_items,
        max_items=bounds.max_items,
        unique=True,
        allowed=bounds.allowed,
    )


def _uncounted(bounds: Bounds) -> Bounds:
    """What bounds say of a tuple, whose number of items is fixed."""
    return Bounds(unique=bounds.unique, allowed=bounds.allowed)
