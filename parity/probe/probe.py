"""The seam of probing: whatever answers requests is a probe."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from parity.answer import Answer
    from parity.case import Request


class Probe(Protocol):
    """Sends requests to one runtime, one at a time."""

    def send(self, request: Request) -> Answer:
        """What the runtime says. Never raises for anything a runtime does."""

    def close(self) -> None:
        """Ends a `send` that waits in another thread, and lets go of the runtime."""
