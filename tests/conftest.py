"""Order: fast tests first, then those that start services or call toolchains; the deep ones when asked."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--deep` runs the tests that take long, and no others."""
    parser.addoption("--deep", action="store_true", help="run the deep tests, and no others")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Keeps the deep tests or the others, and sorts live tests to the end."""
    deep = config.getoption("--deep")
    left_out = [item for item in items if (item.get_closest_marker("deep") is not None) is not deep]
    config.hook.pytest_deselected(items=left_out)
    kept = set(left_out)
    items[:] = [item for item in items if item not in kept]
    items.sort(key=lambda item: item.get_closest_marker("live") is not None)
