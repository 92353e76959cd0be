"""Reads the recorded answers of a report, so that they can be judged again without any runtime."""

from __future__ import annotations

import json
from base64 import b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from parity.answer import Answer, Crashed, Refused, Replied, Skipped, TimedOut
from parity.report.report import RuntimeLine, Stamp
from registry.fault import Fault, Refusal
from registry.own import own_contract
from registry.validate import validator_of

#: Bytes of a report that are read, at most.
LIMIT = 512_000_000


@dataclass(frozen=True, slots=True)
class Recording:
    """What a report remembers of its run."""

    runtimes: tuple[RuntimeLine, ...]
    stamp: Stamp
    complete: bool
    #: Runtime -> case id -> answer.
    answers: Mapping[str, Mapping[str, Answer]]
    #: Case id -> digest of the request that was sent.
    requests: Mapping[str, str]


def read_recording(path: Path) -> Recording:
    """The recording in a report file. Refuses a file that is not a report of this version."""
    try:
        if path.stat().st_size > LIMIT:
            raise Refusal(Fault(f"The report is larger than {LIMIT} bytes.", str(path)))
        document = json.loads(path.read_bytes())
    except OSError as error:
        raise Refusal(
            Fault(f"The report cannot be read: {error.strerror}.", str(path), "Run `wirelaw check` first.")
        ) from error
    except (ValueError, RecursionError) as error:
        raise Refusal(Fault("The report is not JSON.", str(path), "Run `wirelaw check` again.")) from error
    problems = validator_of(own_contract("report")).problems(document)
    if problems:
        raise Refusal(
            *(Fault(problem.message, f"{path}#{problem.pointer}") for problem in problems),
            Fault("This is not a report this version can read.", str(path), "Run `wirelaw check` again."),
        )
    stamp = document["stamp"]
    return Recording(
        runtimes=tuple(
            RuntimeLine(line["name"], line["language"], line["url"]) for line in document["runtimes"]
        ),
        stamp=Stamp(
            stamp["configuration"], stamp["contracts"], stamp["cases"], tuple(stamp["sources"].items())
        ),
        complete=document["complete"],
        answers={
            line["name"]: {
                case["id"]: read_answer(case["answers"][line["name"]])
                for case in document["cases"]
                if line["name"] in case["answers"]
            }
            for line in document["runtimes"]
        },
        requests={case["id"]: case["request"] for case in document["cases"]},
    )


def read_answer(document: Mapping[str, Any]) -> Answer:
    """The answer that `document.answer_json` wrote."""
    match document["kind"]:
        case "replied":
            body = document.get("body")
            return Replied(
                document["status"],
                tuple((name, value) for name, value in document["headers"]),
                b64decode(document["body_base64"]) if body is None else _bytes(body),
                document["seconds"],
                tuple(document.get("header_names", ())),
            )
        case "refused":
            return Refused(document["why"])
        case "timed-out":
            return TimedOut(document["after_seconds"], document["why"])
        case "crashed":
            return Crashed(document["why"], document["crash"])
    return Skipped(document["why"])


def _bytes(body: str) -> bytes:
    try:
        return body.encode("utf-8")
    except UnicodeEncodeError as error:
        raise Refusal(
            Fault("The report holds a body with half of a surrogate pair.", hint="Run `wirelaw check` again.")
        ) from error
