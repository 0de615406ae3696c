"""Notes and coins by face: how many pieces, what they come to, and suspected false ones apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from welfare_desk.desk.cash_fields import PiecesField
from welfare_desk.desk.paint.label import Label
from welfare_desk.domain.drawer import FACES, NOTE_FACES
from welfare_desk.domain.money import FEN_PER_YUAN, Money
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.drawer import CashCount
    from welfare_desk.domain.errors import FieldErrors

PIECES_PX: Final = 84
FALSE_PX: Final = 64
SUBTOTAL_PX: Final = 108
RIGHT: Final = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class CashPieces(QWidget):
    """A row for each face; `changed` while one types, `passed` when Enter leaves the last one."""

    changed = Signal()
    passed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.pieces = {face: PiecesField(look) for face in FACES}
        self.false = {face: PiecesField(look) for face in NOTE_FACES}
        self._faces = {
            face: Label(look, face_words(face), px=16, weight=600, face="figures") for face in FACES
        }
        self._sums = {face: Label(look, px=16, weight=600, face="figures") for face in FACES}
        self._heads = tuple(Label(look, px=12, weight=500, role="text2") for _ in range(4))
        self._wrong = Label(look, px=12, role="danger", wraps=True)
        self._lay_out()
        for column in (self.pieces, self.false):
            fields = tuple(column.values())
            for place, field in enumerate(fields):
                field.textEdited.connect(self.changed)
                field.stepped.connect(
                    lambda by, fields=fields, place=place: self._step(fields, place + by)
                )
        self.retranslate()

    def typed(self) -> Mapping[int, str]:
        """What was typed for each face."""
        return {face: field.text() for face, field in self.pieces.items()}

    def typed_false(self) -> Mapping[int, str]:
        """What was typed for suspected false notes."""
        return {face: field.text() for face, field in self.false.items()}

    def clear(self) -> None:
        """Begin to count from nothing."""
        for field in (*self.pieces.values(), *self.false.values()):
            field.clear()
        self.say_wrong({})

    def start(self) -> None:
        """Give the keys to the largest face."""
        self.pieces[FACES[0]].setFocus(Qt.FocusReason.OtherFocusReason)

    def show_sums(self, count: CashCount) -> None:
        """Show what the pieces of each face come to."""
        counted = dict(count.pieces)
        for face, label in self._sums.items():
            label.setText(Money(face * counted.get(face, 0)).figures)
            label.set_role("text" if counted.get(face) else "text3")

    def say_wrong(self, errors: FieldErrors) -> None:
        """Frame what cannot be read, and say what is wrong with the first of it."""
        named = {f"pieces.{face}": field for face, field in self.pieces.items()}
        named |= {f"false.{face}": field for face, field in self.false.items()}
        for name, field in named.items():
            field.mark_wrong(wrong=name in errors)
        first = next((name for name in named if name in errors), None)
        self._wrong.setText(say(errors[first], self._look.language) if first else "")
        self._wrong.setVisible(first is not None)
        if first is not None:
            named[first].setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        words = (self.tr("Face"), self.tr("Pieces"), self.tr("Suspect"), self.tr("Subtotal ¥"))
        for label, word in zip(self._heads, words, strict=True):
            label.setText(word)
        self._heads[2].setToolTip(self.tr("Notes that may be false: they lie apart"))
        for face, field in self.pieces.items():
            field.setAccessibleName(self.tr("Pieces of {face}").format(face=face_words(face)))
            field.setToolTip(self.tr("Enter or ↓ goes down, ↑ up, Tab to suspected false notes"))
        for face, field in self.false.items():
            name = self.tr("Suspected false notes of {face}").format(face=face_words(face))
            field.setAccessibleName(name)
            field.setToolTip(name)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _step(self, fields: tuple[PiecesField, ...], place: int) -> None:
        if place >= len(fields):
            self.passed.emit()
        else:
            fields[max(0, place)].setFocus(Qt.FocusReason.TabFocusReason)

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(4)
        for column, head in enumerate(self._heads):
            side = RIGHT if column else Qt.AlignmentFlag.AlignLeft
            grid.addWidget(head, 0, column, side)
        for row, face in enumerate(FACES, start=1):
            grid.addWidget(self._faces[face], row, 0)
            grid.addWidget(self.pieces[face], row, 1)
            self.pieces[face].setFixedWidth(PIECES_PX)
            if face in self.false:
                grid.addWidget(self.false[face], row, 2)
                self.false[face].setFixedWidth(FALSE_PX)
            self._sums[face].setFixedWidth(SUBTOTAL_PX)
            self._sums[face].setAlignment(RIGHT)
            grid.addWidget(self._sums[face], row, 3, RIGHT)
        grid.addWidget(self._wrong, len(FACES) + 1, 0, 1, 4)
        grid.setColumnStretch(0, 1)
        self._wrong.hide()


def face_words(face: int) -> str:
    """A face as it is read: ¥100, ¥0.5.

    >>> (face_words(10_000), face_words(50))
    ('¥100', '¥0.5')
    """
    yuan, fen = divmod(face, FEN_PER_YUAN)
    return f"¥{yuan}" if not fen else f"¥{yuan}.{fen // 10}"
