"""A disk that takes long to save is spoken of, so that nobody types the same gift twice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.notices import Notice

if TYPE_CHECKING:
    from welfare_desk.bootstrap.submitting import Submitting
    from welfare_desk.desk.main_window import MainWindow

SLOW_MS: Final = 1_500
"""After so long somebody who waits is told."""

WAITING = QT_TRANSLATE_NOOP(
    "notices",
    "Still being saved: the disk takes long, perhaps because a virus scanner looks at the file. "
    "What was typed stays in the line until it is saved; wait a moment, nothing is lost.",
)
SAVED = QT_TRANSLATE_NOOP("notices", "Saved now. It took {seconds} s.")


class Patience(QObject):
    """Watches what is submitted until it is answered."""

    def __init__(self, window: MainWindow, submitting: Submitting, parent: QObject) -> None:
        super().__init__(parent)
        self._window = window
        self._waiting = 0
        self._told = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SLOW_MS)
        self._timer.timeout.connect(self._tell)
        for begun in (
            window.donation_submitted,
            window.claim_submitted,
            window.reversal_submitted,
            window.reallocation_submitted,
            window.change_submitted,
        ):
            begun.connect(self._begin)
        submitting.committed.connect(self._end)
        submitting.changed.connect(self._end)
        submitting.refused.connect(self._fail)
        submitting.change_refused.connect(self._fail)

    def _begin(self) -> None:
        self._waiting += 1
        if not self._timer.isActive() and not self._told:
            self._since.start()
            self._timer.start()

    def _tell(self) -> None:
        self._told = True
        self._window.show_notice(Notice(level="warn", sentence=Sentence(WAITING)))

    def _end(self) -> None:
        told = self._rest()
        if told:
            seconds = {"seconds": round(self._since.elapsed() / 1000)}
            self._window.show_notice(Notice(level="good", sentence=Sentence(SAVED, seconds)))

    def _fail(self) -> None:
        self._rest()

    def _rest(self) -> bool:
        """One answer came; whether somebody was told to wait for the last one."""
        self._waiting = max(self._waiting - 1, 0)
        if self._waiting:
            return False
        self._timer.stop()
        told, self._told = self._told, False
        return told
