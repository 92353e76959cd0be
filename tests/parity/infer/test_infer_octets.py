"""Bytes, identifiers and addresses in other forms: found as habits, never where other bytes sit instead."""

from __future__ import annotations

from typing import Any

import pytest

from parity.infer.prove import Proof

BASE64 = {"type": "string", "contentEncoding": "base64"}
HEX = {"type": "string", "contentEncoding": "base16"}
FIXED = {**BASE64, "minLength": 8, "maxLength": 8}
UUID = {"type": "string", "format": "uuid"}
IP = {"type": "string", "format": "ipv6"}
URL = {"type": "string", "format": "uri"}
TEXT = {"type": "string"}
INTEGERS = {"type": "array", "items": {"type": "integer"}}
NETWORK = {**TEXT, "x-wire": {"is": "network"}}
MAC = {**TEXT, "x-wire": {"is": "mac"}}

IDS = (
    '"f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4"',
    '"0a1b2c3d-4e5f-4071-8293-a4b5c6d7e8f9"',
    '"6ba7b810-9dad-41d1-80b4-00c04fd430c8"',
)
UPPER = tuple(text.upper() for text in IDS)


def holding(**members: Any) -> dict[str, Any]:
    """The schema of a closed record of required members."""
    return {
        "type": "object",
        "properties": members,
        "required": list(members),
        "additionalProperties": False,
    }


def bodies(*values: str, name: str = "x") -> list[str]:
    """One answer per value."""
    return [f'{{"{name}":{value}}}' for value in values]


@pytest.mark.parametrize(
    ("shape", "good", "other", "drift"),
    [
        (
            BASE64,
            ('"AQL/"', '"AIAH"', '"+gM="'),
            ("[1,2,255]", "[0,128,7]", "[250,3]"),
            "bytes-array-vs-base64",
        ),
        (
            BASE64,
            ('"AQL/"', '"AIAH"'),
            ('{"type":"Buffer","data":[1,2,255]}', '{"type":"Buffer","data":[0,128,7]}'),
            "bytes-array-vs-base64",
        ),
        (
            FIXED,
            ('"AQL/AA=="', '"AIAHCQ=="'),
            ("[1,2,255,0]", "[0,128,7,9]"),
            "bytes-fixed-array",
        ),
        (BASE64, ('"+//+"', '"/+8="', '"AQL/"'), ('"-__-"', '"_-8="', '"AQL_"'), "bytes-base64-alphabet"),
        (BASE64, ('"+//+"', '"/+8="', '"/w=="'), ('"+//+"', '"/+8"', '"/w"'), "bytes-base64-alphabet"),
        (BASE64, ('"Af8="', '"q80="'), ('"01ff"', '"abcd"'), "bytes-hex"),
        (HEX, ('"01ff"', '"abcd"'), ('"Af8="', '"q80="'), "bytes-hex"),
        (HEX, ('"01ff"', '"abcd"'), ('"01FF"', '"ABCD"'), "bytes-hex"),
        (BASE64, ('"YWJj"', '"YWJjZA=="'), ('"abc"', '"abcd"'), "bytes-utf8-text"),
        (TEXT, ('"abc"', '"abcd"'), ('"YWJj"', '"YWJjZA=="'), "bytes-utf8-text"),
        (INTEGERS, ("[1,2]", "[3]", "[]"), ('"AQI="', '"Aw=="', '""'), "bytes-uint8-list"),
        (
            INTEGERS,
            ("[1,2]", "[3]"),
            ('{"type":"Buffer","data":[1,2]}', '{"type":"Buffer","data":[3]}'),
            "struct-std-type-leak",
        ),
        (TEXT, ('"hi"', '"é"'), ('{"Unix":[104,105]}', '{"Unix":[195,169]}'), "struct-std-type-leak"),
        (UUID, IDS, UPPER, "uuid-case-form"),
        (UUID, IDS, tuple(text.replace("-", "") for text in IDS), "uuid-case-form"),
        (IP, ('"::ffff:1.2.3.4"', '"::ffff:9.9.9.9"'), ('"1.2.3.4"', '"9.9.9.9"'), "ip-mapped-v4"),
        (
            IP,
            ('"::ffff:1.2.3.4"', '"::ffff:9.9.9.9"'),
            ('"::ffff:102:304"', '"::ffff:909:909"'),
            "ip-mapped-v4",
        ),
        (IP, ('"2001:db8::1"', '"::2"'), ('"2001:db8:0:0:0:0:0:1"', '"0:0:0:0:0:0:0:2"'), "ip-v6-text"),
        (
            NETWORK,
            ('"10.0.0.0/8"', '"192.0.2.0/24"'),
            ('{"IP":"10.0.0.0","Mask":"/wAAAA=="}', '{"IP":"192.0.2.0","Mask":"////AA=="}'),
            "ip-cidr-mac",
        ),
        (MAC, ('"00:00:5e:00:53:01"', '"00:00:5e:00:53:af"'), ('"AABeAFMB"', '"AABeAFOv"'), "ip-cidr-mac"),
        (
            URL,
            ('"HTTPS://Example.com"', '"http://example.org:80/a"'),
            ('"https://example.com/"', '"http://example.org/a"'),
            "url-object-or-normalised",
        ),
        (
            URL,
            ('"HTTPS://Example.com"', '"HTTP://Example.org/a"'),
            ('"https://Example.com"', '"http://Example.org/a"'),
            "url-object-or-normalised",
        ),
    ],
)
def test_another_form_is_one_habit(
    explain: Any, shape: Any, good: tuple[str, ...], other: tuple[str, ...], drift: str
) -> None:
    found = explain(holding(x=shape), good=bodies(*good), other=bodies(*other))
    assert found["other"].drifts == {drift}
    assert found["other"].patches == {}
    assert found["other"].proof is Proof.PROVEN
    assert found["good"].drifts == set()
    assert found["good"].patches == {}


