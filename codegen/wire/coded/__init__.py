"""Scalars that stand for something else than their text, one family a file."""
