"""The journal narrowed to one group of entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel

from welfare_desk.desk.journal_words import row_groups

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from welfare_desk.desk.journal_model import JournalModel
    from welfare_desk.desk.journal_words import Group


class JournalFilter(QSortFilterProxyModel):
    """Lets only the rows of one group through; their order stays."""

    def __init__(self, model: JournalModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._group: Group = "all"
        self._journal = model
        self.setSourceModel(model)

    def choose(self, group: Group) -> None:
        """Show another group."""
        if group != self._group:
            self.beginFilterChange()
            self._group = group
            self.endFilterChange()

    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Whether a row belongs to the group."""
        if self._group == "all":
            return True
        row = self._journal.row_at(self._journal.index(source_row, 0, source_parent))
        return self._group in row_groups(row)
