"""A fix in any language: what it is asked for with, and what it is."""
