"""What is wrong in a file that shall be imported: a table to filter, to copy and to save."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QBrush, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from welfare_desk.desk.import_problem_model import ProblemColumn, ProblemModel
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.fields import TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.whole_rows import WholeRows

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    from welfare_desk.desk.look import Look
    from welfare_desk.services.import_plan import ImportPlan
    from welfare_desk.services.statement_plan import StatementPlan

ROW_PX = 30
HEAD_PX = 28
WIDTHS = {ProblemColumn.CELL: 72, ProblemColumn.TITLE: 130, ProblemColumn.VALUE: 190}


class ProblemDelegate(QStyledItemDelegate):
    """A chosen row keeps the colours of its words."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Say in the words' own colour that they are chosen."""
        super().initStyleOption(option, index)
        colour = index.data(Qt.ItemDataRole.ForegroundRole)
        if colour is not None:
            option.palette.setBrush(QPalette.ColorRole.HighlightedText, QBrush(colour))


class ProblemList(QWidget):
    """The table under its filter; `save_wanted` carries the Path where the list shall go."""

    save_wanted = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.model = ProblemModel(look, self)
        self.filter = TextField(look, height_px=32)
        self._copy = Button(look, icon="clipboard-text", key="Ctrl+Shift+C", height_px=32)
        self._save = Button(look, icon="floppy-disk", key="Ctrl+Shift+E", height_px=32)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setItemDelegate(ProblemDelegate(self.table))
        self._whole = Label(look, px=13, role="danger", wraps=True)
        self._dress_table()
        self.table.selectionModel().currentRowChanged.connect(self._show_whole)
        self.model.modelReset.connect(self._show_whole)
        self.filter.textChanged.connect(self.model.filter_by)
        self._copy.clicked.connect(self.copy)
        self._save.clicked.connect(self.ask_where_to_save)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.filter, 1)
        head.addWidget(self._copy)
        head.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(WholeRows(self.table), 1)
        column.addWidget(self._whole)
        self.retranslate()

    def show_plan(self, plan: ImportPlan | StatementPlan) -> None:
        """Show the problems of a plan."""
        self.model.show_plan(plan)
        if self.model.rowCount():
            self.table.selectRow(0)

    def copy(self) -> None:
        """Put the list on the clipboard, as a spreadsheet takes it."""
        QApplication.clipboard().setText(self.model.as_text())

    def ask_where_to_save(self) -> None:
        """Ask for a file to save the list in."""
        dialog = QFileDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("csv")
        dialog.setPalette(self._look.theme.palette())  # a window of its own inherits none
        dialog.selectFile(self.tr("problems") + ".csv")
        dialog.fileSelected.connect(lambda name: self.save_wanted.emit(Path(name)))
        dialog.show()

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        self.filter.setPlaceholderText(self.tr("Filter by cell, column, text or reason"))
        self.filter.setAccessibleName(self.tr("Filter of the problems"))
        self.table.setAccessibleName(self.tr("Problems"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setToolTip(self.tr("Copy the list, to paste it into a mail or a spreadsheet"))
        self._save.setText(self.tr("Save as CSV"))
        self._save.setToolTip(self.tr("Save the list for whoever corrects the file"))
        self.model.speak_anew()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_whole(self) -> None:
        """Say all of the chosen row, which the table may cut."""
        self._whole.setText(self.model.said(self.table.currentIndex().row()))

    def _dress_table(self) -> None:
        table = self.table
        table.setShowGrid(False)
        table.setWordWrap(False)
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(ROW_PX)
        head = table.horizontalHeader()
        head.setFixedHeight(HEAD_PX)
        head.setFont(self._look.font(12, 500))
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in WIDTHS.items():
            table.setColumnWidth(column, width)
        head.setSectionResizeMode(ProblemColumn.SAID, QHeaderView.ResizeMode.Stretch)
