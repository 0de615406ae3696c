"""The screens that are there, each with the number that it shows when it is asked for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Signal

from welfare_desk.desk.paint.shapes import CENTRE, LEFT, line_of_words, rounded
from welfare_desk.desk.row_list import RowList

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.screens import ScreenIdentity, ScreenSeen, StageScreens

ROW_PX: Final = 40
NUMBER_PX: Final = 26
ICON_PX: Final = 18


class ScreenList(RowList):
    """Enter or a double click puts the stage on a screen; `picked` carries its ScreenIdentity."""

    picked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, row_px=ROW_PX, parent=parent)
        self._screens: tuple[ScreenSeen, ...] = ()
        self.entered.connect(self.pick)

    def show_screens(self, screens: StageScreens) -> None:
        """Show the screens that are there now."""
        self._screens = screens.screens
        self.show_count(len(self._screens))

    def pick(self) -> None:
        """Put the stage on the screen one is on."""
        if 0 <= self.current < len(self._screens):
            self.picked.emit(self._screens[self.current].identity)

    def row_words(self, place: int) -> str:
        """Number, name, size, and whether the stage stands there."""
        seen = self._screens[place]
        return f"{seen.number}: {screen_name(seen.identity)}, {self._about(seen)}"

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Number on a small screen, name over size; the stage's own is marked."""
        look, seen = self._look, self._screens[place]
        number = QRectF(rect.left() + 4, rect.center().y() - 11, NUMBER_PX, 22)
        fill, ink = ("brand", "onBrand") if seen.is_stage else ("surface2", "text")
        rounded(painter, number, 4, fill=look.colour(fill), edge=look.colour("line2"))
        digits = look.font(14, 700, "figures")
        line_of_words(painter, number, str(seen.number), digits, look.colour(ink), CENTRE)
        room = rect.adjusted(NUMBER_PX + 12, 2, -6, -2)
        if seen.is_stage:
            icon = look.pixmap(
                "projector-screen", "ok", ICON_PX, style="fill", ratio=self.devicePixelRatioF()
            )
            painter.drawPixmap(QPointF(room.right() - ICON_PX, room.center().y() - 9), icon)
            room.adjust(0, 0, -ICON_PX - 6, 0)
        half = room.height() / 2
        upper = QRectF(room.left(), room.top(), room.width(), half)
        lower = QRectF(room.left(), room.top() + half, room.width(), half)
        name = look.font(13, 700 if seen.is_stage else 500)
        line_of_words(painter, upper, screen_name(seen.identity), name, look.colour("text"), LEFT)
        about = look.font(12)
        line_of_words(painter, lower, self._about(seen), about, look.colour("text2"), LEFT)

    def _about(self, seen: ScreenSeen) -> str:
        parts = [f"{seen.width_px}×{seen.height_px}"]
        if seen.scale_percent != 100:  # noqa: PLR2004 - per cent
            parts.append(f"{seen.scale_percent} %")
        if seen.is_primary:
            parts.append(self.tr("main screen"))
        if seen.is_stage:
            parts.append(self.tr("the stage is here"))
        return " · ".join(parts)


def screen_name(identity: ScreenIdentity) -> str:
    """What a screen is called: its maker and model, else the name of its connector."""
    device = f"{identity.manufacturer} {identity.model}".strip()
    if device and identity.name and identity.name not in device:
        return f"{device} · {identity.name}"
    return device or identity.name
