"""The sheet behind F1: every key of the desk and what it does."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.actions import ACTIONS, action_words
from welfare_desk.desk.donations_page import DonationsPage
from welfare_desk.desk.market_page import MarketPage
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Rule
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.sheet import Sheet

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.desk.actions import ActionGroup
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint

WIDTH_PX = 1060


class ShortcutsSheet(Sheet):
    """All keys in columns; Esc or the button closes it."""

    def __init__(self, look: Look, cover: QWidget) -> None:
        super().__init__(look, cover, icon="keyboard", width_px=WIDTH_PX)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(20)
        self.body.addLayout(self._columns)
        self._content: QWidget | None = None
        self._done = Button(look, kind="primary", key="Esc", height_px=36)
        self._done.clicked.connect(self.close_sheet)
        self.foot.addStretch(1)
        self.foot.addWidget(self._done)
        self.retranslate()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.title.setText(self.tr("Keys"))
        self.subtitle.setText(self.tr("Everything works from the keyboard"))
        self._done.setText(self.tr("Close"))
        if self._content is not None:
            self._columns.removeWidget(self._content)
            self._content.deleteLater()
        self._content = self._fill()
        self._columns.addWidget(self._content)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _fill(self) -> QWidget:
        content = QWidget()
        row = QHBoxLayout(content)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addLayout(self._column((self.tr("Record and correct"), _donation_keys())), 1)
        row.addWidget(Rule(self._look, upright=True))
        market = (self.tr("Market"), _market_keys())
        row.addLayout(self._column((self.tr("Go"), _action_keys("go")), market), 1)
        row.addWidget(Rule(self._look, upright=True))
        window = (self.tr("Window"), _action_keys("window"))
        row.addLayout(self._column((self.tr("Stage"), _action_keys("stage")), window), 1)
        return content

    def _column(self, *groups: tuple[str, Sequence[KeyHint]]) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(7)
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
        line.addWidget(Label(self._look, words, px=13), 1)
        line.addWidget(KeyCap(self._look, key))
        return line


def _action_keys(group: ActionGroup) -> list[KeyHint]:
    return [(spec.key, action_words(spec)) for spec in ACTIONS if spec.group == group]


def _donation_keys() -> list[KeyHint]:
    return [
        (key, QCoreApplication.translate("DonationsPage", words))
        for key, words in DonationsPage.KEYS
    ]


def _market_keys() -> list[KeyHint]:
    return [
        (key, QCoreApplication.translate("MarketPage", words)) for key, words in MarketPage.KEYS
    ]
