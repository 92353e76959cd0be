"""Random durations and instants through fixed structs: what is written means what was held, both ways."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from go_bridges import CASES, lay_out, request
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from codegen.go.fix import plan_fixes
from codegen.output.tree import write
from codegen.wire.coded.family import family_of
from codegen.wire.lossless import parse
from codegen.wire.lossless import write as text_of
from codegen.wire.shape import Kind

pytestmark = pytest.mark.live

#: Reads a body in the old form; writes it as the contract has it, and what that is read as in the old form.
RELAY = """\
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"example.com/bridged"
)

type plainWaits bridged.Waits
type plainCounts bridged.Counts

func main() {
	lines := bufio.NewScanner(os.Stdin)
	for lines.Scan() {
		var asked struct {
			Waits  plainWaits
			Counts plainCounts
		}
		must(json.Unmarshal(lines.Bytes(), &asked))
		type fixed struct {
			Waits  bridged.Waits
			Counts bridged.Counts
		}
		written, err := json.Marshal(fixed{bridged.Waits(asked.Waits), bridged.Counts(asked.Counts)})
		must(err)
		var read fixed
		must(json.Unmarshal(written, &read))
		asked.Waits, asked.Counts = plainWaits(read.Waits), plainCounts(read.Counts)
		again, err := json.Marshal(asked)
		must(err)
		fmt.Printf("[%s,%s]\\n", written, again)
	}
}

func must(err error) {
	if err != nil {
		fmt.Println("null")
		panic(err)
	}
}
"""
#: Nanoseconds that fit 64 bits, and milliseconds of the years 1 to 9999.
NANOSECONDS = st.integers(-(2**63) + 1, 2**63 - 1) | st.integers(-5000, 5000)
MILLISECONDS = st.integers(-62135596800000, 253402300799999)


@pytest.fixture(scope="module")
def relay(tmp_path_factory: pytest.TempPathFactory) -> Iterator[subprocess.Popen[str]]:
    if shutil.which("go") is None:
        pytest.skip("`go` is not on this machine")
    root = tmp_path_factory.mktemp("random")
    lay_out(root)
    (root / "cmd" / "relay").mkdir(parents=True)
    (root / "cmd" / "relay" / "main.go").write_text(RELAY)
    chosen = [case for case in CASES if case.type in ("Waits", "Counts")]
    write(plan_fixes([request(case, root) for case in chosen]).files, root)
    built = subprocess.run(
        ["go", "build", "-o", "relay", "./cmd/relay"], cwd=root, capture_output=True, text=True, check=False
    )
    assert built.returncode == 0, built.stderr
    with subprocess.Popen(
        [str(Path(root) / "relay")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
        bufsize=1,
    ) as process:
        yield process
        assert process.stdin is not None
        process.stdin.close()


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(spans=st.lists(NANOSECONDS, max_size=3), millis=MILLISECONDS, nanos=NANOSECONDS)
def test_what_is_written_means_what_was_held_and_comes_back(
    relay: subprocess.Popen[str], spans: list[int], millis: int, nanos: int
) -> None:
    last = str(spans[0]) if spans else "null"
    asked = (
        f'{{"Waits":{{"Each":{spans},"By":{{}},"Last":{last}}},"Counts":{{"Millis":{millis},"Nanos":{nanos},'
        '"HTTP":"Tue, 02 Jan 2024 03:04:05 GMT","Spaced":"2024-01-02 03:04:05.5Z"}}'
    )
    assert relay.stdin is not None
    assert relay.stdout is not None
    relay.stdin.write(asked.replace(", ", ",").replace("Tue,", "Tue, ") + "\n")
    relay.stdin.flush()
    answer: Any = parse(relay.stdout.readline())
    written, again = answer
    durations, instants = family_of(Kind.DURATION), family_of(Kind.INSTANT)
    assert [durations.meaning("", each) for each in written["Waits"]["each"]] == spans
    assert written["Waits"]["by"] == {}
    assert written["Counts"]["http"] == "2024-01-02T03:04:05.000Z"
    assert written["Counts"]["spaced"] == "2024-01-02T03:04:05.5Z"
    assert instants.meaning("", written["Counts"]["millis"]) == millis * 1_000_000
    assert instants.meaning("", written["Counts"]["nanos"]) == nanos
    assert text_of(again).replace(", ", ",") == asked.replace(", ", ",")
