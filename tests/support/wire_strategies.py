"""Random shapes, encodings of them, and values: for the laws of the wire core."""

from __future__ import annotations

from hypothesis import strategies as st

from codegen.wire.coded.address import V6
from codegen.wire.coded.date import DateForm
from codegen.wire.coded.decimal import DecimalForm
from codegen.wire.coded.duration import DurationForm
from codegen.wire.coded.fraction import Fraction
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
    ChoiceMade,
    Dimension,
    Emptiness,
    Encoding,
    External,
    Grouped,
    Internal,
    Nesting,
    Notation,
    Order,
    Presence,
    Unit,
    Untagged,
)
from codegen.wire.forms.around import InList, InMember, WithValid
from codegen.wire.forms.bare import Bare
from codegen.wire.forms.calendar import WEEKDAYS, NamedCalendar, NumberedCalendar
from codegen.wire.forms.flags import Joined
from codegen.wire.forms.keyed import Filler, Indexed, Keyed
from codegen.wire.forms.labelled import Labelled
from codegen.wire.forms.map_keys import Joint, Rejoined, Rendered, Rendering
from codegen.wire.forms.number import Double, Single
from codegen.wire.forms.octets import NumbersAs, OsText, TextAs
from codegen.wire.forms.ordinal import Ordinal
from codegen.wire.forms.pairs import Entries, KeyAs, KeyForm
from codegen.wire.forms.positional import Positional
from codegen.wire.forms.single import Single as OneItem
from codegen.wire.forms.text import Composition, Normalised, NumberedCharacters, ReplacedSurrogates
from codegen.wire.forms.text import Unit as CharacterUnit
from codegen.wire.lossless import Json, Numeral
from codegen.wire.name import Style
from codegen.wire.shape import (
    Anything,
    Choice,
    Coded,
    Field,
    Flag,
    Integer,
    Kind,
    ListOf,
    MapOf,
    Model,
    Null,
    Nullable,
    Number,
    Record,
    SetOf,
    Shape,
    Tagged,
    Text,
    TupleOf,
    Union,
    Value,
    Variant,
    nodes,
)

FIELD_NAMES = ("field", "reason", "user_id", "retryAfter", "HTTPCode", "x", "_id", "type_")
VARIANT_NAMES = ("Schema", "PolicyBreach", "not_found", "Empty")

#: The ways of what is not there; the last of `Presence` is for numbers that are null.
PRESENCES = (Presence.OMITTED, Presence.NULL, Presence.ZERO)
texts = st.text(alphabet="ab<&é \u2028", max_size=4)
numerals = st.sampled_from(["0", "1", "-7", "1.0", "1e2", "9007199254740993"]).map(Numeral)
#: Values of what stands for something else than its text, in the contract's own form.
CODED: dict[Coded, tuple[Json, ...]] = {
    Coded(Kind.INSTANT): ("2024-01-02T03:04:05.5Z", "2024-01-02T03:04:05+00:00", "+12024-01-02T03:04:05Z"),
    Coded(Kind.INSTANT, "ms"): (Numeral("1704164645500"), Numeral("0")),
    Coded(Kind.DATE): ("2024-02-29", "1969-12-31"),
    Coded(Kind.TIME_OF_DAY): ("03:04:05.5", "23:00:00Z"),
    Coded(Kind.DURATION): ("PT26H", "P1DT2H", "-PT1M30S", "PT0S"),
    Coded(Kind.DURATION, "ms"): (Numeral("1500"), Numeral("0")),
    Coded(Kind.DECIMAL): ("1.10", "100", "-0.5"),
    Coded(Kind.BYTES, "base64"): ("YWJj", "+//+", "/w==", ""),
    Coded(Kind.BYTES, "hex fixed"): ("0102", "abcd"),
    Coded(Kind.UUID): ("f9168c5e-ceb2-4faa-b6bf-329bf39fa1e4", "00000000-0000-0000-0000-000000000000"),
    Coded(Kind.IP): ("1.2.3.4", "::ffff:1.2.3.4", "2001:db8::1", "fe80::1%eth0"),
    Coded(Kind.NETWORK): ("10.0.0.0/8", "10.1.2.3/8", "2001:db8::/32"),
    Coded(Kind.MAC): ("00:00:5e:00:53:af",),
    Coded(Kind.URL): ("HTTPS://Example.com", "http://example.org:80/a?b#c", "mailto:a@example.com"),
}
#: Forms of an instant that keep all of it.
INSTANT_FORMS = (
    *(InstantForm.RFC_3339, InstantForm.SPACED, InstantForm.NANOSECONDS, InstantForm.SECONDS_TRIMMED),
    *(InstantForm.NANOSECONDS_TEXT, InstantForm.ORDINAL_OFFSET_LIST, InstantForm.SYSTEM_TIME),
)
SCALARS: tuple[Shape, ...] = (
    *(
        Text(),
        Integer(),
        Number(),
        Flag(),
        Null(),
        Choice(("low", "high")),
        Choice(WEEKDAYS),
        Anything(),
        *CODED,
    ),
)


