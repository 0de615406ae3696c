"""The sheet behind F1: the keys of the page on show, and those that work everywhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desk.actions import ACTIONS, action_words
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Rule
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.action_spec import ActionGroup
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint, Page

    Group = tuple[str, Sequence[KeyHint]]

WIDTH_PX = 1172
STEP_PX = 60
A_COLUMN = 12
"""So many keys stand in one column."""


class _Scrolled(QScrollArea):
    """As high as all of it, where there is room; else the arrows move the rest into view."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def sizeHint(self) -> QSize:
        """As much as there is."""
        content, wide = self.widget(), self.viewport().width()
        if content is None:
            return super().sizeHint()
        high = content.heightForWidth(wide) if content.hasHeightForWidth() else -1
        return QSize(wide, max(high, content.sizeHint().height()))


class ShortcutsSheet(Sheet):
    """The keys of one page and of the window, in columns; Esc or the button closes it."""

    def __init__(self, look: Look, cover: QWidget) -> None:
        super().__init__(look, cover, icon="keyboard", width_px=WIDTH_PX)
        self._area = _Scrolled()
        self._page_keys: tuple[KeyHint, ...] = ()
        self.body.addWidget(self._area)
        self._done = Button(look, kind="primary", key="Esc", height_px=36)
        self._done.clicked.connect(self.close_sheet)
        self.foot.addStretch(1)
        self.foot.addWidget(self._done)
        self.retranslate()

    def show_keys_of(self, page: Page) -> None:
        """Show the keys of a page beside those of the window."""
        translate, name = QCoreApplication.translate, type(page).__name__
        self._page_keys = tuple((key, translate(name, words)) for key, words in page.KEYS)
        self.retranslate()
        self.open()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.title.setText(self.tr("Keys"))
        self.subtitle.setText(self.tr("Everything works from the keyboard"))
        self._done.setText(self.tr("Close"))
        content = self._fill()
        self._area.setWidget(content)
        content.setAutoFillBackground(False)  # the area turns it on

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move what is below into view."""
        step = {Qt.Key.Key_Down: STEP_PX, Qt.Key.Key_Up: -STEP_PX}.get(Qt.Key(event.key()), 0)
        bar = self._area.verticalScrollBar()
        bar.setValue(bar.value() + step)
        super().keyPressEvent(event)

    def _fill(self) -> QWidget:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        go = (self.tr("Go"), _action_keys("go"))
        window = (self.tr("Window"), _action_keys("window"))
        stage = _in_columns(self.tr("Stage"), _action_keys("stage"))
        columns: list[list[Group]] = [[group] for group in self._on_page()]
        columns += [[go, window], *([group] for group in stage)]
        for place, groups in enumerate(columns):
            if place:
                row.addWidget(Rule(self._look, upright=True))
            row.addLayout(self._column(groups), 1)
        return content

    def _on_page(self) -> list[Group]:
        """The keys of the page, if it has any of its own."""
        keys = self._page_keys
        return _in_columns(self.tr("On this page"), keys) if keys else []

    def _column(self, groups: Sequence[Group]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        for title, hints in groups:
            column.addWidget(Label(self._look, title, px=14, weight=700, role="brandText"))
            for key, words in hints:
                column.addLayout(self._line(key, words))
            column.addSpacing(8)
        column.addStretch(1)
        return column

    def _line(self, key: str, words: str) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(4)
        line.addWidget(Label(self._look, words, px=12, wraps=True), 1)
        line.addWidget(KeyCap(self._look, key))
        return line


def _action_keys(group: ActionGroup) -> list[KeyHint]:
    return [(spec.key, action_words(spec)) for spec in ACTIONS if spec.group == group]


def _in_columns(title: str, keys: Sequence[KeyHint]) -> list[Group]:
    """Keys under their title in one column, or in two where there are many."""
    if len(keys) <= A_COLUMN:
        return [(title, keys)]
    half = (len(keys) + 1) // 2
    return [(title, keys[:half]), (" ", keys[half:])]
