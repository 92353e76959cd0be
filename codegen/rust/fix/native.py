"""Modules of well-known crates that write a form, so that nothing has to be generated for it."""

from __future__ import annotations

from collections.abc import Mapping

from codegen.rust.fix.step import OrNull, Step, Turn
from codegen.source.rust.look import Outside, Spelling
from codegen.source.rust.spelled import Path
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.encoding import Dimension, Setting

_COUNTS: Mapping[Setting, str] = {
    InstantForm.SECONDS: "chrono::serde::ts_seconds",
    InstantForm.MILLISECONDS: "chrono::serde::ts_milliseconds",
    InstantForm.MICROSECONDS: "chrono::serde::ts_microseconds",
    InstantForm.NANOSECONDS: "chrono::serde::ts_nanoseconds",
}


def native_for(looked: Outside, settings: Mapping[Dimension, Setting]) -> str:
    """The module that writes a type with these settings; empty where there is none."""
    is_utc = looked.known is not None and Dimension.OFFSETS in looked.known.settings
    form = settings.get(Dimension.INSTANTS)
    return _COUNTS.get(form, "") if is_utc and form is not None else ""


def native(step: Step, spelling: Spelling) -> str:
    """The module that does a step for a field of this type; empty where one has to be generated.

    Such modules are for the type itself and for an `Option` of it, and for nothing around these.
    """
    rust = spelling.rust
    match step:
        case Turn() if step.native and isinstance(rust, Path) and rust.names[-1] == "DateTime":
            return step.native
        case OrNull(Turn() as turn) if turn.native and isinstance(rust, Path) and rust.names[-1] == "Option":
            (of,) = rust.arguments
            return f"{turn.native}_option" if isinstance(of, Path) and of.names[-1] == "DateTime" else ""
    return ""
