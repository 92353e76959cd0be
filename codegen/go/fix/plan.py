"""What will be written, before it is text: which struct field is which member of which variant.

Whatever could go wrong has been refused by the time a plan stands; writing it out cannot fail.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from codegen.go.fix.bridge.wires import AS_IT_IS, Bridge
from codegen.source.go.value import GoField, GoImport, GoStruct
from codegen.wire.encoding import Tagging
from codegen.wire.shape import Shape, TypePath, Value


class Nil(Enum):
    """What a nil in the field means when it is written."""

    #: It cannot be nil, or nil is written rightly by itself.
    AS_IT_IS = "as it is"
    #: The contract requires a value.
    ERROR = "error"
    #: An empty list, map or text, which encoding/json would write as null.
    EMPTY = "empty"
    #: What is left out or null where it is not set, though `omitempty` would say otherwise.
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
    #: How the field's type becomes what the contract has.
    bridge: Bridge = AS_IT_IS
    #: A Go condition that holds where the field is set; `{}` stands for the field.
    is_set: str = "{} != nil"
    #: The Go literal that a missing member stands for; empty where there is none.
    default: str = ""

    @property
    def outer(self) -> str:
        """The field of the struct that it is, or that it is in."""
        return self.field.name.partition(".")[0]

    @property
    def own_type(self) -> str:
        """The field's type without its pointer."""
        return self.field.type.removeprefix("*")

    @property
    def local(self) -> str:
        """The variable that such a member is read into before it is assigned; empty where none is needed."""
        bridge = self.bridge
        through = bridge.wire and (self.pointer or (self.nullable and not bridge.takes_null))
        return f"read{exported(self.field.name)}" if bridge.read or through else ""


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
    #: The pointer field that holds this variant and no other.
    held: Slot | None = None
    #: A Go condition that holds where the value is of this variant; `{}` stands for the receiver.
    condition: str = ""


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

    #: The field, with the name of the struct it is promoted from before a point.
    field: GoField
    key: str
    optional: bool
    nullable: bool
    #: Whether its tag puts it in quotes.
    quoted: bool = False


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
    #: The field that holds the kind and the contract's tagging; None where nothing says the kind.
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
    #: The wire type that this is written for, and the Go type behind it; empty for the user's own type.
    wire: str = ""
    over: str = ""
    #: The wire types of its parts: those made of plans, and the lines of the others.
    parts: tuple[Plan, ...] = ()
    types: tuple[tuple[str, ...], ...] = ()
    #: What the types of its fields are sure to hold, where they do not hold every value of the shape.
    examples: Mapping[TypePath, Value] = field(default_factory=dict)
    #: The interface whose implementation the struct is, and whether its methods are those of a pointer.
    interface: str = ""
    by_pointer: bool = False
    #: The implementations, where the type is an interface.
    variants: tuple[Plan, ...] = ()

    @property
    def type_name(self) -> str:
        """The type that has the two methods."""
        return self.wire or self.struct.name

    @property
    def fails_when_zero(self) -> bool:
        """Whether the zero value of the struct cannot be written."""
        needed = any(slot.nil is Nil.ERROR or slot.choices for case in self.cases for slot in case.slots)
        return needed or not self.is_record or bool(self.parts)

    @property
    def is_record(self) -> bool:
        """Whether there is but one form, with no variant to tell."""
        return self.tagging is None

    @property
    def every_case(self) -> tuple[Case, ...]:
        """The cases of it and of its parts."""
        return (*self.cases, *(case for part in self.parts for case in part.cases))

    @property
    def any_open(self) -> bool:
        """Whether some object may have members that the contract does not name."""
        return any(case.open for case in self.every_case)

    @property
    def checks_after_reading(self) -> bool:
        """Whether what was read must pass the checks of writing too."""
        return any(
            case.blanks or case.condition or any(slot.choices for slot in case.slots) for case in self.cases
        )


def exported(name: str) -> str:
    """The name as a field of a struct that encoding/json sees; one of an inner struct in one word."""
    name = name.replace(".", "")
    return name[:1].upper() + name[1:]
