"""URLs normalised by the rules of browsers (the WHATWG URL standard), as far as they are certain.

Rust's `url`, pydantic, and JavaScript's `URL` write URLs so. Only the five schemes with a host are known
here, and only characters that every version of the standard treats alike; of any other URL nothing is said.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from ipaddress import IPv6Address

from codegen.wire.coded.address import V6, write_v6

_PORTS = {"http": "80", "https": "443", "ws": "80", "wss": "443", "ftp": "21"}
_URL = re.compile(r"([A-Za-z]+)://([^/?#\\]+)([^?#\\]*)(\?[^#]*)?(#.*)?", re.DOTALL)
_AUTHORITY = re.compile(
    r"(?P<user>[A-Za-z0-9._~-]+(?::[A-Za-z0-9._~-]+)?@)?(?P<host>\[[0-9A-Fa-f:.]+\]|[^\[\]:@%]+)(?::(?P<port>[0-9]*))?"
)
_LABEL = re.compile(r"[a-z0-9_-]+")
_DIGITS = frozenset("0123456789-")
_QUAD = re.compile(r"(?:(?:0|[1-9][0-9]{0,2})\.){3}(?:0|[1-9][0-9]{0,2})")
#: What every version keeps in each part; the rest of ASCII is either escaped there or not certain.
_KEPT = {
    "path": frozenset("!$%&'()*+,-./:;=@[]_~"),
    "query": frozenset("!$%&()*+,-./:;=?@[]_~"),
    "fragment": frozenset("!#$%&'()*+,-./:;=?@[]_~"),
}
_ESCAPED = {
    "path": frozenset(' "<>{}'),
    "query": frozenset(" \"<>'"),
    "fragment": frozenset(' "<>'),
}


@lru_cache(maxsize=4096)
def normalised(text: str) -> str | None:
    """The URL normalised; None where the outcome is not certain."""
    match = _URL.fullmatch(text)
    if match is None or match[1].lower() not in _PORTS or text != text.strip():
        return None
    scheme = match[1].lower()
    authority = _authority(match[2], _PORTS[scheme])
    path = _part(_without_dots(match[3]), "path")
    query = _part(match[4] or "", "query")
    fragment = _part(match[5] or "", "fragment")
    if authority is None or path is None or query is None or fragment is None:
        return None
    return f"{scheme}://{authority}{path}{query}{fragment}"


def _authority(text: str, usual_port: str) -> str | None:
    match = _AUTHORITY.fullmatch(text)
    host = None if match is None else _host(match["host"])
    if match is None or host is None:
        return None
    port = (match["port"] or "").lstrip("0") or ("0" if match["port"] else "")
    if port and int(port) > 65535:
        return None
    return (match["user"] or "") + host + (f":{port}" if port not in ("", usual_port) else "")


def _host(host: str) -> str | None:
    if host.startswith("["):
        try:
            return f"[{write_v6(int(IPv6Address(host[1:-1])), V6.SHORT, dotted=False)}]"
        except ValueError:
            return None
    if _QUAD.fullmatch(host):
        return host if all(int(part) < 256 for part in host.split(".")) else None
    labels = [_label(label) for label in host.split(".")]
    if labels[-1] is None or labels[-1][:1].isdigit():
        return None  # a number at the end is read as part of an IPv4 address
    return None if None in labels else ".".join(label or "" for label in labels)


def _label(label: str) -> str | None:
    """One label of a domain in the form it is looked up in."""
    lower = label.lower()
    if _LABEL.fullmatch(lower):
        return None if lower.startswith("xn--") else lower
    if not lower or not all(map(_is_kept_in_a_label, lower)):
        return None
    return "xn--" + lower.encode("punycode").decode()


def _is_kept_in_a_label(character: str) -> bool:
    """Whether a character of a domain is looked up as it is: European letters that stand for themselves."""
    return character in _DIGITS or (
        ord(character) < 0x250
        and unicodedata.category(character) == "Ll"
        and unicodedata.normalize("NFKC", character) == character
        and character != "\u00df"  # older rules made two letters of it
    )


def _without_dots(path: str) -> str:
    """The path with `.` and `..` resolved, and `/` for an empty one."""
    kept: list[str] = []
    segments = path.split("/")[1:]
    for place, segment in enumerate(segments):
        step = segment.lower().replace("%2e", ".")
        last = place == len(segments) - 1
        if step == ".." and kept:
            kept.pop()
        if step not in (".", ".."):
            kept.append(segment)
        elif last:
            kept.append("")
    return "/" + "/".join(kept)


def _part(text: str, part: str) -> str | None:
    """A path, query or fragment with its escapes; None where versions differ about a character."""
    mark = text[:1] if part != "path" else ""
    written = [mark]
    for character in text[len(mark) :]:
        if character.isascii() and (character.isalnum() or character in _KEPT[part]):
            written.append(character)
        elif character in _ESCAPED[part] or (not character.isascii() and character.isprintable()):
            written += [f"%{octet:02X}" for octet in character.encode()]
        else:
            return None
    return "".join(written)
