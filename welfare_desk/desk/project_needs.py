"""The need lines of a project, each with what is needed, what is claimed and the places left."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, smooth_painter, width_of
from welfare_desk.desk.project_words import NEED_ICONS, count_words, form_name, plain
from welfare_desk.domain.journal import LineRow
from welfare_desk.domain.money import Money

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter, QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.register import NeedLine

ONE_PX: Final = 26
MORE_PX: Final = 18
PAD_PX: Final = 5
ICON_PX: Final = 16


class ProjectNeeds(QWidget):
    """Painted lines; nothing in them is pressed, so the keyboard passes by."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._pairs: tuple[tuple[NeedLine, LineRow], ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self._refresh)

    def show_row(self, row: ProjectRow) -> None:
        """Show the needs of a project."""
        rows = {line.line: line for line in row.lines}
        needs = row.project.needs
        self._pairs = tuple((need, rows.get(need.id, LineRow(line=need.id))) for need in needs)
        self._refresh()

    def sizeHint(self) -> QSize:
        """As high as all lines."""
        return QSize(200, self.height())

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._refresh()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the lines, one below the other."""
        painter, top = smooth_painter(self), 0.0
        for place, (need, row) in enumerate(self._pairs):
            more = self._more(need, row)
            height = _height(more)
            if place:
                painter.setPen(QPen(self._look.colour("line"), 1))
                painter.drawLine(QPointF(0, top), QPointF(self.width(), top))
            self._draw(painter, QRectF(0, top, self.width(), height), need, more)
            top += height

    def _draw(self, painter: QPainter, rect: QRectF, need: NeedLine, more: list[str]) -> None:
        look = self._look
        name, role = NEED_ICONS[need.form]
        icon = look.pixmap(name, role, ICON_PX, ratio=self.devicePixelRatioF())
        line = QRectF(rect.left(), rect.top() + PAD_PX, rect.width(), ONE_PX)
        painter.drawPixmap(QPointF(line.left(), line.center().y() - ICON_PX / 2), icon)
        figures = self._figures(need)
        font = look.font(15, 600, "figures")
        line_of_words(painter, line, figures, font, look.colour("text"), RIGHT)
        words = line.adjusted(ICON_PX + 7, 0, -width_of(figures, font) - 8, 0)
        title = look.font(13, 500, "names")
        line_of_words(painter, words, self._title(need), title, look.colour("text"), LEFT)
        for place, said in enumerate(more):
            low = QRectF(
                words.left(), line.bottom() + place * MORE_PX - 2, rect.right() - words.left(), 18
            )
            tone = "text2" if not said.startswith("!") else "ok"
            plain_words = said.removeprefix("!")
            line_of_words(painter, low, plain_words, look.font(12), look.colour(tone), LEFT)

    def _title(self, need: NeedLine) -> str:
        what = self._look.reads(need.what)
        return f"{form_name(need.form)} · {what}" if what else form_name(need.form)

    def _figures(self, need: NeedLine) -> str:
        if need.amount_fen is not None:
            return f"¥{Money(need.amount_fen).figures}"
        return count_words(need, self._look)

    def _more(self, need: NeedLine, row: LineRow) -> list[str]:
        """What stands below: how it is counted, and how far it is claimed; "!" before all taken."""
        said = []
        if need.amount_fen is not None and need.quantity is not None:
            said.append(count_words(need, self._look))
        claimed = self._claimed(need, row)
        if claimed:
            said.append(claimed)
        if need.slots is not None:
            left = row.left if row.left is not None else need.slots - row.taken - row.kept
            words = self.tr("Places: {slots} · taken: {taken} · kept: {kept} · left: {left}")
            full = "!" if left <= 0 else ""
            counted = {"slots": need.slots, "taken": row.taken, "kept": row.kept}
            said.append(full + words.format(**counted, left=max(0, left)))
        return said

    def _claimed(self, need: NeedLine, row: LineRow) -> str:
        if row.claimed is not None and need.quantity is not None:
            words = self.tr("Claimed: {count} of {all}")
            return words.format(count=plain(row.claimed), all=plain(need.quantity))
        if row.claimed_fen:
            return self.tr("Claimed: ¥{figures}").format(figures=Money(row.claimed_fen).figures)
        return ""

    def _refresh(self) -> None:
        heights = [_height(self._more(need, row)) for need, row in self._pairs]
        self.setFixedHeight(sum(heights))
        said = (
            ", ".join((self._title(need), self._figures(need), *self._more(need, row)))
            for need, row in self._pairs
        )
        self.setAccessibleName("; ".join(said))
        self.update()


def _height(more: list[str]) -> int:
    return ONE_PX + 2 * PAD_PX + MORE_PX * len(more)
