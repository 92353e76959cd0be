"""Planned files and the tree: what would change, shown and written."""
