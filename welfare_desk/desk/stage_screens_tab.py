"""On which screen the stage stands: choose it, number all, test picture, give it away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.screen_list import ScreenList, screen_name
from welfare_desk.domain.cues import Cue, CueChange
from welfare_desk.domain.screen_orders import ChooseScreen, NumberScreens, ShowPattern
from welfare_desk.domain.screens import StageScreens

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.cues import Painted

BUTTON_PX = 32


class ScreensTab(QWidget):
    """`screen_ordered` carries a ScreenOrder, `cue_given` a CueChange."""

    screen_ordered = Signal(object)
    cue_given = Signal(object)
    stage_requested = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cue = Cue()
        self._painted: Painted | None = None
        self._screens = StageScreens()
        self._told = Label(look, px=13, role="text2", wraps=True)
        self.list = ScreenList(look)
        self.itself = Button(look, height_px=BUTTON_PX)
        self.number = Button(look, height_px=BUTTON_PX)
        self.pattern = Button(look, height_px=BUTTON_PX)
        self.away = Button(look, key=action_key("give_screen"), height_px=BUTTON_PX)
        self.start = Button(
            look, icon="arrow-clockwise", key=action_key("start_stage"), height_px=BUTTON_PX
        )
        self._lay_out()
        self.start.clicked.connect(self.stage_requested)
        order = self.screen_ordered.emit
        self.list.picked.connect(lambda identity: order(ChooseScreen(identity)))
        self.itself.clicked.connect(lambda: order(ChooseScreen(None)))
        self.number.clicked.connect(lambda: order(NumberScreens()))
        self.pattern.clicked.connect(lambda: order(ShowPattern(not self._screens.pattern)))
        self.away.clicked.connect(lambda: self.cue_given.emit(CueChange(away=not self._cue.away)))
        self.retranslate()

    def show_cue(self, cue: Cue) -> None:
        """Know whether the screen is given away."""
        self._cue = cue
        self._refresh()

    def show_painted(self, painted: Painted | None) -> None:
        """Know whether the stage is painted anywhere."""
        self._painted = painted
        self._refresh()

    def show_screens(self, screens: StageScreens) -> None:
        """Show which screens there are."""
        self._screens = screens
        self.list.show_screens(screens)
        self._refresh()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.itself.setText(self.tr("By itself"))
        self.itself.setToolTip(self.tr("Let the stage take the projector that it finds"))
        self.number.setText(self.tr("Number all"))
        self.number.setToolTip(self.tr("Every screen shows its number for some seconds"))
        self.away.setToolTip(
            self.tr("Another program may show on the projector; the stage comes back by one key")
        )
        self.list.update()
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        running = self._painted is not None
        self.start.setText(self.tr("Start it again") if running else self.tr("Start the stage"))
        self.pattern.setText(
            self.tr("End the test") if self._screens.pattern else self.tr("Test picture")
        )
        self.away.setText(self.tr("Take it back") if self._cue.away else self.tr("Give screen"))
        for button in (self.pattern, self.away, self.start):
            button.updateGeometry()
        for button in (self.itself, self.number, self.pattern):
            button.setEnabled(running)
        self.list.setEnabled(running)
        self._told.setText(self._words())

    def _words(self) -> str:
        painted, wanted = self._painted, self._screens.wanted
        if painted is None:
            return self.tr("The stage is not running.")
        there = any(seen.is_stage for seen in self._screens.screens)
        if wanted is not None and not there and not self._cue.away:
            said = self.tr("{screen} is not connected; the stage comes back there by itself.")
            return said.format(screen=screen_name(wanted))
        if self._screens.by_operator:
            return self.tr("Chosen by hand.")
        return self.tr("Taken by itself; Enter on a screen chooses it.")

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(6)
        grid.addWidget(self.itself, 0, 0)
        grid.addWidget(self.number, 0, 1)
        grid.addWidget(self.pattern, 1, 0)
        grid.addWidget(self.away, 1, 1)
        grid.addWidget(self.start, 2, 0, 1, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.list)
        column.addWidget(self._told)
        column.addStretch(1)
        column.addLayout(grid)
