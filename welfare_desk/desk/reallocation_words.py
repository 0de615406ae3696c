"""What the reallocation sheet says: what a gift is for, and what changes for each project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.money import Money
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.domain.use_change import stands_alone, use_changes, uses

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.entries import Allocation
    from welfare_desk.domain.journal import JournalRow, ProjectRow

UNDESIGNATED = QT_TRANSLATE_NOOP("JournalView", "Undesignated")
RAISED = QT_TRANSLATE_NOOP("ReallocationSheet", "{name}: {by}, raised ¥{before} → ¥{after}")
OF_IT = QT_TRANSLATE_NOOP("ReallocationSheet", "{name}: {by} of this gift")
NO_MORE = QT_TRANSLATE_NOOP("ReallocationSheet", "{name}: no longer has this gift")
HAS_IT = QT_TRANSLATE_NOOP("ReallocationSheet", "{name}: has this gift from now on")


def use_words(row: JournalRow, names: Mapping[str, str]) -> str:
    """What a gift is for now, with the sums where it is money."""
    nobody = QCoreApplication.translate("JournalView", UNDESIGNATED)
    money = row.form == "money"
    return " · ".join(
        names.get(str(project), nobody) + (f" ¥{Money(fen).figures}" if money else "")
        for project, fen in uses(row.fen or 1, row.to).items()
    )


def change_words(
    row: JournalRow, to: Sequence[Allocation], projects: Sequence[ProjectRow], look: Look
) -> list[str]:
    """One line for each project that gets more or less."""
    rows = {each.project.id: each for each in projects}
    lines = []
    for change in use_changes(row, to):
        project = rows.get(change.project) if change.project else None
        name = QCoreApplication.translate("JournalView", UNDESIGNATED)
        if project is not None:
            name = look.reads(project.project.name)
        by_fen = change.by_fen
        values = {"name": name, "by": f"{'+' if by_fen > 0 else '−'}¥{Money(abs(by_fen)).figures}"}
        words = OF_IT
        if row.form != "money":
            words = HAS_IT if by_fen > 0 else NO_MORE
        elif project is not None and stands_alone(row):
            words = RAISED
            values["before"] = Money(project.raised_fen).figures
            values["after"] = Money(project.raised_fen + by_fen).figures
        lines.append(QCoreApplication.translate("ReallocationSheet", words).format(**values))
    return lines
