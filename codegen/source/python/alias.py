"""What a field is called on the wire: its own alias, what the model's generator makes of it, or its name."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.source.python.expression import Call, Literal, Name
from codegen.source.python.model import PyField, Setting
from codegen.source.python.module import Foreign, PyTree


@dataclass(frozen=True, slots=True)
class WireName:
    """The name a field is written under; None where the source does not tell it, and why."""

    name: str | None
    why: str = ""
    #: Whether it has it from an alias, which is written only where aliases are.
    aliased: bool = False


def wire_name(tree: PyTree, field: PyField, config: dict[str, Setting]) -> WireName:
    """The name a field is written under where aliases are written."""
    given = field.told("serialization_alias", "alias")
    if isinstance(given, Literal) and isinstance(given.value, str):
        return WireName(given.value, aliased=given.value != field.name)
    if given is not None:
        return WireName(None, "its alias is not written down as a text")
    generator = config.get("alias_generator")
    if generator is None or (isinstance(generator.value, Literal) and generator.value.value is None):
        return WireName(field.name)
    return _generated(tree, generator, field.name)


def _generated(tree: PyTree, generator: Setting, name: str) -> WireName:
    found = generator.value
    file = tree.file_of(generator.path)
    if isinstance(found, Call) and found.function.rpartition(".")[2] == "AliasGenerator":
        chosen = found.keyword("serialization_alias") or found.keyword("alias")
        chosen = chosen or (found.arguments[0] if found.arguments else None)
        if chosen is None:
            return WireName(name)
        found = chosen
    meaning = tree.meaning(file, found.text) if isinstance(found, Name) else None
    style = meaning.name.removeprefix("pydantic.alias_generators.") if isinstance(meaning, Foreign) else ""
    made = generated(style, name)
    if made is None:
        return WireName(None, "the alias generator of its model is not one of pydantic's own")
    return WireName(made, aliased=made != name)


def generated(style: str, name: str) -> str | None:
    """What a generator of pydantic's own makes of a name; None for no such generator."""
    from pydantic.alias_generators import to_camel, to_pascal, to_snake

    own = {"to_camel": to_camel, "to_pascal": to_pascal, "to_snake": to_snake}
    return own[style](name) if style in own else None


def writes_aliases(config: dict[str, Setting]) -> bool:
    """Whether the model writes aliases unless it is told otherwise; FastAPI always tells it to."""
    return is_true(config, "serialize_by_alias")


def reads_names(config: dict[str, Setting]) -> bool:
    """Whether a field may be given under its own name beside its alias."""
    return is_true(config, "populate_by_name") or is_true(config, "validate_by_name")


def is_true(config: dict[str, Setting], name: str) -> bool:
    """Whether a setting is `True`."""
    found = config.get(name)
    return found is not None and isinstance(found.value, Literal) and found.value.value is True


def text_setting(config: dict[str, Setting], name: str, default: str) -> str:
    """A setting that is a text."""
    found = config.get(name)
    value = found.value.value if found is not None and isinstance(found.value, Literal) else None
    return value if isinstance(value, str) else default
