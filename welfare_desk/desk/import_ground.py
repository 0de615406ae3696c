"""The ground of the page of imports: its head, its card with the steps, its foot with buttons."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.import_progress import ProgressLine
from welfare_desk.desk.import_steps import StepLine
from welfare_desk.desk.page_head import PageHead
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.card import Card
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.paint.segments import Segments

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.sheet_columns import SheetKind


class ImportGround(QWidget):
    """Lays out what the page hands it; `template_wanted` and `export_wanted` carry a Path."""

    template_wanted = Signal(object)
    export_wanted = Signal(object)

    def __init__(self, look: Look, steps: QWidget, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._step = 0
        self._again = False
        self.head = PageHead(look)
        self.kinds = Segments(look, ("units", "projects"))
        self._template = Button(look, icon="file-xls", icon_style="duotone", key="Ctrl+S")
        self._export = Button(look, icon="export", key="Ctrl+E")
        self._line = StepLine(look)
        self.progress = ProgressLine(look)
        self._told = Label(look, px=13, weight=500, role="danger", wraps=True)
        self.back = Button(look, key="Esc", height_px=38)
        self.next = Button(look, kind="primary", key="Enter", height_px=38)
        self._template.clicked.connect(self.ask_for_template)
        self._export.clicked.connect(self.ask_for_export)
        self._lay_out(look, steps, page)
        self.retranslate()

    def begin(self, words: str) -> None:
        """Something is under way: say what, and offer to stop it."""
        self.tell("")
        self.progress.begin(words)
        self._show_buttons(shown=False)

    def end(self) -> None:
        """Nothing is under way any more."""
        self.progress.hide()
        self._show_buttons(shown=True)

    def tell(self, words: str) -> None:
        """Say one sentence beside the buttons; "" takes it back."""
        self._told.setText(words)

    def show_step(self, step: int) -> None:
        """Say which step it is."""
        self._step = step
        self._line.show_step(step)
        self._name_buttons()
        self.tell("")

    def kind(self) -> SheetKind:
        """The kind that is chosen: units or projects."""
        return "units" if self.kinds.value() == "units" else "projects"

    def offer_again(self, *, again: bool) -> None:
        """Offer to read the file again, as long as what is wrong in it bars the writing."""
        self._again = again
        self._name_buttons()
        fix = self.tr("Correct these cells in the file and save it, then read it again.")
        self.tell(fix if again else "")

    def ask_for_template(self) -> None:
        """Ask where to save a template."""
        units = self.kind() == "units"
        name = self.tr("units template") if units else self.tr("projects template")
        self._ask_path(name, self.template_wanted.emit)

    def ask_for_export(self) -> None:
        """Ask where to save all of it."""
        name = self.tr("units") if self.kind() == "units" else self.tr("projects")
        self._ask_path(name, self.export_wanted.emit)

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        self.kinds.name({"units": self.tr("Units"), "projects": self.tr("Projects")})
        self._name_buttons()
        self._template.setText(self.tr("Save a template"))
        self._template.setToolTip(self.tr("A workbook with all columns and their choices"))
        self._export.setText(self.tr("Export all"))
        self._export.setToolTip(self.tr("Everything in a file that can be imported again"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def _name_buttons(self) -> None:
        onward = (
            self.tr("Read the file"),
            self.tr("Check the rows"),
            self.tr("Read it again") if self._again else self.tr("Write all of it"),
            self.tr("Back to the page"),
        )
        back = (self.tr("Leave"), self.tr("Back"), self.tr("Back"), self.tr("Another file"))
        self.next.setText(onward[self._step])
        self.back.setText(back[self._step])

    def _show_buttons(self, *, shown: bool) -> None:
        for part in (self._told, self.back, self.next):
            part.setVisible(shown)

    def _ask_path(self, name: str, take: Callable[[Path], None]) -> None:
        dialog = QFileDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("xlsx")
        dialog.setPalette(self._look.theme.palette())  # a window of its own inherits none
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        dialog.setNameFilters([self.tr("Workbook") + " (*.xlsx)", "CSV (*.csv)"])
        dialog.selectFile(f"{name}.xlsx")
        dialog.fileSelected.connect(lambda chosen: take(Path(chosen)))
        dialog.show()

    def _lay_out(self, look: Look, steps: QWidget, page: QWidget) -> None:
        for act in (self.kinds, self._template, self._export):
            self.head.add_act(act)
        card = Card(look, "hot")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(1, 12, 1, 1)
        inside.setSpacing(8)
        inside.addWidget(self._line)
        inside.addWidget(steps, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 0, 16, 12)
        foot.setSpacing(10)
        foot.addWidget(self.progress, 1)
        foot.addWidget(self._told, 1)
        foot.addWidget(self.back)
        foot.addWidget(self.next)
        inside.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.head)
        column.addWidget(card, 1)
        outer = QVBoxLayout(page)
        outer.setContentsMargins(14, 12, 14, 10)
        outer.addWidget(self)
