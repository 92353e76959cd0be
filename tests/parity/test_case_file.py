"""Case files: what is read from them, and a sentence with a line for whatever is wrong."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from parity.case import Case, Expect, HeaderRules, Request, Save
from parity.case_file import MAX_BYTES, read_cases
from parity.case_schema import SCHEMA
from registry.fault import Refusal

if TYPE_CHECKING:
    from collections.abc import Callable


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


WHOLE = """\
contracts: {200: validate-report, 400: request-error, 422: validation-error}
cases:
  - id: login
    why: A session gives a token.
    request: {method: POST, path: "/login?x=1", headers: {x-trace: a}, json: {user: x}}
    expect:
      status: 201
      contracts: {422: other@2, 400: ~}
      headers: {equal: {x: "1"}, require: [date], forbid: [set-cookie]}
      body: {session: {token: t, n: 1.00}}
    save: {token: /session/token}
  - id: read
    why: >
      The token opens
      the report.
    request:
      method: PUT
      path: /r/${saved.token}
      headers: {content-type: text/plain}
      raw: |
        {"a": 1,}
    follow_redirects: true
  - {id: health, why: It is there., request: {method: GET, path: /health}}
"""


def test_a_file_is_read_whole(write: Callable[[str], Path]) -> None:
    contracts = ((200, "validate-report"), (400, "request-error"), (422, "validation-error"))
    login, read, health = read_cases([write(WHOLE)])
    assert login == Case(
        id="login",
        why="A session gives a token.",
        request=Request(
            "POST", "/login?x=1", (("content-type", "application/json"), ("x-trace", "a")), b'{"user":"x"}'
        ),
        expect=Expect(
            status=201,
            contracts=((200, "validate-report"), (422, "other@2")),
            headers=HeaderRules(equal=(("x", "1"),), require=("date",), forbid=("set-cookie",)),
            body=b'{"session":{"token":"t","n":1.00}}',
        ),
        save=(Save("token", "/session/token"),),
        file="cases.yaml",
        line=3,
    )
    assert login.request.case == "login"
    assert login.expect.contract(422) == "other@2"
    assert login.expect.contract(400) is None
    assert read == Case(
        id="read",
        why="The token opens the report.",
        request=Request(
            "PUT",
            "/r/${saved.token}",
            (("content-type", "text/plain"),),
            b'{"a": 1,}\n',
            exact=True,
            follow_redirects=True,
        ),
        expect=Expect(contracts=contracts),
        file="cases.yaml",
        line=12,
    )
    assert health == Case(
        id="health",
        why="It is there.",
        request=Request("GET", "/health"),
        expect=Expect(contracts=contracts),
        file="cases.yaml",
        line=23,
    )
    assert health.where == "cases.yaml:23"


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("1", "1"),
        ("1.0", "1.0"),
        ("1e5", "1e5"),
        ("1E+05", "1E+05"),
        ("-0", "-0"),
        ("-0.0", "-0.0"),
        ("0.10", "0.10"),
        ("123456789012345678901234567890.10", "123456789012345678901234567890.10"),
        ("9" * 5000, "9" * 5000),
        ('"1"', '"1"'),
        ("'1.0'", '"1.0"'),
        ("!!str 1", '"1"'),
        ("yes", '"yes"'),
        ("off", '"off"'),
        ("2024-01-31", '"2024-01-31"'),
        ("2024-01-31T10:00:00Z", '"2024-01-31T10:00:00Z"'),
        ("1_000", '"1_000"'),
        ("12:30:45", '"12:30:45"'),
        ("0b1", '"0b1"'),
        ("True", "true"),
        ("~", "null"),
        ("", "null"),
        ('""', '""'),
        ("{b: 1, a: [1, {}, []]}", '{"b":1,"a":[1,{},[]]}'),
        ("{1: a, 0x1F: b, ~: c, true: d}", '{"1":"a","0x1F":"b","~":"c","true":"d"}'),
        (r'"\u00e9\ud83d\ude00\u2028\n\/"', '"\u00e9\U0001f600\u2028\\n/"'),
        ("&x [1.0]", "[1.0]"),
        ("{a: &x [1.0], b: *x}", '{"a":[1.0],"b":[1.0]}'),
    ],
)
def test_a_body_is_sent_as_it_is_written(written: str, sent: str, write: Callable[[str], Path]) -> None:
    file = write(f"""
