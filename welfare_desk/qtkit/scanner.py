"""Hears the scanner that reads badges: a USB scanner is a keyboard that types at machine speed.

Only the widget with the focus is watched, so nothing else of the program is slowed down. The first
figure of a burst goes through, for nobody can tell it from a typed one; what follows at machine
speed is held back. If it becomes the code of a badge, the field is as it was before; if it does
not, the figures are handed on as if nothing had been.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field
from time import monotonic
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.scan_code import LENGTH, is_scan, read_scan
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.field_before import FieldBefore
from welfare_desk.qtkit.notices import Notice

if TYPE_CHECKING:
    from welfare_desk.domain.ids import EventId

GAP_MS: Final = 40
"""Scanners send a character every 1 to 30 ms; nobody types twelve figures at that pace."""
_PATIENCE_MS: Final = 60
_ENDINGS: Final = frozenset((Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab))
_HARMLESS: Final = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier

OF_ANOTHER_EVENT: Final = Notice(
    level="warn",
    sentence=Sentence(
        QT_TRANSLATE_NOOP(
            "notices",
            "This badge is of another event. Type the name; a badge of this event can be printed "
            "on the page of the units.",
        )
    ),
)


Typed = QKeyEvent | QInputMethodEvent
"""What a scanner's figures come in: keys, or what an input method makes of them."""


@dataclass(slots=True)
class _Burst:
    """Figures that came at machine speed: where to, all of them, and those that were held back."""

    target: QWidget
    figures: str = ""
    held: list[Typed] = field(default_factory=list)
    before: FieldBefore | None = None
    last_ms: float = 0.0


class Scanner(QObject):
    """Tells the number of a badge that was scanned, whatever has the focus (as a whole number).

    `told` carries a notice: the badge was of another event.
    """

    scanned = Signal(object)
    told = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        """Watch whatever has the focus; `use_event` says whose badges are meant."""
        super().__init__(parent)
        self._event: EventId | None = None
        self._watched: QWidget | None = None
        self._burst: _Burst | None = None
        self._ended_ms = 0.0
        self._handing_on = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        self._patience.timeout.connect(self._give_back)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)
            self._follow(None, app.focusWidget())

    def use_event(self, event: EventId) -> None:
        """Read the badges of this event from now on."""
        self._event = event

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Hold back what a scanner types; True: nobody else hears of it."""
        if self._handing_on or self._event is None or not isinstance(watched, QWidget):
            return False
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            return self._overrides(event)
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._take_key(watched, event)
        if event.type() is QEvent.Type.InputMethod and isinstance(event, QInputMethodEvent):
            return self._take_commit(watched, event)
        return False

    def _follow(self, _before: QWidget | None, now: QWidget | None) -> None:
        """Watch the widget that has the focus, or the window where none has."""
        self._give_back()
        if self._watched is not None and isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = now or QApplication.activeWindow()
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def _overrides(self, event: QKeyEvent) -> bool:
        """Keep what belongs to a burst from being a shortcut."""
        going_on = self._goes_on(_now_ms(event)) and bool(_figures(event.text()))
        if going_on or (event.key() in _ENDINGS and self._just_ended(_now_ms(event))):
            event.accept()
            return True
        return False

    def _take_key(self, target: QWidget, event: QKeyEvent) -> bool:
        """A key: a figure of a burst, the ending of one, or anything else."""
        now = _now_ms(event)
        if event.key() in _ENDINGS and self._just_ended(now):
            return True
        figures = _figures(event.text())
        if not figures or event.isAutoRepeat() or event.modifiers() & ~_HARMLESS:
            self._give_back()
            return False
        return self._take(target, figures, event, now)

    def _take_commit(self, target: QWidget, event: QInputMethodEvent) -> bool:
        """What an input method puts in: figures one by one, or a whole code at once."""
        figures = _figures(event.commitString())
        if not figures or event.preeditString():
            self._give_back()
            return False
        return self._take(target, figures, event, _now_ms(None))

    def _take(self, target: QWidget, figures: str, event: Typed, now: float) -> bool:
        """Add figures to the burst, or begin one with them."""
        burst = self._burst
        if burst is None or not self._goes_on(now):
            self._give_back()
            burst = self._burst = _Burst(target)
        first = not burst.figures
        burst.figures += figures
        burst.last_ms = now
        if is_scan(burst.figures):
            self._end(burst)
            return True
        self._patience.start()
        if first and isinstance(target, QLineEdit) and len(figures) < LENGTH:
            burst.before = FieldBefore(target)
            return False
        burst.held.append(_again(event))
        return True

    def _end(self, burst: _Burst) -> None:
        """The burst was a badge: leave the field as it was, and tell."""
        self._burst = None
        self._patience.stop()
        self._ended_ms = burst.last_ms
        if burst.before is not None:
            burst.before.restore()
        badge = read_scan(burst.figures, self._event) if self._event is not None else None
        if badge is None:
            self.told.emit(OF_ANOTHER_EVENT)
        else:
            self.scanned.emit(badge)

    def _give_back(self) -> None:
        """Hand on what was held back: it was no badge."""
        burst, self._burst = self._burst, None
        self._patience.stop()
        if burst is None or not isValid(burst.target):
            return
        self._handing_on = True
        try:
            for event in burst.held:
                QCoreApplication.sendEvent(burst.target, event)
        finally:
            self._handing_on = False

    def _goes_on(self, now: float) -> bool:
        """Whether a figure at this moment belongs to the burst."""
        return self._burst is not None and now - self._burst.last_ms <= GAP_MS

    def _just_ended(self, now: float) -> bool:
        """Whether a key at this moment is the ending that a scanner adds to its code."""
        if not self._ended_ms or now - self._ended_ms > GAP_MS:
            return False
        self._ended_ms = now
        return True


def _again(event: Typed) -> Typed:
    """An event like this one, to be sent later; Qt's own clone would belong to nobody."""
    if isinstance(event, QKeyEvent):
        return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
    later = QInputMethodEvent()
    later.setCommitString(event.commitString())
    return later


def _figures(text: str) -> str:
    """A text of figures alone, at half width; "" for anything else."""
    plain = unicodedata.normalize("NFKC", text)
    return plain if plain.isascii() and plain.isdigit() else ""


def _now_ms(event: QKeyEvent | None) -> float:
    """When a key was pressed, by the system's clock where it says so: a busy window is late."""
    return (
        float(event.timestamp()) if event is not None and event.timestamp() else monotonic() * 1e3
    )
