"""Takes a picture of a scene without a projector, for `shots`, papers and tests."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.stage.stage_model import StageModel
from welfare_desk.stage.stage_window import StageWindow

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QImage

    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.wording import Voice


def shoot(
    shown: Shown, size: QSize, voices: Mapping[StageLanguage, Voice], *, at: datetime | None = None
) -> QImage:
    """The picture that the cue of `shown` puts on the stage, with every movement at its end.

    `at` is what its clock shows; None: now.
    """
    return shoot_reported(shown, size, voices, at=at)[0]


def shoot_reported(
    shown: Shown, size: QSize, voices: Mapping[StageLanguage, Voice], *, at: datetime | None = None
) -> tuple[QImage, Painted]:
    """The picture as `shoot` takes it, and what the stage reports of it."""
    moment = at or datetime.now(UTC)
    model = StageModel(voices, now=lambda: moment, still=True)
    model.show(shown)
    window = StageWindow(model)
    try:
        window.resize(size)
        return window.grab(), model.painted()
    finally:
        window.close()
