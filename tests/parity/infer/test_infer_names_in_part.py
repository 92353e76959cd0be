"""Names that part in acronyms, digits or underscores; variants beside their members; Rust's results."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.wire.name import Style
from parity.infer.prove import Proof


def bodies(template: str) -> list[str]:
    """Three answers with no value twice: a percent sign in the template becomes one."""
    made = []
    for number in range(3):
        body = template
        while "%" in body:
            body = body.replace("%", f"{number}-{len(body)}", 1)
        made.append(body)
    return made


@pytest.mark.parametrize(
    ("names", "written", "drifts"),
    [
        (("user_id", "http_url"), ("UserID", "HTTPURL"), {"key-pascal-untagged-go"}),
        (("user_id", "name"), ("UserId", "Name"), {"key-case-style"}),
        (("user_name", "name"), ("UserName", "Name"), {"key-case-style"}),
        (("user_id", "base_url"), ("userID", "baseURL"), {"key-acronym-casing"}),
        (("userId", "baseUrl"), ("userID", "baseURL"), {"key-acronym-casing"}),
        (("userID", "baseURL"), ("userId", "baseUrl"), {"key-acronym-casing"}),
        (("userId", "baseUrl", "name"), ("userId", "baseURL", "name"), {"key-acronym-casing"}),
        (("userID", "name"), ("user_id", "name"), {"key-case-style"}),
        (("line_1", "post_code"), ("line1", "post_code"), {"key-word-split-digits"}),
        (("line1", "postCode"), ("line_1", "post_code"), {"key-case-style", "key-word-split-digits"}),
        (("line_1", "post_code"), ("line1", "postCode"), {"key-case-style"}),
        (("_id", "name"), ("id", "name"), {"key-private-leading-underscore"}),
        (("_id", "firstName"), ("ID", "FirstName"), {"key-case-style", "key-private-leading-underscore"}),
        (("type", "name"), ("type_", "name"), {"key-reserved-word"}),
        (("class", "firstName"), ("class_", "first_name"), {"key-case-style", "key-reserved-word"}),
        (("userName", "name"), ("user_name", "name"), {"key-case-style"}),
        (
            ("userName", "lastName", "postCode", "homeTown", "code"),
            ("user_name", "lastName", "postCode", "homeTown", "code"),
            {"key-renamed"},
        ),
    ],
)
def test_member_names(
    explain: Any, record: Any, names: tuple[str, ...], written: tuple[str, ...], drifts: set[str]
) -> None:
    good = bodies("{" + ",".join(f'"{name}":"%"' for name in names) + "}")
    other = good
    for name, key in zip(names, written, strict=True):
        other = [body.replace(f'"{name}"', f'"{key}"') for body in other]
    found = explain(record(*names), good=good, other=other)["other"]
    assert found.drifts == drifts
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_two_names_that_differ_by_an_underscore_alone_stay_with_themselves(explain: Any, record: Any) -> None:
    good = bodies('{"_id":"%","id":"%"}')
    swapped = [body.replace('"_id"', '"x"').replace('"id"', '"_id"').replace('"x"', '"id"') for body in good]
    found = explain(record("_id", "id"), good=good, other=swapped)["other"]
    assert found.drifts == set()
    assert found.pointers == {number: ["/_id", "/id"] for number in range(3)}


def test_a_name_that_only_go_would_spell_otherwise_leaves_a_question(explain: Any) -> None:
    contract = {
        "type": "object",
        "properties": {"user_name": {"type": "string"}, "user_id": {"type": "string"}},
        "required": ["user_name"],
        "additionalProperties": False,
    }
    good = bodies('{"user_name":"%"}')
    found = explain(contract, good=good, other=[body.replace("user_name", "UserName") for body in good])[
        "other"
    ]
    assert {question.alternative for question in found.inference.questions} == {Style.GO_PASCAL}
    assert found.proof is Proof.NEEDS_MORE_SAMPLES


def roles(*names: str) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": {"id": {"type": "string"}, "role": {"enum": list(names)}},
        "required": ["id", "role"],
        "additionalProperties": False,
    }


@pytest.mark.parametrize(
    ("declared", "written", "drifts"),
    [
        (("http_server", "dns_server"), ("h_t_t_p_server", "d_n_s_server"), {"enum-acronym-split"}),
        (("HTTPServer", "DNSServer"), ("hTTPServer", "dNSServer"), {"enum-acronym-split"}),
        (("http_server", "dns_server"), ("H_T_T_P_SERVER", "D_N_S_SERVER"), {"enum-acronym-split"}),
        (("http_server", "dns_server"), ("httpServer", "dnsServer"), {"enum-variant-case"}),
        (("HTTPServer", "DNSServer"), ("http_server", "dns_server"), {"enum-variant-case"}),
        (("http_server", "dns_server"), ("web", "names"), {"enum-variant-renamed"}),
        (("success", "failure"), ("Ok", "Err"), {"enum-variant-renamed"}),
    ],
)
def test_members_of_an_enumeration(
    explain: Any, declared: tuple[str, str], written: tuple[str, str], drifts: set[str]
) -> None:
    good = [f'{{"id":"{number}","role":"{declared[number % 2]}"}}' for number in range(6)]
    other = [f'{{"id":"{number}","role":"{written[number % 2]}"}}' for number in range(6)]
    found = explain(roles(*declared), good=good, other=other)["other"]
    assert found.drifts == drifts
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def either(**payloads: dict[str, Any]) -> dict[str, Any]:
    return {
        "oneOf": [
            {
                "type": "object",
                "properties": {name: payload},
                "required": [name],
                "additionalProperties": False,
            }
            for name, payload in payloads.items()
        ]
    }


@pytest.mark.parametrize(
    ("value", "error", "drifts"),
    [
        ("Ok", "Err", {"result-either"}),
        ("ok", "err", {"enum-variant-renamed"}),
        ("VALUE", "ERROR", {"enum-variant-case"}),
    ],
)
def test_results(explain: Any, value: str, error: str, drifts: set[str]) -> None:
    contract = either(value={"type": "integer"}, error={"type": "string"})
    good = ['{"value":5}', '{"error":"bad"}', '{"value":7}', '{"error":"worse"}']
    other = [f'{{"{value}":5}}', f'{{"{error}":"bad"}}', f'{{"{value}":7}}', f'{{"{error}":"worse"}}']
    found = explain(contract, good=good, other=other)["other"]
    assert found.drifts == drifts
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_a_result_of_the_wrong_kind_is_a_different_value(explain: Any) -> None:
    contract = either(Ok={"type": "string"}, Err={"type": "string"})
    good = ['{"Ok":"a"}', '{"Err":"b"}', '{"Ok":"c"}']
    found = explain(contract, good=good, also=good, other=['{"Err":"a"}', *good[1:]])["other"]
    assert found.drifts == set()
    assert set(found.patches) == {0}


@pytest.mark.parametrize(
    ("variants", "member", "written", "drift"),
    [
        (("cardPayment", "cash"), "userName", "user_name", "enum-variant-fields-not-renamed"),
        (("card_payment", "cash"), "user_name", "userName", "enum-variant-fields-not-renamed"),
        # The variants show no style, or another than the contract's members have.
        (("card", "cash"), "userName", "user_name", "key-case-style"),
        (("CardPayment", "Cash"), "user_name", "userName", "key-case-style"),
        # Only a Go field without a tag is called so.
        (("card_payment", "cash"), "user_id", "UserID", "key-pascal-untagged-go"),
    ],
)
def test_members_inside_variants(
    explain: Any, record: Any, variants: tuple[str, str], member: str, written: str, drift: str
) -> None:
    good = [f'{{"{variants[number % 2]}":{{"{member}":"{number}"}}}}' for number in range(4)]
    contract = either(**{name: record(member) for name in variants})
    other = [body.replace(member, written) for body in good]
    found = explain(contract, good=good, other=other)["other"]
    assert found.drifts == {drift}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_members_outside_variants_too_are_a_habit_of_the_runtime(explain: Any, record: Any) -> None:
    contract = {
        "type": "object",
        "properties": {
            "orderId": {"type": "string"},
            "paidBy": either(cardPayment=record("userName"), cash=record("userName")),
        },
        "required": ["orderId", "paidBy"],
        "additionalProperties": False,
    }
    variants = ("cardPayment", "cash")
    good = [
        f'{{"orderId":"o{number}","paidBy":{{"{variants[number % 2]}":{{"userName":"{number}"}}}}}}'
        for number in range(4)
    ]
    names = {"orderId": "order_id", "paidBy": "paid_by", "userName": "user_name"}
    other = good
    for name, key in names.items():
        other = [body.replace(name, key) for body in other]
    found = explain(contract, good=good, other=other)["other"]
    assert found.drifts == {"key-case-style"}
    assert found.proof is Proof.PROVEN


def with_defaults(**defaults: Any) -> dict[str, Any]:
    """A closed record of an id, a count, and optional members with a default."""
    members = {
        name: {"type": "string" if isinstance(value, str) else "integer", "default": value}
        for name, value in defaults.items()
    }
    return {
        "type": "object",
        "properties": {"id": {"type": "string"}, "count": {"type": "integer"}, **members},
        "required": ["id", "count"],
        "additionalProperties": False,
    }


def test_defaults_that_are_left_out(explain: Any) -> None:
    good = [
        '{"id":"1","count":0,"mode":"fast","page":0}',
        '{"id":"2","count":1,"mode":"slow","page":2}',
        '{"id":"3","count":2,"mode":"fast","page":3}',
    ]
    other = [
        '{"id":"1","count":0}',
        '{"id":"2","count":1,"mode":"slow","page":2}',
        '{"id":"3","count":2,"page":3}',
    ]
    found = explain(with_defaults(mode="fast", page=0), good=good, also=good, other=other)["other"]
    assert found.drifts == {"exclude-defaults-unset"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_zero_values_that_are_left_out_whatever_the_defaults_are(explain: Any) -> None:
    good = [
        '{"id":"1","count":0,"mode":"fast","page":0}',
        '{"id":"2","count":1,"mode":"slow","page":2}',
        '{"id":"3","count":0,"mode":"fast","page":3}',
    ]
    other = ['{"id":"1","mode":"fast"}', good[1], '{"id":"3","mode":"fast","page":3}']
    contract = {**with_defaults(mode="fast", page=0), "required": ["id"]}
    found = explain(contract, good=good, also=good, other=other)["other"]
    assert found.drifts == {"omitempty-drops-zero"}
    assert found.patches == {}
    assert found.proof is Proof.PROVEN


def test_another_value_that_is_missing_is_no_default(explain: Any) -> None:
    good = ['{"id":"1","count":0,"mode":"slow"}', '{"id":"2","count":1,"mode":"safe"}']
    found = explain(
        with_defaults(mode="fast"), good=good, also=good, other=['{"id":"1","count":0}', good[1]]
    )["other"]
    assert found.drifts == set()
    assert found.patches == {0: [("/mode", '"slow"', "missing")]}


def test_defaults_that_are_left_out_now_and_then_are_not_proven(explain: Any) -> None:
    good = ['{"id":"1","count":1,"mode":"fast"}', '{"id":"2","count":2,"mode":"fast"}']
    found = explain(
        with_defaults(mode="fast"), good=good, also=good, other=['{"id":"1","count":1}', good[1]]
    )["other"]
    assert found.proof is not Proof.PROVEN
    assert found.patches
