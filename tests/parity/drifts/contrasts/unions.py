"""Where a variant's name and its payload stand: one record with a union of each tagging."""

from __future__ import annotations

from typing import Any

from tests.parity.drifts.contrasts.made import TEXT, WHOLE, Contrast, Spoil, put, record


def _apart(union: Any) -> tuple[str, Any]:
    ((variant, payload),) = union.items()
    return variant, payload


def _shape(make: Any) -> Spoil:
    return put("shape", lambda shape: make(*_apart(shape)))


def _payload(name: str, variant: str, make: Any) -> Spoil:
    """What makes another payload of one variant of an externally tagged union."""
    return put(name, lambda union: {variant: make(union[variant])} if variant in union else union)


def _flattened(answer: Any, number: int) -> None:
    answer.update(answer.pop("origin"))


def _foreign(answer: Any, number: int) -> None:
    answer["event"].setdefault("by", None)
    answer["event"].setdefault("to", None)


CONTRASTS = (
    Contrast(
        "unions",
        record(
            {
                "id": TEXT,
                "shape": {
                    "oneOf": [
                        record({"circle": record({"radius": WHOLE, "unit": TEXT})}),
                        record({"square": record({"side": WHOLE, "colour": TEXT})}),
                    ]
                },
                "event": {
                    "oneOf": [
                        record({"type": {"const": "opened"}, "by": TEXT, "at": WHOLE}),
                        record({"type": {"const": "moved"}, "to": TEXT, "miles": WHOLE}),
                    ]
                },
                "note": {
                    "oneOf": [
                        record({"code": WHOLE}),
                        record({"body": record({"text": TEXT, "lines": WHOLE})}),
                    ]
                },
                "step": {
                    "oneOf": [
                        record(
                            {
                                "move": {
                                    "type": "array",
                                    "prefixItems": [WHOLE, TEXT],
                                    "items": False,
                                    "minItems": 2,
                                }
                            }
                        ),
                        record({"wait": record({"seconds": WHOLE, "why": TEXT})}),
                    ]
                },
                "door": {
                    "oneOf": [{"const": "closed"}, record({"open": record({"wide": WHOLE, "by": TEXT})})]
                },
                "level": {"enum": ["low", "mid", "high"]},
                "point": {"type": "array", "prefixItems": [WHOLE, TEXT], "items": False, "minItems": 2},
                "owner": WHOLE,
                "ping": record({}),
                "origin": record({"host": TEXT, "port": WHOLE}),
                "reason": TEXT,
            },
            nickname=TEXT,
        ),
        tuple(
            {
                "id": f"i{number}",
                "shape": (
                    {"circle": {"radius": number + 10, "unit": f"u{number}"}},
                    {"square": {"side": number + 20, "colour": f"c{number}"}},
                )[number % 2],
                "event": (
                    {"type": "opened", "by": f"b{number}", "at": number + 30},
                    {"type": "moved", "to": f"t{number}", "miles": number + 40},
                )[number % 2],
                "note": ({"code": number + 50}, {"body": {"text": f"x{number}", "lines": number + 60}})[
                    number % 2
                ],
                "step": (
                    {"move": [number + 70, f"m{number}"]},
                    {"wait": {"seconds": number + 80, "why": f"w{number}"}},
                )[number % 2],
                "door": ("closed", {"open": {"wide": number + 90, "by": f"o{number}"}})[number % 2],
                "level": ("low", "mid", "high")[number % 3],
                "point": [number + 100, f"p{number}"],
                "owner": number + 110,
                "ping": {},
                "origin": {"host": f"h{number}", "port": number + 120},
                "reason": f"because {number}",
                **({} if number % 2 else {"nickname": f"k{number}"}),
            }
            for number in range(6)
        ),
        {
            "enum-external-vs-internal": _shape(lambda variant, payload: {"kind": variant, **payload}),
            "enum-external-vs-adjacent": _shape(
                lambda variant, payload: {"kind": variant, "content": payload}
            ),
            "enum-external-vs-flat": _shape(lambda variant, payload: payload),
            "enum-foreign-members": _foreign,
            "enum-int-vs-string": put("level", ["low", "mid", "high"].index),
            "enum-internal-vs-adjacent": put(
                "event", lambda event: {"type": event.pop("type"), "data": event}
            ),
            "enum-newtype-variant": _payload("note", "code", lambda code: {"value": code}),
            "enum-tag-key-name": put("event", lambda event: {"kind": event.pop("type"), **event}),
            "enum-tuple-variant-array": _payload("step", "move", lambda move: {"x": move[0], "y": move[1]}),
            "enum-unit-variant-shape": put("door", lambda door: {"closed": {}} if door == "closed" else door),
            "enum-untagged-vs-tagged": put(
                "event", lambda event: {k: v for k, v in event.items() if k != "type"}
            ),
            "key-renamed": lambda answer, number: answer.update(message=answer.pop("reason")),
            "none-null-vs-absent": lambda answer, number: answer.setdefault("nickname", None),
            "struct-flatten-vs-nested": _flattened,
            "struct-newtype-transparent": put("owner", lambda owner: {"value": owner}),
            "struct-unit-null": put("ping", lambda _: None),
            "tuple-array-vs-object": put("point", lambda point: {"x": point[0], "y": point[1]}),
        },
        {
            "the other variant": _shape(lambda variant, payload: {"circle": {"radius": 1, "unit": "m"}}),
            "another place of a tuple": put("point", lambda point: [point[0] + 1, point[1]]),
            "members of the origin swapped": put(
                "origin", lambda origin: {"host": str(origin["port"]), "port": len(origin["host"])}
            ),
        },
    ),
)
