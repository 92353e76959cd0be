"""The constructs of schemas that types are made of, each by the contract of the corpus that shows it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Construct:
    """One thing a schema can say."""

    #: As a person who writes schemas names it.
    title: str
    #: The contract that shows it.
    contract: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """Constructs that belong together."""

    title: str
    constructs: tuple[Construct, ...]


def _chapter(title: str, **constructs: str) -> Chapter:
    return Chapter(title, tuple(Construct(said, name.replace("_", "-")) for name, said in constructs.items()))


CHAPTERS: tuple[Chapter, ...] = (
    _chapter(
        "Records",
        parcel="closed record, required members of the plain types",
        label_set="open record: further members are kept",
        contact="optional members",
        employment="nullable members",
        profile_patch="members that are optional and nullable",
        paging="defaults",
        invoice="records inside records",
        settings="records without required members, and without any",
        telemetry="a record of sixty members",
        sealed="an empty record as the whole document",
    ),
    _chapter(
        "Names and descriptions",
        colliding_names="member names that become one name when styled",
        odd_names="member names that are no identifiers",
        reserved_names="member names that are words of a language",
        prose="descriptions that would end a comment or a text",
        legacy_order="`deprecated`",
    ),
    _chapter(
        "Lists, sets, tuples, maps",
        playlist="list as the whole document",
        search_hits="list of records as the whole document",
        matrix="lists of lists",
        shortlist="`minItems` and `maxItems`",
        permissions="`uniqueItems`",
        short_leg="tuple that may be shorter",
        route_leg="`prefixItems`",
        translations="map from any name",
        opening_hours="map with a closed list of names",
        header_map="map whose names match a pattern (`patternProperties`)",
        feature_flags="map whose names are bounded (`propertyNames`)",
        exchange_rates="`minProperties` and `maxProperties`",
        inventory="maps of records, maps of maps",
        scores="map of lists as the whole document",
    ),
    _chapter(
        "Enumerations and constants",
        traffic_light="`enum` of texts",
        odd_words="members that are no identifiers, or differ in case alone",
        nested_choice="enumerations in lists, sets, maps and tuples",
        constants="`const`, and enumerations of numbers, flags and null",
    ),
    _chapter(
        "Numbers and texts",
        counters="whole numbers with bounds, up to 64 bits and beyond",
        measurements="numbers with bounds and `multipleOf`",
        temperature="number as the whole document",
        quota="whole number or null as the whole document",
        texts="lengths in characters, and patterns",
        lookaround="patterns with look-around and back-references",
        etag="text as the whole document",
        escapes="texts that writers escape",
        ping="null",
    ),
    _chapter(
        "What stands for something else",
        appointment="`date-time`, `date`, `time`, `duration`",
        device="`uuid`, `ipv4`, `ipv6`, `uri`, decimals, hardware addresses, networks",
        attachment="bytes (`contentEncoding`)",
        job_timing="moments and spans as numbers (`x-wire`)",
        last_seen="moment or null as the whole document",
    ),
    _chapter(
        "Unions",
        payment_method="externally tagged",
        task_state="externally tagged, mostly without payload",
        shape="internally tagged",
        open_choice="union by name whose alternatives are open",
        open_event="internally tagged, open records",
        command="adjacently tagged",
        merged_event="members of other variants pinned to empty values",
        merged_result="members of other variants pinned to null",
        pets="`discriminator` beside constants",
        vehicles="`discriminator` alone",
        shipment="unions in lists, maps and unions, or null",
    ),
    _chapter(
        "Recursion and composition",
        document_tree="a record that holds itself",
        comment_thread="a reference to the whole document",
        org_chart="two records that hold each other",
        expression="an externally tagged union that holds itself",
        condition_tree="an internally tagged union that holds itself",
        customer="`allOf`",
        price_list="`$ref` with more beside it",
        legacy_address="draft 7",
    ),
    _chapter(
        "What has no shape",
        anything_goes="members that may be any JSON",
        identifier="alternatives of several JSON types",
        content_block="alternatives that no tag tells apart",
        checkout="`if`, `dependentRequired`",
        extensions="`patternProperties` beside members",
    ),
)
