"""Variants keep the common style of the contract, the members inside them do not."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from parity.drift import Departure, Drift, Lookalike, Severity
from parity.in_style import in_style


def names(departure: Departure) -> bool:
    """Whether member names part in style inside variants alone, beside names of variants that do not."""
    return (
        departure.dimension is Dimension.KEYS
        and departure.wanted is not departure.used
        and departure.in_variant
    )


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    used, wanted = in_style(departure.used), in_style(departure.wanted)
    return f"writes the member names inside variants {used}, not {wanted}, beside variant names as wanted"


DRIFT = Drift(
    id="enum-variant-fields-not-renamed",
    title="Members inside variants do not follow the style of the variants",
    severity=Severity.BREAKS,
    what=(
        "The contract has one style for the names of variants and of the members inside; on one side the "
        "variants follow it and the members keep another: "
        '`{"cardPayment":{"user_id":"7"}}`.'
    ),
    where=(
        'Rust: `rename_all = "camelCase"` on an enum renames the variants; the fields inside need '
        "`rename_all_fields`, or `rename_all` on each variant.",
        "Go: the payload is a struct of its own, and its tags are typed by hand.",
        "Python: the payload is a model of its own, and needs the alias generator as well.",
        "TypeScript: names are typed by hand.",
        "Java: `@JsonNaming` on the base class is inherited, so it happens with annotations per class.",
    ),
    harm="A caller recognises the variant and then finds none of its members, or reads them as absent.",
    recognised=(
        "Member names part in style at members inside variants and nowhere else; the variants' names are as "
        "the contract has them, in the same style as its members, and at least one of them would be spelled "
        "otherwise in the style that the members have."
    ),
    lookalikes=(
        Lookalike("key-case-style", "there members outside variants part too, or the variants show no style"),
        Lookalike("enum-variant-case", "there it is the names of the variants that part"),
    ),
    fixes=(
        ("go", "the contract's name in each tag of the payload's struct: `json:\"userId\"`."),
        ("rust", '`rename_all_fields = "camelCase"` beside `rename_all` on the enum.'),
        ("python", "the alias generator on the models of the payloads too, best in a common base model."),
    ),
    example=('{"cardPayment":{"userId":"7"}}', '{"cardPayment":{"user_id":"7"}}'),
    names=names,
    tell=tell,
)
