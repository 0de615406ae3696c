"""What the Welcome scene binds to: the title in gold, and for those who come late the facts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage import wording
from welfare_desk.stage.figures import countdown
from welfare_desk.stage.line_breaks import in_two, rough_width
from welfare_desk.stage.row_list import RowList
from welfare_desk.stage.titles import Title
from welfare_desk.stage.wording import CONTEXT, Both, halves

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.hall_clock import Moment
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1

CHINESE_EM, ENGLISH_EM = 12, 18
"""How wide the name of a place may run in both languages; a longer one stands in Chinese alone."""
NO_TITLE = Title(second="", short="")


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """One fact at the foot: its label and its value; `figure` stands instead for a running time.

    `folded` is the value in two lines, for where one is too short for it. `below` and
    `value_below` are the English of label and value. `share` is how much of the row's width it has.
    """

    key: str
    label: str
    below: str = ""
    value: str = ""
    value_below: str = ""
    folded: str = ""
    figure: str = ""
    share: float = 1 / 3


def fact_rows(shown: Shown, moment: Moment, voice: Voice) -> tuple[FactRow, ...]:
    """When it starts, where it is, where to claim and give; who has come, once somebody has."""
    rows = (
        _start_row(shown, moment, voice),
        _place_row(shown, voice),
        _desk_row(voice),
        _arrived_row(shown, voice),
    )
    told = tuple(row for row in rows if row.value or row.figure)
    if len(told) < len(rows):
        return told
    return tuple(row if row.key == "place" else replace(row, share=2 / 9) for row in told)


def _start_row(shown: Shown, moment: Moment, voice: Voice) -> FactRow:
    if moment.seconds_to_start is not None:
        label, below = halves(voice.say(CONTEXT, wording.STARTS_IN))
        left = countdown(moment.seconds_to_start)
        return FactRow(key="start", label=label, below=below, figure=left)
    day = wording.day_text(shown.date, voice)
    if shown.starts is None:
        return _row("start", wording.DATE, day, halves(day)[0], voice)
    hour, (first, second) = f"{shown.starts:%H:%M}", halves(day)
    value = Both(f"{first} {hour}", f"{second} {hour}") if second else f"{day} {hour}"
    return _row("start", wording.STARTS, value, f"{first}\n{hour}", voice)


def _place_row(shown: Shown, voice: Voice) -> FactRow:
    value, english = wording.read(shown.venue, voice), wording.english_below(shown.venue, voice)
    both = english and rough_width(value) <= CHINESE_EM and rough_width(english) <= ENGLISH_EM
    words = Both(value, english) if both else value
    return _row("place", wording.PLACE, words, in_two(value), voice)


def _desk_row(voice: Voice) -> FactRow:
    value = voice.say(CONTEXT, wording.AT_THE_DESK)
    return _row("desk", wording.CLAIMS_GIFTS, value, in_two(halves(value)[0]), voice)


def _arrived_row(shown: Shown, voice: Voice) -> FactRow:
    units, people = f"{shown.arrived_units:,}", f"{shown.arrived_people:,}"
    words = voice.say(CONTEXT, wording.ARRIVED, units=units, people=people)
    value = words if shown.arrived_units else ""
    folded = halves(value)[0].replace(" · ", "\n")
    return _row("arrived", wording.CHECKED_IN, value, folded, voice)


def _row(key: str, label: str, value: str, folded: str, voice: Voice) -> FactRow:
    """A fact of words; in both languages the English stands below."""
    (label, below), (first, second) = halves(voice.say(CONTEXT, label)), halves(value)
    english = second if second != first else ""
    return FactRow(
        key=key, label=label, below=below, value=first, folded=folded, value_below=english
    )


@QmlElement
@QmlUncreatable("The model of the stage has it.")
class WelcomeModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The Welcome scene, decided: a title of up to five lines and a row of facts."""

    changed = Signal()
    never = Signal()  # pyside6-metaobjectdump 6.11 knows no constant properties

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = self._english = NO_TITLE
        self._facts = RowList(FactRow, self)

    @property
    def fact_rows(self) -> tuple[FactRow, ...]:
        """The facts as they stand."""
        return self._facts.rows

    def show(self, title: Title, facts: tuple[FactRow, ...], english: Title = NO_TITLE) -> None:
        """Take the title and the facts of a moment; `english` is the title below the Chinese."""
        if (title, english) != (self._title, self._english):
            self._title, self._english = title, english
            self.changed.emit()
        self._facts.show(facts)

    @Property(str, notify=changed)
    def lead(self) -> str:
        """Words before the titles."""
        return self._title.lead

    @Property(str, notify=changed)
    def first(self) -> str:
        """The first of two titles; empty where there is one only."""
        return self._title.first

    @Property(str, notify=changed)
    def joint(self) -> str:
        """The word that joins them."""
        return self._title.joint

    @Property(str, notify=changed)
    def second(self) -> str:
        """The second title, or the only one."""
        return self._title.second

    @Property(str, notify=changed)
    def tail(self) -> str:
        """Words after the titles."""
        return self._title.tail

    @Property(str, notify=changed)
    def first_below(self) -> str:
        """The first title in English; empty where the two languages do not pair."""
        return self._english.first if self._is_paired() else ""

    @Property(str, notify=changed)
    def second_below(self) -> str:
        """The second title in English, or all of it."""
        if self._is_paired() or not self._english.first:
            return self._english.second
        return f"{self._english.first} {self._english.joint} {self._english.second}"

    @Property(str, notify=changed)
    def tail_below(self) -> str:
        """The English of the words after the titles, where these pair."""
        return self._english.lead or self._english.tail if self._is_paired() else ""

    def _is_paired(self) -> bool:
        return bool(self._title.first and self._english.first)

    @Property(QObject, notify=never)
    def facts(self) -> QObject:
        """The facts at the foot (FactRow)."""
        return self._facts
