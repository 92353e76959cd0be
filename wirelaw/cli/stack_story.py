"""Tells on stderr how the stack comes up and goes down."""

from __future__ import annotations

from gauntlet.stack.launch import Step
from wirelaw.cli.console import say

_LONG = 0.5


def tell(step: Step) -> None:
    """One line for each step a person would wait for."""
    match step.what:
        case "building":
            say(f"  {step.daemon}: building ({step.detail})")
        case "built" if step.seconds > _LONG:
            say(f"  {step.daemon}: built in {step.seconds:.1f} s")
        case "ready":
            say(f"  {step.daemon}: ready at {step.detail}")
        case "stopped":
            say(f"  {step.daemon}: stopped{' (' + step.detail + ')' if step.detail else ''}")
