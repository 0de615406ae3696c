"""The window of the system in which a file or a folder is picked, opened beside the work."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look


def path_dialog(parent: QWidget, look: Look, picked: Callable[[Path], object]) -> QFileDialog:
    """A dialog that hands over what was picked and goes by itself; whoever asks for it opens it."""
    dialog = QFileDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setPalette(look.theme.palette())  # a window of its own inherits none
    label = QFileDialog.DialogLabel
    dialog.setLabelText(label.LookIn, _say("Folder"))
    dialog.setLabelText(label.FileType, _say("Kind of file"))
    dialog.fileSelected.connect(lambda name: picked(Path(name)))
    return dialog


def folder_dialog(parent: QWidget, look: Look, picked: Callable[[Path], object]) -> QFileDialog:
    """The same for a folder."""
    dialog = path_dialog(parent, look, picked)
    dialog.setFileMode(QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    return dialog


def _say(source: str) -> str:
    return QCoreApplication.translate("PathDialog", source)
