"""What the scenes show that Qt Quick has no shape for: silk, gold, the goal bar.

Every item paints into a picture of its own, and only when something of it changed. `bleed` is the
border (px) around the box of an item into which shadows may fall. QML writes these properties and
never reads them, so they notify nobody.
"""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Property, QPointF, QRectF, Signal, Slot
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickItem, QQuickPaintedItem

from welfare_desk.stage.bars import paint_bar, paint_mark
from welfare_desk.stage.figure_cells import Cell, cells_of, width_of
from welfare_desk.stage.kept import kept
from welfare_desk.stage.lettering import Face, Lettering, advance, cap_height, letter
from welfare_desk.stage.line_breaks import set_in_lines
from welfare_desk.stage.palette import Palette, StagePalette
from welfare_desk.stage.rays import paint_rays
from welfare_desk.stage.silk import silk

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1

TITLE_LEADING = 1.24
MOST_LINES = 3


class ThemedItem(QQuickPaintedItem):
    """Something painted in the colours of a palette; a new theme paints it anew."""

    look_changed = Signal()

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._palette: StagePalette | None = None
        self.look_changed.connect(self.update)

    def _get_colours(self) -> StagePalette | None:
        return self._palette

    def _set_colours(self, palette: StagePalette | None) -> None:
        if palette is self._palette or palette is None:
            return
        self._palette = palette
        palette.changed.connect(self.look_changed)
        self.look_changed.emit()

    colours = Property(StagePalette, _get_colours, _set_colours)

    def ratio(self) -> float:
        """How many points of the screen stand for one px here."""
        return self.window().effectiveDevicePixelRatio()

    def paint(self, painter: QPainter) -> None:
        """Paint the item, once it knows its colours."""
        if self._palette is not None:
            self.paint_in(painter, self._palette.colours)

    def paint_in(self, painter: QPainter, colours: Palette) -> None:
        """Paint the item in these colours."""
        raise NotImplementedError


@QmlElement
class Silk(ThemedItem):
    """The cloth behind the scenes."""

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self.setOpaquePainting(True)

    def paint_in(self, painter: QPainter, colours: Palette) -> None:
        """Paint the cloth; Qt keeps the picture until size or theme change."""
        box = QRectF(0, 0, self.width(), self.height())
        painter.drawImage(box, silk(colours, (box.size() * self.ratio()).toSize()))


@QmlElement
class BigNumber(ThemedItem):
    """The giant number: `text` as it is now, in the size at which `capacity` fits too."""

    _get_text, _set_text = kept("text", "")
    _get_capacity, _set_capacity = kept("capacity", "")
    _get_ceiling, _set_ceiling = kept("ceiling", 400.0)
    _get_bleed, _set_bleed = kept("bleed", 0.0)
    _get_centred, _set_centred = kept("centred", default=True)

    text = Property(str, _get_text, _set_text)
    capacity = Property(str, _get_capacity, _set_capacity)
    ceiling = Property(float, _get_ceiling, _set_ceiling)
    bleed = Property(float, _get_bleed, _set_bleed)
    centred = Property(bool, _get_centred, _set_centred)

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._glyphs: dict[tuple[str, int], Lettering] = {}
        self._glyphs_theme = ""
        self.visibleChanged.connect(self._drop_unseen)

    def paint_in(self, painter: QPainter, colours: Palette) -> None:
        """Paint every sign from its kept picture; a picture is made when a sign is first seen."""
        text = self._get_text()
        box = _inner(self, self._get_bleed())
        widest = max(width_of(text), width_of(self._get_capacity()))
        if not text or box.width() <= 0:
            return
        size_px = int(min(self._get_ceiling(), box.width() / widest))
        cap_px = cap_height("0", "figures") * size_px
        left = box.left()
        if self._get_centred():
            left += (box.width() - width_of(text) * size_px) / 2
        baseline = box.top() + (box.height() + cap_px) / 2
        for cell in cells_of(text):
            hung = (1 - cell.size) * cap_px if cell.hangs else 0.0
            glyph = self._glyph(cell, size_px, colours)
            pen = QPointF(left + cell.left * size_px, baseline - hung)
            painter.drawImage(pen - glyph.origin, glyph.image)

    def releaseResources(self) -> None:
        """Let go of the kept pictures: PySide6 6.11 keeps an item that QML is done with."""
        self._glyphs.clear()

    def _drop_unseen(self) -> None:
        """Keep no pictures for a scene that is not on."""
        if not self.isVisible():
            self._glyphs.clear()

    def _glyph(self, cell: Cell, size_px: int, colours: Palette) -> Lettering:
        if colours.name != self._glyphs_theme:
            self._glyphs.clear()
            self._glyphs_theme = colours.name
        key = (cell.sign, round(size_px * cell.size))
        if key not in self._glyphs:
            if len(self._glyphs) > 2 * len("¥,.0123456789"):
                self._glyphs.clear()
            self._glyphs[key] = letter(cell.sign, "figures", key[1], colours, ratio=self.ratio())
        return self._glyphs[key]


