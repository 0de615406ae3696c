"""The sheet with the last acts of this desk: choose one, say why, and it is taken back.

Enter never acts here: it leads to the reason, and only Ctrl+Enter or the button takes back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal

from welfare_desk.desk.act_sheet import ActSheet
from welfare_desk.desk.keys import ENTERS
from welfare_desk.desk.paint.fields import FieldBox, TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.undo_list import UndoList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.acts import Act

WIDTH_PX: Final = 780
STEPS: Final = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class UndoSheet(ActSheet):
    """`taken_back` carries the act and the reason."""

    taken_back = Signal(object, str)

    def __init__(self, look: Look, cover: QWidget) -> None:
        super().__init__(
            look,
            cover,
            icon="clock-counter-clockwise",
            act_icon="arrow-u-up-left",
            kind="danger",
            width_px=WIDTH_PX,
        )
        self.list = UndoList(look)
        self._none = Label(look, px=14, role="text2", wraps=True)
        self.reason = TextField(look, height_px=38)
        self._box = FieldBox(look, self.reason, needed=True)
        self._what = Label(look, px=13, role="text2", elides=True)
        for part in (self.list, self._none, self._what, self._box):
            self.body.addWidget(part)
        self.list.chosen.connect(self._tell)
        self.confirmed.connect(self.submit)
        self.retranslate()

    def ask(self, acts: Sequence[Act], timezone: str) -> None:
        """Open the sheet with these acts."""
        self.reason.clear()
        self._box.say_wrong("")
        self.list.show_acts(acts, timezone)
        for part in (self.list, self._box, self._what, self.act):
            part.setVisible(bool(acts))
        self._none.setVisible(not acts)
        self._tell(self.list.act)
        self.open()
        (self.list if acts else self.leave).setFocus()

    def submit(self) -> None:
        """Take the chosen act back, or say what is missing."""
        act, reason = self.list.act, self.reason.text().strip()
        if act is None or not act.can_be_undone:
            return
        if not reason:
            self._box.say_wrong(self.tr("Why? One short sentence, for whoever checks the books"))
            self._fit()
            self.reason.setFocus()
            return
        self.close_sheet()
        self.taken_back.emit(act, reason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the reason, the arrows choose from there, too."""
        step = STEPS.get(Qt.Key(event.key()))
        if event.key() in ENTERS:
            self.reason.setFocus()
        elif step is not None:
            self.list.move(step)
        else:
            super().keyPressEvent(event)
            return
        event.accept()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.title.setText(self.tr("Undo"))
        self.subtitle.setText(
            self.tr("The last acts of this desk, the newest first; nothing is deleted")
        )
        self.list.setAccessibleName(self.tr("The last acts of this desk"))
        self.list.setToolTip(self.tr("↑ and ↓ choose, Enter leads to the reason"))
        self._none.setText(self.tr("Nothing was recorded at this desk yet."))
        self._box.name(self.tr("Why it is taken back"))
        self.reason.setToolTip(self.tr("One short sentence, for whoever checks the books"))
        self.leave.setText(self.tr("Leave all as it is"))
        self.leave.setToolTip(self.tr("Leave all as it is (Esc)"))
        self.act.setText(self.tr("Take it back"))
        self.act.setToolTip(self.tr("Ctrl+Enter; Enter alone does nothing"))
        self._tell(self.list.act)

    def _tell(self, act: Act | None) -> None:
        """Say what taking this one back means."""
        self.act.setEnabled(act is not None and act.can_be_undone)
        self._what.setText(self._meaning(act) if act is not None else "")
        if self.isVisible():
            self._fit()

    def _meaning(self, act: Act) -> str:
        if act.undone is not None:
            return self.tr("This one is taken back already.")
        if act.later is not None:
            return self.tr("Something later was built on it: take that back first.")
        if act.kind == "taken_back":
            return self.tr("What was taken back is recorded once more, with a number of its own.")
        if act.kind == "moved":
            return self.tr("The gift is for what it was for before.")
        if act.kind == "corrected":
            return self.tr("What stood before the correction is recorded once more in its place.")
        return self.tr("The entry is void; it keeps its number and its place, struck through.")
