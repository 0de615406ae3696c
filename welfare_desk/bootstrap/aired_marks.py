"""Notes in the books what was on air, so that nobody is thanked twice after a restart."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal

from welfare_desk.domain.spotlight_order import marked

if TYPE_CHECKING:
    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.domain.spotlight import Mark

NOTED: Final[frozenset[Mark]] = frozenset({"shown", "hidden"})
"""The marks that "shown" would say nothing new to."""


class AiredMarks(QObject):
    """Hears what the stage had on air; `wanted` carries the MarkSpotlights for what is new."""

    wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Know no books yet: nothing is noted before the first snapshot."""
        super().__init__(parent)
        self._noted: set[str] | None = None
        self._asked: set[str] = set()

    def forget(self) -> None:
        """Another file is opened."""
        self._noted = None
        self._asked.clear()

    def know(self, snapshot: Snapshot) -> None:
        """Learn what is noted already."""
        if snapshot.marks is not None:
            self._noted = {mark.id for mark in snapshot.marks if mark.mark in NOTED}

    def hear(self, painted: Painted) -> None:
        """Have noted what was on air, each once."""
        if self._noted is None:
            return
        new = [key for key in painted.aired if key not in self._noted | self._asked]
        if new:
            self._asked.update(new)
            self.wanted.emit(marked(dict.fromkeys(new), "shown", datetime.now(UTC)))
