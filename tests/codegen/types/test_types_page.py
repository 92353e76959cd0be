"""`docs/generated-types.md` is what the emitters say of the corpus."""

from __future__ import annotations

import os

from corpus import ROOT, corpus, corpus_type

from codegen.go.types.emit import emit as emit_go
from codegen.python.types.emit import emit as emit_python
from codegen.rust.types.emit import emit as emit_rust
from codegen.types.emitted import Asked
from codegen.types.table import Emit, answers_of, page
from codegen.types.vectors import vectors_of
from codegen.typescript.types.emit import emit as emit_typescript

PAGE = ROOT / "docs" / "generated-types.md"
EMITTERS: dict[str, Emit] = {
    "Go": emit_go,
    "Rust": emit_rust,
    "Python": emit_python,
    "TypeScript": emit_typescript,
}


def test_the_page_says_what_the_emitters_say() -> None:
    types = [corpus_type(name) for name in corpus().names]
    text = page(answers_of(EMITTERS, [Asked(each, vectors_of(each)) for each in types]))
    if os.environ.get("GOLDEN") == "write":
        PAGE.write_text(text, encoding="utf-8", newline="\n")
    hint = "If the change is meant: GOLDEN=write .venv/bin/pytest tests/codegen/types/test_types_page.py"
    assert text == PAGE.read_text(encoding="utf-8"), hint
