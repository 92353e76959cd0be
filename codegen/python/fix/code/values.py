"""Numbers, names and texts. Written beside models; see `helper_file`."""

from __future__ import annotations

import math
import struct
import unicodedata
from collections.abc import Mapping, Sequence
from typing import Any

from codegen.python.fix.code.base import Wire


class DecimalNumber(Wire):
    """A Decimal as a number."""

    def write(self, value: Any) -> Any:
        return int(value) if value == value.to_integral_value() else float(value)


class Names(Wire):
    """A value as its name in the contract."""

    rewrites = True

    def __init__(self, names: Mapping[Any, str]) -> None:
        self.names = dict(names)
        self.values = {name: value for value, name in names.items()}

    def write(self, value: Any) -> Any:
        if value not in self.names:
            raise ValueError(f"{value!r} has no name in the contract")
        return self.names[value]

    def read(self, data: Any) -> Any:
        return self.values.get(data, data) if isinstance(data, str) else data


class Bits(Wire):
    """Flags as the list of their names, a bit for each."""

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)

    def write(self, value: Any) -> Any:
        bits = int(value)
        return [name for at, name in enumerate(self.names) if bits >> at & 1]

    def read(self, data: Any) -> Any:
        if not isinstance(data, list) or not set(data) <= set(self.names):
            return data
        return sum(1 << self.names.index(name) for name in set(data))


class ShortestSingle(Wire):
    """A float that came out of 32 bits with the digits that tell it from others."""

    def write(self, value: Any) -> Any:
        if not math.isfinite(value) or abs(value) > 3e38 or single(value) != value:
            return value
        texts = (f"{value:.{digits}g}" for digits in range(6, 10))
        return next(float(text) for text in texts if single(float(text)) == value)


def single(number: float) -> float:
    """The nearest number of 32 bits."""
    found: float = struct.unpack("<f", struct.pack("<f", number))[0]
    return found


class NullForNan(Wire):
    """A float that is no number as null."""

    def write(self, value: Any) -> Any:
        return value if math.isfinite(value) else None

    def read(self, data: Any) -> Any:
        return math.nan if data is None else data


class ComposedText(Wire):
    """A text in the normal form NFC."""

    def write(self, value: Any) -> Any:
        return unicodedata.normalize("NFC", str(value))
