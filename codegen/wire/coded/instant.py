"""The ways to write a value of the kind `instant`."""

from __future__ import annotations

from codegen.wire.coded.family import Family
from codegen.wire.coded.verbatim import Verbatim

FAMILY: Family = Verbatim()
