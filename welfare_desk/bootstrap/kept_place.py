"""Where this computer keeps its second backups, kept for the next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from welfare_desk.bootstrap.recent import recent_list


class KeptPlace:
    """Reads and writes one folder; a file that cannot be read or written is as good as none."""

    def __init__(self, file: Path | None = None) -> None:
        """Keep it in `file`; None: beside the list of files that were open lately."""
        self._settings = QSettings(
            str(file or recent_list().with_name("care.ini")), QSettings.Format.IniFormat
        )

    @property
    def second(self) -> Path | None:
        """The folder that was chosen last; None where none is wanted."""
        kept = self._settings.value("second")
        return Path(kept) if isinstance(kept, str) and kept else None

    def keep_second(self, folder: Path | None) -> None:
        """Use this folder from now on."""
        self._settings.setValue("second", str(folder) if folder is not None else "")
        self._settings.sync()
