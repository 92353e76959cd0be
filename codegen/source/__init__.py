"""Reads existing types out of source text. Never runs or changes what it reads."""
