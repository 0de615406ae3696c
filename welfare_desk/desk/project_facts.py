"""What a project says of itself beside its needs: for whom, who answers, the agreement, a photo."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.project_photo import PhotoView
from welfare_desk.domain.project_state import wants_agreement

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.register import Project

FACTS: Final = ("beneficiaries", "contact", "agreement")


class ProjectFacts(QWidget):
    """Only the facts that are there, each under its name."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._project: Project | None = None
        self._names = {name: Label(look, px=12, role="text2") for name in FACTS}
        self.values = {name: Label(look, px=13, face="names", wraps=True) for name in FACTS}
        self.photo = PhotoView(look)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        for row, name in enumerate(FACTS):
            grid.addWidget(self._names[name], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(self.values[name], row, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(grid)
        column.addWidget(self.photo)
        self.retranslate()

    def show_project(self, project: Project, photo: Path | None) -> None:
        """Show what a project says of itself; `photo` is the file of its picture."""
        self._project = project
        self.photo.show_file(photo)
        self._refresh()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        names = {
            "beneficiaries": self.tr("For"),
            "contact": self.tr("Contact"),
            "agreement": self.tr("Agreement"),
        }
        for name, label in self._names.items():
            label.setText(names[name])
        self._refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _refresh(self) -> None:
        project = self._project
        if project is None:
            return
        missing = wants_agreement(project)
        words = {
            "beneficiaries": self._beneficiaries(project),
            "contact": project.contact_role,
            "agreement": self.tr("Works need one: none noted yet")
            if missing
            else project.agreement,
        }
        self.values["agreement"].set_role("pledge" if missing else "text")
        for name, said in words.items():
            self.values[name].setText(said)
            self.values[name].setVisible(bool(said))
            self._names[name].setVisible(bool(said))
        self.setVisible(any(words.values()) or self.photo.has_picture())

    def _beneficiaries(self, project: Project) -> str:
        text, count = self._look.reads(project.beneficiaries), project.beneficiary_count
        if count is None:
            return text
        counted = self.tr("in number: {count}").format(count=count)
        return f"{text} · {counted}" if text else counted
