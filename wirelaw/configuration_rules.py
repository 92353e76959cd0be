"""The rules of a `wirelaw.toml` that a JSON Schema cannot say: between keys, and inside of texts."""

from __future__ import annotations

import re
from itertools import chain
from typing import TYPE_CHECKING, Any

from parity.probe.target import Origin
from registry.fault import Fault
from wirelaw.credentials import VARIABLE
from wirelaw.toml_name import toml_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from registry.toml_file import TomlFile
    from wirelaw.toml_name import Steps

#: What a command or a variable may hold in braces; filled in when it is run.
_PLACEHOLDERS = ("port", "root", "build")
#: Any word in braces; `${NAME}` is left to whatever reads the command.
_BRACED = re.compile(r"(?<!\$)\{([A-Za-z_]\w*)\}")
_LOOPBACK = ("127.0.0.1", "::1", "localhost")


def rule_faults(file: TomlFile) -> Iterator[Fault]:
    """Each fault of a file that the contract of the configuration accepts."""
    runtimes: dict[str, dict[str, Any]] = file.values.get("runtimes", {})
    for name, runtime in runtimes.items():
        here: Steps = ("runtimes", name)
        yield from _address(file, here, runtime)
        for key in ("build", "start", "reset", "env"):
            yield from _placeholders(file, (*here, key), runtime.get(key, []))
        yield from _headers(file, (*here, "headers"), runtime.get("headers", {}))
        for key in ("headers", "query"):
            yield from _variables(file, (*here, key), runtime.get(key, {}))
    yield from _references(file, [name for name, runtime in runtimes.items() if runtime.get("reference")])


def _address(file: TomlFile, here: Steps, runtime: dict[str, Any]) -> Iterator[Fault]:
    if "url" not in runtime:
        return
    where = file.where((*here, "url"))
    try:
        origin = Origin.parse(runtime["url"])
    except ValueError as error:
        yield Fault(str(error), where)
        return
    if "start" in runtime and origin.host not in _LOOPBACK:
        what = f"{toml_name(here)} is started on this machine, and its url is on another."
        yield Fault(what, where, "Give a url on 127.0.0.1, or leave out `start`.")
    if "start" in runtime and origin.https:
        what = f"{toml_name(here)} is started here and waited for over http, and its url says https."
        yield Fault(what, where, "Give an http url, or leave out `start` and attach to it.")


def _placeholders(file: TomlFile, steps: Steps, words: list[str] | dict[str, str]) -> Iterator[Fault]:
    places = words.items() if isinstance(words, dict) else enumerate(words)
    for place, word in chain[tuple[str | int, str]](places):
        for unknown in _BRACED.findall(word):
            if unknown not in _PLACEHOLDERS:
                what = f"{toml_name((*steps, place))} holds {{{unknown}}}, which nothing fills in."
                yield Fault(what, file.where((*steps, place)), "Known are {port}, {root} and {build}.")


def _headers(file: TomlFile, steps: Steps, headers: dict[str, str]) -> Iterator[Fault]:
    seen: set[str] = set()
    for name in headers:
        if name.lower() in seen:
            what = f"{toml_name((*steps, name))} is there already in another case."
            yield Fault(what, file.where((*steps, name)), "Header names have no case; keep one of them.")
        seen.add(name.lower())


def _variables(file: TomlFile, steps: Steps, values: dict[str, str]) -> Iterator[Fault]:
    for name, text in values.items():
        if "${" in VARIABLE.sub("", text):
            what = f"{toml_name((*steps, name))} holds a ${{...}} that names no environment variable."
            hint = "Write ${NAME}, with letters, digits and underscores."
            yield Fault(what, file.where((*steps, name)), hint)


def _references(file: TomlFile, names: list[str]) -> Iterator[Fault]:
    for name in names[1:]:
        what = f"[runtimes.{name}] says reference = true, and so does [runtimes.{names[0]}]."
        yield Fault(
            what, file.where(("runtimes", name, "reference")), "At most one runtime is the reference."
        )
