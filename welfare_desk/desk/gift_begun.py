"""The entry line as it opens for a gift that somebody is about to make."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.desk.entry_line import EntryLine
from welfare_desk.domain.money import Money

if TYPE_CHECKING:
    from welfare_desk.domain.entries import ClaimForm, Form
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.submitted import GiftWanted

COMES_AS: Final[dict[ClaimForm, Form]] = {
    "money": "money",
    "goods": "goods",
    "service": "service",
    "works": "service",
}
"""What arrives when a claim is kept; own works are a service."""


def line_for(wanted: GiftWanted, project: Project | None, before: EntryLine) -> EntryLine:
    """The line with unit and project filled in, and with what the claim said of how much.

    `project` is what it is for; `before` is the blank line that it takes the place of.
    """
    claim = wanted.claim
    form = _form(claim) if claim is not None else "money"
    line = EntryLine(form=form, method=before.method, unit=wanted.unit, project=project)
    if claim is None:
        return line
    line.for_claim = claim
    if form == "money" and claim.fen is not None:
        line.amount = Money(claim.fen).figures
    elif form != "money":
        line.quantity, _, line.unit_word = claim.quantity.zh.partition(" ")
    return line


def _form(claim: JournalRow) -> Form:
    """Money where a sum was claimed, else the first form that was named."""
    if claim.fen is not None or not claim.claim_forms:
        return "money"
    return COMES_AS[claim.claim_forms[0]]
