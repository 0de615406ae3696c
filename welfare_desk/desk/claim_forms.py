"""In what forms something is claimed: money, goods, service, own works; several may be on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from welfare_desk.desk.market_words import CLAIM_FORMS
from welfare_desk.desk.paint.key_cap import draw_key_cap, key_cap_width
from welfare_desk.desk.paint.shapes import LEFT, focus_ring, rounded, smooth_painter, width_of
from welfare_desk.domain.entries import ClaimForm

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from welfare_desk.desk.look import Look

FORMS: Final[tuple[ClaimForm, ...]] = get_args(ClaimForm)
ICONS: Final[dict[ClaimForm, str]] = {
    "money": "currency-cny",
    "goods": "package",
    "service": "hand-heart",
    "works": "hammer",
}
HEIGHT_PX: Final = 34
ICON_PX: Final = 18
STEPS: Final = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -2,
    Qt.Key.Key_Down: 2,
}


class ClaimForms(QWidget):
    """Two and two; arrows move, Space or the digit switches one on or off."""

    changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tiles = {
            form: _FormTile(look, ICONS[form], str(place), self)
            for place, form in enumerate(FORMS, start=1)
        }
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for place, tile in enumerate(self._tiles.values()):
            grid.addWidget(tile, place // 2, place % 2)
            tile.toggled.connect(self.changed)
        self.setFocusProxy(self._tiles["money"])
        self._name_all()

    def value(self) -> tuple[ClaimForm, ...]:
        """The forms that are on."""
        return tuple(form for form, tile in self._tiles.items() if tile.isChecked())

    def choose(self, forms: Iterable[ClaimForm]) -> None:
        """Switch these on and the others off."""
        on = set(forms)
        for form, tile in self._tiles.items():
            tile.setChecked(form in on)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows and digits."""
        tiles = list(self._tiles.values())
        here = next((place for place, tile in enumerate(tiles) if tile.hasFocus()), 0)
        step = STEPS.get(Qt.Key(event.key()))
        typed = event.text()
        if step is not None and 0 <= here + step < len(tiles):
            tiles[here + step].setFocus()
        elif typed.isdecimal() and 0 < int(typed) <= len(tiles):
            tiles[int(typed) - 1].toggle()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
        super().changeEvent(event)

    def _name_all(self) -> None:
        for place, (form, tile) in enumerate(self._tiles.items(), start=1):
            words = QCoreApplication.translate("words", CLAIM_FORMS[form])
            tile.setText(words)
            tile.setToolTip(self.tr("{form} on or off ({key})").format(form=words, key=place))


class _FormTile(QPushButton):
    """One form, framed while it is on."""

    def __init__(self, look: Look, icon: str, key: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look, self._icon, self._key = look, icon, key
        self.setCheckable(True)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        """Wide enough for icon, word and key."""
        words = width_of(self.text(), self._look.font(14, 700))
        return QSize(round(words + ICON_PX + key_cap_width(self._look, self._key) + 40), HEIGHT_PX)

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its content."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space switches; all else is for the form around."""
        if event.key() == Qt.Key.Key_Space:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ground, the icon, the word and the key."""
        painter, rect, look = smooth_painter(self), QRectF(self.rect()), self._look
        on = self.isChecked()
        rounded(
            painter,
            rect,
            7,
            fill=look.colour("brandSoft" if on else "surface"),
            edge=look.colour("brand" if on else "line2"),
            width_px=1.5 if on else 1,
        )
        if self.hasFocus():
            focus_ring(painter, look, rect, 7)
        role = "brandText" if on else "text2"
        icon = look.pixmap(self._icon, role, ICON_PX, ratio=self.devicePixelRatioF())
        painter.drawPixmap(QPointF(11, (rect.height() - ICON_PX) / 2), icon)
        painter.setFont(look.font(14, 700 if on else 500))
        painter.setPen(look.colour("text"))
        painter.drawText(rect.adjusted(ICON_PX + 18, 0, 0, 0), LEFT, self.text())
        wide = key_cap_width(look, self._key)
        cap = QRectF(rect.right() - wide - 9, rect.center().y() - 9, wide, 18)
        draw_key_cap(painter, look, cap, self._key)
