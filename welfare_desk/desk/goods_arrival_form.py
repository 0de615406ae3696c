"""The docked form of goods that were brought: promised ones, or such as nobody announced."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Signal

from welfare_desk.desk.docked_form import DockedForm
from welfare_desk.desk.paint.fields import FieldBox, TextField
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.project_picker import ProjectPicker
from welfare_desk.desk.project_words import plain
from welfare_desk.desk.unit_picker import UnitPicker
from welfare_desk.domain.changes import TakeDelivery
from welfare_desk.domain.delivery_draft import DeliveryDraft
from welfare_desk.domain.goods_list import delivery_key
from welfare_desk.domain.ids import DeliveryId
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pledges_book import PledgesBook
    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.entries import Giver
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.goods_list import GoodsItem
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Unit
    from welfare_desk.services.lookup import Lookups


class GoodsArrivalForm(DockedForm):
    """Who brought what, how much, what for; `delivery_submitted` carries a TakeDelivery."""

    delivery_submitted = Signal(object)

    def __init__(self, look: Look, book: PledgesBook, parent: QWidget | None = None) -> None:
        super().__init__(look, icon="basket", parent=parent)
        self._book = book
        self._giver: Giver = "unit"
        self._pledge: JournalRow | None = None
        self._id = DeliveryId("")
        self._about = Label(look, px=12, role="text2", wraps=True)
        self.who = UnitPicker(look, givers=True, newcomers=False)
        self.item = TextField(look)
        self.quantity = TextField(look, px=17, face="figures", height_px=40)
        self.unit_word = TextField(look)
        self.project = ProjectPicker(look)
        self.boxes = {
            "unit": FieldBox(look, self.who, key="Alt+U", needed=True),
            "item": FieldBox(look, self.item, key="Alt+W", needed=True),
            "quantity": FieldBox(look, self.quantity, key="Alt+A"),
            "unit_word": FieldBox(look, self.unit_word),
            "project": FieldBox(look, self.project, key="Alt+P"),
        }
        self.setFocusProxy(self.quantity)
        self.head.addWidget(self._about)
        for box in self.boxes.values():
            self.body.addWidget(box)
        self._connect()
        self.retranslate()

    def use_lookups(self, lookups: Lookups) -> None:
        """Search units and projects in these."""
        self.who.use_lookup(lookups.units)
        self.project.use_lookup(lookups.projects)

    def open_for(self, item: GoodsItem | None) -> None:
        """Begin to note what was promised, or with None what nobody announced."""
        self._id, self._giver = DeliveryId(uuid4().hex), "unit"
        self._pledge = item.row if item is not None else None
        for cell in (self.who, self.project):
            cell.clear()
            cell.forget()
            cell.show_search()
        for field in (self.item, self.quantity, self.unit_word):
            field.clear()
        self.show_complaints({}, self.boxes)
        if item is not None and item.row is not None:
            self._fill(item, item.row)
        self.retranslate()
        self.go_to(self.quantity if self._pledge is not None else self.who)
        self.quantity.selectAll()

    def take_unit(self, unit: Unit) -> None:
        """Pick the unit whose badge was scanned."""
        self.who.show_unit(unit)
        self._pick("unit")

    @property
    def key(self) -> str:
        """Under which key what was noted stands in the list."""
        return delivery_key(self._id)

    def is_own(self, change: Change) -> bool:
        """Whether this form asked for that change."""
        return isinstance(change, TakeDelivery) and change.delivery.id == self._id

    def show_refused(self, error: KnownError) -> None:
        """Say why it was not noted; what was typed stays."""
        self.tell(say(error.said, self._look.language), "danger")

    def submit(self) -> None:
        """Note what was brought, or say what is missing."""
        if self._book.desk is None:
            return
        unit, project = self.who.unit, self.project.project
        draft = DeliveryDraft(
            id=self._id,
            pledge=self._pledge,
            giver=self._giver,
            unit=unit.id if unit is not None else None,
            item=self.item.text(),
            quantity=self.quantity.text(),
            unit_word=self.unit_word.text(),
            project=project,
            project_text=self.project.text(),
            arrived=datetime.now(UTC),
            desk=self._book.desk,
        )
        parsed = draft.parse()
        self.show_complaints(parsed.errors, self.boxes)
        if parsed.value is not None:
            self.delivery_submitted.emit(parsed.value)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        pledge = self._pledge
        announced = self.tr("Promised as {number}. They wait at the door until they are inspected.")
        loose = self.tr("Nobody announced them. They wait at the door until they are inspected.")
        self.title.setText(self.tr("Goods have arrived"))
        self._about.setText(announced.format(number=pledge.number) if pledge else loose)
        words = (
            self.tr("Who brought them"),
            self.tr("What they are"),
            self.tr("How many or how much"),
            self.tr("Counted in"),
            self.tr("What for; empty: undesignated"),
        )
        for said, box in zip(words, self.boxes.values(), strict=True):
            box.name(said)
            box.field.setToolTip(said)
        self.send.setText(self.tr("Note the arrival"))
        self.send.setToolTip(self.tr("They wait to be inspected (Enter)"))

    def _fill(self, item: GoodsItem, row: JournalRow) -> None:
        """What is known from the promise."""
        unit = self._book.unit(row.unit) if row.unit is not None else None
        project = self._book.projects.get(item.project) if item.project is not None else None
        if unit is not None:
            self.who.show_unit(unit)
        elif row.giver is not None and row.giver != "unit":
            self.who.show_unnamed(row.giver)
            self._giver = row.giver
        if project is not None:
            self.project.show_project(project)
        self.item.setText(self._look.reads(row.item))
        self.quantity.setText(plain(item.left) if item.left is not None else "")
        self.unit_word.setText(self._look.reads(row.unit_word))

    def _pick(self, giver: Giver) -> None:
        self._giver = giver
        self.boxes["unit"].say_wrong("")
        self.go_to(self.item)

    def _drop(self) -> None:
        self._giver = "unit"

    def _connect(self) -> None:
        self.who.picked.connect(lambda _unit: self._pick("unit"))
        self.who.unnamed.connect(self._pick)
        self.who.cleared.connect(self._drop)
        self.who.entered.connect(self.submit)
        self.project.entered.connect(self.submit)
        keys: dict[str, QWidget] = {
            "Alt+U": self.who,
            "Alt+W": self.item,
            "Alt+A": self.quantity,
            "Alt+P": self.project,
        }
        for key, field in keys.items():
            self.on_key(key, partial(self.go_to, field))
