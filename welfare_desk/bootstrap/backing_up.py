"""When a backup is due: after ten entries or two minutes, whichever comes first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

if TYPE_CHECKING:
    from welfare_desk.domain.snapshot import Snapshot

ENTRIES: Final = 10
"""So many entries are recorded at most before the next backup."""

LONGEST_MS: Final = 120_000
"""So long a change waits at most for its backup."""

LOOK_MS: Final = 5_000
"""So often a look is taken whether a place came or went."""


class Schedule(QObject):
    """Counts what changes; `due` tells that a backup is wanted, `looked` that places may differ."""

    due = Signal()
    looked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: int | None = None
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(LONGEST_MS)
        self._waiting.timeout.connect(self.due)
        self._look = QTimer(self)
        self._look.setInterval(LOOK_MS)
        self._look.timeout.connect(self.looked)

    @property
    def waits(self) -> bool:
        """Whether something changed that no backup has begun to hold."""
        return self._waiting.isActive()

    def start(self) -> None:
        """Begin with a file that was just opened."""
        self._entries = None
        self._look.start()

    def stop(self) -> None:
        """The file is let go."""
        self._waiting.stop()
        self._look.stop()

    def know(self, snapshot: Snapshot) -> None:
        """Something changed: entries or the register, here or at another desk."""
        if not self._look.isActive():
            return
        entries = sum(seq for _, seq in snapshot.seqs)
        if self._entries is None:  # the first news is no change
            self._entries = entries
            return
        if entries - self._entries >= ENTRIES:
            self._entries = entries
            self._waiting.stop()
            self.due.emit()
        elif not self._waiting.isActive():
            self._waiting.start()

    def put_off(self) -> None:
        """No backup can begin now, because another one is under way: it is due again later."""
        if not self._waiting.isActive():
            self._waiting.start()

    def begun(self) -> None:
        """A backup begins that will hold whatever changed until now."""
        self._waiting.stop()
