"""Names of kinds: read from the source, observed, or assumed and marked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from codegen.go.fix import plan_fix
from registry.fault import Refusal

STRUCT = "type ValidationError struct{ Kind, Field, Reason string }\n"


def module(root: Path, **files: str) -> Path:
    (root / "go.mod").write_text("module example.com/m\n\ngo 1.21\n")
    for name, text in files.items():
        (root / name).mkdir(exist_ok=True)
        (root / name / f"{name}.go").write_text(f"package {name}\n\n{text}")
    return root


def code(request: Any) -> str:
    return plan_fix(request).files[0].text


def refused(request: Any) -> str:
    with pytest.raises(Refusal) as raised:
        plan_fix(request)
    return str(raised.value).replace(str(request.source), "M")


def test_a_name_that_is_neither_seen_nor_read_is_refused(tmp_path: Path, flat_request: Any) -> None:
    said = refused(flat_request("external", module(tmp_path, p=STRUCT)))
    assert said == "\n".join(
        f"M/p/p.go:3: The Kind `{name.lower()}` of the variant `{name}` was neither seen in an answer nor "
        "found in the source. Add a case that shows it, or accept the guess with --assume."
        for name in ("Consistency", "Policy")
    )


def test_an_assumed_name_is_listed_and_marked_where_it_stands(tmp_path: Path, flat_request: Any) -> None:
    request = flat_request("external", module(tmp_path, p=STRUCT), assume=True)
    fix = plan_fix(request)
    assert fix.assumed == ("consistency", "policy")
    mark = '\t\t// Assumed: "policy" was neither seen in an answer nor found in the source.\n'
    assert f'\tcase "policy":\n{mark}\t\twire = map[string]any' in fix.files[0].text
    assert fix.files[0].text.count("// Assumed:") == 4
    assert 'case "schema":\n\t\twire = ' in fix.files[0].text


@pytest.mark.parametrize(
    "elsewhere",
    [
        'const (\n\tA = "consistency"\n\tB = "policy"\n)\n',
        'func f(s string) {\n\tswitch s {\n\tcase "consistency", "policy":\n\t}\n}\n',
        'var all = []ValidationError{{Kind: "consistency"}, {Kind: "policy"}}\n',
    ],
)
def test_constants_switch_arms_and_literals_of_the_package_are_read(
    tmp_path: Path, flat_request: Any, elsewhere: str
) -> None:
    fix = plan_fix(flat_request("external", module(tmp_path, p=STRUCT + elsewhere)))
    assert fix.assumed == ()


def test_a_switch_in_a_package_that_imports_the_type_is_read_and_one_elsewhere_is_not(
    tmp_path: Path, flat_request: Any
) -> None:
    arms = 'func f(s string) {\n\tswitch s {\n\tcase "consistency", "policy":\n\t}\n}\n'
    module(tmp_path, p=STRUCT, q=f'import "example.com/m/p"\n\nvar _ p.ValidationError\n\n{arms}')
    assert plan_fix(flat_request("external", tmp_path)).assumed == ()
    module(tmp_path, q=arms)
    assert "was neither seen" in refused(flat_request("external", tmp_path))


def test_a_constant_of_the_same_text_and_another_meaning_is_not_used(
    tmp_path: Path, flat_request: Any
) -> None:
    source = STRUCT + 'const SectionSchema = "schema"\n'
    text = code(flat_request("external", module(tmp_path, p=source), assume=True))
    assert "SectionSchema" not in text
    assert 'e.Kind != "schema"' in text.replace("v.Kind", "e.Kind")


def test_of_several_constants_the_typed_then_the_one_named_for_the_field_is_used(
    tmp_path: Path, flat_request: Any
) -> None:
    source = (
        "type Kind string\n\ntype ValidationError struct {\n\tKind Kind\n\tField, Reason string\n}\n"
        'const (\n\tSchema Kind = "schema"\n\tPolicy Kind = "policy"\n)\n'
        'const KindSchema = "schema"\nconst KindPolicy = "policy"\n'
        'const KindConsistency = "consistency"\nconst KindCompleteness, Other = "completeness", "other"\n'
    )
    text = code(flat_request("external", module(tmp_path, p=source)))
    for name in ("case Schema:", "case Policy:", "case KindConsistency:", "case KindCompleteness:"):
        assert name in text


def test_a_constant_of_another_type_cannot_be_used(tmp_path: Path, flat_request: Any) -> None:
    source = STRUCT + 'type Sort string\n\nconst KindPolicy, KindConsistency Sort = "policy", "consistency"\n'
    text = code(flat_request("external", module(tmp_path, p=source)))
    assert "KindPolicy" not in text
    assert 'case "policy":' in text
