"""The real stage, started as from a command line, that tells each frame with another number."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from tests.bench.children import tell
from welfare_desk import bootstrap, cli
from welfare_desk.bootstrap.qt import load_qt

if TYPE_CHECKING:
    from welfare_desk.options import StageOptions
    from welfare_desk.stage.stage_model import StageModel
    from welfare_desk.stage.stage_window import StageWindow


def run_watched(options: StageOptions) -> int:
    """Start the stage as the program does, with a watcher at its frames."""
    load_qt()
    from PySide6.QtCore import QObject, Qt, Slot

    from welfare_desk.bootstrap import stage

    class Frames(QObject):
        """Looks at the number after each frame."""

        def __init__(self, model: StageModel, window: StageWindow) -> None:
            super().__init__(window)
            self._model = model
            self._number = -1
            window.window.frameSwapped.connect(self.look, Qt.ConnectionType.QueuedConnection)

        @Slot()
        def look(self) -> None:
            """Tell when the number is another one than on the frame before."""
            number = self._model.painted().number_fen
            if number != self._number:
                self._number = number
                tell("frame")

    painter = stage._painter

    def watched_painter() -> tuple[StageModel, StageWindow]:
        model, window = painter()
        Frames(model, window)
        return model, window

    stage._painter = watched_painter
    return stage.run(options)


if __name__ == "__main__":
    bootstrap.run_stage = run_watched
    sys.argv = ["welfare-desk", "--file", sys.argv[1], "stage"]
    cli.main()
