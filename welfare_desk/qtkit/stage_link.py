"""The stage's end of the link: desks of this user find it, poke it, and hear what it paints."""

from __future__ import annotations

import logging
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from filelock import FileLock, Timeout
from PySide6.QtCore import QBuffer, QDir, QIODevice, QObject, QSize, Qt, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from welfare_desk.qtkit.screen_wire import screen_in, screens_message
from welfare_desk.qtkit.stage_wire import (
    GarbledError,
    Message,
    Unpacker,
    painted_message,
    trouble_message,
)

if TYPE_CHECKING:
    from PySide6.QtGui import QImage

    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.screens import StageScreens

PICTURE_PX = QSize(640, 360)
PICTURE_QUALITY = 85
THUMBNAIL_PX = QSize(320, 180)
NEWS = frozenset({"painted", "picture", "next", "thumbnail", "screens"})
"""A desk that comes late hears the newest of these, and nothing of a trouble of long ago."""

MAX_WAITING_BYTES = 2_000_000

log = logging.getLogger(__name__)


class StageServer(QObject):
    """Lets desks find the stage by name; only one stage stands under a name, however it ended.

    A desk that asks the stage to end is heard only when no other desk needs it. `screen_asked`
    carries the ScreenIdentity that a person chose, None for "by itself"; `pattern_asked` whether
    the test picture shall be on; `identify_asked` asks for the numbers of the screens.
    """

    joined = Signal()
    poked = Signal()
    quit_asked = Signal()
    unplug_asked = Signal(object)
    screen_asked = Signal(object)
    identify_asked = Signal()
    pattern_asked = Signal(bool)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """Wait for `listen`."""
        super().__init__(parent)
        self._name = name
        self._lock_file = Path(QDir.tempPath(), f"{name}.lock")
        self._lock = FileLock(self._lock_file, mode=0o600)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._welcome)
        self._desks: dict[QLocalSocket, Unpacker] = {}
        self._news: dict[str, bytes] = {}

    def listen(self) -> bool:
        """Take the name; False when a running stage has it, or nobody can be let in."""
        try:
            self._lock.acquire(timeout=0)
        except Timeout:
            return False
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def report(self, painted: Painted) -> None:
        """Tell the desks what is painted."""
        self._tell(painted_message(painted))

    def send_picture(self, image: QImage) -> None:
        """Send the desks a small copy of the painted picture."""
        if self._desks:
            self._tell(Message("picture", body=_small_jpeg(image)))

    def send_next(self, image: QImage, key: str, scene: str) -> None:
        """Send the desks what comes on next, a null picture where nothing does.

        `key` is that of the turn, "" where it is a scene.
        """
        body = b"" if image.isNull() else _small_jpeg(image)
        self._tell(Message("next", {"key": key, "scene": scene}, body))

    def send_thumbnail(self, scene: str, image: QImage) -> None:
        """Send the desks a small picture of a scene."""
        self._tell(Message("thumbnail", {"scene": scene}, _small_jpeg(image, THUMBNAIL_PX)))

    def tell_screens(self, screens: StageScreens) -> None:
        """Tell the desks which screens are there, and where the stage stands."""
        self._tell(screens_message(screens))

    def tell_trouble(self, error: KnownError) -> None:
        """Tell the desks of a failure; the hall never sees one."""
        self._tell(trouble_message(error))

    def close(self) -> None:
        """Give the name up, then say goodbye, so that no desk starts or finds this stage again."""
        self._server.close()
        if self._lock.is_locked:
            with suppress(OSError):  # Windows keeps a file that is open
                self._lock_file.unlink()
            self._lock.release()
        for desk in list(self._desks):
            desk.write(Message("bye").packed())
            desk.flush()
            desk.disconnectFromServer()

    def has_desks(self) -> bool:
        """Say whether anybody listens."""
        return bool(self._desks)

    def _tell(self, message: Message) -> None:
        packed = message.packed()
        if message.kind in NEWS:
            about = message.values.get("scene") if message.kind == "thumbnail" else ""
            self._news[f"{message.kind} {about}"] = packed
        for desk in self._desks:
            if desk.bytesToWrite() < MAX_WAITING_BYTES:
                desk.write(packed)

    def _welcome(self) -> None:
        while (desk := self._server.nextPendingConnection()) is not None:
            self._desks[desk] = Unpacker()
            desk.readyRead.connect(self._hear)
            desk.disconnected.connect(self._forget)
            for packed in self._news.values():
                desk.write(packed)
            self.joined.emit()

    def _hear(self) -> None:
        desk = self.sender()
        if not isinstance(desk, QLocalSocket) or desk not in self._desks:
            return
        try:
            heard = list(self._desks[desk].take(bytes(desk.readAll().data())))
            for message in heard:
                self._heed(message)
        except GarbledError:
            log.warning("a desk was not understood")
            desk.abort()
            return
        kinds = {message.kind for message in heard}
        if "poke" in kinds:
            self.poked.emit()
        if "quit" in kinds and len(self._desks) == 1:
            self.quit_asked.emit()

    def _heed(self, message: Message) -> None:
        for_ms = message.values.get("for_ms")
        if message.kind == "unplug" and isinstance(for_ms, int):
            self.unplug_asked.emit(for_ms)
        elif message.kind == "screen":
            self.screen_asked.emit(screen_in(message))
        elif message.kind == "identify":
            self.identify_asked.emit()
        elif message.kind == "pattern":
            self.pattern_asked.emit(message.values.get("on") is True)

    def _forget(self) -> None:
        desk = self.sender()
        if isinstance(desk, QLocalSocket):
            self._desks.pop(desk, None)
            desk.deleteLater()


def _small_jpeg(image: QImage, size: QSize = PICTURE_PX) -> bytes:
    small = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    small.save(buffer, "JPEG", PICTURE_QUALITY)  # type: ignore[call-overload]  # PySide's stub wants bytes
    return bytes(buffer.data().data())
