"""The desk's end of the link to the stage: it knocks until it is heard, again and again."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtNetwork import QLocalSocket

from welfare_desk.qtkit.notices import Notice
from welfare_desk.qtkit.screen_wire import screen_message, screens_in
from welfare_desk.qtkit.stage_wire import GarbledError, Message, Unpacker, painted_in, trouble_in

if TYPE_CHECKING:
    from welfare_desk.domain.screens import ScreenIdentity
    from welfare_desk.qtkit.stage_wire import Kind

LOOK_AGAIN_MS = 500
LAST_WORD_MS = 200

log = logging.getLogger(__name__)


class StageClient(QObject):
    """Knocks at the stage's door every half second while it is not open.

    `missed` tells of a knock that nobody answered, `lost` of a stage that fell away, `left` of one
    that said goodbye; `connected` of one that answered. `screens_seen` carries StageScreens,
    `next_pictured` the picture of what comes on next, null where nothing does: its text "key" is
    the key of the turn, "" where a scene follows, its text "scene" the scene. `thumbnail` carries
    the name of a scene and its small picture.
    """

    connected = Signal()
    missed = Signal()
    lost = Signal()
    left = Signal()
    painted = Signal(object)
    pictured = Signal(object)
    next_pictured = Signal(object)
    thumbnail = Signal(str, object)
    screens_seen = Signal(object)
    troubled = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Wait for `look_for`."""
        super().__init__(parent)
        self._name = ""
        self._goodbye = False
        self._unpacker = Unpacker()
        self._socket = QLocalSocket(self)
        self._socket.connected.connect(self._found)
        self._socket.disconnected.connect(self._fell)
        self._socket.errorOccurred.connect(self._missed)
        self._socket.readyRead.connect(self._hear)
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LOOK_AGAIN_MS)
        self._again.timeout.connect(self._knock)

    def look_for(self, name: str) -> None:
        """Look for the stage of this name from now on."""
        self.close()
        self._name = name
        self._knock()

    def close(self) -> None:
        """Stop looking; a stage that stands goes on standing."""
        self._name = ""
        self._again.stop()
        self._socket.abort()

    def is_connected(self) -> bool:
        """Say whether the stage hears us now."""
        return self._socket.state() is QLocalSocket.LocalSocketState.ConnectedState

    def poke(self) -> None:
        """Tell the stage that there is something new in the file."""
        self._say("poke")

    def unplug(self, for_ms: int) -> None:
        """Let the stage of a rehearsal behave for so long as if its projector were gone."""
        self._say("unplug", {"for_ms": for_ms})

    def choose_screen(self, identity: ScreenIdentity | None) -> None:
        """Let the stage stand on this screen from now on; None: on one that it takes by itself."""
        self._send(screen_message(identity))

    def identify(self) -> None:
        """Let every screen show its number for some seconds."""
        self._say("identify")

    def show_pattern(self, *, on: bool) -> None:
        """Let the stage show the test picture, or take it off again."""
        self._say("pattern", {"on": on})

    def ask_quit(self) -> None:
        """Ask the stage to end, as the last thing that is said."""
        self._say("quit")
        if self._socket.bytesToWrite():
            self._socket.waitForBytesWritten(LAST_WORD_MS)

    def _say(self, kind: Kind, values: dict[str, object] | None = None) -> None:
        self._send(Message(kind, values or {}))

    def _send(self, message: Message) -> None:
        if self.is_connected():
            self._socket.write(message.packed())
            self._socket.flush()

    def _knock(self) -> None:
        if self._socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            self._socket.connectToServer(self._name)

    def _found(self) -> None:
        self._unpacker = Unpacker()
        self._goodbye = False
        self.connected.emit()

    def _fell(self) -> None:
        if not self._name:
            return
        self._again.start()
        (self.left if self._goodbye else self.lost).emit()

    def _missed(self, error: QLocalSocket.LocalSocketError) -> None:
        if self._name and error is not QLocalSocket.LocalSocketError.PeerClosedError:
            self._again.start()
            self.missed.emit()

    def _hear(self) -> None:
        try:
            for message in self._unpacker.take(bytes(self._socket.readAll().data())):
                self._take(message)
        except GarbledError:
            log.warning("the stage was not understood")
            self._socket.abort()

    def _take(self, message: Message) -> None:
        if message.kind == "painted":
            self.painted.emit(painted_in(message))
        elif message.kind == "picture":
            self.pictured.emit(QImage.fromData(message.body))
        elif message.kind == "next":
            self.next_pictured.emit(_labelled(message))
        elif message.kind == "thumbnail":
            scene = str(message.values.get("scene", ""))
            self.thumbnail.emit(scene, QImage.fromData(message.body))
        elif message.kind == "screens":
            self.screens_seen.emit(screens_in(message))
        elif message.kind == "trouble":
            said = trouble_in(message)
            self.troubled.emit(Notice(level="warn", sentence=said, context="errors"))
        elif message.kind == "bye":
            self._goodbye = True


def _labelled(message: Message) -> QImage:
    """A picture that says what it is of."""
    image = QImage.fromData(message.body)
    for name in ("key", "scene"):
        image.setText(name, str(message.values.get(name, "")))
    return image
