"""The four curtains of the stage: how each looks at the desk, and its button.

A curtain is an exclusive state of the stage. Its icon, colour and word are the same in the stage
card, on the stage page and in the top bar, so that one glance anywhere says which one is drawn.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QSizePolicy, QWidget

from welfare_desk.desk.actions import action_key
from welfare_desk.desk.paint.key_cap import HEIGHT_PX, draw_key_cap, key_cap_width
from welfare_desk.desk.paint.pressable import Pressable
from welfare_desk.desk.paint.shapes import (
    focus_ring,
    line_of_words,
    rounded,
    smooth_painter,
    width_of,
)
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.cues import Curtain

BUTTON_PX = 38
RADIUS_PX = 7.0
ICON_PX = 18
ARROWS: Final = {
    int(Qt.Key.Key_Left): (-1, 0),
    int(Qt.Key.Key_Right): (1, 0),
    int(Qt.Key.Key_Up): (0, -1),
    int(Qt.Key.Key_Down): (0, 1),
}


class CurtainFace(NamedTuple):
    """The icon, the colours and the English word of a curtain (context "words")."""

    icon: str
    role: str
    ground: str
    words: str


CURTAIN_FACES: dict[Curtain, CurtainFace] = {
    "live": CurtainFace("broadcast", "ok", "okSoft", QT_TRANSLATE_NOOP("words", "Live")),
    "freeze": CurtainFace("pause", "kind", "kindSoft", QT_TRANSLATE_NOOP("words", "Freeze")),
    "title": CurtainFace(
        "frame-corners", "pledge", "pledgeSoft", QT_TRANSLATE_NOOP("words", "Title")
    ),
    "black": CurtainFace("eye-slash", "void", "voidSoft", QT_TRANSLATE_NOOP("words", "Black")),
}


def curtain_words(curtain: Curtain) -> str:
    """The name of a curtain in the language of the desk."""
    return QCoreApplication.translate("words", CURTAIN_FACES[curtain].words)


class CurtainButton(Pressable):
    """One curtain: coloured while it is drawn."""

    def __init__(self, look: Look, curtain: Curtain, parent: QWidget, *, height_px: int) -> None:
        super().__init__(parent)
        self._look = look
        self.curtain: Curtain = curtain
        self._key = action_key(f"curtain_{curtain}")
        self._px = 13 if height_px < BUTTON_PX else 14
        self._is_short = False
        self.setCheckable(True)
        self.setFixedHeight(height_px)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleDescription(self._key)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrows to the four: Qt's own would press the next one at once."""
        if event.key() in ARROWS:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def shorten(self, *, on: bool) -> None:
        """Leave the key out where there is little room; the tip says it."""
        self._is_short = on
        self.setToolTip(self._key if on else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for icon, word and key."""
        words = width_of(self.text(), self._look.font(self._px, 700))
        return QSize(round(words + self._cap_px() + ICON_PX + 28), self.height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its content."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the curtain in its colour where it is drawn."""
        painter, rect, look = smooth_painter(self), QRectF(self.rect()), self._look
        face, on = CURTAIN_FACES[self.curtain], self.isChecked()
        fill = look.colour(face.ground if on else "surface")
        edge = look.colour(face.role if on else "line2")
        rounded(painter, rect, RADIUS_PX, fill=fill, edge=edge, width_px=2 if on else 1)
        if self.hasFocus():
            focus_ring(painter, look, rect, RADIUS_PX)
        role = face.role if on else "text2"
        icon = look.pixmap(
            face.icon,
            role,
            ICON_PX,
            style="fill" if on else "regular",
            ratio=self.devicePixelRatioF(),
        )
        painter.drawPixmap(QPointF(10, (rect.height() - ICON_PX) / 2), icon)
        cap = self._cap_px()
        words = rect.adjusted(10 + ICON_PX + 7, 0, -cap, 0)
        font = look.font(self._px, 700 if on else 500)
        line_of_words(painter, words, self.text(), font, look.colour(face.role if on else "text"))
        if not self._is_short:
            width, top = cap - 8, (rect.height() - HEIGHT_PX) / 2
            key = QRectF(rect.right() - width - 8, top, width, HEIGHT_PX)
            draw_key_cap(painter, look, key, self._key)

    def _cap_px(self) -> float:
        return 0 if self._is_short else key_cap_width(self._look, self._key) + 8


class Curtains(QWidget):
    """The four curtains, two by two or in a row; `chosen` carries the one a person draws.

    Arrows only lead from one to the next: what all see changes by Enter, blank or a press.
    """

    chosen = Signal(object)

    def __init__(
        self,
        look: Look,
        *,
        columns: int = 2,
        height_px: int = BUTTON_PX,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._buttons: dict[Curtain, CurtainButton] = {}
        self._columns = columns
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8 if height_px >= BUTTON_PX else 4)
        for number, curtain in enumerate(CURTAIN_FACES):
            button = CurtainButton(look, curtain, self, height_px=height_px)
            self._group.addButton(button)
            self._buttons[curtain] = button
            grid.addWidget(button, number // columns, number % columns)
            button.clicked.connect(lambda _on, name=curtain: self.chosen.emit(name))
        self.retranslate()

    def show_curtain(self, curtain: Curtain) -> None:
        """Colour the one that is drawn."""
        self._buttons[curtain].setChecked(True)
        self.setFocusProxy(self._buttons[curtain])

    def keep_off_the_keyboard(self) -> None:
        """Take no focus: a press leaves the line that is being typed alone."""
        for button in self._buttons.values():
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def shorten(self, *, on: bool) -> None:
        """Leave the keys out where there is little room."""
        for button in self._buttons.values():
            button.shorten(on=on)

    def retranslate(self) -> None:
        """Name the curtains in the language of the desk."""
        for curtain, button in self._buttons.items():
            button.setText(curtain_words(curtain))
            button.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from curtain to curtain."""
        buttons = list(self._buttons.values())
        here = next((place for place, each in enumerate(buttons) if each.hasFocus()), None)
        if here is None or event.key() not in ARROWS:
            super().keyPressEvent(event)
            return
        along, down = ARROWS[event.key()]
        place = here + along + down * self._columns
        if place in range(len(buttons)):
            buttons[place].setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
