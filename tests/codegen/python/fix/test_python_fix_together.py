"""Several fixes at once: merged where they agree, refused where they clash, and text kept as it is."""

from __future__ import annotations

from typing import Any

from python_fixing import HEAD, Fixing, record

from codegen.output.tree import write
from codegen.python.fix import plan_fixes

INSTANT = {"type": "string", "format": "date-time"}
MODEL = (
    "import datetime as dt\n\nfrom pydantic import BaseModel\n\n\nclass T(BaseModel):\n    v: dt.datetime\n"
)


def instants(fixing: Fixing, contract: str, *pairs: tuple[str, str]) -> Any:
    answers = [({"v": wanted}, {"v": used}) for wanted, used in pairs]
    return fixing.request(record({"v": INSTANT}), *answers, contract=contract)


def test_what_two_contracts_ask_of_one_field_is_found_from_both(fixing: Fixing) -> None:
    fixing.source(HEAD + MODEL)
    one = instants(
        fixing,
        "one@1",
        ("2024-01-02T03:04:05.123Z", "2024-01-02T03:04:05.123000Z"),
        ("2024-01-02T03:04:05.456Z", "2024-01-02T03:04:05.456000Z"),
    )
    two = instants(
        fixing,
        "two@1",
        ("2024-01-02T03:04:05.5Z", "2024-01-02T03:04:05.500000Z"),
        ("2024-01-02T03:04:05Z", "2024-01-02T03:04:05Z"),
    )
    planned = fixing.plan(one, two)
    assert [fix.request for fix in planned.fixes] == ["one@1", "two@1"]
    assert "INSTANT_TEXT = InstantText()\n" in planned.files[-1].text
    module = fixing.fixed(one, two)
    fixing.holds(module.T, {"v": "2024-01-02T03:04:05.123Z"}, {"v": "2024-01-02T03:04:05.5Z"})


def test_the_second_of_two_that_clash_is_refused_and_the_first_stands(fixing: Fixing) -> None:
    fixing.source(f"{HEAD}from pydantic import BaseModel\n\n\nclass T(BaseModel):\n    a: str\n")
    requests = [
        fixing.request(
            record({key: {"type": "string"}}),
            ({key: "x"}, {"a": "x"}),
            ({key: "y"}, {"a": "y"}),
            contract=f"{key}@1",
        )
        for key in ("b", "c")
    ]
    planned = fixing.plan(*requests)
    assert [fix.request for fix in planned.fixes] == ["b@1"]
    (refused,) = planned.refused
    assert refused.request == "c@1"
    assert "`T.a` is already written as b@1 wants it" in refused.faults[0].what
    assert [each for each in planned.files if '_alias="b"' in each.text]


def test_no_request_is_no_file() -> None:
    assert plan_fixes([]).files == ()


def test_line_ends_comments_and_everything_else_stay(fixing: Fixing) -> None:
    text = f"# a comment\n{HEAD}{MODEL}    # behind\n    w: int = 1  # kept\n\n\nX = 1\n".replace(
        "\n", "\r\n"
    )
    fixing.source(text)
    answers = [
        ({"v": f"2024-01-02T03:04:0{n}.5Z", "w": n}, {"v": f"2024-01-02T03:04:0{n}.500000Z", "w": n})
        for n in (1, 2)
    ]
    request = fixing.request(record({"v": INSTANT, "w": {"type": "integer"}}), *answers)
    (fix,) = fixing.plan(request).files[:1]
    assert fix.was == text
    assert fix.text.count("\n") == fix.text.count("\r\n")
    changed = set(fix.text.split("\r\n")) - set(text.split("\r\n"))
    assert changed == {
        "from typing import Annotated",
        f"from {fixing.package}.wirelaw_wire import INSTANT_TEXT",
        "    v: Annotated[dt.datetime, INSTANT_TEXT]",
    }


def test_a_package_that_imports_by_dots_is_helped_by_dots(fixing: Fixing) -> None:
    fixing.source("class Base: ...\n", "base")
    fixing.source(f"{HEAD}{MODEL}".replace("from pydantic", "from .base import Base\nfrom pydantic"))
    module = fixing.fixed(
        instants(fixing, "one@1", ("2024-01-02T03:04:05.5Z", "2024-01-02T03:04:05.500000Z"))
    )
    assert "from .wirelaw_wire import INSTANT_TEXT\n" in fixing.text()
    fixing.holds(module.T, {"v": "2024-01-02T03:04:05.5Z"})


def test_a_plan_is_the_same_each_time(fixing: Fixing) -> None:
    fixing.source(HEAD + MODEL)
    request = instants(fixing, "one@1", ("2024-01-02T03:04:05.5Z", "2024-01-02T03:04:05.500000Z"))
    assert fixing.plan(request) == fixing.plan(request)


def test_what_was_fixed_before_stays_fixed(fixing: Fixing) -> None:
    """The helper file that is there is added to."""
    fixing.source(
        f"{HEAD}import datetime as dt\n\nfrom pydantic import BaseModel\n\n\n"
        "class T(BaseModel):\n    v: dt.datetime\n\n\n"
        "class Level(BaseModel):\n    v: int\n"
    )
    first = instants(fixing, "one@1", ("2024-01-02T03:04:05.5Z", "2024-01-02T03:04:05.500000Z"))
    names = record({"v": {"enum": ["low", "high"]}})
    answers = [({"v": "low"}, {"v": 0}), ({"v": "high"}, {"v": 1})]
    second = fixing.request(names, *answers, contract="two@1")
    write(fixing.plan(first).files, fixing.root)
    module = fixing.fixed(second)
    fixing.holds(module.T, {"v": "2024-01-02T03:04:05.5Z"})
    fixing.holds(module.Level, {"v": "low"}, {"v": "high"})
    helper = fixing.text("wirelaw_wire")
    assert helper.index("one@1") < helper.index("two@1")


def test_a_file_of_the_helpers_name_that_is_not_ours_is_not_written_over(fixing: Fixing) -> None:
    fixing.source(HEAD + MODEL)
    fixing.source("X = 1\n", "wirelaw_wire")
    request = instants(fixing, "one@1", ("2024-01-02T03:04:05.5Z", "2024-01-02T03:04:05.500000Z"))
    assert "was not written for that" in fixing.refused(request)
    assert fixing.plan(request).files == ()
