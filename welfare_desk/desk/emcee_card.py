"""The emcee's card: who is thanked now, who comes next and how it is said, in big type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtWidgets import QWidget

from welfare_desk.desk import emcee_words as words
from welfare_desk.desk.curtains import CURTAIN_FACES
from welfare_desk.desk.emcee_rows import CardRows
from welfare_desk.desk.emcee_type import NameSetting
from welfare_desk.desk.paint.shapes import (
    CENTRE,
    LEFT,
    RIGHT,
    line_of_words,
    rounded,
    smooth_painter,
    width_of,
)
from welfare_desk.domain.ruby import Ruby

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

    from welfare_desk.desk.emcee_rows import CardRow
    from welfare_desk.desk.look import Look

CANVAS: Final = QSize(1280, 720)
MARGIN: Final = 22.0
HEAD: Final = 42.0
FOOT: Final = 96.0
ROW: Final = 92.0
GAP: Final = 12.0
RADIUS: Final = 14.0
PADDING: Final = 22.0
LISTED: Final = 2
"""So many follow the one that is large."""

HIGH: Final = 1.28
"""How high a line of words is, in sizes of its font."""


class EmceeCard(QWidget):
    """Painted in one piece; it is told CardRows and shows them as large as it is made."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows = CardRows()
        look.changed.connect(self.update)
        self.setMinimumSize(CANVAS / 2)

    @property
    def rows(self) -> CardRows:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: CardRows) -> None:
        """Show another moment."""
        if rows != self._rows:
            self._rows = rows
            self.setAccessibleName(words.spoken_lines(rows))
            self.update()

    def sizeHint(self) -> QSize:
        """A card that can be read across a lectern."""
        return CANVAS

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint head, panels and foot."""
        painter = smooth_painter(self)
        painter.fillRect(self.rect(), self._look.colour("bg"))
        whole = QRectF(self.rect()).adjusted(*self._inset(MARGIN))
        head = QRectF(whole.left(), whole.top(), whole.width(), self._px(HEAD))
        foot = QRectF(whole.left(), whole.bottom() - self._px(FOOT), whole.width(), self._px(FOOT))
        middle = QRectF(whole.left(), head.bottom(), whole.width(), foot.top() - head.bottom())
        self._paint_head(painter, head)
        if self._rows.is_there:
            self._paint_foot(painter, foot)
        else:
            middle.setBottom(whole.bottom() + self._px(GAP))
        self._paint_middle(painter, middle.adjusted(0, self._px(GAP), 0, -self._px(GAP)))

    def _paint_head(self, painter: QPainter, rect: QRectF) -> None:
        """The curtain as a pill, and how many wait that are not on the card."""
        rows, look = self._rows, self._look
        face = CURTAIN_FACES[rows.cue.curtain]
        role, ground = (face.role, face.ground) if rows.is_there else ("danger", "dangerSoft")
        said, font = words.curtain_line(rows), look.font(int(self._px(24)), 700)
        side = self._px(26)
        pill = QRectF(rect.topLeft(), rect.size())
        pill.setWidth(width_of(said, font) + side + self._px(46))
        rounded(painter, pill, pill.height() / 2, fill=look.colour(ground), edge=look.colour(role))
        icon = look.pixmap(
            face.icon if rows.is_there else "x",
            role,
            int(side),
            style="fill" if rows.is_there else "bold",
            ratio=self.devicePixelRatioF(),
        )
        left = pill.left() + self._px(16)
        painter.drawPixmap(QPointF(left, pill.center().y() - side / 2), icon)
        inside = pill.adjusted(self._px(16) + side + self._px(10), 0, 0, 0)
        line_of_words(painter, inside, said, font, look.colour(role), LEFT)
        behind = rows.more + max(0, len(rows.nexts) - self._shown_nexts())
        if behind:
            more = words.say(words.MORE, count=behind)
            quiet = look.font(int(self._px(24)), 500)
            line_of_words(painter, rect, more, quiet, look.colour("text2"), RIGHT)

    def _shown_nexts(self) -> int:
        """How many of those that wait stand on the card."""
        return LISTED if self._rows.now is not None else LISTED + 1

    def _paint_middle(self, painter: QPainter, rect: QRectF) -> None:
        """The one to read now, large; below it those that follow."""
        rows = self._rows
        queue = rows.nexts[: self._shown_nexts()]
        listed = (rows.now, *queue) if rows.now is not None else queue
        if not listed:
            self._paint_nobody(painter, rect)
            return
        lead = QRectF(rect)
        lead.setBottom(rect.bottom() - (len(listed) - 1) * self._px(ROW + GAP))
        self._paint_lead(painter, lead, listed[0])
        top = lead.bottom() + self._px(GAP)
        for row in listed[1:]:
            self._paint_row(painter, QRectF(rect.left(), top, rect.width(), self._px(ROW)), row)
            top += self._px(ROW + GAP)

    def _paint_nobody(self, painter: QPainter, rect: QRectF) -> None:
        look = self._look
        rounded(
            painter, rect, self._px(RADIUS), fill=look.colour("surface"), edge=look.colour("line")
        )
        said = words.say(words.NOBODY if self._rows.is_there else words.NOT_KNOWN)
        font = look.font(int(self._px(34)), 500)
        line_of_words(painter, rect, said, font, look.colour("text2"), CENTRE)

    def _paint_lead(self, painter: QPainter, rect: QRectF, row: CardRow) -> None:
        """When, who, what for, how much and how it is said."""
        look, on_air = self._look, row is self._rows.now
        rounded(
            painter,
            rect,
            self._px(RADIUS),
            fill=look.colour("surface"),
            edge=look.colour("brand" if on_air else "line2"),
            width_px=self._px(3) if on_air else 1,
        )
        box = rect.adjusted(*self._inset(PADDING))
        top = QRectF(box.left(), box.top(), box.width(), self._px(32))
        small = look.font(int(self._px(25)), 700)
        role = "brandText" if on_air else "text2"
        line_of_words(
            painter, top, words.when_words(row, self._rows), small, look.colour(role), LEFT
        )
        warns = words.is_too_long(row)
        timed = look.colour("pledge" if warns else "text2")
        line_of_words(painter, top, words.takes_words(row), small, timed, RIGHT)
        below = box.adjusted(0, top.height() + self._px(6), 0, 0)
        said = bool(row.queued.spoken or row.queued.amount)
        name = QRectF(below)
        name.setHeight(below.height() * (0.52 if said else 0.76))
        self._paint_name(painter, name, row, most=116, least=26)
        deed = QRectF(below.left(), name.bottom(), below.width(), below.height() * 0.18)
        self._paint_words(painter, deed, words.deed_words(row), "text2", most=36)
        if said:
            amount = QRectF(below)
            amount.setTop(deed.bottom())
            self._paint_amount(painter, amount, row.queued.spoken, row.queued.amount, most=76)

    def _paint_row(self, painter: QPainter, rect: QRectF, row: CardRow) -> None:
        """One of those that follow: when, name, how much."""
        look = self._look
        rounded(
            painter, rect, self._px(RADIUS), fill=look.colour("surface"), edge=look.colour("line")
        )
        box = rect.adjusted(self._px(PADDING), self._px(6), -self._px(PADDING), -self._px(6))
        left = QRectF(box)
        left.setWidth(box.width() * 0.58)
        self._paint_name(painter, left, row, most=46, least=18)
        right = QRectF(box)
        right.setLeft(left.right() + self._px(GAP))
        upper = QRectF(right)
        upper.setHeight(right.height() * 0.58)
        said = row.queued.spoken or row.queued.amount or words.deed_words(row)
        self._paint_words(painter, upper, said, "brandText", most=34, right=True)
        lower = QRectF(right)
        lower.setTop(upper.bottom())
        timed = f"{words.when_words(row, self._rows)} · {words.takes_words(row)}"
        role = "pledge" if words.is_too_long(row) else "text2"
        self._paint_words(painter, lower, timed, role, most=22, right=True, weight=500)

    def _paint_foot(self, painter: QPainter, rect: QRectF) -> None:
        """What is raised so far, as it is said."""
        rows, look = self._rows, self._look
        rounded(
            painter, rect, self._px(RADIUS), fill=look.colour("goldSoft"), edge=look.colour("line2")
        )
        box = rect.adjusted(self._px(PADDING), self._px(10), -self._px(PADDING), -self._px(10))
        if rows.total is None:
            self._paint_words(painter, box, words.total_label(rows), "pledge", most=34)
        else:
            label, below = QRectF(box), QRectF(box)
            label.setHeight(box.height() * 0.36)
            below.setTop(label.bottom())
            self._paint_words(painter, label, words.total_label(rows), "text2", most=23)
            said = rows.total_said or words.say(words.NOTHING)
            self._paint_amount(painter, below, said, f"¥{rows.total.figures}", most=46)

    def _paint_name(
        self, painter: QPainter, box: QRectF, row: CardRow, *, most: float, least: float
    ) -> None:
        setting = NameSetting(
            self._look, row.name, box, most_px=self._px(most), least_px=self._px(least)
        )
        spare = box.height() - setting.height_px
        painter.save()
        painter.translate(0, max(0.0, spare / 2))
        setting.paint(painter, self._look.colour("text"), self._look.colour("brandText"))
        painter.restore()

    def _paint_amount(
        self, painter: QPainter, box: QRectF, said: str, figures: str, *, most: float
    ) -> None:
        """How it is said, large, and how it is written, at the right; or only the latter."""
        if not said:
            self._paint_words(painter, box, figures, "brandText", most=most)
            return
        font = self._look.font(int(self._px(most * 0.6)), 600, "figures")
        wide = min(width_of(figures, font), box.width() * 0.35)
        left = box.adjusted(0, 0, -(wide + self._px(GAP)), 0)
        self._paint_words(painter, left, said, "brandText", most=most)
        line_of_words(painter, box, figures, font, self._look.colour("text2"), RIGHT)

    def _paint_words(
        self,
        painter: QPainter,
        box: QRectF,
        said: str,
        role: str,
        *,
        most: float,
        right: bool = False,
        weight: int = 700,
    ) -> None:
        """Words on one line, smaller where they are long, then on two or three."""
        px = min(self._px(most), box.height() / HIGH)
        font = self._look.font(int(px), weight)
        if width_of(said, font) <= box.width():
            align = RIGHT if right else LEFT
            line_of_words(painter, box, said, font, self._look.colour(role), align)
            return
        setting = NameSetting(self._look, (Ruby(said),), box, most_px=px, least_px=self._px(14))
        painter.save()
        aside = box.width() - setting.width_px if right else 0.0
        painter.translate(max(0.0, aside), max(0.0, (box.height() - setting.height_px) / 2))
        setting.paint(painter, self._look.colour(role), self._look.colour(role))
        painter.restore()

    def _px(self, size: float) -> float:
        """A size of the canvas as it is here."""
        return size * min(self.width() / CANVAS.width(), self.height() / CANVAS.height())

    def _inset(self, size: float) -> tuple[float, float, float, float]:
        px = self._px(size)
        return px, px, -px, -px
