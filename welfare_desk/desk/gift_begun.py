"""The entry line as it opens for a gift that somebody is about to make."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.desk.entry_line import EntryLine
from welfare_desk.desk.gift_details import GiftDetails
from welfare_desk.desk.project_words import plain
from welfare_desk.domain.claim_forms import comes_as
from welfare_desk.domain.money import Money

if TYPE_CHECKING:
    from welfare_desk.domain.delivery import Delivery
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import NeedLine, Project
    from welfare_desk.domain.statement import StatementLine
    from welfare_desk.domain.submitted import GiftWanted


def line_for(wanted: GiftWanted, project: Project | None, before: EntryLine) -> EntryLine:
    """The line with unit and project filled in, and with what is known of how much comes.

    `project` is what it is for; `before` is the blank line that it takes the place of.
    """
    line = EntryLine(method=before.method, unit=wanted.unit, project=project, paper=before.paper)
    if wanted.claim is not None:
        _keep_claim(line, wanted.claim, project)
    if wanted.pledge is not None:
        _keep_promise(line, wanted.pledge, project)
    if wanted.delivery is not None:
        _accept(line, wanted.delivery)
    if wanted.line is not None:
        _explain(line, wanted.line)
    return line


def _keep_claim(line: EntryLine, claim: JournalRow, project: Project | None) -> None:
    line.form = comes_as(claim.fen, claim.claim_forms)
    line.for_claim = claim
    need = _need(claim, project)
    if line.form == "money":
        fen = need.amount_fen if claim.whole and need is not None else claim.fen
        line.amount = Money(fen).figures if fen is not None else ""
        return
    line.quantity, _, line.unit_word = claim.quantity.zh.partition(" ")
    if need is not None:
        _fill_in(line, claim, need)


def _keep_promise(line: EntryLine, pledge: JournalRow, project: Project | None) -> None:
    """All that is still outstanding of it."""
    line.form, line.giver = pledge.form or "money", pledge.giver or "unit"
    line.method = pledge.method or line.method
    line.settle(pledge, project)
    if pledge.amount is not None:
        line.quantity = plain(pledge.amount)
    line.unit_word = pledge.unit_word.zh or pledge.unit_word.en
    line.item = pledge.item.zh or pledge.item.en


def _accept(line: EntryLine, delivery: Delivery) -> None:
    """What stands at the door; whoever brought it without a name stays without."""
    line.form, line.accepts = "goods", delivery.id
    if line.unit is None:
        line.giver = "anonymous"
    if delivery.quantity is not None:
        line.quantity = plain(delivery.quantity)
    line.unit_word = delivery.unit_word.zh or delivery.unit_word.en or line.unit_word
    line.item = delivery.item.zh or delivery.item.en or line.item


def _explain(line: EntryLine, found: StatementLine) -> None:
    """The sum, the way and the day as the statement has them; who paid is to be picked."""
    line.explains, line.method = found.id, found.method
    line.amount = Money(found.fen).figures
    line.details = GiftDetails(bank_ref=found.ref, received_on=found.on.isoformat())
    if line.unit is None:
        line.unit_text = found.payer


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
