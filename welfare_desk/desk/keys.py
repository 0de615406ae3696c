"""Keys that do something while the keyboard is in a part of the desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

Keys = Mapping[str, Callable[[], object]]
"""What keys do, as `Ctrl+N` names them."""


def on_keys(part: QWidget, acts: Keys) -> None:
    """Let keys do something while the keyboard is anywhere in a part."""
    for key, act in acts.items():
        shortcut = QShortcut(QKeySequence(key), part)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
