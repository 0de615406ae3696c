"""How a window stands for the hall: over its whole screen, or aside where there is no projector."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QGuiApplication

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen, QWindow

WINDOW_SHARE = 0.45
"""Without a projector: the width of the stage's window, as a share of the screen's."""

FRAME_PX = 40
"""So much is left for the frame and the title that a system draws around a window."""

STACKING = frozenset({"xcb", "windows", "cocoa"})
"""The platforms of Qt that put windows before each other; others say that they cannot."""


def bring_up(window: QWindow) -> None:
    """Put the window before all others, without the keys."""
    if QGuiApplication.platformName() in STACKING:
        window.raise_()


def fills(window: QWindow, screen: QScreen) -> bool:
    """Whether the window stands over the whole of this screen, as far as the system tells."""
    return (
        window.isVisible()
        and window.windowState() is Qt.WindowState.WindowFullScreen
        and window.screen() is screen
        and window.geometry() == screen.geometry()
    )


def fill(window: QWindow, screen: QScreen) -> bool:
    """Stand over the whole of a screen, taskbars too, and take no key.

    False: the window had to be hidden first, for one that is shown does not move to another screen;
    shown at once, openbox and its like would forget what it wants to be. Ask again in a moment.
    """
    if fills(window, screen):
        bring_up(window)
        return True
    if window.isVisible() and not (_is_bare(window) and window.screen() is screen):
        window.hide()
        return False
    window.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
    # a system that misses that it is full screen still leaves it without a frame
    window.setFlag(Qt.WindowType.FramelessWindowHint)
    window.setFlag(Qt.WindowType.WindowStaysOnTopHint)
    window.setScreen(screen)
    window.setGeometry(screen.geometry())
    # showFullScreen would ask for the keys as well
    window.setWindowState(Qt.WindowState.WindowFullScreen)
    window.setVisible(True)
    bring_up(window)
    return True


def stand_aside(window: QWindow) -> None:
    """Stand in a window in the lower right corner of the clerk's screen, below other windows."""
    if not QGuiApplication.screens():
        return
    desk = QGuiApplication.primaryScreen()
    beside = window.isVisible() and not _is_bare(window)
    if beside and desk.geometry().contains(window.geometry()):
        return
    free = desk.availableGeometry()
    width = round(free.width() * WINDOW_SHARE)
    height = width * 9 // 16
    window.hide()
    window.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus)
    window.setFlag(Qt.WindowType.FramelessWindowHint, on=False)
    window.setFlag(Qt.WindowType.WindowStaysOnTopHint, on=False)
    window.setWindowState(Qt.WindowState.WindowNoState)
    window.setScreen(desk)
    left, top = free.right() - width - FRAME_PX, free.bottom() - height - FRAME_PX
    window.setGeometry(QRect(left, top, width, height))
    window.setVisible(True)
    if QGuiApplication.platformName() in STACKING:
        window.lower()


def _is_bare(window: QWindow) -> bool:
    """Whether the window is made to stand over a whole screen."""
    return bool(window.flags() & Qt.WindowType.FramelessWindowHint)
