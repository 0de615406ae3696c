"""Paints the pages of a paper one after the other, so that the window stays alive meanwhile."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from welfare_desk.domain.errors import KnownError

if TYPE_CHECKING:
    from welfare_desk.papers.page import Output


class PaperRun(QObject):
    """One run at a time; `done` carries the output, `failed` why it came to nothing."""

    progressed = Signal(object)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._output: Output | None = None
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._paint_next)

    @property
    def is_running(self) -> bool:
        """Whether pages are still being painted."""
        return self._output is not None

    def begin(self, output: Output) -> None:
        """Paint the pages of an output, one in each turn of the event loop."""
        self._output = output
        self.progressed.emit((0, output.total))
        self._turn.start(0)

    def stop(self) -> None:
        """Paint no more; what can be taken back is."""
        output = self._let_go()
        if output is not None:
            output.give_up()

    def _paint_next(self) -> None:
        output = self._output
        if output is None:
            return
        try:
            if output.paint_next():
                self.progressed.emit((output.done, output.total))
                return
            output.finish()
        except KnownError as error:
            self.stop()
            self.failed.emit(error)
            return
        self._let_go()
        self.done.emit(output)

    def _let_go(self) -> Output | None:
        output, self._output = self._output, None
        self._turn.stop()
        return output
