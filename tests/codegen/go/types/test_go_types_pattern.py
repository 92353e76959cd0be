"""Expressions of ECMA-262 in Go: each says the same in Go as in JavaScript, or is named as unsayable."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

import pytest

from codegen.go.types.pattern import Unsayable, go_pattern

SAYABLE = [
    "^a+b?$",
    "^[a-z0-9]+(-[a-z0-9]+)*$",
    "^.{1,3}$",
    "^(?:x|y){2}$",
    "^(?<year>[0-9]{4})$",
    r"^\d+\.\d*$",
    r"^\w+\W\S$",
    r"^\s+$",
    r"^[\s\S]$",
    r"^[\S_]$",
    r"^[\w-.]+$",
    r"^[^\s]+$",
    r"\bword\b",
    r"^\u00e9$",
    r"^[\u{1F600}-\u{1F64F}]+$",
    r"^\ud83d\ude00$",
    r"^\x41\t\n\r\f\v\0\cA$",
    r"^\/\-$".replace(r"\-", "-"),
    r"^[\-\]\\^[&~]+$",
    r"^[[:alpha:]]+$",
    r"^[a-c&&[b]]$",
    "^[^]$",
    "^[]$",
    r"^[\b]$",
    r"^\p{L}+\P{Lu}$",
    r"^\p{Script=Greek}+$",
    "^(a*)+$",
    "^a{2,}?b{0,2}$",
    "",
    r"^\$\^\.\*\+\?\(\)\[\]\{\}\|\\$",
]
UNSAYABLE = {
    "^(?=a)": "look-around",
    "(?<!a)b": "look-around",
    r"^(a)\1$": "a reference back to a group",
    r"^(?<n>a)\k<n>$": r"`\k`",
    r"\p{Emoji}": "a property of characters",
    "a{1001}": "more than 1000 repetitions",
    "(a{100}){100}": "more than 1000 repetitions",
    r"\ud800": "half of a surrogate pair",
    "(?i:a)": "a group with flags",
}
TEXTS = [
    *(
        "",
        "a",
        "ab",
        "aab",
        "aabb",
        "abc",
        "a-b-1",
        "-a",
        "xy",
        "x",
        "2024",
        "1.",
        "12.50",
        "12x",
        "word",
        "words",
    ),
    *(
        "a!b",
        "a_1 ",
        " ",
        "\u00a0",
        "\ufeff",
        "\u2028",
        "\n",
        "\t\u3000",
        "\r",
        "\x0b",
        "\x85",
        "\u180e",
        "é",
        "E\u0301",
    ),
    *(
        "😀",
        "😀😁",
        "\U0001d4b3",
        "A\t\n\r\f\v\x00\x01",
        "/-",
        "-]\\^[&~",
        "a]",
        "[b]",
        ":]",
        "b",
        "b&]",
        "\b",
        "Ωω",
        "Ω",
        "\u03b1\u03b2A",
    ),
    *(
        "$^.*+?()[]{}|\\",
        "a word here",
        "sword",
        "ß",
        "İ",
        "٣",
        "\x7f",
        "aaaaaaaaaaaa",
        "日本",
        "a\n",
        "aa",
        "aab\nb",
    ),
]

GO = """package main

import (
	"encoding/json"
	"os"
	"regexp"
)

func main() {
	var asked struct{ Patterns, Texts []string }
	if err := json.NewDecoder(os.Stdin).Decode(&asked); err != nil {
		panic(err)
	}
	found := [][]bool{}
	for _, pattern := range asked.Patterns {
		expression := regexp.MustCompile(pattern)
		row := []bool{}
		for _, text := range asked.Texts {
			row = append(row, expression.MatchString(text))
		}
		found = append(found, row)
	}
	json.NewEncoder(os.Stdout).Encode(found)
}
"""
#: Unicode mode, as JSON Schema wants it, wherever the expression allows it.
NODE = """
const asked = JSON.parse(require("fs").readFileSync(0, "utf-8"));
const compiled = (each) => { try { return new RegExp(each, "u"); } catch { return new RegExp(each); } };
const found = asked.Patterns.map((each) => asked.Texts.map((text) => compiled(each).test(text)));
console.log(JSON.stringify(found));
"""


@pytest.mark.live
def test_go_finds_what_javascript_finds(tmp_path: Path) -> None:
    (tmp_path / "main.go").write_text(GO)
    (tmp_path / "go.mod").write_text("module patterns\n\ngo 1.21\n")
    in_javascript = _found(["node", "-e", NODE], SAYABLE, tmp_path)
    in_go = _found(["go", "run", "."], [go_pattern(each) for each in SAYABLE], tmp_path)
    differ = [
        (pattern, text)
        for pattern, wanted, found in zip(SAYABLE, in_javascript, in_go, strict=True)
        for text, one, other in zip(TEXTS, wanted, found, strict=True)
        if one != other
    ]
    assert differ == []


def _found(command: list[str], patterns: list[str], folder: Path) -> Any:
    asked = json.dumps({"Patterns": patterns, "Texts": TEXTS})
    run = subprocess.run(command, cwd=folder, input=asked, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return json.loads(run.stdout)


@pytest.mark.parametrize(("pattern", "why"), UNSAYABLE.items())
def test_what_go_cannot_say_is_named(pattern: str, why: str) -> None:
    with pytest.raises(Unsayable) as unsayable:
        go_pattern(pattern)
    assert str(unsayable.value) == why
