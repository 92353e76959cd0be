"""Fills `${NAME}` in header and query values in from the environment, when a run needs them.

Invariant: a value never shows in a repr, a message or a report; only sending reveals it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from parity.probe.target import Secret
from registry.fault import Fault, Refusal
from wirelaw.runtime_settings import RuntimeSettings, Template

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

#: How a value names a variable of the environment.
VARIABLE = re.compile(r"\$\{([A-Za-z_][A-Za-z0-9_]*)\}")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")


def resolve_secrets(settings: RuntimeSettings, environ: Mapping[str, str]) -> RuntimeSettings:
    """The settings ready to send. Refuses every variable that is not set, or that is not one line."""
    values = [value for _, value in (*settings.headers, *settings.query)]
    faults = [fault for value in values for fault in _faults(value, settings.name, environ)]
    if faults:
        raise Refusal(*faults)
    return replace(
        settings,
        headers=tuple((name, _filled(value, environ)) for name, value in settings.headers),
        query=tuple((name, _filled(value, environ)) for name, value in settings.query),
    )


def _filled(value: Secret, environ: Mapping[str, str]) -> Secret:
    if not isinstance(value, Template):
        return value
    return Secret(VARIABLE.sub(lambda found: environ[found[1]], value.written()))


def _faults(value: Secret, runtime: str, environ: Mapping[str, str]) -> Iterator[Fault]:
    if not isinstance(value, Template):
        return
    for name in dict.fromkeys(VARIABLE.findall(value.written())):
        if name not in environ:
            what = f'The runtime "{runtime}" needs the environment variable {name}, which is not set.'
            yield Fault(what, value.where, f"Set {name} and run again.")
        elif _CONTROL.search(environ[name]):
            what = f"The environment variable {name} holds a line break or another control character."
            yield Fault(what, value.where, "Set it to text in one line.")
