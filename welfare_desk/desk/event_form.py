"""The short form of an event: to make a new one, or to change the one that is open."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.event_draft import EventDraft
from welfare_desk.domain.ids import EventId
from welfare_desk.domain.money import Money
from welfare_desk.domain.words import BASIS_MODES
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from datetime import date, time

    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.errors import FieldErrors
    from welfare_desk.domain.register import BasisMode, Event

TEXTS = (
    "name",
    "name_en",
    "host",
    "host_en",
    "slogan",
    "slogan_en",
    "venue",
    "venue_en",
    "date",
    "starts",
    "ends",
    "goal",
    "number_prefix",
    "hold_minutes",
    "check_above",
)
NEEDED = frozenset({"name", "date", "number_prefix", "hold_minutes"})
HELP_ROW = 7
HOLD_MINUTES = "10"
"""What a new event begins with."""
PLACES = {
    "name": (0, 0, 3),
    "name_en": (0, 3, 3),
    "host": (1, 0, 3),
    "host_en": (1, 3, 3),
    "slogan": (2, 0, 3),
    "slogan_en": (2, 3, 3),
    "venue": (3, 0, 3),
    "venue_en": (3, 3, 3),
    "date": (4, 0, 2),
    "starts": (4, 2, 2),
    "ends": (4, 4, 2),
    "goal": (5, 0, 2),
    "number_prefix": (5, 2, 2),
    "basis_mode": (5, 4, 2),
    "hold_minutes": (6, 0, 2),
    "check_above": (6, 2, 2),
}
"""Row, column and columns wide of each field, on a grid of six."""


class EventForm(QWidget):
    """Names in both languages, day, goal; `event_submitted` carries the Event."""

    event_submitted = Signal(object)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._standing: Event | None = None
        self._asked = False
        self._fields = {name: TextField(look) for name in TEXTS}
        self._basis = Choice(look)
        self._basis.setMinimumContentsLength(8)
        self._basis.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self._boxes = {
            name: FieldBox(look, field, needed=name in NEEDED)
            for name, field in self._fields.items()
        }
        self._boxes["basis_mode"] = FieldBox(look, self._basis)
        self._help = Label(look, px=12, role="text2", wraps=True)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(9)
        for name, (row, column, wide) in PLACES.items():
            grid.addWidget(self._boxes[name], row, column, 1, wide, Qt.AlignmentFlag.AlignTop)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        grid.addWidget(self._help, HELP_ROW, 0, 1, 6)
        grid.setRowStretch(grid.rowCount(), 1)
        self._fields["hold_minutes"].setText(HOLD_MINUTES)
        for name, field in self._fields.items():
            field.textEdited.connect(lambda _text, name=name: self._edited(name))
        self.retranslate()

    def show_event(self, event: Event) -> None:
        """Fill the form with an event, unless somebody is typing in it."""
        if event == self._standing or self._is_touched():
            return
        self._standing = event
        for name, text in _texts_of(event).items():
            self._fields[name].setText(text)
            self._fields[name].setCursorPosition(0)
        self._basis.choose(event.basis_mode)
        self._show_complaints({})

    def begin(self, day: date) -> None:
        """Begin a new event on this day with an empty form, unless somebody is typing in it."""
        if self._is_touched():
            return
        self._standing = None
        for field in self._fields.values():
            field.clear()
        self._fields["hold_minutes"].setText(HOLD_MINUTES)
        self._fields["date"].setText(day.isoformat())
        self._show_complaints({})

    def submit(self) -> None:
        """Hand the event over, or say beside the fields what is wrong, and go to the first."""
        parsed = self._draft().parse()
        self._asked = bool(parsed.second_look)
        complaints = parsed.errors or parsed.second_look
        self._show_complaints(complaints)
        first = next((name for name in TEXTS if name in complaints), None)
        if first is not None:
            self._fields[first].setFocus()
        if parsed.value is not None:
            event = self._whole(parsed.value)
            self._standing = event
            self.event_submitted.emit(event)

    def start_typing(self) -> None:
        """Begin with the name."""
        self._fields["name"].setFocus()

    def retranslate(self) -> None:
        """Name the fields in the language of the desk."""
        words = {
            "name": self.tr("Name of the event"),
            "name_en": self.tr("Name in English"),
            "host": self.tr("Host"),
            "host_en": self.tr("Host in English"),
            "slogan": self.tr("Slogan"),
            "slogan_en": self.tr("Slogan in English"),
            "venue": self.tr("Place"),
            "venue_en": self.tr("Place in English"),
            "date": self.tr("Day"),
            "starts": self.tr("Starts"),
            "ends": self.tr("Ends"),
            "goal": self.tr("Goal ¥"),
            "number_prefix": self.tr("Letters before the numbers"),
            "basis_mode": self.tr("How it is allowed to raise"),
            "hold_minutes": self.tr("Minutes a place is kept"),
            "check_above": self.tr("Second person from ¥"),
        }
        for name, box in self._boxes.items():
            box.name(words[name])
        self._fields["date"].setPlaceholderText("2022-06-25")
        self._fields["starts"].setPlaceholderText("09:00")
        self._fields["ends"].setPlaceholderText("10:30")
        self._fields["goal"].setPlaceholderText("100,000")
        self._fields["number_prefix"].setPlaceholderText("HM")
        self._fields["check_above"].setPlaceholderText("50,000")
        self._help.setText(
            self.tr(
                "From this amount on, somebody other than whoever types looks at a gift before it"
                " is recorded; left empty, nobody has to."
            )
        )
        translate = QCoreApplication.translate
        self._basis.offer({mode.code: translate("words", mode.name) for mode in BASIS_MODES})

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands the event over, Esc leaves the form."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.submit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _edited(self, name: str) -> None:
        """A field was typed in: what was said about it may be true no more."""
        self._asked = False
        self._boxes[name].say_wrong("")

    def _is_touched(self) -> bool:
        return any(field.isModified() for field in self._fields.values())

    def _draft(self) -> EventDraft:
        typed = {name: field.text() for name, field in self._fields.items()}
        mode: BasisMode = self._basis.currentData() or "community"
        standing = self._standing
        return EventDraft(
            id=standing.id if standing else EventId(""),
            basis_mode=mode,
            confirmed=self._asked,
            **typed,
        )

    def _whole(self, event: Event) -> Event:
        """The event with its id, and with what the short form does not show."""
        for field in self._fields.values():
            field.setModified(False)
        standing = self._standing
        if standing is None:
            return replace(event, id=EventId(f"{event.number_prefix}-{event.date:%Y-%m%d}"))
        return replace(
            event,
            note=standing.note,
            timezone=standing.timezone,
            basis_note=standing.basis_note,
            fictional=standing.fictional,
        )

    def _show_complaints(self, complaints: FieldErrors) -> None:
        for name, box in self._boxes.items():
            sentence = complaints.get(name)
            box.say_wrong(say(sentence, self._look.language) if sentence else "")


def _texts_of(event: Event) -> dict[str, str]:
    return {
        "name": event.name.zh,
        "name_en": event.name.en,
        "host": event.host.zh,
        "host_en": event.host.en,
        "slogan": event.slogan.zh,
        "slogan_en": event.slogan.en,
        "venue": event.venue.zh,
        "venue_en": event.venue.en,
        "date": event.date.isoformat(),
        "starts": _time_words(event.starts),
        "ends": _time_words(event.ends),
        "goal": Money(event.goal_fen).figures if event.goal_fen else "",
        "number_prefix": event.number_prefix,
        "hold_minutes": str(event.hold_minutes),
        "check_above": Money(event.check_above_fen).figures if event.check_above_fen else "",
    }


def _time_words(at: time | None) -> str:
    return f"{at:%H:%M}" if at else ""
