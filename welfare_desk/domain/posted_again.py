"""An entry once more: the same claim or gift with a new id, as its row in the journal tells it.

Whatever is posted again has an id that is made of the reversal it undoes, so that the same act is
never undone twice, on whichever desk and after whatever restart it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import UUID, uuid5

from welfare_desk.domain.entries import Claim, Donation, EntryTexts, Pledge
from welfare_desk.domain.ids import EntryId
from welfare_desk.domain.money import Money
from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted
from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from typing import TypedDict

    from welfare_desk.domain.entries import Allocation, Basis, Form, Giver
    from welfare_desk.domain.ids import OperatorCode, SheetId, UnitId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.submitted import ReversalSubmitted

    class _Shared(TypedDict):
        """What a pledge and a donation have in common."""

        giver: Giver
        unit: UnitId | None
        kind: Form
        fen: int | None
        method: str | None
        basis: Basis | None
        to: tuple[Allocation, ...]
        for_claim: EntryId | None
        on_stage: bool
        checked_by: OperatorCode | None
        sheet: SheetId | None


UNDONE: Final = UUID("6f1c0a52-6f0e-5d0e-9c0b-6f5d0a7b2c11")
"""The namespace of the ids of what undoes an act."""


def undoing_id(act: EntryId) -> EntryId:
    """The id of the entry that undoes an act: always the same for the same act."""
    return EntryId(uuid5(UNDONE, str(act)))


def again(
    row: JournalRow,
    *,
    id: EntryId,
    note: Text = NO_TEXT,
    corrects: ReversalSubmitted | None = None,
) -> GiftSubmitted | ClaimSubmitted:
    """The claim or gift of a row, to be posted once more.

    Args:
        row: the row of a claim, a pledge or a donation.
        id: the id of the new entry.
        note: what is said beside it; without, the note it had.
        corrects: the reversal that goes with it, where it comes in the place of another entry.
    """
    texts = _texts(row, note or row.note)
    at = row.at if row.sheet is not None else None
    if row.kind == "claim":
        return ClaimSubmitted(entry=_claim(row), id=id, texts=texts, corrects=corrects, at=at)
    gift = _pledge(row) if row.kind == "pledge" else _donation(row)
    return GiftSubmitted(entry=gift, id=id, texts=texts, corrects=corrects, restores=row.id, at=at)


def _claim(row: JournalRow) -> Claim:
    """The claim of a row; without unit or project no claim could have been posted."""
    assert row.unit is not None  # noqa: S101 - the ledger holds no claim without them
    assert row.project is not None  # noqa: S101 - the same
    by_share = row.whole or row.slots is not None
    return Claim(
        unit=row.unit,
        project=row.project,
        line=row.line,
        forms=row.claim_forms,
        whole=row.whole,
        fen=None if by_share else row.fen,
        quantity=None if by_share or row.fen is not None else row.amount,
        slots=row.slots,
        on_stage=row.on_stage,
        partners=row.partners,
        sheet=row.sheet,
    )


def _pledge(row: JournalRow) -> Pledge:
    return Pledge(quantity=row.amount, due=row.due, **_shared(row))


def _donation(row: JournalRow) -> Donation:
    return Donation(
        quantity=row.amount,
        received_on=row.received_on,
        bank_ref=row.bank_ref or None,
        settles=row.shares,
        condition=row.condition,
        expires=row.expires,
        accepts=row.accepts,
        **_shared(row),
    )


def _shared(row: JournalRow) -> _Shared:
    return {
        "giver": row.giver or "unit",
        "unit": row.unit,
        "kind": row.form or "money",
        "fen": row.fen,
        "method": row.method or None,
        "basis": row.basis,
        "to": row.to,
        "for_claim": row.for_claim,
        "on_stage": row.on_stage,
        "checked_by": row.checked_by,
        "sheet": row.sheet,
    }


def _texts(row: JournalRow, note: Text) -> EntryTexts:
    """What is read beside the entry, as far as the journal tells it."""
    money = row.fen is not None and row.form in {"money", None}
    return EntryTexts(
        typed=Money(row.fen).figures if money and row.fen is not None else "",
        item=row.item if row.form == "goods" else NO_TEXT,
        what=row.item if row.form == "service" else NO_TEXT,
        unit_word=row.unit_word,
        note=note,
        document=row.document,
        inspector=row.inspector,
        second_inspector=row.second_inspector,
    )
