"""The emcee's card as the desk has it: opened, closed, told what the stage tells, well placed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QPoint, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from welfare_desk.desk.emcee_rows import CardBook
from welfare_desk.domain.cues import Cue
from welfare_desk.domain.screens import StageScreens
from welfare_desk.qtkit.card_screens import screen_for_card, stage_identity
from welfare_desk.qtkit.screen_list import identity_of

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from welfare_desk.desk.desk_window import DeskWindow
    from welfare_desk.desk.emcee_window import EmceeWindow
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.card_place import CardPlace
    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.snapshot import Snapshot

SETTLE_MS: Final = 300
"""Screens come and go in several steps; the card is placed when they have."""


class Emcee(QObject):
    """Owns the card; its window is built when somebody asks for it.

    `place_left` carries the CardPlace to be remembered over the end of the program.
    """

    place_left = Signal(object)

    def __init__(self, look: Look, desk: DeskWindow) -> None:
        super().__init__(desk)
        self.look = look
        self._desk = desk
        self._book = CardBook()
        self._cue = Cue()
        self._painted: Painted | None = None
        self._screens = StageScreens()
        self._kept: CardPlace | None = None
        self.window: EmceeWindow | None = None
        self._settle = QTimer(self, interval=SETTLE_MS, singleShot=True)
        self._settle.timeout.connect(self._stand_again)
        desk.emcee_wanted.connect(self.show_or_close)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self._settle.start)
            app.screenRemoved.connect(self._lose)

    def use_place(self, kept: CardPlace | None) -> None:
        """Know where the card was left last."""
        self._kept = kept

    def show_or_close(self) -> None:
        """Open the card, or close it; the desk keeps the keys."""
        if self.window is not None and self.window.isVisible():
            self.window.close()
            return
        if self.window is None:
            from welfare_desk.desk.emcee_window import EmceeWindow  # noqa: PLC0415 - seldom wanted

            self.window = EmceeWindow(self.look)
            self.window.place_left.connect(self._keep)
            self.destroyed.connect(self.window.deleteLater)
        self._stand(self.window)
        self._refresh()

    def close(self) -> None:
        """Close the card with the desk."""
        if self.window is not None:
            self.window.close()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know the cue that stands."""
        self._cue = snapshot.cue
        self._refresh()

    def show_painted(self, painted: Painted) -> None:
        """Know who is on air and who waits."""
        self._painted = painted
        self._refresh()

    def show_lost(self) -> None:
        """No stage answers."""
        self._painted = None
        self._refresh()

    def show_screens(self, screens: StageScreens) -> None:
        """Know the stage's screen: a card that stands there makes room."""
        self._screens = screens
        if self.window is None or not self.window.isVisible():
            return
        if identity_of(self.window.stands_on()) == stage_identity(screens):
            self._stand(self.window)

    def _refresh(self) -> None:
        rows = self._book.rows(self._painted, self._cue)
        if self.window is not None and self.window.isVisible():
            self.window.card.show_rows(rows)

    def _keep(self, place: CardPlace) -> None:
        if place.screen != stage_identity(self._screens):
            self._kept = place
            self.place_left.emit(place)

    def _lose(self) -> None:
        """A screen goes: where the system puts the card is nobody's wish."""
        if self.window is not None:
            self.window.forget_moves()
        self._settle.start()

    def _stand_again(self) -> None:
        if self.window is not None and self.window.isVisible():
            self._stand(self.window)

    def _stand(self, window: EmceeWindow) -> None:
        """Put the card where it belongs with the screens that are there now."""
        desk = self._desk.screen()
        screen, is_kept = screen_for_card(desk, stage_identity(self._screens), self._kept)
        if screen is None:
            window.stand_beside(desk)
        elif is_kept and self._kept is not None:
            window.stand_at(_box_on(screen, self._kept), fills=self._kept.fills)
        else:
            window.stand_on(screen)


def _box_on(screen: QScreen, kept: CardPlace) -> QRect:
    """The kept box on its screen as that lies now, wholly inside."""
    whole = screen.geometry()
    moved = whole.topLeft() - QPoint(*kept.screen.place)
    box = QRect(kept.left, kept.top, kept.width_px, kept.height_px).translated(moved)
    return box & whole if whole.intersects(box) else whole
