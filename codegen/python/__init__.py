"""Writes what a Python service needs for a contract."""
