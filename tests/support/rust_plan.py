"""Plans for small crates of one type, and what is asked of them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from rust_shop import SPAN, TEXT, Asked, closed, request_for
from rust_source import crate

from codegen.fix.planned import Planned
from codegen.rust.fix import plan_fixes
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.octets import Octets
from codegen.wire.encoding import Dimension
from codegen.wire.name import Style

USE = "use serde::{Deserialize, Serialize};\n\n"
DERIVE = "#[derive(Serialize, Deserialize)]\n"
TWO = closed({"user_id": TEXT, "made_by": TEXT})
TWO_BODIES = ('{"user_id":"1","made_by":"ann"}', '{"user_id":"2","made_by":"bob"}')
CAMEL = (((), Dimension.KEYS, Style.CAMEL),)
CASING = '#[serde(rename_all = "camelCase")]\n'
CAMEL_STRUCT = f"{DERIVE}{CASING}struct T {{\n    user_id: String,\n    made_by: String,\n}}\n"
KEY = {"type": "string", "contentEncoding": "base64"}
WAIT = "struct T {\n    wait: std::time::Duration,\n}\n"
SECS = DurationForm.SECS_AND_NANOS


def planned(folder: Path, text: Any, *asked: Asked, **changes: Any) -> Planned:
    """The plan for types of a crate."""
    dependencies = changes.pop("dependencies", 'serde_json = "1"\n')
    if isinstance(text, str):
        text = USE + text
    source = crate(folder, text, dependencies=dependencies)
    return plan_fixes([replace(request_for(each, source), **changes) for each in asked])


def edited(plan: Planned, path: str = "src/lib.rs") -> str:
    """The text of a file of a plan that has one fix and no refusal."""
    assert plan.refused == ()
    return next(file.text for file in plan.files if file.path.as_posix() == path)


def reasons(plan: Planned) -> str:
    """Why the only request has no fix."""
    assert plan.files == ()
    (refused,) = plan.refused
    return " ".join(fault.what for fault in refused.faults)


def one(name: str, shape: Any, dimension: Dimension, setting: Any, *bodies: str) -> Asked:
    """A type with one member that is written in another way."""
    return Asked("T", closed({name: shape}), (((name,), dimension, setting),), bodies)


KEYED = one("key", KEY, Dimension.BYTES, Octets.LIST, '{"key":"AQL/"}')
WAITING = one("wait", SPAN, Dimension.DURATIONS, SECS, '{"wait":"PT1S"}')
