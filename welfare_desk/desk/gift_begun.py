"""The entry line as it opens for a gift that somebody is about to make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.desk.entry_line import EntryLine
from welfare_desk.desk.project_words import plain
from welfare_desk.domain.claim_forms import comes_as
from welfare_desk.domain.money import Money

if TYPE_CHECKING:
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import NeedLine, Project
    from welfare_desk.domain.submitted import GiftWanted


def line_for(wanted: GiftWanted, project: Project | None, before: EntryLine) -> EntryLine:
    """The line with unit and project filled in, and with what the claim said of how much.

    `project` is what it is for; `before` is the blank line that it takes the place of.
    """
    claim = wanted.claim
    form = comes_as(claim.fen, claim.claim_forms) if claim is not None else "money"
    line = EntryLine(form=form, method=before.method, unit=wanted.unit, project=project)
    if claim is None:
        return line
    line.for_claim = claim
    need = _need(claim, project)
    if form == "money":
        fen = need.amount_fen if claim.whole and need is not None else claim.fen
        line.amount = Money(fen).figures if fen is not None else ""
    else:
        line.quantity, _, line.unit_word = claim.quantity.zh.partition(" ")
    if form != "money" and need is not None:
        _fill_in(line, claim, need)
    return line


def _need(claim: JournalRow, project: Project | None) -> NeedLine | None:
    """What was claimed: the need that the claim names, or the only one there is."""
    needs = project.needs if project is not None else ()
    named = [need for need in needs if need.id == claim.line or len(needs) == 1]
    return next(iter(named), None)


def _fill_in(line: EntryLine, claim: JournalRow, need: NeedLine) -> None:
    """What is given and in what unit, as the need says; all of it where all was claimed."""
    if claim.whole and need.quantity is not None:
        line.quantity = plain(need.quantity)
    line.item = need.what.zh or need.what.en
    line.unit_word = line.unit_word or need.unit.zh or need.unit.en
