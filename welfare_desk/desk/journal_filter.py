"""The journal narrowed to one group of entries."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt

from welfare_desk.desk.journal_model import Column
from welfare_desk.desk.journal_words import row_groups

if TYPE_CHECKING:
    from PySide6.QtCore import QObject

    from welfare_desk.desk.journal_model import JournalModel
    from welfare_desk.desk.journal_words import Group


class JournalFilter(QSortFilterProxyModel):
    """Lets only the rows of one group through; their order stays."""

    def __init__(self, model: JournalModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.titles_method = True
        self._group: Group = "all"
        self._journal = model
        self.setSourceModel(model)

    def choose(self, group: Group) -> None:
        """Show another group."""
        if group != self._group:
            self.beginFilterChange()
            self._group = group
            self.endFilterChange()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The titles; where the method column keeps only icons, it has none."""
        untitled = section == Column.METHOD and not self.titles_method
        if untitled and role == Qt.ItemDataRole.DisplayRole:
            return ""
        return super().headerData(section, orientation, role)

    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        """Whether a row belongs to the group."""
        if self._group == "all":
            return True
        row = self._journal.row_at(self._journal.index(source_row, 0, source_parent))
        return self._group in row_groups(row)
