"""What stands in the place of a list that is empty: one drawing, what is so, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.qtkit.icons import IconStyle

GLYPH_PX = 56


class Blank(QWidget):
    """A drawing over two sentences, in the middle of its room."""

    def __init__(
        self, look: Look, icon: str, style: IconStyle = "duotone", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._title = Label(look, px=18, weight=700)
        self._hint = Label(look, px=14, role="text2", wraps=True)
        glyph = Glyph(look, icon, "brandText", size_px=GLYPH_PX, style=style)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addStretch(1)
        column.addWidget(glyph, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._hint):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            column.addWidget(label)
        column.addStretch(1)

    def name(self, title: str, hint: str) -> None:
        """Say what is so and what to do, in the language of the desk."""
        self._title.setText(title)
        self._hint.setText(hint)
