"""Writes what a TypeScript service needs for a contract."""
