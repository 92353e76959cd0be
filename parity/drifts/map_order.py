"""The members of an object stand in another order."""

from __future__ import annotations

from parity.drift import Drift, Lookalike, Severity
from parity.spelling.order import is_moved
from parity.spelling.spelled import Members, Spelled


def spells(spelled: Spelled) -> bool:
    """Whether names stand in another order, and not only because indices were moved to the front."""
    return isinstance(spelled, Members) and not is_moved(spelled)


DRIFT = Drift(
    id="map-order",
    title="Members stand in another order",
    severity=Severity.COSMETIC,
    what="An object has the same members on both sides, in another order.",
    where=(
        "Go: encoding/json sorts the keys of a map and writes a struct as declared; json/v2 sorts nothing.",
        "Rust: a BTreeMap is sorted, and so is serde_json's Value unless `preserve_order` is on.",
        "Rust: a HashMap has a random order in each process.",
        "Python and JavaScript write the order of insertion.",
        "Java: a HashMap has the order of its hashes, Jackson writes a class as it is declared.",
    ),
    harm="JSON gives order no meaning; a signature, an ETag, a cache key or a diff of bytes does.",
    recognised="Two objects at one place have the same member names, each once, in different orders.",
    lookalikes=(
        Lookalike(
            "map-integer-like-order", "there JavaScript moved the names that are array indices to the front"
        ),
    ),
    fixes=(
        ("go", "a map is sorted already; declare the struct's fields in the order wanted."),
        ("rust", "a BTreeMap, or an IndexMap with the feature `preserve_order`."),
        ("python", "sort the dict before it is written, or `json.dumps(value, sort_keys=True)`."),
        ("java", "`ORDER_MAP_ENTRIES_BY_KEYS`, and `@JsonPropertyOrder` on a class."),
        ("typescript", "build the object from sorted entries."),
    ),
    example=('{"a":2,"b":1}', '{"b":1,"a":2}'),
    spells=spells,
)
