"""How one field is written: by its type, by a function that stays, or by one of our own."""

from __future__ import annotations

from codegen.rust.fix.change import Held
from codegen.rust.fix.differ import differing, differs_below
from codegen.rust.fix.native import native
from codegen.rust.fix.step import Step
from codegen.rust.fix.walk import Walk
from codegen.source.rust.look import Spelling
from codegen.wire.shape import Shape, TypePath

_WRITERS = ("with", "serialize_with", "deserialize_with")


def member_changes(
    walk: Walk,
    held: Held,
    spelling: Spelling,
    shape: Shape,
    path: TypePath,
    *,
    may_be_absent: bool = False,
) -> None:
    """The changes for what stands in a field.

    Where it `may_be_absent` when it is read, serde must be told so as soon as a function reads it.
    """
    request = walk.request
    before = next((item for name in _WRITERS[:2] if (item := held.attributes.item(name))), None)
    resolved, at = walk.model.resolve(shape, path)
    parts = request.used.wrapper(at) != request.wanted.wrapper(at)
    if before is not None and not (
        parts or differing(request, resolved, at) or differs_below(request, resolved, at)
    ):
        return  # a function of the user's writes it, and writes it well
    step: Step | None = walk.step_of(shape, path, spelling, bare=before is not None)
    if before is not None:
        if request.accept_legacy and walk.reads:
            walk.old_form(f"`{held.target.name}` is read by `{before.writes}` so far")
        for name in _WRITERS[1:] if step is not None else _WRITERS:
            walk.say(held, name, None)
        function = before.writes
        if "::" not in function:
            walk.note(f"`{function}` may not be needed any more: `{held.target.name}` was written by it.")
    if step is not None:
        if held.borrows:
            walk.fault(
                f"`{held.target.name}` borrows what it reads, which no function can that reads another form",
                held.target.path,
                held.target.line,
                "Let it own its value.",
            )
        walk.say(held, "deserialize_with", None)
        module = "" if request.accept_legacy else native(step, spelling)
        walk.say(held, "with", module or walk.function(held, step, resolved, at))
        if may_be_absent and held.attributes.item("default") is None:
            walk.say(held, "default", "")
