"""What is made for a union: each variant, none, two, another's name, another's payload."""

from __future__ import annotations

from collections.abc import Iterator

from codegen.types.vector import Probe
from codegen.types.vectors.laid import laid
from codegen.types.vectors.made import Made, NoSample
from codegen.types.vectors.place import Place
from codegen.types.vectors.sample import Samples
from codegen.types.vectors.slug import slug
from codegen.wire.encoding import Adjacent, External, Internal
from codegen.wire.lossless import Json, Numeral, Repeated
from codegen.wire.shape import Union, Variant


def of_union(samples: Samples, place: Place, shape: Union) -> Iterator[Made]:
    """Each variant as it is laid out, and what is none."""
    made: dict[str, Json] = {}
    for variant in shape.variants:
        try:
            made[variant.name] = _variant(samples, place, shape, variant)
        except NoSample:
            continue
        name = slug(variant.name)
        yield Made(f"variant-{name}", made[variant.name], f"the variant `{variant.name}`", accept=True)
    match samples.wire.encoding.at(place.path).tagging:
        case External():
            yield from _external(samples, place, shape, made)
        case Internal(tag):
            yield from _tagged(samples, place, shape, made, tag)
        case Adjacent(tag, content):
            yield from _tagged(samples, place, shape, made, tag)
            yield from _adjacent(shape, made, content)


def _variant(samples: Samples, place: Place, shape: Union, variant: Variant) -> Json:
    payload = None
    if variant.payload is not None:
        payload = samples.plain(variant.payload, (*place.path, variant.name))
    return laid(samples.wire, shape, variant, place.path, payload)


def _external(samples: Samples, place: Place, shape: Union, made: dict[str, Json]) -> Iterator[Made]:
    whole = [each for each in made.values() if isinstance(each, dict)]
    if len(whole) > 1:
        yield Made("two-variants", {**whole[0], **whole[1]}, "two variants at once", accept=False)
    yield Made("no-variant", {}, "an object without any variant", accept=False)
    yield Made("unknown-variant", {"Unheard": {}}, "a variant that there is not", accept=False)
    yield Made("unknown-text", "Unheard", "the name of a variant that there is not", accept=False)
    for variant in shape.variants:
        token = samples.wire.encoding.variant((*place.path, variant.name))
        name = slug(variant.name)
        other = token[:1].swapcase() + token[1:]
        if variant.payload is None:
            yield Made(f"{name}-in-another-case", other, f"`{other}` in place of `{token}`")
            yield Made(f"{name}-as-member", {token: None}, f"`{token}` as a member with null")
            continue
        payload = made.get(variant.name)
        if not isinstance(payload, dict):
            continue
        yield Made(f"{name}-in-another-case", {other: payload[token]}, f"`{other}` in place of `{token}`")
        yield Made(f"{name}-alone", token, f"`{token}` as a text, without its payload")
        yield Made(f"{name}-null", {token: None}, f"`{token}` with null")
        yield Made(
            f"{name}-beside-unknown", {**payload, "unexpected": None}, f"`{token}` beside another member"
        )
        yield Made(
            f"{name}-twice",
            Repeated([*payload.items(), *payload.items()]),
            f"`{token}` twice",
            accept=False,
            probe=Probe.REPEATED_MEMBER,
        )


def _tagged(samples: Samples, place: Place, shape: Union, made: dict[str, Json], tag: str) -> Iterator[Made]:
    for variant in shape.variants:
        found = made.get(variant.name)
        if not isinstance(found, dict):
            continue
        name, token = slug(variant.name), samples.wire.encoding.variant((*place.path, variant.name))
        rest = {key: part for key, part in found.items() if key != tag}
        other = token[:1].swapcase() + token[1:]
        yield Made(f"{name}-without-tag", rest, f"without the tag `{tag}`", accept=False)
        yield Made(f"{name}-tag-last", {**rest, tag: token}, "with its tag last")
        yield Made(f"{name}-tag-in-another-case", {tag: other, **rest}, f"with the tag `{other}`")
        yield Made(
            f"{name}-tag-named-in-another-case",
            {tag.swapcase(): token, **rest},
            f"with `{tag.swapcase()}` for a tag",
        )
        yield Made(
            f"{name}-tag-unknown", {tag: "unheard", **rest}, "with a tag that names no variant", accept=False
        )
        yield Made(f"{name}-tag-null", {tag: None, **rest}, "with null for a tag", accept=False)
        yield Made(
            f"{name}-tag-as-number", {tag: Numeral("1"), **rest}, "with a number for a tag", accept=False
        )
        yield Made(
            f"{name}-tag-twice",
            Repeated([*found.items(), (tag, token)]),
            "with its tag twice",
            accept=False,
            probe=Probe.REPEATED_MEMBER,
        )
        for another in made.values():
            if isinstance(another, dict) and another is not found:
                more = {**another, **found}
                yield Made(f"{name}-with-members-of-another", more, "with the members of another variant")
                yield Made(
                    f"{name}-with-only-another", {**another, tag: token}, "with another variant's members"
                )
                break


def _adjacent(shape: Union, made: dict[str, Json], content: str) -> Iterator[Made]:
    for variant in shape.variants:
        found = made.get(variant.name)
        if not isinstance(found, dict):
            continue
        name = slug(variant.name)
        if content in found:
            rest = {key: part for key, part in found.items() if key != content}
            yield Made(f"{name}-without-content", rest, f"without `{content}`")
            yield Made(f"{name}-content-null", {**found, content: None}, f"with null for `{content}`")
        else:
            yield Made(f"{name}-with-content", {**found, content: {}}, f"with `{content}`, which it has not")
        yield Made(f"{name}-with-unknown-member", {**found, "unexpected": True}, "with an unknown member")
