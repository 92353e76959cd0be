"""State files: one small JSON file per decision, the truth of which the table is a projection.

`docs/decisions/parity/validate/body.json` holds the decision `parity/validate/body`. One layout (sorted keys,
two spaces, a final newline) keeps merges clean, and reading is strict: whatever is not understood is refused
with its place. The folder belongs to the tool; the one thing people do in it is to delete a decision's file
(with its row) to forget it, or to take a case that no longer exists off `cases`.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, NoReturn

from tracker.decision import is_decision_id
from tracker.errors import TrackerFault, TrackerRefusal
from tracker.fields import Fields, decision_in

if TYPE_CHECKING:
    from pathlib import Path

    from tracker.decision import Decision


def read_states(folder: Path) -> dict[str, Decision]:
    """Every decision on file, by id; none when there is no folder yet."""
    states: dict[str, Decision] = {}
    faults: list[TrackerFault] = []
    for path in _state_files(folder):
        try:
            decision = read_state(path, path.relative_to(folder).with_suffix("").as_posix())
        except TrackerRefusal as refusal:
            faults.extend(refusal.faults)
        else:
            states[decision.id] = decision
    if faults:
        raise TrackerRefusal(*faults)
    return states


def state_path(folder: Path, identity: str) -> Path:
    """Where the state file of a decision stands."""
    if not is_decision_id(identity):
        raise ValueError(f"{identity!r} is no decision id")
    return folder.joinpath(*f"{identity}.json".split("/"))


def state_bytes(decision: Decision) -> bytes:
    """The state file of a decision, in its one layout."""
    document: dict[str, object] = {
        "cases": list(decision.cases),
        "events": [
            {"date": event.date.isoformat(), "digest": event.digest, "event": event.kind.value}
            | ({"note": event.note} if event.note else {})
            for event in decision.events
        ],
        "evidence": {
            "digest": decision.evidence.digest,
            "fingerprint": decision.evidence.fingerprint,
            "summary": decision.evidence.summary,
        },
        "id": decision.id,
        "status": decision.status.value,
    }
    if decision.waiver:
        document["waiver"] = {
            "fingerprint": decision.waiver.fingerprint,
            "owner": decision.waiver.owner,
            "reason": decision.waiver.reason,
            "until": decision.waiver.until.isoformat(),
        }
    return (json.dumps(document, ensure_ascii=False, indent=2, sort_keys=True) + "\n").encode()


def read_state(path: Path, identity: str) -> Decision:
    """The decision in a state file, which must be the one its path names."""
    where = str(path)
    try:
        text = path.read_bytes().decode("utf-8")
        document = json.loads(text, object_pairs_hook=_without_duplicates, parse_constant=_no_number)
    except OSError as error:
        raise TrackerRefusal(
            TrackerFault(f"The state file cannot be read: {error.strerror}.", where)
        ) from error
    except UnicodeDecodeError as error:
        what = f"The state file is not UTF-8 (byte {error.start})."
        raise TrackerRefusal(TrackerFault(what, where, _RESTORE)) from error
    except json.JSONDecodeError as error:
        raise TrackerRefusal(_not_json(error, where)) from error
    except (ValueError, RecursionError) as error:
        what = f"The state file is not usable JSON: {error}."
        raise TrackerRefusal(TrackerFault(what, where, _RESTORE)) from error
    fields = Fields(where)
    decision = decision_in(document, fields)
    if decision is None or fields.faults:
        raise TrackerRefusal(*fields.faults)
    if decision.id != identity:
        what = f"The file holds the decision {decision.id}, but its path says {identity}."
        raise TrackerRefusal(TrackerFault(what, f"{where}#/id", "Move the file back, or restore it."))
    return decision


_RESTORE = "Restore it from version control, or delete it to start the decision anew."


def _state_files(folder: Path) -> list[Path]:
    if not folder.exists():
        return []
    if not folder.is_dir():
        what = "The folder of the state files is a file."
        raise TrackerRefusal(TrackerFault(what, str(folder), "Move it away."))
    found = (path for path in folder.rglob("*.json") if path.is_file())
    return sorted(
        path for path in found if not any(part.startswith(".") for part in path.relative_to(folder).parts)
    )


def _not_json(error: json.JSONDecodeError, where: str) -> TrackerFault:
    if error.doc.startswith("<<<<<<<") or "\n<<<<<<<" in error.doc:
        hint = "Take either side whole, then run the tracker again: it brings the table in line."
        return TrackerFault("The state file holds a merge conflict.", f"{where}:{error.lineno}", hint)
    return TrackerFault(f"The state file is not JSON: {error.msg}.", f"{where}:{error.lineno}", _RESTORE)


def _without_duplicates(pairs: list[tuple[str, object]]) -> dict[str, object]:
    members = dict(pairs)
    if len(members) < len(pairs):
        twice = next(key for key in members if sum(key == other for other, _ in pairs) > 1)
        raise ValueError(f"the key {twice!r} stands twice in one object")
    return members


def _no_number(text: str) -> NoReturn:
    raise ValueError(f"{text} is no number")
