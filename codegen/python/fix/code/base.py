"""What every piece for a value has in common. Written beside models; see `helper_file`."""

from __future__ import annotations

from typing import Any

from pydantic_core import CoreSchema, core_schema


class Wire:
    """Writes a value the way its contract wants it, and reads that form as well."""

    #: Whether it is made of what pydantic would write, not of the value itself.
    rewrites = False

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> CoreSchema:
        schema = handler(source)
        return core_schema.no_info_before_validator_function(
            self.read,
            schema,
            serialization=core_schema.wrap_serializer_function_ser_schema(
                lambda value, by: self.write(by(value) if self.rewrites else value),
                schema=schema,
                when_used="json",
            ),
        )

    def write(self, value: Any) -> Any:
        """The JSON for a value."""
        raise NotImplementedError

    def read(self, data: Any) -> Any:
        """What pydantic is to make the value of; anything else stays as it is."""
        return data
