"""What will be written, before it is text: which struct field is which member of which variant.

Whatever could go wrong has been refused by the time a plan stands; writing it out cannot fail.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from codegen.source.go.value import GoField, GoImport, GoStruct
from codegen.wire.encoding import Tagging
from codegen.wire.shape import Shape


class Nil(Enum):
    """What a nil in the field means when it is written."""

    #: It cannot be nil, or nil is written rightly by itself.
    AS_IT_IS = "as it is"
    #: The contract requires a value.
    ERROR = "error"
    #: An empty list, map or text, which encoding/json would write as null.
    EMPTY = "empty"
    #: A list or map that is left out, where `omitempty` would also leave out an empty one.
    LEFT_OUT = "left out"


@dataclass(frozen=True, slots=True)
class Slot:
    """One member of a record and the struct field that holds it."""

    field: GoField
    key: str
    shape: Shape
    #: The field's type in the struct that is written; a pointer where the field's address is taken.
    wire_type: str
    by_address: bool
    optional: bool
    nullable: bool
    nil: Nil
    #: Whether any text, number or flag of the shape fits the field, so that a sample can be made.
    plain: bool
    #: The only texts that the contract allows, and whether they stand behind a pointer.
    choices: tuple[str, ...] = ()
    pointer: bool = False


@dataclass(frozen=True, slots=True)
class Blank:
    """A member of another variant that the contract wants written all the same, empty."""

    field: GoField
    key: str
    wire_type: str
    literal: str


@dataclass(frozen=True, slots=True)
class Case:
    """One variant, or the whole of a plain record."""

    variant: str
    #: The Go expression of its kind and the text it stands for, and its name in the contract's form.
    kind: str
    kind_text: str
    token: str
    slots: tuple[Slot, ...]
    blanks: tuple[Blank, ...] = ()
    unit: bool = False
    open: bool = False
    assumed: bool = False


@dataclass(frozen=True, slots=True)
class Guarded:
    """A field that may be set for some kinds only; for none, where the contract has no place for it."""

    field: GoField
    #: A Go condition that holds where the field is set; `{}` stands for the receiver.
    is_set: str
    #: A Go expression that sets it, for the test; empty where none is known.
    example: str
    #: Whether nil alone counts as not set.
    can_be_nil: bool
    kinds: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OldMember:
    """A member as the struct wrote it by itself."""

    field: GoField
    key: str
    optional: bool
    nullable: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """Everything that the two files say."""

    contract: str
    fingerprint: str
    package: str
    constraint: str
    struct: GoStruct
    receiver: str
    #: What the names of the generated types begin with.
    prefix: str
    imports: tuple[GoImport, ...]
    #: The field that holds the kind and the contract's tagging; None for a plain record.
    tag: GoField | None
    tagging: Tagging | None
    cases: tuple[Case, ...]
    guarded: tuple[Guarded, ...]
    #: Every member of the old form, for `accept_legacy`; empty where it is not read.
    old: tuple[OldMember, ...] = ()
    until: str | None = None
    #: Wire forms for people to look at.
    forms: tuple[str, ...] = ()
    #: The fields that never reach the wire and must survive a decode.
    hidden: tuple[str, ...] = ()

    @property
    def any_open(self) -> bool:
        """Whether some object may have members that the contract does not name."""
        return any(case.open for case in self.cases)

    @property
    def checks_after_reading(self) -> bool:
        """Whether what was read must pass the checks of writing too."""
        return any(case.blanks or any(slot.choices for slot in case.slots) for case in self.cases)
