"""Reads Rust source: its types with their serde attributes as frozen values, with the bytes of each."""
