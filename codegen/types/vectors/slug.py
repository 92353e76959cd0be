"""Short names in kebab-case, out of whatever a schema names."""

from __future__ import annotations

import re

from codegen.wire.shape import ITEM, KEY, MEMBER, TypePath

#: A name says where by this many steps at most.
_STEPS = 4
_WORDS = {ITEM: "item", MEMBER: "value", KEY: "name"}


def slug(text: str) -> str:
    """The letters and digits of a text with hyphens between; `empty` and `odd` where there are none."""
    return re.sub(r"[^a-z0-9]+", "-", text.lower()).strip("-") or ("odd" if text else "empty")


def slug_of(path: TypePath) -> str:
    """A node by the last steps to it; empty for the whole."""
    return "-".join(_step(step) for step in path[-_STEPS:])


def _step(step: str) -> str:
    if step.startswith("#"):
        return slug(step.rpartition("/")[2]) if "/" in step else "whole"
    if step.startswith("[") and step.endswith("]") and step != ITEM:
        return f"place-{step[1:-1]}"
    return _WORDS.get(step) or slug(step)
