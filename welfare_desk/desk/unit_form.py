"""The form of a unit, docked beside the register: new ones, and changes of those that stand."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Signal

from welfare_desk.desk.docked_form import DockedForm
from welfare_desk.desk.lookalike_card import LookalikeCard
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.unit_fields import UnitFields
from welfare_desk.desk.unit_form_words import MINORS, UNDRAWN, code_state, form_words
from welfare_desk.domain.changes import PutUnit
from welfare_desk.domain.credit_code import read_credit_code
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.kind_guess import guess_kind
from welfare_desk.domain.masking import shown_name
from welfare_desk.domain.phone import read_phone
from welfare_desk.domain.register import Unit
from welfare_desk.domain.texts import Text
from welfare_desk.domain.unit_draft import UnitDraft
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.register_book import RegisterBook
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.services.lookalikes import Lookalike, Lookalikes

ALIKE_FIELDS = frozenset({"name", "short", "credit_code", "kind"})
LEAST = 2
"""A name of so many characters at least is held against the register."""


class UnitForm(DockedForm):
    """`submitted` carries a PutUnit, `same_as` the unit that it turned out to be."""

    submitted = Signal(object)
    same_as = Signal(object)

    def __init__(
        self,
        look: Look,
        book: RegisterBook,
        undrawable: Callable[[str], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, icon="check-fat", parent=parent)
        self._book = book
        self._undrawable = undrawable
        self._lookalikes: Lookalikes | None = None
        self._id = UnitId("")
        self._standing: Unit | None = None
        self._kind_chosen = self._consent_chosen = False
        self._handed_over: PutUnit | None = None
        self._told_of: UnitId | None = None
        self.timezone = ""
        self.apart: list[UnitId] = []
        """The units that were said to be different while typing."""
        self.fields = UnitFields(look)
        self.alike = LookalikeCard(look, book)
        self.undrawn = Label(look, px=12, role="pledge", wraps=True)
        self.code_told = Label(look, px=12, role="text3", wraps=True)
        self.minors = Label(look, px=12, role="text3", wraps=True)
        self.preview = Label(look, px=14, weight=500, face="names", wraps=True)
        self.setFocusProxy(self.fields.texts["name"])
        self._lay_out_parts()
        self._connect()
        self.retranslate()

    def use_lookalikes(self, lookalikes: Lookalikes | None) -> None:
        """Hold typed names against this register."""
        self._lookalikes = lookalikes

    def open_new(self, name: str = "") -> None:
        """Begin a unit that is new."""
        kind = guess_kind(name)
        consent = self._look.kinds.default_consent(kind)
        self._id, self._standing = UnitId(f"U-{uuid4()}"), None
        self._kind_chosen = self._consent_chosen = False
        draft = UnitDraft(
            id=self._id,
            name=name,
            kind=kind,
            name_consent=consent.name,
            amount_consent=consent.amount,
        )
        self._begin(draft)

    def open_with(self, unit: Unit) -> None:
        """Begin to change a unit that stands."""
        self._id, self._standing = unit.id, unit
        self._kind_chosen = self._consent_chosen = True
        self._begin(UnitDraft.of(unit, self._look.kinds))

    def is_own(self, change: object) -> bool:
        """Whether this is what the form handed over."""
        known = self._handed_over
        return known is not None and isinstance(change, PutUnit) and change.unit.id == known.unit.id

    def show_refused(self, error: KnownError) -> None:
        """It was not taken: the texts stay, and it may be sent again."""
        self._handed_over = None
        self.tell(say(error.said, self._look.language), "danger")

    def submit(self) -> None:
        """Hand the unit over, or say what is wrong beside its field."""
        parsed = self._draft(confirmed=self.asked).parse()
        complaints = parsed.errors or parsed.second_look
        self.show_complaints(complaints, self.fields.boxes, asked=bool(parsed.second_look))
        if parsed.value is None or self._asks_first():
            return
        if parsed.value.fields is not None and not parsed.value.fields:
            self.left.emit()
        else:
            self._handed_over = parsed.value
            self.submitted.emit(parsed.value)

    def _asks_first(self) -> bool:
        """Whether a unit like this is there and this is the first Enter since it was found."""
        alike = self.alike.shown
        first = alike is not None and alike.unit.id != self._told_of
        if alike is not None and first:
            self._told_of = alike.unit.id
            self.tell(self.tr("Is it the same one? Answer above, or press Enter to register both."))
            self.bring_into_view(self.alike)
        return first

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.title.setText(self.tr("Change the unit") if self._standing else self.tr("New unit"))
        self.send.setText(self.tr("Save") if self._standing else self.tr("Register"))
        self.send.setToolTip(self.tr("A name is enough (Enter or Ctrl+Enter)"))
        self.back.setToolTip(self.tr("Back to the list; nothing is saved (Esc)"))
        self.minors.setText(form_words(MINORS))
        self.fields.retranslate()
        self._refresh()

    def _begin(self, draft: UnitDraft) -> None:
        self._handed_over = None
        self.apart, self._told_of = [], None
        self.fields.show_draft(draft)
        self.show_complaints({}, self.fields.boxes)
        self.retranslate()
        self._look_for_alike()
        self.go_to(self.fields.texts["name"])

    def _draft(self, *, confirmed: bool = False) -> UnitDraft:
        return self.fields.draft(self._id, self._standing, confirmed=confirmed)

    def _edited(self, field: str) -> None:
        """Something was typed or chosen: what follows from it follows at once."""
        self._handed_over = None
        self.show_complaints({}, self.fields.boxes)
        if field == "kind":
            self._kind_chosen = True
        elif field in {"name_consent", "amount_consent"}:
            self._consent_chosen = True
        if field in {"name", "credit_code"} and not self._kind_chosen:
            self.fields.kind.choose(self._proposed_kind())
        if not self._consent_chosen:
            consent = self._look.kinds.default_consent(self.fields.kind.value())
            self.fields.show_consent(consent)
        if field in ALIKE_FIELDS:
            self._look_for_alike()
        self._refresh()

    def _proposed_kind(self) -> str:
        """What the credit code says, else what the name sounds like."""
        read = read_credit_code(self.fields.texts["credit_code"].text())
        if read.state == "ok" and read.unit_kind:
            return read.unit_kind
        return guess_kind(self.fields.texts["name"].text())

    def _refresh(self) -> None:
        """The hints beside the fields, as they follow from what is typed."""
        fields, draft, look = self.fields, self._draft(), self._look
        fields.show_fitting()
        count, words, role = code_state(draft.credit_code, look)
        self.code_told.setText("   ".join(part for part in (count, words) if part))
        self.code_told.set_role(role)
        self.code_told.setVisible(bool(count) and fields.boxes["credit_code"].isVisibleTo(self))
        missing = self._undrawable(f"{draft.name} {draft.name_en} {draft.short} {draft.alias}")
        self.undrawn.setText(form_words(UNDRAWN, characters=missing) if missing else "")
        self.undrawn.setVisible(bool(missing))
        like = look.kinds.like(draft.kind)
        self.minors.setVisible(look.kinds.is_person(like) or like == "group")
        name = Text(draft.name.strip() or "…", draft.name_en.strip())
        shown = look.reads(shown_name(name, like, draft.consent()))
        hidden = draft.amount_consent == "hidden"
        amount = self.tr("amount hidden") if hidden else self.tr("amount shown")
        self.preview.setText(
            self.tr("On the stage: {name} · {amount}").format(name=shown, amount=amount)
        )

    def _look_for_alike(self) -> None:
        draft = self._draft()
        name = draft.name.strip()
        found: tuple[Lookalike, ...] = ()
        if self._lookalikes is not None and len(name) >= LEAST:
            found = self._lookalikes.of(
                name=name,
                short=draft.short,
                credit_code=draft.credit_code,
                kind=draft.kind,
                besides=self._id,
            )
        found = tuple(alike for alike in found if not self._is_apart(alike.unit.id))
        typed = Unit(
            id=UnitId(""),
            kind=draft.kind,
            name=Text(name, draft.name_en),
            short=draft.short,
            credit_code=read_credit_code(draft.credit_code).code,
            contact_role=draft.contact_role,
            phone="" if isinstance(read_phone(draft.phone), Sentence) else draft.phone,
        )
        self.alike.show_found(typed, found, self.timezone)

    def _is_apart(self, other: UnitId) -> bool:
        """Whether a unit was told apart from this one, now or earlier."""
        return other in self.apart or self._book.are_apart(self._id, other)

    def _tell_apart(self, other: UnitId) -> None:
        self.apart.append(other)
        self.tell("")
        self.go_to(self.fields.texts["name"])

    def _connect(self) -> None:
        self.fields.edited.connect(self._edited)
        self.alike.same.connect(self.same_as)
        self.alike.different.connect(self._tell_apart)
        self.on_key("Alt+Y", self.alike.say_same)
        self.on_key("Alt+N", self.alike.say_different)

    def _lay_out_parts(self) -> None:
        self.fields.put_below("name", self.undrawn)
        self.fields.put_below("name", self.alike)
        self.fields.put_below("kind", self.code_told)
        self.fields.put_below("kind", self.minors)
        self.head.addWidget(self.preview)  # always in sight, wherever the fields are scrolled to
        self.body.addWidget(self.fields)
