"""What a fix is asked for with: plain values only, so that nothing here knows a live runtime."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from codegen.types.bounds import Bounds
from codegen.wire.encoding import Encoding
from codegen.wire.shape import Model, TypePath


@dataclass(frozen=True, slots=True)
class Vector:
    """A named JSON text: an example of a contract, or a body that was seen."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class FixRequest:
    """One type to be brought in line with one contract."""

    #: Name and version, such as `validation-error@1`, and the hash of the schema it stands for.
    contract: str
    fingerprint: str
    model: Model
    wanted: Encoding
    used: Encoding
    #: The variant tokens and keys that were seen in answers.
    observed: frozenset[str]
    accepts: tuple[Vector, ...]
    rejects: tuple[Vector, ...]
    #: Bodies of the old form that were seen.
    legacy: tuple[Vector, ...]
    #: The folder of the runtime's source.
    source: Path
    #: As its reader spells it: `internal/validate.ValidationError`; None for the only one that fits.
    type_name: str | None = None
    #: Whether the old form is still read, and until which day (ISO 8601).
    accept_legacy: bool = False
    until: str | None = None
    #: Whether names that were neither observed nor read may be used.
    assume: bool = False
    #: What this request is told by where several are planned together.
    id: str = ""
    #: Bodies as the contract wants them for the cases behind the finding, where a case says so.
    canonical: tuple[Vector, ...] = ()
    #: What the contract demands of each node beyond its shape.
    bounds: Mapping[TypePath, Bounds] = field(default_factory=dict)
