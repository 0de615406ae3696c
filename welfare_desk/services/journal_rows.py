"""How an entry reads in the journal, as it stands now."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, assert_never

from welfare_desk.domain.canonical import decimal_text, kind_of
from welfare_desk.domain.entries import (
    NO_TEXTS,
    Claim,
    Donation,
    EntryTexts,
    Pledge,
    Reallocation,
    Reversal,
)
from welfare_desk.domain.headline_share import raises_fen
from welfare_desk.domain.journal import JournalRow
from welfare_desk.domain.masking import KIND_HEARTED
from welfare_desk.domain.texts import NO_TEXT, Text
from welfare_desk.services.row_parts import like, received

if TYPE_CHECKING:
    from collections.abc import Mapping
    from decimal import Decimal

    from welfare_desk.domain.entries import Cause, Form, Posted
    from welfare_desk.domain.ids import EntryId, ProjectId
    from welfare_desk.domain.journal import RowState
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.settling import Parts
    from welfare_desk.services.known import Known
    from welfare_desk.services.row_parts import Bare

REVERSED: Mapping[Cause, RowState] = {
    "void": "void",
    "withdrawn": "withdrawn",
    "correction": "corrected",
    "refund": "refunded",
}


def row_of(
    known: Known, entry: EntryId, texts: EntryTexts = NO_TEXTS, of_target: EntryTexts = NO_TEXTS
) -> JournalRow:
    """The row of an entry that is known; a reversal or reallocation reads like its target.

    `of_target` are the texts of the entry that it is about.
    """
    posted = known.fold.standing.posted(entry)
    match posted.entry:
        case Claim() as claim:
            return _claim_row(known, posted, claim, texts)
        case Pledge() | Donation() as gift:
            return _gift_row(known, posted, gift, texts)
        case Reversal() | Reallocation() as later:
            return _later_row(known, posted, later, (texts, of_target))
        case _:
            assert_never(posted.entry)


def quantity_text(quantity: Decimal | None, word: Text) -> Text:
    """A quantity with its word, in both languages.

    >>> from decimal import Decimal
    >>> quantity_text(Decimal("60"), Text("份", "packs"))
    Text(zh='60 份', en='60 packs')
    """
    if quantity is None:
        return NO_TEXT
    number = decimal_text(quantity)
    return Text(f"{number} {word.zh}".strip(), f"{number} {word.en}" if word.en else "")


def _bare(known: Known, posted: Posted, texts: EntryTexts) -> Bare:
    """What every row says: where the entry stands, when it was made, whether it was taken back."""
    reversal = known.fold.standing.reversal(posted.id)
    entry = None if reversal is None else reversal.entry
    taken_back = entry if isinstance(entry, Reversal) else None
    return {
        "id": posted.id,
        "desk": posted.desk,
        "seq": posted.seq,
        "number": posted.number,
        "at": posted.at,
        "kind": kind_of(posted.entry),
        "state": _state(known, posted, reversal),
        "reversed_by": None if reversal is None else reversal.id,
        "note": texts.note,
        "posted_by": posted.posted_by,
        "after_closing": known.is_after_closing(posted),
        "replaced_by": taken_back.replaced_by if taken_back else None,
        "refund": taken_back.refund if taken_back else None,
    }


def _counted_in(known: Known, claim: Claim) -> Text:
    """In what the claimed need counts: boxes, hours."""
    project = known.projects.get(claim.project)
    needs = project.needs if project is not None else ()
    words = [need.unit for need in needs if need.id == claim.line or len(needs) == 1]
    return next(iter(words), NO_TEXT)


def _claim_row(known: Known, posted: Posted, claim: Claim, texts: EntryTexts) -> JournalRow:
    unit = known.unit(claim.unit)
    return JournalRow(
        **_bare(known, posted, texts),
        form=_only_form(claim),
        giver="unit",
        unit=claim.unit,
        unit_name=NO_TEXT if unit is None else unit.name,
        unit_kind="" if unit is None else unit.kind,
        project=claim.project,
        project_name=_project_name(known, claim.project),
        fen=claim.fen,
        quantity=quantity_text(claim.quantity, texts.unit_word or _counted_in(known, claim)),
        on_stage=claim.on_stage,
        line=claim.line,
        whole=claim.whole,
        slots=claim.slots,
        partners=claim.partners,
        claim_forms=claim.forms,
        amount=claim.quantity,
        unit_word=texts.unit_word,
        sheet=claim.sheet,
    )


def _gift_row(
    known: Known, posted: Posted, gift: Pledge | Donation, texts: EntryTexts
) -> JournalRow:
    unit = known.unit(gift.unit)
    to = known.fold.standing.allocations(posted.id)
    return JournalRow(
        **_bare(known, posted, texts),
        **received(gift, texts),
        form=gift.kind,
        giver=gift.giver,
        unit=gift.unit,
        unit_name=_giver_name(gift, unit),
        unit_kind="" if unit is None else unit.kind,
        project=to[0].project if to else None,
        project_name=_project_name(known, to[0].project) if to else NO_TEXT,
        more_projects=max(0, len(to) - 1),
        method=gift.method or "",
        fen=gift.fen,
        settled_fen=_settled_fen(known, posted, gift),
        raises_fen=raises_fen(known.fold, posted.id),
        quantity=quantity_text(gift.quantity, texts.unit_word),
        on_stage=gift.on_stage,
        checked_by=gift.checked_by,
        sheet=gift.sheet,
        taken_at=known.till.lies_at(posted.id),
        to=to,
        due=gift.due if isinstance(gift, Pledge) else None,
        for_claim=gift.for_claim,
        amount=gift.quantity,
        unit_word=texts.unit_word,
        item=texts.item or texts.what,
        basis=gift.basis,
        document=texts.document,
        open_parts=_open_parts(known, posted, gift),
        open_amount=known.fold.counted(posted.id).open_quantity,
    )


def _later_row(
    known: Known,
    posted: Posted,
    later: Reversal | Reallocation,
    texts: tuple[EntryTexts, EntryTexts],
) -> JournalRow:
    """A reversal or reallocation, which reads like the entry that it is about."""
    own, of_target = texts
    bare = _bare(known, posted, own)
    if not known.fold.standing.knows(later.of):
        return JournalRow(**bare, of=later.of)
    row = like(row_of(known, later.of, of_target), bare, own.reason or own.consent or own.note)
    if isinstance(later, Reversal):
        because, after, refund = later.because, later.replaced_by, later.refund
        return replace(row, because=because, replaced_by=after, refund=refund)
    first = later.to[0].project if later.to else None
    return replace(
        row,
        to=later.to,
        before=known.fold.standing.allocations_before(posted),
        project=first,
        project_name=_project_name(known, first) if first else NO_TEXT,
        more_projects=max(0, len(later.to) - 1),
    )


def _state(known: Known, posted: Posted, reversal: Posted | None) -> RowState:
    """How an entry stands: taken back or not, fulfilled or not."""
    if reversal is not None and isinstance(reversal.entry, Reversal):
        return REVERSED[reversal.entry.because]
    match posted.entry:
        case Claim():
            return "claimed"
        case Donation():
            return "received"
        case Reversal():
            return "reversal"
        case Reallocation():
            return "reallocation"
        case Pledge() as pledge:
            return _pledge_state(known, posted, pledge)
        case _:
            assert_never(posted.entry)


def _pledge_state(known: Known, posted: Posted, pledge: Pledge) -> RowState:
    """How far a standing pledge is fulfilled."""
    filled = known.fold.counted(posted.id).filled
    if filled == "none":
        return "pledged" if pledge.kind == "money" else "undelivered"
    return "paid" if filled == "whole" else "part_paid"


def _only_form(claim: Claim) -> Form | None:
    """The one form in which a claim is taken on, where it is one that a gift can have."""
    only = claim.forms[0] if len(claim.forms) == 1 else None
    return None if only == "works" else only


def _settled_fen(known: Known, posted: Posted, gift: Pledge | Donation) -> int:
    """What was paid of a money pledge that stands."""
    if not isinstance(gift, Pledge) or gift.kind != "money":
        return 0
    if not known.fold.standing.stands(posted.id):
        return 0
    left = sum(part.fen for part in known.fold.counted(posted.id).outstanding)
    return (gift.fen or 0) - left


def _open_parts(known: Known, posted: Posted, gift: Pledge | Donation) -> Parts:
    """What is outstanding of a money pledge, project by project."""
    if not isinstance(gift, Pledge) or gift.kind != "money":
        return ()
    return tuple(part for part in known.fold.counted(posted.id).outstanding if part.fen)


def _giver_name(gift: Pledge | Donation, unit: Unit | None) -> Text:
    """Who gave, as the clerk reads it; nobody yet where the giver is not known."""
    if gift.giver == "anonymous":
        return KIND_HEARTED
    return NO_TEXT if unit is None else unit.name


def _project_name(known: Known, project: ProjectId) -> Text:
    found = known.projects.get(project)
    return NO_TEXT if found is None else found.name
