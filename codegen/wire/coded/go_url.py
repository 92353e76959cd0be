"""Go's `url.URL`: its exported fields as `encoding/json` writes them, where no part needs an escape."""

from __future__ import annotations

import re

from codegen.wire.lossless import Json

#: Only characters that Go neither escapes nor unescapes, so that the Raw fields stay empty.
_PLAIN = re.compile(
    r"(?P<scheme>[A-Za-z][A-Za-z0-9+.-]*)://(?P<host>[A-Za-z0-9._-]*(?::[0-9]+)?)"
    r"(?P<path>(?:/[A-Za-z0-9._~$&+,/:;=@-]*)?)(?P<mark>\??)(?P<query>(?<=\?)[!-\"$-~]*)?"
    r"(?:#(?P<fragment>[A-Za-z0-9._~$&+,/:;=@?-]+))?"
)
_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*):")


def parts_of(text: str) -> Json:
    """The parts of a URL; None where they are not known exactly."""
    match = _PLAIN.fullmatch(text)
    if match is None:
        return None
    query = match["query"] or ""
    return {
        "Scheme": match["scheme"].lower(),
        "Opaque": "",
        "User": None,
        "Host": match["host"],
        "Path": match["path"],
        "RawPath": "",
        "OmitHost": False,
        "ForceQuery": bool(match["mark"]) and not query,
        "RawQuery": query,
        "Fragment": match["fragment"] or "",
        "RawFragment": "",
    }


def from_parts(document: Json) -> str | None:
    """The text of a URL that was written as its parts; None for anything else."""
    match document:
        case {
            "Scheme": str(scheme),
            "Host": str(host),
            "Path": str(path),
            "ForceQuery": bool(force),
            "RawQuery": str(query),
            "Fragment": str(fragment),
        }:
            mark = "?" if query or force else ""
            text = f"{scheme}://{host}{path}{mark}{query}" + (f"#{fragment}" if fragment else "")
            return text if parts_of(text) == document else None
    return None


def with_plain_scheme(text: str) -> str:
    """The text with its scheme in lower case."""
    match = _SCHEME.match(text)
    return text if match is None else match[0].lower() + text[match.end() :]
