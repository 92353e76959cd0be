"""Order: fast tests first, then those that start services or call toolchains."""

from __future__ import annotations

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Sorts live tests to the end and keeps the order otherwise."""
    items.sort(key=lambda item: item.get_closest_marker("live") is not None)
