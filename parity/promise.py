"""A promise: a contract together with its shape, its encoding and its validator."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from codegen.wire.encoding import Encoding
from codegen.wire.lossless import Ambiguous, Json, to_python
from codegen.wire.read import Note, read_schema
from codegen.wire.shape import Model
from registry.contract import Contract
from registry.explain.problem import Problem
from registry.validate import Validator, validator_of


@dataclass(frozen=True, slots=True)
class Promise:
    """What an answer is held to."""

    contract: Contract
    model: Model
    encoding: Encoding
    #: Parts of the schema without a shape, compared as plain JSON.
    notes: tuple[Note, ...]
    validator: Validator

    @classmethod
    def of(cls, contract: Contract) -> Promise:
        """The promise a contract makes."""
        reading = read_schema(contract.schema)
        return cls(contract, reading.model, reading.encoding, reading.notes, validator_of(contract))

    def keeps(self, document: Json) -> bool:
        """Whether a body keeps the contract."""
        try:
            return self.validator.is_valid(to_python(document))
        except Ambiguous:
            return False

    def problems(self, document: Json) -> tuple[Problem, ...]:
        """Why a body breaks the contract, a few at most."""
        try:
            return self.validator.problems(to_python(document))
        except Ambiguous as ambiguous:
            return (Problem("", str(ambiguous), "unique names"),)


#: Contract names as cases write them (`name` or `name@version`) -> the promise.
Promises = Mapping[str, Promise]
