"""What all of the identity service's models have in common."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel


class Model(BaseModel):
    """What all of these have in common: camelCase outside, binary data as base64."""

    model_config = ConfigDict(
        alias_generator=to_camel, populate_by_name=True, ser_json_bytes="base64", val_json_bytes="base64"
    )
