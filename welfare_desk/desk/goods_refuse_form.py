"""The docked form by which goods are refused with thanks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from welfare_desk.desk.docked_form import DockedForm
from welfare_desk.desk.entry_line import new_entry_id
from welfare_desk.desk.goods_words import what_words, who_words
from welfare_desk.desk.paint.fields import FieldBox, TextField, TickBox
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.name_lines import NameLines
from welfare_desk.domain.changes import RefuseDelivery
from welfare_desk.domain.delivery_draft import RefusalDraft
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pledges_book import PledgesBook
    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.goods_list import GoodsItem
    from welfare_desk.domain.ids import DeliveryId


class GoodsRefuseForm(DockedForm):
    """Why, and whether the promise ends with it; `refusal_submitted` carries a RefuseDelivery."""

    refusal_submitted = Signal(object)

    def __init__(self, look: Look, book: PledgesBook, parent: QWidget | None = None) -> None:
        super().__init__(look, icon="arrow-u-up-left", parent=parent)
        self._book = book
        self._item: GoodsItem | None = None
        self._delivery: DeliveryId | None = None
        self._reversal = new_entry_id()
        self._name = NameLines(look, px=15, small_px=13)
        self._about = Label(look, px=12, role="text2", wraps=True)
        self.reason = TextField(look)
        self.ends = TickBox(look, key="Alt+E")
        self._hint = Label(look, px=12, role="text2", wraps=True)
        self.boxes = {"reason": FieldBox(look, self.reason, key="Alt+R", needed=True)}
        self.setFocusProxy(self.reason)
        self.head.addWidget(self._name)
        self.head.addWidget(self._about)
        for part in (self.boxes["reason"], self.ends, self._hint):
            self.body.addWidget(part)
        self.on_key("Alt+R", lambda: self.go_to(self.reason))
        self.on_key("Alt+E", self.ends.toggle)
        self.retranslate()

    def open_for(self, item: GoodsItem) -> None:
        """Begin to refuse goods at the door."""
        self._item = item
        self._delivery = item.delivery.id if item.delivery is not None else None
        self._reversal = new_entry_id()
        self.reason.clear()
        self.ends.setChecked(False)
        self.ends.setVisible(item.row is not None)
        self.show_complaints({}, self.boxes)
        self.retranslate()
        self.go_to(self.reason)

    def is_own(self, change: Change) -> bool:
        """Whether this form asked for that change."""
        return isinstance(change, RefuseDelivery) and change.delivery == self._delivery

    def show_refused(self, error: KnownError) -> None:
        """Say why it was not done; what was typed stays."""
        self.tell(say(error.said, self._look.language), "danger")

    def submit(self) -> None:
        """Refuse the goods, or say what is missing."""
        item = self._item
        if item is None or self._delivery is None:
            return
        ends = item.row.id if item.row is not None and self.ends.isChecked() else None
        draft = RefusalDraft(
            delivery=self._delivery, reversal=self._reversal, reason=self.reason.text(), ends=ends
        )
        parsed = draft.parse()
        self.show_complaints(parsed.errors, self.boxes)
        if parsed.value is not None:
            self.refusal_submitted.emit(parsed.value)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.title.setText(self.tr("Refuse with thanks"))
        self.boxes["reason"].name(self.tr("Why, in a few words"))
        self.reason.setToolTip(self.reason.accessibleName())
        self.ends.setText(self.tr("The promise ends with it"))
        self.ends.setToolTip(self.tr("Without the tick the promise stays open (Alt+E)"))
        self._hint.setText(
            self.tr("They are given back, and count nowhere. The reason is kept beside them.")
        )
        self.send.setText(self.tr("Refuse with thanks"))
        self.send.setToolTip(self.tr("Note that they were given back (Enter)"))
        item, look = self._item, self._look
        if item is not None:
            self._name.show_name(what_words(item, look))
            who = who_words(item, look, self._book)
            self._about.setText(" · ".join(filter(None, (who, look.reads(item.quantity)))))
