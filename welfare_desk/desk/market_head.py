"""The line at the top of the market: how it stands, its views, a new project, an import."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal

from welfare_desk.desk.market_list import VIEWS
from welfare_desk.desk.page_head import PageHead
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.segments import Segments
from welfare_desk.domain.project_state import is_filled, is_offered

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.journal import ProjectRow


class MarketHead(PageHead):
    """`view_chosen` carries the name of the view."""

    view_chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._rows: tuple[ProjectRow, ...] = ()
        self.views = Segments(look, VIEWS)
        self.bring = Button(look, icon="upload-simple", icon_style="duotone", key="Ctrl+I")
        self.add = Button(look, icon="plus-circle", icon_style="fill", key="Ctrl+N")
        for act in (self.views, self.bring, self.add):
            self.add_act(act)
        self.views.chosen.connect(self.view_chosen)
        self.retranslate()

    def show_rows(self, rows: Sequence[ProjectRow]) -> None:
        """Say how many projects there are, and how they stand."""
        self._rows = tuple(rows)
        filled = sum(is_filled(row) for row in rows if is_offered(row))
        claimed = sum(row.claims > 0 for row in rows)
        words = self.tr("Projects: {count} · claimed: {claimed} · filled: {filled}")
        more = words.format(count=f"{len(rows):,}", claimed=f"{claimed:,}", filled=f"{filled:,}")
        self.name(self.tr("Market"), more)

    def choose_next(self) -> None:
        """Go on to the next view."""
        place = next(n for n, view in enumerate(VIEWS) if view == self.views.value())
        view = VIEWS[(place + 1) % len(VIEWS)]
        self.views.choose(view)
        self.view_chosen.emit(view)

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self.add.setText(self.tr("New project"))
        self.add.setToolTip(self.tr("Put a new project on the list (Ctrl+N)"))
        self.bring.setText(self.tr("Import"))
        self.bring.setToolTip(self.tr("Take projects over from a spreadsheet (Ctrl+I)"))
        self.views.name(
            {
                "tiles": self.tr("Cards"),
                "table": self.tr("Table"),
                "order": self.tr("Order"),
                "turns": self.tr("On stage"),
            }
        )
        self.views.setToolTip(self.tr("Another view (Ctrl+T)"))
        self.show_rows(self._rows)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
