"""What this version can write at all, told from the request alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from codegen.fix.request import FixRequest
from codegen.wire.encoding import Adjacent, Dimension, Untagged
from codegen.wire.shape import Record, TypePath, Union
from registry.fault import Fault


def unsupported(request: FixRequest) -> Iterator[Fault]:
    """Every reason why no struct at all could be fixed so."""
    root, path = request.model.resolve(request.model.root, ())
    if isinstance(root, Union):
        used, wanted = request.used.at(path).tagging, request.wanted.at(path).tagging
        if isinstance(used, Adjacent):
            yield Fault(
                "The answers have the variant beside its members, which no struct of Go writes by itself.",
                request.contract,
                "Bring the method that writes them in line by hand.",
            )
        if isinstance(wanted, Untagged):
            yield Fault(
                "The contract writes its variants without a tag, so a reader could only guess the variant.",
                request.contract,
                "Give the contract a tag; an untagged form is not written so far.",
            )
    elif not isinstance(root, Record):
        yield Fault(
            "The contract is neither a union nor an object, so no struct is its type.", request.contract
        )
    if any(choice.dimension is Dimension.PRECISION for choice in request.used.choices):
        yield Fault(
            "Its numbers were made binary ones before they are written, and what that lost does not come "
            "back.",
            request.contract,
            "Hold them in a type that has all their digits, and decode with UseNumber.",
        )
    yield from _other_structure(request)
    if request.until is not None and not request.accept_legacy:
        yield Fault(
            "A day until which the old form is read was given, and the old form is not read at all.",
            hint="Give --accept-legacy too, or leave out the day.",
        )
    if request.until is not None and not _is_day(request.until):
        yield Fault(f"`{request.until}` is not a day.", hint="Write the day as 2026-12-31.")


def _other_structure(request: FixRequest) -> Iterator[Fault]:
    for choice in request.used.choices:
        wanted = request.wanted.setting(choice.scope, choice.dimension)
        if choice.dimension not in _STRUCTURE or choice.setting == wanted:
            continue
        yield Fault(
            f"The answers have another {choice.dimension.value}{_at(choice.scope)}, "
            "which the fix does not write so far.",
            request.contract,
            "Its page says how to change the type by hand: `wirelaw explain`.",
        )


def _at(scope: TypePath) -> str:
    return f" at `{'/'.join(scope)}`" if scope else ""


#: What no bridge between a Go type and the contract changes.
_STRUCTURE = frozenset({Dimension.EXTRAS, Dimension.DEFAULTS})


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
