"""A health service with the bad habits asked for; writes its own number, and its children's, to --pids."""

import argparse
import http.server
import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path


class Health(http.server.BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        time.sleep(wanted.slow)
        body = json.dumps({"service": wanted.identity}).encode()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        return


def note_pid() -> None:
    with Path(wanted.pids).open("a") as stream:
        stream.write(f"{os.getpid()}\n")


def sleep_deaf() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    note_pid()
    sys.stdout.write("deaf\n")
    sys.stdout.flush()
    signal.pause()


def start_child(*, new_session: bool, env: dict[str, str] | None = None) -> None:
    command = [sys.executable, __file__, "--pids", wanted.pids, "--deaf-child"]
    child = subprocess.Popen(command, start_new_session=new_session, env=env, stdout=subprocess.PIPE)
    assert child.stdout is not None
    child.stdout.readline()  # it ignores TERM from here on


def flood() -> None:
    line = "\x1b[31mflood\x1b[0m " + "x" * 80 + "\n"
    while True:
        sys.stdout.write(line)


parser = argparse.ArgumentParser()
parser.add_argument("--pids", required=True)
parser.add_argument("--port", type=int)
parser.add_argument("--identity", default="service")
parser.add_argument("--ignore-term", action="store_true")
parser.add_argument("--child", action="store_true", help="has a child in its own session that ignores TERM")
parser.add_argument("--escapee", action="store_true", help="has a grandchild in another session, orphaned")
parser.add_argument("--stripped-child", action="store_true", help="has a child with an empty environment")
parser.add_argument("--hidden-child", action="store_true", help="the same, in a session of its own")
parser.add_argument("--slow", type=float, default=0, help="seconds that an answer takes")
parser.add_argument("--flood", action="store_true", help="prints megabytes before it answers")
parser.add_argument("--deaf-child", action="store_true")
parser.add_argument("--middle", action="store_true")
wanted = parser.parse_args()

if wanted.deaf_child:
    sleep_deaf()
elif wanted.middle:
    note_pid()
    start_child(new_session=True)
else:
    note_pid()
    if wanted.ignore_term:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
    if wanted.child:
        start_child(new_session=False)
    if wanted.stripped_child:
        start_child(new_session=False, env={})
    if wanted.hidden_child:
        start_child(new_session=True, env={})
    if wanted.escapee:
        # The middle one leaves at once, so that its child has neither our session nor a parent of ours.
        subprocess.run([sys.executable, __file__, "--pids", wanted.pids, "--middle"], check=True)
    if wanted.flood:
        sys.stdout.write(("y" * 99 + "\n") * 20_000)
        threading.Thread(target=flood, daemon=True).start()
    http.server.ThreadingHTTPServer(("127.0.0.1", wanted.port), Health).serve_forever()
