"""What the check-in counters bind to: who has come so far, and where to check in."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.stage import wording
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
EXPECTED_LABEL = QT_TRANSLATE_NOOP("stage", "expected")
WHERE = QT_TRANSLATE_NOOP("stage", "Check in and get your badge at the welfare desk")


@dataclass(frozen=True, slots=True, kw_only=True)
class ArrivalWords:
    """The texts of the counters; an expectation is empty where nobody announced anything.

    What ends in `below` is the English below, where the stage speaks both languages. Shares are
    those of the expected who have come, 0…1.
    """

    title: str = ""
    title_below: str = ""
    people_label: str = ""
    people: str = "0"
    people_expected: str = ""
    people_share: float = 0.0
    units_label: str = ""
    units: str = "0"
    units_expected: str = ""
    units_share: float = 0.0
    foot: str = ""
    foot_below: str = ""


def arrival_words(shown: Shown, voice: Voice) -> ArrivalWords:
    """The texts of a moment, in the language of the voice."""

    def expected(count: int) -> str:
        if not count:
            return ""
        if wording.is_bilingual(voice):
            return f"{voice.say(CONTEXT, EXPECTED_LABEL)} {count:,}"
        return voice.say(CONTEXT, EXPECTED, count=f"{count:,}")

    title, title_below = wording.halves(voice.say(CONTEXT, WELCOME))
    foot, foot_below = wording.halves(voice.say(CONTEXT, WHERE))
    return ArrivalWords(
        title=title,
        title_below=title_below,
        people_label=voice.say(CONTEXT, PEOPLE),
        people=f"{shown.arrived_people:,}",
        people_expected=expected(shown.expected_people),
        people_share=_share(shown.arrived_people, shown.expected_people),
        units_label=voice.say(CONTEXT, UNITS),
        units=f"{shown.arrived_units:,}",
        units_expected=expected(shown.expected_units),
        units_share=_share(shown.arrived_units, shown.expected_units),
        foot=foot,
        foot_below=foot_below,
    )


def _share(come: int, expected: int) -> float:
    return min(1.0, come / expected) if expected else 0.0


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

    @Property(str, notify=changed)
    def title_below(self) -> str:
        """The words above them in English, where the stage speaks both languages."""
        return self._words.title_below

    @Property(float, notify=changed)
    def people_share(self) -> float:
        """How many of the expected people have come, 0…1."""
        return self._words.people_share

    @Property(float, notify=changed)
    def units_share(self) -> float:
        """How many of the expected units have come, 0…1."""
        return self._words.units_share

    @Property(str, notify=changed)
    def foot_below(self) -> str:
        """Where to check in, in English."""
        return self._words.foot_below
