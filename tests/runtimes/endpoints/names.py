"""Names of members and variants, presence by default, and members that stand a level higher or deeper."""

from __future__ import annotations

from tests.runtimes.endpoints.declared import TEXT, Endpoint, only, record
from tests.runtimes.endpoints.layout import SQUARE_AND_CIRCLE, WRAPPED_SAMPLES

WHOLE = {"type": "integer"}
AUDIT = record({"created_by": TEXT, "note": TEXT})

ENDPOINTS = (
    Endpoint(
        "key-pascal-untagged-go",
        record({"user_id": TEXT, "http_url": TEXT}),
        (
            '{"user_id":"1","http_url":"a.test"}',
            '{"user_id":"2","http_url":"b.test"}',
            '{"user_id":"3","http_url":"c.test"}',
        ),
        # Rust's and JavaScript's styles do not know acronyms.
        {
            "go": only("key-pascal-untagged-go"),
            "node": only("key-case-style"),
            "rust": only("key-case-style"),
        },
    ),
    Endpoint(
        "key-acronym-casing",
        record({"userId": TEXT, "callbackUrl": TEXT, "name": TEXT}),
        (
            '{"userId":"1","callbackUrl":"a.test","name":"ann"}',
            '{"userId":"2","callbackUrl":"b.test","name":"bob"}',
            '{"userId":"3","callbackUrl":"c.test","name":"eve"}',
        ),
        {"go": only("key-acronym-casing"), "node": only("key-acronym-casing")},
    ),
    Endpoint(
        "key-word-split-digits",
        record({"address_line_1": TEXT, "address_line_2": TEXT, "postal_code": TEXT}),
        (
            '{"address_line_1":"Elm 1","address_line_2":"left","postal_code":"10"}',
            '{"address_line_1":"Oak 2","address_line_2":"right","postal_code":"20"}',
            '{"address_line_1":"Ash 3","address_line_2":"top","postal_code":"30"}',
        ),
        {"node": only("key-word-split-digits"), "rust": only("key-word-split-digits")},
    ),
    Endpoint(
        "key-private-leading-underscore",
        record({"_id": TEXT, "firstName": TEXT}),
        (
            '{"_id":"1","firstName":"ann"}',
            '{"_id":"2","firstName":"bob"}',
            '{"_id":"3","firstName":"eve"}',
        ),
        {
            "python": only("key-private-leading-underscore"),
            "rust": only("key-private-leading-underscore"),
        },
    ),
    Endpoint(
        "key-reserved-word",
        record({"type": TEXT, "class": TEXT, "seat": WHOLE}),
        (
            '{"type":"train","class":"first","seat":1}',
            '{"type":"bus","class":"second","seat":2}',
            '{"type":"ferry","class":"third","seat":3}',
        ),
        {"python": only("key-reserved-word")},
    ),
    Endpoint(
        "enum-acronym-split",
        record({"id": TEXT, "role": {"enum": ["http_server", "dns_server", "proxy"]}}),
        (
            '{"id":"1","role":"http_server"}',
            '{"id":"2","role":"dns_server"}',
            '{"id":"3","role":"proxy"}',
            '{"id":"4","role":"http_server"}',
            '{"id":"5","role":"dns_server"}',
        ),
        {"node": only("enum-variant-case"), "rust": only("enum-acronym-split")},
    ),
    Endpoint(
        "result-either",
        {"oneOf": [record({"value": WHOLE}), record({"error": TEXT})]},
        ('{"value":5}', '{"error":"bad"}', '{"value":7}', '{"error":"worse"}'),
        {"python": only("enum-foreign-members"), "rust": only("result-either")},
    ),
    Endpoint(
        "enum-external-vs-flat",
        SQUARE_AND_CIRCLE,
        WRAPPED_SAMPLES,
        {
            "go": only("enum-external-vs-flat"),
            "node": only("enum-external-vs-internal", "enum-variant-case"),
            "python": only("enum-external-vs-flat"),
        },
    ),
    Endpoint(
        "enum-variant-fields-not-renamed",
        {
            "oneOf": [
                record({"cardPayment": record({"userId": TEXT, "cardNumber": TEXT})}),
                record({"bankTransfer": record({"userId": TEXT, "accountNumber": TEXT})}),
            ]
        },
        (
            '{"cardPayment":{"userId":"1","cardNumber":"11"}}',
            '{"bankTransfer":{"userId":"2","accountNumber":"22"}}',
            '{"cardPayment":{"userId":"3","cardNumber":"33"}}',
            '{"bankTransfer":{"userId":"4","accountNumber":"44"}}',
        ),
        {
            "python": only("enum-variant-fields-not-renamed"),
            "rust": only("enum-variant-fields-not-renamed"),
        },
    ),
    Endpoint(
        "exclude-defaults-unset",
        record({"id": TEXT}, retries={**WHOLE, "default": 5}, mode={**TEXT, "default": "fast"}),
        (
            '{"id":"1","retries":5,"mode":"fast"}',
            '{"id":"2","retries":7,"mode":"slow"}',
            '{"id":"3","retries":5,"mode":"safe"}',
            '{"id":"4","retries":9,"mode":"fast"}',
        ),
        {"python": only("exclude-defaults-unset"), "rust": only("exclude-defaults-unset")},
    ),
    # Nothing but zero values is left out by Go, whatever the contract's defaults are.
    Endpoint(
        "exclude-defaults-unset--zero",
        record({"id": TEXT, "count": WHOLE}, limit={**WHOLE, "default": 0}, page={**WHOLE, "default": 1}),
        (
            '{"id":"1","count":0,"limit":0,"page":1}',
            '{"id":"2","count":3,"limit":4,"page":2}',
            '{"id":"3","count":0,"limit":0,"page":1}',
            '{"id":"4","count":5,"limit":0,"page":3}',
        ),
        {"go": only("omitempty-drops-zero"), "python": only("exclude-defaults-unset")},
    ),
    Endpoint(
        "struct-flatten-vs-nested",
        record({"id": TEXT, "audit": AUDIT}),
        (
            '{"id":"1","audit":{"created_by":"ann","note":"new"}}',
            '{"id":"2","audit":{"created_by":"bob","note":"moved"}}',
            '{"id":"3","audit":{"created_by":"eve","note":"sold"}}',
        ),
        dict.fromkeys(("go", "node", "rust"), only("struct-flatten-vs-nested")),
    ),
    Endpoint(
        "struct-flatten-vs-nested--grouped",
        record({"id": TEXT, "street": TEXT, "city": TEXT}),
        (
            '{"id":"1","street":"Elm","city":"Bern"}',
            '{"id":"2","street":"Oak","city":"Rome"}',
            '{"id":"3","street":"Ash","city":"Oslo"}',
        ),
        dict.fromkeys(("node", "python", "rust"), only("struct-flatten-vs-nested")),
    ),
    Endpoint(
        "struct-flatten-none",
        record({"id": TEXT, "audit": {"oneOf": [AUDIT, {"type": "null"}]}}),
        (
            '{"id":"1","audit":{"created_by":"ann","note":"new"}}',
            '{"id":"2","audit":null}',
            '{"id":"3","audit":{"created_by":"eve","note":"sold"}}',
            '{"id":"4","audit":null}',
        ),
        dict.fromkeys(("go", "node", "rust"), only("struct-flatten-vs-nested", "struct-flatten-none")),
    ),
    Endpoint(
        "struct-subclass-fields",
        record({"id": TEXT, "owner": {"type": "object", "properties": {"name": TEXT}, "required": ["name"]}}),
        (
            '{"id":"1","owner":{"name":"ann","team":"blue"}}',
            '{"id":"2","owner":{"name":"bob","team":"red"}}',
            '{"id":"3","owner":{"name":"eve"}}',
        ),
        {"python": only("struct-subclass-fields")},
    ),
)
