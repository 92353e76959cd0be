"""Generates pydantic models for contracts: a package with a module, a test and vectors for each."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import count
from pathlib import Path

from codegen.output.planned import PlannedFile
from codegen.python.types.limits import limitations
from codegen.python.types.models import printed_models
from codegen.python.types.module_file import module_file
from codegen.python.types.modules import modules
from codegen.python.types.package_files import init_file, test_file
from codegen.python.types.planner import Planner
from codegen.python.types.support_files import support_files
from codegen.types.emitted import Asked, Emitted
from codegen.types.vectors_file import vectors_file


def emit(asked: Sequence[Asked]) -> Emitted:
    """The package for these contracts. Raises `Refusal` for what has no type in Python."""
    tokens = count()
    named = modules([each.type.contract for each in asked])
    plans = [Planner(each.type, own, tokens).planned() for each, own in zip(asked, named, strict=True)]
    printed = printed_models(plans)
    files = [PlannedFile(Path("__init__.py"), init_file(named)), *support_files()]
    limits = {}
    for each, plan in zip(asked, plans, strict=True):
        contract = each.type.contract
        kept = limits[contract.name] = limitations(each.type)
        own = [found for found in printed if found.token in plan.classes]
        files += [
            PlannedFile(Path(f"{plan.module.name}.py"), module_file(contract, plan, own, kept)),
            PlannedFile(Path(f"test_{plan.module.name}.py"), test_file(contract, plan.module)),
            PlannedFile(Path(f"{plan.module.name}.vectors.json"), vectors_file(each, kept)),
        ]
    return Emitted(tuple(files), limits)
