"""Values in another structure. Written beside models; see `helper_file`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from codegen.python.fix.code.base import Wire


class WholeKeys(Wire):
    """A map whose keys are numbers, whole ones without a point."""

    rewrites = True

    def write(self, value: Any) -> Any:
        return {self.key(name): part for name, part in value.items()}

    def key(self, name: Any) -> str:
        """The name of a member."""
        return str(name).removesuffix(".0")


class NamedPlaces(Wire):
    """A tuple as an object with a name for each place."""

    rewrites = True

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)

    def write(self, value: Any) -> Any:
        return dict(zip(self.names, value, strict=True))

    def read(self, data: Any) -> Any:
        if isinstance(data, dict) and data.keys() == set(self.names):
            return tuple(data[name] for name in self.names)
        return data


class PlacesOfMembers(Wire):
    """An object as the list of its members, in this order."""

    rewrites = True

    def __init__(self, names: Sequence[str]) -> None:
        self.names = tuple(names)

    def write(self, value: Any) -> Any:
        return [value[name] for name in self.names]

    def read(self, data: Any) -> Any:
        if isinstance(data, list) and len(data) == len(self.names):
            return dict(zip(self.names, data, strict=True))
        return data


class InMember(Wire):
    """A value inside an object, as its one member."""

    rewrites = True

    def __init__(self, name: str) -> None:
        self.name = name

    def write(self, value: Any) -> Any:
        return {self.name: value}

    def read(self, data: Any) -> Any:
        if isinstance(data, dict) and data.keys() == {self.name}:
            return data[self.name]
        return data


class OutOfMember(Wire):
    """An object as its one member."""

    rewrites = True

    def __init__(self, name: str) -> None:
        self.name = name

    def write(self, value: Any) -> Any:
        return value[self.name]

    def read(self, data: Any) -> Any:
        return data if isinstance(data, dict) or is_model(data) else {self.name: data}


def is_model(data: Any) -> bool:
    """Whether something is an instance of a model already."""
    return hasattr(data, "model_fields_set")
