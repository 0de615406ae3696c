"""An entry put back into the entry line, so that what is wrong in it can be put right."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.desk.entry_line import EntryLine
from welfare_desk.domain.methods import METHODS
from welfare_desk.domain.money import Money
from welfare_desk.domain.open_pledges import without

if TYPE_CHECKING:
    from welfare_desk.desk.entry_line import Mode
    from welfare_desk.domain.entries import EntryKind
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Project, Unit
    from welfare_desk.domain.submitted import ReversalSubmitted

MODES: dict[EntryKind, Mode] = {"claim": "claim", "pledge": "pledged", "donation": "received"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """The row that is wrong, and the reversal that goes with what is recorded in its place."""

    row: JournalRow
    reversal: ReversalSubmitted


def line_again(
    correction: Correction,
    unit: Unit | None,
    project: Project | None,
    pledge: JournalRow | None = None,
) -> EntryLine:
    """The line as if the entry had just been typed; its id is the one that the reversal names.

    What goods are is not known to the journal and is typed again. `pledge` is the one that the
    wrong entry settled: what comes in its place settles it as well.
    """
    row, reversal = correction.row, correction.reversal
    quantity, _, word = row.quantity.zh.partition(" ")
    money = row.fen is not None and row.form in {"money", None}
    line = EntryLine(
        mode=MODES.get(row.kind, "received"),
        form=row.form or "money",
        method=row.method or METHODS[0].code,
        giver=row.giver or "unit",
        unit=unit,
        amount=Money(row.fen).figures if money and row.fen is not None else "",
        quantity=quantity,
        unit_word=word,
        project=project,
        note=row.note.zh,
        corrects=reversal,
        settles=without(pledge, row) if pledge else None,
    )
    if reversal.entry.replaced_by is not None:
        line.id = reversal.entry.replaced_by
    return line
