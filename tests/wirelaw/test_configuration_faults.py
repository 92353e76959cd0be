"""What is wrong with a `wirelaw.toml` is told with its line, what was expected, and a hint."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from registry.fault import Refusal
from registry.own import own_contract
from wirelaw.configuration import read_configuration


def refused(folder: Path, text: str) -> list[str]:
    """The sentences, with the line as the place."""
    path = folder / "wirelaw.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(Refusal) as caught:
        read_configuration(path)
    return [str(fault).replace(path.as_posix(), "") for fault in caught.value.faults]


GO = '[runtimes.go]\nlanguage = "go"\n'
URL = 'url = "http://127.0.0.1:1"\n'
ATTACHED = GO + URL
STARTED = GO + 'start = ["x"]\nready = { path = "/" }\n'

#: A file -> the faults in it.
BAD = {
    'x = "unclosed\n': [":1: The file is not TOML here: illegal character '\\n'."],
    "[wirelaw]\n\ncontrcts = 1\n": [
        ':3: The key "contrcts" of [wirelaw] is unknown. Did you mean "contracts"?'
    ],
    "[wirelaw]\nzzz = 1\n": [
        ':2: The key "zzz" of [wirelaw] is unknown. Known keys: contracts, cases, tracker, decisions.'
    ],
    "[runtime.go]\n": [':1: The key "runtime" of the file is unknown. Did you mean "runtimes"?'],
    "[wirelaw]\ncontracts = 5\n": [
        ":2: `wirelaw.contracts` is a number, not a text. The folder of contracts."
    ],
    '[wirelaw]\ncases = "x"\n': [
        ":2: `wirelaw.cases` is a text, not a list. Patterns for case files, such as contracts/*/cases.yaml, "
        "each below the folder of wirelaw.toml."
    ],
    '[wirelaw]\ncases = [\n"a",\n"/b"]\n': [
        ':4: `wirelaw.cases[1]` cannot be "/b". A pattern with * and ** for files below the folder of '
        "wirelaw.toml; it does not begin with a slash."
    ],
    "wirelaw = 1\n": [":1: [wirelaw] is a number, not a table. Where things are in the repository."],
    "[check]\nworkers = 0\nrepeat = 1.5\n": [
        ":2: `check.workers` cannot be 0. Case files that are worked on at the same time: 1 to 64.",
        ":3: `check.repeat` is a number, not a whole number. How often each request is sent to each runtime, "
        "1 to 100; from 2 on, what a runtime changes by itself is found.",
    ],
    "[check]\ntimeout = nan\nbody_limit = 1979-05-27\n": [
        ":2: `check.timeout` is nan, and no key takes that.",
        ":3: `check.body_limit` is a date or a time, and no key takes one.",
    ],
    '[check]\nfail_on = "never"\n': [
        ':2: `check.fail_on` cannot be "never". The mildest divergence that fails a run: breaks (a caller '
        "breaks), loses (a caller loses information) or cosmetic (only the bytes differ)."
    ],
    f'[runtimes.Go]\nlanguage = "go"\n{URL}': [
        ':1: "Go" cannot be a key of [runtimes]. A runtime is named in lower case letters, digits '
        "and hyphens."
    ],
    f'[runtimes.go]\nlanguage = "golang"\n{URL}': [
        ':2: `runtimes.go.language` cannot be "golang". The language it is written in: rust, go, python, '
        "typescript, node, java or other."
    ],
    "[runtimes.go.types]\na = 'b'\n": [
        ':1: [runtimes.go] has no key "language". The language it is written in: rust, go, python, '
        "typescript, node, java or other.",
        ':1: [runtimes.go] has neither the key "url" nor the key "start". Give `url` to attach to a '
        "runtime that "
        "is up, or `start` to have it started.",
    ],
    GO: [
        ':1: [runtimes.go] has neither the key "url" nor the key "start". Give `url` to attach to a '
        "runtime that "
        "is up, or `start` to have it started."
    ],
    f'{GO}start = ["x"]\n': [
        ':1: [runtimes.go] has no key "ready". How to know that it is up, and that it is the right one.'
    ],
    f'{ATTACHED}build = ["x"]\nenv = {{ A = "1" }}\n': [
        ':1: [runtimes.go] has no key "start". The command that starts it.',
    ],
    f"{STARTED}source = 1\nready.pth = 1\n".replace('ready = { path = "/" }', 'ready.path = "x"'): [
        ':4: `runtimes.go.ready.path` cannot be "x". The path that answers 200 as soon as it is up; '
        "it begins "
        "with a slash.",
        ":5: `runtimes.go.source` is a number, not a text. The folder of its source code, where `build` and "
        "`start` run.",
        ':6: The key "pth" of `runtimes.go.ready` is unknown. Did you mean "path"?',
    ],
    f'{GO}start = "x -p 1"\nready = {{ path = "/" }}\n': [
        ":3: `runtimes.go.start` is a text, not a list. The command that starts it."
    ],
    f'{GO}start = ["x", 1]\nready = {{ path = "/" }}\n': [
        ":3: `runtimes.go.start[1]` is a number, not a text. Text; a number is written in quotes."
    ],
    GO + 'start = [\n"x",\n"{prt}", "{port}{x}"]\nready = { path = "/" }\nenv = { A = "{home}" }\n': [
        ":5: `runtimes.go.start[1]` holds {prt}, which nothing fills in. Known are {port}, {root} "
        "and {build}.",
        ":5: `runtimes.go.start[2]` holds {x}, which nothing fills in. Known are {port}, {root} and {build}.",
        ":7: `runtimes.go.env.A` holds {home}, which nothing fills in. Known are {port}, {root} and {build}.",
    ],
    f'{GO}url = "http://127.0.0.1:1/api"\n': [
        ":3: `runtimes.go.url` has a value that cannot be used. Where it answers: scheme, host and "
        "port, such as "
        "http://127.0.0.1:3100. A path belongs into base_path."
    ],
    f'{GO}url = "http://me:hunter2@127.0.0.1:1"\n': [
        ":3: `runtimes.go.url` has a value that cannot be used. Where it answers: scheme, host and "
        "port, such as "
        "http://127.0.0.1:3100. A path belongs into base_path."
    ],
    f'{GO}url = "http://127.0.0.1:99999"\n': [
        ":3: The address 'http://127.0.0.1:99999' cannot be read: Port out of range 0-65535."
    ],
    f'{STARTED}url = "http://staging.example"\n': [
        ":5: [runtimes.go] is started on this machine, and its url is on another. Give a url on "
        "127.0.0.1, or "
        "leave out `start`."
    ],
    f'{ATTACHED}headers = {{ "x y" = "1", z = "hunter2\\n" }}\n': [
        ':4: "x y" cannot be a key of `runtimes.go.headers`. A header is named in letters, digits '
        "and hyphens.",
        ":4: `runtimes.go.headers.z` has a value that cannot be used. Text in one line.",
    ],
    f'{ATTACHED}[runtimes.go.headers]\nAuthorization = "a"\nauthorization = "b"\n': [
        ":6: `runtimes.go.headers.authorization` is there already in another case. Header names have "
        "no case; "
        "keep one of them."
    ],
    f'{ATTACHED}headers.a = "${{}}"\nquery.b = "${{1A}}"\n': [
        ":4: `runtimes.go.headers.a` holds a ${...} that names no environment variable. Write ${NAME}, with "
        "letters, digits and underscores.",
        ":5: `runtimes.go.query.b` holds a ${...} that names no environment variable. Write ${NAME}, with "
        "letters, digits and underscores.",
    ],
    f'{ATTACHED}base_path = "/api/"\n': [
        ':4: `runtimes.go.base_path` cannot be "/api/". Put before the path of every request: it '
        "begins with a "
        "slash and does not end with one."
    ],
    f'{ATTACHED}reset = {{ method = "GET", path = "/" }}\n': [
        ':4: `runtimes.go.reset.method` cannot be "GET". What puts its state back: a request as { '
        "method, path, "
        "body }, or a command as a list of words."
    ],
    f"{ATTACHED}reset = true\n": [
        ":4: `runtimes.go.reset` cannot be true. What puts its state back: a request as { method, "
        "path, body }, "
        "or a command as a list of words."
    ],
    f'{ATTACHED}reset = ["x", "{{y}}"]\n': [
        ":4: `runtimes.go.reset[1]` holds {y}, which nothing fills in. Known are {port}, {root} and {build}."
    ],
    f'{ATTACHED}tls = {{ key = "k" }}\n': [
        ':4: `runtimes.go.tls` has no key "cert". A PEM file with the certificate to show, and its '
        "key unless "
        "`key` names one."
    ],
    f'{ATTACHED}reference = true\n[runtimes.rust]\nlanguage = "rust"\n{URL}reference = true\n': [
        ":8: [runtimes.rust] says reference = true, and so does [runtimes.go]. At most one runtime is the "
        "reference."
    ],
    f'{ATTACHED}types."a b" = " "\n': [':4: `runtimes.go.types."a b"` cannot be " ". A type of the source.'],
}


@pytest.mark.parametrize("text", BAD)
def test_what_is_refused(tmp_path: Path, text: str) -> None:
    sentences = refused(tmp_path, text)
    assert sentences == BAD[text]
    assert "hunter2" not in "".join(sentences)


def test_a_large_file_is_refused_like_any_other(tmp_path: Path) -> None:
    words = ", ".join('"x"' for _ in range(6000))
    (sentence,) = refused(tmp_path, f"{ATTACHED}reset = [{words}]\nzzz = 1\n")
    assert sentence.startswith(':5: The key "zzz" of [runtimes.go] is unknown. Known keys: language, url,')


def test_the_rejected_examples_of_the_contract_are_refused(tmp_path: Path) -> None:
    examples = [example for example in own_contract("configuration").rejects if example.name != "list"]
    assert len(examples) > 20
    for example in examples:
        sentences = refused(tmp_path, _toml(json.loads(example.text)))
        assert sentences, example.name
        assert all(sentence.endswith((".", "?")) for sentence in sentences)


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
