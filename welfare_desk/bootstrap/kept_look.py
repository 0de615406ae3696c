"""How the desk was left: its language, and light or dark, kept for the next start."""

from __future__ import annotations

from typing import TYPE_CHECKING, get_args

from PySide6.QtCore import QSettings

from welfare_desk.bootstrap.recent import recent_list
from welfare_desk.domain.texts import Language
from welfare_desk.qtkit.theme import Mode

if TYPE_CHECKING:
    from pathlib import Path


class KeptLook:
    """Reads and writes two words; a file that cannot be read or written is as good as none."""

    def __init__(self, file: Path | None = None) -> None:
        """Keep them in `file`; None: beside the list of files that were open lately."""
        self._settings = QSettings(
            str(file or recent_list().with_name("look.ini")), QSettings.Format.IniFormat
        )

    @property
    def language(self) -> Language | None:
        """The language that was chosen last; None where none ever was."""
        kept = self._settings.value("language")
        return next((language for language in get_args(Language) if language == kept), None)

    @property
    def mode(self) -> Mode:
        """Light or dark, as it was chosen last."""
        kept = self._settings.value("mode")
        return next((mode for mode in get_args(Mode) if mode == kept), "light")

    def keep_language(self, language: Language) -> None:
        """Speak this language at the next start."""
        self._settings.setValue("language", language)

    def keep_mode(self, mode: Mode) -> None:
        """Be light or dark at the next start."""
        self._settings.setValue("mode", mode)
