"""Reads a Go module: its packages and types as frozen values, with the file and line of each."""
