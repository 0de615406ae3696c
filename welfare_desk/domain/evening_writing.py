"""Writes the acts of an evening file: a value to its line of JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from welfare_desk.domain.closing import Closing
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.drawer import CashCount
from welfare_desk.domain.entries import Claim, Donation, Pledge, Reallocation, Reversal
from welfare_desk.domain.evening_acts import (
    ACTS,
    OTHERWISE,
    OfTheBooks,
    OfTheMarket,
    OfTheStage,
    ref_of,
)
from welfare_desk.domain.evening_arrival import check_in_json, distinct_json
from welfare_desk.domain.evening_cash import cash_count_json
from welfare_desk.domain.evening_claim import claim_json
from welfare_desk.domain.evening_closing import closing_json
from welfare_desk.domain.evening_delivery import delivery_json
from welfare_desk.domain.evening_event import event_json
from welfare_desk.domain.evening_gift import donation_json, pledge_json
from welfare_desk.domain.evening_json import both_json, lean, moment_json, write_line
from welfare_desk.domain.evening_kind import own_kind_json
from welfare_desk.domain.evening_market import hold_json, turn_json
from welfare_desk.domain.evening_operator import operator_json
from welfare_desk.domain.evening_paper import paper_sheet_json
from welfare_desk.domain.evening_project import project_json
from welfare_desk.domain.evening_spotlight import spotlight_json
from welfare_desk.domain.evening_stage import milestone_json, public_fact_json, stage_rules_json
from welfare_desk.domain.evening_stall import served_json, stall_json
from welfare_desk.domain.evening_statement import statement_line_json
from welfare_desk.domain.evening_turns import reallocation_json, reversal_json
from welfare_desk.domain.evening_unit import unit_json
from welfare_desk.domain.market import Hold, Turn
from welfare_desk.domain.milestones import Milestone
from welfare_desk.domain.operators import Operator
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.posting import Posting
from welfare_desk.domain.public_facts import PublicFact
from welfare_desk.domain.register import (
    CheckIn,
    Distinct,
    Event,
    OwnKind,
    Project,
    Served,
    Stall,
    Unit,
)
from welfare_desk.domain.spotlight import SpotlightMark
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.statement import StatementLine

if TYPE_CHECKING:
    from collections.abc import Callable, Collection

    from welfare_desk.domain.evening_acts import Act, Registered
    from welfare_desk.domain.ids import EntryId


def write_act(
    act: Act, ref: Callable[[EntryId], str] = str, *, without: Collection[str] = ()
) -> str:
    """An act as one line; `ref` says what the file calls the entries that it names.

    A register act is written whole but for the fields named `without`, so that a field emptied here
    is emptied there too; an entry without the fields that hold nothing.
    """
    head = {
        "at": act.at and moment_json(act.at),
        "desk": act.desk,
    }
    if isinstance(act, Posting):
        return write_line(lean(head) | _posting_json(act, ref))
    times = {name: moment_json(at) for name, at in sorted(act.changed.items())}
    called = ACTS[type(act.value)]
    otherwise = OTHERWISE.get(called, {})
    content = _register_json(act.value, ref)
    kept = {
        name: value for name, value in content.items() if otherwise.get(name, name) not in without
    }
    body = {"act": called, **kept}
    return write_line(lean(head) | body | ({"changed": times} if times else {}))


def _register_json(value: Registered, ref: Callable[[EntryId], str]) -> dict[str, object]:
    """A thing of the register as the fields of its act."""
    match value:
        case Event():
            content = event_json(value)
        case OwnKind():
            content = own_kind_json(value)
        case Unit():
            content = unit_json(value)
        case CheckIn():
            content = check_in_json(value)
        case Distinct():
            content = distinct_json(value)
        case Project() | Hold() | Turn() | Stall() | Served():
            content = _market_json(value, ref)
        case StageRules() | Milestone() | PublicFact() | SpotlightMark():
            content = _stage_json(value, ref)
        case _:
            content = _books_json(value, ref)
    return content


def _books_json(value: OfTheBooks, ref: Callable[[EntryId], str]) -> dict[str, object]:
    """A thing that is kept beside the ledger as the fields of its act."""
    match value:
        case Operator():
            content = operator_json(value)
        case Delivery():
            content = delivery_json(value, ref)
        case PaperSheet():
            content = paper_sheet_json(value)
        case StatementLine():
            content = statement_line_json(value, ref)
        case CashCount():
            content = cash_count_json(value)
        case Closing():
            content = closing_json(value)
        case _:
            assert_never(value)
    return content


def _market_json(value: OfTheMarket, ref: Callable[[EntryId], str]) -> dict[str, object]:
    """A thing of the market as the fields of its act."""
    match value:
        case Project():
            return project_json(value)
        case Hold():
            return hold_json(value)
        case Turn():
            return turn_json(value, ref)
        case Stall():
            return stall_json(value)
        case Served():
            return served_json(value)
        case _:
            assert_never(value)


def _stage_json(value: OfTheStage, ref: Callable[[EntryId], str]) -> dict[str, object]:
    """A thing of the stage as the fields of its act."""
    match value:
        case StageRules():
            return stage_rules_json(value)
        case Milestone():
            return milestone_json(value)
        case PublicFact():
            return public_fact_json(value)
        case SpotlightMark():
            return spotlight_json(value, ref)
        case _:
            assert_never(value)


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
