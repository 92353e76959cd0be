"""The TLS settings of one runtime, from what its configuration says."""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING

from registry.fault import Fault, Refusal

if TYPE_CHECKING:
    from parity.probe.target import Target


def context(target: Target) -> ssl.SSLContext:
    """How to speak TLS with the runtime; refuses files that cannot be read as certificates.

    Without a file of its own, the certificates that this machine trusts are trusted, as by curl.
    """
    try:
        made = ssl.create_default_context(cafile=target.verify if isinstance(target.verify, str) else None)
    except OSError as error:
        what = f'The certificate authorities of runtime "{target.name}" cannot be read: {_reason(error)}.'
        raise Refusal(Fault(what, str(target.verify), "Give a file in PEM format.")) from None
    if target.verify is False:
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    if target.client_cert is not None:
        given = target.client_cert
        certificate, key = (given, None) if isinstance(given, str) else given
        try:
            # A key with a passphrase would otherwise ask for it on the terminal.
            made.load_cert_chain(certificate, key, password=lambda: "")
        except OSError as error:
            what = f'The client certificate of runtime "{target.name}" cannot be read: {_reason(error)}.'
            hint = "Give certificate and key in PEM format, without a passphrase."
            raise Refusal(Fault(what, certificate, hint)) from None
    made.set_alpn_protocols(["http/1.1"])
    return made


def _reason(error: OSError) -> str:
    if isinstance(error, ssl.SSLError):
        return (error.reason or "not in PEM format").lower().replace("_", " ")
    return error.strerror or str(error)
