"""What is made for texts that stand for something else: at the edges of their form, and out of form."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.types.strict_bounds import broken
from codegen.types.strict_text import is_of_form
from codegen.types.vector import Probe
from codegen.types.vectors.made import Made
from codegen.types.vectors.of_number import of_integer, of_number
from codegen.types.vectors.of_scalar import lengths, outside
from codegen.types.vectors.place import Place
from codegen.types.vectors.sample import Samples
from codegen.types.vectors.sample_text import coded_texts
from codegen.wire.coded.bytes import form
from codegen.wire.shape import Coded, Kind

_TAKEN: dict[Kind, tuple[str, ...]] = {
    Kind.INSTANT: (
        *("2016-12-31T23:59:60Z", "2024-02-29T12:00:00Z", "2000-02-29T00:00:00Z", "2024-01-02t03:04:05z"),
        *("2024-01-02T03:04:05.120Z", "2024-01-02T03:04:05.123456789123Z", "2024-01-02T03:04:05+23:59"),
        *("2024-01-02T03:04:05-00:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999999Z"),
    ),
    Kind.DATE: ("2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"),
    Kind.TIME_OF_DAY: ("23:59:60Z", "00:00:00.000Z", "12:00:00-23:59", "23:59:59.999999999z"),
    Kind.DURATION: ("P1Y2M3DT4H5M6S", "PT0.5S", "P4W", "PT36H", "P0D"),
    Kind.UUID: ("F9168C5E-CEB2-4FAA-B6BF-329BF39FA1E4", "ffffffff-ffff-ffff-ffff-ffffffffffff"),
    Kind.IP: ("0.0.0.0", "255.255.255.255", "::ffff:192.0.2.1", "2001:DB8:0:0:0:0:0:1", "1::", "::1"),  # noqa: S104
    Kind.NETWORK: ("0.0.0.0/0", "192.0.2.1/32", "::/0", "2001:db8::/128"),
    Kind.MAC: ("ff:ff:ff:ff:ff:ff", "AA-bb-CC-dd-EE-ff"),
    Kind.URL: ("urn:isbn:0451450523", "mailto:a@example.com", "HTTPS://Example.com:443/%7Ea?x=%2F#"),
    Kind.DECIMAL: ("0.00", "-0", "+1", "1e3", "1E-7", "12345678901234567890.123456789"),
}
_REFUSED: dict[Kind, tuple[str, ...]] = {
    Kind.INSTANT: (
        *("2023-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2024-04-31T00:00:00Z", "2024-13-01T00:00:00Z"),
        *("2024-01-02T24:00:00Z", "2024-01-02T03:60:00Z", "2024-01-02T03:04:61Z", "2024-01-02T03:04:05"),
        *("2024-01-02 03:04:05Z", "2024-01-02T03:04:05+2:00", "2024-01-02T03:04:05+24:00", "2024-01-02"),
        *("2024-01-02T03:04:05.Z", "2024-01-02T03:04:05Z\n", "", "1704164645", "٢024-01-02T03:04:05Z"),
    ),
    Kind.DATE: (
        *("2023-02-29", "2100-02-29", "2024-00-10", "2024-01-32", "2024-1-2", "20240102", "2024-01-02\n", ""),
        *("2024-01-02T00:00:00Z", "٢024-01-02"),
    ),
    Kind.TIME_OF_DAY: ("24:00:00Z", "3:04:05Z", "03:04Z", "03:60:00Z", "03:04:05+24:00", "03:04:05Z\n", ""),
    Kind.DURATION: ("P", "PT", "1H", "P1H", "PT1D", "-PT1S", "PT1.S", "P1W2D", "pt1h", "PT1H\n", ""),
    Kind.UUID: (
        *(
            "f9168c5eceb24faab6bf329bf39fa1e4",
            "{f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4}",
            "g9168c5e-ceb2-4faa-b6bf-329bf39fa1e4",
        ),
        *("f9168c5e-ceb2-4faa-b6bf-329bf39fa1e", "f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4\n", ""),
    ),
    Kind.IP: (
        "256.0.0.1",
        "1.2.3",
        "1.2.3.04",
        "1.2.3.4.5",
        ":::",
        "1::2::3",
        "12345::",
        "1:2:3:4:5:6:7:8:9",
        "",
    ),
    Kind.NETWORK: ("10.0.0.0", "10.0.0.0/33", "10.0.0.0/", "::/129", "10.0.0.0/08", ""),
    Kind.MAC: ("00005e0053af", "00:00:5e:00:53", "00:00:5e:00:53:ag", "00:00:5e:00:53:af\n", ""),
    Kind.URL: ("https://example.com/a b", "https://example.com/\n", "\thttps://example.com"),
    Kind.DECIMAL: ("1.", ".5", "1,5", "1 000", "0x1", "NaN", "Infinity", "1e", "--1", "1\n", "", "٣"),
}
_BYTES_REFUSED = {
    "base64": ("YQ", "YQ=", "YR==", "Y Q==", "YQ==\n", "-__-", "YQ===", "é"),
    "base64url": ("+//+", "Y Q", "YQ\n", "é"),
    "hex": ("abc", "0g", "0x0a", "0a 0b", "0a0b\n", "Ab"),
}


def of_coded(samples: Samples, place: Place, shape: Coded) -> Iterator[Made]:
    """Texts or numbers, after what the schema says they are written as."""
    said = samples.wire.at(place.path)
    if said.type == "integer":
        yield from of_integer(said.bounds, samples.values(shape, place.path))
    elif said.type == "number":
        yield from of_number(said.bounds, samples.values(shape, place.path))
    else:
        yield from _texts(samples, place, shape, said.type)


def _texts(samples: Samples, place: Place, shape: Coded, json_type: str) -> Iterator[Made]:
    bounds = samples.wire.at(place.path).bounds
    for text in coded_texts(shape)[:2]:
        yield Made("text", text, f"a usual text: `{text}`")
    formed = shape.kind is Kind.BYTES or shape.detail in ("", "iso")
    if formed:
        taken = coded_texts(shape) if shape.kind is Kind.BYTES else _TAKEN[shape.kind]
        refused = _BYTES_REFUSED[form(shape.detail)] if shape.kind is Kind.BYTES else _REFUSED[shape.kind]
        for text in taken:
            yield Made("at-the-edge", text, f"at the edge of its form: `{text}`")
        for text in refused:
            bounded = next(broken(bounds, text, place.path), None) is None
            if bounded and not is_of_form(shape, json_type, text):
                why = (
                    f"out of form: `{text}`"
                    if text.isprintable()
                    else "out of form, with a control character"
                )
                yield Made("out-of-form", text, why, accept=False, probe=Probe.FORM)
    else:
        yield from lengths(bounds)
    yield from outside(bounds, "")
