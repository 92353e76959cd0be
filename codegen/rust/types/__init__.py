"""Rust types and codecs from contracts: serde writes them, and strict readers beside them read."""
