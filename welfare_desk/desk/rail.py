"""The rail at the left: the places of the desk, each with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QVBoxLayout, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.pages import PAGES
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.pressable import Pressable
from welfare_desk.desk.paint.shapes import CENTRE, focus_ring, rounded, smooth_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import PageName, PageSpec
    from welfare_desk.qtkit.icons import IconStyle

WIDTH_PX = 84
ITEM_PX = 62
ICON_PX = 22


class RailItem(Pressable):
    """One place."""

    def __init__(self, look: Look, spec: PageSpec, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self.spec = spec
        self._key = action_key(f"page_{spec.name}")
        self.setCheckable(True)
        self.setFixedSize(WIDTH_PX, ITEM_PX)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(self._key)

    def sizeHint(self) -> QSize:
        """Always the same."""
        return QSize(WIDTH_PX, ITEM_PX)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon, word and key, lit where one is."""
        painter, look = smooth_painter(self), self._look
        here = self.isChecked()
        tile = QRectF(8, 2, WIDTH_PX - 16, ITEM_PX - 4)
        if here:
            rounded(painter, tile, 10, fill=look.colour("railActive"), edge=None)
            mark = QRectF(0, 16, 4, 30)
            rounded(painter, mark, 2, fill=look.colour("goldFill"), edge=None)
        if self.hasFocus():
            focus_ring(painter, look, tile, 10, gap=look.colour("railOn"))
        role = "railOn" if here else "railText"
        style: IconStyle = "fill" if here else "regular"
        icon = look.pixmap(
            self.spec.icon, role, ICON_PX, style=style, ratio=self.devicePixelRatioF()
        )
        painter.drawPixmap(QPointF((WIDTH_PX - ICON_PX) / 2, 7), icon)
        painter.setPen(look.colour(role))
        painter.setFont(look.font(12, 500))
        painter.drawText(QRectF(0, 29, WIDTH_PX, 18), CENTRE, self.text())
        painter.setPen(look.colour("railKey"))
        painter.setFont(look.font(10))
        painter.drawText(QRectF(0, 45, WIDTH_PX, 13), CENTRE, self._key)


class Rail(QFrame):
    """The only dark block of the window; `page_chosen` carries the name of a page."""

    page_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setFixedWidth(WIDTH_PX)
        self._group = QButtonGroup(self)
        self._items: dict[PageName, RailItem] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 8)
        column.setSpacing(2)
        mark = Glyph(look, "mark", "goldFill", size_px=38)
        column.addWidget(mark, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(8)
        for spec in PAGES:
            item = RailItem(look, spec, self)
            item.clicked.connect(lambda _on, name=spec.name: self.page_chosen.emit(name))
            self._group.addButton(item)
            self._items[spec.name] = item
            column.addWidget(item)
        column.addStretch(1)
        self.retranslate()

    def show_page(self, name: PageName) -> None:
        """Light the place where one is; a page without a place leaves the one one came from lit."""
        if name in self._items:
            self._items[name].setChecked(True)

    def retranslate(self) -> None:
        """Name the places in the language of the desk."""
        for item in self._items.values():
            item.setText(QCoreApplication.translate("Rail", item.spec.words))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dark ground."""
        smooth_painter(self).fillRect(self.rect(), self._look.colour("rail"))
