"""Chips: a filter with its count, a bare count, and the LIVE or REHEARSAL mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.paint.pressable import Pressable
from welfare_desk.desk.paint.shapes import (
    CENTRE,
    LEFT,
    focus_ring,
    line_of_words,
    rounded,
    smooth_painter,
    width_of,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look

FILTER_PX = 28
MODE_PX = 24
COUNT_PX = 20
ICON_PX = 15


class FilterChip(Pressable):
    """A filter that is on or off, with the number of things it would show."""

    def __init__(
        self,
        look: Look,
        words: str = "",
        *,
        icon: str = "",
        role: str = "text2",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words, parent)
        self._look = look
        self._icon, self._role = icon, role
        self._count: int | None = None
        self._is_counted = True
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFixedHeight(FILTER_PX)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def has_icon(self) -> bool:
        """Whether it can be known without its words."""
        return bool(self._icon)

    def show_count(self, count: int) -> None:
        """Show how many there are."""
        self._count = count
        self.setAccessibleDescription(f"{count:,}")
        self.updateGeometry()
        self.update()

    def draw_count(self, *, drawn: bool) -> None:
        """Draw the count, or leave it to who asks for it where there is no room."""
        self._is_counted = drawn
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for icon, words and count."""
        return QSize(
            round(
                self._words_width() + self._count_width() + (ICON_PX + 6 if self._icon else 0) + 24
            ),
            FILTER_PX,
        )

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its content."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip, filled while it is on."""
        painter, rect, look = smooth_painter(self), QRectF(self.rect()), self._look
        on = self.isChecked()
        fill, edge = ("brandSoft", "brand") if on else ("surface", "line2")
        rounded(
            painter,
            rect,
            FILTER_PX / 2,
            fill=look.colour(fill),
            edge=look.colour(edge),
            width_px=1.5 if on else 1,
        )
        if self.hasFocus():
            focus_ring(painter, look, rect, FILTER_PX / 2)
        x = rect.left() + 12
        if self._icon:
            icon = look.pixmap(
                self._icon, self._role, ICON_PX, style="fill", ratio=self.devicePixelRatioF()
            )
            painter.drawPixmap(QPointF(x, (FILTER_PX - ICON_PX) / 2), icon)
            x += ICON_PX + 6
        colour = look.colour("brandText" if on else "text")
        line_of_words(
            painter,
            QRectF(x, 0, self._words_width() + 2, FILTER_PX),
            self.text(),
            look.font(13, 500),
            colour,
        )
        if self._count is not None and self._is_counted:
            x += self._words_width() + 6
            painter.setFont(look.font(14, face="figures"))
            painter.drawText(
                QRectF(x, 0, self._count_width() + 2, FILTER_PX), LEFT, f"{self._count:,}"
            )

    def _words_width(self) -> float:
        return width_of(self.text(), self._look.font(13, 500))

    def _count_width(self) -> float:
        return (
            0.0
            if self._count is None or not self._is_counted
            else width_of(f"{self._count:,}", self._look.font(14, face="figures")) + 6
        )


class CountChip(QWidget):
    """A bare number on a soft ground, beside a heading."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        """Show another number."""
        self._count = count
        self.setAccessibleName(f"{count:,}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the number."""
        return QSize(
            round(width_of(f"{self._count:,}", self._look.font(13, face="figures")) + 20), COUNT_PX
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the number."""
        painter, rect = smooth_painter(self), QRectF(self.rect())
        rounded(painter, rect, COUNT_PX / 2, fill=self._look.colour("voidSoft"), edge=None)
        font = self._look.font(13, face="figures")
        line_of_words(painter, rect, f"{self._count:,}", font, self._look.colour("text2"), CENTRE)


class ModeChip(QWidget):
    """LIVE on the brand's ground, REHEARSAL outlined in amber with a flask."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rehearsal = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_mode(self, *, rehearsal: bool) -> None:
        """Say whether this is the real evening."""
        self._rehearsal = rehearsal
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language: its word has another width there."""
        if event.type() == QEvent.Type.LanguageChange:
            self._fit()
        super().changeEvent(event)

    def sizeHint(self) -> QSize:
        """As wide as its word."""
        return QSize(round(width_of(self._words(), self._look.font(12, 700)) + 34), MODE_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the mark."""
        painter, rect, look = smooth_painter(self), QRectF(self.rect()), self._look
        if self._rehearsal:
            rounded(
                painter,
                rect,
                MODE_PX / 2,
                fill=look.colour("pledgeSoft"),
                edge=look.colour("pledge"),
                width_px=1.5,
            )
            icon = look.pixmap("flask", "pledge", 14, style="fill", ratio=self.devicePixelRatioF())
            painter.drawPixmap(QPointF(8, 5), icon)
        else:
            rounded(painter, rect, MODE_PX / 2, fill=look.colour("brand"), edge=None)
            painter.setBrush(look.colour("onBrand"))
            painter.drawEllipse(QRectF(11, 8.5, 7, 7))
        colour = look.colour("pledge" if self._rehearsal else "onBrand")
        line_of_words(
            painter, rect.adjusted(24, 0, 0, 0), self._words(), look.font(12, 700), colour
        )

    def _fit(self) -> None:
        self.setAccessibleName(self._words())
        self.updateGeometry()
        self.update()

    def _words(self) -> str:
        return self.tr("REHEARSAL") if self._rehearsal else self.tr("LIVE")
