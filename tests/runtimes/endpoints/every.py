"""Every endpoint of the zoo: `ENDPOINTS` of each file of this folder that has some."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from tests.runtimes.endpoints.declared import Endpoint

_FILES = sorted(path.stem for path in Path(__file__).parent.glob("*.py"))
_MODULES = [
    import_module(f"tests.runtimes.endpoints.{name}") for name in _FILES if name not in ("declared", "every")
]

ENDPOINTS: tuple[Endpoint, ...] = tuple(endpoint for module in _MODULES for endpoint in module.ENDPOINTS)
