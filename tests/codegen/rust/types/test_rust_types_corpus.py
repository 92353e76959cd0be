"""Every contract of the corpus and of this repository in one crate: compiled, linted, run on all vectors."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from awkward import awkward_types
from corpus import every_type
from rust_crate import ROOT, asked_of, cargo, write_crate

from codegen.rust.types.pattern import translated
from codegen.rust.types.scalars import TEXTS
from codegen.types.emitted import Emitted
from codegen.types.strict_text import matches
from codegen.types.text_form import TextForm, text_form
from codegen.types.vectors.pattern_text import texts_of
from codegen.types.wire_type import WireType
from codegen.wire.shape import Coded

pytestmark = pytest.mark.live
#: A folder that stays, so that nothing is compiled twice.
FOLDER = ROOT / "target" / "generated-types"

#: Expressions that say what ECMA-262 and Rust's crate say differently.
PATTERNS = (
    *(r"^\d$", r"^\D$", r"^\w+$", r"^\W$", r"^\s$", r"^\S$", r"^[\s]$", r"^[^\s]$", r"^[\S]$", r"^[\w.-]+$"),
    *(r"^.$", r"a$", r"^a", r"\bid\b", r"^[\b]$", r"^[a\-z]$", r"^[a-z-]$", r"^[-a]$", r"^[\^a]$", r"^[a^]$"),
    *(r"^[[]$", r"^[a&&b]$", r"^[a~~b]$", r"^[a--]$", r"^]$", r"^a{2}$", r"^a{2,}$", r"^a{1,2}?b$", r"^a{$"),
    *(r"^\/$", r"^\u0041$", r"^\x41$", r"^\cA$", r"^\0$", r"^\t$", r"^(?:a|b)$", r"^(?<name>a)$", r"^$", ""),
    *(r"^\p{L}$", r"^\P{L}$", r"^[\p{Lu}\d]$", r"^(a|b)+$", r"^#$", r"^\#?$", r"^a b$", r"^(?:a*)*$"),
)
#: Texts that tell such expressions apart.
TEXTS_FOR_ALL = (
    *"aAbB1_-^&~[]{#/ \t\n\r\0\b\x01\x0b\x0c\x7f\x85\xa0\u1680\u2028\u2029\u202f\u3000\ufeff\u0660é日😀",
    *("", "aa", "ab", "aab", "a b", "id", "an id.", "kid", "é", "a\n", "\na", "a{", "a.b-c", "A1", "Ǆ", "·"),
)


@pytest.fixture(scope="module")
def types() -> list[WireType]:
    return [*every_type(), *awkward_types()]


@pytest.fixture(scope="module")
def emitted(types: list[WireType]) -> Emitted:
    """All types in the crate, as it stands on disk."""
    data = {"forms.json": forms(), "patterns.json": patterns(types)}
    return write_crate(FOLDER, asked_of(types), data)


def forms() -> list[dict[str, Any]]:
    """Texts that are, or nearly are, of a form, as the expressions judge them."""
    wanted = {TEXTS[kind]: text_form(Coded(kind), "string") for kind in TEXTS}
    found = {name: form for name, form in wanted.items() if form is not None}
    return [
        {"kind": name, "text": text, "is": matches(form, text)}
        for name, form in found.items()
        for text in dict.fromkeys(each for other in found.values() for each in nearly(other))
    ]


def nearly(form: TextForm) -> Iterator[str]:
    """Texts of a form, and those with one character more, less, or another."""
    for text in texts_of(form.expression):
        yield from (text, f" {text}", f"{text}\n", text.upper(), text.lower(), text * 2)
        for place in range(len(text)):
            before, after = text[:place], text[place + 1 :]
            yield from (before + after, before, *(before + each + after for each in "0159:-.TZzgé/S"))


def patterns(types: list[WireType]) -> list[dict[str, Any]]:
    """Every expression that is written for Rust, with texts as an engine of ECMA-262 judges them."""
    every = dict.fromkeys(PATTERNS)
    for said in (each.bounds for wire in types for each in wire.said.values()):
        every |= dict.fromkeys((*said.patterns, *(said.names.patterns if said.names else ())))
    cases = [
        {"pattern": pattern, "expression": expression, "texts": [*TEXTS_FOR_ALL, *texts_of(pattern)]}
        for pattern in every
        if (expression := translated(pattern)) is not None
    ]
    told = subprocess.run(
        ["node", "-e", _JUDGE],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    judged: list[dict[str, Any]] = json.loads(told.stdout)
    return judged


#: Judges each text; an expression that is none with the flag `u` is one without.
_JUDGE = """
const expression = (pattern) => {
    try { return new RegExp(pattern, "u") } catch { return new RegExp(pattern) }
};
const cases = JSON.parse(require("fs").readFileSync(0, "utf8"));
for (const each of cases) {
    const found = expression(each.pattern);
    each.texts = [...new Set(each.texts)].map((text) => [text, found.test(text)]);
}
console.log(JSON.stringify(cases));
"""


def test_all_types_do_with_all_vectors_as_the_contracts_say(emitted: Emitted, types: list[WireType]) -> None:
    told = cargo(FOLDER, "test", "--locked", "--quiet", "--lib")
    assert told.returncode == 0, told.stdout[-8000:] + told.stderr[-4000:]
    ran = re.findall(r"running ([0-9]+) tests", told.stdout)
    assert int(ran[0]) > len(types)  # one for each, and those of the crate itself


def test_no_lint_of_the_compiler_or_of_clippy_says_anything(emitted: Emitted) -> None:
    told = cargo(FOLDER, "clippy", "--locked", "--quiet", "--all-targets", "--", "-D", "warnings")
    assert told.returncode == 0, told.stderr[-8000:]


@pytest.mark.parametrize("edition", ["2021", "2024"])
def test_the_formatter_changes_nothing(emitted: Emitted, edition: str) -> None:
    files = [str(FOLDER / "src" / "generated" / file.path) for file in emitted.files]
    command = ["rustfmt", "--check", "--edition", edition, *(each for each in files if each.endswith(".rs"))]
    told = subprocess.run(command, capture_output=True, text=True, check=False, timeout=300)
    assert told.returncode == 0, told.stdout[:4000] + told.stderr[:2000]


def test_a_vector_that_fails_is_told(tmp_path: Path, types: list[WireType]) -> None:
    (wire,) = [each for each in types if each.contract.name == "ping"]
    (asked,) = asked_of([wire])
    turned = [replace(each, accept=not each.accept) for each in asked.vectors]
    write_crate(tmp_path, [replace(asked, vectors=tuple(turned))], {})
    (tmp_path / "src" / "lib.rs").write_text("pub mod generated;\n")
    for name in ("Cargo.toml", "Cargo.lock"):  # crates of one name would share what is built
        file = tmp_path / name
        file.write_text(file.read_text().replace("generated-types", "generated-types-wrong"))
    told = cargo(tmp_path, "test", "--locked", "--quiet", "--lib")
    assert told.returncode != 0
    assert "was read, and must be refused" in told.stdout
