"""The catalogue: an immutable set of contracts. Adding returns a new one, so nothing is half-changed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from registry.fault import Fault, Refusal
from registry.near import near

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from registry.contract import Contract

_REF = re.compile(r"(?P<name>[^@]+)(?:@(?P<version>[1-9][0-9]*))?")


class Catalogue:
    """Contracts by name and version."""

    __slots__ = ("_versions",)

    def __init__(self, contracts: Iterable[Contract] = ()) -> None:
        versions: dict[str, dict[int, Contract]] = {}
        for contract in sorted(contracts, key=lambda each: (each.name, each.version)):
            known = versions.setdefault(contract.name, {})
            if contract.version in known:
                raise Refusal(Fault(f'The contract "{contract.ref}" is already there.', str(contract.path)))
            known[contract.version] = contract
        self._versions = versions

    @property
    def names(self) -> tuple[str, ...]:
        """Every contract's name, sorted."""
        return tuple(self._versions)

    def latest(self, name: str, *, where: str = "") -> Contract:
        """The highest version of the contract. Refuses a name nobody declared; `where` is who asked."""
        versions = self._known(name, where)
        return versions[max(versions)]

    def get(self, ref: str, *, where: str = "") -> Contract:
        """The contract that `name` (latest version) or `name@version` means; refuses what is not there."""
        parts = _REF.fullmatch(ref)
        if parts is None:
            raise Refusal(Fault(f'"{ref}" names no contract.', where, "Write name or name@version."))
        name, version = parts["name"], parts["version"]
        if version is None:
            return self.latest(name, where=where)
        versions = self._known(name, where)
        if int(version) not in versions:
            there = ", ".join(map(str, versions))
            what = f'The contract "{name}" has no version {version}.'
            raise Refusal(Fault(what, where, f"There is: {there}."))
        return versions[int(version)]

    def add(self, contract: Contract) -> Catalogue:
        """A catalogue with this contract too. Refuses one whose name and version are taken."""
        return Catalogue([*self, contract])

    def __iter__(self) -> Iterator[Contract]:
        """Every version of every contract, by name, then version."""
        return (contract for versions in self._versions.values() for contract in versions.values())

    def __len__(self) -> int:
        return sum(map(len, self._versions.values()))

    def _known(self, name: str, where: str) -> dict[int, Contract]:
        if name in self._versions:
            return self._versions[name]
        known = ", ".join(self._versions) or "none"
        hint = near(name, self._versions) or f"Declared: {known}."
        raise Refusal(Fault(f'There is no contract "{name}".', where, hint))
