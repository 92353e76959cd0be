"""Reads the table of one runtime, which the contract of the configuration has accepted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from parity.probe.target import Secret
from wirelaw.runtime_settings import (
    Language,
    Ready,
    ResetCommand,
    ResetRequest,
    RuntimeSettings,
    Template,
    Tls,
)

if TYPE_CHECKING:
    from pathlib import Path

    from registry.toml_file import TomlFile


def read_runtime(name: str, table: dict[str, Any], root: Path, file: TomlFile) -> RuntimeSettings:
    """The settings of the runtime of that name."""
    here = ("runtimes", name)
    return RuntimeSettings(
        name=name,
        language=Language(table["language"]),
        url=table["url"].rstrip("/") if "url" in table else None,
        source=_path(table, "source", root),
        build=tuple(table.get("build", ())),
        start=tuple(table.get("start", ())),
        ready=_ready(table["ready"]) if "ready" in table else None,
        env=tuple(table.get("env", {}).items()),
        headers=tuple((key.lower(), value) for key, value in _templates(table, (*here, "headers"), file)),
        query=_templates(table, (*here, "query"), file),
        tls=_tls(table.get("tls", {}), root),
        base_path=table.get("base_path", ""),
        reset=_reset(table.get("reset")),
        reference=table.get("reference", False),
        types=tuple(table.get("types", {}).items()),
        where=file.where(here),
    )


def _path(table: dict[str, Any], key: str, root: Path) -> Path | None:
    return root / table[key] if key in table else None


def _ready(table: dict[str, Any]) -> Ready:
    return Ready(
        path=table["path"],
        identity=table.get("identity"),
        pointer=table.get("pointer", "/service"),
        timeout_seconds=float(table.get("timeout", 30)),
    )


def _tls(table: dict[str, Any], root: Path) -> Tls:
    return Tls(
        verify=table.get("verify", True),
        ca=_path(table, "ca", root),
        cert=_path(table, "cert", root),
        key=_path(table, "key", root),
    )


def _templates(
    table: dict[str, Any], here: tuple[str, ...], file: TomlFile
) -> tuple[tuple[str, Secret], ...]:
    values = table.get(here[-1], {})
    return tuple((name, Template(text, file.where((*here, name)))) for name, text in values.items())


def _reset(value: Any) -> ResetRequest | ResetCommand | None:
    match value:
        case None:
            return None
        case list():
            return ResetCommand(tuple(value))
        case _:
            return ResetRequest(value.get("method", "POST"), value["path"], value.get("body", ""))
