"""The window that the hall sees; it takes no key and no mouse, and closes by order only."""

from __future__ import annotations

import logging
import os
import time
from collections import deque
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QImage
from PySide6.QtQuick import QQuickView
from shiboken6 import delete

from welfare_desk.qtkit.crash import silent_to_python
from welfare_desk.services.resources import resource
from welfare_desk.stage.icon_pictures import ICONS, IconPictures
from welfare_desk.stage.painted_items import HeldPicture
from welfare_desk.stage.stage_model import Canvas
from welfare_desk.stage.swatches import SWATCHES, Swatches

if TYPE_CHECKING:
    from PySide6.QtQml import QQmlError

    from welfare_desk.stage.stage_model import StageModel

log = logging.getLogger(__name__)

PICTURE_WIDTH_PX = 640
PICTURE_PACE_MS = 500
FRAMES_SPAN_MS = 1000
FRAMES_KEPT = 240
QUIET_MS = 60_000
"""For so long a window that painted no frame yet counts as quiet."""

WINDOW_SIZE = QSize(1280, 720)
DEAF_TO = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.ShortcutOverride,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.ContextMenu,
    }
)


class DeafView(QQuickView):
    """A view that hears no key and no mouse, shows no cursor, and refuses to be closed."""

    def __init__(self) -> None:
        # with a graphics card Qt would paint on a thread of its own: it waits for Python's lock,
        # which the GUI thread holds in `event` below while it waits for the picture
        os.environ["QSG_RENDER_LOOP"] = "basic"
        super().__init__()
        self.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        self.setColor(QColor(Qt.GlobalColor.black))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.resize(WINDOW_SIZE)

    def event(self, event: QEvent) -> bool:
        """Swallow what a hand could do to the stage."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        if event.type() in DEAF_TO:
            event.accept()
            return True
        return super().event(event)


class StageWindow(QObject):
    """Shows a StageModel; whatever goes wrong in a scene, the last good picture stays.

    `pictured` carries the picture, small, at most twice a second and only when it changed;
    `failed` a sentence for the log and the desk.
    """

    pictured = Signal(object)
    failed = Signal(str)

    def __init__(self, model: StageModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._held: HeldPicture | None = None
        self._frames: deque[int] = deque(maxlen=FRAMES_KEPT)
        self._frames_total = 0
        self._picture = QImage()
        self.window = DeafView()
        self._pace = QTimer(self, interval=PICTURE_PACE_MS, singleShot=True)
        self._pace.timeout.connect(self._take_picture)
        engine = self.window.engine()
        engine.setOutputWarningsToStandardError(False)
        engine.warnings.connect(self._report)
        engine.addImportPath(str(resource("qml")))
        engine.addImageProvider(SWATCHES, Swatches())
        engine.addImageProvider(ICONS, IconPictures())
        self.window.setInitialProperties({"stage": model})
        with silent_to_python():
            self.window.loadFromModule("WelfareDesk.Stage", "Main")
        self.window.frameSwapped.connect(self._count_frame, Qt.ConnectionType.QueuedConnection)
        self.window.widthChanged.connect(self._lift_picture)
        self.window.heightChanged.connect(self._lift_picture)
        model.frozen_changed.connect(self._hold_picture)
        model.measure = self.canvas

    @property
    def frames(self) -> int:
        """How many frames were painted so far."""
        return self._frames_total

    def quiet_ms(self) -> int:
        """For how long no frame was painted."""
        return _now_ms() - self._frames[-1] if self._frames else QUIET_MS

    def canvas(self) -> Canvas:
        """Where the picture is painted and how many frames were painted in the last second."""
        since = _now_ms() - FRAMES_SPAN_MS
        seen = [at for at in self._frames if at >= since]
        spans = sorted(later - at for at, later in pairwise(seen))
        return Canvas(
            width_px=self.window.width(),
            height_px=self.window.height(),
            screen=self.window.screen().name(),
            frames_per_second=float(len(seen)),
            frame_p95_ms=float(spans[len(spans) * 19 // 20]) if spans else 0.0,
        )

    def resize(self, size: QSize) -> None:
        """Take a size, shown or not."""
        self.window.resize(size)
        self.window.rootObject().setSize(QSizeF(size))

    def grab(self) -> QImage:
        """The picture as it is now, in full size; on the GUI thread only."""
        return self.window.grabWindow()

    def close(self) -> None:
        """End the stage: the window and its engine go before the model."""
        self._pace.stop()
        self._model.frozen_changed.disconnect(self._hold_picture)
        self._model.measure = Canvas
        self.window.engine().warnings.disconnect(self._report)
        self.window.hide()
        delete(self.window)

    @Slot()
    def _hold_picture(self) -> None:
        """Cover the stage with its picture, or lift it off again."""
        self._lift_picture()
        if self._model.is_frozen_now:
            self._held = HeldPicture(self.grab(), self.window.contentItem())

    @Slot()
    def _lift_picture(self) -> None:
        """Show the frozen scene itself: its movements have ended, and it fits any size."""
        if self._held is not None:
            delete(self._held)
            self._held = None

    @Slot()
    def _count_frame(self) -> None:
        """A frame was shown; a picture of it follows in its own time."""
        self._frames_total += 1
        self._frames.append(now_ms := _now_ms())
        self._model.easing.take(now_ms)
        if not self._pace.isActive():
            self._pace.start()

    @Slot()
    def _take_picture(self) -> None:
        """Tell what is shown, unless it is what was told before."""
        picture = self.grab().scaledToWidth(
            PICTURE_WIDTH_PX, Qt.TransformationMode.SmoothTransformation
        )
        if picture != self._picture:
            self._picture = picture
            self.pictured.emit(picture)

    def _report(self, warnings: list[QQmlError]) -> None:
        """Tell the desk and the log; the hall sees the picture it had."""
        for warning in warnings:
            text = warning.toString()
            log.warning("The stage: %s", text)
            self.failed.emit(text)


def _now_ms() -> int:
    return time.monotonic_ns() // 1_000_000