@pytest.mark.parametrize(
    ("shape", "good", "other"),
    [
        (BASE64, ('"AQL/"', '"AIAH"'), ("[1,2,254]", "[0,128,8]")),
        (BASE64, ('"AQL/"', '"AIAH"'), ('"0102fe"', '"008008"')),
        (UUID, IDS, (UPPER[1], UPPER[2], UPPER[0])),
        # The first three groups in the byte order of another library.
        (UUID, IDS[:1] * 2, ('"5e8c16f9-b2ce-aa4f-b6bf-329bf39fa1e4"',) * 2),
        (IP, ('"::ffff:1.2.3.4"', '"::1"'), ('"1.2.3.5"', '"::2"')),
        (IP, ('"fe80::1%eth0"', '"fe80::2%eth0"'), ('"fe80::1"', '"fe80::2"')),
        (NETWORK, ('"10.0.0.0/8"', '"192.0.2.0/24"'), ('"10.0.0.0"', '"192.0.2.0"')),
        (URL, ('"HTTPS://Example.com"', '"http://a.org/x"'), ('"https://example.com/a"', '"http://a.org/y"')),
        (INTEGERS, ("[1,2]", "[3]"), ('"AQM="', '"BA=="')),
        (TEXT, ('"abc"', '"abcd"'), ('"YWJk"', '"YWJjZQ=="')),
    ],
)
def test_other_bytes_in_another_form_are_different_values(
    explain: Any, shape: Any, good: tuple[str, ...], other: tuple[str, ...]
) -> None:
    found = explain(holding(x=shape), good=bodies(*good), other=bodies(*other), third=bodies(*good))["other"]
    assert found.drifts == set()
    assert found.pointers == {number: ["/x"] for number in range(len(good))}


def test_one_wrong_value_stands_beside_the_habit(explain: Any) -> None:
    other = (UPPER[0], UPPER[1], UPPER[0])
    found = explain(holding(x=UUID), good=bodies(*IDS), other=bodies(*other), third=bodies(*IDS))["other"]
    assert found.drifts == {"uuid-case-form"}
    assert found.patches == {2: [("/x", UPPER[2], UPPER[0])]}


