"""The test that stands beside the fix: vectors to read and to refuse, and values that must not be written."""

from __future__ import annotations

from collections.abc import Sequence

from codegen.fix.request import FixRequest
from codegen.go.fix.plan import Case, Plan
from codegen.go.fix.spoken import test_helper, tests_begin_with
from codegen.go.fix.vectors import Read, Vectors, vectors
from codegen.go.fix.wire_file import assemble
from codegen.go.text import comment, indent, literal, quote


def wire_test_file(request: FixRequest, plan: Plan) -> tuple[str, tuple[str, ...]]:
    """The text of the test file, and what it could not test."""
    found = vectors(request, plan)
    prefix = tests_begin_with(plan.struct)
    parts = [
        *([_reading(plan, f"{prefix}Reads", found.accepted)] if found.accepted else []),
        _refusing(plan, f"{prefix}Refuses", found),
        *([_reading(plan, f"{prefix}ReadsOldForm", found.old)] if found.old else []),
        *_unwritable(plan, f"{prefix}RefusesToWrite", found.samples),
        *_everywhere(plan, f"{prefix}IsTheSameEverywhere", found.samples),
        _same(plan),
    ]
    body: list[str] = []
    for part in parts:
        body += [*([""] if body else []), *part]
    return assemble(plan, body), found.notes


def _reading(plan: Plan, name: str, reads: Sequence[Read]) -> list[str]:
    alike = all(each.text == each.written for each in reads)
    rows = [
        f"{{{quote(each.name)}, {literal(each.text)}{'' if alike else f', {literal(each.written)}'}}},"
        for each in reads
    ]
    return [
        f"func {name}(t *testing.T) {{",
        f"\ttests := []struct{{ name, text{'' if alike else ', written'} string }}{{",
        *indent(rows, 2),
        "\t}",
        *indent(
            [
                "for _, test := range tests {",
                "\tt.Run(test.name, func(t *testing.T) {",
                *indent(
                    [
                        f"var value {plan.type_name}",
                        "if err := json.Unmarshal([]byte(test.text), &value); err != nil {",
                        "\tt.Fatal(err)",
                        "}",
                        f"{test_helper(plan.struct)}(t, value, test.{'text' if alike else 'written'})",
                    ],
                    2,
                ),
                "\t})",
                "}",
            ]
        ),
        "}",
    ]


def _refusing(plan: Plan, name: str, found: Vectors) -> list[str]:
    rows = [f"{{{quote(each.name)}, {literal(each.text)}}}," for each in found.rejected]
    return [
        f"func {name}(t *testing.T) {{",
        "\ttests := []struct{ name, text string }{",
        *indent(rows, 2),
        "\t}",
        *indent(
            [
                "for _, test := range tests {",
                "\tt.Run(test.name, func(t *testing.T) {",
                *indent(
                    [
                        f"var value {plan.type_name}",
                        "if err := json.Unmarshal([]byte(test.text), &value); err == nil {",
                        '\tt.Errorf("read as %#v", value)',
                        "}",
                        f"if !reflect.DeepEqual(value, {plan.type_name}{{}}) {{",
                        '\tt.Errorf("left half-read: %#v", value)',
                        "}",
                    ],
                    2,
                ),
                "\t})",
                "}",
            ]
        ),
        "}",
    ]


def _unwritable(plan: Plan, name: str, samples: Sequence[tuple[Case, str]]) -> list[list[str]]:
    """Values that the contract cannot carry, each made of one that it can."""
    if plan.tag is None and not plan.guarded:
        return []
    changes: list[tuple[str, str, str]] = []
    for case, text in samples:
        for guarded in plan.guarded:
            if guarded.example and case.kind not in guarded.kinds:
                what = (
                    f"{case.variant}, {guarded.field.name} set"
                    if case.variant
                    else f"{guarded.field.name} set"
                )
                changes.append((what, text, f"v.{guarded.field.name} = {guarded.example}"))
    if plan.tag is not None:
        changes += [("unknown kind", text, f'v.{plan.tag.name} = "no such kind"') for _, text in samples[:1]]
        if all(case.kind_text for case in plan.cases):
            changes += [("zero value", text, f"*v = {plan.type_name}{{}}") for _, text in samples[:1]]
    if not changes:
        return []
    rows = [
        f"{{{quote(what)}, {literal(text)}, func(v *{plan.type_name}) {{ {change} }}}},"
        for what, text, change in changes
    ]
    return [
        [
            f"func {name}(t *testing.T) {{",
            "\ttests := []struct {",
            "\t\tname, text string",
            f"\t\tchange     func(*{plan.type_name})",
            "\t}{",
            *indent(rows, 2),
            "\t}",
            *indent(
                [
                    "for _, test := range tests {",
                    "\tt.Run(test.name, func(t *testing.T) {",
                    *indent(
                        [
                            f"var value {plan.type_name}",
                            "if err := json.Unmarshal([]byte(test.text), &value); err != nil {",
                            "\tt.Fatal(err)",
                            "}",
                            "test.change(&value)",
                            "if written, err := json.Marshal(value); err == nil {",
                            '\tt.Errorf("written as %s", written)',
                            "}",
                        ],
                        2,
                    ),
                    "\t})",
                    "}",
                ]
            ),
            "}",
        ]
    ]


def _everywhere(plan: Plan, name: str, samples: Sequence[tuple[Case, str]]) -> list[list[str]]:
    if not samples:
        return []
    _, text = samples[0]
    kind = plan.type_name
    rows = [
        '{"value", value, want},',
        '{"pointer", &value, want},',
        f'{{"slice", []{kind}{{value}}, "[" + want + "]"}},',
        f'{{"map", map[string]{kind}{{"key": value}}, `{{"key":` + want + "}}"}},',
        f'{{"field", struct{{ Field {kind} }}{{value}}, `{{"Field":` + want + "}}"}},',
        '{"interface", []any{value}, "[" + want + "]"},',
    ]
    return [
        [
            f"func {name}(t *testing.T) {{",
            *indent(
                [
                    f"const want = {literal(text)}",
                    f"var value {kind}",
                    "if err := json.Unmarshal([]byte(want), &value); err != nil {",
                    "\tt.Fatal(err)",
                    "}",
                    "tests := []struct {",
                    "\tname  string",
                    "\tvalue any",
                    "\twant  string",
                    "}{",
                    *indent(rows),
                    "}",
                    "for _, test := range tests {",
                    "\tt.Run(test.name, func(t *testing.T) {",
                    f"\t\t{test_helper(plan.struct)}(t, test.value, test.want)",
                    "\t})",
                    "}",
                ]
            ),
            "}",
        ]
    ]


def _same(plan: Plan) -> list[str]:
    return [
        *comment(
            f"{test_helper(plan.struct)} wants value to be written as this JSON value, whatever its escapes."
        ),
        f"func {test_helper(plan.struct)}(t *testing.T, value any, want string) {{",
        *indent(
            [
                "t.Helper()",
                "written, err := json.Marshal(value)",
                "if err != nil {",
                "\tt.Fatal(err)",
                "}",
                "var got, wanted any",
                "if err := json.Unmarshal(written, &got); err != nil {",
                "\tt.Fatal(err)",
                "}",
                "if err := json.Unmarshal([]byte(want), &wanted); err != nil {",
                "\tt.Fatal(err)",
                "}",
                "if !reflect.DeepEqual(got, wanted) {",
                '\tt.Errorf("written as %s, want %s", written, want)',
                "}",
            ]
        ),
        "}",
    ]
