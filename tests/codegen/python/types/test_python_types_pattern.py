"""Expressions of ECMA-262 find the same in Python as in an engine that is made for them."""

from __future__ import annotations

import json
import subprocess

import pytest
from awkward import awkward_types
from corpus import every_type

from codegen.python.types.support._patterns import expression
from codegen.types.vectors.pattern_text import texts_of

pytestmark = pytest.mark.live
PATTERNS = (
    *(r"^\d$", r"^\D$", r"^\w+$", r"^\W$", r"^\s$", r"^\S$", r"^[\s]$", r"^[^\s]$", r"^[\w.-]+$", r"^[\d]$"),
    *(
        r"^[\s\S]$",
        r"^[^\S]$",
        r"^[\Sa ]$",
        r"^[^\S\n]$",
        r"^[\D]$",
        r"^[^\W]$",
        r"^[\P{L}a]$",
        r"^[^\P{L}a]$",
        r"^[\S\P{L}]$",
    ),
    *(r"^.$", r"a$", r"^a", r"\bid\b", r"\Bd", r"^[\b]$", r"^[a\-z]$", r"^[a-z-]$", r"^[-a]$", r"^[\^a]$"),
    *(
        r"^[[]$",
        r"^[a&&b]$",
        r"^[a~~b]$",
        r"^[a||b]$",
        r"^]$",
        r"^a{2}$",
        r"^a{2,}$",
        r"^a{1,2}?b$",
    ),
    *(r"^\/$", r"^\u0041$", r"^\x41$", r"^\cA$", r"^\0$", r"^\t$", r"^(?:a|b)$", r"^(?<name>a)$", r"^$", ""),
    *(r"^\p{L}$", r"^\P{L}$", r"^[\p{Lu}\d]$", r"^\p{Letter}$", r"^(a|b)+$", r"^#$", r"^a b$", r"^(?:a*)*$"),
    *(r"^(?=a)a", r"^(?!a).", r"(?<=a)b", r"(?<!a)b", r"^(a|b)\1$", r"^(?<n>a|b)\k<n>$", r"^[^]$", r"^[]$"),
    *(
        r"^\u{1F600}$",
        r"^\uD83D\uDE00$",
        r"^[\u{1F600}-\u{1F64F}]$",
        r"^[é-ü]$",
        r"^a{$",
        r"^{a}$",
        r"^\p{gc=Nd}$",
    ),
)
#: Texts that tell such expressions apart.
TEXTS = (
    *"aAbB1_-^&~[]{#/| \t\n\r\0\b\x01\x0b\x0c\x7f\x85\xa0\u1680\u2028\u2029\u202f\u3000\ufeff\u0660é日😀",
    *("", "aa", "ab", "aab", "a b", "id", "an id.", "kid", "a\n", "\na", "a{", "{a}", "a.b-c", "A1", "bb"),
)
#: Judges each text; an expression that is none with the flag `u` is one without.
_JUDGE = """
const expression = (pattern) => {
    try { return new RegExp(pattern, "u") } catch { return new RegExp(pattern) }
};
const cases = JSON.parse(require("fs").readFileSync(0, "utf8"));
for (const each of cases) {
    const found = expression(each.pattern);
    each.texts = each.texts.map((text) => [text, found.test(text)]);
}
console.log(JSON.stringify(cases));
"""


def in_contracts() -> list[str]:
    """Every expression of the contracts that tests have, as far as Python can say it."""
    types = (*every_type(), *awkward_types())
    every = [said.bounds for each in types for said in each.said.values()]
    patterns = [pattern for each in every for pattern in (*each.patterns, *(each.names or each).patterns)]
    return [pattern for pattern in dict.fromkeys(patterns) if is_sayable(pattern)]


def is_sayable(pattern: str) -> bool:
    try:
        expression(pattern)
    except ValueError:
        return False
    return True


def test_the_same_is_found() -> None:
    cases = [
        {"pattern": pattern, "texts": [*TEXTS, *texts_of(pattern)]}
        for pattern in dict.fromkeys((*PATTERNS, *in_contracts()))
    ]
    told = subprocess.run(
        ["node", "-e", _JUDGE],
        input=json.dumps(cases),
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    wrong = [
        (each["pattern"], text, found)
        for each in json.loads(told.stdout)
        for text, found in each["texts"]
        if bool(expression(each["pattern"]).search(text)) is not found
    ]
    assert wrong == []


@pytest.mark.parametrize("pattern", [r"\p{Script=Greek}", r"\p{Emoji}", r"(?<=a+)b", "(", "[a", "\\"])
def test_what_python_cannot_say_is_refused(pattern: str) -> None:
    with pytest.raises(ValueError, match=" "):
        expression(pattern)
