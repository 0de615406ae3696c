"""Who claims: the unit that leads, somebody new, and the partners of a joint claim."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from uuid import uuid4

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.fields import Choice, FieldBox
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.shapes import LEFT, RIGHT, line_of_words, width_of
from welfare_desk.desk.row_list import RowList
from welfare_desk.desk.unit_look import unit_role
from welfare_desk.desk.unit_picker import UnitPicker
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.kind_guess import guess_kind
from welfare_desk.domain.unit_draft import NewUnitDraft

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPainter

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.register import Unit
    from welfare_desk.services.lookup import Lookup

PARTNER_PX: Final = 28
ICON_PX: Final = 16


class ClaimUnits(QWidget):
    """Pick or name the lead, add partners one after the other; `changed` after each step."""

    changed = Signal()
    entered = Signal()
    """Enter was pressed where nothing is left to pick."""
    not_found = Signal(str)
    """A partner who is not in the register yet: what was typed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._new: UnitId | None = None
        self.lead = UnitPicker(look)
        self.kind = Choice(look)
        self.partner = UnitPicker(look)
        self.partners = PartnerList(look)
        self.lead_box = FieldBox(look, self.lead, key="Alt+U", needed=True)
        self.kind_box = FieldBox(look, self.kind)
        self.partner_box = FieldBox(look, self.partner)
        self.join = Button(look, kind="ghost", icon="users", key="Alt+J", height_px=28)
        self.mark = Label(look, px=12, weight=500, role="pledge", wraps=True)
        self.together = QWidget()
        """The partners; they stand further down in the form."""
        _stack(self, self.lead_box, self.kind_box, self.mark)
        _stack(self.together, self.join, self.partner_box, self.partners)
        self.setFocusProxy(self.lead)
        self._connect()
        self.retranslate()

    def use_lookup(self, lookup: Lookup | None) -> None:
        """Search units in this index."""
        self.lead.use_lookup(lookup)
        self.partner.use_lookup(lookup)

    def begin(self, unit: Unit | None = None, typed: str = "") -> None:
        """Begin with nobody, with a unit, or with a name that somebody typed."""
        self._new = None
        for picker in (self.lead, self.partner):
            picker.clear()
            picker.forget()
            picker.show_search()
        self.partners.show_units(())
        self.partner_box.hide()
        if unit is not None:
            self.lead.show_unit(unit)
        elif typed:
            self.lead.setText(typed)
        self._refresh()

    def show_lead(self, unit: Unit) -> None:
        """Pick the unit that leads."""
        self._new = None
        self.lead.show_unit(unit)
        self._refresh()

    def start_partner(self) -> None:
        """Open the field for partners: a joint claim."""
        self.partner_box.show()
        self.join.hide()
        self.partner.setFocus()

    def add_partner(self, unit: Unit) -> None:
        """Let somebody claim together with the lead."""
        self.partner_box.show()
        if unit not in self.all_units():
            self.partners.show_units((*self.partners.units, unit))
        self._clear_partner()

    def new_unit(self) -> NewUnitDraft | None:
        """Somebody who will be registered with the claim."""
        if self._new is None:
            return None
        return NewUnitDraft(id=self._new, name=self.lead.text(), kind=self.kind.value())

    def all_units(self) -> tuple[Unit, ...]:
        """Everybody of the claim whom the register knows, the lead in front."""
        lead = (self.lead.unit,) if self.lead.unit is not None else ()
        return (*lead, *self.partners.units)

    def needs_approval(self) -> bool:
        """Whether one of them is a state enterprise whose own approval is not noted yet."""
        return any(self._look.kinds.needs_approval(unit) for unit in self.all_units())

    def boxes(self) -> dict[str, FieldBox]:
        """The boxes by the names of their complaints."""
        return {
            "unit": self.lead_box,
            "name": self.lead_box,
            "kind": self.kind_box,
            "partners": self.partner_box,
        }

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.lead_box.name(self.tr("Who claims it"))
        self.kind_box.name(self.tr("New here: what kind of unit is it"))
        self.partner_box.name(self.tr("Together with"))
        self.join.setText(self.tr("Claim it together"))
        self.join.setToolTip(self.tr("Add partners to the claim (Alt+J)"))
        self.partner.setToolTip(self.tr("Enter adds a partner; Del in the list takes one out"))
        self.partners.setAccessibleName(self.tr("Partners of the claim"))
        self.mark.setText(
            self.tr("State-owned: internal approval needed before it gives. It can claim now.")
        )
        self._offer_kinds()
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _offer_kinds(self) -> None:
        kinds = self._look.kinds.all()
        self.kind.offer({code: self._look.kind_name(code) for code in kinds})

    def _refresh(self) -> None:
        self.kind_box.setVisible(self._new is not None)
        self.mark.setVisible(self.needs_approval())
        self.partners.setVisible(bool(self.partners.units))
        self.join.setVisible(self.partner_box.isHidden())
        self.changed.emit()

    def _begin_new(self, typed: str) -> None:
        self._new = UnitId(f"U-{uuid4()}")
        self.kind.choose(guess_kind(typed))
        self._refresh()
        self.kind.setFocus()

    def _forget_new(self, _unit: object = None) -> None:
        self._new = None
        self._refresh()

    def _clear_partner(self) -> None:
        self.partner.clear()
        self.partner.forget()
        self.partner.show_search()
        self._refresh()

    def _refuse_partner(self, typed: str) -> None:
        self._clear_partner()
        self.not_found.emit(typed)

    def _connect(self) -> None:
        self.join.clicked.connect(self.start_partner)
        self.lead.picked.connect(self._forget_new)
        self.lead.cleared.connect(self._forget_new)
        self.lead.new_wanted.connect(self._begin_new)
        self.lead.entered.connect(self.entered)
        self.partner.picked.connect(self.add_partner)
        self.partner.new_wanted.connect(self._refuse_partner)
        self.partner.entered.connect(self.entered)
        self.partners.left_out.connect(self._refresh)
        self._look.kinds_changed.connect(self._offer_kinds)


