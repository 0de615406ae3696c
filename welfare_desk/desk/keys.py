"""Keys that do something while the keyboard is in a part of the desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QWidget

Keys = Mapping[str, Callable[[], object]]
"""What keys do, as `Ctrl+N` names them."""


def on_keys(part: QWidget, acts: Keys) -> None:
    """Let keys do something while the keyboard is anywhere in a part."""
    for key, act in acts.items():
        shortcut = QShortcut(QKeySequence(key), part)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)


def is_missed_shortcut(event: QKeyEvent) -> bool:
    """Whether a letter came with Alt and did nothing: QLineEdit would take it for typing."""
    held = event.modifiers()
    alt = bool(held & Qt.KeyboardModifier.AltModifier)
    ctrl = bool(held & Qt.KeyboardModifier.ControlModifier)  # with Alt it is AltGr, which types
    return alt and not ctrl and event.text().isprintable() and bool(event.text())
