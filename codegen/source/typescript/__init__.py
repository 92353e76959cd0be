"""Reads TypeScript source: interfaces, type aliases, enumerations, classes."""
