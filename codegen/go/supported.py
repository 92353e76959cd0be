"""What this version can write at all, told from the request alone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from codegen.go.request import FixRequest
from codegen.wire.encoding import Internal, Untagged
from codegen.wire.shape import Record, Union
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
    if request.until is not None and not request.accept_legacy:
        yield Fault(
            "A day until which the old form is read was given, and the old form is not read at all.",
            hint="Give --accept-legacy too, or leave out the day.",
        )
    if request.until is not None and not _is_day(request.until):
        yield Fault(f"`{request.until}` is not a day.", hint="Write the day as 2026-12-31.")


def _is_day(text: str) -> bool:
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
