"""What a type's name means where it stands: a type of the source, or the full path of a foreign one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from codegen.source.rust.value import Declaration, RustAlias, RustEnum, RustImpl, RustSource, RustStruct

#: Names that stand everywhere, with what they stand for.
_PRELUDE = {
    "Box": "std::boxed::Box",
    "Option": "std::option::Option",
    "Result": "std::result::Result",
    "String": "std::string::String",
    "Vec": "std::vec::Vec",
}
#: A chain of `use` of this length goes in a circle.
_DEEP = 16


@dataclass(frozen=True, slots=True)
class Scope:
    """Where a name stands."""

    crate: str
    module: tuple[str, ...]


class Resolver:
    """The names of a source."""

    def __init__(self, source: RustSource) -> None:
        self.source = source
        self._types: dict[tuple[Scope, str], Declaration] = {}
        self._uses: dict[tuple[Scope, str], tuple[str, ...]] = {}
        self._globs: dict[Scope, list[tuple[str, ...]]] = {}
        self._modules: set[Scope] = set()
        self._crates = {crate.name: crate.folder for crate in source.crates}
        for file in source.files:
            self._modules |= {Scope(file.crate, module) for module in (file.module, *file.modules)}
            for declared in file.types:
                self._types.setdefault((Scope(file.crate, declared.module), declared.name), declared)
            for use in file.uses:
                scope = Scope(file.crate, use.module)
                if use.name == "*":
                    self._globs.setdefault(scope, []).append(use.path)
                else:
                    self._uses[scope, use.name] = use.path

    def scope(self, declared: Declaration) -> Scope:
        """Where the names inside a type stand."""
        return Scope(self.source.file_of(declared.path).crate, declared.module)

    def implementations(self, declared: Declaration, trait: str) -> Iterator[RustImpl]:
        """Where a trait is implemented by hand for a type, in its own module."""
        for file in self.source.files:
            for impl in file.impls:
                if (impl.trait, impl.type, impl.module) == (trait, declared.name, declared.module):
                    yield impl

    def resolve(self, names: tuple[str, ...], scope: Scope) -> Declaration | str:
        """The type of the source that is meant; of a foreign one the full path."""
        return self._resolve(names, scope, 0)

    def _resolve(self, names: tuple[str, ...], scope: Scope, deep: int) -> Declaration | str:
        if deep > _DEEP or not names:
            return "::".join(names)
        first, rest = names[0], names[1:]
        if first == "crate":
            return self._inside(rest, Scope(scope.crate, ()), deep)
        if first == "self":
            return self._inside(rest, scope, deep)
        if first == "super":
            return self._inside(rest, Scope(scope.crate, scope.module[:-1]), deep)
        found = self._here(names, scope, deep)
        if found is not None:
            return found
        if first in self._crates and rest:
            return self._inside(rest, Scope(self._crates[first], ()), deep)
        return _PRELUDE.get(first, first) if not rest else "::".join(names)

    def _inside(self, names: tuple[str, ...], scope: Scope, deep: int) -> Declaration | str:
        """What a path means that begins in a module."""
        if names[:1] == ("super",):
            return self._inside(names[1:], Scope(scope.crate, scope.module[:-1]), deep)
        found = self._here(names, scope, deep) if names else None
        return "::".join(names) if found is None else found

    def _here(self, names: tuple[str, ...], scope: Scope, deep: int) -> Declaration | str | None:
        first, rest = names[0], names[1:]
        if not rest and (scope, first) in self._types:
            return self._types[scope, first]
        below = Scope(scope.crate, (*scope.module, first))
        if rest and below in self._modules:
            return self._inside(rest, below, deep)
        if (scope, first) in self._uses:
            path = self._uses[scope, first]
            if path != names:
                return self._resolve((*path, *rest), scope, deep + 1)
        for glob in self._globs.get(scope, ()):
            found = self._resolve((*glob, *names), scope, deep + 1)
            if isinstance(found, RustStruct | RustEnum | RustAlias):
                return found
        return None
