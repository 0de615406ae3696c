"""A field for a text that stands in Chinese and in English, and the switch between the two."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.paint.fields import FIELD_PX, TextField
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.texts import Language

OWN_NAMES: Final = {"zh": "中文", "en": "English"}


class PairField(TextField):
    """Shows one side of the text and keeps the other; in grey what the other side says."""

    def __init__(
        self, look: Look, *, height_px: int = FIELD_PX, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, height_px=height_px, parent=parent)
        self._kept = NO_TEXT
        self._side: Language = "zh"
        self._hint = ""

    def put(self, text: Text) -> None:
        """Begin with this text."""
        self._kept = text
        self._show()

    def typed(self) -> Text:
        """Both sides as they are typed."""
        if self._side == "zh":
            return Text(self.text(), self._kept.en)
        return Text(self._kept.zh, self.text())

    def show_side(self, side: Language) -> None:
        """Show the text in this language; what was typed in the other stays."""
        self._kept, self._side = self.typed(), side
        self._show()

    def hint(self, words: str) -> None:
        """What stands in the field while neither side says anything."""
        self._hint = words
        self._show_hint()

    def _show(self) -> None:
        self.setText(self._kept.zh if self._side == "zh" else self._kept.en)
        self.setCursorPosition(0)
        self._show_hint()

    def _show_hint(self) -> None:
        other = self._kept.en if self._side == "zh" else self._kept.zh
        self.setPlaceholderText(other or self._hint)


class SideSwitch(QWidget):
    """In which language the fields of a form are shown; `chosen` carries it."""

    chosen = Signal(object)

    def __init__(self, look: Look, *, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = Segments(look, tuple(OWN_NAMES), height_px=28, px=12)
        self.side.name(OWN_NAMES)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(KeyCap(look, key))
        row.addWidget(self.side)
        self.side.chosen.connect(self.chosen)

    def value(self) -> Language:
        """The language that is chosen."""
        return "zh" if self.side.value() == "zh" else "en"

    def choose(self, side: Language) -> None:
        """Choose a language without telling anybody."""
        self.side.choose(side)
