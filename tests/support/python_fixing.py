"""Models in a scratch folder, a contract, and what is answered today: the fix between them, tried."""

from __future__ import annotations

import importlib
import itertools
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from codegen.fix.planned import Planned
from codegen.fix.request import FixRequest, Vector
from codegen.output.tree import write
from codegen.python.fix import plan_fixes
from codegen.wire.decode import NoReading, likeliest
from codegen.wire.lossless import Json, parse
from codegen.wire.read import read_schema
from parity.infer.infer import infer
from parity.infer.sample import Sample

_COUNT = itertools.count()
HEAD = "from __future__ import annotations\n\n"


@dataclass
class Fixing:
    """One package of models."""

    root: Path
    package: str = field(default_factory=lambda: f"fixed_{next(_COUNT)}")

    def source(self, text: str, name: str = "models") -> Path:
        """Writes a module of the package."""
        path = self.root / self.package / f"{name}.py"
        path.parent.mkdir(exist_ok=True)
        (path.parent / "__init__.py").touch()
        path.write_bytes(text.encode())
        return path

    def request(
        self,
        schema: Any,
        *answers: tuple[Any, Any],
        type_name: str | None = None,
        contract: str = "thing@1",
        assume: bool = False,
    ) -> FixRequest:
        """A request for what is wanted and what is written today, side by side."""
        reading = read_schema(schema)
        samples, wanted_texts, used_texts = [], [], []
        for number, (wanted, used) in enumerate(answers):
            value = likeliest(reading.model, reading.encoding, _json(wanted))
            assert not isinstance(value, NoReading), wanted
            samples.append(Sample(str(number), value, _json(used)))
            wanted_texts.append(Vector(str(number), json.dumps(wanted)))
            used_texts.append(Vector(str(number), json.dumps(used)))
        found = infer(reading.model, reading.encoding, samples)
        assert not any(found.patches), found.patches
        return FixRequest(
            contract,
            "f",
            reading.model,
            reading.encoding,
            found.used,
            frozenset(_words([used for _, used in answers])),
            (),
            (),
            tuple(used_texts),
            self.root,
            type_name,
            assume=assume,
            id=contract,
            canonical=tuple(wanted_texts),
        )

    def plan(self, *requests: FixRequest) -> Planned:
        """Plans them together."""
        return plan_fixes(requests)

    def refused(self, *requests: FixRequest) -> str:
        """Why there is no fix, everything in one text."""
        planned = self.plan(*requests)
        assert planned.refused
        return " ".join(f"{fault.what} {fault.hint}" for each in planned.refused for fault in each.faults)

    def fixed(self, *requests: FixRequest) -> Any:
        """The module with the fixes in place; fails where one has none."""
        planned = self.plan(*requests)
        assert [fault.what for each in planned.refused for fault in each.faults] == []
        write(planned.files, self.root)
        importlib.invalidate_caches()
        return importlib.import_module(f"{self.package}.models")

    def text(self, name: str = "models") -> str:
        """The text of a module."""
        return (self.root / self.package / f"{name}.py").read_bytes().decode()

    @staticmethod
    def holds(kind: Any, *wanted: Any) -> None:
        """Holds that a type reads each of these documents, and writes it again just so."""
        adapter: TypeAdapter[Any] = TypeAdapter(kind)
        for document in wanted:
            for value in (
                adapter.validate_json(json.dumps(document)),
                adapter.validate_python(json.loads(json.dumps(document))),
            ):
                assert json.loads(adapter.dump_json(value)) == document


def record(required: dict[str, Any], **optional: Any) -> Any:
    """The schema of a closed object."""
    return {
        "type": "object",
        "properties": {**required, **optional},
        "required": list(required),
        "additionalProperties": False,
    }


def _json(value: Any) -> Json:
    return parse(json.dumps(value).encode())


def _words(value: Any) -> Sequence[str]:
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [*value, *(word for part in value.values() for word in _words(part))]
    return [word for part in value for word in _words(part)] if isinstance(value, list) else []
