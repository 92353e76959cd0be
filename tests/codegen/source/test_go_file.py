"""One Go file: whatever a real one may hold, and nothing that is not declared at its top level."""

from __future__ import annotations

from codegen.source.go.file import read_file
from codegen.source.go.value import GoConstant, GoField, GoFile, GoImport, GoNamed, GoStruct


def read(text: str, path: str = "a/b.go") -> GoFile:
    return read_file(path, text.encode())


def fields(text: str) -> tuple[GoField, ...]:
    (struct,) = [each for each in read(text).types if isinstance(each, GoStruct)]
    return struct.fields


def test_fields_of_several_names_share_type_and_tag() -> None:
    a, b, c = fields('package p\ntype T struct {\n\tA, B *string `json:"x,omitempty"`\n\tc int\n}\n')
    assert a == GoField("A", "*string", 3, "x", ("omitempty",), tagged=True)
    assert (b.name, b.json_key) == ("B", "x")
    assert (c.name, c.json_key, c.line) == ("c", None, 4)


def test_a_field_without_a_tag_has_its_own_name_as_key_and_a_dash_leaves_it_out() -> None:
    text = (
        "package p\ntype T struct {\n\tA string\n"
        '\tB string `json:"-"`\n\tC string `json:"-,"`\n\tD int `db:"d"`\n}\n'
    )
    assert [each.json_key for each in fields(text)] == ["A", None, "-", "D"]


def test_types_are_spelled_as_the_source_spells_them() -> None:
    text = (
        "package p\ntype T struct {\n\tA map[string][]*k.V\n"
        "\tB struct {\n\t\tC int\n\t}\n\tF func(int) error\n\tG Pair[int]\n}\n"
    )
    assert [each.type for each in fields(text)] == [
        "map[string][]*k.V",
        "struct { C int }",
        "func(int) error",
        "Pair[int]",
    ]


def test_embedded_fields_are_told_from_named_ones() -> None:
    base, other, named, gone, generic = fields(
        "package p\ntype T struct {\n\t*Base\n\tpkg.Other\n"
        '\tInner `json:"inner"`\n\tGone `json:"-"`\n\tGen[int]\n}\n'
    )
    assert base == GoField("Base", "*Base", 3, None, embedded=True)
    assert (other.name, other.type, other.embedded) == ("Other", "pkg.Other", True)
    assert (named.json_key, named.embedded, named.tagged) == ("inner", True, True)
    assert (gone.json_key, gone.embedded, gone.tagged) == (None, True, True)
    assert generic.name == "Gen"


def test_of_two_fields_with_one_key_the_tagged_one_is_written_and_of_two_tagged_none() -> None:
    one = 'package p\ntype T struct {\n\tKey string\n\tOther string `json:"Key"`\n}\n'
    two = 'package p\ntype T struct {\n\tA string `json:"k"`\n\tB string `json:"k"`\n\tC int\n}\n'
    (first,) = read(one).types
    (second,) = read(two).types
    assert isinstance(first, GoStruct)
    assert isinstance(second, GoStruct)
    assert {key: field.name for key, field in first.on_the_wire().items()} == {"Key": "Other"}
    assert list(second.on_the_wire()) == ["C"]


def test_grouped_types_aliases_and_generic_structs() -> None:
    file = read(
        "package p\ntype (\n\tKind string\n\tAlias = Kind\n"
        "\tPair[T any] struct{ X T }\n\tX T\n)\ntype Y = struct{ Z int }\n"
    )
    assert file.types == (
        GoNamed("Kind", "a/b.go", 3, "string", alias=False),
        GoNamed("Alias", "a/b.go", 4, "Kind", alias=True),
        GoStruct("Pair", "a/b.go", 5, (GoField("X", "T", 5, "X"),), generic=True),
        GoNamed("X", "a/b.go", 6, "T", alias=False),
        GoNamed("Y", "a/b.go", 8, "struct{ Z int }", alias=True),
    )


def test_types_inside_functions_are_not_declared() -> None:
    file = read('package p\nfunc f() {\n\ttype T struct{ A int }\n\tconst c = "x"\n}\n')
    assert file.types == ()
    assert file.constants == ()
    assert file.names == {"f"}


def test_constants_grouped_typed_converted_and_repeated() -> None:
    file = read(
        'package p\nconst (\n\tA Kind = "a"\n\tB = `b`\n\tC, D = "c", Kind("d")\n\tE\n\tF = iota\n\tG\n)\n'
        'const H string = "h"\n'
    )
    assert file.constants == (
        GoConstant("A", "Kind", "a", "a/b.go", 3, 2),
        GoConstant("B", None, "b", "a/b.go", 4, 2),
        GoConstant("C", None, "c", "a/b.go", 5, 2),
        GoConstant("D", "Kind", "d", "a/b.go", 5, 2),
        GoConstant("E", None, "c", "a/b.go", 6, 2),
        GoConstant("H", "string", "h", "a/b.go", 10, 10),
    )
    assert {"F", "G"} <= file.names


