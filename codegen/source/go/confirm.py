"""Asks the Go toolchain what a type is: a throw-away test in a scratch copy asks `reflect`.

What syntax cannot tell is resolved there: embedding, aliases, generics, method sets, types of other modules.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from codegen.source.go.value import HEADER
from registry.fault import Fault, Refusal

_NAME = "wirelaw_confirm_test.go"
#: Copied with the packages: what a build needs, and nothing else.
_KEPT = ("*.go", "go.mod", "go.sum", "*.s", "*.h")


@dataclass(frozen=True, slots=True)
class ReflectedField:
    """A field as `reflect` sees it; one promoted from an embedded struct has several steps."""

    path: tuple[str, ...]
    type: str
    tag: str
    exported: bool
    embedded: bool


@dataclass(frozen=True, slots=True)
class Reflected:
    """A type as the toolchain has it."""

    name: str
    #: `struct`, `slice`, `int64` and so on.
    kind: str
    fields: tuple[ReflectedField, ...]
    #: The methods of a value, and those that only a pointer has.
    methods: frozenset[str]
    pointer_methods: frozenset[str]
    #: What encoding/json writes for the zero value; empty where that is an error.
    zero: str


def reflected(
    module: Path, folder: str, package: str, types: Sequence[str], scratch: Path, go: str = "go"
) -> dict[str, Reflected]:
    """What types of one package are, by name. Raises `Refusal` where the package does not build."""
    copy = Path(shutil.copytree(module, scratch / "confirm", ignore=_left_out, dirs_exist_ok=True))
    here = copy / folder
    (here / _NAME).write_text(_source(package, types), encoding="utf-8")
    answer = (scratch / "confirm.json").resolve()
    ran = subprocess.run(
        [go, "test", "-vet=off", "-count=1", "-run=^TestWirelawConfirm$", "."],
        cwd=here,
        env={**os.environ, "WIRELAW_CONFIRM": str(answer)},
        capture_output=True,
        text=True,
        check=False,
    )
    if ran.returncode != 0 or not answer.is_file():
        said = (ran.stdout + ran.stderr).strip().splitlines()
        raise Refusal(
            Fault(
                f"The package does not build here: {said[0] if said else 'go test said nothing'}",
                str(module / folder),
                "`go vet .` says what is missing.",
            )
        )
    return {each.name: each for each in map(_read, json.loads(answer.read_text(encoding="utf-8")))}


def _read(found: dict[str, Any]) -> Reflected:
    fields = tuple(
        ReflectedField(
            tuple(each["path"]),
            each["type"],
            each["tag"],
            exported=each["exported"],
            embedded=each["embedded"],
        )
        for each in found["fields"]
    )
    methods, every = frozenset(found["methods"]), frozenset(found["pointer_methods"])
    return Reflected(found["name"], found["kind"], fields, methods, every - methods, found["zero"])


def _left_out(folder: str, names: list[str]) -> list[str]:
    here = Path(folder)
    return [
        name
        for name in names
        if name.startswith(".")
        or name == _NAME
        or ((here / name).is_file() and not any(Path(name).match(kept) for kept in _KEPT))
    ]


def _source(package: str, types: Sequence[str]) -> str:
    values = "".join(f"\t\treflect.TypeOf((*{name})(nil)).Elem(),\n" for name in types)
    return _TEST.replace("$HEADER", HEADER).replace("$PACKAGE", package).replace("$TYPES", values)


_TEST = """\
$HEADER

package $PACKAGE

import (
	"encoding/json"
	"os"
	"reflect"
	"testing"
)

func TestWirelawConfirm(t *testing.T) {
	type field struct {
		Path     []string `json:"path"`
		Type     string   `json:"type"`
		Tag      string   `json:"tag"`
		Exported bool     `json:"exported"`
		Embedded bool     `json:"embedded"`
	}
	type found struct {
		Name    string   `json:"name"`
		Kind    string   `json:"kind"`
		Fields  []field  `json:"fields"`
		Methods []string `json:"methods"`
		Pointer []string `json:"pointer_methods"`
		Zero    string   `json:"zero"`
	}
	methods := func(kind reflect.Type) []string {
		names := []string{}
		for index := 0; index < kind.NumMethod(); index++ {
			names = append(names, kind.Method(index).Name)
		}
		return names
	}
	every := []found{}
	for _, kind := range []reflect.Type{
$TYPES	} {
		one := found{Name: kind.Name(), Kind: kind.Kind().String(), Fields: []field{}}
		if kind.Kind() == reflect.Struct {
			for _, each := range reflect.VisibleFields(kind) {
				path := []string{}
				for depth := range each.Index {
					path = append(path, kind.FieldByIndex(each.Index[:depth+1]).Name)
				}
				one.Fields = append(one.Fields, field{
					path, each.Type.String(), string(each.Tag), each.IsExported(), each.Anonymous,
				})
			}
		}
		one.Methods, one.Pointer = methods(kind), methods(reflect.PointerTo(kind))
		if text, err := json.Marshal(reflect.Zero(kind).Interface()); err == nil {
			one.Zero = string(text)
		}
		every = append(every, one)
	}
	text, err := json.Marshal(every)
	if err == nil {
		err = os.WriteFile(os.Getenv("WIRELAW_CONFIRM"), text, 0o600)
	}
	if err != nil {
		t.Fatal(err)
	}
}
"""
