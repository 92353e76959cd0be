"""What a class of the tree is: a model, a dataclass, an enumeration; with what it inherits."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from codegen.source.python.expression import Call, Expression, Listed, Literal, Name, Span, Subscript
from codegen.source.python.module import Alias, Foreign, PyTree
from codegen.source.python.value import PyAssignment, PyClass, PyFunction


class Sort(Enum):
    """What a class is to its serializer. The value is the word people use for it."""

    MODEL = "a model"
    ROOT = "a root model"
    DATACLASS = "a dataclass"
    TYPED_DICT = "a typed dict"
    NAMED_TUPLE = "a named tuple"
    ENUM = "an enumeration"
    OTHER = "a class"


_BASES = {
    **dict.fromkeys(("pydantic.BaseModel", "pydantic.main.BaseModel"), Sort.MODEL),
    **dict.fromkeys(("pydantic_settings.BaseSettings", "sqlmodel.SQLModel"), Sort.MODEL),
    **dict.fromkeys(("pydantic.RootModel", "pydantic.root_model.RootModel"), Sort.ROOT),
    **dict.fromkeys(("typing.TypedDict", "typing_extensions.TypedDict"), Sort.TYPED_DICT),
    **dict.fromkeys(("typing.NamedTuple", "typing_extensions.NamedTuple"), Sort.NAMED_TUPLE),
    **{f"enum.{name}": Sort.ENUM for name in ("Enum", "StrEnum", "IntEnum", "IntFlag", "Flag", "ReprEnum")},
}
_DATACLASSES = ("dataclasses.dataclass", "pydantic.dataclasses.dataclass")
_DEPTH = 16


@dataclass(frozen=True, slots=True)
class Setting:
    """One entry of a model's configuration."""

    value: Expression
    #: The file whose names it is spelled with.
    path: str


@dataclass(frozen=True, slots=True)
class PyField:
    """A field of a class, with what `Field(...)` says of it."""

    name: str
    #: The class whose body declares it.
    owner: PyClass
    annotation: Expression
    value: Expression | None
    span: Span
    #: Every `Field(...)`: behind the `=`, and in `Annotated`.
    infos: tuple[Call, ...]

    def told(self, *names: str) -> Expression | None:
        """What `Field(...)` gives under the first of these names that it gives."""
        found = (info.keyword(name) for name in names for info in self.infos)
        return next((each for each in found if each is not None), None)

    @property
    def default(self) -> Expression | None:
        """The default, where it is written down."""
        info = self.info
        if info is None:
            return self.told("default") if self.value is None else self.value
        given = info.keyword("default") or (info.arguments[0] if info.arguments else None)
        return None if given is not None and getattr(given, "text", "") == "..." else given

    @property
    def info(self) -> Call | None:
        """The `Field(...)` behind the `=`."""
        return self.value if isinstance(self.value, Call) and self.value in self.infos else None

    @property
    def required(self) -> bool:
        """Whether a value must be given."""
        return self.default is None and self.told("default_factory") is None


def lineage(tree: PyTree, found: PyClass, depth: int = _DEPTH) -> tuple[PyClass, ...]:
    """The class and those it inherits from, nearest first, each once."""
    return tuple(dict.fromkeys(_lineage(tree, found, depth)))


def _lineage(tree: PyTree, found: PyClass, depth: int) -> Iterator[PyClass]:
    yield found
    for meaning in _bases(tree, found):
        if isinstance(meaning, PyClass) and depth > 0:
            yield from _lineage(tree, meaning, depth - 1)


def sort_of(tree: PyTree, found: PyClass) -> Sort:
    """What the class is."""
    for each in lineage(tree, found):
        for base in _bases(tree, each):
            sort = _BASES.get(base.name) if isinstance(base, Foreign) else None
            if sort is not None:
                return sort
        for decorator in each.decorators:
            meaning = tree.meaning(tree.file_of(each.path), decorator.function)
            if isinstance(meaning, Foreign) and meaning.name in _DATACLASSES:
                return Sort.DATACLASS
    return Sort.OTHER


def enum_base(tree: PyTree, found: PyClass) -> str:
    """The standard class that an enumeration stands on, such as `StrEnum`."""
    for each in lineage(tree, found):
        for base in _bases(tree, each):
            if isinstance(base, Foreign) and base.name.startswith("enum."):
                return base.name.removeprefix("enum.")
    return ""


def is_text_enum(tree: PyTree, found: PyClass) -> bool:
    """Whether the members of an enumeration are texts."""
    bases = [base for each in lineage(tree, found) for base in _bases(tree, each)]
    return any(isinstance(base, Foreign) and base.name in ("enum.StrEnum", "str") for base in bases)


def fields_of(tree: PyTree, found: PyClass) -> tuple[PyField, ...]:
    """The fields, inherited ones first; one that is declared anew keeps its place."""
    fields: dict[str, PyField] = {}
    for each in reversed(lineage(tree, found)):
        for assignment in each.assignments:
            if assignment.name in fields or _is_field(assignment):
                field = _field(tree, each, assignment, fields.get(assignment.name))
                fields[assignment.name] = field
    return tuple(fields.values())


