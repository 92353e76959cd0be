"""Where the generated module stands in a crate: beside its root, declared there by one line."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.output.edit import Edit
from codegen.rust.fix.walk import MODULE
from codegen.source.rust.value import HEADER, RustFile, RustSource, Span
from registry.fault import Fault

_ROOTS = ("src/lib.rs", "src/main.rs")


def wire_path(source: RustSource, path: str) -> str:
    """The path of the generated module of the crate that a file is part of."""
    folder = source.file_of(path).crate
    return f"{folder}/src/{MODULE}.rs" if folder else f"src/{MODULE}.rs"


def homeless(source: RustSource, path: str) -> Iterator[Fault]:
    """Every reason why no generated module can be named in a file."""
    place = source.place(path)
    crate = source.crate_of(path)
    if not list(_roots(source, path)):
        yield Fault(
            "This file is part of no `src/lib.rs` or `src/main.rs`, so it knows no module there.", place
        )
    if "serde_json" not in dict(crate.dependencies):
        yield Fault(
            f"The crate `{crate.name}` does not depend on `serde_json`, which the generated functions need.",
            place,
            "Run `cargo add serde_json`.",
        )
    own = wire_path(source, path)
    present = source.root / own
    if present.is_file() and not present.read_text(encoding="utf-8", errors="replace").startswith(HEADER):
        yield Fault(f"`{own}` is there, and was not written by wirelaw.", source.place(own))


def declaring(source: RustSource, path: str) -> Iterator[Edit]:
    """The line that declares the module, in each root that has none."""
    for root in _roots(source, path):
        if any(name == MODULE for name, _ in root.mods):
            continue
        data = (source.root / root.path).read_bytes()
        group = _first_group(root, data)
        before = [span for name, span in group if name < MODULE]
        if before:
            end = data.find(b"\n", before[-1].end)
            end = len(data) if end < 0 else end
            yield Edit(root.path, end, end, f"\nmod {MODULE};")
        elif group:
            yield Edit(root.path, group[0][1].start, group[0][1].start, f"mod {MODULE};\n")
        else:
            yield Edit(root.path, root.first_item, root.first_item, f"mod {MODULE};\n\n")


def _first_group(root: RustFile, data: bytes) -> list[tuple[str, Span]]:
    """The declarations of modules that stand line by line; formatters keep these in order."""
    group: list[tuple[str, Span]] = []
    for name, span in root.mods:
        between = data[group[-1][1].end : span.start] if group else b"\n"
        if between.count(b"\n") != 1:
            break
        group.append((name, span))
    return group


def _roots(source: RustSource, path: str) -> Iterator[RustFile]:
    own = source.file_of(path)
    for file in source.files:
        inside = file.path.removeprefix(f"{own.crate}/") if own.crate else file.path
        declares = file.path == path or (own.module and own.module[:1] in file.modules)
        if file.crate == own.crate and inside in _ROOTS and declares:
            yield file
