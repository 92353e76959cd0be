"""Every endpoint of the zoo: `ENDPOINTS`, and maybe `ROUTES`, of each file of this folder that has some."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path

from tests.runtimes.endpoints.declared import Endpoint
from tests.runtimes.endpoints.route import Route

_FILES = sorted(path.stem for path in Path(__file__).parent.glob("*.py"))
_MODULES = [
    import_module(f"tests.runtimes.endpoints.{name}")
    for name in _FILES
    if name not in ("declared", "every", "jackson", "route")
]

ENDPOINTS: tuple[Endpoint, ...] = tuple(endpoint for module in _MODULES for endpoint in module.ENDPOINTS)
ROUTES: tuple[Route, ...] = tuple(route for module in _MODULES for route in getattr(module, "ROUTES", ()))
#: Drifts no caller sees -> the runtimes that have them, anywhere in the zoo.
AMBIENT: dict[str, set[str]] = {
    drift: runtimes for module in _MODULES for drift, runtimes in getattr(module, "AMBIENT", {}).items()
}
