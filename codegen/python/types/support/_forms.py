"""The expressions that texts of each kind match."""

from __future__ import annotations

from codegen.types.text_form import text_form
from codegen.wire.shape import Coded, Kind


def _expression(kind: Kind) -> str:
    form = text_form(Coded(kind), "string")
    return "" if form is None else form.expression


INSTANT = _expression(Kind.INSTANT)
DATE = _expression(Kind.DATE)
TIME = _expression(Kind.TIME_OF_DAY)
DURATION = _expression(Kind.DURATION)
UUID = _expression(Kind.UUID)
IP = _expression(Kind.IP)
NETWORK = _expression(Kind.NETWORK)
MAC = _expression(Kind.MAC)
URL = _expression(Kind.URL)
DECIMAL = _expression(Kind.DECIMAL)