def scalar(index: int) -> Shape:
    """One of the scalars."""
    return SCALARS[index]


#: Drawn by their number, so that what is drawn has a short name.
scalars = st.integers(0, len(SCALARS) - 1).map(scalar)


def shapes(depth: int = 3) -> st.SearchStrategy[Shape]:
    """Shapes of bounded depth."""
    if depth == 0:
        return scalars
    inner = shapes(depth - 1)
    return st.one_of(
        scalars,
        inner.filter(lambda shape: not isinstance(shape, Nullable | Null | Anything)).map(Nullable),
        inner.map(ListOf),
        inner.map(SetOf),
        inner.map(MapOf),
        inner.map(lambda shape: MapOf(shape, Choice(("low", "high")))),
        st.lists(inner, max_size=2).map(lambda places: TupleOf(tuple(places))),
        records(inner),
        st.lists(
            st.tuples(st.sampled_from(VARIANT_NAMES), st.one_of(st.none(), inner, records(inner))),
            min_size=1,
            max_size=3,
            unique_by=lambda pair: pair[0],
        ).map(lambda pairs: Union(tuple(Variant(*pair) for pair in pairs))),
    )


def records(inner: st.SearchStrategy[Shape]) -> st.SearchStrategy[Record]:
    """Records over an inner shape."""
    return st.lists(
        st.tuples(st.sampled_from(FIELD_NAMES), inner, st.booleans()),
        max_size=4,
        unique_by=lambda field: field[0],
    ).map(
        lambda fields: Record(tuple(Field(*field, default=_DEFAULTS.get(field[1], "")) for field in fields))
    )


#: A default for some shapes: "a" and 1 are among the values that are drawn.
_DEFAULTS: dict[Shape, str] = {Text(): '"a"', Integer(): "1", Nullable(Flag()): "true"}


models = shapes().map(Model)


