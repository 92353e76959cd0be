"""The generator of models, called in this process: schemas go in, classes with annotated members come out.

datamodel-code-generator prints pydantic models. It is given schemas in which nothing is left to its choice:
neutral names, attributes by name, and a token for every type that it would print in its own way. What it
prints is read back, so that the output has one form and nothing is taken on trust.
"""

from __future__ import annotations

import ast
import gc
import warnings
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from codegen.python.types.order import tokens
from codegen.python.types.plan import TOKEN, Plan
from registry.fault import Fault, Refusal


@dataclass(frozen=True, slots=True)
class PrintedMember:
    """A member as it was printed."""

    attribute: str
    #: The type, with tokens in it.
    annotation: str
    key: str
    required: bool


@dataclass(frozen=True, slots=True)
class PrintedClass:
    """A class as it was printed, under its token."""

    token: str
    members: tuple[PrintedMember, ...]


def printed_models(plans: Sequence[Plan]) -> tuple[PrintedClass, ...]:
    """The classes of all plans, each after those that it stands on as far as there is such an order."""
    schemas = {token: schema for plan in plans for token, schema in plan.schemas.items()}
    if not schemas:
        return ()
    attributes = {
        f"{token}.{member.key}": member.attribute
        for plan in plans
        for token, planned in plan.classes.items()
        for member in planned.members
        if member.key != member.attribute
    }
    classes = tuple(_classes(_generated({"$defs": schemas}, attributes)))
    by_token = {each.token: each for each in classes}
    wrong = [
        plan
        for plan in plans
        if not all(_is_printed(plan, token, by_token.get(token)) for token in plan.classes)
    ]
    if wrong:
        raise Refusal(*(Fault(_MISPRINTED, plan.module.name, _INSTALL) for plan in wrong))
    return classes


_MISPRINTED = "The generator of models printed something else than it was given."
_INSTALL = "Install the release of datamodel-code-generator that this release of wirelaw was tested with."


def _is_printed(plan: Plan, token: str, found: PrintedClass | None) -> bool:
    """Whether a class was printed with its members, each with the types it was given."""
    schema = plan.schemas[token]
    wanted = {
        member.key: (
            member.attribute,
            member.key in schema["required"],
            set(tokens(schema["properties"][member.key])),
        )
        for member in plan.classes[token].members
    }
    return found is not None and wanted == {
        each.key: (each.attribute, each.required, set(TOKEN.findall(each.annotation)))
        for each in found.members
    }


def _generated(document: Mapping[str, Any], attributes: Mapping[str, str]) -> str:
    with warnings.catch_warnings(), _without_collection():
        warnings.simplefilter("ignore")
        from datamodel_code_generator import generate
        from datamodel_code_generator.enums import DataModelType, InputFileType, TargetPydanticVersion
        from datamodel_code_generator.format import PythonVersion

        text = generate(
            document,
            input_file_type=InputFileType.JsonSchema,
            output_model_type=DataModelType.PydanticV2BaseModel,
            target_pydantic_version=TargetPydanticVersion.V2_12,
            target_python_version=PythonVersion.PY_311,
            aliases=dict(attributes),
            use_missing_sentinel=True,
            strict_nullable=True,
            use_annotated=True,
            skip_root_model=True,
            disable_timestamp=True,
            formatters=[],
        )
    if not isinstance(text, str):
        raise TypeError("one module was asked for")
    return text


@contextmanager
def _without_collection() -> Iterator[None]:
    """The generator makes many objects and few cycles: looking for those costs a tenth of its time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def _classes(text: str) -> list[PrintedClass]:
    return [
        PrintedClass(
            node.name,
            tuple(
                _member(each, each.target.id)
                for each in node.body
                if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
            ),
        )
        for node in ast.parse(text).body
        if isinstance(node, ast.ClassDef)
    ]


def _member(node: ast.AnnAssign, attribute: str) -> PrintedMember:
    annotation, key = node.annotation, attribute
    match annotation:
        case ast.Subscript(
            ast.Name("Annotated"), ast.Tuple([inner, ast.Call(ast.Name("Field"), [], keywords)])
        ):
            annotation = inner
            for keyword in keywords:
                if keyword.arg == "alias" and isinstance(keyword.value, ast.Constant):
                    key = str(keyword.value.value)
    return PrintedMember(attribute, ast.unparse(annotation), key, node.value is None)
