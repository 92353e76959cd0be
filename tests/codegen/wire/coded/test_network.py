"""The laws of networks and hardware addresses, and the forms runtimes write them in."""

from __future__ import annotations

from ipaddress import ip_network

import pytest
from family_laws import check, settings_of
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.coded.mac import FAMILY as MACS
from codegen.wire.coded.mac import Mac
from codegen.wire.coded.network import FAMILY, Network
from codegen.wire.encoding import Dimension
from codegen.wire.lossless import parse
from codegen.wire.unencodable import Unencodable

networks = st.one_of(
    st.tuples(st.ip_addresses(v=4), st.integers(0, 32)), st.tuples(st.ip_addresses(v=6), st.integers(0, 128))
).map(lambda drawn: str(ip_network(f"{drawn[0]}/{drawn[1]}", strict=False)))
macs = st.one_of(st.binary(min_size=6, max_size=6), st.binary(min_size=8, max_size=8)).map(
    lambda octets: octets.hex(":")
)


@given(networks, settings_of(FAMILY))
def test_the_laws_hold_for_networks(text: str, settings: dict) -> None:
    check(FAMILY, "", text, settings)


@given(macs, settings_of(MACS))
def test_the_laws_hold_for_hardware_addresses(text: str, settings: dict) -> None:
    check(MACS, "", text, settings)


@given(networks, networks, st.sampled_from(Network))
def test_another_network_does_not_fit(first: str, second: str, form: Network) -> None:
    written = FAMILY.write("", second, {Dimension.NETWORKS: form})
    assert (FAMILY.fits("", first, written) is not None) == (first == second)


@given(macs, macs, st.sampled_from(Mac))
def test_another_hardware_address_does_not_fit(first: str, second: str, form: Mac) -> None:
    written = MACS.write("", second, {Dimension.MACS: form})
    assert (MACS.fits("", first, written) is not None) == (first == second)


@pytest.mark.parametrize(
    ("canonical", "written", "form"),
    [
        ("10.0.0.0/8", '{"IP":"10.0.0.0","Mask":"/wAAAA=="}', Network.IPNET),
        ("2001:db8::/32", '{"Mask":"/////wAAAAAAAAAAAAAAAA==","IP":"2001:db8::"}', Network.IPNET),
        ("10.0.0.0/8", '"10.0.0.0/255.0.0.0"', Network.MASK),
        ("10.0.0.0/255.0.0.0", '"10.0.0.0/8"', Network.PREFIX),
    ],
)
def test_how_a_network_is_written(canonical: str, written: str, form: Network) -> None:
    assert FAMILY.fits("", canonical, parse(written)) == {Dimension.NETWORKS: {form}}


@pytest.mark.parametrize(
    "written",
    [
        '"10.0.0.0/9"',
        '"10.0.0.0"',
        '"10.0.0.0/0.255.255.255"',
        '{"IP":"10.0.0.0","Mask":"/wAAAA"}',
        '{"IP":"10.0.0.0","Mask":"AP8AAA=="}',
        '{"IP":"10.0.0.0","Mask":null}',
        "null",
    ],
)
def test_what_is_no_form_of_the_network(written: str) -> None:
    assert FAMILY.fits("", "10.0.0.0/8", parse(written)) is None


def test_bits_beyond_the_prefix_are_no_network_of_go() -> None:
    with pytest.raises(Unencodable):
        FAMILY.write("", "10.1.2.3/8", {Dimension.NETWORKS: Network.IPNET})


@pytest.mark.parametrize(
    ("written", "form"),
    [
        ('"00:00:5E:00:53:AF"', Mac.COLONS_UPPER),
        ('"00-00-5e-00-53-af"', Mac.HYPHENS),
        ('"0000.5e00.53af"', Mac.DOTS),
        ('"00005e0053af"', Mac.BARE),
        ('"AABeAFOv"', Mac.BASE64),
        ("[0,0,94,0,83,175]", Mac.LIST),
    ],
)
def test_how_a_hardware_address_is_written(written: str, form: Mac) -> None:
    assert MACS.fits("", "00:00:5e:00:53:af", parse(written)) == {Dimension.MACS: {form}}


@pytest.mark.parametrize("written", ['"00:00-5e:00:53:af"', '"00:00:5e:00:53"', "[0,0,94]", '"AABeAFM="'])
def test_what_is_no_form_of_the_hardware_address(written: str) -> None:
    assert MACS.fits("", "00:00:5e:00:53:af", parse(written)) is None
