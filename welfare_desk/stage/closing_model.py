"""What the closing summary binds to: the exact sum, what it is made of, and five results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.stage import figures, wording
from welfare_desk.stage.row_list import RowList
from welfare_desk.stage.wording import CONTEXT

if TYPE_CHECKING:
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1

TOGETHER = QT_TRANSLATE_NOOP("stage", "We did it together")
PROMISE = QT_TRANSLATE_NOOP(
    "stage", "Where the money goes and how each project ends will be published. Thank you all"
)
UNITS = QT_TRANSLATE_NOOP("stage", "Caring units")
PERSONS = QT_TRANSLATE_NOOP("stage", "Kind-hearted people")
PROJECTS = QT_TRANSLATE_NOOP("stage", "Projects taken on")
GOODS = QT_TRANSLATE_NOOP("stage", "Lots of goods")
SERVED = QT_TRANSLATE_NOOP("stage", "Services given")


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRow:
    """One result of the event: a count, what it counts, its icon."""

    key: str
    label: str
    value: str
    picture: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingWords:
    """The texts of the summary; `number` is empty while the total is hidden."""

    title: str = ""
    label: str = ""
    number: str = ""
    parts: str = ""
    promise: str = ""
    results: tuple[ResultRow, ...] = ()


def closing_words(shown: Shown, voice: Voice) -> ClosingWords:
    """The texts of a moment; the sum is exact, for this is what the papers say."""

    def say(source: str) -> str:
        return voice.say(CONTEXT, source)

    hidden, raised = shown.cue.hide_total, shown.cue.headline == "raised"
    received = f"{say(wording.RECEIVED)} {figures.exact(shown.received_fen)}"
    outstanding = f"{say(wording.OUTSTANDING)} {figures.exact(shown.outstanding_fen)}"
    return ClosingWords(
        title=say(TOGETHER),
        label="" if hidden else say(wording.RAISED if raised else wording.RECEIVED_SO_FAR),
        number="" if hidden else figures.exact(shown.headline_fen),
        parts="" if hidden else f"{received}   {outstanding}",
        promise=say(PROMISE),
        results=tuple(
            ResultRow(key=key, label=say(label), value=f"{count:,}", picture=picture)
            for key, label, count, picture in (
                ("units", UNITS, shown.giver_units, "buildings-fill"),
                ("persons", PERSONS, shown.giver_persons, "heart-fill"),
                ("projects", PROJECTS, shown.projects_claimed, "storefront-fill"),
                ("goods", GOODS, shown.goods_batches, "package-fill"),
                ("served", SERVED, shown.served, "hand-heart-fill"),
            )
        ),
    )


@QmlElement
@QmlUncreatable("The models of the scenes have it.")
class ClosingModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The evening in one picture."""

    changed = Signal()
    never = Signal()  # pyside6-metaobjectdump 6.11 knows no constant properties

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ClosingWords()
        self._results = RowList(ResultRow, self)

    def show(self, shown: Shown, voice: Voice) -> None:
        """Take a new moment."""
        words = closing_words(shown, voice)
        if words != self._words:
            self._words = words
            self._results.show(words.results)
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The words above the number."""
        return self._words.title

    @Property(str, notify=changed)
    def label(self) -> str:
        """What the number is."""
        return self._words.label

    @Property(str, notify=changed)
    def number(self) -> str:
        """The exact sum."""
        return self._words.number

    @Property(str, notify=changed)
    def parts(self) -> str:
        """What was received and what is outstanding."""
        return self._words.parts

    @Property(str, notify=changed)
    def promise(self) -> str:
        """What we promise."""
        return self._words.promise

    @Property(QObject, notify=never)
    def results(self) -> QObject:
        """The five results (ResultRow)."""
        return self._results
