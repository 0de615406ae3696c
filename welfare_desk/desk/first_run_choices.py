"""The pieces of the first page: its picture, its big choices, the files that were open lately."""

from __future__ import annotations

from math import sin
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.key_cap import (
    HEIGHT_PX,
    draw_key_cap,
    draw_outlined_key,
    key_cap_width,
)
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.pressable import Pressable
from welfare_desk.desk.paint.shapes import focus_ring, line_of_words, rounded, smooth_painter
from welfare_desk.qtkit.fonts import TITLE_FONTS, load_fonts
from welfare_desk.services.resources import resource

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.opening import RecentFile

CHOICE_PX = 66
RECENT_PX = 46
SHOWN_FILES = 3
THREADS = 26


class BigChoice(Pressable):
    """One way to start: an icon, what it is, what comes of it, and its key."""

    def __init__(self, look: Look, icon: str, key: str, *, primary: bool = False) -> None:
        super().__init__()
        self._look = look
        self._icon = icon
        self.key = key
        self._primary = primary
        self._more = ""
        self.setFixedHeight(CHOICE_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def name(self, words: str, more: str) -> None:
        """Say what it is and what comes of it."""
        self._more = more
        self.setText(words)
        self.setAccessibleDescription(f"{more} {self.key}")
        self.update()

    def sizeHint(self) -> QSize:
        """Takes the width it is given."""
        return QSize(420, CHOICE_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the choice."""
        painter, rect, look = smooth_painter(self), QRectF(self.rect()), self._look
        ground = "brand" if self._primary else ("hover" if self.underMouse() else "surface")
        edge = None if self._primary else look.colour("line2")
        rounded(painter, rect, 12, fill=look.colour(ground), edge=edge)
        if self.hasFocus():
            gap = look.colour("surface") if self._primary else None
            focus_ring(painter, look, rect, 12, gap=gap)
        role = "onBrand" if self._primary else "text"
        quiet = "onBrand" if self._primary else "text2"
        icon_role = "onBrand" if self._primary else "brandText"
        icon = look.pixmap(
            self._icon, icon_role, 32, style="duotone", ratio=self.devicePixelRatioF()
        )
        painter.drawPixmap(QPointF(20, (CHOICE_PX - 32) / 2), icon)
        cap = key_cap_width(look, self.key)
        words = QRectF(68, 0, rect.width() - 68 - cap - 30, 0)
        upper = QRectF(words.left(), 11, words.width(), 24)
        lower = QRectF(words.left(), 35, words.width(), 20)
        line_of_words(painter, upper, self.text(), look.font(16, 700), look.colour(role))
        line_of_words(painter, lower, self._more, look.font(13), look.colour(quiet))
        key = QRectF(rect.right() - cap - 18, (CHOICE_PX - HEIGHT_PX) / 2, cap, HEIGHT_PX)
        if self._primary:
            draw_outlined_key(painter, look, key, self.key, look.colour("onBrand"))
        else:
            draw_key_cap(painter, look, key, self.key)


class RecentItem(Pressable):
    """One file that was open lately."""

    def __init__(self, look: Look, recent: RecentFile) -> None:
        super().__init__()
        self._look = look
        self.recent = recent
        self.setFixedHeight(RECENT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(look.reads(recent.event_name) or recent.path.name)

    def sizeHint(self) -> QSize:
        """Takes the width it is given."""
        return QSize(300, RECENT_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the event's name above the path."""
        painter, rect, look = smooth_painter(self), QRectF(self.rect()), self._look
        if self.underMouse():
            rounded(painter, rect, 7, fill=look.colour("hover"), edge=None)
        if self.hasFocus():
            focus_ring(painter, look, rect, 7)
        icon, role = (
            ("flask", "pledge") if self.recent.rehearsal else ("calendar-heart", "brandText")
        )
        pixmap = look.pixmap(icon, role, 22, style="duotone", ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(12, (RECENT_PX - 22) / 2), pixmap)
        upper = QRectF(44, 3, rect.width() - 56, 22)
        lower = QRectF(44, 24, rect.width() - 56, 18)
        name = look.reads(self.recent.event_name) or self.recent.path.name
        line_of_words(painter, upper, name, look.font(14, 500, "names"), look.colour("text"))
        path = str(self.recent.path)
        line_of_words(painter, lower, path, look.font(12), look.colour("text2"))


class RecentList(Card):
    """The last files; `chosen` carries the path of the one to open."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "inset", parent)
        self._title = Label(look, px=14, weight=700)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(6, 10, 6, 6)
        self._column.setSpacing(2)
        self._column.addWidget(self._title)
        self._title.setContentsMargins(8, 0, 0, 0)
        self._items: list[RecentItem] = []
        self._name()
        self.hide()

    def show_files(self, recent: Sequence[RecentFile]) -> None:
        """Offer these files in place of those before."""
        for item in self._items:
            self._column.removeWidget(item)
            item.deleteLater()
        self._items = [RecentItem(self._look, file) for file in recent[:SHOWN_FILES]]
        for item in self._items:
            self._column.addWidget(item)
            item.clicked.connect(lambda _on, item=item: self.chosen.emit(item.recent.path))
        self.setVisible(bool(self._items))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name()
        super().changeEvent(event)

    def _name(self) -> None:
        self._title.setText(self.tr("Opened lately"))


class Hero(QWidget):
    """The cloth of the stage, folded: mark, name, and what the desk is for."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        load_fonts(resource("fonts"), TITLE_FONTS)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw silk, mark and words."""
        painter, rect, look = smooth_painter(self), QRectF(self.rect()), self._look
        shape = QPainterPath()
        shape.addRoundedRect(rect, 14, 14)
        painter.setClipPath(shape)
        ground = QLinearGradient(rect.topLeft(), rect.bottomLeft())
        ground.setColorAt(0, look.colour("heroTop"))
        ground.setColorAt(1, look.colour("heroFoot"))
        painter.fillRect(rect, ground)
        self._draw_silk(painter, rect)
        mark = look.pixmap("mark", "heroSilk", 64, ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(36, 40), mark)
        name = QRectF(34, 118, rect.width() - 60, 64)
        words = QRectF(36, 184, rect.width() - 60, 30)
        foot = QRectF(36, rect.height() - 46, rect.width() - 60, 24)
        title_px = 46 if look.language == "zh" else 54
        title = look.font(title_px, face="title")
        line_of_words(painter, name, self.tr("Welfare Desk"), title, look.colour("heroWords"))
        what = self.tr("Register, claim, record, and show it to the hall")
        line_of_words(painter, words, what, look.font(16, 500), look.colour("heroMore"))
        promise = self.tr("Works offline · every entry is saved at once")
        version = QCoreApplication.applicationVersion()
        if version:
            promise += f" · {version}"
        line_of_words(painter, foot, promise, look.font(13), look.colour("heroMore"))

    def _draw_silk(self, painter: QPainter, rect: QRectF) -> None:
        for thread in range(THREADS):
            share = thread / THREADS
            colour = self._look.colour("heroSilk")
            colour.setAlphaF(0.05 + 0.16 * (1 - abs(2 * share - 1)))
            painter.setPen(QPen(colour, 1.2))
            low = rect.height() * (0.80 + 0.17 * share)
            wave = 46 * sin(3.1 * share + 0.6)
            path = QPainterPath(QPointF(-10, low - 60 + wave))
            path.cubicTo(
                QPointF(rect.width() * 0.30, low + 70 - wave),
                QPointF(rect.width() * 0.62, low - 30 + wave),
                QPointF(rect.width() + 10, low - 190 + 90 * share),
            )
            painter.drawPath(path)
