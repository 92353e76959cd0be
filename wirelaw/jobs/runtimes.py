"""Runtimes as the configuration names them, turned into what the stack starts and the probe asks."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from urllib.parse import urlsplit

from gauntlet.stack.daemon import Daemon, Ready, fill
from gauntlet.stack.environment import command_environment
from parity.answer import Replied
from parity.case import Request
from parity.probe.over_http import HttpProbe
from parity.probe.target import Target
from registry.fault import Fault, Refusal
from wirelaw.configuration import Configuration
from wirelaw.credentials import resolve_secrets
from wirelaw.runtime_settings import ResetCommand, ResetRequest, RuntimeSettings

#: Our folder beside `wirelaw.toml`: reports, logs, build output. Ignored by git.
OWN_FOLDER = ".wirelaw"
_GRACE_SECONDS = 5.0
_RESET_SECONDS = 60


def prepare_own_folder(configuration: Configuration) -> Path:
    """Our folder beside `wirelaw.toml`, made so that git ignores it."""
    folder = configuration.root / OWN_FOLDER
    try:
        folder.mkdir(exist_ok=True)
        ignore = folder / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n")
    except OSError as error:
        raise Refusal(Fault(f"It cannot be written: {error.strerror}.", str(folder))) from error
    return folder


def daemon(
    configuration: Configuration,
    settings: RuntimeSettings,
    *,
    free_port: bool,
    build_folder: Path | None = None,
) -> Daemon:
    """The daemon of a runtime that has a `start` command."""
    own = configuration.root / OWN_FOLDER
    assert settings.ready is not None  # noqa: S101 - the configuration refuses `start` without `ready`
    port = None if free_port or settings.url is None else urlsplit(settings.url).port
    return Daemon(
        name=settings.name,
        folder=settings.source or configuration.root,
        build=settings.build,
        start=settings.start,
        port=port,
        ready=Ready(
            settings.ready.path,
            settings.ready.identity,
            settings.ready.pointer,
            settings.ready.timeout_seconds,
        ),
        env=settings.env,
        log=own / "logs" / f"{settings.name}.log",
        grace_seconds=_GRACE_SECONDS,
        build_folder=build_folder or _build_folder(configuration, settings),
        root=configuration.root,
    )


def _build_folder(configuration: Configuration, settings: RuntimeSettings) -> Path:
    return configuration.root / OWN_FOLDER / "build" / settings.name


def target(configuration: Configuration, settings: RuntimeSettings, url: str) -> Target:
    """What the probe needs to ask a runtime at an address, secrets from the environment included."""
    tls = settings.tls
    settings = resolve_secrets(settings, os.environ)
    return Target(
        name=settings.name,
        url=url,
        headers=settings.headers,
        query=settings.query,
        verify=str(tls.ca) if tls.ca is not None else tls.verify,
        client_cert=None if tls.cert is None else (str(tls.cert), str(tls.key)) if tls.key else str(tls.cert),
        base_path=settings.base_path,
        timeout_seconds=configuration.timeout_seconds,
        body_limit=configuration.body_limit,
    )


def reset(configuration: Configuration, settings: RuntimeSettings, url: str) -> None:
    """Puts a runtime's state back the way its configuration says; refuses when that fails."""
    match settings.reset:
        case None:
            return
        case ResetRequest(method, path, body):
            probe = HttpProbe(target(configuration, settings, url))
            try:
                answer = probe.send(Request(method, path, body=body.encode() if body else None, exact=True))
            finally:
                probe.close()
            if not isinstance(answer, Replied) or answer.status >= 400:
                said = f"status {answer.status}" if isinstance(answer, Replied) else answer.why
                raise Refusal(Fault(f"The reset of `{settings.name}` ({method} {path}) failed: {said}"))
        case ResetCommand(argv):
            try:
                subprocess.run(
                    fill(
                        argv,
                        urlsplit(url).port or 80,
                        configuration.root,
                        _build_folder(configuration, settings),
                    ),
                    cwd=settings.source or configuration.root,
                    env=command_environment(settings.env),
                    check=True,
                    capture_output=True,
                    timeout=_RESET_SECONDS,
                )
            except (OSError, subprocess.SubprocessError) as error:
                raise Refusal(Fault(f"The reset of `{settings.name}` failed: {error}.")) from error
