"""The field of a picture for the stage: drop one on it, choose one from the disk, or take it away.

What does not suit a wall is refused at once, in one sentence below the field.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from welfare_desk.desk.paint.button import Button
from welfare_desk.desk.paint.label import Label
from welfare_desk.desk.whole_picture import WholePicture
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.stage_pictures import LEAST_PX
from welfare_desk.qtkit.notices import say
from welfare_desk.qtkit.stage_picture import ChosenPicture, read_stage_picture

if TYPE_CHECKING:
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.stage_changes import PictureKind

PICTURE_PX = 84
SUFFIXES = ("png", "jpg", "jpeg")


class StagePictureField(QWidget):
    """Keeps the picture that was chosen until the form is handed over."""

    edited = Signal()
    """Another picture was chosen, refused, or taken away."""

    def __init__(
        self, look: Look, kind: PictureKind, *, key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._key = key
        self._standing: Path | None = None
        self.kind = kind
        self.chosen: ChosenPicture | None = None
        """The picture that was chosen and is not kept yet; None: none was."""
        self.is_gone = False
        """Whether the picture that stands was taken away."""
        self._name = Label(look, px=13, weight=700)
        self._about = Label(look, px=12, role="text2", wraps=True)
        self.view = WholePicture(look, height_px=PICTURE_PX)
        self.choose = Button(look, icon="folder-open", key=key, height_px=32)
        self.remove = Button(look, kind="ghost", height_px=32)
        self.about_size = Label(look, px=12, role="text2", wraps=True)
        self.wrong = Label(look, px=12, role="danger", wraps=True)
        self.setAcceptDrops(True)
        self._lay_out()
        self.choose.clicked.connect(self.ask_file)
        self.remove.clicked.connect(self.take_away)
        self.say_wrong("")
        self.retranslate()

    def begin(self, standing: Path | None) -> None:
        """Begin with the picture that stands, or with none."""
        self._standing, self.chosen, self.is_gone = standing, None, False
        self.say_wrong("")
        self.view.show_file(standing)
        self._refresh()

    def take_file(self, path: Path) -> None:
        """Take the picture of a file, or say why it cannot be; what was there stays then."""
        try:
            chosen = read_stage_picture(path, self.kind)
        except KnownError as error:
            self.say_wrong(say(error.said, self._look.language))
        else:
            self.say_wrong("")
            self.chosen, self.is_gone = chosen, False
            self.view.show_bytes(chosen.content)
        self._refresh()
        self.edited.emit()

    def take_away(self) -> None:
        """Take back what was chosen, else take away what stands."""
        if self.chosen is not None:
            self.chosen = None
        else:
            self.is_gone = self._standing is not None
        self.say_wrong("")
        self.view.show_file(None if self.is_gone else self._standing)
        self._refresh()
        self.edited.emit()

    def say_wrong(self, words: str) -> None:
        """Say below the field why a picture cannot be taken; "" takes it back."""
        self.wrong.setText(words)
        self.wrong.setVisible(bool(words))

    def has_picture(self) -> bool:
        """Whether a picture stands here, or will."""
        return self.chosen is not None or (self._standing is not None and not self.is_gone)

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
        names = {
            "header": self.tr("Header picture"),
            "logo": self.tr("Logo"),
            "code": self.tr("Collection code of the organisation"),
        }
        width, height = LEAST_PX[self.kind]
        abouts = {
            "header": self.tr("Wide, on the welcome; {width} × {height} pixels at least."),
            "logo": self.tr("Beside the name of the host; {width} × {height} pixels at least."),
            "code": self.tr("For the scene “How to give”; {width} × {height} pixels at least."),
        }
        self._name.setText(names[self.kind])
        self._about.setText(abouts[self.kind].format(width=width, height=height))
        self.choose.setText(self.tr("Choose…"))
        tip = self.tr("Choose a picture from the disk ({key}), or drop one here")
        self.choose.setToolTip(tip.format(key=self._key))
        self.choose.setAccessibleName(f"{names[self.kind]}: {self.tr('Choose…')}")
        self._refresh()

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

    def _refresh(self) -> None:
        """Say what is shown, and offer to take back what can be."""
        chosen = self.chosen
        if chosen is not None:
            words = self.tr("{width} × {height} pixels, not saved yet")
            self.about_size.setText(words.format(width=chosen.width_px, height=chosen.height_px))
        elif self.is_gone:
            self.about_size.setText(self.tr("Taken away once this is saved"))
        elif self._standing is not None and not self.view.has_picture():
            self.about_size.setText(self.tr("The file of this picture is not on this laptop."))
        else:
            self.about_size.setText("")
        self.about_size.setVisible(bool(self.about_size.text()))
        back, away = self.tr("Take back"), self.tr("Take away")
        self.remove.setText(back if chosen is not None else away)
        self.remove.setVisible(self.has_picture())
        self.remove.updateGeometry()

    def _lay_out(self) -> None:
        row, column = QHBoxLayout(), QVBoxLayout(self)
        row.setSpacing(8)
        row.addWidget(self.choose)
        row.addWidget(self.remove)
        row.addStretch(1)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for part in (self._name, self._about, self.view, self.about_size):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.wrong)
