"""How one project is painted as a card of the market: what it needs, what came, who takes it on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import QPen

from welfare_desk.desk.market_words import claimer_words
from welfare_desk.desk.paint.glyph import BADGE_ALPHA
from welfare_desk.desk.paint.hatch_bar import draw_bar
from welfare_desk.desk.paint.name_lines import two_lines
from welfare_desk.desk.paint.shapes import (
    LEFT,
    RIGHT,
    focus_ring,
    line_of_words,
    rounded,
    width_of,
)
from welfare_desk.desk.progress_words import (
    bar_shares,
    goods_words,
    kind_words,
    places_stand_apart,
    places_words,
    progress_words,
)
from welfare_desk.desk.project_words import brief_need
from welfare_desk.domain.money import Money
from welfare_desk.domain.project_state import is_filled, is_in_kind, is_offered
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.domain.words import CATEGORIES, word_name

if TYPE_CHECKING:
    from PySide6.QtGui import QPainter

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import ProjectRow

TILE_PX: Final = 136
LEAST_PX: Final = 126
"""So low may a tile be where one row more fits then."""
RADIUS_PX: Final = 10.0
BADGE_PX: Final = 38
PAD_PX: Final = 12
STATE_ICONS: Final = {"draft": ("pencil-simple", "text2"), "withdrawn": ("minus-circle", "void")}
FILLED = QT_TRANSLATE_NOOP("MarketTile", "Filled")
OVER = QT_TRANSLATE_NOOP("MarketTile", "¥{figures} over")
SURPLUS = QT_TRANSLATE_NOOP("MarketTile", "Over-claimed")
DRAFT = QT_TRANSLATE_NOOP("MarketTile", "Draft")
WITHDRAWN = QT_TRANSLATE_NOOP("MarketTile", "Withdrawn")
UNCLAIMED = QT_TRANSLATE_NOOP("MarketTile", "Not claimed yet")


def over_words(row: ProjectRow) -> str:
    """By how much a project is over-claimed; "" where it is not."""
    if not row.over_claimed and not row.over_fen:
        return ""
    if not row.over_fen:
        return _tr(SURPLUS)
    return _tr(OVER).format(figures=short_figures(row.over_fen))


def tile_state(row: ProjectRow) -> tuple[str, str, str]:
    """What stands at the right of a tile: words, icon and colour; all "" for a percentage."""
    if row.project.state != "published":
        words = _tr(DRAFT if row.project.state == "draft" else WITHDRAWN)
        return words, *STATE_ICONS[row.project.state]
    over = over_words(row)
    if over:
        return over, "warning", "pledge"
    if is_filled(row):
        return _tr(FILLED), "check-circle", "ok"
    return "", "", ""


def short_figures(fen: int) -> str:
    """A sum without its noughts after the point, as tiles show it."""
    return Money(fen).figures.removesuffix(".00")


class TilePainter:
    """Paints tiles; `paint` is handed everything that one of them shows."""

    def __init__(self, look: Look) -> None:
        """Paint in this look."""
        self._look = look

    def paint(
        self,
        painter: QPainter,
        rect: QRectF,
        row: ProjectRow,
        *,
        selected: bool,
        focused: bool,
        ratio: float,
    ) -> None:
        """Draw one tile into its place."""
        self._draw_ground(painter, rect, row, selected=selected)
        inner = rect.adjusted(PAD_PX, PAD_PX, -PAD_PX, -PAD_PX)
        self._draw_head(painter, inner, row, ratio)
        self._draw_figures(painter, inner, row, ratio)
        self._draw_bar(painter, inner, row)
        self._draw_claimers(painter, inner, row)
        if focused:
            focus_ring(painter, self._look, rect, RADIUS_PX)

    def _draw_ground(
        self, painter: QPainter, rect: QRectF, row: ProjectRow, *, selected: bool
    ) -> None:
        look, offered = self._look, is_offered(row)
        rounded(
            painter,
            rect,
            RADIUS_PX,
            fill=look.colour("sel" if selected else "surface" if offered else "surface2"),
            edge=look.colour("brand" if selected else "line"),
            width_px=2 if selected else 1,
        )
        if not offered and not selected:
            painter.setPen(QPen(look.colour("line2"), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_PX, RADIUS_PX)

    def _draw_head(self, painter: QPainter, inner: QRectF, row: ProjectRow, ratio: float) -> None:
        look = self._look
        badge = QRectF(inner.left(), inner.top(), BADGE_PX, BADGE_PX)
        role = self._role(row, "brandText")
        ground = look.colour(role)
        ground.setAlphaF(BADGE_ALPHA[look.mode])
        rounded(painter, badge, BADGE_PX * 0.24, fill=ground, edge=None)
        icon = look.pixmap(category_icon(row.project.category), role, 22, ratio=ratio)
        painter.drawPixmap(badge.topLeft() + QPointF(8, 8), icon)
        words = inner.adjusted(BADGE_PX + 10, -3, 0, 0)
        self._draw_name(painter, words, row)
        sub = QRectF(words.left(), inner.top() + 24, words.width(), 18)
        number = f"{row.project.number:02d}"
        figures = look.font(13, 600, "figures")
        line_of_words(painter, sub, number, figures, look.colour("text2"), LEFT)
        needs = sub.adjusted(width_of(number, figures) + 6, 0, 0, 0)
        category = QCoreApplication.translate("words", word_name(CATEGORIES, row.project.category))
        need = brief_need(row.project, look) or category
        line_of_words(painter, needs, need, look.font(12), look.colour("text2"), LEFT)

    def _draw_name(self, painter: QPainter, words: QRectF, row: ProjectRow) -> None:
        """One bold line; where it is too long two smaller ones, of which the second may end."""
        look = self._look
        name = look.reads(row.project.name)
        role = "text" if is_offered(row) else "text2"
        for px in (15, 14, 13):
            font = look.font(px, 700, "names")
            if width_of(name, font) <= words.width():
                line = QRectF(words.left(), words.top(), words.width(), 26)
                line_of_words(painter, line, name, font, look.colour(role), LEFT)
                return
        font = look.font(12, 700, "names")
        for place, part in enumerate(two_lines(name, font, words.width())):
            line = QRectF(words.left(), words.top() - 3 + place * 14, words.width(), 16)
            line_of_words(painter, line, part, font, look.colour(role), LEFT)

    def _draw_figures(
        self, painter: QPainter, inner: QRectF, row: ProjectRow, ratio: float
    ) -> None:
        look = self._look
        line = QRectF(inner.left(), inner.top() + 46, inner.width(), 24)
        width = self._draw_state(painter, line, row, ratio)
        room = line.adjusted(0, 0, -width - 8, 0)
        if not row.need_fen or is_in_kind(row):
            words, font = kind_words(row, look), look.font(14, 500)
            line_of_words(painter, room, words, font, look.colour("text"), LEFT)
            if goods_words(row):
                after = room.adjusted(width_of(words, font) + 10, 0, 0, 0)
                self._draw_goods(painter, after, row, ratio)
            return
        raised, font = f"¥{short_figures(row.raised_fen)}", look.font(18, 600, "figures")
        line_of_words(painter, room, raised, font, look.colour(self._role(row, "brandText")))
        rest = room.adjusted(width_of(raised, font) + 5, 1, 0, 1)
        need = f"/ {short_figures(row.need_fen)}"
        small = look.font(14, 500, "figures")
        wide = width_of(need, small)
        if wide > rest.width():
            return
        line_of_words(painter, rest, need, small, look.colour("text2"), LEFT)
        if goods_words(row):
            self._draw_goods(painter, rest.adjusted(wide + 10, 0, 0, 0), row, ratio)

    def _draw_goods(self, painter: QPainter, room: QRectF, row: ProjectRow, ratio: float) -> None:
        """Goods, apart from the money, where there is room for it."""
        look, font = self._look, self._look.font(14, 500, "figures")
        words = goods_words(row)
        if width_of(words, font) + 20 > room.width():
            return
        icon = look.pixmap("package", "kind", 15, style="fill", ratio=ratio)
        painter.drawPixmap(QPointF(room.left(), room.center().y() - 8), icon)
        after = room.adjusted(19, 0, 0, 0)
        line_of_words(painter, after, words, font, look.colour("kind"), LEFT)

    def _draw_state(self, painter: QPainter, line: QRectF, row: ProjectRow, ratio: float) -> float:
        """Draw what stands at the right of the figures; answers how wide it is."""
        look = self._look
        words, icon, role = tile_state(row)
        if not words:
            percent = progress_words(row)
            font = look.font(16, 600, "figures")
            line_of_words(painter, line, percent, font, look.colour("text"), RIGHT)
            return width_of(percent, font)
        font = look.font(12, 700)
        width = width_of(words, font)
        line_of_words(painter, line, words, font, look.colour(role), RIGHT)
        corner = QPointF(line.right() - width - 20, line.center().y() - 8)
        painter.drawPixmap(corner, look.pixmap(icon, role, 16, style="fill", ratio=ratio))
        return width + 20

    def _draw_bar(self, painter: QPainter, inner: QRectF, row: ProjectRow) -> None:
        bar = QRectF(inner.left(), inner.top() + 73, inner.width(), 8)
        solid, hatched = bar_shares(row)
        draw_bar(painter, self._look, bar, solid, hatched, role=self._role(row, "brand"))

    def _draw_claimers(self, painter: QPainter, inner: QRectF, row: ProjectRow) -> None:
        look = self._look
        line = QRectF(inner.left(), inner.top() + 90, inner.width(), 22)
        places, small = places_words(row) if places_stand_apart(row) else "", look.font(12, 500)
        if places:
            line_of_words(painter, line, places, small, look.colour("text2"), RIGHT)
            line.setWidth(line.width() - width_of(places, small) - 10)
        font = look.font(12, face="names")
        words = _tr(UNCLAIMED)
        for shown in (4, 3, 2, 1):
            words = claimer_words(row.claimers, look, shown) or words
            if width_of(words, font) <= line.width():
                break
        role = "text2" if row.claimers else "text3"
        line_of_words(painter, line, words, font, look.colour(role), LEFT)

    def _role(self, row: ProjectRow, usual: str) -> str:
        """Green once it is filled, grey while it is not on the list."""
        if not is_offered(row):
            return "void"
        return "ok" if is_filled(row) else usual


def category_icon(category: str) -> str:
    """The icon of a category of project."""
    return next((word.icon for word in CATEGORIES if word.code == category), "") or "storefront"


def _tr(source: str) -> str:
    return QCoreApplication.translate("MarketTile", source)
