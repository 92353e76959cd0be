"""`wirelaw.toml` is found, and read into values with every default filled in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from parity.report.limits import Limits
from registry.fault import Refusal
from registry.own import own_contract
from wirelaw.configuration import (
    Configuration,
    FailOn,
    Language,
    Ready,
    ResetCommand,
    ResetRequest,
    Tls,
    find_configuration,
    read_configuration,
)

EVERYTHING = """
[wirelaw]
contracts = "wire/contracts"
cases     = ["wire/contracts/*/cases.yaml", "wire/cases/**/*.yaml"]
tracker   = "docs/compare/COMPARISON.md"

[check]
timeout    = 2
body_limit = 1000
workers    = 4
repeat     = 3
fail_on    = "cosmetic"

[runtimes.rust]
language  = "rust"
url       = "http://127.0.0.1:3100/"
source    = "rust"
build     = ["cargo", "build", "--locked"]
start     = ["{build}/service", "--port", "{port}", "--root={root}", "awk '{print $1}'", "${HOME}"]
ready     = { path = "/health", identity = "rust", pointer = "", timeout = 5 }
env       = { RUST_LOG = "info", DIR = "{build}" }
headers   = { Authorization = "Bearer ${RUST_TOKEN}", x-plain = "costs $5" }
query     = { tenant = "${TENANT}-${RUST_TOKEN}" }
tls       = { verify = false, ca = "ca.pem", cert = "/etc/cert.pem" }
base_path = "/api"
reset     = { path = "/reset" }
reference = true

[runtimes.go]
language = "go"
url = "http://127.0.0.1:4110"
reset = ["./reset", "{port}"]
[runtimes.go.types]
validation-error = "internal/validate.ValidationError"
"own/report" = "internal/report.Report"
"""


def written(folder: Path, text: str) -> Path:
    path = folder / "wirelaw.toml"
    path.write_text(text, encoding="utf-8")
    return path


def read(folder: Path, text: str) -> Configuration:
    return read_configuration(written(folder, text))


def test_everything_is_read(tmp_path: Path) -> None:
    configuration = read(tmp_path, EVERYTHING)
    assert configuration.root == tmp_path
    assert configuration.path == tmp_path / "wirelaw.toml"
    assert configuration.contracts == tmp_path / "wire/contracts"
    assert configuration.cases == ("wire/contracts/*/cases.yaml", "wire/cases/**/*.yaml")
    assert configuration.tracker == tmp_path / "docs/compare/COMPARISON.md"
    assert configuration.decisions == tmp_path / "docs/compare/decisions"
    assert (configuration.timeout_seconds, configuration.body_limit) == (2.0, 1000)
    assert (configuration.workers, configuration.repeat) == (4, 3)
    assert configuration.fail_on is FailOn.COSMETIC
    rust, go = configuration.runtimes
    assert configuration.runtime("go") is go
    assert configuration.runtime("java") is None
    assert (rust.name, rust.language, rust.url) == ("rust", Language.RUST, "http://127.0.0.1:3100")
    assert rust.source == tmp_path / "rust"
    assert rust.build == ("cargo", "build", "--locked")
    assert rust.start[:3] == ("{build}/service", "--port", "{port}")
    assert rust.ready == Ready("/health", "rust", "", 5.0)
    assert rust.env == (("RUST_LOG", "info"), ("DIR", "{build}"))
    assert [name for name, _ in rust.headers] == ["authorization", "x-plain"]
    assert rust.tls == Tls(verify=False, ca=tmp_path / "ca.pem", cert=Path("/etc/cert.pem"))
    assert rust.base_path == "/api"
    assert rust.reset == ResetRequest("POST", "/reset", "")
    assert rust.reference
    assert go.reset == ResetCommand(("./reset", "{port}"))
    assert go.types == (
        ("validation-error", "internal/validate.ValidationError"),
        ("own/report", "internal/report.Report"),
    )
    assert not go.reference
    assert (go.ready, go.source, go.start, go.build, go.env, go.tls) == (None, None, (), (), (), Tls())
    assert go.where.endswith("wirelaw.toml:29")


def test_defaults_are_those_the_contract_names(tmp_path: Path) -> None:
    configuration = read(
        tmp_path, '[runtimes.a]\nlanguage = "other"\nurl = "http://a"\nready = { path = "/" }\n'
    )
    schema: Any = own_contract("configuration").schema
    places = schema["$defs"]["wirelaw"]["properties"]
    assert configuration.contracts == tmp_path / places["contracts"]["default"]
    assert list(configuration.cases) == places["cases"]["default"]
    assert configuration.tracker == tmp_path / places["tracker"]["default"]
    assert configuration.decisions == tmp_path / "docs" / "decisions"
    settings = schema["$defs"]["check"]["properties"]
    check = {name: each["default"] for name, each in settings.items() if "default" in each}
    assert check == {
        "timeout": configuration.timeout_seconds,
        "body_limit": configuration.body_limit,
        "workers": configuration.workers,
        "repeat": configuration.repeat,
        "fail_on": configuration.fail_on.value,
    }
    assert settings.keys() - check.keys() == {"max_volatile", "max_vacuous"}
    assert configuration.limits == Limits(None, None)
    (runtime,) = configuration.runtimes
    ready = schema["$defs"]["ready"]["properties"]
    assert runtime.ready == Ready("/", None, ready["pointer"]["default"], ready["timeout"]["default"])
    assert runtime.base_path == schema["$defs"]["runtime"]["properties"]["base_path"]["default"]


def test_an_empty_file_is_a_configuration_without_runtimes(tmp_path: Path) -> None:
    assert read(tmp_path, "").runtimes == ()


def test_a_folder_for_decisions_can_be_chosen(tmp_path: Path) -> None:
    assert read(tmp_path, '[wirelaw]\ndecisions = "state"\n').decisions == tmp_path / "state"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Refusal, match="The file cannot be read"):
        read_configuration(tmp_path / "wirelaw.toml")


def test_the_nearest_file_above_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, "")
    deep = tmp_path / "a" / "b"
    deep.mkdir(parents=True)
    assert find_configuration(deep) == path
    assert find_configuration(tmp_path) == path
    monkeypatch.chdir(deep)
    assert find_configuration(Path()) == path
    inner = written(tmp_path / "a", "")
    assert find_configuration(deep) == inner


def test_no_file_anywhere(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as caught:
        find_configuration(tmp_path)
    assert str(caught.value) == (
        f"{tmp_path.as_posix()}: There is no wirelaw.toml in this folder or any above it. "
        "Run `wirelaw init`, or change to a folder that has one."
    )


def test_the_accepted_examples_of_the_contract_are_read(tmp_path: Path) -> None:
    """The contract and the reader agree: TOML written from each accepted example is read."""
    examples = own_contract("configuration").accepts
    assert examples
    for example in examples:
        read(tmp_path, _toml(json.loads(example.text)))


def _toml(document: dict[str, Any]) -> str:
    return "".join(f"{json.dumps(key)} = {_value(value)}\n" for key, value in document.items())


def _value(value: Any) -> str:
    match value:
        case dict():
            return "{" + ", ".join(f"{json.dumps(key)} = {_value(each)}" for key, each in value.items()) + "}"
        case list():
            return "[" + ", ".join(map(_value, value)) + "]"
        case _:
            return json.dumps(value)
