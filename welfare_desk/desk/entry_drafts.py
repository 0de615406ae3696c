"""The entry line read through the drafts of the domain."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from welfare_desk.domain.amounts import read_amount
from welfare_desk.domain.claim_draft import ClaimDraft
from welfare_desk.domain.drafts import DonationDraft
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.kept import keep_claim, keep_gift

if TYPE_CHECKING:
    from collections.abc import Iterable

    from welfare_desk.desk.entry_line import EntryLine
    from welfare_desk.domain.entries import Settlement
    from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted, Parsed


def read_line(line: EntryLine) -> Parsed[GiftSubmitted] | Parsed[ClaimSubmitted]:
    """What the line says as it stands; in the place of another entry nothing of that is lost."""
    if line.mode == "claim":
        claim = claim_draft(line).parse()
        if claim.value is None:
            return claim
        kept = keep_claim(claim.value, line.wrong) if line.wrong else claim.value
        return replace(claim, value=replace(kept, corrects=line.corrects))
    gift = gift_draft(line).parse()
    if gift.value is None:
        return gift
    same = keep_gift(gift.value, line.wrong) if line.wrong else gift.value
    return replace(gift, value=replace(same, corrects=line.corrects))


def gift_draft(line: EntryLine) -> DonationDraft:
    """The line as a gift."""
    shares = cut_to(line.settled_shares, line.amount)
    draft = DonationDraft(
        id=line.id,
        kind=line.form,
        received=line.mode == "received",
        giver=line.giver,
        unit=line.unit.id if line.unit else None,
        unit_text=line.unit_text,
        new_unit=line.new_unit,
        amount=line.amount,
        method=line.method,
        project=line.project,
        project_text=line.project_text,
        parts=line.parts if line.is_split else (),
        item=line.item,
        quantity=line.quantity,
        unit_word=line.unit_word,
        value=line.value,
        basis=line.basis,
        note=line.note,
        settles=line.settled.id if line.settled and not shares else None,
        shares=shares,
        for_claim=line.for_claim.id if line.for_claim else None,
        accepts=line.accepts,
        explains=line.explains,
        confirmed=line.asked,
    )
    return _with_details(draft, line)


def _with_details(draft: DonationDraft, line: EntryLine) -> DonationDraft:
    """The draft with what only some gifts say."""
    details, paper = line.details, line.paper
    return replace(
        draft,
        due=details.due,
        received_on=details.received_on,
        bank_ref=details.bank_ref,
        condition=details.condition or None,
        expires=details.expires,
        document=details.document,
        inspector=details.inspector,
        second_inspector=details.second_inspector,
        checked_by=line.checked_by if line.needs_check else None,
        check_above_fen=line.house.check_above_fen,
        sheet=paper.sheet_id if paper else "",
        received_at=paper.moment if paper else "",
        clock=line.house.clock,
    )


def claim_draft(line: EntryLine) -> ClaimDraft:
    """The line as a claim."""
    return ClaimDraft(
        id=line.id,
        unit=line.unit.id if line.unit else None,
        unit_text=line.unit_text,
        new_unit=line.new_unit,
        project=line.project,
        project_text=line.project_text,
        line=None if line.is_empty("line") else line.line,
        forms=(line.form,),
        amount=line.amount if line.form == "money" else "",
        note=line.note,
        sheet=line.paper.sheet_id if line.paper else "",
        received_at=line.paper.moment if line.paper else "",
        clock=line.house.clock,
        confirmed=line.asked,
    )


def cut_to(shares: Iterable[Settlement], amount: str) -> tuple[Settlement, ...]:
    """The shares of a gift that is less than it was: the last of them give way first."""
    read = read_amount(amount)
    if isinstance(read, Sentence):
        return tuple(shares)
    left, kept = read.fen, []
    for share in shares:
        fen = None if share.fen is None else min(share.fen, left)
        left -= fen or 0
        if fen is None or fen:
            kept.append(replace(share, fen=fen))
    return tuple(kept)
