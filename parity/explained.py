"""What the inference says about one runtime and one contract, with what it leaves open."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.wire.lossless import Json
from parity.group import Group
from parity.infer.infer import Inference, infer
from parity.infer.patch import Patch
from parity.infer.prove import Judgement, prove, translates
from parity.infer.sample import Sample


@dataclass(frozen=True, slots=True)
class Explained:
    """One runtime's answers in one group, explained as far as they are."""

    runtime: str
    group: Group
    samples: tuple[Sample, ...]
    inference: Inference
    judgement: Judgement
    #: The routes it is about; empty for all of them.
    routes: tuple[str, ...] = ()

    @classmethod
    def of(cls, runtime: str, group: Group, routes: tuple[str, ...] = ()) -> Explained:
        """The explanation of a runtime's answers, on some routes alone where these are named."""
        samples = tuple(group.samples(runtime, routes))
        inference = infer(group.promise.model, group.promise.encoding, samples)
        proof = prove(inference, samples, group.promise.keeps)
        return cls(runtime, group, samples, inference, proof, routes)

    @property
    def id(self) -> str:
        """What its finding is called: contract, runtime, and the routes where they are not all."""
        on = f"/routes/{'+'.join(self.routes)}" if self.routes else ""
        return f"{self.group.promise.contract.ref}/{self.runtime}{on}"

    @property
    def speaker(self) -> str:
        """The runtime, and the routes on which alone it does so, in words."""
        on = ", ".join(f"`{name}`" for name in self.routes)
        return f"{self.runtime}, on {on} alone," if on else self.runtime

    def covers(self, case: str) -> bool:
        """Whether it is about the route of a case."""
        return not self.routes or self.group.routes[case] in self.routes

    def different(self) -> list[tuple[Sample, Patch]]:
        """Every patch that stands for another value; noise and refuted habits are none."""
        return [(sample, patch) for sample, patch in self._patches() if not self._is_lost(sample, patch)]

    def lost(self) -> tuple[str, ...]:
        """The cases of which nothing is explained, in their order."""
        valueless = [
            case
            for case in self.group.without_value(self.runtime)
            if self.covers(case) and not self._translates(self.group.document(case, self.runtime))
        ]
        whole = [sample.case for sample, patch in self._patches() if self._is_lost(sample, patch)]
        return tuple(dict.fromkeys((*valueless, *whole)))

    def _patches(self) -> list[tuple[Sample, Patch]]:
        return [
            (sample, patch)
            for sample, patches in zip(self.samples, self.inference.patches, strict=True)
            if sample.case not in self.judgement.refuted_by
            for patch in patches
            if not self.group.is_volatile(self.runtime, sample.case, patch)
        ]

    def _is_lost(self, sample: Sample, patch: Patch) -> bool:
        """Whether a patch covers a whole answer that cannot be read: nothing of it is explained."""
        return (
            patch.pointer == ""
            and self.runtime not in self.group.keeping[sample.case]
            and not self._translates(sample.document)
        )

    def _translates(self, document: Json) -> bool:
        return translates(self.inference, document, self.group.promise.keeps)
