"""Reads case files: YAML with the place of every line, held against our own format."""
