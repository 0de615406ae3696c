"""The last line of the entry card: what will be recorded, or what stands in its way."""

from __future__ import annotations

from math import ceil
from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Rule
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.qtkit.icons import IconStyle

Tone = Literal["plain", "wait", "ask", "bad"]
HEIGHT_PX: Final = 24
ICON_PX: Final = 17
GAP_PX: Final = 7
TONES: Final[dict[Tone, tuple[str, str]]] = {
    "plain": ("", "text"),
    "wait": ("floppy-disk", "text2"),
    "ask": ("warning", "pledge"),
    "bad": ("warning-octagon", "danger"),
}
"""Icon and colour role of a tone."""


class EntryEcho(QWidget):
    """Shows one sentence; while all is well, also the number that the entry will carry."""

    note_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone = "plain"
        self._icon = Glyph(look, "warning", "pledge", size_px=ICON_PX, style="fill", parent=self)
        self._words = Label(look, px=13, weight=500, elides=True)
        self._number_words = Label(look, px=12, role="text2")
        self._number = Label(look, px=14, weight=600, face="figures")
        self._stage_words = Label(look, px=12, role="text2")
        stage_icon = Glyph(look, "monitor-play", "text2", size_px=15)
        self._beside = (
            Rule(look, upright_px=14),
            self._number_words,
            self._number,
            Rule(look, upright_px=14),
            stage_icon,
            self._stage_words,
        )
        self._note = Button(look, kind="ghost", key="Alt+R", height_px=HEIGHT_PX)
        self._note.clicked.connect(self.note_wanted)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP_PX)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        for widget in self._beside:
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self._note)
        self._name_all()
        self.say("")

    @property
    def words(self) -> str:
        """What is said now."""
        return self._words.text()

    @property
    def tone(self) -> Tone:
        """How it is said."""
        return self._tone

    def say(self, words: str, tone: Tone = "plain") -> None:
        """Say something; what asks or refuses is also told to screen readers."""
        self._tone = tone if words else "plain"
        icon, role = TONES[self._tone]
        self._icon.setVisible(bool(icon))
        if icon:
            style: IconStyle = "regular" if self._tone == "wait" else "fill"
            self._icon.show_icon(icon, role, style)
        self._words.setText(words)
        self._words.set_role(role)
        self._words.setVisible(bool(words))
        self._tell_number()
        self._fit()
        if icon:
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def show_number(self, number: str) -> None:
        """Show the number that the next entry will carry."""
        self._number.setText(number)
        self._tell_number()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What asks or refuses takes as many lines as it needs."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
        super().changeEvent(event)

    def _fit(self) -> None:
        """Shorten what is only told; show whole what has to be answered."""
        room = self.width() - ICON_PX - GAP_PX
        flags, box = int(Qt.TextFlag.TextWordWrap), QRectF(0, 0, room, 0)
        needed = QFontMetricsF(self._words.font()).boundingRect(box, flags, self.words).height()
        wraps = self._tone in {"ask", "bad"} and needed > HEIGHT_PX
        self._words.elides = not wraps
        self._words.setWordWrap(wraps)
        policy = QSizePolicy.Policy.Ignored if wraps else QSizePolicy.Policy.Preferred
        self._words.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
        self._row.setStretch(self._row.indexOf(self._words), int(wraps))
        self._row.setStretch(self._row.indexOf(self._note) - 1, int(not wraps))
        self.setFixedHeight(max(HEIGHT_PX, ceil(needed) if wraps else 0))

    def _tell_number(self) -> None:
        calm = self._tone == "plain" and bool(self._number.text())
        for widget in self._beside:
            widget.setVisible(calm)
        self._beside[0].setVisible(calm and bool(self._words.text()))
        self._note.setVisible(self._tone == "plain")

    def _name_all(self) -> None:
        self._number_words.setText(self.tr("Number"))
        self._stage_words.setText(self.tr("On the stage as soon as it is recorded"))
        self._note.setText(self.tr("Note"))
        self._note.setAccessibleName(self.tr("Note"))
        self._note.setToolTip(self.tr("Write a note beside this entry (Alt+R)"))
