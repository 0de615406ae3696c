"""The ground of every form that is docked beside a list: title, fields, two buttons at the foot.

The fields scroll where the window is low; title and buttons stay. Enter hands the form over, Esc
leaves it; both work from any field.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from welfare_desk.desk.keys import on_keys
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtGui import QKeyEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.paint.fields import FieldBox
    from welfare_desk.domain.errors import FieldErrors

MARGIN_PX = 14
AROUND_PX = 56
"""So much is in sight above and below the field one is in: its name, and what is wrong with it."""


class DockedForm(Card):
    """Fill `head` and `body`, name the parts in `retranslate`, act in `submit`."""

    left = Signal()

    def __init__(self, look: Look, *, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "hot", parent)
        self._look = look
        self.asked = False
        """Whether the next Enter confirms what deserved a second look."""
        self.title = Label(look, px=16, weight=700, wraps=True)
        self.head = QVBoxLayout()
        self.body = QVBoxLayout()
        self.told = Label(look, px=13, role="pledge", wraps=True)
        self.back = Button(look, key="Esc", height_px=38)
        self.send = Button(
            look, kind="primary", icon=icon, icon_style="fill", key="Enter", height_px=38
        )
        self.area = self._lay_out()
        self.back.clicked.connect(self.left)
        self.send.clicked.connect(self.submit)
        self.tell("")

    def enter(self) -> None:
        """What Enter does from any field; the button hands over at once."""
        self.submit()

    def submit(self) -> None:
        """Hand the form over, or say what is wrong beside its fields."""
        raise NotImplementedError

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.back.setText(self.tr("Back"))
        self.back.setToolTip(self.tr("Back without saving (Esc)"))

    def on_key(self, key: str, act: Callable[[], object]) -> None:
        """Let a key do something while the keyboard is in the form."""
        on_keys(self, {key: act})

    def go_to(self, field: QWidget) -> None:
        """Give the keyboard to a field, and bring it into view."""
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.bring_into_view(field)

    def bring_into_view(self, part: QWidget) -> None:
        """Scroll to a part, once what was said beside the fields has found its room."""
        QTimer.singleShot(0, part, lambda: self._scroll_to(part))

    def tell(self, words: str, role: str = "pledge") -> None:
        """Say one sentence above the buttons; "" takes it back."""
        self.told.set_role(role)
        self.told.setText(words)
        self.told.setVisible(bool(words))

    def show_complaints(
        self, complaints: FieldErrors, boxes: Mapping[str, FieldBox], *, asked: bool = False
    ) -> None:
        """Say what is wrong beside the fields, what has no field above the buttons.

        Args:
            complaints: the errors or the questions of a draft; empty takes all of them back.
            boxes: the box of each field that may be complained about; several may share one.
            asked: the complaints are questions, and one more Enter confirms them.
        """
        self.asked = asked
        said = {name: say(each, self._look.language) for name, each in complaints.items()}
        for box in dict.fromkeys(boxes.values()):
            box.say_wrong(next((said[name] for name in said if boxes.get(name) is box), ""))
        others = [words for name, words in said.items() if name not in boxes]
        if asked:
            others.append(self.tr("Press Enter again if it is meant so."))
        self.tell("\n".join(others))
        first = next((boxes[name] for name in boxes if name in complaints), None)
        if first is not None and not asked:
            self.go_to(first.field)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter hands over, Esc goes back."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.enter()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _scroll_to(self, part: QWidget) -> None:
        """Show the top of the form as long as the part is in sight there, else the part."""
        if not self.area.isAncestorOf(part):
            return
        bar = self.area.verticalScrollBar()
        end = part.mapTo(self.area, part.rect().bottomLeft()).y() + bar.value() + AROUND_PX
        if end <= self.area.viewport().height():
            bar.setValue(0)
        else:
            self.area.ensureWidgetVisible(part, 0, AROUND_PX)

    def _lay_out(self) -> QScrollArea:
        fields = QWidget()
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(9)
        inside = QVBoxLayout(fields)
        inside.setContentsMargins(MARGIN_PX, 2, MARGIN_PX, 2)
        inside.addLayout(self.body)
        inside.addStretch(1)
        area = scrolled(fields)
        self.head.setSpacing(6)
        self.head.addWidget(self.title)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self.back, 1)
        foot.addWidget(self.send, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, MARGIN_PX, 1, MARGIN_PX)
        column.setSpacing(9)
        for part, stretch in ((self.head, 0), (area, 1), (self.told, 0), (foot, 0)):
            if isinstance(part, QScrollArea):
                column.addWidget(part, stretch)
                continue
            row = QHBoxLayout()
            row.setContentsMargins(MARGIN_PX - 1, 0, MARGIN_PX - 1, 0)
            if isinstance(part, QWidget):
                row.addWidget(part)
            else:
                row.addLayout(part)
            column.addLayout(row)
        return area
