"""The strip that is always there: curtain, how the stage stands to the books, what is hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.curtains import Curtains
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.shapes import smooth_painter
from welfare_desk.desk.stage_watch import HEALTH_FACES, WRONG
from welfare_desk.desk.strip_toggle import TOGGLE_PX, StripToggle
from welfare_desk.domain.cues import CueChange

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent, QResizeEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.stage_watch import StageWatch
    from welfare_desk.desk.strip_toggle import Length

STRIP_PX: Final = 36
MOST_WORDS_PX: Final = 330
"""A sentence that is longer ends in an ellipsis before anything else is left out."""
STEPS: Final[tuple[tuple[Length, bool, bool], ...]] = (
    ("whole", False, False),
    ("short", False, False),
    ("short", True, False),
    ("short", True, True),
    ("bare", True, True),
)
"""Left out one after the other where it is narrow: words of what is not hidden, what the number of
names means, the keys of the curtains, words of what is hidden."""


class StageStrip(QWidget):
    """On every page; nothing in it takes the keyboard away from what is being typed.

    `cue_given` carries a CueChange; `names_wanted` leads to the names that wait for a nod.
    """

    cue_given = Signal(object)
    names_wanted = Signal()
    stage_requested = Signal()

    def __init__(self, look: Look, watch: StageWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._watch = watch
        self.setFixedHeight(STRIP_PX)
        self.curtains = Curtains(look, columns=4, height_px=TOGGLE_PX)
        self.curtains.keep_off_the_keyboard()
        self._glyph = Glyph(look, "info", "text2", size_px=16, style="fill")
        self.said = Label(look, px=13, elides=True)
        self.title = Button(
            look, kind="danger", icon="frame-corners", key="Ctrl+B", height_px=TOGGLE_PX
        )
        self.start = Button(
            look, icon="monitor-play", key=action_key("start_stage"), height_px=TOGGLE_PX
        )
        self.names = StripToggle(look, action_key("names_waiting"), "users")
        self.away = StripToggle(look, action_key("give_screen"), "monitor-play")
        self.hides = {
            what: StripToggle(look, action_key(f"hide_{what}"), "eye-slash")
            for what in ("names", "amounts", "total")
        }
        self._lay_out()
        self._connect()
        self.retranslate()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.title.setText(self.tr("Show the title"))
        self.start.setText(self.tr("Start the stage"))
        self._refresh()

    def minimumSizeHint(self) -> QSize:
        """It never makes a window wider: where it is narrow it says less."""
        return QSize(0, STRIP_PX)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Say as much as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, red where the stage is wrong, and the hairline below."""
        painter, look = smooth_painter(self), self._look
        wrong = self._watch.health() in WRONG
        painter.fillRect(self.rect(), look.colour("dangerSoft" if wrong else "surface"))
        line = look.colour("danger" if wrong else "line")
        painter.fillRect(0, self.height() - 1, self.width(), 1, line)

    def _refresh(self) -> None:
        watch = self._watch
        health, cue = watch.health(), watch.cue
        icon, role = HEALTH_FACES[health]
        self.curtains.show_curtain(cue.curtain)
        self._glyph.show_icon(icon, role, "fill")
        said = watch.words()
        self.said.setText(said)
        self.said.setToolTip(said)
        self.said.set_role("danger" if health in WRONG else "text")
        self.title.setVisible(health == "differs")
        self.start.setVisible(health in {"off", "silent"})
        self.names.setVisible(watch.awaiting > 0)
        self.away.setVisible(cue.away)
        self.away.say(self.tr("Take the screen back"), on=True)
        self._name_hides()
        self._fit()
        self.update()

    def _name_hides(self) -> None:
        cue = self._watch.cue
        words = {
            "names": (self.tr("Hide names"), self.tr("Names hidden"), cue.hide_names),
            "amounts": (self.tr("Hide amounts"), self.tr("Amounts hidden"), cue.hide_amounts),
            "total": (self.tr("Hide the total"), self.tr("Total hidden"), cue.hide_total),
        }
        for what, (hide, hidden, on) in words.items():
            self.hides[what].say(hidden if on else hide, on=on)

    def _fit(self) -> None:
        """Leave out as little as possible; the sentence in the middle keeps its room."""
        said = min(MOST_WORDS_PX, self.said.sizeHint().width())
        whole = self.tr("Names waiting: {count}").format(count=self._watch.awaiting)
        for hides, bare_count, bare_curtains in STEPS:
            for toggle in self.hides.values():
                toggle.shorten(hides)
            words = str(self._watch.awaiting) if bare_count else whole
            self.names.say(words, on=True, tip=whole)
            self.curtains.shorten(on=bare_curtains)
            if self._fixed_px() + said <= self.width():
                break

    def _fixed_px(self) -> int:
        parts = (self.curtains, self.title, self.start, self.names, self.away)
        shown = [part for part in (*parts, *self.hides.values()) if not part.isHidden()]
        return sum(part.sizeHint().width() + 8 for part in shown) + 60

    def _connect(self) -> None:
        self._watch.changed.connect(self._refresh)
        self.curtains.chosen.connect(
            lambda curtain: self.cue_given.emit(self._watch.cue.drawing(curtain))
        )
        self.title.clicked.connect(lambda: self.cue_given.emit(CueChange(curtain="title")))
        self.start.clicked.connect(self.stage_requested)
        self.names.clicked.connect(self.names_wanted)
        self.away.clicked.connect(lambda: self.cue_given.emit(CueChange(away=False)))
        for what, toggle in self.hides.items():
            toggle.clicked.connect(self._hider(what))

    def _hider(self, what: str) -> Callable[[], None]:
        return lambda: self.cue_given.emit(hiding(self._watch, what))

    def _lay_out(self) -> None:
        for button in (self.title, self.start):
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 14, 1)
        row.setSpacing(8)
        row.addWidget(self.curtains)
        row.addWidget(self._glyph)
        row.addWidget(self.said, 1)
        for part in (self.title, self.start, self.names, self.away, *self.hides.values()):
            row.addWidget(part)


def hiding(watch: StageWatch, what: str) -> CueChange:
    """The order that hides names, amounts or the total, or shows them again."""
    cue = watch.cue
    orders = {
        "names": CueChange(hide_names=not cue.hide_names),
        "amounts": CueChange(hide_amounts=not cue.hide_amounts),
        "total": CueChange(hide_total=not cue.hide_total),
    }
    return orders[what]
