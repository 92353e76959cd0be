"""How pydantic writes the scalars of the standard library, under the configuration of their model."""

from __future__ import annotations

from dataclasses import dataclass

from codegen.source.python.alias import text_setting
from codegen.source.python.model import Setting
from codegen.wire.coded.date import DateForm
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.fraction import Fraction
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.octets import Octets
from codegen.wire.coded.url import Url
from codegen.wire.coded.uuid import Uuid
from codegen.wire.encoding import Dimension, Presence
from codegen.wire.encoding import Setting as Chosen
from codegen.wire.shape import Anything, Coded, Flag, Integer, Kind, Nullable, Number, Shape, Text


@dataclass(frozen=True, slots=True)
class Written:
    """A scalar's shape, and the choices that its type and its model make for it."""

    shape: Shape
    settings: tuple[tuple[Dimension, Chosen], ...] = ()


_PLAIN: dict[str, Shape] = {
    "str": Text(),
    "int": Integer(),
    "float": Number(),
    "bool": Flag(),
    "typing.Any": Anything(),
    "pathlib.Path": Text(),
    "pydantic.EmailStr": Text(),
    "pydantic.types.JsonValue": Anything(),
    "pydantic.JsonValue": Anything(),
    "decimal.Decimal": Coded(Kind.DECIMAL),
    "pydantic.Base64Bytes": Coded(Kind.BYTES, "base64"),
    "pydantic.Base64Str": Coded(Kind.BYTES, "base64"),
    "pydantic.Base64UrlBytes": Coded(Kind.BYTES, "base64url"),
    "pydantic.Base64UrlStr": Coded(Kind.BYTES, "base64url"),
    **dict.fromkeys(
        (f"ipaddress.{name}" for name in ("IPv4Address", "IPv6Address")),
        Coded(Kind.IP),
    ),
    "pydantic.IPvAnyAddress": Coded(Kind.IP),
    **dict.fromkeys(
        (f"ipaddress.{name}" for name in ("IPv4Network", "IPv6Network", "IPv4Interface", "IPv6Interface")),
        Coded(Kind.NETWORK),
    ),
    "pydantic.IPvAnyNetwork": Coded(Kind.NETWORK),
}
_URLS = frozenset(
    f"pydantic.{name}"
    for name in ("AnyUrl", "AnyHttpUrl", "HttpUrl", "WebsocketUrl", "AnyWebsocketUrl", "FtpUrl", "FileUrl")
)
_BYTES = {"utf8": Octets.UTF8, "base64": Octets.BASE64URL, "hex": Octets.HEX}
_TEMPORAL = {
    "iso8601": None,
    "seconds": InstantForm.SECONDS_POINT,
    "milliseconds": InstantForm.MILLISECONDS_POINT,
}
_SPANS = {
    "iso8601": DurationForm.ISO_YEARS,
    "float": DurationForm.SECONDS,
    "seconds": DurationForm.SECONDS,
    "milliseconds": DurationForm.MILLISECONDS,
}


def scalar(name: str, config: dict[str, Setting]) -> Written | str:
    """How a type is written; a clause where that is not known."""
    if name in _URLS:
        return Written(Coded(Kind.URL), ((Dimension.URLS, Url.NORMALISED),))
    temporal = text_setting(config, "ser_json_temporal", "iso8601")
    match name:
        case "datetime.datetime":
            counted = _TEMPORAL.get(temporal)
            text = (Dimension.FRACTIONS, Fraction.SIX_OR_NONE)
            return Written(Coded(Kind.INSTANT), (text if counted is None else (Dimension.INSTANTS, counted),))
        case "datetime.date":
            return Written(Coded(Kind.DATE), ((Dimension.DATES, DateForm.TEXT),))
        case "float" if text_setting(config, "ser_json_inf_nan", "null") == "strings":
            return Written(Nullable(Number()), ((Dimension.NULLS, Presence.NOT_A_NUMBER),))
        case "datetime.time" if temporal == "iso8601":
            return Written(Coded(Kind.TIME_OF_DAY), ((Dimension.FRACTIONS, Fraction.SIX_OR_NONE),))
        case "datetime.timedelta":
            form = (
                temporal
                if "ser_json_temporal" in config
                else text_setting(config, "ser_json_timedelta", temporal)
            )
            return Written(
                Coded(Kind.DURATION), ((Dimension.DURATIONS, _SPANS.get(form, DurationForm.ISO_YEARS)),)
            )
        case "bytes" | "bytearray":
            form = text_setting(config, "ser_json_bytes", "utf8")
            return Written(Coded(Kind.BYTES), ((Dimension.BYTES, _BYTES.get(form, Octets.UTF8)),))
        case "uuid.UUID":
            return Written(Coded(Kind.UUID), ((Dimension.UUIDS, Uuid.LOWER),))
    if name in _PLAIN:
        return Written(_PLAIN[name])
    return f"how `{name}` is written is not known"
