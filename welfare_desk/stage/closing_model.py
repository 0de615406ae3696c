"""What the closing summary binds to: the exact sum, what it is made of, and five results."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.stage import figures, wording
from welfare_desk.stage.row_list import RowList
from welfare_desk.stage.wording import CONTEXT, halves

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
PERSONS = QT_TRANSLATE_NOOP("stage", "Caring people")
PROJECTS = QT_TRANSLATE_NOOP("stage", "Projects taken on")
GOODS = QT_TRANSLATE_NOOP("stage", "Lots of goods")
SERVED = QT_TRANSLATE_NOOP("stage", "Services given")


@dataclass(frozen=True, slots=True, kw_only=True)
class ResultRow:
    """One result of the event: a count, what it counts, its icon."""

    key: str
    label: str
    below: str
    value: str
    picture: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PartRow:
    """What the number is, or one part of it: `below` in English, `value` its amount."""

    key: str
    label: str
    below: str
    value: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingWords:
    """The texts of the summary; `number` and `parts` are empty while the total is hidden.

    `below` is the English of a text where the stage speaks both languages.
    """

    title: str = ""
    title_below: str = ""
    number: str = ""
    parts: tuple[PartRow, ...] = ()
    promise: str = ""
    promise_below: str = ""
    results: tuple[ResultRow, ...] = ()


def closing_words(shown: Shown, voice: Voice) -> ClosingWords:
    """The texts of a moment; the sum is exact, for this is what the papers say."""
    hidden = shown.cue.hide_total
    title, title_below = halves(voice.say(CONTEXT, TOGETHER))
    promise, promise_below = halves(voice.say(CONTEXT, PROMISE))
    return ClosingWords(
        title=title,
        title_below=title_below,
        number="" if hidden else figures.exact(shown.headline_fen),
        parts=() if hidden else _parts(shown, voice),
        promise=promise,
        promise_below=promise_below,
        results=tuple(
            _result(key, count, label, picture, voice)
            for key, count, label, picture in (
                ("units", shown.giver_units, UNITS, "buildings-fill"),
                ("persons", shown.giver_persons, PERSONS, "heart-fill"),
                ("projects", shown.projects_claimed, PROJECTS, "storefront-fill"),
                ("goods", shown.goods_batches, GOODS, "package-fill"),
                ("served", shown.served, SERVED, "hand-heart-fill"),
            )
        ),
    )


def _parts(shown: Shown, voice: Voice) -> tuple[PartRow, ...]:
    raised = shown.cue.headline == "raised"
    return (
        _part("label", wording.RAISED if raised else wording.RECEIVED_SO_FAR, "", voice),
        _part("received", wording.RECEIVED, figures.exact(shown.received_fen), voice),
        _part("outstanding", wording.OUTSTANDING, figures.exact(shown.outstanding_fen), voice),
    )


def _part(key: str, source: str, value: str, voice: Voice) -> PartRow:
    label, below = halves(voice.say(CONTEXT, source))
    return PartRow(key=key, label=label, below=below, value=value)


def _result(key: str, count: int, source: str, picture: str, voice: Voice) -> ResultRow:
    label, below = halves(voice.say(CONTEXT, source))
    return ResultRow(key=key, label=label, below=below, value=f"{count:,}", picture=picture)


@QmlElement
@QmlUncreatable("The models of the scenes have it.")
class ClosingModel(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """The evening in one picture."""

    changed = Signal()
    never = Signal()  # pyside6-metaobjectdump 6.11 knows no constant properties

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = ClosingWords()
        self._parts = RowList(PartRow, self)
        self._results = RowList(ResultRow, self)

    def show(self, shown: Shown, voice: Voice) -> None:
        """Take a new moment."""
        words = closing_words(shown, voice)
        if words != self._words:
            self._words = words
            self._parts.show(words.parts)
            self._results.show(words.results)
            self.changed.emit()

    @Property(str, notify=changed)
    def title(self) -> str:
        """The words above the number."""
        return self._words.title

    @Property(str, notify=changed)
    def title_below(self) -> str:
        """The same in English."""
        return self._words.title_below

    @Property(str, notify=changed)
    def number(self) -> str:
        """The exact sum; empty while it is hidden."""
        return self._words.number

    @Property(str, notify=changed)
    def promise(self) -> str:
        """What we promise."""
        return self._words.promise

    @Property(str, notify=changed)
    def promise_below(self) -> str:
        """The same in English."""
        return self._words.promise_below

    @Property(QObject, notify=never)
    def parts(self) -> QObject:
        """What the number is, and what it is made of (PartRow)."""
        return self._parts

    @Property(QObject, notify=never)
    def results(self) -> QObject:
        """The five results (ResultRow)."""
        return self._results
