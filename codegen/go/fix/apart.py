"""What must not collide: keys in one object, names of variants, and the old form with the contract's."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.go.fix.mapping import Mapper
from codegen.go.fix.plan import Blank, Case, Plan, Slot
from codegen.source.go.value import GoField
from codegen.wire.encoding import Adjacent, Internal, Tagging

_ZEROS = ('""', "0", "false")


def names_apart(mapper: Mapper, texts: Sequence[str], tokens: Sequence[str]) -> None:
    """Refuses two variants of one name, in the answers or in the contract's layout."""
    for where, names in (("the answers", texts), ("the contract's layout", tokens)):
        for name in _repeated(names):
            mapper.fault(f"in {where} two variants have the name `{name}`")


def keys_apart(
    mapper: Mapper, owner: str, slots: Sequence[Slot], blanks: Sequence[Blank], tagging: Tagging | None
) -> None:
    """Refuses two members of one key, and two members in one field."""
    keys = [slot.key for slot in slots] + [blank.key for blank in blanks]
    keys += [tagging.tag] if isinstance(tagging, Internal) else []
    for key in _repeated(keys):
        mapper.fault(f"the contract's layout has two members under the key `{key}` of `{owner}`")
    for name in _repeated([slot.field.name for slot in slots]):
        mapper.fault(f"`{name}` would hold two members of `{owner}`")


def forms_apart(mapper: Mapper, cases: Sequence[Case], tag: GoField | None, tagging: Tagging | None) -> None:
    """Refuses to read both forms where one body could mean one thing in each."""
    old = {key: field.name for key, field in mapper.struct.on_the_wire().items()}
    beside = cases if tagging is None or isinstance(tagging, Internal) else ()
    for slot in (slot for case in beside for slot in case.slots):
        if old.get(slot.key, slot.field.name) != slot.field.name:
            mapper.fault(
                f"the key `{slot.key}` means {old[slot.key]} in the old form and {slot.field.name} in the "
                "contract's, so both forms cannot be read at once",
                slot.field,
            )
    if not (isinstance(tagging, Internal | Adjacent) and tag is not None and tagging.tag == tag.json_key):
        return
    for case in cases:
        for other in cases:
            if case.token == other.kind_text and case.variant != other.variant:
                mapper.fault(
                    f"the name `{case.token}` means {other.variant} in the old form and {case.variant} in "
                    "the contract's, so both forms cannot be read at once",
                    tag,
                )


def members_apart(mapper: Mapper, cases: Sequence[Case], parts: Sequence[Plan]) -> None:
    """Refuses to read both forms where a member has one text in each, or was in none."""
    for case in (*cases, *(case for part in parts for case in part.cases)):
        for slot in (*case.slots, *([case.held] if case.held is not None else [])):
            said = slot.default and slot.default not in _ZEROS and "omitempty" in slot.field.options
            if not slot.bridge.apart or said:
                mapper.fault(
                    f"what `{slot.field.name}` was in the old form can mean something else in the "
                    "contract's, so both forms cannot be read at once",
                    slot.field,
                )
            elif slot.bridge.written or (slot.field.embedded and slot.pointer):
                mapper.fault(f"the old form of `{slot.field.name}` is not one that can be read", slot.field)


def forms_of_a_field_apart(mapper: Mapper, cases: Sequence[Case]) -> None:
    """Refuses a field that is read into two wire types, one for each variant."""
    known: dict[str, str] = {}
    for slot in (slot for case in cases for slot in case.slots if slot.local):
        if known.setdefault(slot.local, slot.bridge.wire) != slot.bridge.wire:
            mapper.fault(f"`{slot.field.name}` stands in two forms, for two variants", slot.field)


def _repeated(names: Sequence[str]) -> list[str]:
    return sorted({name for name in names if names.count(name) > 1})
