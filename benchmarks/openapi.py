"""The route of the example pair as an OpenAPI 3.1 document, made from the contracts themselves."""

from __future__ import annotations

import json
from typing import Any

from benchmarks.pair import ROOT

_ANSWERS = {200: "validate-report", 400: "request-error", 413: "request-error", 422: "validation-error"}
_REQUEST = "validate-request"


def openapi() -> dict[str, Any]:
    """The document."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "validatord", "version": "1"},
        "paths": {
            "/v1/validate": {
                "post": {
                    "requestBody": {"required": True, "content": _json(_REQUEST)},
                    "responses": {
                        str(status): {"description": name, "content": _json(name)}
                        for status, name in _ANSWERS.items()
                    },
                }
            }
        },
        "components": {"schemas": {name: _schema(name) for name in {_REQUEST, *_ANSWERS.values()}}},
    }


def _json(name: str) -> dict[str, Any]:
    return {"application/json": {"schema": {"$ref": f"#/components/schemas/{name}"}}}


def _schema(name: str) -> dict[str, Any]:
    """The schema of a contract with its references moved to where it stands in the document."""
    text = (ROOT / "contracts" / name / "1" / "schema.json").read_text(encoding="utf-8")
    moved = text.replace('"#/$defs/', f'"#/components/schemas/{name}/$defs/')
    schema: dict[str, Any] = json.loads(moved)
    return {key: part for key, part in schema.items() if key not in {"$schema", "$id"}}
