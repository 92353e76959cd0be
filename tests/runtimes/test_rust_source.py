"""What the Rust of the zoo declares, read from its source: which endpoints keep their contract."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from command_line import ROOT
from predicted import wrong

from codegen.source.declared import Declared
from codegen.source.rust.declared import declared
from codegen.source.rust.find import find_type
from codegen.source.rust.folder import read_source
from codegen.source.rust.resolve import Resolver
from codegen.source.rust.value import Item
from codegen.wire.decode import NO_READING, likeliest
from codegen.wire.lossless import parse
from codegen.wire.shape import Anything
from tests.runtimes.endpoints.declared import Endpoint
from tests.runtimes.endpoints.every import ENDPOINTS

SOURCE = ROOT / "tests" / "runtimes" / "rust"
RESOLVER = Resolver(read_source(SOURCE))
#: Drifts that come from what a value is, or was made of before: the type alone does not tell them.
OF_VALUES = {
    "bytes-utf8-text": "a text stands for octets",
    "decimal-scale-lost": "the decimal was normalised",
    "duration-text-dialect": "the text of another type is kept",
    "float-f32-widened": "a shorter number was widened",
    "float-nan-inf": "what is no number is null, whatever the type",
    "ip-mapped-v4": "an IPv4 address is kept as IPv6",
    "set-order": "the order of a list is gone",
    "string-invalid-utf8-encode": "the text was replaced",
    "time-text-layout": "the text of another type is kept",
    "time-utc-designator": "the text of another type is kept",
}
#: Types of which the source tells not everything: written by a function, or by hand.
UNREAD = {
    "bytes-base64-alphabet": "octets::Keyed",
    "bytes-hex": "octets::Summed",
    "bytes-hex--contract": "octets::Stamped",
    "enum-flags": "forms::containers::Grant",
    "exclude-defaults-unset": "names::Policy",
}


def arms() -> Iterator[tuple[str, Item]]:
    """Each endpoint with the first type that its arm names."""
    for file in RESOLVER.source.files:
        types = {item.name: item for item in RESOLVER.source.items() if item.path == file.path}
        text = (SOURCE / file.path).read_text()
        for arm in re.split(r'\n        (?="[a-z0-9-]+"(?: \| "[a-z0-9-]+")* =>)', text)[1:]:
            heads, _, body = arm.partition("=>")
            named = next((word for word in re.findall(r"\b[A-Z]\w+", body) if word in types), None)
            if named is not None:
                for name in re.findall(r'"([a-z0-9-]+)"', heads):
                    yield name, types[named]


#: Endpoint -> the type that a function of its own makes.
MADE = {
    "bytes-array-vs-base64--alike": "alike::Sealed",
    "enum-external-vs-adjacent": "layout::Shape",
    "enum-external-vs-flat--alike": "alike::Site",
    "error-value-empty": "forms::Failure",
    "struct-embed-marshaler-hijack": "forms::Seen",
    "time-component-array--alike": "alike::Mark",
}
TYPES = {**dict(arms()), **{name: find_type(RESOLVER.source, spelled) for name, spelled in MADE.items()}}
READ = [endpoint for endpoint in ENDPOINTS if endpoint.name in TYPES]


def of(endpoint: Endpoint) -> Declared:
    """What the type behind an endpoint declares."""
    return declared(RESOLVER, TYPES[endpoint.name])


def test_nearly_every_endpoint_has_its_type_in_the_source() -> None:
    without = {endpoint.name for endpoint in ENDPOINTS} - TYPES.keys()
    assert without == {"result-either"}


@pytest.mark.parametrize("endpoint", READ, ids=lambda endpoint: endpoint.name)
def test_what_the_source_declares_is_what_is_found(endpoint: Endpoint) -> None:
    told = of(endpoint)
    drifts = endpoint.expected.get("rust", frozenset()) | endpoint.different.get("rust", frozenset())
    could = [
        likeliest(told.model, told.encoding, parse(body)) is not NO_READING
        for body in endpoint.canonical
        if body
    ]
    keeps = all(could)
    if endpoint.drift in OF_VALUES or endpoint.name in UNREAD:
        assert keeps or not drifts, "the source tells more than it seemed"
    else:
        assert keeps == (not drifts)


@pytest.mark.parametrize("name", UNREAD)
def test_what_the_source_does_not_tell_is_said(name: str) -> None:
    told = declared(RESOLVER, TYPES[name])
    assert told.name == UNREAD[name]
    assert told.unread
    assert all(each.why for each in told.unread)


def test_every_type_of_the_zoo_is_read() -> None:
    shapes = [(endpoint.name, of(endpoint).model.root) for endpoint in READ]
    assert [name for name, root in shapes if isinstance(root, Anything)] == []


@pytest.mark.parametrize(
    "endpoint", [each for each in READ if all(each.canonical)], ids=lambda endpoint: endpoint.name
)
def test_nothing_is_claimed_that_the_answers_do_not_show(endpoint: Endpoint) -> None:
    found = wrong(endpoint, of(endpoint), "rust")
    if endpoint.drift in OF_VALUES:
        found = [each for each in found if each.endswith("claimed")]
    assert found == []
