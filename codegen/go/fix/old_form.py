"""The old form, as the generated code reads it: what the struct wrote by itself, before the fix.

`used` says what was seen in answers; the struct's tags say what it always writes. Both must hold.
"""

from __future__ import annotations

from codegen.go.fix.plan import Guarded, Plan
from codegen.wire.lossless import Json, Numeral, Repeated


def is_refused(plan: Plan, document: Json) -> bool:
    """Whether the reader of the old form is sure to refuse the body."""
    if not isinstance(document, dict) or isinstance(document, Repeated):
        return True
    members = {member.key: member for member in plan.old}
    if not plan.any_open and document.keys() - members.keys():
        return True
    for key, member in members.items():
        missing = key not in document and not member.optional
        null = key in document and document[key] is None and not member.nullable
        if missing or null:
            return True
    return _is_out_of_place(plan, document)


def _is_out_of_place(plan: Plan, document: dict[str, Json]) -> bool:
    """Whether the kind is unknown, or a member is set that it has not."""
    if plan.tag is None:
        return False
    kind = document.get(plan.tag.json_key or "", "")
    own = next((case.kind for case in plan.cases if case.kind_text == kind), None)
    if own is None:
        return True
    for guarded in plan.guarded:
        if own not in guarded.kinds and _is_set(document.get(guarded.field.json_key or ""), guarded):
            return True
    return False


def _is_set(member: Json, guarded: Guarded) -> bool:
    if guarded.can_be_nil:
        return member is not None
    if isinstance(member, Numeral):
        return member.value() != 0
    return bool(member) if isinstance(member, str | bool) else False
