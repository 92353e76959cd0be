"""What a source is read to do under a contract of the zoo, to be held against what its answers showed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from codegen.source.align import align
from codegen.source.declared import Declared
from codegen.wire.decode import NoReading, likeliest
from codegen.wire.encode import encode
from codegen.wire.lossless import parse
from codegen.wire.read import read_schema
from codegen.wire.unencodable import Unencodable
from parity.departures import departures_of
from parity.drift import drift_of
from parity.infer.infer import infer
from parity.infer.sample import Sample
from tests.runtimes.endpoints.declared import Endpoint


@dataclass(frozen=True)
class Predicted:
    """The drifts that reading predicts."""

    #: Whatever the values are, and only for some values.
    surely: frozenset[str]
    maybe: frozenset[str]
    #: Whether the source is said not to tell, or not to fit, somewhere.
    has_misfits: bool


def predicted(endpoint: Endpoint, declared: Declared) -> Predicted:
    """What the declared type is read to write for the samples of an endpoint."""
    reading = read_schema(json.loads(json.dumps(endpoint.schema)))
    aligned = align(reading.model, reading.encoding, declared)
    samples = []
    for number, text in enumerate(endpoint.canonical):
        value = likeliest(reading.model, reading.encoding, parse(text))
        if isinstance(value, NoReading):
            continue
        try:
            samples.append(Sample(str(number), value, encode(reading.model, aligned.used, value)))
        except Unencodable:
            continue
    found = departures_of(infer(reading.model, reading.encoding, samples)) if samples else ()
    surely = frozenset(drift_of(each).id for each in found if each.dimension not in declared.sometimes)
    maybe = frozenset(drift_of(each).id for each in found if each.dimension in declared.sometimes)
    return Predicted(surely, maybe, bool(aligned.misfits))


def wrong(endpoint: Endpoint, declared: Declared, runtime: str) -> Sequence[str]:
    """What reading claims that the answers do not show, and what they show that it is silent about."""
    shown = endpoint.expected.get(runtime, frozenset())
    read = predicted(endpoint, declared)
    claimed = [f"{drift} is claimed" for drift in sorted(read.surely - shown)]
    silent = sorted(shown - read.surely - read.maybe) if not read.has_misfits else []
    return [*claimed, *(f"{drift} is not told" for drift in silent)]