def config_of(tree: PyTree, found: PyClass) -> dict[str, Setting]:
    """The configuration of a model, with what it inherits."""
    config: dict[str, Setting] = {}
    for each in reversed(lineage(tree, found)):
        for call in filter(None, [own_config(each)]):
            config |= {keyword.name: Setting(keyword.value, each.path) for keyword in call.keywords}
    return config


def own_config(found: PyClass) -> Call | None:
    """The `ConfigDict(...)` in the body of a class."""
    for assignment in found.assignments:
        if assignment.name == "model_config" and isinstance(assignment.value, Call):
            return assignment.value
    return None


def has_unread_config(tree: PyTree, found: PyClass) -> bool:
    """Whether a configuration is written in another way than `model_config = ConfigDict(...)`."""
    return any(
        assignment.name == "model_config" and not isinstance(assignment.value, Call)
        for each in lineage(tree, found)
        for assignment in each.assignments
    )


def serializers(
    tree: PyTree, found: PyClass, field: str | None
) -> Iterator[tuple[PyClass, PyFunction, Call]]:
    """The functions that write a field, or with None the whole model."""
    name = "model_serializer" if field is None else "field_serializer"
    for each in lineage(tree, found):
        for function in each.functions:
            for decorator in function.decorators:
                if decorator.function.rpartition(".")[2] != name:
                    continue
                named = [each.value for each in decorator.arguments if isinstance(each, Literal)]
                if field is None or field in named or "*" in named:
                    yield each, function, decorator


def computed(tree: PyTree, found: PyClass) -> tuple[str, ...]:
    """Members that are computed when the model is written."""
    return tuple(
        function.name
        for each in lineage(tree, found)
        for function in each.functions
        if any(decorator.function.rpartition(".")[2] == "computed_field" for decorator in function.decorators)
    )


def enum_members(tree: PyTree, found: PyClass) -> dict[str, tuple[str | int | None, PyAssignment]]:
    """Each member of an enumeration with its value; None for one that is not written down."""
    members: dict[str, tuple[str | int | None, PyAssignment]] = {}
    base = enum_base(tree, found)
    last = 0
    for assignment in found.assignments:
        if assignment.name.startswith("_") or assignment.value is None:
            continue
        value: str | int | None = None
        match assignment.value:
            case Literal(str() | int() as plain):
                value = plain
            case Call(function) if function.rpartition(".")[2] == "auto":
                value = _auto(base, assignment.name, last)
            case Listed(items) if items and isinstance(items[0], Literal):
                first = items[0].value
                value = first if isinstance(first, str | int) else None
        last = value if isinstance(value, int) else last
        members[assignment.name] = (value, assignment)
    return members


def _auto(base: str, name: str, last: int) -> str | int:
    if base == "StrEnum":
        return name.lower()
    if base in ("Flag", "IntFlag"):
        return 1 << last.bit_length()
    return last + 1


def _bases(tree: PyTree, found: PyClass) -> Iterator[PyClass | Foreign]:
    for base in found.bases:
        name = base.of.text if isinstance(base, Subscript) else base.text if isinstance(base, Name) else None
        meaning = None if name is None else tree.meaning(tree.file_of(found.path), name)
        if isinstance(meaning, PyClass | Foreign):
            yield meaning


def _is_field(assignment: PyAssignment) -> bool:
    if assignment.annotation is None or assignment.name.startswith("_") or assignment.name == "model_config":
        return False
    annotation = assignment.annotation
    name = annotation.of.text if isinstance(annotation, Subscript) else getattr(annotation, "text", "")
    return bool(name.rpartition(".")[2] != "ClassVar")


def _field(tree: PyTree, owner: PyClass, assignment: PyAssignment, before: PyField | None) -> PyField:
    annotation = assignment.annotation or (before.annotation if before else Literal(None, assignment.span))
    infos = [assignment.value] if isinstance(assignment.value, Call) else []
    if isinstance(annotation, Subscript) and annotation.of.text.rpartition(".")[2] == "Annotated":
        infos += [each for each in annotation.items[1:] if isinstance(each, Call)]
    found = tuple(each for each in infos if _is_field_call(tree, owner, each))
    inherits = assignment.annotation is None and before is not None
    declared_in = before.owner if inherits and before is not None else owner
    return PyField(assignment.name, declared_in, annotation, assignment.value, assignment.span, found)


def _is_field_call(tree: PyTree, owner: PyClass, call: Call) -> bool:
    meaning = tree.meaning(tree.file_of(owner.path), call.function)
    while isinstance(meaning, Alias) and isinstance(meaning.assignment.value, Name):
        meaning = tree.meaning(meaning.file, meaning.assignment.value.text)
    name = meaning.name if isinstance(meaning, Foreign) else ""
    return name in ("pydantic.Field", "pydantic.fields.Field", "dataclasses.field", "sqlmodel.Field")


def root_of(tree: PyTree, found: PyClass) -> tuple[Expression, PyClass] | None:
    """What a root model stands for, and the class whose file spells it."""
    for each in lineage(tree, found):
        for assignment in each.assignments:
            if assignment.name == "root" and assignment.annotation is not None:
                return assignment.annotation, each
        for base in each.bases:
            if isinstance(base, Subscript) and base.of.text.rpartition(".")[2] == "RootModel" and base.items:
                return base.items[0], each
    return None
