"""The plain values of JSON that stand for generated types."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from pydantic import BaseModel, RootModel
from pydantic_core import MISSING

from ._texts import CodedBytes


@lru_cache(maxsize=4096)
def keys(kind: type[BaseModel]) -> dict[str, str]:
    """The attributes of a type with the names of their members."""
    keys = {}
    for name, field in kind.model_fields.items():
        keys[name] = name if field.alias is None else field.alias
    return keys


def plain(value: Any) -> Any:
    """The JSON of a value: what is missing is left out, bytes are texts."""
    match value:
        case RootModel():
            return plain(value.root)
        case BaseModel():
            named = {
                key: plain(part)
                for name, key in keys(type(value)).items()
                if (part := getattr(value, name)) is not MISSING
            }
            return named | plain(value.model_extra or {})
        case CodedBytes():
            return value.text
        case list() | tuple():
            return [plain(item) for item in value]
        case dict():
            return {name: plain(part) for name, part in value.items()}
    return value
