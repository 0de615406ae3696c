"""The left side of the market: projects as cards, as a table, in order; the stage's list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, get_args

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from welfare_desk.desk.market_filter import MarketFilter
from welfare_desk.desk.market_order import MarketOrder
from welfare_desk.desk.market_tiles import MarketTiles
from welfare_desk.desk.paint.blank import Blank
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.scroll import scrolled
from welfare_desk.desk.paint.whole_rows import WholeRows
from welfare_desk.desk.project_table import ProjectTable
from welfare_desk.desk.turns_list import TurnsList

if TYPE_CHECKING:
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.market_books import MarketBooks
    from welfare_desk.domain.ids import ProjectId
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.services.lookup import ProjectLookup

MarketView = Literal["tiles", "table", "order", "turns"]
VIEWS: Final[tuple[MarketView, ...]] = get_args(MarketView)


class MarketList(QWidget):
    """`chosen` carries the row of the project one is on, whichever view shows it."""

    chosen = Signal(object)
    claim_wanted = Signal(object)
    change_submitted = Signal(object)
    gift_wanted = Signal(object)
    """Enter on a claim of the stage's list: the `ClaimSeen`."""

    def __init__(self, look: Look, books: MarketBooks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._books = books
        self._view: MarketView = "tiles"
        self.filter = MarketFilter(look)
        self.tiles = MarketTiles(look)
        self.table = ProjectTable(look)
        self.order = MarketOrder(look)
        self.turns = TurnsList(look)
        self.blank = Blank(look, "storefront", "fill")
        self.nothing = Blank(look, "magnifying-glass", "regular")
        self.nobody = Blank(look, "megaphone", "fill")
        self._stack = QStackedWidget()
        self._places: dict[MarketView, QWidget] = {
            "tiles": self.tiles,
            "table": _carded(look, WholeRows(self.table)),
            "order": _carded(look, scrolled(self.order)),
            "turns": _carded(look, scrolled(self.turns)),
        }
        for place in (*self._places.values(), self.blank, self.nothing, self.nobody):
            self._stack.addWidget(place)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(9)
        column.addWidget(self.filter)
        column.addWidget(self._stack, 1)
        self._connect()
        self.retranslate()

    @property
    def view(self) -> MarketView:
        """The view that is shown."""
        return self._view

    @property
    def place(self) -> QWidget:
        """The list that is shown, to which the keyboard goes."""
        views: dict[MarketView, QWidget] = {
            "tiles": self.tiles,
            "table": self.table,
            "order": self.order,
            "turns": self.turns,
        }
        return views[self._view]

    def current(self) -> ProjectRow | None:
        """The project one is on."""
        if self._view == "turns":
            seen = self.turns.current_claim()
            return self._books.project(seen.row.project) if seen else None
        if self._view == "order":
            return self.order.current_row()
        return self._lists()[0].current()

    def refresh(self) -> None:
        """Show the books as they stand now."""
        rows = self._books.projects
        self.filter.show_counts(rows)
        self.turns.show_claims(self._books.on_stage(), self._books.off_stage())
        self.order.show_rows(rows)
        self._show_filtered()

    def use_lookup(self, projects: ProjectLookup | None) -> None:
        """Search projects in this index."""
        self.filter.use_lookup(projects)

    def choose(self, project: ProjectId) -> None:
        """Go to a project; where the filter hides it, everything is shown."""
        if all(row.project.id != project for row in self.filter.filtered(self._books.projects)):
            self.filter.show_all()
        for each in (self.tiles, self.table, self.order):
            each.choose(project)

    def show_view(self, view: MarketView) -> None:
        """Show another view; the project one is on stays the same."""
        here = self.current()
        self._view = view
        if here is not None and view != "turns":
            for each in (self.tiles, self.table, self.order):
                each.choose(here.project.id)
        self._show_filtered()
        self.start_typing()

    def start_typing(self) -> None:
        """Give the keyboard to the view that is shown."""
        self.place.setFocus()

    def start_searching(self) -> None:
        """Give the keyboard to the search field."""
        self.filter.search.setFocus()
        self.filter.search.selectAll()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        for each in (self.tiles, self.table):
            each.setAccessibleName(self.tr("Projects"))
        self.order.setAccessibleName(self.tr("Order of presenting"))
        self.order.setToolTip(self.tr("Alt+↑ and Alt+↓ move the project"))
        self.turns.setAccessibleName(self.tr("Claims on the stage"))
        self.turns.setToolTip(self.tr("Alt+↑ and Alt+↓ move, Space: on or off, Enter: the gift"))
        self.blank.name(
            self.tr("No project yet"),
            self.tr(
                "Ctrl+N puts the first one on the list; a name and an amount are enough. Ctrl+I "
                "takes a whole list over from a file."
            ),
        )
        self.nothing.name(
            self.tr("No project fits"), self.tr("Esc in the search field shows all again.")
        )
        self.nobody.name(
            self.tr("Nobody comes on the stage yet"),
            self.tr("Claims come here; those marked for the stage first, in the emcee's order."),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _lists(self) -> tuple[MarketTiles, ProjectTable] | tuple[ProjectTable, MarketTiles]:
        if self._view == "table":
            return (self.table, self.tiles)
        return (self.tiles, self.table)

    def _show_filtered(self) -> None:
        rows = self._books.projects
        fitting = self.filter.filtered(rows)
        for each in self._lists()[::-1]:
            each.show_rows(fitting)
        self.filter.setVisible(bool(rows) and self._view in {"tiles", "table"})
        self._stack.setCurrentWidget(self._fitting_place(has_rows=bool(fitting)))
        self.chosen.emit(self.current())

    def _fitting_place(self, *, has_rows: bool) -> QWidget:
        if not self._books.projects:
            return self.blank
        if self._view == "turns" and not self.turns.count:
            return self.nobody
        if self._view in {"tiles", "table"} and not has_rows:
            return self.nothing
        return self._places[self._view]

    def _tell_chosen(self, view: MarketView) -> None:
        if view == self._view:
            self.chosen.emit(self.current())

    def _connect(self) -> None:
        self.filter.changed.connect(self._show_filtered)
        self.filter.left.connect(self.start_typing)
        self.tiles.chosen.connect(lambda _row: self._tell_chosen("tiles"))
        self.table.chosen.connect(lambda _row: self._tell_chosen("table"))
        self.order.shown.connect(lambda _row: self._tell_chosen("order"))
        self.turns.shown.connect(lambda _seen: self._tell_chosen("turns"))
        self.tiles.claim_wanted.connect(self.claim_wanted)
        self.table.claim_wanted.connect(self.claim_wanted)
        self.order.reordered.connect(self.change_submitted)
        self.turns.reordered.connect(self.change_submitted)
        self.turns.entered.connect(lambda: self.gift_wanted.emit(self.turns.current_claim()))


def _carded(look: Look, content: QWidget) -> Card:
    """A list on the ground of a card."""
    card = Card(look)
    inside = QVBoxLayout(card)
    inside.setContentsMargins(1, 6, 1, 6)
    inside.addWidget(content)
    return card
