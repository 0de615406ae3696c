"""The pictures of what is not on the stage, from where they are painted to the desks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from welfare_desk.domain.shown import Shown
    from welfare_desk.qtkit.stage_link import StageServer
    from welfare_desk.stage.pictures_due import Subject
    from welfare_desk.stage.stage_model import StageModel
    from welfare_desk.stage.stage_window import StageWindow


class StagePreviews(QObject):
    """Lets pictures be taken as long as a desk listens, and sends them."""

    def __init__(self, model: StageModel, window: StageWindow, server: StageServer) -> None:
        """Wait for the first moment that is shown."""
        super().__init__(server)
        # Qt Quick is loaded only when its painter is chosen
        from welfare_desk.stage.previews import Previews

        self._server = server
        self._previews = Previews(model, window, server.has_desks, self)
        self._previews.next_pictured.connect(self._send_next)
        self._previews.thumbnail.connect(server.send_thumbnail)

    def take(self, shown: Shown) -> None:
        """Know a new moment."""
        self._previews.take(shown)

    def close(self) -> None:
        """End before the stage does."""
        self._previews.close()

    def _send_next(self, image: QImage, subject: Subject | None) -> None:
        turn = None if subject is None else subject.turn
        self._server.send_next(
            image, "" if turn is None else turn.key, "" if subject is None else subject.scene
        )
