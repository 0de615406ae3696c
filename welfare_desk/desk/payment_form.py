"""The docked form of a payment: who pays, how much, which of their pledges it pays."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from welfare_desk.desk.docked_form import DockedForm
from welfare_desk.desk.entry_line import new_entry_id
from welfare_desk.desk.payment_effect import PaymentEffect
from welfare_desk.desk.payment_fields import ABOVE_EFFECT, ORDER, PaymentFields
from welfare_desk.domain.amounts import read_amount
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.ids import OperatorCode
from welfare_desk.domain.money import Money
from welfare_desk.domain.open_pledges import due_first, outstanding_fen
from welfare_desk.domain.operators import needs_check
from welfare_desk.domain.payment_draft import PaymentDraft
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pledges_book import PledgesBook
    from welfare_desk.domain.entries import Giver
    from welfare_desk.domain.errors import FieldErrors, KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.register import Unit
    from welfare_desk.domain.submitted import GiftSubmitted
    from welfare_desk.services.lookup import Lookups

    Guard = Callable[[GiftSubmitted, str, tuple[JournalRow, ...]], FieldErrors]

NOBODY_PICKED = QT_TRANSLATE_NOOP("errors", "Who pays? Type a name or initials and pick one.")
NO_OPEN_PLEDGE = QT_TRANSLATE_NOOP(
    "errors",
    "Nothing that was pledged is open here. Pick somebody else, or record the money as a gift.",
)


class PaymentForm(DockedForm):
    """One lookup finds the open pledges of a giver; `payment_submitted` carries a GiftSubmitted.

    `guard` gives the questions that a payment in order still raises: of its entry, the kind of the
    giver and the pledges that it pays.
    """

    payment_submitted = Signal(object)

    def __init__(
        self, look: Look, book: PledgesBook, guard: Guard, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, icon="hand-coins", parent=parent)
        self._book = book
        self._guard = guard
        self._giver: Giver = "unit"
        self._first: JournalRow | None = None
        self._id: EntryId = new_entry_id()
        self.paid: tuple[EntryId, ...] = ()
        """The pledges that the payment pays which was handed over last."""
        self.fields = PaymentFields(look, self)
        self.who, self.amount = self.fields.who, self.fields.amount
        self.shares, self.boxes = self.fields.shares, self.fields.boxes
        self.effect = PaymentEffect(look)
        self.setFocusProxy(self.who)
        for name in ORDER:
            self.body.addWidget(self.boxes[name])
        self.body.insertWidget(ABOVE_EFFECT, self.effect)
        self._connect()
        self.retranslate()

    def use_lookups(self, lookups: Lookups) -> None:
        """Search units and projects in these."""
        self.who.use_lookup(lookups.units)
        self.fields.project.use_lookup(lookups.projects)

    def open_blank(self) -> None:
        """Begin a payment of which nothing is known yet."""
        self._begin()
        self._offer(())
        self.go_to(self.who)

    def open_for(self, pledge: JournalRow) -> None:
        """Begin a payment of this pledge; the other open ones of its giver stand below it."""
        self._begin()
        self._first = pledge
        unit = self._book.unit_of(pledge)
        if pledge.giver == "unit" and unit is not None:
            self.who.show_unit(unit)
        elif pledge.giver is not None:
            self._giver = pledge.giver
            self.who.show_unnamed(pledge.giver)
        self._find()
        self.amount.setText(Money(outstanding_fen(pledge)).figures)
        self._propose()
        self.go_to(self.amount)
        self.amount.selectAll()

    def take_unit(self, unit: Unit) -> None:
        """Pick the unit whose badge was scanned, and its open pledges with it."""
        self.who.show_unit(unit)
        self._pick("unit")

    def is_own(self, entry: EntryId) -> bool:
        """Whether this form made the entry of that id."""
        return entry == self._id

    def show_refused(self, error: KnownError) -> None:
        """Say why it was not taken; what was typed stays, and Enter may be pressed again."""
        self.asked = False
        self.tell(say(error.said, self._look.language), "danger")

    def summary(self) -> str:
        """The payment in a few words, for the toast."""
        draft = self._draft()
        return f"{self.who.text()} · ¥{Money(draft.balance().fen).figures}"

    def enter(self) -> None:
        """Go on to the next empty field; where none is empty, record."""
        ready = not self.asked and bool(self.shares.lines) and not self._draft().parse().errors
        onward = self.fields.empty_after(self.focusWidget()) if ready else None
        if onward is None:
            self.submit()
        else:
            self.go_to(onward)

    def submit(self) -> None:
        """Record the payment, or say what is wrong beside its field, or ask once."""
        parsed = self._draft().parse()
        asked = bool(parsed.second_look) and not parsed.errors
        complaints = dict(parsed.errors or parsed.second_look)
        if not self.shares.lines:
            asked = False
            complaints["unit"] = Sentence(NO_OPEN_PLEDGE if self._is_known() else NOBODY_PICKED)
            complaints.pop("shares", None)
        elif parsed.value is not None and not self.asked:
            complaints = dict(self._slips(parsed.value))
            asked = bool(complaints)
        self.show_complaints(complaints, self.boxes, asked=asked)
        if parsed.value is not None and not complaints:
            self.paid = tuple(one.pledge.id for one in self.shares.shares() if one.fen)
            self.payment_submitted.emit(parsed.value)

    def refresh(self) -> None:
        """The books stand differently now: pledges follow, what was typed by hand stays."""
        if not self._is_known() or self.shares.by_hand:
            return
        before = self.shares.pledges()
        if tuple(self._open()) != before:
            self._find()
            self._propose()
        self._show_checker()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.title.setText(self.tr("A payment of what was pledged"))
        self.fields.retranslate()
        self.send.setText(self.tr("Record"))
        self.send.setToolTip(self.tr("Record the payment (Enter)"))
        self._show_checker()

    def _begin(self) -> None:
        self._id, self._giver, self._first = new_entry_id(), "unit", None
        self.fields.begin(self._book.today)
        self.show_complaints({}, self.boxes)

    def _draft(self) -> PaymentDraft:
        unit, fields = self.who.unit, self.fields
        checker = fields.checker.value() if fields.is_checked() else ""
        return PaymentDraft(
            id=self._id,
            giver=self._giver,
            unit=unit.id if unit is not None and self._giver == "unit" else None,
            amount=self.amount.text(),
            method=fields.method.value(),
            received_on=fields.received_on.text(),
            bank_ref=fields.bank_ref.text(),
            shares=self.shares.shares(),
            over_to=fields.project.project,
            over_text=fields.project.text(),
            note=fields.note.text(),
            clock=self._book.clock(),
            checked_by=OperatorCode(checker) if checker else None,
            check_above_fen=self._book.check_above_fen(),
            confirmed=self.asked,
        )

    def _slips(self, submitted: GiftSubmitted) -> FieldErrors:
        """What is asked once before the payment is recorded."""
        unit = self.who.unit
        pledges = tuple(share.pledge for share in self.shares.shares() if share.fen)
        return self._guard(submitted, unit.kind if unit is not None else "", pledges)

    def _fen(self) -> int:
        """The amount as it is typed, 0 where it cannot be read."""
        read = read_amount(self.amount.text())
        return 0 if isinstance(read, Sentence) else read.fen

    def _is_known(self) -> bool:
        return self.who.unit is not None or self._giver != "unit"

    def _open(self) -> Sequence[JournalRow]:
        """The open pledges of the giver: the one that was chosen first, then by their days."""
        unit = self.who.unit
        found = self._book.open_of(self._giver, unit.id if unit else None)
        first = self._first.id if self._first is not None else None
        return sorted(found, key=lambda row: (row.id != first, due_first(row)))

    def _pick(self, giver: Giver) -> None:
        """Somebody was picked: find what they owe, and go on to the amount."""
        self._giver, self._first = giver, None
        self._find()
        self._propose()
        if self.shares.lines:
            self.boxes["unit"].say_wrong("")
            self.go_to(self.amount)
        else:
            self.show_complaints({"unit": Sentence(NO_OPEN_PLEDGE)}, self.boxes)

    def _drop(self) -> None:
        """Somebody else is typed."""
        self._giver, self._first = "unit", None
        self._offer(())
        self._refresh()

    def _find(self) -> None:
        self._offer(self._open())

    def _offer(self, pledges: Sequence[JournalRow]) -> None:
        self.shares.offer(pledges, self._book.today)
        self.boxes["shares"].setVisible(bool(pledges))

    def _propose(self) -> None:
        """Share the amount anew, unless that was done by hand: the chosen pledge comes first."""
        if not self.shares.by_hand:
            self.shares.propose(self._fen(), first=self._first is not None)
        self._refresh()

    def _edit(self) -> None:
        self.asked = False
        self.boxes["amount"].say_wrong("")
        self.boxes["shares"].say_wrong("")
        self._propose()

    def _refresh(self) -> None:
        """Tell what the payment does; ask for a second person, and for what what is over is."""
        self.tell("")
        balance = self._draft().balance()
        self.fields.show_over(over=bool(balance.shared_fen) and balance.over_fen > 0)
        self.effect.show_draft(replace(self._draft(), confirmed=True))
        self._show_checker()

    def _show_checker(self) -> None:
        above_fen = self._book.check_above_fen()
        self.fields.checker.offer({"": "–", **self._book.checkers()})
        self.boxes["checked_by"].setVisible(needs_check(self._fen(), above_fen))

    def _go_to_shares(self) -> None:
        if self.shares.lines:
            self.go_to(self.shares)
            self.shares.lines[0].share.selectAll()

    def _connect(self) -> None:
        project = self.fields.project
        self.who.picked.connect(lambda _unit: self._pick("unit"))
        self.who.unnamed.connect(self._pick)
        self.who.cleared.connect(self._drop)
        self.who.entered.connect(self.enter)
        project.picked.connect(lambda _project: self._refresh())
        project.cleared.connect(self._refresh)
        project.entered.connect(self.enter)
        self.amount.textEdited.connect(lambda _text: self._edit())
        self.shares.edited.connect(self._edit)
        for key, field in self.fields.keys.items():
            self.on_key(key, partial(self.go_to, field))
        self.on_key("Alt+V", self._go_to_shares)
