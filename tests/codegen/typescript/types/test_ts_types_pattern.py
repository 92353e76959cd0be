"""Patterns as literals of JavaScript: what it reads as a contract means it, and what it reads otherwise."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typescript_folder import node

from codegen.typescript.types.pattern import literal

_SAME = (
    *("^[a-z0-9]+(-[a-z0-9]+)*$", "[0-9]", r"^v\d+\.\d+$", "^(?=.*[0-9]).{8,}$", r"^(a|b)\1$", "", "a{2,}?"),
    *(r"(?<![a-z])(?<year>[0-9]{2})\k<year>", r"^\x41\u0042\cJ?$", "^.$", r"[\b\-]", r"a\/b", "a|b"),
    *(r"^[^\u0000-\u001f]*$", "[^]", "^[é-ü]$", r"\bx\B", r"[\]\\]", r"\0", "a??b+?"),
)
_REWRITTEN = {
    r"^[\w-.]+\-\@\_$": r"/^[\w\-.]+-@_$/u",
    r"[a-\d]": r"/[a\-\d]/u",
    "^{a}]}$": r"/^\{a\}\]\}$/u",
    "a{,3}": r"/a\{,3\}/u",
    "a/b[/]": r"/a\/b[/]/u",
    "a\nb\u2028": r"/a\nb\u2028/u",
    "\x00": r"/\u{0}/u",
    r"\"\'\#": "/\"'#/u",
    "": "/(?:)/u",
}
_OTHERWISE = (
    *("(?P<name>a)", "(?P=name)", r"\Aa\Z", r"a\z", "(?i)a", "(?i:a)", "(?>a)", "(?#note)", "a++", "a*+"),
    *(r"\h", r"\1", r"(a)\2", r"\k<none>", r"\01", "[a", "a\\", r"\p{L", r"\u12", r"[\B]", "(?(1)a|b)"),
    *("a{2}{3}", "a?+"),
)


@pytest.mark.parametrize(("pattern", "written"), _REWRITTEN.items())
def test_what_a_looser_mode_takes_is_spelled_out(pattern: str, written: str) -> None:
    assert literal(pattern) == written


@pytest.mark.parametrize("pattern", _OTHERWISE)
def test_what_is_of_another_dialect_has_no_literal(pattern: str) -> None:
    assert literal(pattern) is None


@pytest.mark.live
def test_every_literal_finds_what_the_pattern_finds(tmp_path: Path) -> None:
    """The pattern itself in the looser mode says what is meant; each is tried on texts that show it."""
    texts = [
        *("", "a", "b", "aa", "aab", "ab", "a/b", "a-b.c-@_", "v1.22", "abc12345", "2020", "AB", "AB\n", "é"),
        *("\n", "\x00", "a\nb\u2028", "{a}]}", "a{,3}", "]", "\\", "-", "\b", "\"'#", "1", "A", "ü", "bb"),
        *("[", "a.", "x"),
    ]
    pairs = [[pattern, literal(pattern)] for pattern in (*_SAME, *_REWRITTEN)]
    assert all(written for _, written in pairs)
    script = tmp_path / "same.mjs"
    lines = [
        f"const texts = {json.dumps(texts)};",
        "const wrong = [",
        *(f"  [{json.dumps(pattern)}, {written}]," for pattern, written in pairs),
        "].filter(([pattern, literal]) => {",
        "  const meant = new RegExp(pattern);",
        "  return texts.some((text) => meant.test(text) !== literal.test(text));",
        "});",
        "console.log(JSON.stringify(wrong.map(([pattern]) => pattern)));",
    ]
    script.write_text("\n".join(lines), encoding="utf-8")
    assert json.loads(node(str(script), cwd=tmp_path)) == []
