"""Reads a tree of Python modules: its classes as frozen values, with the bytes each part stands in."""
