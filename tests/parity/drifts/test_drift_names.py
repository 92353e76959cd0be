"""Every departure there can be is named by exactly one drift, which tells it with its names."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from codegen.wire.coded.address import V6
from codegen.wire.coded.date import DateForm
from codegen.wire.coded.decimal import DecimalForm
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.fraction import Fraction, Resolution
from codegen.wire.coded.instant_form import InstantForm
from codegen.wire.coded.ip import Mapped
from codegen.wire.coded.mac import Mac
from codegen.wire.coded.network import Network
from codegen.wire.coded.octets import Octets
from codegen.wire.coded.offset import Mark, Offset
from codegen.wire.coded.time_of_day import TimeForm
from codegen.wire.coded.url import Url
from codegen.wire.coded.uuid import Uuid
from codegen.wire.coded.year import YearForm
from codegen.wire.encoding import (
    Adjacent,
    Dimension,
    Emptiness,
    External,
    Grouped,
    Internal,
    Nesting,
    Notation,
    Order,
    Own,
    Presence,
    Setting,
    Untagged,
)
from codegen.wire.encoding import Unit as UnitForm
from codegen.wire.forms.around import InList, InMember, WithValid
from codegen.wire.forms.bare import Bare, Only
from codegen.wire.forms.calendar import NamedCalendar, NumberedCalendar
from codegen.wire.forms.erased import Erased
from codegen.wire.forms.flags import BitMask, Joined
from codegen.wire.forms.keyed import Filler, Indexed, Keyed
from codegen.wire.forms.labelled import Labelled
from codegen.wire.forms.map_keys import Joint, Rejoined, Rendered, Rendering
from codegen.wire.forms.number import Double, Single
from codegen.wire.forms.octets import NumbersAs, OsText, TextAs
from codegen.wire.forms.ordinal import Ordinal
from codegen.wire.forms.pairs import Entries, KeyAs, KeyForm
from codegen.wire.forms.positional import Positional
from codegen.wire.forms.single import Single as OneItem
from codegen.wire.forms.text import (
    CodePoint,
    Composition,
    Normalised,
    NumberedCharacters,
    ReplacedSurrogates,
    Unit,
)
from codegen.wire.name import Style
from parity.drift import Departure, all_drifts, drift_of

words = st.sampled_from(["kind", "type", "t", "detail", "data", "Kind"])
taggings = st.one_of(
    st.just(External()),
    st.just(Untagged()),
    words.map(Internal),
    st.lists(words, min_size=2, max_size=2, unique=True).map(lambda names: Adjacent(*names)),
)
names = st.one_of(
    st.text(alphabet="abzA_-.é1", min_size=1),
    st.sampled_from(
        ["user_id", "userId", "userID", "UserID", "h_t_t_p", "hTTP", "http", "HTTP", "Ok", "Err"]
    ),
)
SETTINGS: dict[Dimension, st.SearchStrategy[Setting]] = {
    Dimension.TAGGING: taggings,
    Dimension.FOREIGN: st.sampled_from([Presence.OMITTED, Presence.NULL, Presence.ZERO]),
    Dimension.ABSENCE: st.sampled_from([Presence.OMITTED, Presence.NULL, Presence.ZERO]),
    Dimension.NULLS: st.sampled_from(Presence),
    Dimension.EMPTY_LISTS: st.sampled_from(Emptiness),
    Dimension.EMPTY_MAPS: st.sampled_from(Emptiness),
    Dimension.ZEROS: st.sampled_from([Emptiness.WRITTEN, Emptiness.OMITTED]),
    Dimension.INTEGERS: st.sampled_from([Notation.PLAIN, Notation.TEXT]),
    Dimension.NUMBERS: st.sampled_from([Notation.PLAIN, Notation.TEXT]),
    Dimension.FLAGS: st.sampled_from(Notation),
    Dimension.INSTANTS: st.sampled_from(InstantForm),
    Dimension.FRACTIONS: st.sampled_from(Fraction),
    Dimension.RESOLUTIONS: st.sampled_from(Resolution),
    Dimension.DESIGNATORS: st.sampled_from(Mark),
    Dimension.OFFSETS: st.sampled_from(Offset),
    Dimension.YEARS: st.sampled_from(YearForm),
    Dimension.DATES: st.sampled_from([form for form in DateForm if form is not DateForm.TEXT]),
    Dimension.TIMES_OF_DAY: st.sampled_from([form for form in TimeForm if form is not TimeForm.TEXT]),
    Dimension.DURATIONS: st.sampled_from(DurationForm),
    Dimension.BYTES: st.sampled_from(Octets),
    Dimension.UUIDS: st.sampled_from(Uuid),
    Dimension.IPS: st.sampled_from(V6),
    Dimension.MAPPED_IPS: st.sampled_from(Mapped),
    Dimension.NETWORKS: st.sampled_from(Network),
    Dimension.MACS: st.sampled_from(Mac),
    Dimension.URLS: st.sampled_from(Url),
    Dimension.LISTS: st.sampled_from([*map(NumbersAs, (Octets.BASE64, Octets.HEX, Octets.BUFFER))]),
    Dimension.DECIMALS: st.sampled_from(DecimalForm),
    Dimension.PRECISION: st.sampled_from(
        [Double(exact=False), Double(exact=True), Single(widened=False), Single(widened=True)]
    ),
    Dimension.TEXTS: st.sampled_from(
        [
            *map(Normalised, Composition),
            *map(NumberedCharacters, Unit),
            ReplacedSurrogates(),
            CodePoint(),
            TextAs(Octets.BASE64),
            TextAs(Octets.BUFFER),
            OsText(),
        ]
    ),
    Dimension.CHOICES: st.sampled_from(
        [
            NumberedCalendar("January", 0),
            NumberedCalendar("Sunday", 0),
            NamedCalendar(short=True, style=Style.SCREAMING),
        ]
    ),
    Dimension.KEYS: st.sampled_from(Style),
    Dimension.VARIANTS: st.sampled_from(Style),
    Dimension.DEFAULTS: st.sampled_from([Emptiness.WRITTEN, Emptiness.OMITTED]),
    Dimension.EXTRAS: st.sampled_from([Emptiness.WRITTEN, Emptiness.OMITTED]),
    Dimension.NESTING: st.sampled_from(Nesting),
    Dimension.GROUPS: st.sampled_from(
        [Own.OWN, Grouped("audit", ("by", "note")), Grouped("data", ("by",)), Grouped("audit", ("note",))]
    ),
    Dimension.KEY_NAME: names,
    Dimension.VARIANT_NAME: names,
}
#: Values in another structure.
FORMS: dict[Dimension, st.SearchStrategy[Setting]] = {
    Dimension.WRAPPED: st.sampled_from([InMember("value"), InMember("v"), InList(), WithValid("V")]),
    Dimension.LISTS: st.sampled_from([OneItem(), Joined("|"), BitMask(), *map(Keyed, Filler), Indexed()]),
    Dimension.SETS: st.sampled_from([OneItem(), Joined("|"), BitMask(), *map(Keyed, Filler), Erased()]),
    Dimension.MAPS: st.sampled_from(
        [
            *map(Rendered, Rendering),
            Entries(KeyForm(KeyAs.TEXT)),
            Entries(KeyForm(KeyAs.PARTS, ",", ("x", "y")), ("key", "value")),
            Rejoined(Joint("", ",", ""), Joint("(", ", ", ")")),
            Erased(),
        ]
    ),
    Dimension.TUPLES: st.sampled_from([Labelled(("x", "y")), Labelled(("X", "Y")), Indexed(), OneItem()]),
    Dimension.RECORDS: st.sampled_from([Positional(), Bare(), Only("at"), Only("by"), Erased()]),
    Dimension.CHOICES: st.sampled_from([Ordinal(0), Ordinal(1)]),
    Dimension.TEXTS: st.just(Erased()),
    Dimension.UNITS: st.sampled_from(UnitForm),
    Dimension.SET_ORDER: st.sampled_from(Order),
    Dimension.EMPTY_RECORDS: st.sampled_from(Emptiness),
}
for each, more in FORMS.items():
    SETTINGS[each] = SETTINGS[each] | more if each in SETTINGS else more
scopes = st.lists(st.sampled_from(["error", "[]", "Schema", "reason"]), max_size=3).map(tuple)


@st.composite
def departures(draw: st.DrawFn) -> Departure:
    """Any two different settings of any dimension, anywhere."""
    dimension = draw(st.sampled_from(Dimension))
    wanted, used = draw(
        st.tuples(SETTINGS[dimension], SETTINGS[dimension]).filter(lambda pair: pair[0] != pair[1])
    )
    flags = {name: draw(st.booleans()) for name in ("in_variant", "in_acronyms", "flattened", "is_payload")}
    return Departure(draw(scopes), dimension, wanted, used, **flags)


def names_of(setting: Setting) -> list[str]:
    match setting:
        case Internal(tag):
            return [tag]
        case Adjacent(tag, content):
            return [tag, content]
        case Style() if setting is not Style.AS_IS:
            return [setting.value]
        case Grouped(key, members):
            return [key, *members]
        case str():
            return [setting]
    return []


def test_the_strategies_cover_every_dimension() -> None:
    assert SETTINGS.keys() == set(Dimension)


@given(departures())
def test_exactly_one_drift_names_a_departure(departure: Departure) -> None:
    assert len([drift for drift in all_drifts() if drift.names(departure)]) == 1


@given(departures())
def test_it_is_told_in_a_clause_that_begins_with_a_verb(departure: Departure) -> None:
    told = drift_of(departure).tell(departure)
    assert re.match(r"(writes|omits|leaves) ", told)
    assert not told.endswith(".")
    assert "  " not in told
    used, wanted = names_of(departure.used), names_of(departure.wanted)
    same_form = type(departure.used) is type(departure.wanted)
    for name in set(used) ^ set(wanted) if same_form else used:
        assert name in told


@given(st.sampled_from(Dimension).flatmap(lambda each: st.tuples(st.just(each), SETTINGS[each])))
def test_no_drift_names_what_is_not_a_departure(same: tuple[Dimension, Setting]) -> None:
    dimension, setting = same
    departure = Departure((), dimension, setting, setting)
    assert [drift.id for drift in all_drifts() if drift.names(departure)] == []


@pytest.mark.parametrize(
    ("dimension", "wanted", "used", "drift"),
    [
        (Dimension.TAGGING, External(), Internal("kind"), "enum-external-vs-internal"),
        (Dimension.TAGGING, Internal("kind"), External(), "enum-external-vs-internal"),
        (Dimension.TAGGING, Adjacent("t", "c"), Internal("t"), "enum-internal-vs-adjacent"),
        (Dimension.TAGGING, Internal("t"), Adjacent("t", "c"), "enum-internal-vs-adjacent"),
        (Dimension.TAGGING, External(), Adjacent("t", "c"), "enum-external-vs-adjacent"),
        (Dimension.TAGGING, Adjacent("t", "c"), External(), "enum-external-vs-adjacent"),
        (Dimension.TAGGING, External(), Untagged(), "enum-external-vs-flat"),
        (Dimension.TAGGING, Untagged(), External(), "enum-external-vs-flat"),
        (Dimension.TAGGING, Untagged(), Internal("t"), "enum-untagged-vs-tagged"),
        (Dimension.TAGGING, Adjacent("t", "c"), Untagged(), "enum-untagged-vs-tagged"),
        (Dimension.TAGGING, Internal("kind"), Internal("type"), "enum-tag-key-name"),
        (Dimension.TAGGING, Adjacent("t", "c"), Adjacent("kind", "c"), "enum-tag-key-name"),
        (Dimension.TAGGING, Adjacent("t", "c"), Adjacent("t", "data"), "enum-tag-key-name"),
        (Dimension.FOREIGN, Presence.OMITTED, Presence.ZERO, "enum-foreign-members"),
        (Dimension.FOREIGN, Presence.ZERO, Presence.OMITTED, "enum-foreign-members"),
        (Dimension.FOREIGN, Presence.NULL, Presence.ZERO, "enum-foreign-members"),
        (Dimension.VARIANTS, Style.AS_IS, Style.SNAKE, "enum-variant-case"),
        (Dimension.VARIANT_NAME, "Schema", "Shape", "enum-variant-renamed"),
        (Dimension.VARIANT_NAME, "success", "Ok", "enum-variant-renamed"),
        (Dimension.VARIANT_NAME, "HTTPServer", "http_Server", "enum-variant-renamed"),
        (Dimension.VARIANT_NAME, "HTTPServer", "h_t_t_p_server", "enum-acronym-split"),
        (Dimension.VARIANT_NAME, "http_server", "hTTPServer", "enum-acronym-split"),
        (Dimension.VARIANT_NAME, "H_T_T_P_SERVER", "http_server", "enum-acronym-split"),
        (Dimension.KEYS, Style.AS_IS, Style.GO_PASCAL, "key-pascal-untagged-go"),
        (Dimension.KEYS, Style.GO_PASCAL, Style.GO_CAMEL, "key-pascal-untagged-go"),
        (Dimension.KEYS, Style.AS_IS, Style.GO_CAMEL, "key-acronym-casing"),
        (Dimension.KEY_NAME, "userId", "userID", "key-acronym-casing"),
        (Dimension.KEY_NAME, "address_line_1", "addressLine1", "key-word-split-digits"),
        (Dimension.KEY_NAME, "_id", "id", "key-private-leading-underscore"),
        (Dimension.KEY_NAME, "type", "type_", "key-reserved-word"),
        (Dimension.KEY_NAME, "userName", "user_name", "key-renamed"),
        (Dimension.KEYS, Style.AS_IS, Style.PASCAL, "key-case-style"),
        (Dimension.KEY_NAME, "reason", "message", "key-renamed"),
        (Dimension.ABSENCE, Presence.OMITTED, Presence.NULL, "none-null-vs-absent"),
        (Dimension.ABSENCE, Presence.NULL, Presence.OMITTED, "none-null-vs-absent"),
        (Dimension.NULLS, Presence.NULL, Presence.OMITTED, "none-null-vs-absent"),
        (Dimension.DEFAULTS, Emptiness.WRITTEN, Emptiness.OMITTED, "exclude-defaults-unset"),
        (Dimension.EXTRAS, Emptiness.WRITTEN, Emptiness.OMITTED, "struct-subclass-fields"),
        (Dimension.NESTING, Nesting.NESTED, Nesting.FLATTENED, "struct-flatten-vs-nested"),
        (Dimension.GROUPS, Own.OWN, Grouped("audit", ("by",)), "struct-flatten-vs-nested"),
        (Dimension.ABSENCE, Presence.OMITTED, Presence.ZERO, "absent-as-zero"),
        (Dimension.ABSENCE, Presence.ZERO, Presence.NULL, "absent-as-zero"),
        (Dimension.WRAPPED, Own.OWN, InMember("value"), "struct-newtype-transparent"),
        (Dimension.WRAPPED, Own.OWN, InList(), "scalar-vs-singleton-list"),
        (Dimension.WRAPPED, Own.OWN, WithValid("String"), "sql-null-wrapper"),
        (Dimension.RECORDS, Own.OWN, Bare(), "struct-newtype-transparent"),
        (Dimension.RECORDS, Own.OWN, Only("at"), "struct-embed-marshaler-hijack"),
        (Dimension.RECORDS, Own.OWN, Erased(), "map-class-lost"),
        (Dimension.MAPS, Own.OWN, Erased(), "map-class-lost"),
        (Dimension.SETS, Own.OWN, Erased(), "set-encoding"),
        (Dimension.TEXTS, Own.OWN, Erased(), "error-value-empty"),
        (Dimension.LISTS, Own.OWN, Indexed(), "tuple-array-vs-object"),
        (Dimension.EMPTY_RECORDS, Emptiness.WRITTEN, Emptiness.NULL, "struct-unit-null"),
        (Dimension.EMPTY_RECORDS, Emptiness.NULL, Emptiness.OMITTED, "omitempty-struct-kept"),
    ],
)
def test_which_drift_it_is(dimension: Dimension, wanted: Setting, used: Setting, drift: str) -> None:
    assert drift_of(Departure((), dimension, wanted, used)).id == drift


@pytest.mark.parametrize(
    ("departure", "drift"),
    [
        (
            Departure((), Dimension.KEYS, Style.AS_IS, Style.SNAKE, in_variant=True),
            "enum-variant-fields-not-renamed",
        ),
        (Departure((), Dimension.KEYS, Style.AS_IS, Style.CAMEL, in_acronyms=True), "key-acronym-casing"),
        (
            Departure((), Dimension.NULLS, Presence.NULL, Presence.OMITTED, flattened=True),
            "struct-flatten-none",
        ),
        (Departure((), Dimension.VARIANT_NAME, "value", "Ok", is_payload=True), "result-either"),
        (Departure((), Dimension.VARIANT_NAME, "Err", "error", is_payload=True), "result-either"),
        (Departure((), Dimension.VARIANT_NAME, "value", "OK", is_payload=True), "enum-variant-renamed"),
    ],
)
def test_where_it_was_seen_tells_which_drift_it_is(departure: Departure, drift: str) -> None:
    assert drift_of(departure).id == drift


@pytest.mark.parametrize(
    ("departure", "told"),
    [
        (
            Departure((), Dimension.TAGGING, External(), Internal("Kind")),
            "writes the variant's name inside the object, as member `Kind`, not as a key around it",
        ),
        (
            Departure((), Dimension.TAGGING, Adjacent("kind", "detail"), Internal("Kind")),
            "writes the payload's members beside the tag `Kind`, not in a member `detail` beside `kind`",
        ),
        (
            Departure((), Dimension.TAGGING, Internal("kind"), Untagged()),
            "writes the payload alone, without the variant's name as member `kind`",
        ),
        (
            Departure((), Dimension.TAGGING, Adjacent("t", "c"), Adjacent("kind", "data")),
            "writes the variant's name as member `kind`, not `t`, and the payload as member `data`, not `c`",
        ),
        (
            Departure((), Dimension.FOREIGN, Presence.OMITTED, Presence.ZERO),
            "writes the members of the other variants too, empty or zero",
        ),
        (
            Departure((), Dimension.KEYS, Style.AS_IS, Style.PASCAL),
            "writes member names in PascalCase, not as the contract declares them",
        ),
        (
            Departure(("Schema",), Dimension.VARIANT_NAME, "Schema", "Shape"),
            "writes the variant `Schema` under the name `Shape`",
        ),
        (
            Departure((), Dimension.ABSENCE, Presence.OMITTED, Presence.NULL),
            "writes an absent field as null, where the contract leaves it out",
        ),
    ],
)
def test_how_it_is_told(departure: Departure, told: str) -> None:
    assert drift_of(departure).tell(departure) == told


@pytest.mark.parametrize(
    ("dimension", "used", "drift"),
    [
        (Dimension.WRAPPED, InMember("value"), "enum-newtype-variant"),
        (Dimension.RECORDS, Bare(), "enum-newtype-variant"),
        (Dimension.TUPLES, Labelled(("x", "y")), "enum-tuple-variant-array"),
        (Dimension.RECORDS, Positional(), "enum-tuple-variant-array"),
    ],
)
def test_what_it_is_at_the_payload_of_a_variant(dimension: Dimension, used: Setting, drift: str) -> None:
    assert drift_of(Departure((), dimension, Own.OWN, used, is_payload=True)).id == drift
