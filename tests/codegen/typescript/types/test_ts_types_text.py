"""Names, literals and comments: what a contract says becomes text that is neither broken nor misread."""

from __future__ import annotations

import pytest

from codegen.typescript.types.identifier import Taken, file_name, is_plain, lower_first, type_name
from codegen.typescript.types.printed import Call, Items, Members, assignment, call, lines
from codegen.typescript.types.text import WIDTH, doc, entry, member, quote


@pytest.mark.parametrize(
    ("words", "name"),
    [
        (["validation-error"], "ValidationError"),
        (["own/x-wire"], "OwnXWire"),
        (["user_id", "userId"], "UserIdUserId"),
        (["HTTP", "HTTPServer"], "HttpHTTPServer"),
        (["1st"], "Type1st"),
        ([""], "Unnamed"),
        (["😀"], "Unnamed"),
        (["größe", "日本"], "Größe日本"),
        (["error"], "ErrorType"),
        (["x²"], "X"),
    ],
)
def test_names_of_types(words: list[str], name: str) -> None:
    assert type_name(words) == name
    assert name.isidentifier()


def test_a_name_that_is_taken_gets_the_first_free_number() -> None:
    taken = Taken(["A2"])
    assert [taken.give("A") for _ in range(3)] == ["A", "A3", "A4"]


def test_values_are_called_as_their_types() -> None:
    names = [lower_first(name) for name in ("FieldFault", "HTTPServer", "URL", "A")]
    assert names == ["fieldFault", "httpServer", "url", "a"]


def test_names_of_files() -> None:
    assert file_name("own/report", None) == "own-report"
    assert file_name("report", 2) == "report-v2"
    assert [file_name(name, None) for name in ("index", "wire")] == ["index-contract", "wire-contract"]


@pytest.mark.parametrize("name", ["a", "$ref", "_x", "größe", "日本", "default", "__proto__", "a1"])
def test_plain_members(name: str) -> None:
    assert is_plain(name)
    assert member(name) == name


@pytest.mark.parametrize("name", ["", "a-b", "1st", "😀", "a b", "²", 'a"b', "a\nb"])
def test_members_in_quotes(name: str) -> None:
    assert not is_plain(name)
    assert member(name) == entry(name) == quote(name)


def test_the_member_that_would_be_the_prototype() -> None:
    assert entry("__proto__") == '["__proto__"]'


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain", '"plain"'),
        ('say "x"', "'say \"x\"'"),
        ("'\"", '"\'\\""'),
        ("\\ \n \t \x00 \u2028 \x7f", '"\\\\ \\n \\t \\u0000 \\u2028 \\u007f"'),
        ("é日😀", '"é日😀"'),
        ("${x}`", '"${x}`"'),
        ("\ufeff", '"\\ufeff"'),
    ],
)
def test_literals(text: str, written: str) -> None:
    assert quote(text) == written


def test_comments() -> None:
    assert doc([]) == doc([" "]) == doc([""]) == []
    assert doc(["One line."]) == ["/** One line. */"]
    assert doc(["a */ b\r\n  c\u2028d\x00"]) == ["/**", " * a *\\/ b", " *   c", " * d", " */"]
    assert doc(["x" * 90]) == [f"/** {'x' * 90} */"]
    assert doc(["x" * 94]) == ["/**", f" * {'x' * 94}", " */"]
    long = doc(["word " * 60], 2)
    assert max(map(len, long)) <= WIDTH - 4
    assert long[0] == "/**"


def test_a_call_is_broken_where_the_formatter_breaks_it() -> None:
    assert lines(call("f", "1", Members((("a", "2"),))), "x = ", ";") == ["x = f(1, { a: 2 });"]
    long = "y" * 90
    hugged = lines(call("f", "1", Members((("a", long), ("-", "2")))), "x = ", ";")
    assert hugged == ["x = f(1, {", f"  a: {long},", '  "-": 2,', "});"]
    assert lines(call("f", long, call("g", long)), "", ";") == ["f(", f"  {long},", f"  g({long}),", ");"]
    assert lines(Items((long, "10")), "x = ", ";") == ["x = [", f"  {long},", "  10,", "];"]
    later = call("f", call("later", "() => a"), Members((("b", "1"),)))
    assert lines(later) == ["f(", "  later(() => a),", "  { b: 1 },", ")"]
    assert lines(Call("f", (Members((("a", "1"),), open=True),))) == ["f({", "  a: 1,", "})"]
    assert lines(Call("f", (Members((), open=True),))) == ["f({})"]


def test_a_value_begins_below_where_it_does_not_fit_beside_its_name() -> None:
    before = f"const {'x' * 85} ="
    assert assignment(before, call("f", "1")) == [f"{before} f(1);"]
    assert assignment(before, call("function", "1")) == [before, "  function(1);"]
