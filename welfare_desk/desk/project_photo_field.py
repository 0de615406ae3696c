"""The field of a project's photo: drop a picture on it, or choose one from the disk."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.project_photo import PhotoView
from welfare_desk.domain.errors import KnownError
from welfare_desk.qtkit.notices import say
from welfare_desk.qtkit.photo import SUFFIXES, read_photo

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from welfare_desk.desk.look import Look

PHOTO_PX = 108


class ProjectPhotoField(QWidget):
    """Keeps the picture that was chosen until the form is handed over."""

    taken = Signal()
    """A file was read: its picture is shown, or why there is none."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.jpeg: bytes | None = None
        """The picture that was chosen, ready to be kept; None: none was."""
        self._name = Label(look, px=12, weight=500, role="text2")
        self.view = PhotoView(look, height_px=PHOTO_PX)
        self.choose = Button(look, icon="folder-open", key="Alt+P", height_px=32)
        self._hint = Label(look, px=12, role="text3", elides=True)
        self.wrong = Label(look, px=12, role="danger", wraps=True)
        self.setAcceptDrops(True)
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(8)
        row.addWidget(self.choose)
        row.addWidget(self._hint, 1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._name)
        column.addWidget(self.view)
        column.addLayout(row)
        column.addWidget(self.wrong)
        self.choose.clicked.connect(self.ask_file)
        self._say_wrong("")
        self.retranslate()

    def begin(self, photo: Path | None) -> None:
        """Begin with the picture that a project has, or with none."""
        self.jpeg = None
        self._say_wrong("")
        self.view.show_file(None)
        self.view.show_file(photo)

    def take_file(self, path: Path) -> None:
        """Take the picture of a file, or say why it cannot be."""
        try:
            jpeg = read_photo(path)
        except KnownError as error:
            self._say_wrong(say(error.said, self._look.language))
        else:
            self._say_wrong("")
            self.jpeg = jpeg
            self.view.show_bytes(jpeg)
        self.taken.emit()

    def ask_file(self) -> None:
        """Look for a picture on the disk."""
        dialog = QFileDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setPalette(self._look.theme.palette())  # a window of its own inherits none
        pictures = QStandardPaths.StandardLocation.PicturesLocation
        dialog.setDirectory(QStandardPaths.writableLocation(pictures))
        endings = " ".join(f"*.{suffix}" for suffix in SUFFIXES)
        dialog.setNameFilter(self.tr("Pictures ({endings})").format(endings=endings))
        dialog.fileSelected.connect(lambda name: self.take_file(Path(name)))
        dialog.open()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        self._name.setText(self.tr("Photo"))
        self.choose.setText(self.tr("Choose…"))
        self.choose.setToolTip(self.tr("Choose a picture from the disk (Alt+P)"))
        self._hint.setText(self.tr("or drop a picture here"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A file from the disk may come in."""
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Take the first file that was dropped."""
        files = [url.toLocalFile() for url in event.mimeData().urls() if url.isLocalFile()]
        if files:
            event.acceptProposedAction()
            self.take_file(Path(files[0]))

    def _say_wrong(self, words: str) -> None:
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))
