"""The Go types of texts that stand for something: the text is kept, a method gives Go's own type."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from codegen.go.text import literal
from codegen.go.types.part import Part
from codegen.types.text_form import text_form
from codegen.wire.shape import Coded, Kind


@dataclass(frozen=True, slots=True)
class Accessor:
    """The method that gives Go's own value of a text."""

    name: str
    results: str
    body: str
    imports: tuple[str, ...]
    says: str


@dataclass(frozen=True, slots=True)
class GoForm:
    """The Go type of one kind of text."""

    type: str
    says: str
    accessor: Accessor | None = None


_INSTANT = Accessor(
    "Time",
    "(time.Time, error)",
    "time.Parse(time.RFC3339, strings.ToUpper(string(t)))",
    ("strings", "time"),
    "Time gives the instant. A leap second is an error: Go has none.",
)
_FORMS = {
    Kind.INSTANT: GoForm("Instant", "is a date and time with an offset, as RFC 3339 writes it", _INSTANT),
    Kind.DATE: GoForm(
        "Date",
        "is a day, as RFC 3339 writes it",
        Accessor(
            "Time",
            "(time.Time, error)",
            'time.Parse("2006-01-02", string(t))',
            ("time",),
            "Time gives the day's beginning in UTC.",
        ),
    ),
    Kind.TIME_OF_DAY: GoForm("TimeOfDay", "is a time of day, as RFC 3339 writes it"),
    Kind.DURATION: GoForm("Duration", "is a duration, as ISO 8601 writes it"),
    Kind.UUID: GoForm(
        "UUID",
        "is a UUID",
        Accessor(
            "Bytes",
            "([]byte, error)",
            'hex.DecodeString(strings.ReplaceAll(string(t), "-", ""))',
            ("encoding/hex", "strings"),
            "Bytes gives the sixteen octets.",
        ),
    ),
    Kind.IP: GoForm(
        "IP",
        "is an IPv4 or IPv6 address",
        Accessor(
            "Addr",
            "(netip.Addr, error)",
            "netip.ParseAddr(string(t))",
            ("net/netip",),
            "Addr gives the address.",
        ),
    ),
    Kind.NETWORK: GoForm(
        "Network",
        "is a network of addresses, in CIDR notation",
        Accessor(
            "Prefix",
            "(netip.Prefix, error)",
            "netip.ParsePrefix(string(t))",
            ("net/netip",),
            "Prefix gives the network.",
        ),
    ),
    Kind.MAC: GoForm(
        "MAC",
        "is a hardware address",
        Accessor(
            "Addr",
            "(net.HardwareAddr, error)",
            "net.ParseMAC(string(t))",
            ("net",),
            "Addr gives the address.",
        ),
    ),
    Kind.URL: GoForm(
        "URL",
        "is a URL, or a reference to one",
        Accessor(
            "Parse", "(*url.URL, error)", "url.Parse(string(t))", ("net/url",), "Parse takes the URL apart."
        ),
    ),
    Kind.DECIMAL: GoForm(
        "Decimal",
        "is a decimal number of any precision",
        Accessor(
            "Rat",
            "(*big.Rat, bool)",
            "new(big.Rat).SetString(string(t))",
            ("math/big",),
            "Rat gives the number, exactly.",
        ),
    ),
}
#: Octets whose text can be written in several ways, which is kept.
_OCTETS = {"base64url": "Base64URL", "hex": "Hex"}
#: The names that the support file may declare.
EXPORTED = frozenset(
    {form.type for form in _FORMS.values()}
    | {"Base64URL", "Base64URLOf", "Hex", "HexOf", "DecodeError", "Optional", "Some", "NullOf"}
)


def form_part(coded: Coded) -> Part | None:
    """How a text of a kind is held; None where it is a plain text, or octets."""
    kind = _OCTETS.get(coded.detail.partition(" ")[0]) if coded.kind is Kind.BYTES else None
    if kind is None:
        kind = _FORMS[coded.kind].type if text_form(coded, "string") is not None else None
    if kind is None:
        return None
    return Part(kind, f"read{kind}(r)", lambda value: f"w.text(string({value}))", f"read{kind}")


def accessor_of(coded: Coded) -> Accessor | None:
    """The method that a type defined by such a text passes on."""
    if coded.kind is Kind.BYTES:
        known = Accessor("Bytes", "([]byte, error)", "", (), "Bytes gives the octets.")
        return known if coded.detail.partition(" ")[0] in _OCTETS else None
    return _FORMS[coded.kind].accessor if text_form(coded, "string") is not None else None


def imports_of(text: str) -> set[str]:
    """The packages that forwarded methods in a text name in their results."""
    packages = {"time": "time", "netip": "net/netip", "net": "net", "url": "net/url", "big": "math/big"}
    return {path for name, path in packages.items() if f"({name}." in text or f"(*{name}." in text}


def form_files() -> Iterable[tuple[str, str]]:
    """One support file for each kind: its name, its Go."""
    for kind, form in _FORMS.items():
        yield form.type, _form_file(kind, form)


def _form_file(kind: Kind, form: GoForm) -> str:
    told = text_form(Coded(kind), "string")
    if told is None:
        raise TypeError(f"a text of {kind.value} has a form")
    variable = f"wireForm{form.type}"
    found = form.accessor
    packages = sorted({"regexp", *(found.imports if found else ())})
    lines = [
        "package wire",
        "",
        "import (",
        *(f'\t"{each}"' for each in packages),
        ")",
        "",
        f"// {form.type} {form.says}; the text is kept as it is.",
        f"type {form.type} string",
        "",
    ]
    if found:
        lines += [
            f"// {found.says}",
            f"func (t {form.type}) {found.name}() {found.results} {{",
            f"\treturn {found.body}",
            "}",
            "",
        ]
    lines += [
        f"var {variable} = wireForm{{",
        f'\tname:       "{told.name}",',
        f"\texpression: regexp.MustCompile({literal(told.expression)}),",
        *(["\tcalendar:   true,"] if told.calendar else []),
        "}",
        "",
        f"func read{form.type}(r *wireReader) {form.type} {{",
        f"\treturn {form.type}(r.form(&{variable}))",
        "}",
    ]
    return "\n".join(lines) + "\n"
