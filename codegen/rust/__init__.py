"""Writes what a Rust service needs for a contract."""
