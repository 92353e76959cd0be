"""Go types and codecs for contracts, with tests of their vectors beside them: one package in one folder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from codegen.go.text import comment, imports
from codegen.go.types.declare import declare
from codegen.go.types.endless import endless
from codegen.go.types.forms import EXPORTED, imports_of
from codegen.go.types.limits import note_limits, sentences
from codegen.go.types.names import Names, Taken, exported, file_stem, names_of
from codegen.go.types.scope import Scope
from codegen.go.types.support_file import support_file, words_of
from codegen.go.types.test_files import contract_test, support_test
from codegen.go.types.v2_file import v2_file, v2_support_file
from codegen.output.planned import PlannedFile
from codegen.source.go.value import HEADER
from codegen.types.emitted import Asked, Emitted, Limitation
from codegen.types.vectors_file import vectors_file
from registry.contract import Contract
from registry.fault import Refusal

_PACKAGES = {"json": "encoding/json", "math": "math"}


@dataclass(frozen=True, slots=True)
class _Named:
    """One contract with all its names."""

    asked: Asked
    #: Its name; with its version, where several are asked for.
    label: str
    stem: str
    names: Names

    @property
    def contract(self) -> Contract:
        return self.asked.type.contract


def emit(asked: Sequence[Asked], package: str = "wire", *, fast: bool = False) -> Emitted:
    """The files of a Go package for these contracts. Refuses with all that cannot be said in Go.

    With `fast` the types also have AppendJSON, and the methods of encoding/json/v2."""
    taken = Taken(EXPORTED)
    # every type is named before anything else is, so that nothing else takes its name
    named = list(_named(asked, taken))
    files: list[PlannedFile] = []
    limitations: dict[str, tuple[Limitation, ...]] = {}
    faults = [fault for each in asked for fault in endless(each.type)]
    words: set[str] = set()
    for each in named:
        scope = Scope(each.asked.type, each.names, taken, fast=fast)
        try:
            code = "\n".join(declare(scope)) + "\n"
        except Refusal as refusal:
            faults.extend(refusal.faults)
            continue
        note_limits(each.asked.type, scope.limits)
        limitations[each.label] = scope.limits.all()
        words |= words_of(code)
        files += _files(each, package, limitations[each.label], code)
        if fast:
            methods = v2_file(each.contract, package, scope.written)
            files.append(PlannedFile(Path(f"{each.stem}_v2.go"), methods))
    if faults:
        raise Refusal(*faults)
    files.append(PlannedFile(Path("wire.go"), support_file(f"{HEADER}\n", package, words)))
    files.append(PlannedFile(Path("wire_test.go"), support_test(package)))
    if fast:
        files.append(PlannedFile(Path("wire_v2.go"), v2_support_file(package)))
    return Emitted(tuple(files), limitations)


def _named(asked: Sequence[Asked], taken: Taken) -> Iterator[_Named]:
    versions = Counter(each.type.contract.name for each in asked)
    stems = Taken(("wire",))
    for each in asked:
        contract = each.type.contract
        is_only = versions[contract.name] == 1
        words = contract.name if is_only else f"{contract.name}-v{contract.version}"
        names = names_of(each.type, exported(words), taken)
        yield _Named(each, contract.name if is_only else contract.ref, stems.claim(file_stem(words)), names)


def _files(
    named: _Named, package: str, limitations: Sequence[Limitation], code: str
) -> Iterator[PlannedFile]:
    vectors = f"{named.stem}.vectors.json"
    test = contract_test(package, named.contract, named.names, vectors)
    yield PlannedFile(Path(f"{named.stem}.go"), _code_file(named.contract, package, limitations, code))
    yield PlannedFile(Path(f"{named.stem}_test.go"), test)
    yield PlannedFile(Path(vectors), vectors_file(named.asked, limitations))


def _code_file(contract: Contract, package: str, known: Sequence[Limitation], code: str) -> str:
    head = [HEADER, f"// Contract {contract.ref}, fingerprint {contract.fingerprint}."]
    if known:
        told = ("What the contract says and this code does not keep:", *sentences(tuple(known)))
        head += ["//", *comment(*told)]
    used = words_of(code)
    needed = {path for word, path in _PACKAGES.items() if word in used} | imports_of(code)
    block = [f'import "{next(iter(needed))}"'] if len(needed) == 1 else imports(needed, ())
    return "\n".join([*head, "", f"package {package}", *(["", *block] if needed else []), code])
