"""What the Welcome scene binds to: the title in gold, and for those who come late the facts."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage import wording
from welfare_desk.stage.figures import countdown
from welfare_desk.stage.line_breaks import in_two
from welfare_desk.stage.row_list import RowList
from welfare_desk.stage.titles import Title

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.hall_clock import Moment
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class FactRow:
    """One fact at the foot: its label and its value; `figure` stands instead for a running time.

    `folded` is the value in two lines, for where one is too short for it. `share` is how much of
    the row's width it has.
    """

    key: str
    label: str
    value: str = ""
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
        label = voice.say(wording.CONTEXT, wording.STARTS_IN)
        return FactRow(key="start", label=label, figure=countdown(moment.seconds_to_start))
    day = wording.day_text(shown.date, voice)
    if shown.starts is None:
        label = voice.say(wording.CONTEXT, wording.DATE)
        return FactRow(key="start", label=label, value=day, folded=day)
    label, hour = voice.say(wording.CONTEXT, wording.STARTS), f"{shown.starts:%H:%M}"
    return FactRow(key="start", label=label, value=f"{day} {hour}", folded=f"{day}\n{hour}")


def _place_row(shown: Shown, voice: Voice) -> FactRow:
    label = voice.say(wording.CONTEXT, wording.PLACE)
    value = wording.read(shown.venue, voice)
    return FactRow(key="place", label=label, value=value, folded=in_two(value))


def _desk_row(voice: Voice) -> FactRow:
    label = voice.say(wording.CONTEXT, wording.CLAIMS_GIFTS)
    value = voice.say(wording.CONTEXT, wording.AT_THE_DESK)
    return FactRow(key="desk", label=label, value=value, folded=in_two(value))


def _arrived_row(shown: Shown, voice: Voice) -> FactRow:
    label = voice.say(wording.CONTEXT, wording.CHECKED_IN)
    units, people = f"{shown.arrived_units:,}", f"{shown.arrived_people:,}"
    words = voice.say(wording.CONTEXT, wording.ARRIVED, units=units, people=people)
    value = words if shown.arrived_units else ""
    return FactRow(key="arrived", label=label, value=value, folded=value.replace(" · ", "\n"))


@QmlElement
@QmlUncreatable("The model of the stage has it.")
class WelcomeModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The Welcome scene, decided: a title of up to five lines and a row of facts."""

    changed = Signal()
    never = Signal()  # pyside6-metaobjectdump 6.11 knows no constant properties

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._title = Title(second="", short="")
        self._facts = RowList(FactRow, self)

    @property
    def fact_rows(self) -> tuple[FactRow, ...]:
        """The facts as they stand."""
        return self._facts.rows

    def show(self, title: Title, facts: tuple[FactRow, ...]) -> None:
        """Take the title and the facts of a moment."""
        if title != self._title:
            self._title = title
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

    @Property(QObject, notify=never)
    def facts(self) -> QObject:
        """The facts at the foot (FactRow)."""
        return self._facts
