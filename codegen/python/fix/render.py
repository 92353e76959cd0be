"""The edits of the files that are there: fields, classes, enumerations, and what is taken out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from codegen.output.edit import Edit
from codegen.python.fix.change import (
    AnySubclass,
    Change,
    Dropped,
    LeftOut,
    Member,
    Named,
    Piece,
    Reshaped,
    Spelling,
    Styled,
)
from codegen.python.fix.imports import Imports
from codegen.python.fix.quoted import quoted
from codegen.source.python.alias import reads_names, wire_name, writes_aliases
from codegen.source.python.expression import Call
from codegen.source.python.kind import Spelled
from codegen.source.python.model import PyField, config_of, enum_members, fields_of, own_config
from codegen.source.python.module import PyTree
from codegen.source.python.value import PyClass, PyFile

#: The aliases for reading and for writing.
_BOTH_WAYS = ("validation_alias", "serialization_alias")
_METHODS = """\
    @{serializer}(mode="wrap", when_used="json")
    def _to_wire(self, handler: {handler}) -> {any}:
        return {name}.write(handler(self))

    @{validator}(mode="before")
    @classmethod
    def _from_wire(cls, data: {any}) -> {any}:
        return {name}.read(data)
"""


@dataclass
class Renderer:
    """The edits of one file."""

    tree: PyTree
    file: PyFile
    imports: Imports
    #: Piece -> the name under which the file has it.
    names: Mapping[Piece, str]
    helper: str
    #: Spelling -> piece.
    pieces: Mapping[Spelling, Piece]
    config: dict[PyClass, dict[str, str]] = field(default_factory=dict)

    def edits(self, changes: Sequence[Change]) -> Iterator[Edit]:
        """The edits for the changes that are made in this file, and for its imports."""
        made = list(self._made(changes))
        for edit in (*made, *self.imports.edits(frozenset(self._unused(made)))):
            yield replace(edit, text=self._line_ends(edit.text))

    def _line_ends(self, text: str) -> str:
        """The text with the line ends of the file."""
        return re.sub(r"(?<!\r)\n", "\r\n", text) if b"\r\n" in self.file.data else text

    def _unused(self, made: Sequence[Edit]) -> Iterator[str]:
        """Names that were used before these edits, and are not any more."""
        blanked = [
            Edit(self.file.path, line.span.start, line.span.end, "") for line in self.file.import_lines
        ]
        before = spliced(self._text(0, len(self.file.data)), 0, blanked)
        after = spliced(self._text(0, len(self.file.data)), 0, [*blanked, *made])
        for each in self.file.imports:
            used = re.compile(rf"\b{re.escape(each.name)}\b")
            if used.search(before) and not used.search(after):
                yield each.name

    def _made(self, changes: Sequence[Change]) -> Iterator[Edit]:
        yield from self._fields(changes)
        for change in changes:
            match change:
                case Styled(owner, generator):
                    self._configure(owner, {"alias_generator": self._generator(generator)})
                    self._configure_names(owner)
                case Member(owner, member, text):
                    yield from self._member(owner, member, text)
                case Dropped(at, _):
                    yield self._dropped(at)
        for owner, settings in self.config.items():
            yield from self._config(owner, settings)
        for change in changes:
            if isinstance(change, Reshaped) and change.piece is not None:
                yield self._methods(change.owner, change.piece)

    # -- fields --------------------------------------------------------------------------------------------

    def _fields(self, changes: Sequence[Change]) -> Iterator[Edit]:
        touched: dict[tuple[int, int], PyField | None] = {}
        inner = list(self._annotations(changes))
        keywords: dict[tuple[int, int], list[str]] = {}
        for change in changes:
            if isinstance(change, Named) and change.key is not None:
                self._configure_names(change.field.owner, change.field)
                at = (change.field.span.start, change.field.span.end)
                touched[at] = change.field
                keywords.setdefault(at, []).extend(self._alias(change.field, change.key, inner))
            elif isinstance(change, LeftOut) and change.when is not None:
                at = (change.field.span.start, change.field.span.end)
                touched[at] = change.field
                keywords.setdefault(at, []).append(f"exclude_if=lambda value: {change.when}")
        for edit in inner:
            at = self._assignment_around(edit)
            touched.setdefault(at, None)
        for at in sorted(touched):
            own = [edit for edit in inner if at[0] <= edit.start and edit.end <= at[1]]
            yield self._field(at, touched[at] or self._field_at(at), own, keywords.get(at, []))

    def _alias(self, found: PyField, key: str, inner: list[Edit]) -> Iterator[str]:
        """An alias for a field; where it has one already, that one is changed."""
        given = [
            keyword
            for info in found.infos
            for keyword in info.keywords
            if keyword.name in ("alias", *_BOTH_WAYS)
        ]
        for keyword in given:
            span = keyword.value.span
            inner.append(Edit(self.file.path, span.start, span.end, quoted(key)))
        names = {keyword.name for keyword in given}
        if "alias" not in names:  # which checkers of types would take for the name in a call
            yield from (f"{name}={quoted(key)}" for name in _BOTH_WAYS if name not in names)

    def _annotations(self, changes: Sequence[Change]) -> Iterator[Edit]:
        for change in changes:
            if isinstance(change, Spelling) and change in self.pieces:
                name = self.imports.name(self.helper, self.names[self.pieces[change]])
                annotated = self.imports.name("typing", "Annotated")
                yield from self._around(change.at, f"{annotated}[", f", {name}]")
            elif isinstance(change, AnySubclass):
                yield from self._around(change.at, f"{self.imports.name('pydantic', 'SerializeAsAny')}[", "]")

    def _around(self, at: Spelled, before: str, behind: str) -> Iterator[Edit]:
        text = self._text(at.span.start, at.span.end)
        yield Edit(self.file.path, at.span.start, at.span.end, f"{before}{text}{behind}")

    def _assignment_around(self, edit: Edit) -> tuple[int, int]:
        for owner in self.file.classes:
            for each in owner.assignments:
                if each.span.start <= edit.start and edit.end <= each.span.end:
                    return each.span.start, each.span.end
        return edit.start, edit.end

    def _field_at(self, at: tuple[int, int]) -> PyField | None:
        for owner in self.file.classes:
            for each in fields_of(self.tree, owner):
                if each.owner is owner and (each.span.start, each.span.end) == at:
                    return each
        return None

    def _field(
        self, at: tuple[int, int], found: PyField | None, inner: Sequence[Edit], keywords: Sequence[str]
    ) -> Edit:
        pieces: list[Edit] = list(inner)
        call = found.info if found is not None else None
        if keywords and found is not None:
            pieces.append(self._info(found, call, keywords))
        text = spliced(self._text(*at), at[0], pieces)
        indent = self._indent(at[0])
        if "\n" not in text and len(indent) + len(text) > self.imports.width and " = " in text:
            text = broken(text, indent, self.imports.width)
        return Edit(self.file.path, at[0], at[1], text)

    def _info(self, found: PyField, call: Call | None, keywords: Sequence[str]) -> Edit:
        if call is not None:
            end = call.span.end - 1
            inside = self._text(call.span.start, end)
            stripped = inside.rstrip()
            if stripped.endswith(","):  # one argument a line
                at = call.span.start + len(stripped.encode())
                pad = self._indent(at)
                lines = "".join(f"\n{pad}{each}," for each in keywords)
                return Edit(self.file.path, at, at, lines)
            glue = "" if stripped.endswith("(") else ", "
            at = call.span.start + len(stripped.encode())
            return Edit(self.file.path, at, at, glue + ", ".join(keywords))
        field_name = self.imports.name("pydantic", "Field")
        if found.value is not None:
            given = self._text(found.value.span.start, found.value.span.end)
            text = f"{field_name}(default={given}, {', '.join(keywords)})"
            return Edit(self.file.path, found.value.span.start, found.value.span.end, text)
        at_end = found.span.end
        return Edit(self.file.path, at_end, at_end, f" = {field_name}({', '.join(keywords)})")

    # -- classes -------------------------------------------------------------------------------------------

    def _configure_names(self, owner: PyClass, found: PyField | None = None) -> None:
        """A model whose fields have aliases still takes their names, and writes the aliases by itself."""
        config = config_of(self.tree, owner)
        settings = {} if reads_names(config) else {"populate_by_name": "True"}
        has_aliases = any(
            wire_name(self.tree, each, config).aliased
            for each in fields_of(self.tree, owner)
            if each != found
        )
        if not writes_aliases(config) and not has_aliases:
            settings["serialize_by_alias"] = "True"
        self._configure(owner, settings)

    def _configure(self, owner: PyClass, settings: dict[str, str]) -> None:
        self.config.setdefault(owner, {}).update(settings)

    def _generator(self, name: str) -> str:
        return self.imports.name("pydantic.alias_generators", name)

    def _config(self, owner: PyClass, settings: dict[str, str]) -> Iterator[Edit]:
        if not settings:
            return
        own = own_config(owner)
        if own is not None:
            end = own.span.end - 1
            inside = self._text(own.span.start, end).rstrip()
            at = own.span.start + len(inside.encode())
            glue = "" if inside.endswith("(") else " " if inside.endswith(",") else ", "
            text = ", ".join(f"{name}={value}" for name, value in settings.items())
            yield Edit(self.file.path, at, at, glue + text)
            return
        name = self.imports.name("pydantic", "ConfigDict")
        arguments = ", ".join(f"{key}={value}" for key, value in settings.items())
        line = f"model_config = {name}({arguments})"
        indent = self._indent(owner.body[0].start)
        if len(indent) + len(line) > self.imports.width:
            line = broken(line, indent, self.imports.width)
        if owner.docstring is not None:
            at = owner.docstring.end
            yield Edit(self.file.path, at, at, f"\n\n{indent}{line}")
        else:
            at = owner.body[0].start
            yield Edit(self.file.path, at, at, f"{line}\n\n{indent}")

    def _methods(self, owner: PyClass, piece: Piece) -> Edit:
        text = _METHODS.format(
            serializer=self.imports.name("pydantic", "model_serializer"),
            handler=self.imports.name("pydantic", "SerializerFunctionWrapHandler"),
            validator=self.imports.name("pydantic", "model_validator"),
            any=self.imports.name("typing", "Any"),
            name=self.imports.name(self.helper, self.names[piece]),
        )
        text = text.replace("    ", self._indent(owner.body[0].start))
        if owner.filler is not None:
            return Edit(self.file.path, owner.filler.start, owner.filler.end, text.strip())
        at = owner.body[-1].end
        return Edit(self.file.path, at, at, f"\n\n{text.rstrip()}")

    def _member(self, owner: PyClass, member: str, text: str) -> Iterator[Edit]:
        value, assignment = enum_members(self.tree, owner)[member]
        if value != text and assignment.value is not None:
            span = assignment.value.span
            yield Edit(self.file.path, span.start, span.end, quoted(text))

    def _dropped(self, at: Spelled) -> Edit:
        """Takes out an argument with its comma, or a whole function with the lines around it."""
        data = self.file.data
        start, end = at.span.start, at.span.end
        line_start = data.rfind(b"\n", 0, start) + 1
        if not data[line_start:start].strip() and data[start:end].lstrip().startswith(
            (b"@", b"def", b"async")
        ):
            while data[:line_start].endswith(b"\n\n"):
                line_start -= 1
            return Edit(self.file.path, line_start - 1, end, "")
        before = data[:start].rstrip()
        if before.endswith(b","):
            return Edit(self.file.path, len(before) - 1, end, "")
        behind = data[end:]
        skipped = len(behind) - len(behind.lstrip(b", \n"))
        return Edit(self.file.path, start, end + skipped, "")

    # -- text ----------------------------------------------------------------------------------------------

    def _text(self, start: int, end: int) -> str:
        return self.file.data[start:end].decode("utf-8", "replace")

    def _indent(self, at: int) -> str:
        line = (
            self.file.data[self.file.data.rfind(b"\n", 0, at) + 1 :]
            .split(b"\n")[0]
            .decode("utf-8", "replace")
        )
        return line[: len(line) - len(line.lstrip())]


def spliced(text: str, offset: int, edits: Iterable[Edit]) -> str:
    """A part of a file with edits made inside it."""
    data = text.encode()
    for edit in sorted(edits, reverse=True):
        data = data[: edit.start - offset] + edit.text.encode() + data[edit.end - offset :]
    return data.decode()


def broken(text: str, indent: str, width: int) -> str:
    """An assignment of a call that is too long for a line, as formatters break it."""
    head, _, arguments = text.partition(" = ")
    opening = arguments.find("(")
    if opening < 0 or not arguments.endswith(")"):
        return text
    inside = arguments[opening + 1 : -1].rstrip(",")
    one = f"{indent}    {inside}"
    if len(one) <= width:
        return f"{head} = {arguments[: opening + 1]}\n{one}\n{indent})"
    lines = "".join(f"{indent}    {each},\n" for each in split_arguments(inside))
    return f"{head} = {arguments[: opening + 1]}\n{lines}{indent})"


def split_arguments(text: str) -> list[str]:
    """The arguments of a call, at the commas that stand between them."""
    parts, depth, quote, current = [], 0, "", ""
    for char in text:
        if quote:
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        depth += (char in "([{") - (char in ")]}") if not quote else 0
        if char == "," and not depth and not quote:
            parts.append(current.strip())
            current = ""
        else:
            current += char
    return [*parts, current.strip()]
