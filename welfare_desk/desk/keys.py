"""Keys that do something while the keyboard is in a part of the desk."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit, QWidget

EDITING: Final = frozenset({Qt.Key.Key_D, Qt.Key.Key_E, Qt.Key.Key_K, Qt.Key.Key_U})
"""Letters that edit a line when they come with Ctrl, on Linux alone; here they are the desk's."""
ENTERS: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
"""The keys that take what is typed or marked."""
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


def is_claimed_by_field(event: QEvent) -> bool:
    """Whether QLineEdit would claim a key of the desk for its own editing, as it does on Linux."""
    return (
        event.type() == QEvent.Type.ShortcutOverride
        and isinstance(event, QKeyEvent)
        and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        and event.key() in EDITING
    )


def is_undo_of_desk(field: QLineEdit, event: QEvent) -> bool:
    """Whether undo and redo of a field's text would take a key of the desk.

    Ctrl+Z is for the text only while there is typing to undo; Ctrl+Shift+Z is the desk's.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undo = event.matches(QKeySequence.StandardKey.Undo) and not field.isUndoAvailable()
    return undo or event.matches(QKeySequence.StandardKey.Redo)
