"""The docked form that claims a project for one unit or several."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

from PySide6.QtCore import Signal

from welfare_desk.desk.claim_forms import ClaimForms
from welfare_desk.desk.claim_places import ClaimPlaces
from welfare_desk.desk.claim_share import ClaimShare
from welfare_desk.desk.claim_units import ClaimUnits
from welfare_desk.desk.docked_form import DockedForm
from welfare_desk.desk.paint.fields import Choice, FieldBox, TextField, TickBox
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.name_lines import NameLines
from welfare_desk.desk.project_words import need_words
from welfare_desk.domain.claim_draft import ClaimDraft
from welfare_desk.domain.claim_extent import Claimable
from welfare_desk.domain.claim_forms import claimed_as
from welfare_desk.domain.ids import EntryId, LineId
from welfare_desk.domain.money import Money
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.market_books import MarketBooks
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.ids import HoldId
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.register import NeedLine, Unit
    from welfare_desk.services.lookup import Lookup


class ClaimPanel(DockedForm):
    """Who claims, what, how much, in what form; `claim_submitted` carries a ClaimSubmitted."""

    claim_submitted = Signal(object)
    hold_wanted = Signal()

    def __init__(self, look: Look, books: MarketBooks, parent: QWidget | None = None) -> None:
        super().__init__(look, icon="hand-heart", parent=parent)
        self._books = books
        self._row: ProjectRow | None = None
        self._id = EntryId(uuid4())
        self._ends_hold: HoldId | None = None
        self.name = NameLines(look, px=15, small_px=13)
        self.state = Label(look, px=12, role="text2", wraps=True)
        self.line = Choice(look)
        self.line_box = FieldBox(look, self.line, key="Alt+N", needed=True)
        self.places = ClaimPlaces(look)
        self.units = ClaimUnits(look)
        self._forms_name = Label(look, px=12, weight=500, role="text2")
        self.forms = ClaimForms(look)
        self.share = ClaimShare(look)
        self.on_stage = TickBox(look, key="Alt+O")
        self.note = TextField(look)
        self.note_box = FieldBox(look, self.note, key="Alt+R")
        self.setFocusProxy(self.units)
        for part in (self.name, self.state):
            self.head.addWidget(part)
        for widget in (
            self.line_box,
            self.places,
            self.units,
            self._forms_name,
            self.forms,
            self.share,
            self.units.together,
            self.on_stage,
            self.note_box,
        ):
            self.body.addWidget(widget)
        self._connect()
        self.retranslate()

    @property
    def project(self) -> ProjectRow | None:
        """The project that is being claimed."""
        return self._row

    def use_lookup(self, lookup: Lookup | None) -> None:
        """Search units in this index."""
        self.units.use_lookup(lookup)

    def open_for(
        self,
        row: ProjectRow,
        *,
        unit: Unit | None = None,
        who: str = "",
        line: LineId | None = None,
        ends_hold: HoldId | None = None,
    ) -> None:
        """Begin a claim of this project.

        Args:
            row: the project.
            unit: who claims, where that is known.
            who: what is typed into the field of the unit, where it is not.
            line: the need, where it was chosen.
            ends_hold: the kept place that the claim ends.
        """
        self._row, self._id, self._ends_hold = row, EntryId(uuid4()), ends_hold
        self.units.begin(unit, who)
        self.note.clear()
        self.share.begin()
        self.on_stage.setChecked(False)
        self._offer_lines()
        first = line or self._first_line()
        self.line.choose(str(first) if first else "")
        self._choose_form()
        self.show_complaints({}, self._boxes())
        self._refresh()
        self.go_to(self.forms if unit is not None else self.units.lead)

    def show_row(self, row: ProjectRow) -> None:
        """The project stands differently now: places and what is left follow, the typing stays."""
        if self._row is not None and row.project.id == self._row.project.id:
            self._row = row
            self._refresh()

    def take_unit(self, unit: Unit) -> None:
        """Pick the unit whose badge was scanned: as lead, or as a partner where that is typed."""
        if self.units.partner.hasFocus():
            self.units.add_partner(unit)
        else:
            self.units.show_lead(unit)
            self.go_to(self.forms)

    def is_own(self, entry: EntryId) -> bool:
        """Whether this form made the entry of that id."""
        return entry == self._id

    def show_refused(self, error: KnownError) -> None:
        """Say why it was not taken; what was typed stays, and Enter may be pressed again."""
        self.asked = False
        self.tell(say(error.said, self._look.language), "danger")

    def chosen_line(self) -> NeedLine | None:
        """The need that is claimed; None where the whole project is."""
        needs = self._row.project.needs if self._row else ()
        return next((need for need in needs if need.id == self.line.value()), None)

    def submit(self) -> None:
        """Hand the claim over, or say what is wrong beside its field."""
        parsed = self._draft().parse()
        asked = bool(parsed.second_look) and not parsed.errors
        self.show_complaints(parsed.errors or parsed.second_look, self._boxes(), asked=asked)
        if parsed.value is not None:
            self.claim_submitted.emit(parsed.value)
        elif "unit" in parsed.errors and self.units.lead.text():
            self.units.lead.offer()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        super().retranslate()
        self.title.setText(self.tr("Claim a project"))
        self.line_box.name(self.tr("Which need"))
        self._forms_name.setText(self.tr("In what form"))
        self.note_box.name(self.tr("Note"))
        self.on_stage.setText(self.tr("Called onto the stage with a board"))
        self.on_stage.setToolTip(self.tr("Called onto the stage with a board (Alt+O)"))
        self.send.setText(self.tr("Claim"))
        self.send.setToolTip(self.tr("Record the claim (Enter)"))
        if self._row is not None:
            kept = self.line.value()
            self._offer_lines()
            self.line.choose(kept)
            self._refresh()

    def _draft(self) -> ClaimDraft:
        lead, line, hold = self.units.lead, self.chosen_line(), self.places.own_hold()
        return ClaimDraft(
            id=self._id,
            unit=lead.unit.id if lead.unit else None,
            unit_text=lead.text(),
            new_unit=self.units.new_unit(),
            partners=tuple(unit.id for unit in self.units.partners.units),
            project=self._row.project if self._row else None,
            line=line.id if line else None,
            forms=self.forms.value(),
            whole=self.share.value() == "whole",
            amount=self.share.typed("amount"),
            quantity=self.share.typed("quantity"),
            slots=self.share.typed("places"),
            counted=self.share.counted(),
            note=self.note.text(),
            on_stage=self.on_stage.isChecked(),
            ends_hold=hold.id if hold else self._ends_hold,
            waiting=self.places.others_waiting(),
            needs_approval=self.units.needs_approval(),
            confirmed=self.asked,
        )

    def _boxes(self) -> dict[str, FieldBox]:
        shared = self.share.box
        return {
            "line": self.line_box,
            **self.units.boxes(),
            **dict.fromkeys(("amount", "quantity", "slots"), shared),
        }

    def _offer_lines(self) -> None:
        """The needs of the project, and where nobody counts places all of it."""
        needs = self._row.project.needs if self._row else ()
        words = {str(need.id): need_words(need, self._look) for need in needs}
        several = len(needs) > 1
        if several and all(need.slots is None for need in needs):
            words["none"] = self.tr("The whole project")
        self.line.offer(words)
        self.line_box.setVisible(several)

    def _first_line(self) -> LineId | None:
        """The first need that still has a place, else the first of all."""
        needs = self._row.project.needs if self._row else ()
        free = self._books.free(self._row) if self._row else {}
        open_lines = [need.id for need in needs if free.get(need.id) != 0]
        return next(iter(open_lines or [need.id for need in needs]), None)

    def _choose_form(self) -> None:
        need = self.chosen_line()
        self.forms.choose((claimed_as(need.form) if need else "money",))

    def _choose_line(self) -> None:
        self._choose_form()
        self._edited()

    def _edited(self) -> None:
        self.asked = False
        self._refresh()

    def _refresh(self) -> None:
        row = self._row
        if row is None:
            return
        self.name.show_name(self._look.reads(row.project.name))
        words = self.tr("No. {number}").format(number=row.project.number)
        if row.need_fen:
            words = self.tr("Need {need} · raised {raised} · {left} to go").format(
                need=Money(row.need_fen).figures,
                raised=Money(row.raised_fen).figures,
                left=Money(row.remaining_fen).figures,
            )
        self.state.setText(words)
        need = self.chosen_line()
        units = [unit.id for unit in self.units.all_units()]
        self.places.show_need(self._books, row, need, units, self._ends_hold)
        self.share.show_need(Claimable(row=row, need=need, forms=self.forms.value()))

    def _connect(self) -> None:
        self.units.changed.connect(self._edited)
        self.units.entered.connect(self.submit)
        self.units.not_found.connect(self._tell_not_found)
        self.line.activated.connect(lambda _index: self._choose_line())
        self.forms.changed.connect(self._edited)
        self.share.edited.connect(self._edit_share)
        self.places.hold_wanted.connect(self.hold_wanted)
        self.on_key("Alt+U", lambda: self.go_to(self.units.lead))
        self.on_key("Alt+J", self._join)
        self.on_key("Alt+N", lambda: self.go_to(self.line))
        self.on_key("Alt+A", self.share.start_amount)
        self.on_key("Alt+B", self.share.fill_in_rest)
        self.on_key("Alt+O", self.on_stage.toggle)
        self.on_key("Alt+R", lambda: self.go_to(self.note))

    def _edit_share(self) -> None:
        """What it comes to stays in sight while it is typed."""
        self._edited()
        self.bring_into_view(self.share)

    def _join(self) -> None:
        self.units.start_partner()
        self.go_to(self.units.partner)

    def _tell_not_found(self, typed: str) -> None:
        words = self.tr("“{typed}” is not registered: register it first, then add it as a partner.")
        self.tell(words.format(typed=typed))
