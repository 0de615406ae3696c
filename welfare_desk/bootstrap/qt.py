"""Loads Qt so that nothing imported after it pays for it, and sets what every window shares."""

from __future__ import annotations

import builtins
import signal
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication


def load_qt() -> None:
    """Import Qt and give Python its import back.

    shiboken (6.11) puts its own `__import__` in place, which reads the source of every module that
    is imported later: SQLAlchemy would cost a third more time and 19 MB.
    """
    plain_import = builtins.__import__
    import_module("PySide6.QtCore")
    builtins.__import__ = plain_import


def name_program(app: QGuiApplication) -> None:
    """Set the program's name, and end it in order when a terminal or the system asks.

    It ends from the event loop: asked while it still starts, Qt would forget it.
    """
    from PySide6.QtCore import QTimer

    app.setApplicationName("welfare-desk")
    app.setApplicationDisplayName("公益集市服务台")
    for end in (signal.SIGINT, signal.SIGTERM):
        signal.signal(end, lambda *_: QTimer.singleShot(0, app, partial(app.exit, 0)))
