"""The line at the top of a page: what it is, and what it is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.paint.label import Label

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look


class PageHead(QWidget):
    """A title with one quiet sentence beside it, and perhaps something to do."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Label(look, px=18, weight=700)
        self._more = Label(look, px=13, role="text2", elides=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self._row.addWidget(self._title)
        self._row.addWidget(self._more, 1)

    def add_act(self, act: QWidget) -> None:
        """Put something to do at the right end."""
        self._row.addWidget(act)

    def name(self, title: str, more: str) -> None:
        """Say what the page is in the language of the desk."""
        self._title.setText(title)
        self._more.setText(more)
