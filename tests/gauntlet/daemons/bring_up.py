"""A program that brings a stack up, tells each step on stdout, and waits: to be interrupted from outside.

Arguments: the folder, which phase it hangs in (building, waiting, up), the grace in seconds.
"""

import dataclasses
import signal
import sys
from pathlib import Path

from gauntlet.stack.daemon import Daemon, Ready
from gauntlet.stack.launch import Step, launch

# Tests may run where a shell set these to be ignored (in the background, under nohup).
signal.signal(signal.SIGINT, signal.default_int_handler)
signal.signal(signal.SIGTERM, signal.SIG_DFL)
signal.signal(signal.SIGHUP, signal.SIG_DFL)

HERE = Path(__file__).parent
folder, phase, grace = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
pids = str(folder / "pids")
silent = (sys.executable, str(HERE / "silent.py"), pids)
service = (sys.executable, str(HERE / "service.py"), "--pids", pids, "--port", "{port}", "--child")


def say(step: Step) -> None:
    sys.stdout.write(f"{step.daemon} {step.what}\n")
    sys.stdout.flush()


first = Daemon(
    name="first",
    folder=folder,
    build=(),
    start=(*service, "--ignore-term"),
    port=None,
    ready=Ready("/health", "service", "/service", 60),
    env=(),
    log=folder / "first.log",
    grace_seconds=grace,
    build_folder=folder / "build",
    root=folder,
)
second = dataclasses.replace(first, name="second", start=service, log=folder / "second.log")
if phase == "building":
    second = dataclasses.replace(second, build=silent)
if phase == "waiting":
    second = dataclasses.replace(second, start=silent)
with launch([first, second], on_step=say):
    sys.stdout.write("up\n")
    sys.stdout.flush()
    signal.pause()
