"""What the check-in counters bind to: who has come so far, and where to check in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1

WELCOME = QT_TRANSLATE_NOOP("stage", "Welcome, please check in")
PEOPLE = QT_TRANSLATE_NOOP("stage", "People here")
UNITS = QT_TRANSLATE_NOOP("stage", "Units here")
EXPECTED = QT_TRANSLATE_NOOP("stage", "expected {count}")
WHERE = QT_TRANSLATE_NOOP("stage", "Check in and get your badge at the welfare desk")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivalWords:
    """The texts of the counters; an expectation is empty where nobody announced anything."""

    title: str = ""
    people_label: str = ""
    people: str = "0"
    people_expected: str = ""
    units_label: str = ""
    units: str = "0"
    units_expected: str = ""
    foot: str = ""


def arrival_words(shown: Shown, voice: Voice) -> ArrivalWords:
    """The texts of a moment, in the language of the voice."""

    def expected(count: int) -> str:
        return voice.say(CONTEXT, EXPECTED, count=f"{count:,}") if count else ""

    return ArrivalWords(
        title=voice.say(CONTEXT, WELCOME),
        people_label=voice.say(CONTEXT, PEOPLE),
        people=f"{shown.arrived_people:,}",
        people_expected=expected(shown.expected_people),
        units_label=voice.say(CONTEXT, UNITS),
        units=f"{shown.arrived_units:,}",
        units_expected=expected(shown.expected_units),
        foot=voice.say(CONTEXT, WHERE),
    )


@QmlElement
@QmlUncreatable("The models of the scenes have it.")
class ArrivalsModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The counters at the door."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ArrivalWords()

    def show(self, shown: Shown, voice: Voice) -> None:
        """Take a new moment."""
        words = arrival_words(shown, voice)
        if words != self._words:
            self._words = words
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The words above the counters."""
        return self._words.title

    @Property(str, notify=changed)
    def people_label(self) -> str:
        """What the first counter counts."""
        return self._words.people_label

    @Property(str, notify=changed)
    def people(self) -> str:
        """How many people have come."""
        return self._words.people

    @Property(str, notify=changed)
    def people_expected(self) -> str:
        """How many were announced."""
        return self._words.people_expected

    @Property(str, notify=changed)
    def units_label(self) -> str:
        """What the second counter counts."""
        return self._words.units_label

    @Property(str, notify=changed)
    def units(self) -> str:
        """How many units have come."""
        return self._words.units

    @Property(str, notify=changed)
    def units_expected(self) -> str:
        """How many units were announced."""
        return self._words.units_expected

    @Property(str, notify=changed)
    def foot(self) -> str:
        """Where to check in."""
        return self._words.foot
