"""Reads a folder of contracts into a catalogue: strict, and with every fault at once.

`<folder>/<name>/contract.toml` makes a folder a contract; its versions are folders named 1, 2, ... with
`schema.json`, `accept/` and `reject/`. A folder without `contract.toml` only groups others.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from registry.canonical import canonical
from registry.catalogue import Catalogue
from registry.contract import Contract, Example
from registry.declaration import Declaration, read_declaration
from registry.fault import Fault, Refusal
from registry.near import near
from registry.place import shown
from registry.soundness import schema_faults
from registry.strict_json import NotJson, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from registry.contract import Schema

#: How many grouping folders may stand above a contract.
_GROUPS = 3
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_VERSION = re.compile(r"[1-9][0-9]{0,8}")


def read_catalogue(folder: Path) -> Catalogue:
    """Every contract in the folder. Refuses with every fault in it."""
    if not folder.is_dir():
        hint = "Run `wirelaw init`, or set `contracts` in wirelaw.toml to the folder that holds them."
        raise Refusal(Fault("The folder of contracts is not there.", shown(folder), hint))
    return _judged(_Reader(), folder, lambda reader: reader.group(folder, ()))


def read_contract(folder: Path, name: str) -> Catalogue:
    """The versions of the one contract of that name, whatever else is in the folder."""
    return _judged(_Reader(), folder / name, lambda reader: reader.contract(folder / name, name))


def _judged(reader: _Reader, where: Path, read: Callable[[_Reader], None]) -> Catalogue:
    try:
        read(reader)
    except OSError as error:
        reader.faults.append(Fault(f"It cannot be read: {error.strerror}.", shown(where)))
    if reader.faults:
        raise Refusal(*reader.faults)
    return Catalogue(reader.contracts)


class _Reader:
    """Collects contracts and faults on one walk through the folders."""

    def __init__(self) -> None:
        self.contracts: list[Contract] = []
        self.faults: list[Fault] = []

    def group(self, folder: Path, names: tuple[str, ...]) -> None:
        """Reads the contracts of a grouping folder."""
        for child in _folders(folder):
            path = (*names, child.name)
            if not _NAME.fullmatch(child.name):
                self._fault("A contract is named in lower case letters, digits and single hyphens.", child)
            elif (child / "contract.toml").is_file():
                self.contract(child, "/".join(path))
            elif any(_VERSION.fullmatch(each.name) for each in _folders(child)):
                self._fault("The folder holds versions but no contract.toml.", child)
            elif len(path) > _GROUPS:
                self._fault(f"Contracts are grouped at most {_GROUPS} folders deep.", child)
            else:
                self.group(child, path)

    def contract(self, folder: Path, name: str) -> None:
        """Reads every version of one contract."""
        declaration = self._declaration(folder / "contract.toml")
        versions = []
        for child in _folders(folder):
            if _VERSION.fullmatch(child.name):
                versions.append(child)
            else:
                hint = "Name a version 1, 2, 3 and so on."
                self._fault("The folder is no version of the contract.", child, hint)
        if not versions:
            self._fault("The contract has no version.", folder, "Put its schema into 1/schema.json.")
        for child in versions:
            self._version(child, name, declaration)

    def _declaration(self, path: Path) -> Declaration | None:
        try:
            return read_declaration(path)
        except Refusal as refusal:
            self.faults.extend(refusal.faults)
            return None

    def _version(self, folder: Path, name: str, declaration: Declaration | None) -> None:
        kinds = ("accept", "reject")
        for child in _folders(folder):
            if child.name not in kinds:
                hint = near(child.name, kinds) or "A version holds the folders accept and reject."
                self._fault("The folder is unknown here.", child, hint)
        before = len(self.faults)
        schema = self._schema(folder / "schema.json")
        accepts, rejects = (tuple(self._examples(folder / kind)) for kind in kinds)
        if len(self.faults) > before or declaration is None or schema is None:
            return
        contract = Contract(
            name,
            int(folder.name),
            schema,
            owner=declaration.owner,
            summary=declaration.summary,
            level=declaration.level,
            statuses=declaration.statuses,
            accepts=accepts,
            rejects=rejects,
            path=folder,
        )
        self.contracts.append(contract)

    def _schema(self, path: Path) -> Schema | None:
        if not path.is_file():
            self._fault("The version has no schema.json.", path.parent)
            return None
        try:
            schema = parse(path.read_bytes())
        except NotJson as error:
            self._not_json(error, path)
            return None
        if not isinstance(schema, (dict, bool)):
            self._fault("A schema is an object, true or false.", path)
            return None
        try:
            canonical(schema)
        except ValueError:
            self._fault("A number in the schema is larger than any that JSON readers agree on.", path)
            return None
        except RecursionError:
            self._fault("The schema is nested too deeply.", path)
            return None
        self.faults.extend(schema_faults(schema, shown(path)))
        return schema

    def _examples(self, folder: Path) -> Iterator[Example]:
        for path in sorted(folder.iterdir()) if folder.is_dir() else ():
            if path.name.startswith("."):
                continue
            if path.suffix != ".json" or not path.is_file():
                self._fault("An example is a file that ends in .json.", path)
                continue
            text = path.read_bytes()
            try:
                parse(text)
            except NotJson as error:
                self._not_json(error, path)
            yield Example(path.stem, path, text)

    def _not_json(self, error: NotJson, path: Path) -> None:
        self.faults.append(Fault(error.message, f"{shown(path)}:{error.line}:{error.column}"))

    def _fault(self, what: str, path: Path, hint: str = "") -> None:
        self.faults.append(Fault(what, shown(path), hint))


def _folders(folder: Path) -> list[Path]:
    """The folders in this one, versions by number; hidden ones belong to other tools."""
    children = (child for child in folder.iterdir() if child.is_dir() and not child.name.startswith("."))
    return sorted(children, key=lambda child: (len(child.name) if child.name.isdecimal() else 0, child.name))
