"""Types, codecs and their tests in one language, for chosen contracts."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from importlib import import_module
from pathlib import Path

from codegen.output.folder import GeneratedFolder, generated_folder
from codegen.types.emitted import Asked, Emitted, Limitation
from codegen.types.vectors import vectors_of
from codegen.types.wire_type import read_type
from registry.catalogue import Catalogue
from registry.contract import Contract
from registry.fault import Fault, Refusal
from registry.lint import lint


class Target(Enum):
    """A language that types are generated in. The value is the word for it, and the room that writes it."""

    GO = "go"
    RUST = "rust"
    PYTHON = "python"
    TYPESCRIPT = "typescript"


@dataclass(frozen=True, slots=True)
class Generated:
    """A folder as it is to be, and what its code does not keep."""

    folder: GeneratedFolder
    contracts: tuple[Contract, ...]
    limitations: Mapping[str, tuple[Limitation, ...]]


def generate(
    catalogue: Catalogue,
    names: Sequence[str],
    target: Target,
    out: Path,
    package: str = "",
    *,
    fast: bool = False,
) -> Generated:
    """Plans the folder; nothing is written. `package` and `fast` are for Go; no package is the folder's name.

    Raises `Refusal` with everything that stands in the way."""
    if fast and target is not Target.GO:
        raise Refusal(
            Fault("Only Go types can be generated with --fast.", target.value, "Leave the option out.")
        )
    contracts = _chosen(catalogue, names)
    faults = lint(Catalogue(contracts)).faults
    if faults:
        raise Refusal(*faults)
    types = [read_type(contract) for contract in contracts]
    emit: Callable[..., Emitted] = import_module(f"codegen.{target.value}.types.emit").emit
    asked = [Asked(each, vectors_of(each)) for each in types]
    of_go = {"package": package or _package(out), "fast": fast} if target is Target.GO else {}
    emitted = emit(asked, **of_go)
    stands_on = {contract.ref: contract.fingerprint for contract in contracts}
    return Generated(generated_folder(out, emitted.files, stands_on), contracts, emitted.limitations)


def _chosen(catalogue: Catalogue, names: Sequence[str]) -> tuple[Contract, ...]:
    """The contracts of these names, or the newest version of every one; in the order of their names."""
    chosen = [catalogue.get(name) for name in names] if names else list(catalogue)
    newest: dict[str, Contract] = {}
    for contract in chosen:
        known = newest.get(contract.name)
        if known is not None and names and known.version != contract.version:
            raise Refusal(
                Fault(
                    f"{known.ref} and {contract.ref} would have the same names.",
                    hint="Generate each into a folder of its own.",
                )
            )
        if known is None or known.version < contract.version:
            newest[contract.name] = contract
    if not newest:
        raise Refusal(
            Fault("There is no contract to generate from.", hint="Add one: `wirelaw contract add`.")
        )
    return tuple(newest[name] for name in sorted(newest))


def _package(out: Path) -> str:
    """The name of a Go package in a folder."""
    name = re.sub(r"[^a-z0-9]", "", out.absolute().name.lower())
    return name if name[:1].isalpha() else f"wire{name}"
