"""Grounds on which things stand: cards, insets, coloured panels, hairlines."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtWidgets import QFrame, QWidget

from welfare_desk.desk.paint.shapes import rounded, smooth_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look

CardKind = Literal["card", "inset", "hot", "raised", "info", "warn", "good", "bad"]


class _Ground(NamedTuple):
    fill: str
    edge: str
    width_px: float
    radius_px: float


GROUNDS: dict[CardKind, _Ground] = {
    "card": _Ground("surface", "line", 1, 10),
    "inset": _Ground("surface2", "line", 1, 8),
    "hot": _Ground("surface", "brand", 1.5, 10),
    "raised": _Ground("raised", "line2", 1, 9),
    "info": _Ground("focusSoft", "kind", 1, 8),
    "warn": _Ground("pledgeSoft", "pledge", 1, 8),
    "good": _Ground("okSoft", "ok", 1, 8),
    "bad": _Ground("dangerSoft", "danger", 1.5, 10),
}


class Card(QFrame):
    """A rounded ground; `hot` is the one place of a page where the typing is."""

    def __init__(self, look: Look, kind: CardKind = "card", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kind: CardKind = kind

    def set_kind(self, kind: CardKind) -> None:
        """Become another ground."""
        self._kind = kind
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground."""
        ground = GROUNDS[self._kind]
        rounded(
            smooth_painter(self),
            QRectF(self.rect()),
            ground.radius_px,
            fill=self._look.colour(ground.fill),
            edge=self._look.colour(ground.edge),
            width_px=ground.width_px,
        )


class Rule(QWidget):
    """A hairline between two things; upright as high as its place, or so many px."""

    def __init__(
        self,
        look: Look,
        *,
        upright: bool = False,
        upright_px: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        if upright_px:
            self.setFixedSize(1, upright_px)
        elif upright:
            self.setFixedWidth(1)
        else:
            self.setFixedHeight(1)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        smooth_painter(self).fillRect(self.rect(), self._look.colour("line"))
