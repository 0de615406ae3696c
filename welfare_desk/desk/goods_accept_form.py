"""The docked form by which goods are accepted, or a service that was promised is done."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout

from welfare_desk.desk.docked_form import DockedForm
from welfare_desk.desk.entry_line import new_entry_id
from welfare_desk.desk.entry_more import CONDITIONS
from welfare_desk.desk.goods_words import project_of, what_words, who_words
from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.name_lines import NameLines
from welfare_desk.desk.project_words import plain
from welfare_desk.domain.drafts import DonationDraft
from welfare_desk.domain.entries import Basis
from welfare_desk.domain.words import BASES
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pledges_book import PledgesBook
    from welfare_desk.domain.entries import Giver
    from welfare_desk.domain.errors import FieldErrors, KnownError
    from welfare_desk.domain.goods_list import GoodsItem
    from welfare_desk.domain.ids import EntryId

GOODS_ONLY = (
    "condition",
    "expires",
    "value",
    "basis",
    "document",
    "inspectors",
    "second_inspector",
)
"""The fields that a service has not."""
ROWS = (
    ("quantity",),
    ("inspectors", "second_inspector"),
    ("condition", "expires"),
    ("value", "basis"),
    ("document", "received_on"),
    ("note",),
)
"""What stands beside what."""


class GoodsAcceptForm(DockedForm):
    """What was inspected becomes a gift and settles its promise; `gift_submitted` carries it."""

    gift_submitted = Signal(object)

    def __init__(self, look: Look, book: PledgesBook, parent: QWidget | None = None) -> None:
        super().__init__(look, icon="check-circle", parent=parent)
        self._book = book
        self._item: GoodsItem | None = None
        self._id: EntryId = new_entry_id()
        self._name = NameLines(look, px=15, small_px=13)
        self._about = Label(look, px=12, role="text2", wraps=True)
        self.quantity = TextField(look, px=17, face="figures", height_px=40)
        self.condition, self.basis = Choice(look), Choice(look)
        self.expires, self.value, self.document = (TextField(look) for _ in range(3))
        self.inspector, self.second = TextField(look), TextField(look)
        self.received_on, self.note = TextField(look), TextField(look)
        self.boxes = {
            "quantity": FieldBox(look, self.quantity, key="Alt+A", needed=True),
            "inspectors": FieldBox(look, self.inspector, key="Alt+I", needed=True),
            "second_inspector": FieldBox(look, self.second, needed=True),
            "condition": FieldBox(look, self.condition, key="Alt+C"),
            "expires": FieldBox(look, self.expires, key="Alt+E"),
            "value": FieldBox(look, self.value, key="Alt+V"),
            "basis": FieldBox(look, self.basis, key="Alt+G"),
            "document": FieldBox(look, self.document, key="Alt+T"),
            "received_on": FieldBox(look, self.received_on, key="Alt+Y"),
            "note": FieldBox(look, self.note, key="Alt+R"),
        }
        self.setFocusProxy(self.quantity)
        self.head.addWidget(self._name)
        self.head.addWidget(self._about)
        for names in ROWS:
            row = QHBoxLayout()
            row.setSpacing(10)
            for name in names:
                row.addWidget(self.boxes[name], 1)
            self.body.addLayout(row)
        self._connect()
        self.retranslate()

    def open_for(self, item: GoodsItem, typist: str) -> None:
        """Begin to accept goods at the door, or a service that was done; `typist` looks first."""
        self._item, self._id = item, new_entry_id()
        for box in self.boxes.values():
            if isinstance(box.field, TextField):
                box.field.clear()
        amount = item.delivery.quantity if item.delivery is not None else None
        if amount is None and item.row is not None:
            amount = item.left if item.is_promise else item.row.amount
        self.quantity.setText(plain(amount) if amount is not None else "")
        self.inspector.setText(typist if self._is_goods() else "")
        self.received_on.setText(self._book.today.isoformat())
        self.condition.choose("")
        self.basis.choose("none")
        for name in GOODS_ONLY:
            self.boxes[name].setVisible(self._is_goods())
        self._complain({})
        self.retranslate()
        self.go_to(self.quantity)
        self.quantity.selectAll()

    def is_own(self, entry: EntryId) -> bool:
        """Whether this form made the entry of that id."""
        return entry == self._id

    def show_refused(self, error: KnownError) -> None:
        """Say why it was not taken; what was typed stays, and Enter may be pressed again."""
        self.asked = False
        self.tell(say(error.said, self._look.language), "danger")

    def summary(self) -> str:
        """The gift in a few words, for the toast."""
        return what_words(self._item, self._look) if self._item is not None else ""

    def submit(self) -> None:
        """Record the gift, or say what is wrong beside its field."""
        item = self._item
        if item is None:
            return
        parsed = self._draft(item).parse()
        asked = bool(parsed.second_look) and not parsed.errors
        self._complain(parsed.errors or parsed.second_look, asked=asked)
        if parsed.value is not None:
            self.gift_submitted.emit(parsed.value)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        translate = QCoreApplication.translate
        goods = self._is_goods()
        self.title.setText(
            self.tr("Accept the goods") if goods else self.tr("The service was done")
        )
        words = (
            self.tr("How many or how much was taken") if goods else self.tr("How much was done"),
            self.tr("Inspected by"),
            self.tr("And by"),
            self.tr("Condition"),
            self.tr("Expires on"),
            self.tr("Value in ¥, if any"),
            self.tr("Taken from"),
            self.tr("Document no."),
            self.tr("Received on") if goods else self.tr("Done on"),
            self.tr("Note"),
        )
        for said, box in zip(words, self.boxes.values(), strict=True):
            box.name(said)
            box.field.setToolTip(said)
        named = {str(code): translate("words", name) for code, name in CONDITIONS.items()}
        self.condition.offer({"": "–", **named})
        self.basis.offer({each.code: translate("words", each.name) for each in BASES})
        self.send.setText(self.tr("Accept") if goods else self.tr("Record"))
        self.send.setToolTip(self.tr("Record the gift (Enter)"))
        item, look = self._item, self._look
        if item is not None:
            self._name.show_name(what_words(item, look))
            who, project = who_words(item, look, self._book), project_of(item, look, self._book)
            self._about.setText(f"{who} · {project}")

    def _complain(self, complaints: FieldErrors, *, asked: bool = False) -> None:
        """Say what is wrong; of fields that share a line above the buttons, where there is room."""
        alone = {names[0]: self.boxes[names[0]] for names in ROWS if len(names) == 1}
        self.show_complaints(complaints, alone, asked=asked)
        beside = {name: box.field for name, box in self.boxes.items() if name not in alone}
        if self.inspector.text().strip():  # then it is the other one who is missing
            beside["inspectors"] = self.second
        for name, field in beside.items():
            if isinstance(field, TextField):
                field.mark_wrong(wrong=name in complaints)
        first = next((beside[name] for name in beside if name in complaints), None)
        if first is not None and not asked and not any(name in alone for name in complaints):
            self.go_to(first)

    def _is_goods(self) -> bool:
        return self._item is None or self._item.state != "offered"

    def _draft(self, item: GoodsItem) -> DonationDraft:
        row, delivery = item.row, item.delivery
        giver: Giver = "unit" if item.unit is not None else "anonymous"
        if row is not None and row.giver is not None and item.unit is None:
            giver = row.giver
        word = delivery.unit_word if delivery is not None else row.unit_word if row else None
        condition = next((code for code in CONDITIONS if code == self.condition.value()), None)
        return DonationDraft(
            id=self._id,
            kind="goods" if self._is_goods() else "service",
            giver=giver,
            unit=item.unit,
            project=self._book.projects.get(item.project) if item.project else None,
            item=what_words(item, self._look),
            quantity=self.quantity.text(),
            unit_word=word.zh or word.en if word is not None else "",
            value=self.value.text(),
            basis=next((b for b in get_args(Basis) if b == self.basis.value()), "none"),
            condition=condition,
            expires=self.expires.text(),
            document=self.document.text(),
            inspector=self.inspector.text(),
            second_inspector=self.second.text(),
            received_on=self.received_on.text(),
            settles=row.id if row is not None and row.kind == "pledge" else None,
            accepts=delivery.id if delivery is not None else None,
            clock=self._book.clock(),
            note=self.note.text(),
            confirmed=self.asked,
        )

    def _edit(self, _text: str) -> None:
        self.asked = False
        self.tell("")

    def _connect(self) -> None:
        for box in self.boxes.values():
            if isinstance(box.field, TextField):
                box.field.textEdited.connect(self._edit)
        keys: dict[str, QWidget] = {
            "Alt+A": self.quantity,
            "Alt+I": self.inspector,
            "Alt+C": self.condition,
            "Alt+E": self.expires,
            "Alt+V": self.value,
            "Alt+G": self.basis,
            "Alt+T": self.document,
            "Alt+Y": self.received_on,
            "Alt+R": self.note,
        }
        for key, field in keys.items():
            self.on_key(key, partial(self.go_to, field))
