"""Folders of TypeScript: the pinned compiler and formatter, and what they say of one."""

from __future__ import annotations

import fcntl
import json
import shutil
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
PROJECT = ROOT / "tests" / "codegen" / "typescript" / "project"
#: What is installed stays here, for the next run.
INSTALLED = ROOT / ".build" / "npm"


@cache
def installed() -> Path:
    """The folder of what the project pins, installed once for all who ask at the same time."""
    INSTALLED.mkdir(parents=True, exist_ok=True)
    with (INSTALLED / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        done, wanted = INSTALLED / "installed.json", (PROJECT / "package-lock.json").read_text()
        if not done.exists() or done.read_text() != wanted:
            done.unlink(missing_ok=True)
            for name in ("package.json", "package-lock.json"):
                shutil.copy(PROJECT / name, INSTALLED)
            _run("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts", cwd=INSTALLED)
            done.write_text(wanted)
    return INSTALLED / "node_modules"


def compiled(folder: Path) -> Path:
    """The folder compiled, strictly: where its JavaScript is. What the compiler says fails the test."""
    out = folder.parent / f"{folder.name}-out"
    configuration = {
        "extends": str(PROJECT / "tsconfig.json"),
        "compilerOptions": {
            "rootDir": str(folder),
            "outDir": str(out),
            "typeRoots": [str(installed() / "@types")],
        },
        "include": [str(folder)],
    }
    (folder.parent / "package.json").write_text('{"type": "module"}')
    file = folder.parent / f"{folder.name}.tsconfig.json"
    file.write_text(json.dumps(configuration))
    _run(str(installed() / ".bin" / "tsc"), "--project", str(file), cwd=folder.parent)
    return out


def formatted_otherwise(folder: Path) -> list[str]:
    """The names of the files that the formatter would change."""
    prettier = str(installed() / ".bin" / "prettier")
    done = subprocess.run(
        [prettier, "--no-config", "--print-width", "100", "--list-different", "*.ts"],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout.split()


def node(*arguments: str, cwd: Path) -> str:
    """What Node says; a failure fails the test."""
    return _run("node", "--disable-warning=ExperimentalWarning", *arguments, cwd=cwd)


def passed(out: Path, *names: str) -> int:
    """Runs the tests of a compiled folder, all or those named: how many passed, and none failed."""
    tests = list(names) or sorted(path.name for path in out.glob("*.test.js"))
    command = ["node", "--disable-warning=ExperimentalWarning", "--test", "--test-reporter=tap", *tests]
    done = subprocess.run(command, cwd=out, capture_output=True, text=True, check=False)
    lines = done.stdout.splitlines()
    wrong = [line for line in lines if line.lstrip().startswith(("not ok", "error:"))]
    assert wrong == [], "\n".join(wrong)
    assert done.returncode == 0, done.stderr
    return sum(line.startswith("ok ") for line in lines)


def _run(*command: str, cwd: Path) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False)
    output = f"{done.stdout}{done.stderr}"
    assert done.returncode == 0, f"{' '.join(command)}\n{output[:3000]}"
    return done.stdout
