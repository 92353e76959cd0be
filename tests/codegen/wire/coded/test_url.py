"""The laws of URLs, and what the rules of browsers make of them."""

from __future__ import annotations

import pytest
from family_laws import check, settings_of
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.coded.url import FAMILY, Url
from codegen.wire.coded.whatwg import normalised
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import parse

parts = st.tuples(
    st.sampled_from(["https", "http", "ftp", "wss"]),
    st.sampled_from(["example.com", "a-b.example.org", "10.0.0.1", "[2001:db8::1]", "example.com:8443"]),
    st.lists(st.sampled_from(["a", "b.c", "~x", "A", "%41"]), max_size=3),
    st.sampled_from(["", "?q=1", "?", "?a=b&c=%20"]),
    st.sampled_from(["", "#top", "#"]),
)
texts = parts.map(lambda drawn: f"{drawn[0]}://{drawn[1]}/{'/'.join(drawn[2])}{drawn[3]}{drawn[4]}")


@given(texts, settings_of(FAMILY))
def test_the_laws_hold(text: str, settings: dict) -> None:
    check(FAMILY, "", text, settings)


@given(texts)
def test_what_is_normalised_stays_so(text: str) -> None:
    assert normalised(text) == text


@given(texts, texts, st.sampled_from([Url.NORMALISED, Url.SCHEME]))
def test_another_resource_does_not_fit(first: str, second: str, form: Url) -> None:
    written = FAMILY.write("", second, {Dimension.URLS: form})
    assert (FAMILY.fits("", first, written) is not None) == (first == second)


@pytest.mark.parametrize(
    ("text", "normal"),
    [
        ("HTTPS://Example.COM", "https://example.com/"),
        ("https://example.com:443/a", "https://example.com/a"),
        ("http://example.com:0080", "http://example.com/"),
        ("https://example.com:8443?x=1", "https://example.com:8443/?x=1"),
        ("https://example.com/a/../b/./c", "https://example.com/b/c"),
        ("https://example.com/a/..", "https://example.com/"),
        ("https://example.com/../a/%2E%2e/", "https://example.com/"),
        ("https://example.com/a b", "https://example.com/a%20b"),
        ("https://example.com/\u00e9?\u00e9#\u00e9", "https://example.com/%C3%A9?%C3%A9#%C3%A9"),
        ("https://M\u00fcnchen.de", "https://xn--mnchen-3ya.de/"),
        ("https://user@Example.com/", "https://user@example.com/"),
        ("http://[2001:DB8:0:0::1]:80/", "http://[2001:db8::1]/"),
        ("http://[::ffff:1.2.3.4]/", "http://[::ffff:102:304]/"),
    ],
)
def test_what_browsers_make_of_it(text: str, normal: str) -> None:
    assert normalised(text) == normal


@pytest.mark.parametrize(
    "text",
    [
        "mailto:a@example.com",
        "postgres://Example.com/db",
        "https://",
        "https://1.2.3",
        "https://0x7f.1/",
        "https://example.com\\a",
        "https://example.com/a^b",
        "https://exa mple.com/",
        "https://example.com:99999/",
        "https://xn--a.com/",
        "https://\u00df.de/",
        " https://example.com/",
        "https://example.com/a\tb",
    ],
)
def test_what_is_not_certain_is_left_alone(text: str) -> None:
    assert normalised(text) is None
    assert FAMILY.write("", text, {Dimension.URLS: Url.NORMALISED}) in (text, text.lower())


@pytest.mark.parametrize(
    ("canonical", "written", "form"),
    [
        ("HTTPS://Example.com", '"https://Example.com"', Url.SCHEME),
        ("HTTPS://Example.com", '"https://example.com/"', Url.NORMALISED),
        (
            "HTTPS://Example.com/a?b=c#d",
            '{"Scheme":"https","Opaque":"","User":null,"Host":"Example.com","Path":"/a","RawPath":"",'
            '"OmitHost":false,"ForceQuery":false,"RawQuery":"b=c","Fragment":"d","RawFragment":""}',
            Url.PARTS,
        ),
    ],
)
def test_how_a_url_is_written(canonical: str, written: str, form: Url) -> None:
    assert FAMILY.fits("", canonical, parse(written)) == {Dimension.URLS: {form}}


@pytest.mark.parametrize(
    "written", ['"https://example.com/b"', '"https://example.org/"', '{"Scheme":"https"}', "null"]
)
def test_what_is_none_of_them(written: str) -> None:
    assert FAMILY.fits("", "HTTPS://Example.com", parse(written)) is None
