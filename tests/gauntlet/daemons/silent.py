"""Lives and never listens. Writes its number to the file it is given."""

import os
import signal
import sys
from pathlib import Path

with Path(sys.argv[1]).open("a") as stream:
    stream.write(f"{os.getpid()}\n")
sys.stdout.write("still thinking\n")
sys.stdout.flush()
signal.pause()
