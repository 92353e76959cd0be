"""The laws of IP addresses, and the forms runtimes write them in."""

from __future__ import annotations

from ipaddress import IPv6Address

import pytest
from family_laws import check, settings_of
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.coded.address import V6, write_v6
from codegen.wire.coded.ip import FAMILY, Mapped
from codegen.wire.encoding import Dimension

v4 = st.ip_addresses(v=4)
v6 = st.one_of(
    st.ip_addresses(v=6).map(int),
    v4.map(lambda address: int(address) | 0xFFFF << 32),
    st.lists(st.sampled_from([0, 1, 0xDB8, 0xFFFF]), min_size=8, max_size=8).map(
        lambda groups: sum(group << 16 * place for place, group in enumerate(groups))
    ),
)
texts = st.one_of(
    v4.map(str),
    v6.map(lambda number: write_v6(number, V6.SHORT, dotted=number >> 32 == 0xFFFF)),
    st.tuples(v6, st.sampled_from(V6)).map(lambda drawn: write_v6(*drawn, dotted=False)),
)


@given(texts, settings_of(FAMILY))
def test_the_laws_hold(text: str, settings: dict) -> None:
    check(FAMILY, "", text, settings)


@given(texts, texts, settings_of(FAMILY))
def test_another_host_does_not_fit(first: str, second: str, settings: dict) -> None:
    if FAMILY.meaning("", first) != FAMILY.meaning("", second):
        assert FAMILY.fits("", first, FAMILY.write("", second, settings)) is None


@given(v6)
def test_the_usual_style_is_the_one_of_the_standard_library(number: int) -> None:
    assert write_v6(number, V6.FULL, dotted=False) == IPv6Address(number).exploded
    short = IPv6Address(number)
    if short.ipv4_mapped is None:
        assert write_v6(number, V6.SHORT, dotted=False) == short.compressed


@pytest.mark.parametrize(
    ("canonical", "written", "dimension", "setting"),
    [
        ("2001:db8::1", "2001:DB8::1", Dimension.IPS, V6.SHORT_UPPER),
        ("2001:db8::1", "2001:db8:0:0:0:0:0:1", Dimension.IPS, V6.GROUPS),
        ("2001:db8::1", "2001:0db8:0000:0000:0000:0000:0000:0001", Dimension.IPS, V6.FULL),
        ("fe80::1%eth0", "FE80::1%eth0", Dimension.IPS, V6.SHORT_UPPER),
        ("::ffff:1.2.3.4", "1.2.3.4", Dimension.MAPPED_IPS, Mapped.ALONE),
        ("::ffff:1.2.3.4", "::ffff:102:304", Dimension.MAPPED_IPS, Mapped.GROUPS),
        ("::ffff:102:304", "::ffff:1.2.3.4", Dimension.MAPPED_IPS, Mapped.DOTTED),
        ("1.2.3.4", "::ffff:1.2.3.4", Dimension.MAPPED_IPS, Mapped.EVERY),
    ],
)
def test_how_an_address_is_written(
    canonical: str, written: str, dimension: Dimension, setting: V6 | Mapped
) -> None:
    assert FAMILY.write("", canonical, {dimension: setting}) == written
    fits = FAMILY.fits("", canonical, written)
    assert fits is not None
    assert setting in fits[dimension]


@pytest.mark.parametrize(
    ("canonical", "written"),
    [
        ("2001:db8::1", "2001:db8::2"),
        ("2001:db8::1", "2001:0DB8::1"),  # one group with its zero and the others shortened: no known style
        ("fe80::1%eth0", "fe80::1"),
        ("fe80::1%eth0", "fe80::1%eth1"),
        ("::ffff:1.2.3.4", "1.2.3.5"),
        ("1.2.3.4", "001.002.003.004"),
        ("localhost", "127.0.0.1"),
    ],
)
def test_what_is_none_of_them(canonical: str, written: str) -> None:
    assert FAMILY.fits("", canonical, written) is None


def test_a_text_in_a_style_of_its_own_is_kept_or_rewritten() -> None:
    assert FAMILY.fits("", "2001:0DB8::1", "2001:0DB8::1") is not None
    fits = FAMILY.fits("", "2001:0DB8::1", "2001:db8::1")
    assert fits is not None
    assert fits[Dimension.IPS] == {V6.SHORT}
