"""The first step of an import: which file; chosen, typed, or dropped from another window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QStandardPaths, Qt, Signal
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.blank import Blank
from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.fields import FieldBox, TextField
from welfare_desk.desk.paint.shapes import smooth_painter

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent

    from welfare_desk.desk.look import Look

RADIUS_PX = 10.0
EDGE_PX = 6


class FileStep(QWidget):
    """A place to drop a file, a button that looks for one, a line to type its path.

    `file_given` carries a Path.
    """

    file_given = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._hovers = False
        self._blank = Blank(look, "file-xls")
        self._path = TextField(look)
        self._box = FieldBox(look, self._path, key="Alt+P")
        self._choose = Button(look, icon="folder-open", icon_style="duotone", key="Ctrl+O")
        self._choose.clicked.connect(self.choose)
        self._path.returnPressed.connect(self.give)
        self._path.textEdited.connect(lambda _text: self._box.say_wrong(""))
        self.setAcceptDrops(True)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._box, 1)
        row.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 18, 24, 22)
        column.addWidget(self._blank, 1)
        column.addLayout(row)
        self.retranslate()

    def path(self) -> Path | None:
        """The file that is typed; None where there is none."""
        typed = self._path.text().strip().strip('"')
        return Path(typed).expanduser() if typed else None

    def give(self) -> None:
        """Hand the file over that is typed, or say that none is."""
        path = self.path()
        if path is None:
            self.say_wrong(self.tr("Choose a file first, or drop one here."))
        else:
            self.say_wrong("")
            self.file_given.emit(path)

    def say_wrong(self, sentence: str) -> None:
        """Say why a file cannot be taken; "" takes it back."""
        self._box.say_wrong(sentence)

    def start_typing(self) -> None:
        """Give the keys to the path."""
        self._path.setFocus()
        self._path.selectAll()

    def choose(self) -> None:
        """Look for a file."""
        dialog = QFileDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setPalette(self._look.theme.palette())  # a window of its own inherits none
        documents = QStandardPaths.StandardLocation.DocumentsLocation
        dialog.setDirectory(QStandardPaths.writableLocation(documents))
        dialog.setNameFilters(
            [
                self.tr("Tables") + " (*.xlsx *.xlsm *.xls *.csv *.tsv *.txt)",
                self.tr("All files") + " (*)",
            ]
        )
        dialog.fileSelected.connect(lambda name: self._take(Path(name)))
        dialog.show()

    def retranslate(self) -> None:
        """Say it in the language of the desk."""
        self._blank.name(
            self.tr("Drop a table here"),
            self.tr(
                "A workbook (xlsx, xls) or a CSV file, with the titles of the columns in one row. "
                "Nothing is written before you have seen what would change."
            ),
        )
        self._box.name(self.tr("Path of the file"))
        self._choose.setText(self.tr("Choose a file"))
        self._choose.setToolTip(self.tr("Look for a workbook or a CSV file on this computer"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Say that a file may be dropped here."""
        if event.mimeData().hasUrls():
            event.acceptProposedAction()
            self._show_hover(hovers=True)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        """The file is held elsewhere."""
        self._show_hover(hovers=False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file that was dropped."""
        self._show_hover(hovers=False)
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self._take(Path(files[0]))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashed edge of the place to drop a file."""
        painter, look = smooth_painter(self), self._look
        pen = QPen(look.colour("brand" if self._hovers else "line2"), 2 if self._hovers else 1.5)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.setBrush(look.colour("brandSoft" if self._hovers else "surface"))
        edge = QRectF(self.rect()).adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)
        painter.drawRoundedRect(edge, RADIUS_PX, RADIUS_PX)

    def _show_hover(self, *, hovers: bool) -> None:
        self._hovers = hovers
        self.update()

    def _take(self, path: Path) -> None:
        self._path.setText(str(path))
        self.give()
