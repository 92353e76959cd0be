"""The habits a plain service may have, and those that hide each other."""

from __future__ import annotations

from typing import Any

#: Habits that hide each other: the answers are told as other values then, never as another cause. A name of
#: other words is known by where it stands, which neither an object of names nor a set without order shows,
#: nor a list that may be its one item; a float that is text is a text; a record that is a list is no item
#: alone; and what has an offset has no mark of UTC.
TOGETHER_UNTOLD = (
    ("keyed_sets", "renamed_choice"),
    ("set_order", "renamed_choice"),
    ("singles", "renamed_choice"),
    ("singles", "renamed"),
    ("ordinals", "renamed_choice"),
    ("keyed_sets", "ordinals"),
    ("set_order", "ordinals"),
    ("floats_as_text", "f32"),
    ("positional", "singles"),
    ("offset", "utc_as_offset"),
)

#: Habit, the kind of type it needs, its settings.
HABITS: tuple[tuple[str, str, tuple[Any, ...]], ...] = (
    ("keys", "record", ("camel", "kebab")),
    ("variants", "union", ("snake",)),
    ("choices", "choice", ("upper",)),
    ("nulls", "record", ("omitted", "zero", "blank")),
    ("absent", "record", ("null", "zero", "blank")),
    ("empty_lists", "list", ("null", "omitted")),
    ("empty_maps", "map", ("null", "omitted")),
    ("zeros_left_out", "record", (True,)),
    ("defaults_left_out", "record", (True,)),
    ("numbers_as_text", "number", (True,)),
    ("floats_as_text", "float", (True,)),
    ("f32", "float", (True,)),
    ("flags_as_text", "flag", (True,)),
    ("epoch_ms", "instant", (True,)),
    ("fraction", "instant", ("three", "six")),
    ("utc_as_offset", "instant", (True,)),
    ("offset", "instant", (2, -5)),
    ("whole_seconds", "instant", (True,)),
    ("uuid", "uuid", ("upper", "simple")),
    ("bytes", "bytes", ("hex", "list", "base64url")),
    ("decimal", "decimal", ("number", "short")),
    ("duration", "duration", ("ms", "go")),
    ("ordinals", "choice", (0, 1)),
    ("set_order", "set", (True,)),
    ("keyed_sets", "set", (True,)),
    ("labelled_tuples", "tuple", (True,)),
    ("tagging", "union", ("external", "internal", "adjacent")),
    ("wrapped_payloads", "union", (True,)),
    ("units", "union", ("object", "null", "list")),
    ("foreign", "union", ("null", "zero", "blank")),
    ("singles", "list", (True,)),
    ("entries", "map", (True,)),
)
