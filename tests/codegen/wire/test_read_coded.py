"""What a scalar stands for: every kind and form that a contract may declare is one that is understood."""

from __future__ import annotations

from typing import Any

import pytest

from codegen.wire.coded.family import family_of
from codegen.wire.lossless import Json, Numeral
from codegen.wire.read import read_schema
from codegen.wire.shape import Coded, Kind, Text
from registry.own import own_contract
from registry.validate import validator_of

DECLARABLE = validator_of(own_contract("x-wire"))

#: Kind, form -> a document in that form.
SAMPLES: dict[tuple[Kind, str], Json] = {
    **{(Kind.INSTANT, unit): Numeral("1700000000") for unit in ("s", "ms", "us", "ns")},
    **{(Kind.DURATION, unit): Numeral("90") for unit in ("s", "ms", "us", "ns")},
    (Kind.DURATION, "iso"): "PT90S",
    (Kind.DURATION, "go"): "1m30s",
    (Kind.DURATION, "protobuf"): "90s",
    (Kind.BYTES, "base64"): "Af8=",
    (Kind.BYTES, "base64url"): "Af8=",
    (Kind.BYTES, "hex"): "01ff",
    (Kind.INSTANT, ""): "2024-01-02T03:04:05Z",
    (Kind.DATE, ""): "2024-01-02",
    (Kind.TIME_OF_DAY, ""): "03:04:05",
    (Kind.DURATION, ""): "PT90S",
    (Kind.BYTES, ""): "Af8=",
    (Kind.UUID, ""): "f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4",
    (Kind.IP, ""): "10.0.0.1",
    (Kind.NETWORK, ""): "10.0.0.0/8",
    (Kind.MAC, ""): "00:1a:2b:3c:4d:5e",
    (Kind.URL, ""): "https://example.com/",
    (Kind.DECIMAL, ""): "1.10",
}
FORMS = sorted({form for _, form in SAMPLES} | {"weeks", "base16", "rfc3339"})


def said(kind: Kind, form: str) -> dict[str, str]:
    return {"is": kind.value.replace("_", "-"), **({"form": form} if form else {})}


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("form", FORMS)
def test_what_may_be_declared_is_what_has_a_meaning(kind: Kind, form: str) -> None:
    assert DECLARABLE.is_valid(said(kind, form)) == ((kind, form) in SAMPLES)


@pytest.mark.parametrize(("kind", "form"), SAMPLES, ids=str)
def test_each_kind_and_form_is_read_and_means_something(kind: Kind, form: str) -> None:
    schema = {"type": "string", "x-wire": said(kind, form)}
    assert read_schema(schema).model.root == Coded(kind, form)
    assert family_of(kind).meaning(form, SAMPLES[kind, form]) is not None


@pytest.mark.parametrize("wire", [{"is": "nonsense"}, {"form": "ms"}, "duration", 5, None, {"is": ["uuid"]}])
def test_what_is_not_understood_is_a_plain_scalar_with_a_note(wire: Any) -> None:
    reading = read_schema({"type": "string", "x-wire": wire})
    assert reading.model.root == Text()
    assert [note.what for note in reading.notes] == ["an `x-wire` of no known kind: compared as plain JSON"]
    assert not DECLARABLE.is_valid(wire)
