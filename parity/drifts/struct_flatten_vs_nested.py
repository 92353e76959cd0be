"""The members of a part stand among those around it on one side, under a name of their own on the other."""

from __future__ import annotations

from codegen.wire.encoding import Dimension, Grouped, Nesting, Setting
from parity.drift import Departure, Drift, Lookalike, Severity


def names(departure: Departure) -> bool:
    """Whether members stand a level deeper on one side."""
    return departure.dimension in (Dimension.NESTING, Dimension.GROUPS) and departure.wanted != departure.used


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if departure.used is Nesting.NESTED:
        return "writes the members of a part under a name of its own, not among those around it"
    if departure.used is Nesting.FLATTENED:
        return "writes the members of a part among those around it, not under its name"
    return f"writes {_group(departure.used)}, not {_group(departure.wanted)}"


def _group(setting: Setting) -> str:
    if not isinstance(setting, Grouped):
        return "each member beside the others"
    return f"{', '.join(f'`{name}`' for name in setting.names)} inside a member `{setting.key}`"


DRIFT = Drift(
    id="struct-flatten-vs-nested",
    title="The members of a part are nested on one side and flat on the other",
    severity=Severity.BREAKS,
    what=(
        'A part of a record is an object under a name of its own on one side, `{"id":1,"audit":{"by":"x"}}`, '
        'and on the other its members stand beside the rest, `{"id":1,"by":"x"}`.'
    ),
    where=(
        "Go: an embedded struct without a tag is flat; with a tag it is nested.",
        "Rust: `#[serde(flatten)]` is flat; without it a field is nested.",
        "Python: a base class gives flat members, a model as a field gives nested ones.",
        "TypeScript: `{...part}` is flat, `{part}` is nested.",
        "Java: `@JsonUnwrapped` is flat; without it a field is nested.",
    ),
    harm="A caller finds none of the part's members where it looks for them.",
    recognised=(
        "The name of the part is missing and members of its names stand one level up; or members that the "
        "contract has side by side stand together in an object that it does not know, at least one with its "
        "right value, while others stay outside. Members with a prefix, such as `audit_by`, are other names."
    ),
    lookalikes=(
        Lookalike(
            "enum-external-vs-flat", "there the name is that of a variant, and nothing stands beside it"
        ),
        Lookalike("enum-internal-vs-adjacent", "there the payload of a variant is nested beside its name"),
        Lookalike("key-renamed", "there the part is nested on both sides, under two names"),
    ),
    fixes=(
        ("go", 'a tag on the embedded struct to nest it, `json:"audit"`; none to flatten it.'),
        ("rust", "`#[serde(flatten)]` on the field to flatten it, none to nest it."),
        ("python", "inherit from the part to flatten it, make it a field to nest it."),
        ("typescript", "`({ id, audit })` to nest the part, `({ id, ...audit })` to flatten it."),
    ),
    example=('{"id":"1","audit":{"by":"x","note":"n"}}', '{"id":"1","by":"x","note":"n"}'),
    names=names,
    tell=tell,
)
