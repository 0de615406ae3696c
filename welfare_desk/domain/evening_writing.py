"""Writes the acts of an evening file: a value to its line of JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from welfare_desk.domain.entries import Claim, Donation, Pledge, Reallocation, Reversal
from welfare_desk.domain.evening_acts import ref_of
from welfare_desk.domain.evening_claim import claim_json
from welfare_desk.domain.evening_event import event_json
from welfare_desk.domain.evening_gift import donation_json, pledge_json
from welfare_desk.domain.evening_json import both_json, lean, moment_json, write_line
from welfare_desk.domain.evening_project import project_json
from welfare_desk.domain.evening_stall import served_json, stall_json
from welfare_desk.domain.evening_turns import reallocation_json, reversal_json
from welfare_desk.domain.evening_unit import unit_json
from welfare_desk.domain.posting import Posting
from welfare_desk.domain.register import Event, Project, Served, Stall, Unit

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.evening_acts import Act, RegisterAct
    from welfare_desk.domain.ids import EntryId


def write_act(act: Act, ref: Callable[[EntryId], str] = str) -> str:
    """An act as one line; `ref` says what the file calls the entries that it names.

    A register act is written whole, so that a field emptied here is emptied there too; an entry
    without the fields that hold nothing.
    """
    head = {
        "at": act.at and moment_json(act.at),
        "desk": act.desk,
    }
    body = _posting_json(act, ref) if isinstance(act, Posting) else _register_json(act)
    return write_line(lean(head) | body)


def _register_json(act: RegisterAct) -> dict[str, object]:
    match act.value:
        case Event():
            return {"act": "event", **event_json(act.value)}
        case Project():
            return {"act": "project", **project_json(act.value)}
        case Unit():
            return {"act": "unit", **unit_json(act.value)}
        case Stall():
            return {"act": "stall", **stall_json(act.value)}
        case Served():
            return {"act": "served", **served_json(act.value)}
        case _:
            assert_never(act.value)


def _posting_json(posting: Posting, ref: Callable[[EntryId], str]) -> dict[str, object]:
    act, content = _content_json(posting, ref)
    named = {"id" if act == "claim" else "ref": ref_of(posting)}
    carried = {
        "note": both_json(posting.texts.note),
        "seq": posting.seq,
        "number": posting.number,
        "posted_by": posting.posted_by,
        "hash": posting.hash,
    }
    return {"act": act, **named, **lean(content | carried)}


def _content_json(posting: Posting, ref: Callable[[EntryId], str]) -> tuple[str, dict[str, object]]:
    match posting.entry:
        case Claim():
            return "claim", claim_json(posting.entry)
        case Pledge():
            return "pledge", pledge_json(posting.entry, posting.texts, ref)
        case Donation():
            return "donation", donation_json(posting.entry, posting.texts, ref)
        case Reversal():
            return "reversal", reversal_json(posting.entry, posting.texts, ref)
        case Reallocation():
            return "reallocation", reallocation_json(posting.entry, posting.texts, ref)
        case _:
            assert_never(posting.entry)