def test_methods_by_receiver() -> None:
    file = read(
        'package p\nfunc (e T) Error() string { return "" }\n'
        "func (e *T) UnmarshalJSON(b []byte) error { return nil }\n"
        "func (T) Bare() {}\nfunc (p *Pair[K, V]) M() {}\nfunc (_ T) Blank() {}\n"
    )
    assert [(each.receiver, each.variable, each.pointer, each.name) for each in file.methods] == [
        ("T", "e", False, "Error"),
        ("T", "e", True, "UnmarshalJSON"),
        ("T", "", False, "Bare"),
        ("Pair", "p", True, "M"),
        ("T", "_", False, "Blank"),
    ]
    assert file.methods[1].line == 3


def test_imports_names_arms_and_given_texts() -> None:
    file = read(
        'package p\nimport "fmt"\nimport (\n\tk "x/kinds"\n\t. "y/z"\n)\nvar V, W = 1, 2\n'
        'func f(s string) {\n\tswitch s {\n\tcase "a", `b`:\n\t}\n\t_ = T{Kind: "c", "d": "e", N: 1}\n}\n'
    )
    assert file.imports == (GoImport("", "fmt"), GoImport("k", "x/kinds"), GoImport(".", "y/z"))
    assert file.names == {"V", "W", "f"}
    assert file.arms == {"a", "b"}
    assert file.given == {("Kind", "c")}


def test_build_constraints_come_from_the_comment_and_from_the_name() -> None:
    assert read("//go:build linux && !cgo\n\npackage p\n").constraint == "linux && !cgo"
    assert read("// about\n\n//go:build ignore\n\npackage p\n").constraint == "ignore"
    assert read("package p\n\n//go:build linux\n").constraint == ""
    assert read("package p\n", "a/x_windows.go").constraint == "windows"
    assert read("package p\n", "a/x_linux_arm64.go").constraint == "linux && arm64"
    assert read("package p\n", "a/linux.go").constraint == ""
    assert read("package p\n", "a/my_wire.go").constraint == ""
    assert read("//go:build cgo\n\npackage p\n", "a/x_linux.go").constraint == "(cgo) && (linux)"


def test_a_syntax_error_is_reported_with_its_line_and_the_rest_is_still_read() -> None:
    file = read("package p\n\ntype A struct{ X int }\n\nfunc f( {\n\ntype T struct{ Y int }\n")
    assert file.broken == 5
    assert "T" in file.words
    assert read("package p\n").broken is None


def test_strange_bytes_are_read_without_a_crash() -> None:
    for data in (
        b"",
        b"\xff\xfe\x00",
        b"package \xff\n",
        b"\xef\xbb\xbfpackage p\ntype T struct{ A int }\n",
        b"}" * 5000,
    ):
        read_file("x.go", data)
    (struct,) = read_file("x.go", b"\xef\xbb\xbfpackage p\r\ntype T struct {\r\n\tA int\r\n}\r\n").types
    assert isinstance(struct, GoStruct)
    assert struct.fields[0].name == "A"


def test_whole_number_constants_are_counted_as_go_counts_them() -> None:
    file = read(
        "package p\ntype L int\nconst (\n\tA L = iota + 1\n\tB\n\t_\n\tC\n)\n"
        "const (\n\tR = 1 << iota\n\tW\n)\n"
        'const (\n\tX = -0x10\n\tY = "text"\n\tZ = len("abc")\n\tV = 1 << 99\n)\n'
    )
    assert [(each.name, each.type, each.value) for each in file.numbers] == [
        *(("A", "L", 1), ("B", "L", 2), ("_", "L", 3), ("C", "L", 4)),
        *(("R", None, 1), ("W", None, 2), ("X", None, -16)),
    ]


def test_an_interface_is_read_with_its_methods_unless_it_is_made_of_others() -> None:
    file = read(
        "package p\ntype I interface {\n\t// Is says so.\n\tIs() bool\n\tB(int)\n}\n"
        "type E interface{ I; C() }\ntype U interface{ int | string }\n"
    )
    assert [(each.name, each.methods) for each in file.types if isinstance(each, GoNamed)] == [
        ("I", ("Is", "B")),
        ("E", ()),
        ("U", ()),
    ]
