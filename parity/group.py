"""The cases of a run by the contract that holds them, each with its value where the answers tell it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

from codegen.wire.lossless import Json, NotJson, parse
from codegen.wire.shape import Value
from parity.case import Case
from parity.compare import Aspect, read_body, same_kind
from parity.divergence import route
from parity.infer.patch import Patch
from parity.infer.sample import Sample, Unread
from parity.infer.skeleton import PER_SKELETON, skeleton
from parity.infer.value import value_of
from parity.judge import Judged, promise_for
from parity.promise import Promise, Promises

#: Members and items of one body, at most, among which a cause is sought.
MOST_PARTS = 100_000


@dataclass(slots=True)
class Group:
    """The cases one contract holds, with what each runtime wrote. Filled once, then only read."""

    promise: Promise
    #: Case -> its canonical value, where there is one.
    values: dict[str, Value] = field(default_factory=dict)
    #: Cases whose value was given, by the case or the reference runtime.
    given: set[str] = field(default_factory=set)
    #: Case -> runtime -> body, kept as bytes.
    bodies: dict[str, dict[str, Unread]] = field(default_factory=dict)
    #: Case -> the runtimes that keep the contract.
    keeping: dict[str, set[str]] = field(default_factory=dict)
    #: Case -> the route it asks.
    routes: dict[str, str] = field(default_factory=dict)
    #: Case and departing runtime -> a body too large to seek a cause in.
    too_large: dict[tuple[str, str], bytes] = field(default_factory=dict)
    #: Case and runtime -> pointers at which the runtime disagrees with itself.
    volatile: dict[tuple[str, str], frozenset[str]] = field(default_factory=dict)

    def runtimes(self) -> list[str]:
        """The runtimes that wrote anything, in the order they answered first."""
        written = (name for bodies in self.bodies.values() for name in bodies)
        return list(dict.fromkeys((*written, *(name for _, name in self.too_large))))

    def document(self, case: str, runtime: str) -> Json:
        """What a runtime wrote in a case."""
        return parse(self.bodies[case][runtime].body)

    def samples(self, runtime: str, routes: Collection[str] = ()) -> list[Sample]:
        """What one runtime wrote for every value that is known; on some routes alone where they are named."""
        return [
            Sample(case, self.values[case], bodies[runtime])
            for case, bodies in self.bodies.items()
            if case in self.values and runtime in bodies and (not routes or self.routes[case] in routes)
        ]

    def without_value(self, runtime: str) -> list[str]:
        """The cases in which this runtime breaks the contract and nothing tells what was meant."""
        return [
            case
            for case, bodies in self.bodies.items()
            if case not in self.values and runtime in bodies and runtime not in self.keeping[case]
        ]

    def is_volatile(self, runtime: str, case: str, patch: Patch) -> bool:
        """Whether the patch is noise: the runtime disagrees with itself there, in the same shape."""
        pointers = self.volatile.get((case, runtime), frozenset())
        return patch.pointer in pointers and same_kind(patch.expected, patch.observed)


def group_by_contract(
    judged: Sequence[Judged],
    promises: Promises,
    reference: str | None,
    accounted: Mapping[tuple[str, str], frozenset[Aspect]] | None = None,
) -> list[Group]:
    """The cases of every contract that something is wrong with.

    Of cases that agree a few of each route and wire form are taken along: they can refute a cause. A body
    that is accounted for (case and runtime, as `recognise` says) is left out: a rule about it would be a
    wrong cause.
    """
    groups: dict[str, Group] = {}
    forms: Counter[object] = Counter()
    troubled = [each for each in judged if each.body_diverges or each.breaches]
    names = {name for each in troubled for name in _refs(each, promises)}
    for each in judged:
        trouble = each.body_diverges or bool(each.breaches)
        if not trouble and not (names & set(_refs(each, promises)) and _is_new_form(each, forms)):
            continue
        if any(_is_too_large(answer.body) for _, answer in each.replied()):
            _set_aside(groups, each, promises)
            continue
        documents: dict[str, dict[str, Json]] = {}
        for runtime, answer in each.replied():
            if accounted and Aspect.BODY in accounted.get((each.case.id, runtime), ()):
                continue
            promise = promise_for(each.case, answer, promises)
            document = read_body(answer.body)
            if promise is not None and not isinstance(document, NotJson):
                group = groups.setdefault(promise.contract.ref, Group(promise))
                documents.setdefault(promise.contract.ref, {})[runtime] = document
                group.volatile[each.case.id, runtime] = dict(each.volatile).get(runtime, frozenset())
        for ref, written in documents.items():
            groups[ref].routes[each.case.id] = route(each.case.request.path)
            groups[ref].bodies[each.case.id] = {
                name: Unread(answer.body) for name, answer in each.replied() if name in written
            }
            breaking = {breach.runtime for breach in each.breaches if breach.contract == ref}
            _add(groups[ref], each.case, written, set(written) - breaking, reference)
    return list(groups.values())


def _is_too_large(body: bytes) -> bool:
    """Whether a body may hold more parts than are looked at, counted by the marks between them."""
    if len(body) <= MOST_PARTS:
        return False
    return body.count(b",") + body.count(b"[") + body.count(b"{") > MOST_PARTS


def _set_aside(groups: dict[str, Group], judged: Judged, promises: Promises) -> None:
    """Notes the answers of a case that depart, without looking into them."""
    replied = judged.replied()
    departing = set(judged.broken) or {name for name, answer in replied if answer.body != replied[0][1].body}
    for name, answer in replied:
        promise = promise_for(judged.case, answer, promises)
        if promise is not None and name in departing:
            group = groups.setdefault(promise.contract.ref, Group(promise))
            group.routes[judged.case.id] = route(judged.case.request.path)
            group.too_large[judged.case.id, name] = answer.body


def _refs(judged: Judged, promises: Promises) -> list[str]:
    found = (promise_for(judged.case, answer, promises) for _, answer in judged.replied())
    return [promise.contract.ref for promise in found if promise is not None]


def _is_new_form(judged: Judged, forms: Counter[object]) -> bool:
    """Whether few answers of this wire form were seen on this route; counts this one."""
    written = tuple(skeleton(read_body(answer.body)) for _, answer in judged.replied())
    form = (route(judged.case.request.path), written)
    forms[form] += 1
    return forms[form] <= PER_SKELETON


def _add(
    group: Group, case: Case, documents: dict[str, Json], keeping: set[str], reference: str | None
) -> None:
    promise = group.promise
    given = [] if case.expect.body is None else [("case", read_body(case.expect.body))]
    given += [(runtime, document) for runtime, document in documents.items() if runtime == reference]
    judged = {id(document): runtime in keeping for runtime, document in documents.items()}

    def keeps(document: Json) -> bool:
        verdict = judged.get(id(document))  # the answers were judged already
        return promise.keeps(document) if verdict is None else verdict

    known = value_of(
        promise.model,
        promise.encoding,
        documents,
        keeps,
        given=[(source, body) for source, body in given if not isinstance(body, NotJson)],
    )
    group.keeping[case.id] = keeping
    if known is not None:
        group.values[case.id] = known.value
        if known.given:
            group.given.add(case.id)
