"""Runs a command and prints the largest memory it ever held, in bytes, then its exit code.

`python -m benchmarks.peak COMMAND...`. A process is born with the memory of the one that started it on its
account, so this one has to be small: it imports nothing of ours. What the command prints is dropped.
"""

from __future__ import annotations

import os
import subprocess
import sys


def main(command: list[str]) -> None:
    """Prints the two numbers."""
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    child.returncode = os.waitstatus_to_exitcode(status)
    # Linux counts in KiB, macOS in bytes.
    print(usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024), child.returncode)


if __name__ == "__main__":
    main(sys.argv[1:])
