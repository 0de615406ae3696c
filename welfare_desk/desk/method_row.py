"""How a gift comes: one button a method, then goods and services, each with its digit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QWidget

from welfare_desk.desk.paint.shapes import (
    CENTRE,
    LEFT,
    focus_ring,
    rounded,
    smooth_painter,
    width_of,
)
from welfare_desk.domain.methods import METHODS
from welfare_desk.domain.words import FORMS, word_name

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QResizeEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.entries import Form
    from welfare_desk.qtkit.icons import IconStyle

HEIGHT_PX: Final = 34
RADIUS_PX: Final = 7.0
ICON_PX: Final = 17
GAP_PX: Final = 5
PADDING_PX: Final = 11
LEAST_PADDING_PX: Final = 6
SPACING_PX: Final = 6


class Way(NamedTuple):
    """One button: a method of giving money, or a form without saying how."""

    form: Form
    method: str
    name: str
    icon: str


FORM_ICONS: Final = {word.code: word.icon for word in FORMS}
FORM_ORDER: Final[tuple[Form, ...]] = ("money", "goods", "service")
WAYS: Final[tuple[Way, ...]] = (
    *(Way("money", method.code, method.name, method.icon) for method in METHODS),
    *(Way(form, "", word_name(FORMS, form), FORM_ICONS[form]) for form in FORM_ORDER),
)
GIFT_PLACES: Final = tuple(n for n, way in enumerate(WAYS) if way.method or way.form != "money")
CLAIM_PLACES: Final = tuple(n for n, way in enumerate(WAYS) if not way.method)
"""A claim says in what form somebody helps; how money will come is not asked yet."""


class MethodRow(QWidget):
    """The ways side by side; with the focus here a digit chooses, and `settled` gives it back."""

    chosen = Signal(object)
    """The `Way` that was chosen by a person."""
    settled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._group = QButtonGroup(self)
        self._places = GIFT_PLACES
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING_PX)
        self._buttons = tuple(_WayButton(look, way, self) for way in WAYS)
        for place, button in enumerate(self._buttons):
            self._group.addButton(button, place)
            row.addWidget(button, 1)
        self._group.idClicked.connect(self._tell)
        self.setFixedHeight(HEIGHT_PX)
        self.choose("money", METHODS[0].code, claims=False)
        self._name_all()

    def choose(self, form: Form, method: str, *, claims: bool) -> None:
        """Offer what a gift or a claim may say, and show a way as chosen, telling nobody."""
        places = CLAIM_PLACES if claims else GIFT_PLACES
        if places != self._places:
            self._places = places
            self._name_all()
            self._fit()
        for place in places:
            way = WAYS[place]
            if way.form == form and (not way.method or way.method == method):
                self._buttons[place].setChecked(True)

    def start_choosing(self) -> None:
        """Take the keys: a digit or the arrows choose."""
        self._group.button(self._group.checkedId()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses and gives the keys back, as Enter does."""
        digit = event.text()
        if digit.isdecimal() and 0 < int(digit) <= len(self._places):
            place = self._places[int(digit) - 1]
            self._buttons[place].setChecked(True)
            self._tell(place)
            self.settled.emit()
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._tell(self._group.checkedId())
            self.settled.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show icons where all buttons have room for icon and word."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
            self._fit()
        super().changeEvent(event)

    def _tell(self, place: int) -> None:
        self.chosen.emit(WAYS[place])

    def _name_all(self) -> None:
        for place, way in enumerate(WAYS):
            button = self._buttons[place]
            button.setVisible(place in self._places)
            if place not in self._places:
                continue
            button.digit = str(self._places.index(place) + 1)
            name = QCoreApplication.translate("words", way.name)
            button.setText(name)
            button.setAccessibleName(name)
            button.setToolTip(
                self.tr("{name}: Alt+M, then {digit}").format(name=name, digit=button.digit)
            )
            button.updateGeometry()

    def _fit(self) -> None:
        buttons = [self._buttons[place] for place in self._places]
        needed = sum(button.wide_px() for button in buttons) + SPACING_PX * (len(buttons) - 1)
        for button in buttons:
            button.with_icon = needed <= self.width()
            button.updateGeometry()
            button.update()


class _WayButton(QPushButton):
    """One way: icon, word, and its digit in the corner."""

    def __init__(self, look: Look, way: Way, parent: MethodRow) -> None:
        super().__init__(parent)
        self._look = look
        self._way = way
        self.digit = ""
        self.with_icon = True
        self.setCheckable(True)
        self.setFixedHeight(HEIGHT_PX)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def wide_px(self) -> int:
        """How much room icon and word take."""
        return self._words_px() + 2 * PADDING_PX + ICON_PX + GAP_PX

    def _words_px(self) -> int:
        return round(width_of(self.text(), self._look.font(13, 700)) + 0.5)

    def sizeHint(self) -> QSize:
        """The room for icon and word; what is left over is shared out."""
        return QSize(self.wide_px(), HEIGHT_PX) if self.with_icon else self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its word."""
        return QSize(self._words_px() + 2 * LEAST_PADDING_PX, HEIGHT_PX)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits and Enter are the row's; arrows and the space bar are the button's own."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter or event.text().isdecimal():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button, filled softly while it is chosen."""
        painter, rect, look, on = (
            smooth_painter(self),
            QRectF(self.rect()),
            self._look,
            self.isChecked(),
        )
        rounded(
            painter,
            rect,
            RADIUS_PX,
            fill=look.colour("brandSoft" if on else "surface"),
            edge=look.colour("brand" if on else "line2"),
            width_px=1.5 if on else 1,
        )
        if self.hasFocus():
            focus_ring(painter, look, rect, RADIUS_PX)
        role = "brandText" if on else "text2"
        painter.setPen(look.colour(role))
        font = look.font(13, 700 if on else 400)
        words = width_of(self.text(), font)
        icon = ICON_PX + GAP_PX if self.with_icon else 0
        left = (self.width() - words - icon) / 2
        if icon:
            style: IconStyle = "fill" if on and self._way.icon in FILLED else "regular"
            picture = look.pixmap(
                self._way.icon, role, ICON_PX, style=style, ratio=self.devicePixelRatioF()
            )
            painter.drawPixmap(QPointF(left, (HEIGHT_PX - ICON_PX) / 2), picture)
        painter.setFont(font)
        painter.drawText(QRectF(left + icon, 1, words + 2, HEIGHT_PX), LEFT, self.text())
        painter.setFont(look.font(10, 500, "figures"))
        painter.drawText(QRectF(self.width() - 12, 2, 9, 12), CENTRE, self.digit)


FILLED: Final = frozenset({"package", "hand-heart", "hand-coins"})
"""Ways whose icon has a filled form for the chosen state."""
