"""The table of the journal: columns that fit, one chosen row, and a fresh one that glows."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import (
    QEasingCurve,
    QModelIndex,
    QPauseAnimation,
    QPersistentModelIndex,
    QSequentialAnimationGroup,
    Qt,
    QVariantAnimation,
    Signal,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from welfare_desk.desk.journal_delegate import ROW_PX, JournalDelegate
from welfare_desk.desk.journal_filter import JournalFilter
from welfare_desk.desk.journal_model import ROW_ROLE, Column
from welfare_desk.desk.journal_words import is_to_find
from welfare_desk.desk.keys import ENTERS
from welfare_desk.desk.paint.table_keys import goes_to_an_end

if TYPE_CHECKING:
    from PySide6.QtCore import QItemSelection
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent

    from welfare_desk.desk.journal_model import JournalModel
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.texts import Language

HEADER_PX: Final = 28
ROOMY_PX: Final = 860
"""From this width on the method column shows its words, in Chinese; English keeps the icon."""
HOLD_MS: Final = 1600
FADE_MS: Final = 900
WIDTHS: Final[dict[Language, dict[Column, int]]] = {
    "zh": {
        Column.NUMBER: 94,
        Column.TIME: 58,
        Column.METHOD: 96,
        Column.AMOUNT: 112,
        Column.STATE: 104,
    },
    "en": {
        Column.NUMBER: 94,
        Column.TIME: 56,
        Column.METHOD: 46,
        Column.AMOUNT: 124,
        Column.STATE: 112,
    },
}
WITH_DAY_PX: Final = 112
"""What the time takes where entries of other days stand, whose day is told, too."""
ICON_ONLY_PX: Final = 46
PROJECT_SHARE: Final[dict[Language, float]] = {"zh": 0.185, "en": 0.225}
"""What the project column takes of the width; names of units get what is left."""


class JournalTable(QTableView):
    """Shows the journal; `chosen` tells which entry stands out, or None.

    `claim_taken` carries the claim that stands and on which Enter was pressed, `giver_asked` the
    gift of which nobody knew who gave it.
    """

    chosen = Signal(object)
    claim_taken = Signal(object)
    giver_asked = Signal(object)

    def __init__(self, look: Look, model: JournalModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._journal = model
        self.narrowed = JournalFilter(model, self)
        self._delegate = JournalDelegate(look, self)
        self._glow = self._make_glow()
        self.setModel(self.narrowed)
        self.setItemDelegate(self._delegate)
        self._set_up()
        look.changed.connect(self._fit_columns)
        model.counted.connect(self._fit_columns)

    def chosen_row(self) -> JournalRow | None:
        """The entry that stands out."""
        chosen = self.selectionModel().selectedRows()
        row: JournalRow | None = chosen[0].data(ROW_ROLE) if chosen else None
        return row

    def glow_on(self, entry: EntryId) -> None:
        """Let an entry that was just recorded stand out for a moment."""
        self._glow.stop()
        self._delegate.fresh, self._delegate.glow = entry, 1.0
        self._glow.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Whoever comes by the keyboard finds the newest entry chosen, if none is."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and self.chosen_row() is None:
            self.selectRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter on a claim begins the gift that follows from it; a giver to be found is named."""
        if event.key() in ENTERS and self._open(self.chosen_row()):
            return
        if not goes_to_an_end(self, event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns."""
        super().resizeEvent(event)
        self._fit_columns()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell which entry stands out now."""
        super().selectionChanged(selected, deselected)
        self.chosen.emit(self.chosen_row())

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Keep the row in view."""
        super().currentChanged(current, previous)
        self.scrollTo(current)

    def _open(self, row: JournalRow | None) -> bool:
        """Begin what follows from a row, where anything does."""
        if row is not None and row.state == "claimed":
            self.claim_taken.emit(row)
        elif row is not None and is_to_find(row):
            self.giver_asked.emit(row)
        else:
            return False
        return True

    def _set_up(self) -> None:
        self.doubleClicked.connect(lambda _index: self._open(self.chosen_row()))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        rows, columns = self.verticalHeader(), self.horizontalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_PX)
        columns.setFixedHeight(HEADER_PX)
        columns.setHighlightSections(False)
        columns.setSectionsClickable(False)
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        columns.setSectionResizeMode(Column.UNIT, QHeaderView.ResizeMode.Stretch)

    def _fit_columns(self) -> None:
        columns, language = self.horizontalHeader(), self._look.language
        self.narrowed.titles_method = language == "zh" and self.width() >= ROOMY_PX
        widths = {**WIDTHS[language], Column.PROJECT: self._project_px()}
        if not self._journal.is_of_today:
            widths[Column.TIME] = WITH_DAY_PX
        for column, width_px in widths.items():
            roomy = column != Column.METHOD or self.width() >= ROOMY_PX
            columns.resizeSection(column, width_px if roomy else ICON_ONLY_PX)

    def _project_px(self) -> int:
        return round(self.width() * PROJECT_SHARE[self._look.language])

    def _make_glow(self) -> QSequentialAnimationGroup:
        """Hold, then fade."""
        fade = QVariantAnimation(self)
        fade.setStartValue(1.0)
        fade.setEndValue(0.0)
        fade.setDuration(FADE_MS)
        fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        fade.valueChanged.connect(self._dim)
        group = QSequentialAnimationGroup(self)
        group.addAnimation(QPauseAnimation(HOLD_MS, group))
        group.addAnimation(fade)
        return group

    def _dim(self, glow: float) -> None:
        self._delegate.glow = glow
        self.viewport().update()
