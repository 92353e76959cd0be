"""A project that holds the whole zoo: its contracts and cases as they are declared, for some runtimes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tests.runtimes.endpoints.every import ENDPOINTS, ROUTES
from tests.runtimes.endpoints.route import Route


def lay_out(folder: Path, configuration: str) -> None:
    """Writes the project into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "wirelaw.toml").write_text(configuration)
    for endpoint in ENDPOINTS:
        write(folder / "contracts" / endpoint.contract, endpoint)
    for route in ROUTES:
        write_route(folder / "contracts", route)


def only(language: str, configuration: str, source: Path, types: Mapping[str, str]) -> str:
    """The configuration of one runtime alone, from another source folder, with the types of contracts."""
    head, *tables = configuration.split("[runtimes.")
    (table,) = [each for each in tables if each.startswith(f"{language}]")]
    lines = [
        f'source = "{source}"' if line.startswith("source = ") else line
        for line in table.rstrip().splitlines()
    ]
    named = [f'{contract} = "{name}"' for contract, name in types.items()]
    return "\n".join([f"{head}[runtimes.{lines[0]}", *lines[1:], f"[runtimes.{language}.types]", *named, ""])


def write(folder: Path, endpoint: Any) -> None:
    """The contract of an endpoint and its cases, each with its canonical body."""
    (folder / "1").mkdir(parents=True)
    (folder / "1" / "schema.json").write_text(json.dumps(endpoint.schema))
    (folder / "contract.toml").write_text(
        f'owner = "zoo"\nsummary = "{endpoint.name}."\ncompatibility = "NONE"\nstatuses = [200]\n'
    )
    cases = [
        f"  - id: {endpoint.name}-{number}\n"
        f"    why: Sample {number}.\n"
        f"    request: {{method: GET, path: /{endpoint.name}/{number}}}\n"
        f"    expect: {{status: 200{f', body: {body}' if body else ''}}}\n"
        for number, body in enumerate(endpoint.canonical)
    ]
    (folder / "cases.yaml").write_text(f"contracts: {{200: {endpoint.contract}}}\ncases:\n" + "".join(cases))


def write_route(contracts: Path, route: Route) -> None:
    """The contracts of a route and its cases, as they are declared."""
    for status, schema in route.contracts.items():
        folder = contracts / route.contract(status)
        (folder / "1").mkdir(parents=True)
        (folder / "1" / "schema.json").write_text(json.dumps(schema))
        (folder / "contract.toml").write_text(
            f'owner = "zoo"\nsummary = "{route.drift}."\ncompatibility = "NONE"\nstatuses = [{status}]\n'
        )
    (contracts / route.folder).mkdir(exist_ok=True)
    (contracts / route.folder / "cases.yaml").write_text(route.case_file())
