"""The panel beside the list: one line in full, what it is or may be, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.journal_words import project_words, unit_words
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card, Rule
from welfare_desk.desk.paint.glyph import Glyph
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.statement_proposals import ProposalList
from welfare_desk.desk.statement_words import FACES, shelf_of, shelf_words, way_words
from welfare_desk.desk.unit_column import WrappedColumn
from welfare_desk.domain.money import Money

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.statement_books import Seen, StatementBooks
    from welfare_desk.domain.statement import StatementLine

ACTS: Final = ("confirm", "gift", "aside", "reopen")
"""What can be asked for: confirm a proposal, make a gift, set aside, open the line again."""


class StatementDetail(Card):
    """`asked` names an act; which are offered depends on how the line stands."""

    asked = Signal(str)

    def __init__(self, look: Look, books: StatementBooks, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._look = look
        self._books = books
        self._seen: Seen | None = None
        self._icon = Glyph(look, "question", "pledge", size_px=22, style="fill")
        self._state = Label(look, px=14, weight=700)
        self._amount = Label(look, px=24, weight=600, face="figures")
        self._who = Label(look, px=15, weight=700, face="names", wraps=True)
        self._facts = Label(look, px=13, role="text2", wraps=True)
        self._rule = Rule(look)
        self._told = Label(look, px=13, weight=500, wraps=True)
        self.proposals = ProposalList(look, books)
        self._acts = {
            "confirm": Button(look, kind="primary", icon="check", key="Enter", height_px=36),
            "gift": Button(look, icon="hand-coins", key="Ctrl+N", height_px=36),
            "aside": Button(
                look, icon="minus-circle", icon_style="fill", key="Ctrl+D", height_px=36
            ),
            "reopen": Button(look, icon="arrow-u-up-left", key="Ctrl+R", height_px=36),
        }
        for name, button in self._acts.items():
            button.clicked.connect(lambda _on=False, name=name: self.asked.emit(name))
        self._lay_out()
        self.retranslate()

    @property
    def seen(self) -> Seen | None:
        """The line on show."""
        return self._seen

    def offers(self, act: str) -> bool:
        """Whether an act can be done with the line on show."""
        return not self._acts[act].isHidden()

    def show_seen(self, seen: Seen | None) -> None:
        """Show a line as it stands now, or a gift that no statement shows."""
        self._seen = seen
        self.proposals.show_seen(seen)
        self._refresh()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        words = {
            "confirm": (
                self.tr("Confirm"),
                self.tr("Confirm the chosen proposal (Enter; 2 to 9 for others)"),
            ),
            "gift": (self.tr("New gift"), self.tr("Record a gift from this line (Ctrl+N)")),
            "aside": (
                self.tr("Set aside…"),
                self.tr("This line is no gift: say why (Ctrl+D)"),
            ),
            "reopen": (
                self.tr("Open again"),
                self.tr("Nobody knows after all what this line is (Ctrl+R)"),
            ),
        }
        for name, button in self._acts.items():
            button.setText(words[name][0])
            button.setToolTip(words[name][1])
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        seen = self._seen
        for part in (self._icon, self._state, self._amount, self._who, self._facts, self._rule):
            part.setVisible(seen is not None)
        state = seen.state if seen is not None else None
        shown = {
            "confirm": state == "open" and self.proposals.count > 0,
            "gift": state == "open",
            "aside": state == "open",
            "reopen": state in {"explained", "aside"},
        }
        for name, button in self._acts.items():
            button.setVisible(shown[name])
        told = self._told_words()
        self._told.setText(told)
        self._told.setVisible(bool(told))
        if seen is None:
            return
        face = FACES[shelf_of(seen)]
        self._icon.show_icon(face.icon, face.role, face.style)
        self._state.set_role(face.role)
        self._state.setText(shelf_words(shelf_of(seen)))
        line, row = seen.line, seen.row
        fen = line.fen if line is not None else (row.fen or 0) if row is not None else 0
        self._amount.setText(f"¥{Money(fen).figures}")
        if line is not None:
            self._who.setText(line.payer or self.tr("Payer not named"))
        elif row is not None:
            self._who.setText(unit_words(row, self._look.language))
        self._facts.setText("\n".join(self._fact_lines(seen)))

    def _fact_lines(self, seen: Seen) -> list[str]:
        line, row = seen.line, seen.row
        if line is not None:
            place = self.tr("Row {row} of {source}").format(row=line.position, source=line.source)
            first = f"{line.on.isoformat()} · {way_words(line.method)}"
            return [one for one in (first, line.ref, line.note, place) if one]
        if row is None:
            return []
        day = f"{self._books.day_of(row).isoformat()} · {way_words(row.method)}"
        words = (row.number, day, row.bank_ref, project_words(row, self._look.language))
        return [one for one in words if one]

    def _told_words(self) -> str:
        """What a line is, or what is to be done about it."""
        seen = self._seen
        if seen is None:
            return self.tr("Nothing is chosen.")
        if seen.line is None:
            return self.tr(
                "No line of a statement shows this gift. Take the statement of its days, or look "
                "whether it was recorded twice or by another way."
            )
        if seen.state == "explained" and seen.row is not None:
            who = unit_words(seen.row, self._look.language)
            return self.tr("It is {number}: {who}").format(number=seen.row.number, who=who)
        if seen.state == "aside":
            return self.tr("No gift: {reason}").format(reason=seen.line.aside)
        return "\n".join(filter(None, (self._refund_words(seen.line), self._open_words(seen))))

    def _open_words(self, seen: Seen) -> str:
        """What can be done about a line that is open."""
        if not self.proposals.count:
            return self.tr("No entry and no pledge fits. Record it as a new gift, or set it aside.")
        if not seen.proposals[0].is_gift:
            return self.tr(
                "To confirm a pledge records money, so it is done one by one and is never among "
                "the sure ones."
            )
        return ""

    def _refund_words(self, line: StatementLine) -> str:
        refund = self._books.refund_of(line)
        if refund is None:
            return ""
        words = self.tr(
            "{gift} of this amount was handed back by {back}: set the line aside with that as its "
            "reason (Ctrl+D)."
        )
        return words.format(gift=refund[0].number, back=refund[1].number)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(14, 0, 14, 0)
        head.setSpacing(8)
        head.addWidget(self._icon)
        head.addWidget(self._state, 1)
        head.addWidget(self._amount, 0, Qt.AlignmentFlag.AlignRight)
        inside = WrappedColumn()
        column = inside.column
        column.setContentsMargins(14, 0, 14, 2)
        column.setSpacing(7)
        for part in (self._who, self._facts, self._rule, self._told, self.proposals):
            column.addWidget(part)
        column.addStretch(1)
        foot = QGridLayout()
        foot.setContentsMargins(12, 0, 12, 0)
        foot.setSpacing(6)
        foot.addWidget(self._acts["confirm"], 0, 0, 1, 2)
        foot.addWidget(self._acts["gift"], 1, 0)
        foot.addWidget(self._acts["aside"], 1, 1)
        foot.addWidget(self._acts["reopen"], 2, 0, 1, 2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 14, 1, 14)
        whole.setSpacing(9)
        whole.addLayout(head)
        whole.addWidget(scrolled(inside), 1)
        whole.addLayout(foot)
