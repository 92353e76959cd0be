"""What is needed to reach one runtime, and nothing about judging it.

Invariant: a secret never shows in a repr, a message or a traceback; only sending reveals it.
"""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit


class Secret:
    """A text that shows as `***` everywhere but on the wire."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself."""
        return self._text

    def __repr__(self) -> str:
        return "***"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)


@dataclass(frozen=True, slots=True)
class Origin:
    """The part of an address that says whom to connect to."""

    https: bool
    host: str
    port: int

    @classmethod
    def parse(cls, url: str) -> Origin:
        """The origin of `http://host:port`; raises ValueError with a sentence for anything else."""
        try:
            parts = urlsplit(url)
            port = parts.port
            host = (parts.hostname or "").encode("idna").decode()
        except ValueError as error:
            raise ValueError(f"The address {url!r} cannot be read: {error}.") from None
        if parts.scheme not in {"http", "https"} or not host:
            raise ValueError(f"The address {url!r} is not http://HOST:PORT or https://HOST:PORT.")
        if parts.username is not None or parts.password is not None:
            raise ValueError("The address holds a user name or password; give an authorization header.")
        if parts.path not in {"", "/"} or parts.query or parts.fragment:
            raise ValueError(f"The address {url!r} holds more than a host and a port; use the base path.")
        https = parts.scheme == "https"
        return cls(https, host, port if port is not None else 443 if https else 80)

    @property
    def authority(self) -> str:
        """The value of the host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == (443 if self.https else 80) else f"{host}:{self.port}"

    def __str__(self) -> str:
        return f"http{'s' if self.https else ''}://{self.authority}"


@dataclass(frozen=True, slots=True)
class Target:
    """One runtime as the probe sees it."""

    name: str
    #: Scheme, host and port: `http://127.0.0.1:3100`.
    url: str
    #: Sent with every request, under the headers of the case; names are lower case.
    headers: tuple[tuple[str, str | Secret], ...] = ()
    #: Added to the query of every request.
    query: tuple[tuple[str, str | Secret], ...] = ()
    #: True for the certificates this machine trusts, a file of certificates, or False for no check.
    verify: bool | str = True
    #: A file with certificate and key, or one file for each.
    client_cert: str | tuple[str, str] | None = None
    #: Put before the path of every request: `/api`.
    base_path: str = ""
    #: For one whole exchange, connecting and redirects included.
    timeout_seconds: float = 10.0
    #: The largest body this runtime may answer with, in bytes.
    body_limit: int = 10_000_000


def revealed(text: str | Secret) -> str:
    """The text to send."""
    return text.reveal() if isinstance(text, Secret) else text
