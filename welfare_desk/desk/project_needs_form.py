"""The need lines in the form of a project: add one, take one out, put one before another."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.project_need_block import NeedBlock
from welfare_desk.domain.project_draft import new_line_id
from welfare_desk.domain.turn_order import moved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.paint.fields import FieldBox
    from welfare_desk.domain.ids import LineId, ProjectId
    from welfare_desk.domain.need_draft import NeedDraft
    from welfare_desk.domain.register import NeedLine
    from welfare_desk.domain.texts import Language


class ProjectNeedsForm(QWidget):
    """Blocks one below the other; the keys act on the block in which one is."""

    edited = Signal()
    told = Signal(str)
    """Why a line cannot go."""
    shown = Signal(object)
    """The block that shall be brought into view."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._blocks: tuple[NeedBlock, ...] = ()
        self._project: ProjectId | None = None
        self._carried: frozenset[LineId] = frozenset()
        self._saved: frozenset[LineId] = frozenset()
        self._side: Language = "zh"
        self.before: QWidget | None = None
        """The field from which Tab leads to the first need."""
        self._title = Label(look, px=13, weight=700)
        self.add = Button(look, icon="plus-circle", icon_style="fill", key="Alt+N", height_px=30)
        self.remove = Button(look, kind="ghost", key="Alt+Del", height_px=30)
        self._column = QVBoxLayout()
        self._column.setSpacing(8)
        acts, column = QHBoxLayout(), QVBoxLayout(self)
        acts.addWidget(self.add)
        acts.addWidget(self.remove)
        acts.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(7)
        column.addWidget(self._title)
        column.addLayout(self._column)
        column.addLayout(acts)
        self.add.clicked.connect(self.add_line)
        self.remove.clicked.connect(self.remove_current)
        self.retranslate()

    @property
    def blocks(self) -> tuple[NeedBlock, ...]:
        """The blocks in their order."""
        return self._blocks

    def begin(
        self, project: ProjectId, needs: Sequence[NeedLine], carried: frozenset[LineId]
    ) -> None:
        """Begin with these lines, or with one that is empty; `carried` carry claims."""
        for block in self._blocks:
            block.deleteLater()
        self._blocks, self._project, self._carried = (), project, carried
        self._saved = frozenset(need.id for need in needs)
        for need in needs:
            self._put(NeedBlock(self._look, need.id, need, self))
        if not needs:
            self._put(self._new_block())

    def show_side(self, side: Language) -> None:
        """Show the texts of all needs in this language."""
        self._side = side
        for block in self._blocks:
            block.show_side(side)

    def drafts(self) -> tuple[NeedDraft, ...]:
        """The needs as they are typed."""
        return tuple(block.draft() for block in self._blocks)

    def boxes(self) -> dict[str, FieldBox]:
        """The boxes by the names of their complaints: needs.0.amount."""
        return {
            f"needs.{place}.{name}": box
            for place, block in enumerate(self._blocks)
            for name, box in block.boxes.items()
        }

    def current(self) -> int:
        """The place of the block in which the keyboard is; -1: in none."""
        focus = QApplication.focusWidget()
        inside = (
            place
            for place, block in enumerate(self._blocks)
            if focus is not None and block.isAncestorOf(focus)
        )
        return next(inside, -1)

    def add_line(self) -> None:
        """Put an empty line at the end, and go there."""
        self._put(self._new_block())
        self._go_to(len(self._blocks) - 1)
        self.edited.emit()

    def remove_current(self) -> None:
        """Take the line out in which one is, else the last; one that was saved stays."""
        if not self._blocks:
            return
        place = self.current() if self.current() >= 0 else len(self._blocks) - 1
        block = self._blocks[place]
        if block.carries:
            words = self.tr("Need {number} stays: claims or kept places stand on it.")
            self.told.emit(words.format(number=place + 1))
            return
        if block.line in self._saved:
            words = self.tr(
                "Need {number} is saved and stays: another desk may claim it. Change it instead."
            )
            self.told.emit(words.format(number=place + 1))
            return
        self._blocks = (*self._blocks[:place], *self._blocks[place + 1 :])
        block.hide()
        block.deleteLater()
        self._number()
        if self._blocks:
            self._go_to(min(place, len(self._blocks) - 1))
        else:
            self.add.setFocus()
        self.edited.emit()

    def move_current(self, by: int) -> None:
        """Put the line in which one is so many places further down."""
        place = self.current()
        if place < 0:
            return
        focus = QApplication.focusWidget()
        self._blocks = moved(self._blocks, place, by)
        for block in self._blocks:
            self._column.removeWidget(block)
        for block in self._blocks:
            self._column.addWidget(block)
        self._number()
        if focus is not None:
            focus.setFocus()
            self.shown.emit(focus)
        self.edited.emit()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._title.setText(self.tr("What it needs"))
        self.add.setText(self.tr("Another need"))
        self.add.setToolTip(self.tr("Put one more need into this project (Alt+N)"))
        self.remove.setText(self.tr("Take out"))
        self.remove.setToolTip(self.tr("Take this need out (Alt+Del); Alt+↑ and Alt+↓ move it"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _new_block(self) -> NeedBlock:
        """An empty line under an id of its own."""
        project = self._project
        assert project is not None  # noqa: S101 - `begin` comes before every line
        return NeedBlock(self._look, new_line_id(project), None, self)

    def _put(self, block: NeedBlock) -> None:
        self._blocks = (*self._blocks, block)
        self._column.addWidget(block)
        block.show_side(self._side)
        block.edited.connect(self.edited)
        self._number()

    def _number(self) -> None:
        for place, block in enumerate(self._blocks, start=1):
            block.show_place(place, carries=block.line in self._carried)
        fields = [field for block in self._blocks for field in block.fields()]
        before = [self.before] if self.before is not None else []
        for one, other in pairwise([*before, *fields, self.add]):
            QWidget.setTabOrder(one, other)

    def _go_to(self, place: int) -> None:
        block = self._blocks[place]
        block.show()
        block.form.setFocus()
        self.shown.emit(block)
