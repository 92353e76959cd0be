"""Whatever is wrong in a case file has a sentence, and the line to look at."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from parity.cases.case_file import read_cases
from registry.fault import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


@pytest.fixture
def write(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Path]:
    """Writes a case file into the working folder of the test."""
    monkeypatch.chdir(tmp_path)

    def written(text: str) -> Path:
        file = tmp_path / "cases.yaml"
        file.write_text(text)
        return file

    return written


def faults(*files: Path) -> list[tuple[str, str, str]]:
    """Where, what and hint of every fault."""
    with pytest.raises(Refusal) as refused:
        read_cases(files)
    return [(fault.where, fault.what, fault.hint) for fault in refused.value.faults]


PATH_HINT = (
    "The path with its query, sent as written: it begins with `/`, holds visible ASCII only "
    "(everything else percent-encoded) and no `#`."
)
REASON = "why: A reason."
GET = "request: {method: GET, path: /}"

#: A file, and line and beginning of each fault.
WRONG: dict[str, tuple[str, list[tuple[int, str]]]] = {
    "not-yaml": ("cases: [\n", [(2, "This is not YAML: while parsing a flow node")]),
    "tab": (
        "cases:\n\t- id: a\n",
        [(2, "This is not YAML: while scanning for the next token found character")],
    ),
    "control-character": ("cases: \x01\n", [(1, "This is not YAML: unacceptable character #x0001")]),
    "no-such-character": ('cases: "\\UFFFFFFFF"\n', [(1, "This is not YAML: ")]),
    "half-a-surrogate-pair": ('cases: "\\ud800"\n', [(1, "Half of a surrogate pair is not a character.")]),
    "old-yaml": ("%YAML 2.0\n---\ncases: []\n", [(1, "This is not YAML: found incompatible YAML document")]),
    "empty": ("# nothing\n", [(1, "The file is empty.")]),
    "two-documents": ("cases: []\n---\ncases: []\n", [(2, "The file holds a second document.")]),
    "not-a-mapping": ("- 1\n", [(1, "The file is a list, not a mapping.")]),
    "key-twice": (
        f"cases:\n- id: a\n  {REASON}\n  {GET}\n  id: b\n",
        [(5, "The key `id` stands at line 2 already.")],
    ),
    "key-twice-in-a-body": (
        f"cases:\n- id: a\n  {REASON}\n  request: {{method: POST, path: /, json: {{a: 1, 'a': 2}}}}\n",
        [(4, "The key `a` stands at line 4 already.")],
    ),
    "key-not-text": ("? [1]\n: 2\n", [(1, "A key must be a text.")]),
    "merge-key": (
        f"cases:\n- <<: {{}}\n  id: a\n  {REASON}\n  {GET}\n",
        [(2, "`<<` merges nothing in YAML 1.2.")],
    ),
    "tag": ("cases: !mine []\n", [(1, "The tag !mine has no meaning in JSON.")]),
    "binary": ("cases: !!binary aGk=\n", [(1, "The tag tag:yaml.org,2002:binary has no meaning in JSON.")]),
    "no-such-anchor": ("cases: *a\n", [(1, "`*a` names nothing: no node above is anchored as `&a`.")]),
    "cycle": ("cases: &a [*a]\n", [(1, "`*a` stands inside the node it names.")]),
    "no-cases": ("contracts: {}\n", [(1, "The file has no `cases`.")]),
    "cases-empty": ("cases: []\n", [(1, "`cases` cannot be [].")]),
    "cases-nothing": ("cases:\n", [(1, "`cases` is nothing, not a list.")]),
    "case-not-a-mapping": ("cases:\n  - 7\n", [(2, "The case is a number, not a mapping.")]),
    "unknown-key-of-the-file": (
        f"case: 1\ncases:\n- id: a\n  {REASON}\n  {GET}\n",
        [(1, "The file has an unknown key `case`.")],
    ),
    "unknown-keys-of-a-case": (
        f"cases:\n- id: a\n  {REASON}\n  {GET}\n  expects: {{}}\n  x: 1\n",
        [(5, "The case has an unknown key `expects`."), (6, "The case has an unknown key `x`.")],
    ),
    "unknown-key-of-a-request": (
        f"cases:\n- id: a\n  {REASON}\n  request:\n    method: GET\n    path: /\n    body: x\n",
        [(7, "`request` has an unknown key `body`.")],
    ),
    "nothing-but-an-id": (
        "cases:\n- id: a\n",
        [(2, "The case has no `why`."), (2, "The case has no `request`.")],
    ),
    "no-id": (f"cases:\n- {REASON}\n  {GET}\n", [(2, "The case has no `id`.")]),
    "id-is-a-number": (f"cases:\n- id: 5\n  {REASON}\n  {GET}\n", [(2, "`id` is a number, not a text.")]),
    "id-with-space": (f"cases:\n- id: a b\n  {REASON}\n  {GET}\n", [(2, '`id` cannot be "a b".')]),
    "why-blank": (f"cases:\n- id: a\n  why: ' '\n  {GET}\n", [(3, '`why` cannot be " ".')]),
    "no-method-no-path": (
        f"cases:\n- id: a\n  {REASON}\n  request: {{}}\n",
        [(4, "`request` has no `method`."), (4, "`request` has no `path`.")],
    ),
    "bad-method": (
        f"cases:\n- id: a\n  {REASON}\n  request: {{method: PSOT, path: /}}\n",
        [(4, '`request.method` cannot be "PSOT".')],
    ),
    "path-without-slash": (
        f"cases:\n- id: a\n  {REASON}\n  request:\n    method: GET\n    path: v1\n",
        [(6, '`request.path` cannot be "v1".')],
    ),
    "path-not-ascii": (
        f"cases:\n- id: a\n  {REASON}\n  request:\n    method: GET\n    path: /\u00e9\n",
        [(6, '`request.path` cannot be "/\u00e9".')],
    ),
    "headers": (
        f"cases:\n- id: a\n  {REASON}\n  request:\n    method: GET\n    path: /\n    headers:\n"
        '      X-A: b\n      content-length: "1"\n      n: 1\n      l: "a\\nb"\n',
        [
            (8, "`X-A` cannot be a key of `request.headers`."),
            (9, "`content-length` cannot be a key of `request.headers`."),
            (10, "`request.headers.n` is a number, not a text."),
            (11, '`request.headers.l` cannot be "a\\nb".'),
        ],
    ),
    "json-and-raw": (
        f"cases:\n- id: a\n  {REASON}\n  request: {{method: POST, path: /, json: 1, raw: '1'}}\n",
        [(4, "`request` has both `json` and `raw`.")],
    ),
    "raw-not-text": (
        f"cases:\n- id: a\n  {REASON}\n  request: {{method: POST, path: /, raw: 1}}\n",
        [(4, "`request.raw` is a number, not a text.")],
    ),
    "status-as-text": (
        f"cases:\n- id: a\n  {REASON}\n  {GET}\n  expect:\n    status: '200'\n",
        [(6, "`expect.status` is a text, not a whole number.")],
    ),
    "contracts": (
        "contracts:\n  2xx: a\n  '200': a b\n  422: 5\n" + f"cases:\n- id: a\n  {REASON}\n  {GET}\n",
        [
            (2, "`2xx` cannot be a key of `contracts`."),
            (3, '`contracts.200` cannot be "a b".'),
            (4, "`contracts.422` is a number, not null or a text."),
        ],
    ),
    "pointer": (
        f"cases:\n- id: a\n  {REASON}\n  {GET}\n  save:\n    t: session/token\n    u: /a~2\n",
        [(6, '`save.t` cannot be "session/token".'), (7, '`save.u` cannot be "/a~2".')],
    ),
    "saved-name": (
        f"cases:\n- id: a\n  {REASON}\n  {GET}\n  save:\n    a.b: /t\n",
        [(6, "`a.b` cannot be a key of `save`.")],
    ),
    "redirects": (
        f"cases:\n- id: a\n  {REASON}\n  {GET}\n  follow_redirects: yes\n",
        [(5, "`follow_redirects` is a text, not true or false.")],
    ),
    "same-id": (
        f"cases:\n- id: a\n  {REASON}\n  {GET}\n- id: a\n  {REASON}\n  {GET}\n",
        [(5, "The id `a` is taken by the case at cases.yaml:2.")],
    ),
    "value-never-saved": (
        f"cases:\n- id: a\n  {REASON}\n  save: {{late: /t}}\n  request:\n    method: POST\n"
        "    path: /${saved.late}\n"
        "    headers: {x: '${saved.no}'}\n    json: ['${saved.nor}', '${saved.}']\n",
        [
            (5, "`${saved.late}` has no value: no earlier case of this file saves it."),
            (5, "`${saved.no}` has no value: no earlier case of this file saves it."),
            (5, "`${saved.nor}` has no value: no earlier case of this file saves it."),
            (5, "`${saved.}` is not a placeholder."),
        ],
    ),
    "everything-at-once": (
        f"contract: 1\ncases:\n- id: a\n  {REASON}\n  request: {{method: get, path: /}}\n"
        f"- id: a\n  request: {{method: GET, path: '/${{saved.x}}'}}\n- id: b\n  {REASON}\n"
        "  request: {method: GET, path: '/${saved.x}'}\n",
        [
            (1, "The file has an unknown key `contract`."),
            (5, '`request.method` cannot be "get".'),
            (6, "The case has no `why`."),
            (6, "The id `a` is taken by the case at cases.yaml:3."),
            (10, "`${saved.x}` has no value"),
        ],
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_what_is_wrong_has_its_sentence_and_its_line(name: str, write: Callable[[str], Path]) -> None:
    text, expected = WRONG[name]
    found = faults(write(text))
    assert [where for where, _, _ in found] == [f"cases.yaml:{line}" for line, _ in expected]
    for (_, what, hint), (_, beginning) in zip(found, expected, strict=True):
        assert what.startswith(beginning)
        assert what.endswith(".")
        assert hint == "" or hint.endswith((".", "?"))


def test_a_hint_says_what_to_do(write: Callable[[str], Path]) -> None:
    file = write(
        f"cases:\n- id: 5\n  {REASON}\n  request: {{method: GET, path: v1, header: {{}}}}\n"
        "  expect: {zzz: 1}\n"
    )
    assert [hint for _, _, hint in faults(file)] == [
        "Quote it.",
        PATH_HINT,
        'Did you mean "headers"?',
        "Known keys: status, contracts, headers, body.",
    ]
