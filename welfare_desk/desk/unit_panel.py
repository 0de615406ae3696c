"""The panel beside the register's table: one unit, what is known, what is booked, what to do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.check_in_box import CheckInBox
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.fields import TickBox
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.key_cap import KeyCap
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.name_lines import NameLines
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.unit_booked import UnitBooked
from welfare_desk.desk.unit_column import WrappedColumn
from welfare_desk.desk.unit_delegate import MARK_FACES
from welfare_desk.desk.unit_facts import Facts, unit_facts
from welfare_desk.desk.unit_look import unit_role
from welfare_desk.desk.unit_merged import MergedUnits
from welfare_desk.desk.unit_tags import Tag, Tags
from welfare_desk.desk.unit_words import MARK_WORDS, arrival_words, mark_words, marks

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.register_book import RegisterBook, UnitRow
    from welfare_desk.domain.ids import UnitId

PHONE_SHOWN_MS = 8000
GROUNDS = {"gold": "goldSoft", "pledge": "pledgeSoft", "brandText": "brandSoft", "ok": "okSoft"}


class UnitPanel(Card):
    """A unit in full; what it asks for is said by name, about the unit that is shown."""

    asked = Signal(str)
    """What shall be done: "gift", "claim", "edit", "merge", "approved", "not_approved"."""

    def __init__(self, look: Look, book: RegisterBook, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._look = look
        self._book = book
        self._unit: UnitId | None = None
        self._timezone = ""
        self._phone_shown = False
        self._hiding = QTimer(self)
        self._hiding.setSingleShot(True)
        self._hiding.setInterval(PHONE_SHOWN_MS)
        self._hiding.timeout.connect(self.hide_phone)
        self._icon = Glyph(look, "buildings", "kind", size_px=28, style="fill", badge_px=48)
        self._name = NameLines(look, px=17, small_px=14)
        self._tags = Tags(look)
        self.facts = Facts(look)
        self._phone_key = KeyCap(look, "Alt+P")
        self.approved = TickBox(look)
        self._approval = Card(look, "warn")
        self._approval_words = Label(look, px=13, role="pledge", wraps=True)
        self.check_in = CheckInBox(look)
        self.booked = UnitBooked(look)
        self.merged = MergedUnits(look)
        self._acts = _acts(look)
        self._lay_out()
        for name, button in self._acts.items():
            button.clicked.connect(lambda _on=False, name=name: self.asked.emit(name))
        self.approved.clicked.connect(
            lambda on: self.asked.emit("approved" if on else "not_approved")
        )
        self.retranslate()

    def show_unit(self, unit: UnitId | None, timezone: str) -> None:
        """Show a unit, or none; times are read in this zone."""
        if unit != self._unit:
            self.hide_phone()
        self._unit, self._timezone = unit, timezone
        self._refresh()

    def show_phone(self) -> None:
        """Show the telephone number in full for some seconds."""
        self._phone_shown = True
        self._hiding.start()
        self._refresh()

    def hide_phone(self) -> None:
        """Hide the middle of the telephone number again."""
        self._hiding.stop()
        if self._phone_shown:
            self._phone_shown = False
            self._refresh()

    def tags(self) -> tuple[str, ...]:
        """What stands under the name."""
        return self._tags.words()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        words = {
            "gift": (self.tr("Record a gift"), self.tr("Record a gift of this unit (Enter)")),
            "claim": (self.tr("Claim"), self.tr("Let this unit claim a project (Ctrl+L)")),
            "edit": (self.tr("Edit"), self.tr("Change what is registered (F2, Ctrl+E)")),
            "merge": (
                self.tr("Merge…"),
                self.tr("This unit and another one are the same, or told apart (Ctrl+M)"),
            ),
        }
        for name, button in self._acts.items():
            button.setText(words[name][0])
            button.setToolTip(words[name][1])
        self.facts.tip("phone", self.tr("Show the number for a moment (Alt+P)"))
        self._approval_words.setText(
            self.tr("A state enterprise gives with its own approval. Nothing waits for it.")
        )
        self.approved.setText(self.tr("The approval is there"))
        self.approved.setToolTip(self.tr("The unit's own approval was shown (Alt+A)"))
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        if self._unit is None or self._unit not in self._book.units:
            return
        row, look = self._book.row(self._unit), self._look
        unit, consent = row.unit, self._book.consent(row.unit.id)
        self._icon.show_icon(look.kinds.icon(unit.kind), unit_role(unit.kind, look.kinds), "fill")
        self._name.show_name(look.reads(unit.name))
        self._tags.show_tags(self._tags_of(row))
        masked = not self._phone_shown
        self.facts.show_facts(unit_facts(unit, look, consent=consent, phone_masked=masked))
        self._phone_key.setVisible(bool(unit.phone) and masked)
        self._approval.setVisible(look.kinds.wants_approval(unit.kind))
        self._approval_words.setVisible(not unit.approved)
        self.approved.setChecked(unit.approved)
        self.check_in.show_arrival(unit, row.arrival, self._timezone)
        self.booked.show_booked(row.booked, self._book.entries_of(unit.id), self._timezone)
        self.merged.show_merged(self._book.merged_into(unit.id))

    def _tags_of(self, row: UnitRow) -> list[Tag]:
        look, kind = self._look, row.unit.kind
        role = unit_role(kind, look.kinds)
        tags = [Tag(look.kind_name(kind), look.kinds.icon(kind), "fill", role, "voidSoft")]
        if row.arrival is not None:
            words = arrival_words(row.arrival, self._timezone)
            tags.append(Tag(words, "check-circle", "fill", "ok", "okSoft"))
        worn = set(marks(row, look))
        for mark in (each for each in MARK_WORDS if each in worn):
            icon, style, colour = MARK_FACES[mark]
            tags.append(Tag(mark_words(mark), icon, style, colour, GROUNDS[colour]))
        return tags

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(5)
        words.addWidget(self._name)
        words.addWidget(self._tags)
        head = QHBoxLayout()
        head.setSpacing(11)
        head.addWidget(self._icon)
        head.addLayout(words, 1)
        inside = WrappedColumn()
        column = inside.column
        column.setContentsMargins(14, 2, 14, 2)
        column.setSpacing(9)
        column.addWidget(self.facts)
        self.facts.put_beside_phone(self._phone_key)
        approval = QVBoxLayout(self._approval)
        approval.setContentsMargins(12, 8, 12, 8)
        approval.setSpacing(4)
        approval.addWidget(self._approval_words)
        tick = QHBoxLayout()
        tick.addWidget(self.approved)
        tick.addStretch(1)
        tick.addWidget(KeyCap(self._look, "Alt+A"))
        approval.addLayout(tick)
        for part in (self._approval, self.check_in, self.booked, self.merged):
            column.addWidget(part)
        column.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 14, 1, 14)
        whole.setSpacing(9)
        head.setContentsMargins(14, 0, 14, 0)
        whole.addLayout(head)
        whole.addWidget(scrolled(inside), 1)
        whole.addLayout(self._foot())

    def _foot(self) -> QGridLayout:
        foot = QGridLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.setSpacing(6)
        for number, button in enumerate(self._acts.values()):
            foot.addWidget(button, number // 2, number % 2)
        return foot


def _acts(look: Look) -> dict[str, Button]:
    """The buttons at the foot: what is done most stands first."""
    return {
        "gift": Button(
            look,
            kind="primary",
            icon="hand-coins",
            icon_style="fill",
            key="Enter",
            height_px=36,
        ),
        "claim": Button(look, icon="storefront", key="Ctrl+L", height_px=36),
        "edit": Button(look, icon="pencil-simple", icon_style="bold", key="F2", height_px=36),
        "merge": Button(look, icon="users", key="Ctrl+M", height_px=36),
    }
