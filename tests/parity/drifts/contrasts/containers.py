"""Lists, sets, maps and records in another structure: one record with all of them."""

from __future__ import annotations

from tests.parity.drifts.contrasts.made import TEXT, WHOLE, Contrast, put, record

NAMES = {"type": "array", "items": TEXT}

CONTRASTS = (
    Contrast(
        "containers",
        record(
            {
                "id": TEXT,
                "tags": NAMES,
                "scopes": {**NAMES, "uniqueItems": True},
                "rights": {
                    "type": "array",
                    "items": {"enum": ["read", "write", "share"]},
                    "uniqueItems": True,
                },
                "level": {"enum": ["low", "mid", "high"]},
                "limits": {"type": "object", "additionalProperties": WHOLE},
                "point": {"type": "array", "prefixItems": [WHOLE, TEXT], "items": False, "minItems": 2},
                "owner": WHOLE,
                "age": {"type": ["integer", "null"]},
                "seen": record({"on": {"type": "string", "format": "date-time"}, "where": TEXT}),
            }
        ),
        tuple(
            {
                "id": f"i{number}",
                "tags": (["new"], [], ["red", f"t{number}"])[number % 3],
                "scopes": ([f"a{number}", "b"], [f"z{number}", "y", "x"], [])[number % 3],
                "rights": (["read"], ["read", "share"], [], ["write", "share"], ["write"])[number % 5],
                "level": ("low", "mid", "high")[number % 3],
                "limits": {"cpu": number + 50},
                "point": [number + 100, f"p{number}"],
                "owner": number + 110,
                "age": None if number % 2 else number + 30,
                "seen": {"on": f"2024-05-0{number + 1}T10:00:00Z", "where": f"w{number}"},
            }
            for number in range(6)
        ),
        {
            "enum-flags": put(
                "rights", lambda rights: sum({"read": 1, "write": 2, "share": 4}[r] for r in rights)
            ),
            "enum-int-vs-string": put("level", ["low", "mid", "high"].index),
            "map-class-lost": put("limits", lambda _: {}),
            "nil-slice-null": put("tags", lambda tags: tags or None),
            "scalar-vs-singleton-list": put("tags", lambda tags: tags[0] if len(tags) == 1 else tags),
            "set-encoding": put("scopes", lambda scopes: dict.fromkeys(scopes, True)),
            "set-order": put("scopes", lambda scopes: scopes[::-1]),
            "sql-null-wrapper": put("age", lambda age: {"Int64": age or 0, "Valid": age is not None}),
            "struct-embed-marshaler-hijack": put("seen", lambda seen: seen["on"]),
            "struct-newtype-transparent": put("owner", lambda owner: {"value": owner}),
            "tuple-array-vs-object": put("point", lambda point: {"x": point[0], "y": point[1]}),
        },
        {
            "another right": put("rights", lambda rights: ["share"]),
            "one item more": put("tags", lambda tags: [*tags, "old"]),
            "an item of the set is another": put("scopes", lambda scopes: ["a"] if scopes else scopes),
            "the age of somebody else": put("age", lambda age: 1 if age is None else age + 1),
            "where it was seen is lost at times": put("seen", lambda seen: {**seen, "where": ""}),
        },
    ),
)
