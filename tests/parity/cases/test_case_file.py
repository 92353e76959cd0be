"""Case files: what is read from them, and what keeps them from being read at all."""

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
from parity.cases.case_file import MAX_BYTES, read_cases
from parity.cases.case_schema import SCHEMA
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


REASON = "why: A reason."
GET = "request: {method: GET, path: /}"


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
