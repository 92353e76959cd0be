"""What this version can write at all, told from the request alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from codegen.fix.request import FixRequest
from codegen.wire.encoding import ChoiceMade, Dimension, Internal, Untagged
from codegen.wire.shape import Record, TypePath, Union
from registry.fault import Fault


def unsupported(request: FixRequest) -> Iterator[Fault]:
    """Every reason why no struct at all could be fixed so."""
    root, path = request.model.resolve(request.model.root, ())
    if isinstance(root, Union):
        used, wanted = request.used.at(path).tagging, request.wanted.at(path).tagging
        if not isinstance(used, Internal):
            yield Fault(
                "The answers are not one flat object with the variant in a member of its own, "
                f"but tagged in {type(used).__name__.lower()} form.",
                request.contract,
                "Only a flat struct is fixed so far.",
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
    yield from _other_structure(request)
    if request.until is not None and not request.accept_legacy:
        yield Fault(
            "A day until which the old form is read was given, and the old form is not read at all.",
            hint="Give --accept-legacy too, or leave out the day.",
        )
    if request.until is not None and not _is_day(request.until):
        yield Fault(f"`{request.until}` is not a day.", hint="Write the day as 2026-12-31.")


def spelled_otherwise(request: FixRequest) -> Iterator[str]:
    """A note for each part that the fields' own types write, and that a fix leaves as it is."""
    for choice in _parting(request, _SPELLED):
        yield (
            f"The {choice.dimension.value}{_at(choice.scope)} is written by the type of the field itself "
            "and stays as it is."
        )


def _other_structure(request: FixRequest) -> Iterator[Fault]:
    for choice in _parting(request, _STRUCTURE):
        yield Fault(
            f"The answers have another {choice.dimension.value}{_at(choice.scope)}, "
            "which the fix does not write so far.",
            request.contract,
            "Its page says how to change the type by hand: `wirelaw explain`.",
        )


def _parting(request: FixRequest, dimensions: frozenset[Dimension]) -> Iterator[ChoiceMade]:
    for choice in request.used.choices:
        if choice.dimension in dimensions and choice.setting != request.wanted.setting(
            choice.scope, choice.dimension
        ):
            yield choice


def _at(scope: TypePath) -> str:
    return f" at `{'/'.join(scope)}`" if scope else ""


_STRUCTURE = frozenset(
    {
        Dimension.WRAPPED,
        Dimension.GROUPS,
        Dimension.NESTING,
        Dimension.EXTRAS,
        Dimension.DEFAULTS,
        Dimension.EMPTY_RECORDS,
        Dimension.UNITS,
        Dimension.LISTS,
        Dimension.SETS,
        Dimension.SET_ORDER,
        Dimension.MAPS,
        Dimension.TUPLES,
        Dimension.RECORDS,
        Dimension.CHOICES,
        Dimension.TEXTS,
        Dimension.PRECISION,
    }
)
_CLOSED = frozenset(
    {
        Dimension.TAGGING,
        Dimension.FOREIGN,
        Dimension.KEYS,
        Dimension.VARIANTS,
        Dimension.ABSENCE,
        Dimension.NULLS,
        Dimension.EMPTY_LISTS,
        Dimension.EMPTY_MAPS,
        Dimension.ZEROS,
        Dimension.KEY_NAME,
        Dimension.VARIANT_NAME,
    }
)
#: What is neither closed nor another structure: how scalars are spelled.
_SPELLED = frozenset(Dimension) - _STRUCTURE - _CLOSED


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
