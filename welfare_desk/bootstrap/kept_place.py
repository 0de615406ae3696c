"""Where this computer keeps its second backups, kept for the next start."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings

from welfare_desk.bootstrap.recent import recent_list
from welfare_desk.domain.care import SecondPlace


class KeptPlace:
    """Reads and writes one folder; a file that cannot be read or written is as good as none."""

    def __init__(self, file: Path | None = None) -> None:
        """Keep it in `file`; None: beside the list of files that were open lately."""
        self._settings = QSettings(
            str(file or recent_list().with_name("care.ini")), QSettings.Format.IniFormat
        )

    @property
    def second(self) -> SecondPlace | None:
        """The place that was chosen last; None where none is wanted."""
        folder = self._path("second")
        if folder is None:
            return None
        return SecondPlace(folder=folder, disk=self._path("second_disk"))

    def keep_second(self, folder: Path | None) -> None:
        """Use this folder from now on, as long as it is on the disk that it is on now."""
        from welfare_desk.services.backup_folder import disk_of

        disk = disk_of(folder) if folder is not None else None
        self._settings.setValue("second", str(folder or ""))
        self._settings.setValue("second_disk", str(disk or ""))
        self._settings.sync()

    def _path(self, key: str) -> Path | None:
        kept = self._settings.value(key)
        return Path(kept) if isinstance(kept, str) and kept else None
