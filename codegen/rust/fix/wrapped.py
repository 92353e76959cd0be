"""Something around one value that is taken off."""

from __future__ import annotations

from codegen.rust.fix.differ import differing, differs_below
from codegen.rust.fix.step import Step, Turn
from codegen.rust.fix.walk import Walk
from codegen.source.rust.literal import quote
from codegen.wire.forms.around import InList, InMember
from codegen.wire.shape import Shape, TypePath


def wrapped_step(walk: Walk, shape: Shape, path: TypePath) -> Step | None:
    """The step that takes off what is around a value."""
    at = f"`{'/'.join(path)}`"
    if walk.request.wanted.wrapper(path) is not None or differing(walk.request, shape, path):
        walk.fault(f"around the value at {at} stands another wrapper than is wanted")
        return None
    if differs_below(walk.request, shape, path):
        walk.fault(f"both the wrapper of {at} and what is in it are another")
        return None
    match walk.request.used.wrapper(path):
        case InList():
            return Turn(
                "only_one", "only_item({})", "in_list({})", "A list of one item, on the wire that item."
            )
        case InMember(name):
            word = "".join(char if char.isalnum() else "_" for char in name).lower()
            return Turn(
                f"only_{word}",
                f"of_member({{}}, {quote(name)})",
                f"in_member({{}}, {quote(name)})",
                f"An object of one member, on the wire what stands under `{name}`.",
            )
    walk.fault(f"around the value at {at} stands a wrapper that no function here takes off")
    return None
