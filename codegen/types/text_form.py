"""The texts that stand for something else: which are of their form, told by one expression for all languages.

Every expression is plain enough for RE2, ECMA-262, Python and the `regex` crate alike: no look-around, no
`\\d`, anchored at both ends. What it cannot tell is told beside it (`calendar`).
"""

from __future__ import annotations

from dataclasses import dataclass

from codegen.wire.shape import Coded, Kind

_DATE = "[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
_CLOCK = "([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|60)([.][0-9]+)?"
_OFFSET = "([Zz]|[+-]([01][0-9]|2[0-3]):[0-5][0-9])"
_BYTE = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])"
_IPV4 = rf"{_BYTE}([.]{_BYTE}){{3}}"
_PART = "[0-9A-Fa-f]{1,4}"
_IPV6 = "|".join(
    (
        f"({_PART}:){{7}}{_PART}",
        f"({_PART}:){{6}}{_IPV4}",
        *(f"({_PART}:){{{left}}}(:{_PART}){{1,{7 - left}}}" for left in range(1, 7)),
        f"({_PART}:){{1,7}}:",
        f":(:{_PART}){{1,7}}",
        "::",
        *(f"({_PART}:){{{left}}}(:{_PART}){{0,{5 - left}}}:{_IPV4}" for left in range(1, 6)),
        f":(:{_PART}){{0,5}}:{_IPV4}",
    )
)
_IP = f"({_IPV4}|{_IPV6})"
_HEX = "[0-9A-Fa-f]"
_DAYS = "([0-9]+Y([0-9]+M)?([0-9]+D)?|[0-9]+M([0-9]+D)?|[0-9]+D)"
_SECONDS = "[0-9]+([.][0-9]+)?S"
_TIME = f"T([0-9]+H([0-9]+M)?({_SECONDS})?|[0-9]+M({_SECONDS})?|{_SECONDS})"


@dataclass(frozen=True, slots=True)
class TextForm:
    """How the texts of one kind look."""

    #: The word for people and for names: `instant`.
    name: str
    expression: str
    #: Whether the text begins with a date, whose day must exist in its month.
    calendar: bool = False


_FORMS = {
    Kind.INSTANT: TextForm("instant", f"^{_DATE}[Tt]{_CLOCK}{_OFFSET}$", calendar=True),
    Kind.DATE: TextForm("date", f"^{_DATE}$", calendar=True),
    Kind.TIME_OF_DAY: TextForm("time", f"^{_CLOCK}{_OFFSET}?$"),
    Kind.DURATION: TextForm("duration", f"^P([0-9]+W|{_DAYS}({_TIME})?|{_TIME})$"),
    Kind.UUID: TextForm("uuid", f"^{_HEX}{{8}}-({_HEX}{{4}}-){{3}}{_HEX}{{12}}$"),
    Kind.IP: TextForm("ip", f"^{_IP}$"),
    Kind.NETWORK: TextForm(
        "network", f"^({_IPV4}/(3[0-2]|[12]?[0-9])|({_IPV6})/(12[0-8]|1[01][0-9]|[1-9]?[0-9]))$"
    ),
    Kind.MAC: TextForm("mac", f"^{_HEX}{{2}}([:-]{_HEX}{{2}}){{5}}$"),
    Kind.URL: TextForm("url", r"^[^\x00-\x20\x7f]*$"),
    Kind.DECIMAL: TextForm("decimal", "^[+-]?[0-9]+([.][0-9]+)?([Ee][+-]?[0-9]+)?$"),
}


def text_form(coded: Coded, json_type: str) -> TextForm | None:
    """The form of a text that stands for something.

    None for what is a number on the wire, for bytes (which are decoded, not matched), and where the contract
    names a form of its own (`x-wire`), which is kept as the text it is.
    """
    if json_type not in ("", "string") or coded.kind is Kind.BYTES or coded.detail not in ("", "iso"):
        return None
    return _FORMS[coded.kind]
