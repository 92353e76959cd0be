"""Chooses the type of a contract: the one that is named, or the only one that is written as was seen."""

from __future__ import annotations

from collections.abc import Iterable

from codegen.fix.request import FixRequest
from codegen.fix.values import values_of
from codegen.source.align import align
from codegen.source.typescript.declared import declared
from codegen.source.typescript.find import find_type, spelled
from codegen.source.typescript.value import TsDeclaration, TsSource
from codegen.wire.encode import encode
from codegen.wire.lossless import Json
from codegen.wire.shape import Value
from codegen.wire.unencodable import Unencodable
from registry.fault import Fault, Refusal


def choose(request: FixRequest, source: TsSource, written: Iterable[TsDeclaration]) -> TsDeclaration:
    """The type. Raises `Refusal` where none fits, or more than one."""
    if request.type_name is not None:
        return find_type(source, request.type_name)
    fitting = [each for each in dict.fromkeys(written) if _fits(request, source, each)]
    if len(fitting) == 1:
        return fitting[0]
    told = ", ".join(spelled(each) for each in fitting)
    what = (
        f"{len(fitting)} types are written as contract {request.contract} was seen: {told}."
        if fitting
        else f"No type of this source is seen to be written as contract {request.contract} was."
    )
    raise Refusal(
        Fault(what, str(source.root), 'Name the type in `types` of the runtime: `cart = "src/cart.Cart"`.')
    )


def _fits(request: FixRequest, source: TsSource, candidate: TsDeclaration) -> bool:
    """Whether a type is known to write what was seen, for every value that is known."""
    aligned = align(request.model, request.wanted, declared(source, spelled(candidate)))
    values = values_of(request).get((), ())
    if any(each.certain for each in aligned.misfits) or not values:
        return False

    def written(value: Value, *, as_declared: bool) -> Json:
        return encode(request.model, aligned.used if as_declared else request.used, value)

    try:
        return all(written(value, as_declared=True) == written(value, as_declared=False) for value in values)
    except Unencodable:
        return False