cases:
  - id: a
    why: A reason.
    request:
      method: POST
      path: /
      json: {written}
    expect:
      body: {written.replace("&x", "&y").replace("*x", "*y")}
""")
    (case,) = read_cases([file])
    assert case.request.body == sent.encode()
    assert case.expect.body == sent.encode()


@pytest.mark.parametrize("number", ["0x1F", "0o17", "+1", "007", ".5", "5.", ".nan", ".inf", "-.INF", "1.e5"])
def test_a_number_that_json_cannot_write_is_a_fault(number: str, write: Callable[[str], Path]) -> None:
    file = write(
        f"cases:\n- id: a\n  why: A reason.\n  request: {{method: POST, path: /, json: [{number}]}}\n"
    )
    assert faults(file) == [
        (
            "cases.yaml:4",
            f"`{number}` is a number that JSON cannot write.",
            "Write the number as JSON does, or quote it if text is meant.",
        )
    ]


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


def test_faults_of_all_files_come_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    fine, wrong, latin = tmp_path / "fine.yaml", tmp_path / "wrong.yaml", tmp_path / "latin.yaml"
    fine.write_text(f"cases:\n- id: a\n  {REASON}\n  {GET}\n")
    wrong.write_text(f"cases:\n- id: a\n  {REASON}\n  {GET}\n- id: b\n")
    latin.write_bytes(b"cases:\n- id: \xe9\n")
    assert [(where, what) for where, what, _ in faults(fine, wrong, tmp_path / "none.yaml", latin)] == [
        ("wrong.yaml:2", "The id `a` is taken by the case at fine.yaml:2."),
        ("wrong.yaml:5", "The case has no `why`."),
        ("wrong.yaml:5", "The case has no `request`."),
        ("none.yaml", "The case file cannot be read: No such file or directory."),
        ("latin.yaml:2", "The case file is not UTF-8 here."),
    ]


def test_a_file_too_large_is_not_read(write: Callable[[str], Path]) -> None:
    assert faults(write("#" * (MAX_BYTES + 1))) == [
        ("cases.yaml", f"The case file is larger than {MAX_BYTES} bytes.", "Split it.")
    ]


def test_aliases_of_aliases_are_bounded(write: Callable[[str], Path]) -> None:
    bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n" + "".join(
        f"a{n + 1}: &a{n + 1} [{', '.join([f'*a{n}'] * 10)}]\n" for n in range(20)
    )
    assert [what for _, what, _ in faults(write(bomb))] == ["The file stands for more than 1000000 values."]


@pytest.mark.parametrize("text", ["[" * 100_000, "- " * 5000 + "a", "{a: " * 200 + "1" + "}" * 200])
def test_nesting_is_bounded(text: str, write: Callable[[str], Path]) -> None:
    assert [what for _, what, _ in faults(write(text))] == ["The file nests deeper than 100 levels."]


class TestOneSourceOfTruth:
    """The reader and the schema that editors use accept the same documents."""

    @pytest.mark.parametrize(
        "example", sorted((SCHEMA.parent / "accept").iterdir()), ids=lambda file: file.stem
    )
    def test_accepts(self, example: Path) -> None:
        assert read_cases([example])

    @pytest.mark.parametrize(
        "example", sorted((SCHEMA.parent / "reject").iterdir()), ids=lambda file: file.stem
    )
    def test_rejects(self, example: Path) -> None:
        assert all(":" in where for where, _, _ in faults(example))


NAME = st.from_regex(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,8}", fullmatch=True)
TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufeff\ufffe\uffff"), max_size=8
)
HEADER = st.from_regex(r"[a-z][a-z0-9-]{0,6}", fullmatch=True).map("x-{}".format)
VALUE = st.from_regex(r"[!-~]([ -~]{0,6}[!-~])?", fullmatch=True).filter(lambda text: "${saved" not in text)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXT.filter("<<".__ne__), inner, max_size=3),
    max_leaves=8,
).filter(lambda document: "${saved" not in json.dumps(document))
DOCUMENT = st.fixed_dictionaries(
    {
        "id": NAME,
        "why": TEXT.filter(str.strip),
        "request": st.fixed_dictionaries(
            {
                "method": st.sampled_from(["GET", "POST"]),
                "path": st.from_regex(r"/[a-z0-9?&=%.]*", fullmatch=True),
            },
            optional={"headers": st.dictionaries(HEADER, VALUE, max_size=2), "json": JSON},
        ),
    },
    optional={
        "expect": st.fixed_dictionaries(
            {},
            optional={
                "status": st.integers(200, 599),
                "contracts": st.dictionaries(st.integers(200, 599).map(str), NAME, max_size=2),
                "body": JSON,
            },
        ),
        "save": st.dictionaries(
            st.from_regex(r"[a-z]{1,4}", fullmatch=True),
            st.lists(TEXT.map(lambda step: "/" + step.replace("~", "~0").replace("/", "~1")), max_size=2).map(
                "".join
            ),
            min_size=1,
            max_size=2,
        ),
        "follow_redirects": st.booleans(),
    },
)


def as_json(document: Any) -> str:
    return json.dumps(document, ensure_ascii=True)


def as_yaml(document: Any) -> str:
    stream = io.StringIO()
    yaml = YAML(typ="safe", pure=True)
    yaml.allow_unicode = True
    # In flow style this writer does not quote keys that begin with a colon, and cannot read them again.
    yaml.default_flow_style = False
    yaml.dump(document, stream)
    return stream.getvalue()


@settings(deadline=None)
@given(
    st.lists(DOCUMENT, min_size=1, max_size=3, unique_by=lambda case: case["id"]),
    st.sampled_from([as_json, as_yaml]),
)
def test_what_is_written_is_read(
    tmp_path_factory: pytest.TempPathFactory, documents: list[dict[str, Any]], style: Callable[[Any], str]
) -> None:
    file = tmp_path_factory.getbasetemp() / "written.yaml"
    file.write_text(style({"cases": documents}))
    for case, given_case in zip(read_cases([file]), documents, strict=True):
        request, expect = given_case["request"], given_case.get("expect", {})
        assert case.id == case.request.case == given_case["id"]
        assert case.why == given_case["why"].strip()
        assert (case.request.method, case.request.path) == (request["method"], request["path"])
        headers = {"content-type": "application/json"} if "json" in request else {}
        assert dict(case.request.headers) == headers | request.get("headers", {})
        assert (case.request.body is not None) == ("json" in request)
        if case.request.body is not None:
            assert json.loads(case.request.body) == request["json"]
        assert case.expect.status == expect.get("status")
        assert {str(status): name for status, name in case.expect.contracts} == expect.get("contracts", {})
        assert (case.expect.body is not None) == ("body" in expect)
        if case.expect.body is not None:
            assert json.loads(case.expect.body) == expect["body"]
        assert {each.name: each.pointer for each in case.save} == given_case.get("save", {})
        assert case.request.follow_redirects == given_case.get("follow_redirects", False)


@settings(deadline=None)
@given(st.text(max_size=60) | st.binary(max_size=60) | st.text("&*!|>{}[],:?-#%\"'\\ \n\ta0.<~", max_size=60))
def test_no_file_is_a_traceback(tmp_path_factory: pytest.TempPathFactory, content: str | bytes) -> None:
    file = tmp_path_factory.getbasetemp() / "any.yaml"
    file.write_bytes(content if isinstance(content, bytes) else content.encode("utf-8", "surrogatepass"))
    with pytest.raises(Refusal):
        read_cases([file])
