"""An acronym in a member name is in capitals on one side, and written like any other word on the other."""

from __future__ import annotations

from codegen.wire.encoding import Dimension
from codegen.wire.name import Style
from parity.drift import Departure, Drift, Lookalike, Severity
from parity.in_style import in_style
from parity.key_difference import key_difference
from parity.name_difference import NameDifference


def names(departure: Departure) -> bool:
    """Whether two names of a member part at an acronym, or two styles do."""
    wanted, used = departure.wanted, departure.used
    match departure.dimension:
        case Dimension.KEY_NAME:
            return key_difference(departure) is NameDifference.ACRONYM
        case Dimension.KEYS if wanted is not used and not departure.in_variant:
            in_acronyms = Style.GO_CAMEL in (wanted, used) or departure.in_acronyms
            return in_acronyms and Style.GO_PASCAL not in (wanted, used)
    return False


def tell(departure: Departure) -> str:
    """The departure as a clause."""
    if departure.dimension is Dimension.KEYS:
        return f"writes member names {in_style(departure.used)}, not {in_style(departure.wanted)}"
    return f"writes the member `{departure.wanted}` as `{departure.used}`: the acronym is spelled otherwise"


DRIFT = Drift(
    id="key-acronym-casing",
    title="An acronym in a member name is spelled otherwise",
    severity=Severity.BREAKS,
    what=(
        "The words of the names are the same, and an acronym among them is in capitals on one side only: "
        "`userID` and `userId`, `httpURL` and `httpUrl`, `ID` and `id`."
    ),
    where=(
        'Go: tags are typed by hand, often as the field is called: `json:"userID"`.',
        'Rust: `rename_all = "camelCase"` gives `userId`; `userID` needs `rename`.',
        "Python: `to_camel` gives `userId`; `userID` needs an alias.",
        "TypeScript: members are typed by hand; many APIs for browsers have `baseURL`.",
        "Java: `getURL()` gives `url`, and a public field `URL` is written so.",
    ),
    harm=(
        "A caller that compares names exactly does not find the member. Go's decoder ignores upper and lower "
        "case, so Go callers do not notice, and every other caller does."
    ),
    recognised=(
        "Two names have the same letters, and a run of capitals stands in one where the other has none, or a "
        "word in another place; or one style with acronyms in capitals spells all names. Where that style "
        "also joins the words otherwise than the contract does, it is told as this drift. An acronym that "
        "Go's linters do not know, such as that in `MACAddress`, is told here, beside the style of the rest."
    ),
    lookalikes=(
        Lookalike("key-case-style", "there acronyms are written like any other word on both sides"),
        Lookalike("key-pascal-untagged-go", "there every name begins with a capital as well"),
        Lookalike("key-renamed", "there the words differ, or the name is in another style as a whole"),
    ),
    fixes=(
        ("go", "the contract's name in the field's tag: `json:\"userId\"`."),
        ("rust", '`#[serde(rename = "userID")]` on the field, where the contract has it so.'),
        ("python", '`Field(alias="userID")` with `serialize_by_alias=True`, where the contract has it so.'),
        ("typescript", "name the member as the contract does, or rename it where it is written."),
    ),
    example=('{"userId":"7","reason":"y"}', '{"userID":"7","reason":"y"}'),
    names=names,
    tell=tell,
)
