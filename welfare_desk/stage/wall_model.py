"""What the thanks wall binds to: every giver once, in time order, page by page; never by amount."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.stage import figures, wording
from welfare_desk.stage.grids import USUAL
from welfare_desk.stage.pages import Pages
from welfare_desk.stage.row_list import RowList
from welfare_desk.stage.signs import GIVER_SIGNS
from welfare_desk.stage.wall_packing import DENSE_BELOW, NameRow, wall_of
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.wall_packing import Named
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1

WALL = QT_TRANSLATE_NOOP("stage", "Thank you for every kindness")
GIVERS = QT_TRANSLATE_NOOP("stage", "Units and people")
ORDER = QT_TRANSLATE_NOOP("stage", "in the order of time")
EMPTY = QT_TRANSLATE_NOOP("stage", "Waiting for the first gift")


@QmlElement
@QmlUncreatable("The models of the scenes have it.")
class WallModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The wall of thanks."""

    changed = Signal()
    never = Signal()  # pyside6-metaobjectdump 6.11 knows no constant properties

    def __init__(self, *, still: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[Named, ...] = ()
        self._language: StageLanguage = "zh"
        self._across = USUAL
        self._wall = wall_of((), across=USUAL, language="zh")
        self._title = self._note = self._label = self._count = self._empty = ""
        self._sum_label = self._sum = ""
        self._names = RowList(NameRow, self)
        self._pages = Pages(still=still, parent=self)
        self._pages.turned.connect(self._show_page)

    def show(self, shown: Shown, voice: Voice) -> None:
        """Take a new moment; who was there stays where it was as long as nobody before it goes."""
        self._given = tuple(
            (giver.key, wording.read(giver.name, voice), GIVER_SIGNS[giver.sign])
            for giver in shown.wall
        )
        self._language = wording.language_of(voice)
        self._title, in_english = wording.halves(voice.say(CONTEXT, WALL))
        order = wording.first_of(voice).say(CONTEXT, ORDER) if self._given else ""
        self._note = " · ".join(words for words in (in_english, order) if words)
        self._label, self._count = voice.say(CONTEXT, GIVERS), f"{len(self._given):,}"
        self._empty = "" if self._given else voice.say(CONTEXT, EMPTY)
        hidden = shown.cue.hide_total or not self._given
        raised = shown.cue.headline == "raised"
        label = wording.RAISED if raised else wording.RECEIVED_SO_FAR
        self._sum_label = "" if hidden else voice.say(CONTEXT, label)
        self._sum = "" if hidden else figures.yuan(shown.headline_fen)
        self._pages.go_on()
        self._lay_out()

    @Slot(float)
    def fit(self, across: float) -> None:
        """Know how wide the canvas is, in px of one 1080 high."""
        if across != self._across:
            self._across = across
            self._lay_out()

    def halt(self) -> None:
        """Turn no page while the picture is frozen."""
        self._pages.halt()

    def _lay_out(self) -> None:
        self._wall = wall_of(self._given, across=self._across, language=self._language)
        self._pages.fit(len(self._wall.pages), 1)
        self._show_page()
        self.changed.emit()

    def _show_page(self) -> None:
        pages = self._pages.part(self._wall.pages, 1)
        self._names.show(pages[0] if pages else ())

    @Property(str, notify=changed)
    def title(self) -> str:
        """What the scene is about."""
        return self._title

    @Property(str, notify=changed)
    def note(self) -> str:
        """In which order they stand; before it the title in English, where both are spoken."""
        return self._note

    @Property(float, notify=changed)
    def columns(self) -> float:
        """How many columns the wall has."""
        return float(self._wall.tier.columns)

    @Property(float, notify=changed)
    def rows(self) -> float:
        """How many rows of names there are room for, or used where one page is enough."""
        return float(self._wall.rows)

    @Property(float, notify=changed)
    def size(self) -> float:
        """How large a name is, in px of a canvas 1080 high."""
        return self._wall.tier.size

    @Property(bool, notify=changed)
    def is_dense(self) -> bool:
        """Whether names stand in a narrow face, where the language has one."""
        return self._wall.tier.size < DENSE_BELOW

    @Property(str, notify=changed)
    def label(self) -> str:
        """The words before the count."""
        return self._label

    @Property(str, notify=changed)
    def count(self) -> str:
        """How many names there are."""
        return self._count

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
