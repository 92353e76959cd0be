"""The functions that read and write a struct, member by member."""

from __future__ import annotations

from codegen.go.text import indent, literal, quote
from codegen.go.types.member import Member
from codegen.go.types.record import Body
from codegen.wire.lossless import write

#: How many members one word of bits can note.
_WORD = 64


def functions(made: Body) -> list[str]:
    """What a struct is read and written by."""
    return [*_tables(made), *_reader(made), "", *_writer(made)]


def _keys(made: Body) -> list[str]:
    """The names of all members, the required ones first: their order is that of the bits."""
    ordered = sorted(made.members, key=lambda member: not member.declared.required)
    return [*(key for key, _ in made.fixed), *(member.key for member in ordered)]


def _required(made: Body) -> int:
    return len(made.fixed) + sum(member.declared.required for member in made.members)


def _tables(made: Body) -> list[str]:
    lines: list[str] = []
    keys = _keys(made)
    if keys and (_required(made) or made.extra is not None):
        names = indent(f"{quote(key)}," for key in keys)
        lines += [f"var members{made.name} = []string{{", *names, "}", ""]
    if made.rule:
        lines += [f"var object{made.name} = wireObject{{{', '.join(made.rule)}}}", ""]
    return lines


def _reader(made: Body) -> list[str]:
    keys = _keys(made)
    words = -(-len(keys) // _WORD)
    seen = [f"seen[{index}]" for index in range(words)] if words > 1 else ["seen"]
    lines = [f"func read{made.name}(r *wireReader) (v {made.name}) {{"]
    if keys:
        lines.append(f"\tvar seen {'uint64' if words == 1 else f'[{words}]uint64'}")
    count = "count++ " if made.rule else ""
    lines += ["\tcount := 0"] if made.rule else []
    lines.append(f"\tfor r.openObject(); r.nextMember(); {count}{{")
    lines += [f"\t\tr.judgeName(&object{made.name})"] if made.rule else []
    lines += indent(_switch(made, keys, seen), 2)
    lines.append("\t}")
    required = _required(made)
    for index in range(-(-required // _WORD)):
        start, end = index * _WORD, min(required, (index + 1) * _WORD)
        cut = f"[{start or ''}:{end if end < len(keys) else ''}]"
        lines.append(f"\tr.required({seen[index]}, members{made.name}{'' if cut == '[:]' else cut})")
    lines += [f"\tr.judgeCount(&object{made.name}, count)"] if made.rule else []
    return [*lines, "\treturn v", "}"]


def _switch(made: Body, keys: list[str], seen: list[str]) -> list[str]:
    """What is done with the member that was reached."""
    rest = "r.unknownMember()"
    if made.extra is not None:
        rest = f"wireKeep(r, &v.{made.extra_field}, {made.extra.reader})"
    if not keys:
        return [rest]
    reads = {member.key: f"v.{member.field} = {member.read()}" for member in made.members}
    reads |= {key: f"r.fixed({literal(text)})" for key, text in made.fixed}
    cases: list[str] = []
    for place, key in enumerate(keys):
        once = f"\tr.once(&{seen[place // _WORD]}, {place % _WORD})"
        cases += [f"case {quote(key)}:", once, f"\t{reads[key]}"]
    return ["switch string(r.member) {", *cases, "default:", f"\t{rest}", "}"]


class _Steps:
    """Statements that write; what stands in the code is written in as few steps as can be."""

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._text = ""

    def text(self, text: str) -> None:
        """JSON that stands in the code."""
        self._text += text

    def code(self, *lines: str) -> None:
        """Statements that write what does not."""
        if self._text:
            self._lines.append(f"w.literal({literal(self._text)})")
            self._text = ""
        self._lines += lines

    def lines(self) -> list[str]:
        """All statements."""
        self.code()
        return self._lines


def _writer(made: Body) -> list[str]:
    steps = _Steps()
    steps.text("{")
    # before the first member there is no comma, and behind one that is always there is one; else the
    # writer looks at what it wrote last
    comma: str | None = ""
    for key, value in made.fixed:
        steps.text(f"{comma}{write(key)}:{value}")
        comma = ","
    for member in made.members:
        if member.present:
            inner = _Steps()
            _add(inner, member, comma)
            steps.code(f"if {member.present} {{", *indent(inner.lines()), "}")
            comma = comma or None
        else:
            _add(steps, member, comma)
            comma = ","
    if made.extra is not None:
        members = f"members{made.name}" if _keys(made) else "nil"
        steps.code(f"wireWriteExtra(w, v.{made.extra_field}, {members}, {made.extra.writer})")
    steps.text("}")
    head = f"func write{made.name}(w *wireWriter, v {made.name}) {{"
    return [head, *indent(steps.lines()), "}"]


def _add(steps: _Steps, member: Member, comma: str | None) -> None:
    if comma is None:
        steps.code("w.next()")
    steps.text(f"{comma or ''}{write(member.key)}:")
    steps.code(member.write())
