"""The checklist of a closing as rows: what is settled, what is open, what keeps the event open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, Signal

from welfare_desk.desk.closing_words import check_words, item_words
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, width_of
from welfare_desk.desk.row_list import RowList

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.closing import CheckItem

ROW_PX: Final = 40
ICON_PX: Final = 20
TEXT_PX: Final = 38


class CheckList(RowList):
    """Enter goes to where the current item is settled; `item_chosen` carries it."""

    item_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, row_px=ROW_PX, parent=parent)
        self._items: tuple[CheckItem, ...] = ()
        self.entered.connect(self._act)

    def show_items(self, items: tuple[CheckItem, ...]) -> None:
        """Show these items in this order."""
        self._items = items
        self.show_count(len(items))

    def go_to_first_open(self) -> None:
        """Stand on the first item that keeps the event open, else on the first open one."""
        places = range(len(self._items))
        stops = (place for place in places if self._items[place].stops)
        opens = (place for place in places if not self._items[place].done)
        self.go_to_row(next(stops, next(opens, 0)))

    def row_words(self, place: int) -> str:
        """What was looked at, and how it stands."""
        item = self._items[place]
        state = self.tr("done") if item.done else self.tr("open")
        state = self.tr("must be settled first") if item.stops else state
        said = item_words(item, self._look.language)
        return f"{check_words(item.name)}, {state}: {said}"

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """The mark, what was looked at over how it stands, and at the right the way there."""
        look, item = self._look, self._items[place]
        icon, role = face_of(item)
        picture = look.pixmap(icon, role, ICON_PX, style="fill", ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(rect.left() + 8, rect.center().y() - ICON_PX / 2), picture)
        way = "" if item.done else self.tr("Go there")
        font = look.font(13, 500)
        words = rect.adjusted(TEXT_PX, 0, -width_of(way, font) - 20, 0)
        line_of_words(painter, rect.adjusted(0, 0, -8, 0), way, font, look.colour("focus"), RIGHT)
        upper, lower = words.adjusted(0, 2, 0, -20), words.adjusted(0, 19, 0, -2)
        colour = look.colour("text2" if item.done else "text")
        name = check_words(item.name)
        line_of_words(painter, upper, name, look.font(13, 700), colour, LEFT)
        said = item_words(item, look.language)
        line_of_words(painter, lower, said, look.font(13), colour, LEFT)

    def _act(self) -> None:
        item = self._items[self.current]
        if not item.done:
            self.item_chosen.emit(item)


def face_of(item: CheckItem) -> tuple[str, str]:
    """The icon of an item and its colour; each state has a shape of its own."""
    if item.done:
        return "check-circle", "ok"
    return ("warning-octagon", "danger") if item.stops else ("diamond", "pledge")
