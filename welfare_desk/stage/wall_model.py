"""What the thanks wall binds to: every giver once, in time order, page by page; never by amount."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.stage import figures, wording
from welfare_desk.stage.pages import Pages
from welfare_desk.stage.row_list import RowList
from welfare_desk.stage.signs import GIVER_SIGNS
from welfare_desk.stage.wall_packing import packed
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1

ROWS = 12
FEW_COLUMNS, MANY_COLUMNS = 3, 4
FEW = 24
"""Up to so many names the wall has three columns."""

WALL = QT_TRANSLATE_NOOP("stage", "Thank you for every kindness")
GIVERS = QT_TRANSLATE_NOOP("stage", "Units and people")
ORDER = QT_TRANSLATE_NOOP("stage", "in the order of time")
EMPTY = QT_TRANSLATE_NOOP("stage", "Waiting for the first gift")


@dataclass(frozen=True, slots=True, kw_only=True)
class NameRow:
    """One name on the wall; `column` and `row` say where, `span` over how many columns."""

    key: str
    name: str
    picture: str
    column: int
    row: int
    span: int


@QmlElement
@QmlUncreatable("The models of the scenes have it.")
class WallModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The wall of thanks."""

    changed = Signal()
    never = Signal()  # pyside6-metaobjectdump 6.11 knows no constant properties

    def __init__(self, *, still: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sheets: tuple[tuple[NameRow, ...], ...] = ()
        self._columns = FEW_COLUMNS
        self._title = self._label = self._count = self._order = self._empty = ""
        self._sum_label = self._sum = ""
        self._names = RowList(NameRow, self)
        self._pages = Pages(still=still, parent=self)
        self._pages.turned.connect(self._show_page)

    def show(self, shown: Shown, voice: Voice) -> None:
        """Take a new moment; who was there stays where it was as long as nobody before it goes."""
        names = [
            (giver.key, wording.read(giver.name, voice), GIVER_SIGNS[giver.sign])
            for giver in shown.wall
        ]
        self._columns = FEW_COLUMNS if len(names) <= FEW else MANY_COLUMNS
        self._sheets = tuple(
            tuple(NameRow(**cell) for cell in sheet)
            for sheet in packed(names, columns=self._columns, rows=ROWS)
        )
        raised = shown.cue.headline == "raised"
        self._title, self._label = voice.say(CONTEXT, WALL), voice.say(CONTEXT, GIVERS)
        self._count, self._order = f"{len(names):,}", voice.say(CONTEXT, ORDER)
        self._empty = "" if names else voice.say(CONTEXT, EMPTY)
        hidden = shown.cue.hide_total
        label = wording.RAISED if raised else wording.RECEIVED_SO_FAR
        self._sum_label = "" if hidden else voice.say(CONTEXT, label)
        self._sum = "" if hidden else figures.yuan(shown.headline_fen)
        self._pages.fit(len(self._sheets), 1)
        self._show_page()
        self.changed.emit()

    def halt(self) -> None:
        """Turn no page while the picture is frozen."""
        self._pages.halt()

    def _show_page(self) -> None:
        sheets = self._pages.part(self._sheets, 1)
        self._names.show(sheets[0] if sheets else ())

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the scene is about."""
        return self._title

    @Property(int, notify=changed)
    def columns(self) -> int:
        """How many columns the wall has."""
        return self._columns

    @Property(int, notify=never)
    def rows(self) -> int:
        """How many rows a page has."""
        return ROWS

    @Property(str, notify=changed)
    def label(self) -> str:
        """The words before the count."""
        return self._label

    @Property(str, notify=changed)
    def count(self) -> str:
        """How many names there are."""
        return self._count

    @Property(str, notify=changed)
    def order(self) -> str:
        """In which order they stand."""
        return self._order

    @Property(str, notify=changed)
    def sum_label(self) -> str:
        """What the sum is."""
        return self._sum_label

    @Property(str, notify=changed)
    def sum(self) -> str:
        """The headline, rounded down."""
        return self._sum

    @Property(str, notify=changed)
    def empty(self) -> str:
        """What stands where nobody gave yet."""
        return self._empty

    @Property(QObject, notify=never)
    def names(self) -> QObject:
        """The names of this page (NameRow)."""
        return self._names

    @Property(Pages, notify=never)
    def pages(self) -> Pages:
        """The page that is on."""
        return self._pages
