"""Small Rust crates, written where a test wants them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

CARGO = """\
[package]
name = "{name}"
version = "0.1.0"
edition = "2021"

[dependencies]
chrono = {{ version = "0.4", features = ["serde"] }}
serde = {{ version = "1", features = ["derive"] }}
{more}"""


def crate(
    folder: Path,
    files: Mapping[str, str] | str,
    *,
    name: str = "shop",
    dependencies: str = 'serde_json = "1"\n',
) -> Path:
    """A crate of these files; a text alone is its `src/lib.rs`."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "Cargo.toml").write_text(CARGO.format(name=name, more=dependencies))
    for path, text in ({"src/lib.rs": files} if isinstance(files, str) else files).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder
