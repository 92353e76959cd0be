"""How a route with requests of its own is declared: what is sent, what is right, and who departs how."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import Any

from tests.runtimes.endpoints.declared import TEXT, record

ERROR = record({"error": TEXT})
PERSON = record({"name": TEXT, "age": {"type": "integer"}})
ANN = '{"name":"ann","age":30}'
RATIO = record({"ratio": {"type": ["number", "null"]}})


@dataclass(frozen=True)
class Ask:
    """One case of a route."""

    id: str
    #: The case file's `request`.
    request: dict[str, Any]
    status: int
    #: Runtime -> the drift of its answer; who is not named keeps the promise.
    expected: dict[str, str] = field(default_factory=dict)
    #: The body that is right, as JSON text.
    body: str | None = None
    #: Headers that have exactly this value.
    headers: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Route:
    """The cases of one drift, with the contract for each status."""

    drift: str
    contracts: dict[int, Any]
    asks: tuple[Ask, ...]

    def contract(self, status: int) -> str:
        """The name of the contract for a status."""
        return f"{self.drift}-{status}"

    @property
    def folder(self) -> str:
        """The contract whose folder holds the cases."""
        return self.contract(min(self.contracts)) if self.contracts else self.drift

    def case(self, ask: Ask) -> str:
        """The id of a case."""
        return f"{self.drift}/{ask.id}"

    def case_file(self) -> str:
        """The case file, as JSON."""
        cases = [
            {
                "id": self.case(ask),
                "why": f"It shows {self.drift}.",
                "request": ask.request,
                "expect": {
                    "status": ask.status,
                    **({} if ask.body is None else {"body": json.loads(ask.body)}),
                    **({"headers": {"equal": ask.headers}} if ask.headers else {}),
                },
            }
            for ask in self.asks
        ]
        named = {str(status): self.contract(status) for status in self.contracts}
        return json.dumps({**({"contracts": named} if named else {}), "cases": cases})


def all_of(drift: str, *runtimes: str) -> dict[str, str]:
    """The same drift at each of these."""
    return dict.fromkeys(runtimes, drift)


def get(path: str, headers: dict[str, str] | None = None) -> dict[str, Any]:
    """A GET."""
    return send("GET", path, headers=headers)


def post(path: str, body: str) -> dict[str, Any]:
    """A POST of JSON, its text as it stands."""
    return send("POST", path, body, {"content-type": "application/json"})


def send(
    method: str, path: str, body: str | None = None, headers: dict[str, str] | None = None
) -> dict[str, Any]:
    """A request; its body is exact text."""
    return {
        "method": method,
        "path": path,
        **({"headers": headers} if headers else {}),
        **({} if body is None else {"raw": body}),
    }
