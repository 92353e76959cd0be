"""How the code names the kinds: by a constant of the package where one stands for the text, else by the text.

A kind's text is *known* when it was seen in an answer or stands in the source; else it is assumed.
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.source.go.resolve import Spelled, declaration
from codegen.source.go.value import GoConstant, GoField, GoFile, GoModule, GoPackage
from codegen.wire.name import fold


@dataclass(frozen=True, slots=True)
class KindName:
    """The Go expression for a kind, and whether its text is known."""

    expression: str
    known: bool


@dataclass(frozen=True, slots=True)
class Evidence:
    """Where the names of kinds are looked for: the files beside the fix, and those that use them."""

    module: GoModule
    package: GoPackage
    files: tuple[GoFile, ...]
    tag: GoField
    tag_file: GoFile
    observed: frozenset[str]
    #: Names that the generated functions use themselves.
    taken: frozenset[str]

    def name(self, text: str, all_texts: frozenset[str], quoted: str) -> KindName:
        """The name of the kind with that text, one of `all_texts`."""
        constant = self._constant(text, all_texts)
        known = constant is not None or text in self.observed or self._is_read(text)
        return KindName(constant.name if constant else quoted, known)

    def _constant(self, text: str, all_texts: frozenset[str]) -> GoConstant | None:
        found = [constant for constant in self._usable() if constant.value == text]
        preferences = (
            lambda each: each.type == self.tag.type and each.type != "string",
            lambda each: fold(self.tag.name) in fold(each.name),
            lambda each: len(self._texts_beside(each) & all_texts) == len(all_texts),
        )
        chosen = [each for each in found if any(prefers(each) for prefers in preferences)]
        for prefers in preferences:
            chosen = [each for each in chosen if prefers(each)] or chosen
        return chosen[0] if len(chosen) == 1 else None

    def _usable(self) -> list[GoConstant]:
        return [
            constant
            for file in self.files
            if not file.constraint
            for constant in file.constants
            if constant.type in (None, self.tag.type) and constant.name not in self.taken
        ]

    def _texts_beside(self, constant: GoConstant) -> set[str]:
        return {
            each.value
            for each in self._usable()
            if (each.path, each.group) == (constant.path, constant.group)
        }

    def _is_read(self, text: str) -> bool:
        kind = declaration(self.module, Spelled(self.tag.type, self.tag_file))
        near = {self.package.import_path}
        if kind is not None:
            near.add(self.module.package_of(kind.path).import_path)
        return any(
            self._stands_in(file, text, own=package.import_path in near)
            for package in self.module.packages
            for file in package.files
            if package.import_path in near or any(imported.path in near for imported in file.imports)
        )

    def _stands_in(self, file: GoFile, text: str, *, own: bool) -> bool:
        if own and any(constant.value == text for constant in file.constants):
            return True
        return text in file.arms or (self.tag.name, text) in file.given
