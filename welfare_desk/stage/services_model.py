"""What the scene of the volunteer services binds to: a card for each, six on a page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.stage import wording
from welfare_desk.stage.line_breaks import in_two
from welfare_desk.stage.pages import Pages
from welfare_desk.stage.row_list import RowList
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown, ShownStall
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1

PER_PAGE = 6
SERVICES = QT_TRANSLATE_NOOP("stage", "Volunteer services")
OPEN = QT_TRANSLATE_NOOP("stage", "Come right over")
PAUSED = QT_TRANSLATE_NOOP("stage", "Back soon")
SERVED = QT_TRANSLATE_NOOP("stage", "Served")
VOLUNTEERS = QT_TRANSLATE_NOOP("stage", "Volunteers here: {count}")
ALL_SERVED = QT_TRANSLATE_NOOP("stage", "Served so far")
NONE_YET = QT_TRANSLATE_NOOP("stage", "The services open soon")


@dataclass(frozen=True, slots=True, kw_only=True)
class StallRow:
    """One service: where it is, what it is, whether somebody is there, how many were served."""

    key: str
    place: str
    name: str
    name_folded: str
    state: str
    is_open: bool
    volunteers: str
    served: str
    counted: str


def stall_rows(shown: Shown, voice: Voice) -> tuple[StallRow, ...]:
    """The cards, in the order of their places."""
    return tuple(_row(stall, voice) for stall in shown.stalls)


def _row(stall: ShownStall, voice: Voice) -> StallRow:
    name, is_open = wording.read(stall.name, voice), stall.volunteers > 0
    counted = wording.read(stall.counted, voice)
    return StallRow(
        key=stall.key,
        place=stall.place,
        name=name,
        name_folded=in_two(name),
        state=voice.say(CONTEXT, OPEN if is_open else PAUSED),
        is_open=is_open,
        volunteers=voice.say(CONTEXT, VOLUNTEERS, count=stall.volunteers) if is_open else "",
        served=f"{stall.served:,}",
        counted=counted or voice.say(CONTEXT, SERVED),
    )


@QmlElement
@QmlUncreatable("The models of the scenes have it.")
class ServicesModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The services at the event, a page at a time."""

    changed = Signal()
    never = Signal()  # pyside6-metaobjectdump 6.11 knows no constant properties

    def __init__(self, *, still: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[StallRow, ...] = ()
        self._title = self._foot = self._total_label = self._total = self._empty = ""
        self._cards = RowList(StallRow, self)
        self._pages = Pages(still=still, parent=self)
        self._pages.turned.connect(self._show_page)

    def show(self, shown: Shown, voice: Voice) -> None:
        """Take a new moment."""
        self._rows = stall_rows(shown, voice)
        self._title = voice.say(CONTEXT, SERVICES)
        self._foot = voice.say(CONTEXT, VOLUNTEERS, count=shown.volunteers)
        self._total_label = voice.say(CONTEXT, ALL_SERVED)
        self._total = f"{shown.served:,}"
        self._empty = "" if self._rows else voice.say(CONTEXT, NONE_YET)
        self._pages.fit(len(self._rows), PER_PAGE)
        self._show_page()
        self.changed.emit()

    def halt(self) -> None:
        """Turn no page while the picture is frozen."""
        self._pages.halt()

    def _show_page(self) -> None:
        self._cards.show(self._pages.part(self._rows, PER_PAGE))

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the scene is about."""
        return self._title

    @Property(str, notify=changed)
    def foot(self) -> str:
        """How many volunteers are here."""
        return self._foot

    @Property(str, notify=changed)
    def total_label(self) -> str:
        """The words before the sum."""
        return self._total_label

    @Property(str, notify=changed)
    def total(self) -> str:
        """How many were served in all."""
        return self._total

    @Property(str, notify=changed)
    def empty(self) -> str:
        """What stands where there is no service yet."""
        return self._empty

    @Property(QObject, notify=never)
    def cards(self) -> QObject:
        """The services of this page (StallRow)."""
        return self._cards

    @Property(Pages, notify=never)
    def pages(self) -> Pages:
        """The page that is on."""
        return self._pages