@st.composite
def encodings(draw: st.DrawFn, model: Model) -> Encoding:
    """Any encoding of a model: choices of every dimension at any of its nodes."""
    scopes = [path for path, _ in nodes(model)] + [()]
    settings = {
        Dimension.TAGGING: st.sampled_from(
            [External(), Internal("kind"), Internal("Type"), Adjacent("t", "c"), Untagged()]
        ),
        Dimension.FOREIGN: st.sampled_from(PRESENCES),
        Dimension.KEYS: st.sampled_from(Style),
        Dimension.VARIANTS: st.sampled_from(Style),
        Dimension.ABSENCE: st.sampled_from(PRESENCES),
        Dimension.NULLS: st.sampled_from(Presence),
        Dimension.EMPTY_LISTS: st.sampled_from(Emptiness),
        Dimension.EMPTY_MAPS: st.sampled_from(Emptiness),
        Dimension.EMPTY_RECORDS: st.sampled_from(Emptiness),
        Dimension.DEFAULTS: st.sampled_from([Emptiness.WRITTEN, Emptiness.OMITTED]),
        Dimension.NESTING: st.sampled_from(Nesting),
        Dimension.GROUPS: st.builds(
            Grouped,
            st.sampled_from(["group", "x"]),
            st.lists(st.sampled_from(FIELD_NAMES), min_size=1, max_size=3, unique=True).map(tuple),
        ),
        Dimension.UNITS: st.sampled_from(Unit),
        Dimension.SET_ORDER: st.sampled_from(Order),
        Dimension.ZEROS: st.sampled_from([Emptiness.WRITTEN, Emptiness.OMITTED]),
        Dimension.INTEGERS: st.sampled_from([Notation.PLAIN, Notation.TEXT]),
        Dimension.NUMBERS: st.sampled_from([Notation.PLAIN, Notation.TEXT]),
        Dimension.FLAGS: st.sampled_from(Notation),
        Dimension.INSTANTS: st.sampled_from(INSTANT_FORMS),
        Dimension.FRACTIONS: st.sampled_from(Fraction),
        Dimension.DESIGNATORS: st.sampled_from(Mark),
        Dimension.OFFSETS: st.sampled_from(Offset),
        Dimension.YEARS: st.sampled_from(YearForm),
        Dimension.DATES: st.sampled_from(DateForm),
        Dimension.TIMES_OF_DAY: st.sampled_from(TimeForm),
        Dimension.DURATIONS: st.sampled_from(DurationForm),
        Dimension.DECIMALS: st.sampled_from(DecimalForm),
        Dimension.BYTES: st.sampled_from(Octets),
        Dimension.UUIDS: st.sampled_from(Uuid),
        Dimension.IPS: st.sampled_from(V6),
        Dimension.MAPPED_IPS: st.sampled_from(Mapped),
        Dimension.NETWORKS: st.sampled_from(Network),
        Dimension.MACS: st.sampled_from(Mac),
        Dimension.URLS: st.sampled_from(Url),
        Dimension.PRECISION: st.sampled_from([Double(), Double(exact=True), Single(), Single(widened=False)]),
        Dimension.TEXTS: st.sampled_from(
            [
                *map(Normalised, Composition),
                *map(NumberedCharacters, CharacterUnit),
                ReplacedSurrogates(),
                TextAs(Octets.BASE64),
                OsText(),
            ]
        ),
        Dimension.LISTS: st.sampled_from(
            [NumbersAs(Octets.BASE64), NumbersAs(Octets.BUFFER), Indexed(), OneItem(), Joined("|")]
        ),
        Dimension.SETS: st.sampled_from([*map(Keyed, Filler), OneItem(), Joined(", ")]),
        Dimension.MAPS: st.sampled_from(
            [
                *map(Rendered, Rendering),
                Rejoined(Joint("", "&", ""), Joint("(", ", ", ")")),
                Entries(KeyForm(KeyAs.TEXT)),
                Entries(KeyForm(KeyAs.TEXT), ("key", "value")),
            ]
        ),
        Dimension.TUPLES: st.sampled_from([Labelled(("X", "Y")), Indexed(), OneItem()]),
        Dimension.RECORDS: st.sampled_from([Positional(), Bare()]),
        Dimension.WRAPPED: st.sampled_from([InMember("value"), InList(), WithValid("V")]),
        Dimension.CHOICES: st.sampled_from(
            [
                NumberedCalendar("Sunday", 0),
                NamedCalendar(short=True, style=Style.FLAT),
                Ordinal(0),
                Ordinal(1),
            ]
        ),
        Dimension.KEY_NAME: st.sampled_from(["zzz", "reason", "Q"]),
        Dimension.VARIANT_NAME: st.sampled_from(["vvv", "schema"]),
    }
    made = draw(
        st.lists(
            st.sampled_from(list(settings)).flatmap(
                lambda dimension: st.builds(
                    ChoiceMade, st.sampled_from(scopes), st.just(dimension), settings[dimension]
                )
            ),
            max_size=5,
        )
    )
    return Encoding().with_choices(*made)


@st.composite
def values(draw: st.DrawFn, shape: Shape) -> Value:
    """Any value of a shape without recursive parts."""
    match shape:
        case Text():
            return draw(texts)
        case Integer():
            return draw(numerals.filter(Numeral.is_integral))
        case Number():
            return draw(numerals)
        case Flag():
            return draw(st.booleans())
        case Null():
            return None
        case Choice(members):
            return draw(st.sampled_from(members))
        case Coded():
            return draw(st.sampled_from(CODED[shape]))
        case Anything():
            return draw(st.one_of(st.none(), texts, numerals, st.just([]), st.just({"a": "b"})))
        case Nullable(of):
            return draw(st.one_of(st.none(), values(of)))
        case ListOf(item):
            return draw(st.lists(values(item), max_size=2))
        case SetOf(item):
            return draw(st.lists(values(item), max_size=2, unique_by=repr))
        case TupleOf(places):
            return [draw(values(place)) for place in places]
        case MapOf(value, key):
            names = texts if key is None else st.sampled_from(key.members)
            return draw(st.dictionaries(names, values(value), max_size=2))
        case Record(fields):
            return {
                field.name: draw(values(field.shape))
                for field in fields
                if field.required or draw(st.booleans())
            }
        case Union(variants):
            variant = draw(st.sampled_from(variants))
            payload = None if variant.payload is None else draw(values(variant.payload))
            return Tagged(variant.name, payload)
    raise AssertionError(shape)
