"""From an annotation to the type it means."""

from __future__ import annotations

from dataclasses import replace

from codegen.source.python.expression import (
    Call,
    Either,
    Expression,
    Listed,
    Literal,
    Name,
    Span,
    Subscript,
)
from codegen.source.python.file import parse_annotation
from codegen.source.python.kind import (
    Constants,
    Instance,
    Items,
    Mapped,
    Maybe,
    OneOf,
    Opaque,
    Places,
    PyType,
    Scalar,
    Spelled,
    Unique,
)
from codegen.source.python.module import Alias, Foreign, PyTree
from codegen.source.python.value import PyClass, PyFile

_LISTS = frozenset(
    {
        "list",
        "typing.List",
        "collections.abc.Sequence",
        "typing.Sequence",
        "collections.deque",
        "typing.Deque",
    }
    | {"collections.abc.Iterable", "typing.Iterable"}
)
_SETS = frozenset(
    {"set", "frozenset", "typing.Set", "typing.FrozenSet", "typing.AbstractSet", "collections.abc.Set"}
)
_MAPS = frozenset(
    {"dict", "typing.Dict", "collections.abc.Mapping", "typing.Mapping", "collections.OrderedDict"}
    | {"collections.defaultdict", "typing.DefaultDict", "collections.abc.MutableMapping"}
)
_TUPLES = frozenset({"tuple", "typing.Tuple"})
#: Wrappers that change nothing of what is written.
_CLEAR = frozenset(
    f"{module}.{name}"
    for module in ("typing", "typing_extensions")
    for name in ("Final", "Required", "NotRequired", "ReadOnly")
)
#: Metadata by which a value is written in another way than its type is.
_WRITERS = ("PlainSerializer", "WrapSerializer", "Wire", "EncodedBytes", "EncodedStr", "GetPydanticSchema")
#: Names of pydantic that are another type with conditions.
_CONDITIONED = {
    **dict.fromkeys(("StrictStr",), "str"),
    **dict.fromkeys(("StrictBool",), "bool"),
    **dict.fromkeys(("StrictFloat", "FiniteFloat", "PositiveFloat", "NonNegativeFloat"), "float"),
    **dict.fromkeys(("NegativeFloat", "NonPositiveFloat"), "float"),
    **dict.fromkeys(("StrictInt", "PositiveInt", "NonNegativeInt", "NegativeInt", "NonPositiveInt"), "int"),
    **dict.fromkeys(("StrictBytes",), "bytes"),
    **dict.fromkeys(
        ("AwareDatetime", "NaiveDatetime", "PastDatetime", "FutureDatetime"), "datetime.datetime"
    ),
    **dict.fromkeys(("PastDate", "FutureDate"), "datetime.date"),
    **dict.fromkeys(("UUID1", "UUID3", "UUID4", "UUID5", "UUID6", "UUID7", "UUID8"), "uuid.UUID"),
}
_CALLS = {
    "constr": "str",
    "conint": "int",
    "confloat": "float",
    "conbytes": "bytes",
    "condecimal": "decimal.Decimal",
}
_DEPTH = 40


def type_of(tree: PyTree, file: PyFile, found: Expression, depth: int = _DEPTH) -> PyType:
    """The type that an annotation in a file means."""
    return _Annotations(tree, file).type(found, depth)


