"""The scenes that take turns: which of them, in what order, for how many seconds each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.fields import TextField, TickBox
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.scene_words import SCENE_ORDER, scene_words
from welfare_desk.domain.stage_rules import SHORTEST_TURN_S
from welfare_desk.domain.turn_order import moved
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.cues import SceneName
    from welfare_desk.domain.errors import FieldErrors

USUAL_SECONDS: Final = 20
BY_THEMSELVES: Final = frozenset({"spotlight", "milestone"})
"""These come when there is something to thank for; they need no turn."""
SECONDS_PX: Final = 58


class RotationRow(QWidget):
    """One scene: a tick, and its seconds while it is ticked."""

    def __init__(self, look: Look, scene: SceneName, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scene = scene
        self.tick = TickBox(look)
        self.seconds = TextField(look, face="figures", height_px=30)
        self.seconds.setFixedWidth(SECONDS_PX)
        self._unit = Label(look, px=12, role="text2")
        self.wrong = Label(look, px=12, role="danger", wraps=True)
        self.wrong.hide()
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(6)
        row.addWidget(self.tick, 1)
        row.addWidget(self.seconds)
        row.addWidget(self._unit)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addLayout(row)
        column.addWidget(self.wrong)
        self.tick.toggled.connect(self._show_ticked)
        self.retranslate()

    def put(self, typed: str | None) -> None:
        """Show its seconds; None: it takes no turn."""
        self.tick.setChecked(typed is not None)
        self.seconds.setText(str(USUAL_SECONDS) if typed is None else typed)
        self.say_wrong("")
        self._show_ticked()

    def say_wrong(self, sentence: str) -> None:
        """Say what is wrong with the seconds; "" takes it back."""
        self.wrong.setText(sentence)
        self.wrong.setVisible(bool(sentence))
        self.seconds.mark_wrong(wrong=bool(sentence))
        self.seconds.setAccessibleDescription(sentence)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        name = scene_words(self.scene)
        self.tick.setText(name)
        self._unit.setText(self.tr("s"))
        words = self.tr("{scene}: seconds, {least} at least")
        tip = words.format(scene=name, least=SHORTEST_TURN_S)
        self.seconds.setAccessibleName(tip)
        self.seconds.setToolTip(tip)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _show_ticked(self) -> None:
        on = self.tick.isChecked()
        self.seconds.setEnabled(on)
        self._unit.set_role("text2" if on else "text3")


class RotationRows(QWidget):
    """One row a scene, those that take turns first; Alt+arrows move the row one is in."""

    edited = Signal()
    shown = Signal(object)
    """The field that shall be brought into view."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = tuple(RotationRow(look, scene, self) for scene in SCENE_ORDER)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(5)
        for row in self._rows:
            row.tick.toggled.connect(lambda _on: self.edited.emit())
            row.seconds.textEdited.connect(lambda _text: self.edited.emit())

    @property
    def rows(self) -> tuple[RotationRow, ...]:
        """The rows in their order."""
        return self._rows

    def put(self, rotation: Sequence[tuple[SceneName, str]]) -> None:
        """Show these scenes with their seconds, and behind them those that take no turn."""
        typed = dict(rotation)
        named = [scene for scene, _ in rotation]
        order = [*named, *(scene for scene in SCENE_ORDER if scene not in typed)]
        self._rows = tuple(sorted(self._rows, key=lambda row: order.index(row.scene)))
        for row in self._rows:
            row.put(typed.get(row.scene))
            row.setVisible(row.scene in typed or row.scene not in BY_THEMSELVES)
        self._stack()

    def typed(self) -> tuple[tuple[SceneName, str], ...]:
        """The scenes that are ticked, with their seconds as typed."""
        return tuple((row.scene, row.seconds.text()) for row in self._ticked())

    def say_wrong(self, complaints: FieldErrors) -> RotationRow | None:
        """Say what is wrong by rotation.N; the answer is the first row that is wrong."""
        first = None
        for row in self._rows:
            row.say_wrong("")
        for place, row in enumerate(self._ticked()):
            sentence = complaints.get(f"rotation.{place}")
            row.say_wrong(say(sentence, self._look.language) if sentence else "")
            first = first or (row if sentence else None)
        return first

    def move_current(self, by: int) -> None:
        """Put the row in which one is so many places further down."""
        focus = QApplication.focusWidget()
        seen = [row for row in self._rows if not row.isHidden()]
        here = (row for row in seen if focus is not None and row.isAncestorOf(focus))
        row = next(here, None)
        if row is None or focus is None:
            return
        other = seen[max(0, min(len(seen) - 1, seen.index(row) + by))]
        place = self._rows.index(row)
        self._rows = moved(self._rows, place, self._rows.index(other) - place)
        self._stack()
        focus.setFocus(Qt.FocusReason.OtherFocusReason)
        self.shown.emit(focus)
        self.edited.emit()

    def _ticked(self) -> list[RotationRow]:
        return [row for row in self._rows if row.tick.isChecked()]

    def _stack(self) -> None:
        """Lay the rows out in their order, and let Tab go through them so."""
        before: QWidget | None = None
        for row in self._rows:
            self._column.removeWidget(row)
            self._column.addWidget(row)
            for field in (row.tick, row.seconds):
                if before is not None:
                    QWidget.setTabOrder(before, field)
                before = field
