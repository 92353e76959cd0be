"""The old form beside the new one, for readers: names and functions know both, all else knows one."""

from __future__ import annotations

from codegen.rust.fix.change import Say
from codegen.rust.fix.walk import Walk

#: What can change while the old form is still read.
_BOTH = frozenset(
    {"rename", "rename_all", "rename_all_fields", "alias", "skip_serializing_if", "default", "with"}
)


def unread_forms(walk: Walk) -> None:
    """Says for each change why the old form could not be read any more, where it is to be."""
    if not walk.request.accept_legacy or not walk.reads:
        return
    for change in walk.changes:
        if isinstance(change, Say) and change.name not in _BOTH:
            walk.old_form(
                f"`{change.name}` of `{change.target.name}` changes, and serde knows one form of it"
            )
