"""The cell that says for which project: by number, name or initials; empty is undesignated."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Signal

from welfare_desk.desk.picker import ROWS, Picker
from welfare_desk.desk.suggestions import Suggestion
from welfare_desk.domain.money import Money
from welfare_desk.domain.project_state import is_filled
from welfare_desk.domain.words import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.ids import ProjectId
    from welfare_desk.domain.journal import ProjectRow
    from welfare_desk.domain.register import Project
    from welfare_desk.services.lookup import ProjectLookup, ProjectMatch

MOST_LOOKED_AT: Final = 200
ICONS = {category.code: category.icon for category in CATEGORIES}


class ProjectPicker(Picker):
    """Picks a project; Enter on an empty cell leaves the gift undesignated."""

    picked = Signal(object)
    """The `Project` that was picked."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.project: Project | None = None
        self._needed = False
        self._lookup: ProjectLookup | None = None
        self._rows: dict[ProjectId, ProjectRow] = {}
        self._name_all()

    def use_lookup(self, lookup: ProjectLookup | None) -> None:
        """Search in this index from now on."""
        self._lookup = lookup

    def know_state(self, rows: Iterable[ProjectRow]) -> None:
        """Remember how the projects stand, to be shown beside their names."""
        self._rows = {row.project.id: row for row in rows}

    def show_needed(self, *, needed: bool) -> None:
        """Say whether the cell may be left empty."""
        self._needed = needed
        self._name_all()

    def show_project(self, project: Project) -> None:
        """Show a project as picked."""
        self.project = project
        self.show_choice(
            self._look.reads(project.name), icon=_icon(project), role="text2", filled=False
        )

    def show_several(self) -> None:
        """Show that rows below say for which projects it is."""
        self.project = None
        self.show_choice(self.tr("Several projects"), icon="scissors", role="text2", filled=False)

    def forget(self) -> None:
        """Forget the project."""
        self.project = None

    def suggest(self, typed: str) -> tuple[Suggestion, ...]:
        """Projects that fit what was typed; an emptied cell suggests none, Enter leaves it so."""
        return self._found(typed.strip()) if typed.strip() else ()

    def first_rows(self) -> tuple[Suggestion, ...]:
        """The projects that come first in the index."""
        return self._found("")

    def take(self, suggestion: Suggestion) -> None:
        """Pick a project."""
        if suggestion.what is not None:
            self.show_project(suggestion.what)
            self.picked.emit(suggestion.what)

    def changeEvent(self, event: QEvent) -> None:
        """Speak the other language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_all()
            if self.project is not None:
                self.show_project(self.project)

    def _found(self, typed: str) -> tuple[Suggestion, ...]:
        found = self._lookup.find(typed, MOST_LOOKED_AT) if self._lookup else ()
        listed = (match for match in found if match.project.state == "published")
        return tuple(self._row(match) for match in islice(listed, ROWS))

    def _row(self, match: ProjectMatch) -> Suggestion:
        project = match.project
        name = self._look.reads(project.name)
        return Suggestion(
            what=project,
            name=name,
            marks=match.ranges if name == project.name.zh else (),
            detail=self._detail(project),
            aside=self.tr("No. {number}").format(number=project.number),
            icon=_icon(project),
            role="text2",
        )

    def _detail(self, project: Project) -> str:
        """What is still missing."""
        row = self._rows.get(project.id)
        if row is None or not row.need_fen:
            return ""
        if not row.remaining_fen or is_filled(row):
            return self.tr("The need is met")
        return self.tr("¥{figures} to go").format(figures=Money(row.remaining_fen).figures)

    def _name_all(self) -> None:
        name = self.tr("Project")
        self.setAccessibleName(name)
        self.setToolTip(self.tr("{name} (Alt+P): type a number or initials").format(name=name))
        self.setPlaceholderText(
            self.tr("Number or initials") if self._needed else self.tr("Enter: no project")
        )


def _icon(project: Project) -> str:
    return ICONS.get(project.category, "basket")
