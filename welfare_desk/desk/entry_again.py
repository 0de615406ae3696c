"""An entry put back into the entry line, so that what is wrong in it can be put right."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from welfare_desk.desk.entry_line import EntryLine
from welfare_desk.desk.gift_details import details_of
from welfare_desk.desk.paper_side import PaperSide
from welfare_desk.desk.project_words import plain
from welfare_desk.domain.methods import METHODS
from welfare_desk.domain.money import Money
from welfare_desk.domain.open_pledges import without
from welfare_desk.domain.settling import spread
from welfare_desk.domain.split_draft import SplitPart
from welfare_desk.qtkit.local_time import local_time

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.desk.entry_line import Mode
    from welfare_desk.domain.entries import EntryKind
    from welfare_desk.domain.ids import OperatorCode, ProjectId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Project, Unit
    from welfare_desk.domain.submitted import ReversalSubmitted

MODES: dict[EntryKind, Mode] = {"claim": "claim", "pledge": "pledged", "donation": "received"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """The row that is wrong, and the reversal that goes with what is recorded in its place."""

    row: JournalRow
    reversal: ReversalSubmitted


@dataclass(frozen=True, slots=True, kw_only=True)
class Beside:
    """What an entry names: its claim, the pledge it settled, its projects; and who types now."""

    claim: JournalRow | None = None
    pledge: JournalRow | None = None
    projects: Mapping[ProjectId, Project] = field(default_factory=dict)
    operator: OperatorCode | None = None
    timezone: str = ""


NOTHING_BESIDE = Beside()


def line_again(
    correction: Correction,
    unit: Unit | None,
    project: Project | None,
    beside: Beside = NOTHING_BESIDE,
) -> EntryLine:
    """The line as if the entry had just been typed; its id is the one that the reversal names.

    What has no cell of its own is kept by its row (domain/kept.py). Whoever types now is no second
    person for the same entry.
    """
    row, reversal = correction.row, correction.reversal
    line = EntryLine(
        mode=MODES.get(row.kind, "received"),
        form=row.form or "money",
        method=row.method or METHODS[0].code,
        giver=row.giver or "unit",
        unit=unit,
        amount=Money(row.fen).figures if _is_money(row) and row.fen is not None else "",
        project=project,
        parts=_parts(row, beside.projects),
        note=row.note.zh or row.note.en,
        details=details_of(row),
        checked_by=None if row.checked_by == beside.operator else row.checked_by,
        paper=_paper(row, beside.timezone),
        corrects=replace(reversal, seen=row.to),
        wrong=row,
        for_claim=beside.claim,
    )
    if line.parts:
        line.project = None
    _take_goods(line, row)
    _take_settled(line, row, beside.pledge)
    if reversal.entry.replaced_by is not None:
        line.id = reversal.entry.replaced_by
    return line


def _is_money(row: JournalRow) -> bool:
    return row.form in {"money", None}


def _parts(row: JournalRow, projects: Mapping[ProjectId, Project]) -> tuple[SplitPart, ...]:
    """The rows of a gift that is split; what is undesignated has none."""
    if not _is_money(row) or row.fen is None or row.kind == "claim":
        return ()
    shares = spread(row.fen, row.to)
    if len(shares) == 1:
        return ()
    return tuple(
        SplitPart(project=projects.get(share.project), amount=Money(share.fen).figures)
        for share in shares
        if share.project is not None and share.fen
    )


def _take_goods(line: EntryLine, row: JournalRow) -> None:
    """What is given and how much, its value and what that was taken from."""
    quantity, _, word = row.quantity.zh.partition(" ")
    line.quantity = plain(row.amount) if row.amount is not None else quantity
    line.unit_word = row.unit_word.zh or row.unit_word.en or word
    line.item = row.item.zh or row.item.en
    line.basis = row.basis or "none"
    if row.form == "goods" and row.fen is not None and line.basis != "none":
        line.value = Money(row.fen).figures


def _take_settled(line: EntryLine, row: JournalRow, pledge: JournalRow | None) -> None:
    """The pledge that all of it settled, or the shares of several."""
    whole = len(row.shares) <= 1 and all(share.fen in {None, row.fen} for share in row.shares)
    if whole:
        line.settles = without(pledge, row) if pledge else None
    else:
        line.shares = row.shares


def _paper(row: JournalRow, timezone: str) -> PaperSide | None:
    """The head of the sheet on which it was written down."""
    if row.sheet is None:
        return None
    at = f"{local_time(row.at, timezone):%Y-%m-%d %H:%M}"
    return PaperSide(sheet=row.sheet, received_at=at)
