"""The ways to write a value of the kind `duration`."""

from __future__ import annotations

from codegen.wire.coded.family import Family
from codegen.wire.coded.verbatim import Verbatim

FAMILY: Family = Verbatim()
