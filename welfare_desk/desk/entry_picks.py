"""What is picked in the entry card, put into its line: who gives, for what, and how it comes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from welfare_desk.desk.entry_ground import EntryGround
    from welfare_desk.desk.method_row import Way
    from welfare_desk.domain.ids import OperatorCode
    from welfare_desk.domain.register import Project


class EntryPicks(QObject):
    """Listens to the cells and rows of one card in which something is picked."""

    def __init__(self, card: EntryGround) -> None:
        super().__init__(card)
        self._card = card
        fields = card.fields
        fields.mode.chosen.connect(card.choose_mode)
        fields.ways.chosen.connect(self._choose_way)
        fields.unit.picked.connect(card.use_unit)
        fields.unit.unnamed.connect(card.use_unnamed)
        fields.unit.cleared.connect(self._clear_unit)
        fields.unit.new_wanted.connect(card.ask_for_new_unit)
        fields.project.picked.connect(self._pick_project)
        fields.project.cleared.connect(self._clear_project)
        fields.checker.cell.picked.connect(self._pick_checker)
        fields.checker.cell.cleared.connect(self._clear_checker)
        for cell in (*fields.all_cells.values(), *fields.split.cells()):
            cell.keeper = card.keep

    def _clear_unit(self) -> None:
        self._card.line.name_giver("unit")

    def _pick_project(self, project: Project) -> None:
        self._card.line.name_project(project)
        self._card.go_on("project")

    def _clear_project(self) -> None:
        self._card.line.name_project(None)

    def _pick_checker(self, code: OperatorCode) -> None:
        self._card.line.checked_by = code
        self._card.go_on("checked_by")

    def _clear_checker(self) -> None:
        self._card.line.checked_by = None

    def _choose_way(self, way: Way) -> None:
        line = self._card.line
        line.form = way.form
        line.method = way.method or line.method
        self._card.show_changed()
