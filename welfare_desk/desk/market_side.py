"""The right side of the market: the project one is on, or the form that is open over it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from welfare_desk.desk.claim_panel import ClaimPanel
from welfare_desk.desk.hold_panel import HoldPanel
from welfare_desk.desk.project_form import ProjectForm
from welfare_desk.desk.project_panel import ProjectPanel
from welfare_desk.domain.project_draft import next_project_number

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.market_books import MarketBooks
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.market import Hold
    from welfare_desk.domain.register import Unit
    from welfare_desk.services.lookup import Lookup

SideName = Literal["detail", "claim", "hold", "project"]
SIDE_PX = 364


class MarketSide(QStackedWidget):
    """`turned` tells that another form is open, or none."""

    turned = Signal()

    def __init__(self, look: Look, books: MarketBooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._books = books
        self.detail = ProjectPanel(look)
        self.claim = ClaimPanel(look, books)
        self.hold = HoldPanel(look, books)
        self.form = ProjectForm(look)
        self._names: dict[SideName, QWidget] = {
            "detail": self.detail,
            "claim": self.claim,
            "hold": self.hold,
            "project": self.form,
        }
        for part in self._names.values():
            self.addWidget(part)
        self.setFixedWidth(SIDE_PX)

    @property
    def name(self) -> SideName:
        """What is shown."""
        here = self.currentWidget()
        return next(name for name, part in self._names.items() if part is here)

    def use_lookup(self, units: Lookup | None) -> None:
        """Search units in this index."""
        self.claim.use_lookup(units)
        self.hold.use_lookup(units)

    def show_row(self, row: ProjectRow | None) -> None:
        """Show the project one is on; an open form stays open."""
        self.detail.show_row(row, self._books)
        self._show_or_hide()

    def refresh(self) -> None:
        """The books stand differently now: open forms follow, what is typed in them stays."""
        for form in (self.claim, self.hold):
            row = self._books.project(form.project.project.id) if form.project else None
            if row is not None:
                form.show_row(row)

    def begin_claim(self, row: ProjectRow, unit: Unit | None = None) -> None:
        """Claim a project, perhaps for a unit that is known already."""
        self._turn("claim")
        self.claim.open_for(row, unit=unit)

    def begin_claim_of_hold(self, hold: Hold) -> None:
        """Claim the place that was kept for somebody."""
        row = self._books.project(hold.project)
        if row is None:
            return
        unit = self._books.units.get(hold.unit) if hold.unit is not None else None
        self._turn("claim")
        self.claim.open_for(row, unit=unit, who=hold.who, line=hold.line, ends_hold=hold.id)

    def begin_hold(self, row: ProjectRow) -> None:
        """Keep a place of a project; what was typed into a claim of it comes along."""
        claim = self.claim
        claiming = self.name == "claim" and claim.project is not None
        line = claim.chosen_line() if claiming else None
        unit = claim.units.lead.unit if claiming else None
        typed = claim.units.lead.text() if claiming else ""
        self._turn("hold")
        self.hold.open_for(row, line=line.id if line else None, unit=unit, who=typed)

    def begin_project(self) -> None:
        """Put a project on the list."""
        projects = [row.project for row in self._books.projects]
        self._turn("project")
        taken = frozenset(project.number for project in projects)
        self.form.open_for(next_project_number(projects), taken)

    def begin_change(self, row: ProjectRow) -> None:
        """Change a project of the list."""
        others = (each.project for each in self._books.projects if each.project != row.project)
        self._turn("project")
        self.form.open_with(
            row.project,
            taken=frozenset(project.number for project in others),
            carried=self._books.carried_lines(row.project.id),
            claimed=bool(self._books.claims_of(row.project.id)),
            photo=self.detail.photo_of(row.project),
        )

    def start_typing(self) -> None:
        """Give the keyboard to what is shown."""
        self._names[self.name].setFocus()

    def close_form(self) -> None:
        """Show the project again."""
        self._turn("detail")

    def _turn(self, name: SideName) -> None:
        self.setCurrentWidget(self._names[name])
        self._show_or_hide()
        self.turned.emit()

    def _show_or_hide(self) -> None:
        """An empty market has no project to show: its list takes all the room."""
        self.setVisible(bool(self._books.projects) or self.name != "detail")
