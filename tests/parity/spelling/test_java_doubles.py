"""What the Java on this machine writes for doubles is the same decimal, or the drift of Java's digits."""

from __future__ import annotations

import shutil
import struct
import subprocess
from pathlib import Path

import pytest

from parity.drift import all_drifts
from parity.spelling.find import drift_of
from parity.spelling.number import read_number
from parity.spelling.spelled import Numbers

pytestmark = pytest.mark.live

_PROGRAM = """\
class Doubles {
    public static void main(String[] bits) {
        for (String each : bits) {
            System.out.println(Double.toString(Double.longBitsToDouble(Long.parseLong(each))));
        }
    }
}
"""


def test_java_writes_the_same_decimal_or_the_drift_names_it(tmp_path: Path) -> None:
    java = shutil.which("java")
    if java is None:
        pytest.skip("`java` is not on this machine")
    doubles = [5e-324, 2e23, 1e23, 8.41e21, 2.2e-322, 1.1, 1e7, 1e-4]
    doubles += [digits * 10.0**power for digits in range(1, 1000, 17) for power in range(-20, 30, 3)]
    doubles += [power / 7 * 10.0**power for power in range(-300, 300)]
    program = tmp_path / "Doubles.java"
    program.write_text(_PROGRAM)
    bits = [str(struct.unpack(">q", struct.pack(">d", double))[0]) for double in doubles]
    written = subprocess.run(
        [java, str(program), *bits], check=True, capture_output=True, text=True, timeout=120
    ).stdout.split()
    drifts = [drift for drift in all_drifts() if drift.spells is not None]
    seen = set()
    for double, text in zip(doubles, written, strict=True):
        own, java_own = read_number(repr(double)), read_number(text)
        assert own is not None
        assert java_own is not None
        if own.worth != java_own.worth:
            found = drift_of(Numbers(repr(double), text), drifts)
            assert found is not None, (double, text)
            seen.add(found.id)
    assert seen == {"float-subnormal-java"}