def _stack(ground: QWidget, *parts: QWidget) -> None:
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(7)
    for part in parts:
        column.addWidget(part)


class PartnerList(RowList):
    """The partners by name; Del takes the current one out."""

    left_out = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, row_px=PARTNER_PX, parent=parent)
        self.units: tuple[Unit, ...] = ()

    def show_units(self, units: tuple[Unit, ...]) -> None:
        """Show these partners."""
        self.units = units
        self.show_count(len(units))

    def row_words(self, place: int) -> str:
        """The name of a partner."""
        return self._look.reads(self.units[place].name)

    def draw_row(self, painter: QPainter, rect: QRectF, place: int) -> None:
        """Icon, name, and at the right how to take them out."""
        look, unit = self._look, self.units[place]
        icon = look.pixmap(
            look.kinds.icon(unit.kind),
            unit_role(unit.kind, look.kinds),
            ICON_PX,
            style="fill",
            ratio=self.devicePixelRatioF(),
        )
        painter.drawPixmap(QPointF(rect.left() + 4, rect.center().y() - ICON_PX / 2), icon)
        font, hint = look.font(12), "Del"
        room = rect.adjusted(ICON_PX + 11, 0, -6, 0)
        line_of_words(painter, room, hint, font, look.colour("text3"), RIGHT)
        who = room.adjusted(0, 0, -width_of(hint, font) - 8, 0)
        words, names = self.row_words(place), look.font(13, 500, "names")
        line_of_words(painter, who, words, names, look.colour("text"), LEFT)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Del takes out."""
        if event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and self.current >= 0:
            here = self.current
            self.show_units((*self.units[:here], *self.units[here + 1 :]))
            self.left_out.emit()
        else:
            super().keyPressEvent(event)
