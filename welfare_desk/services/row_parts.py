"""Parts of a row of the journal that are made apart, so that each row is built once."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, TypedDict

from welfare_desk.domain.entries import Donation

if TYPE_CHECKING:
    from datetime import date, datetime

    from welfare_desk.domain.entries import (
        Condition,
        EntryKind,
        EntryTexts,
        Pledge,
        Refund,
        Settlement,
    )
    from welfare_desk.domain.ids import DeliveryId, DeskId, EntryId, OperatorCode
    from welfare_desk.domain.journal import JournalRow, RowState
    from welfare_desk.domain.texts import Text


class Bare(TypedDict):
    """What every row says: where the entry stands, when it was made, what became of it."""

    id: EntryId
    desk: DeskId
    seq: int
    number: str
    at: datetime
    kind: EntryKind
    state: RowState
    reversed_by: EntryId | None
    note: Text
    posted_by: OperatorCode
    after_closing: bool
    replaced_by: EntryId | None
    refund: Refund | None


class Received(TypedDict):
    """What only a gift that has come says of itself."""

    settles: tuple[EntryId, ...]
    shares: tuple[Settlement, ...]
    received_on: date | None
    bank_ref: str
    condition: Condition | None
    expires: date | None
    inspector: str
    second_inspector: str
    accepts: DeliveryId | None


NOT_RECEIVED: Final[Received] = {
    "settles": (),
    "shares": (),
    "received_on": None,
    "bank_ref": "",
    "condition": None,
    "expires": None,
    "inspector": "",
    "second_inspector": "",
    "accepts": None,
}


def received(gift: Pledge | Donation, texts: EntryTexts) -> Received:
    """How a gift came; nothing of a promise."""
    if not isinstance(gift, Donation):
        return NOT_RECEIVED
    return {
        "settles": tuple(part.pledge for part in gift.settles),
        "shares": gift.settles,
        "received_on": gift.received_on,
        "bank_ref": gift.bank_ref or "",
        "condition": gift.condition,
        "expires": gift.expires,
        "inspector": texts.inspector,
        "second_inspector": texts.second_inspector,
        "accepts": gift.accepts,
    }


def like(target: JournalRow, bare: Bare, note: Text) -> JournalRow:
    """The row of an entry that is about another one, and reads like it.

    What can happen once, such as a transfer or a sheet of paper, stays with the other one.
    """
    row = replace(target, **bare)
    return replace(
        row,
        of=target.id,
        note=note,
        reversed_by=None,
        settled_fen=0,
        settles=(),
        shares=(),
        open_parts=(),
        raises_fen=0,
        on_stage=False,
        checked_by=None,
        sheet=None,
        accepts=None,
        bank_ref="",
        due=None,
    )
