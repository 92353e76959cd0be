"""The entry: `wirelaw`, or `python -m wirelaw`."""

from __future__ import annotations

import sys
from pathlib import Path

ROOMS = ("registry", "codegen", "parity", "tracker", "gauntlet")


def main() -> None:
    """Runs the command line and ends the process with its exit code."""
    # `python -m` puts the working directory first on the path, where a folder of the user's may have the
    # name of a room.
    if sys.path and sys.path[0] in ("", str(Path.cwd())) and not (Path(sys.path[0]) / "wirelaw").is_dir():
        del sys.path[0]
    stranger = _foreign_room()
    if stranger:
        sys.stderr.write(stranger + "\n")
        raise SystemExit(2)
    from wirelaw.cli.main import run

    raise SystemExit(run(sys.argv[1:]))


def _foreign_room() -> str | None:
    """The sentence to refuse with when a room would be imported from somewhere else."""
    from importlib.util import find_spec

    home = Path(__file__).resolve().parent.parent
    for room in ROOMS:
        spec = find_spec(room)
        origin = None if spec is None or spec.origin is None else Path(spec.origin).resolve()
        if origin is None or origin.parent.parent != home:
            return (
                f"wirelaw: the module `{room}` comes from {origin or 'nowhere'} and not from wirelaw; "
                "install wirelaw in an environment of its own (`pipx install wirelaw`)."
            )
    return None


if __name__ == "__main__":
    main()
