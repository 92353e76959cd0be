"""What is known of the values at each node: out of the bodies that the contract wants."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from codegen.fix.request import FixRequest
from codegen.fix.values import values_of
from codegen.wire.encode import encode_part
from codegen.wire.lossless import Json
from codegen.wire.shape import Shape, TypePath, Value
from codegen.wire.unencodable import Unencodable


@dataclass(frozen=True)
class Samples:
    """The values at each node of a contract, from the bodies it wants."""

    request: FixRequest
    by_path: Mapping[TypePath, tuple[Value, ...]] = field(default_factory=dict)

    def at(self, path: TypePath) -> tuple[Value, ...]:
        """The values that were met at a node."""
        return self.by_path.get(path, ())

    def pairs(self, shape: Shape, path: TypePath) -> tuple[tuple[Json, Json], ...]:
        """Each value as the contract wants it, beside the same as it is written today."""
        found: list[tuple[Json, Json]] = []
        for value in self.at(path):
            try:
                wanted = encode_part(self.request.model, self.request.wanted, shape, path, value)
                used = encode_part(self.request.model, self.request.used, shape, path, value)
            except Unencodable:
                continue
            if isinstance(wanted, dict | list) or isinstance(used, dict | list) or (wanted, used) in found:
                continue
            found.append((wanted, used))
        return tuple(found)

    def differ(self, shape: Shape, path: TypePath) -> bool | None:
        """Whether any value of a node is written otherwise than is wanted; None where none was met."""
        model, used, wanted = self.request.model, self.request.used, self.request.wanted
        values = self.at(path)
        for value in values:
            try:
                written = encode_part(model, used, shape, path, value)
            except Unencodable:
                return True
            if written != encode_part(model, wanted, shape, path, value):
                return True
        return False if values else None


def samples_of(request: FixRequest) -> Samples:
    """The values of the contract's examples and of what is right for the cases."""
    return Samples(request, values_of(request, nulls=True))
