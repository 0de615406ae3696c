"""The sheets before an event is closed or opened again: what it means, and what is needed for it.

Enter never acts here: only Ctrl+Enter or the button does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desk.act_sheet import ActSheet
from welfare_desk.desk.cash_fields import OnwardField
from welfare_desk.desk.closing_words import item_words
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import FieldBox
from welfare_desk.desk.paint.label import Label

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.closing import CheckItem


class ClosingSheet(ActSheet):
    """Says what closing means and what stays open."""

    def __init__(self, look: Look, cover: QWidget) -> None:
        super().__init__(look, cover, icon="seal-check")
        self._items: tuple[CheckItem, ...] = ()
        self._means = Label(look, px=14, wraps=True)
        self._open_title = Label(look, px=14, weight=700)
        self._open = Label(look, px=13, wraps=True)
        card = Card(look, "warn")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(14, 10, 14, 10)
        inside.setSpacing(4)
        inside.addWidget(self._open_title)
        inside.addWidget(self._open)
        self._card = card
        for part in (self._means, card, self.told):
            self.body.addWidget(part)
        self.retranslate()

    def ask(self, items: tuple[CheckItem, ...]) -> None:
        """Open the sheet; these are the items of the checklist."""
        self._items = tuple(item for item in items if not item.done)
        self.told.hide()
        self.retranslate()
        self.open()
        self.leave.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.title.setText(self.tr("Close the event?"))
        self.subtitle.setText(self.tr("The end of every log and all sums are recorded"))
        self._means.setText(
            self.tr(
                "Recording goes on afterwards; what comes then is marked “after closing” and "
                "summed apart. The event can be opened again with a reason. A backup is made."
            )
        )
        self._card.setVisible(bool(self._items))
        self._open_title.setText(self.tr("Stays open, and stands on the statement"))
        words = (item_words(item, self._look.language) for item in self._items)
        self._open.setText("\n".join(words))
        self.leave.setText(self.tr("Not yet"))
        self.leave.setToolTip(self.tr("Leave the event open (Esc)"))
        self.act.setText(self.tr("Close the event"))
        self.act.setToolTip(self.tr("Ctrl+Enter; Enter alone does nothing"))


class ReopenSheet(ActSheet):
    """Asks why a closed event is opened again."""

    def __init__(self, look: Look, cover: QWidget) -> None:
        super().__init__(look, cover, icon="arrow-u-up-left", kind="danger")
        self.reason = OnwardField(look, height_px=38)
        self.box = FieldBox(look, self.reason, needed=True)
        self._means = Label(look, px=14, wraps=True)
        for part in (self._means, self.box, self.told):
            self.body.addWidget(part)
        self.retranslate()

    def ask(self) -> None:
        """Open the sheet."""
        self.reason.clear()
        self.told.hide()
        self.box.say_wrong("")
        self.open()
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.title.setText(self.tr("Open the event again?"))
        self.subtitle.setText(self.tr("The closing stays on record, with your reason"))
        self._means.setText(
            self.tr("Nothing is marked “after closing” any more until the event is closed anew.")
        )
        self.box.name(self.tr("Why"))
        self.reason.setToolTip(self.reason.accessibleName())
        self.leave.setText(self.tr("Leave it closed"))
        self.leave.setToolTip(self.tr("Change nothing (Esc)"))
        self.act.setText(self.tr("Open again"))
        self.act.setToolTip(self.tr("Ctrl+Enter; Enter alone does nothing"))
