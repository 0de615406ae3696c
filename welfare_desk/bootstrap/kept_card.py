"""Where the emcee's card was left on this computer, kept for the next start."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from welfare_desk.bootstrap.kept_screen import identity_from
from welfare_desk.bootstrap.recent import recent_list
from welfare_desk.domain.card_place import CardPlace

if TYPE_CHECKING:
    from pathlib import Path

BOX = ("left", "top", "width_px", "height_px")


class KeptCard:
    """Reads and writes one place; a file that cannot be read or written is as good as none."""

    def __init__(self, file: Path | None = None) -> None:
        """Keep it in `file`; None: beside the list of files that were open lately."""
        self._settings = QSettings(
            str(file or recent_list().with_name("card.ini")), QSettings.Format.IniFormat
        )

    @property
    def place(self) -> CardPlace | None:
        """Where the card was left last; None where it never was open."""
        kept = self._settings.value("place")
        try:
            values = json.loads(kept) if isinstance(kept, str) and kept else None
            return _place(values) if values is not None else None
        except (ValueError, TypeError, KeyError, AttributeError):
            return None

    def keep(self, place: CardPlace) -> None:
        """Open the card there at the next start."""
        self._settings.setValue("place", json.dumps(asdict(place), ensure_ascii=False))
        self._settings.sync()


def _place(values: dict[str, object]) -> CardPlace:
    """A place of the file, which a hand may have changed: every value of its own type."""
    box = {name: values[name] for name in BOX}
    if any(type(value) is not int for value in box.values()):
        raise TypeError
    left, top, width_px, height_px = (int(str(value)) for value in box.values())
    return CardPlace(
        screen=identity_from(values["screen"]),
        left=left,
        top=top,
        width_px=width_px,
        height_px=height_px,
        fills=values["fills"] is True,
    )
