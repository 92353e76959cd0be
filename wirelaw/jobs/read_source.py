"""What a runtime's source declares, held against a contract before anything runs."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from codegen.source.align import Aligned, Misfit, align
from codegen.source.declared import Declared
from codegen.types.vector import Probe
from codegen.types.vectors import vectors_of
from codegen.types.wire_type import read_type
from codegen.wire.decode import NoReading, likeliest
from codegen.wire.encode import encode
from codegen.wire.encoding import Encoding
from codegen.wire.lossless import parse
from codegen.wire.read import read_schema
from codegen.wire.shape import Model, Value
from codegen.wire.unencodable import Unencodable
from parity.departures import departures_of
from parity.drift import Departure
from parity.infer.infer import infer
from parity.infer.sample import Sample
from registry.contract import Contract
from registry.fault import Fault, Refusal
from wirelaw.runtime_settings import Language

#: Language -> where its `declared_type` is.
READERS = {
    Language.GO: "codegen.source.go.declared",
    Language.RUST: "codegen.source.rust.declared",
    Language.PYTHON: "codegen.source.python.declared",
    Language.TYPESCRIPT: "codegen.source.typescript.declared",
    Language.NODE: "codegen.source.typescript.declared",
}


@dataclass(frozen=True, slots=True)
class ReadDifference:
    """Where a type, as its source declares it, will not keep a contract."""

    declared: Declared
    aligned: Aligned
    #: What it writes otherwise, as its answers would show it.
    departures: tuple[Departure, ...]
    #: The same, for what only some values show: a list that is nil.
    possible: tuple[Departure, ...]

    @property
    def broken(self) -> tuple[Misfit, ...]:
        """Where the source is known to break the contract."""
        return tuple(each for each in self.aligned.misfits if each.certain)

    @property
    def unknown(self) -> tuple[Misfit, ...]:
        """Where the source does not tell."""
        return tuple(each for each in self.aligned.misfits if not each.certain)


def declared_type(language: Language, source: Path, name: str) -> Declared:
    """A type as the source of a language declares it. Raises `Refusal` where it cannot be read."""
    if language not in READERS:
        known = ", ".join(each.value for each in READERS)
        raise Refusal(Fault(f"Source in {language.value} is not read.", str(source), f"Read are: {known}."))
    read: Callable[[Path, str], Declared] = import_module(READERS[language]).declared_type
    return read(source, name)


def read_difference(contract: Contract, declared: Declared) -> ReadDifference:
    """What the declared type would answer otherwise than the contract wants.

    The contract's own examples, and documents made from its shape, are written as the source would write
    them; what parts the two is then found as it is found in live answers.
    """
    reading = read_schema(contract.schema)
    model, wanted = reading.model, reading.encoding
    aligned = align(model, wanted, declared)
    samples = list(_samples(contract, model, wanted, aligned.used))
    found = departures_of(infer(model, wanted, samples)) if samples else ()
    return ReadDifference(
        declared,
        aligned,
        tuple(each for each in found if each.dimension not in declared.sometimes),
        tuple(each for each in found if each.dimension in declared.sometimes),
    )


def _samples(contract: Contract, model: Model, wanted: Encoding, used: Encoding) -> Iterator[Sample]:
    for name, value in _values(contract, model, wanted):
        try:
            yield Sample(name, value, encode(model, used, value))
        except Unencodable:
            continue


def _values(contract: Contract, model: Model, wanted: Encoding) -> Iterator[tuple[str, Value]]:
    texts = [(example.name, example.text.decode()) for example in contract.accepts]
    texts += [
        (vector.name, vector.text)
        for vector in vectors_of(read_type(contract))
        if vector.accept and vector.probe is Probe.SHAPE
    ]
    for name, text in texts:
        value = likeliest(model, wanted, parse(text))
        if not isinstance(value, NoReading):
            yield name, value