class _Annotations:
    def __init__(self, tree: PyTree, file: PyFile, quoted: Span | None = None) -> None:
        self.tree = tree
        self.file = file
        self.quoted = quoted

    def type(self, found: Expression, depth: int) -> PyType:
        at = self.at(found.span)
        if depth <= 0:
            return Opaque("its type names itself", at)
        match found:
            case Literal(None):
                return Scalar("None", at)
            case Literal(str() as text):
                return self.postponed(text, found.span, depth)
            case Name(text):
                return self.named(text, at, depth)
            case Either(parts):
                return self.either(parts, at, depth)
            case Subscript():
                return self.subscript(found, at, depth)
            case Call(function):
                return self.call(function, at)
        return Opaque("its annotation is an expression that is not followed", at)

    def at(self, span: Span) -> Spelled:
        return Spelled(self.file.path, self.quoted or span, self.quoted is not None)

    def postponed(self, text: str, span: Span, depth: int) -> PyType:
        found = parse_annotation(text)
        if found is None:
            return Opaque("its annotation is a text that is no type", self.at(span))
        return _Annotations(self.tree, self.file, self.quoted or span).type(found, depth - 1)

    def named(self, text: str, at: Spelled, depth: int) -> PyType:
        match self.tree.meaning(self.file, text):
            case PyClass() as found:
                return Instance(found, at)
            case Alias(file, assignment) if assignment.value is not None:
                return replace(type_of(self.tree, file, assignment.value, depth - 1), at=at)
            case Foreign(name):
                return self.foreign(name, at)
        return Opaque(f"`{text}` is no type", at)

    def foreign(self, name: str, at: Spelled) -> PyType:
        anything = Scalar("typing.Any", at)
        if name in _LISTS:
            return Items(anything, at)
        if name in _SETS:
            return Unique(anything, at)
        if name in _MAPS:
            return Mapped(Scalar("str", at), anything, at)
        if name in _TUPLES:
            return Items(anything, at)
        last = name.rpartition(".")[2]
        if name.startswith("pydantic.") and last in _CONDITIONED:
            return Scalar(_CONDITIONED[last], at)
        if name == "object":
            return anything
        return Scalar(name, at)

    def either(self, parts: tuple[Expression, ...], at: Spelled, depth: int) -> PyType:
        read = [self.type(each, depth - 1) for each in parts]
        some = [each for each in read if not (isinstance(each, Scalar) and each.name == "None")]
        if not some:
            return Scalar("None", at)
        of = some[0] if len(some) == 1 else OneOf(tuple(some), at)
        return of if len(some) == len(read) else Maybe(of, at)

    def subscript(self, found: Subscript, at: Spelled, depth: int) -> PyType:
        meaning = self.tree.meaning(self.file, found.of.text)
        if not isinstance(meaning, Foreign):
            return Opaque(f"`{found.of.text}` is generic, which is not followed", at)
        name = meaning.name
        short = name.rpartition(".")[2] if name.startswith(("typing.", "typing_extensions.")) else ""
        if short == "Annotated":
            return self.annotated(found, at, depth)
        if short == "Literal":
            return self.literal(found, at)
        if short == "Union":
            return self.either(found.items, at, depth)
        items = [self.type(each, depth - 1) for each in found.items if not _is_dots(each)]
        if short == "Optional" and items:
            return Maybe(items[0], at)
        if name == "pydantic.SerializeAsAny" and items:
            first = items[0]
            return replace(first, any_subclass=True) if isinstance(first, Instance) else first
        if name in _CLEAR and items:
            return items[0]
        if name in _LISTS | _SETS and len(items) == 1:
            return Items(items[0], at) if name in _LISTS else Unique(items[0], at)
        if name in _MAPS and len(items) == 2:
            return Mapped(items[0], items[1], at)
        if name in _TUPLES:
            endless = len(items) == 1 and len(found.items) == 2
            return Items(items[0], at) if endless else Places(tuple(items), at)
        return Opaque(f"`{found.of.text}[...]` is not known", at)

    def annotated(self, found: Subscript, at: Spelled, depth: int) -> PyType:
        for each in found.items[1:]:
            if self.writes(each):
                return Opaque("it is written by a serializer of its own", at)
        kind = self.type(found.items[0], depth - 1)
        for each in found.items[1:]:
            kind = discriminated(kind, each, self.file.path)
        return kind

    def writes(self, metadata: Expression) -> bool:
        """Whether a piece of metadata changes how a value is written."""
        name = metadata.function if isinstance(metadata, Call) else ""
        name = metadata.text if isinstance(metadata, Name) else name
        if name.rpartition(".")[2] in _WRITERS:
            return True
        if isinstance(metadata, Name):  # an object made elsewhere: by us, or by whom it may concern
            meaning = self.tree.meaning(self.file, name)
            made = meaning.assignment.value if isinstance(meaning, Alias) else None
            if made is not None:
                return self.writes(made) if not isinstance(made, Name) else True
            return isinstance(meaning, Foreign) and name.rpartition(".")[2].isupper()
        return False

    def literal(self, found: Subscript, at: Spelled) -> PyType:
        values = [each.value for each in found.items if isinstance(each, Literal)]
        if len(values) < len(found.items):
            return Opaque("its `Literal` holds more than texts and numbers", at)
        plain = tuple(each for each in values if each is None or isinstance(each, str | int | bool))
        some = tuple(each for each in plain if each is not None)
        return Constants(some, at) if len(some) == len(plain) else Maybe(Constants(some, at), at)

    def call(self, function: str, at: Spelled) -> PyType:
        meaning = self.tree.meaning(self.file, function)
        last = meaning.name.rpartition(".")[2] if isinstance(meaning, Foreign) else ""
        if last in _CALLS:
            return Scalar(_CALLS[last], at)
        return Opaque(f"`{function}(...)` is not followed", at)


def discriminated(kind: PyType, metadata: Expression, path: str) -> PyType:
    """The type with the member by which `Field(discriminator=...)` or `Discriminator(...)` tells variants."""
    if isinstance(kind, Maybe):
        return replace(kind, of=discriminated(kind.of, metadata, path))
    if not isinstance(kind, OneOf) or not isinstance(metadata, Call):
        return kind
    for keyword in metadata.keywords:
        if keyword.name == "discriminator" and isinstance(keyword.value, Literal):
            return replace(kind, discriminator=str(keyword.value.value), named_at=Spelled(path, keyword.span))
    if metadata.function.rpartition(".")[2] == "Discriminator" and metadata.arguments:
        first = metadata.arguments[0]
        return replace(kind, discriminator=str(first.value) if isinstance(first, Literal) else "")
    return kind


def _is_dots(found: Expression) -> bool:
    return not isinstance(found, Name | Literal | Call | Subscript | Either | Listed)
