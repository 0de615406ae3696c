"""The screen on which the stage of this computer stands, kept for the next start."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from welfare_desk.bootstrap.recent import recent_list
from welfare_desk.domain.screens import ScreenIdentity, WantedScreen

if TYPE_CHECKING:
    from pathlib import Path


class KeptScreen:
    """Reads and writes one screen; a file that cannot be read or written is as good as none."""

    def __init__(self, file: Path | None = None) -> None:
        """Keep it in `file`; None: beside the list of files that were open lately."""
        self._settings = QSettings(
            str(file or recent_list().with_name("screen.ini")), QSettings.Format.IniFormat
        )

    @property
    def wanted(self) -> WantedScreen | None:
        """The screen that was chosen, or taken by itself; None where there never was one."""
        kept = self._settings.value("wanted")
        try:
            values = json.loads(kept) if isinstance(kept, str) and kept else None
            return _wanted(values) if values is not None else None
        except (ValueError, TypeError, KeyError, AttributeError):
            return None

    def keep(self, wanted: WantedScreen | None) -> None:
        """Remember this screen; None: forget the one that was remembered."""
        text = json.dumps(asdict(wanted), ensure_ascii=False) if wanted is not None else ""
        self._settings.setValue("wanted", text)
        self._settings.sync()


def _wanted(values: dict[str, object]) -> WantedScreen:
    beside = values["beside"]
    if not isinstance(beside, list):
        raise TypeError
    return WantedScreen(
        identity=identity_from(values["identity"]),
        beside=tuple(identity_from(one) for one in beside),
        by_operator=values["by_operator"] is True,
    )


def identity_from(values: object) -> ScreenIdentity:
    """A screen of the file, which a hand may have changed: every value of its own type."""
    if not isinstance(values, dict):
        raise TypeError
    plain = asdict(ScreenIdentity())
    if any(type(values[name]) is not type(value) for name, value in plain.items()):
        raise TypeError
    return ScreenIdentity(**{name: values[name] for name in plain})
