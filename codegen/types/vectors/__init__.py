"""The documents that code made from a contract must take, and those it must refuse."""

from codegen.types.vectors.of_type import vectors_of

__all__ = ["vectors_of"]