def test_two_habits_at_two_fields(explain: Any) -> None:
    contract = holding(key=BASE64, digest=BASE64)
    good = ['{"key":"+//+","digest":"Af8="}', '{"key":"/+8=","digest":"q80="}']
    other = ['{"key":"-__-","digest":"01ff"}', '{"key":"_-8=","digest":"abcd"}']
    found = explain(contract, good=good, other=other)["other"]
    assert found.drifts == {"bytes-base64-alphabet", "bytes-hex"}
    assert found.proof is Proof.PROVEN


def test_a_mixture_of_forms_is_not_one_habit(explain: Any) -> None:
    other = (UPPER[0], IDS[1].replace("-", ""), IDS[2])
    found = explain(holding(x=UUID), good=bodies(*IDS), other=bodies(*other))["other"]
    assert found.drifts == set()
    assert found.pointers == {0: ["/x"], 1: ["/x"]}


def test_a_habit_of_one_kind_says_nothing_about_the_other_fields(explain: Any) -> None:
    contract = holding(id=UUID, name=TEXT, key=BASE64)
    good = [f'{{"id":{IDS[0]},"name":"a","key":"AQL/"}}', f'{{"id":{IDS[1]},"name":"b","key":"AIAH"}}']
    other = [f'{{"id":{UPPER[0]},"name":"A","key":"AQL/"}}', f'{{"id":{UPPER[1]},"name":"B","key":"AIAH"}}']
    found = explain(contract, good=good, other=other, third=good)["other"]
    assert found.drifts == {"uuid-case-form"}
    assert found.pointers == {0: ["/name"], 1: ["/name"]}


def test_hex_that_is_text_for_the_contract_is_a_different_value(explain: Any) -> None:
    """An upper-case digest where the contract has free text: nothing says that it is hex."""
    found = explain(
        holding(x=TEXT),
        good=bodies('"01ff"', '"abcd"'),
        other=bodies('"01FF"', '"ABCD"'),
        third=bodies('"01ff"', '"abcd"'),
    )["other"]
    assert found.drifts == set()
    assert set(found.pointers) == {0, 1}


@pytest.mark.parametrize(
    ("shape", "drift"),
    [
        (IP, "empty-string-as-null"),
        (TEXT, "empty-string-as-null"),
        (URL, "empty-string-as-null"),
        ({"enum": ["low", "high"]}, "empty-string-as-null"),
    ],
)
def test_an_empty_text_for_null(explain: Any, shape: dict[str, Any], drift: str) -> None:
    nullable = {"oneOf": [shape, {"type": "null"}]}
    good, other = bodies("null", "null"), bodies('""', '""')
    found = explain(holding(x=nullable), good=good, other=other, third=good)
    assert found["other"].drifts == {drift}


def test_the_zero_uuid_is_no_empty_text(explain: Any) -> None:
    nullable = {"type": ["string", "null"], "format": "uuid"}
    zero = '"00000000-0000-0000-0000-000000000000"'
    good, other = bodies("null", "null"), bodies(zero, zero)
    found = explain(holding(x=nullable), good=good, other=other, third=good)["other"]
    assert found.drifts == {"absent-as-zero"}


def test_empty_texts_alone_are_no_octets(explain: Any) -> None:
    good, other = bodies("[]", "[]"), bodies('""', '""')
    found = explain(holding(x=INTEGERS), good=good, other=other)["other"]
    assert found.drifts == set()
    assert found.pointers == {0: ["/x"], 1: ["/x"]}


def test_a_list_that_cannot_be_octets_keeps_the_habit_from_being_proven(explain: Any) -> None:
    good, other = bodies("[1,2]", "[300,2]"), bodies('"AQI="', '"abcd"')
    found = explain(holding(x=INTEGERS), good=good, other=other)["other"]
    assert found.proof is Proof.NEEDS_MORE_SAMPLES
    assert list(found.pointers) == [1]