@QmlElement
class GoldText(ThemedItem):
    """A ceremonial line in gold; a long one is broken into balanced lines and set smaller."""

    _get_text, _set_text = kept("text", "")
    _get_face, _set_face = kept("face", "serif")
    _get_ceiling, _set_ceiling = kept("ceiling", 100.0)
    _get_bleed, _set_bleed = kept("bleed", 0.0)
    _get_lines, _set_lines = kept("lines", 1.0)
    _get_centred, _set_centred = kept("centred", default=True)

    text = Property(str, _get_text, _set_text)
    face = Property(str, _get_face, _set_face)
    ceiling = Property(float, _get_ceiling, _set_ceiling)
    bleed = Property(float, _get_bleed, _set_bleed)
    lines = Property(float, _get_lines, _set_lines)
    centred = Property(bool, _get_centred, _set_centred)

    def paint_in(self, painter: QPainter, colours: Palette) -> None:
        """Paint the lines in the middle of the box."""
        text, face = self._get_text(), cast("Face", self._get_face())
        box = _inner(self, self._get_bleed())
        if not text or box.isEmpty():
            return
        setting = set_in_lines(
            text,
            width_px=box.width(),
            height_px=box.height(),
            ceiling_px=self._get_ceiling(),
            most_lines=min(MOST_LINES, int(self._get_lines())),
            leading=TITLE_LEADING,
            advance=lambda line: advance(line, face),
        )
        pitch = TITLE_LEADING * setting.size_px
        top = box.top() + (box.height() - pitch * len(setting.lines)) / 2
        for index, line in enumerate(setting.lines):
            cap_px = cap_height(line, face) * setting.size_px
            baseline = top + index * pitch + (pitch + cap_px) / 2
            room = box.width() - advance(line, face) * setting.size_px
            left = box.left() + (room / 2 if self._get_centred() else 0)
            lettering = letter(line, face, setting.size_px, colours, ratio=self.ratio())
            painter.drawImage(QPointF(left, baseline) - lettering.origin, lettering.image)


@QmlElement
class GoalBar(ThemedItem):
    """Received solid, outstanding hatched, as shares; `mark` is the goal in an overfull bar."""

    _get_received, _set_received = kept("received", 0.0)
    _get_outstanding, _set_outstanding = kept("outstanding", 0.0)
    _get_mark, _set_mark = kept("mark", 0.0)
    _get_thickness, _set_thickness = kept("thickness", 36.0)

    received = Property(float, _get_received, _set_received)
    outstanding = Property(float, _get_outstanding, _set_outstanding)
    mark = Property(float, _get_mark, _set_mark)
    thickness = Property(float, _get_thickness, _set_thickness)

    def paint_in(self, painter: QPainter, colours: Palette) -> None:
        """Paint the bar, and in an overfull one the mark of the goal."""
        thick = self._get_thickness()
        bar = QRectF(0, thick * 0.28, self.width(), thick)
        received, outstanding = self._get_received(), self._get_outstanding()
        paint_bar(painter, bar, colours, received, outstanding)
        if self._get_mark() > 0:
            over = bar.adjusted(0, -thick * 0.25, 0, thick * 0.25)
            paint_mark(painter, over, colours, self._get_mark())


@QmlElement
class RayLight(ThemedItem):
    """The rays behind a celebration."""

    def paint_in(self, painter: QPainter, colours: Palette) -> None:
        """Paint them over the whole item."""
        paint_rays(painter, self.size(), colours)


class HeldPicture(QQuickPaintedItem):
    """The picture of a frozen stage: it covers whatever moves on behind it."""

    def __init__(self, picture: QImage, parent: QQuickItem) -> None:
        super().__init__(parent)
        self._picture = picture
        self.setOpaquePainting(True)
        self.setSize(parent.size())

    def paint(self, painter: QPainter) -> None:
        """Paint the picture over the whole window."""
        painter.drawImage(QRectF(0, 0, self.width(), self.height()), self._picture)


@QmlElement
class Afterimage(QQuickPaintedItem):
    """The picture that was on, from `hold` to `let_go`: it fades over the scene that comes.

    Text that fades is dear on the software renderer; one picture is not.
    """

    def __init__(self, parent: QQuickItem | None = None) -> None:
        super().__init__(parent)
        self._picture = QImage()
        self.setOpaquePainting(True)
        self.setVisible(False)

    @Slot(result=bool)
    def hold(self) -> bool:
        """Lay the picture that is on over everything; False where no picture is on."""
        window = self.window()
        if not window.isExposed():
            return False
        self._picture = window.grabWindow()
        self.setVisible(True)
        self.update()
        return True

    @Slot()
    def let_go(self) -> None:
        """Be gone."""
        self.setVisible(False)
        self._picture = QImage()

    def paint(self, painter: QPainter) -> None:
        """Paint the picture that was on."""
        painter.drawImage(QRectF(0, 0, self.width(), self.height()), self._picture)


def _inner(item: QQuickItem, bleed: float) -> QRectF:
    """The box of an item without the border for shadows."""
    return QRectF(bleed, bleed, item.width() - 2 * bleed, item.height() - 2 * bleed)
