"""Everything the window can be told to do by a key, declared once: name, key, words, tip.

How to add an action: a line in ACTIONS (of the stage: stage_actions.py); what it does in
main_window.py (of the stage: stage_keys.py). The sheet behind F1 shows it by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from welfare_desk.desk.action_spec import ActionSpec
from welfare_desk.desk.stage_actions import STAGE_ACTIONS
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QWidget

ACTIONS = (
    *STAGE_ACTIONS,
    ActionSpec(
        name="page_donations",
        group="go",
        key="Ctrl+1",
        words=QT_TRANSLATE_NOOP("Actions", "Donations"),
        tip=QT_TRANSLATE_NOOP("Actions", "Record gifts and read today's journal"),
    ),
    ActionSpec(
        name="page_units",
        group="go",
        key="Ctrl+2",
        words=QT_TRANSLATE_NOOP("Actions", "Units"),
        tip=QT_TRANSLATE_NOOP("Actions", "Who is coming, who has arrived, and what they gave"),
    ),
    ActionSpec(
        name="page_market",
        group="go",
        key="Ctrl+3",
        words=QT_TRANSLATE_NOOP("Actions", "Market"),
        tip=QT_TRANSLATE_NOOP("Actions", "What the projects need, and who takes them on"),
    ),
    ActionSpec(
        name="page_stage",
        group="go",
        key="Ctrl+4",
        words=QT_TRANSLATE_NOOP("Actions", "Stage"),
        tip=QT_TRANSLATE_NOOP("Actions", "Decide what the hall sees"),
    ),
    ActionSpec(
        name="page_pledges",
        group="go",
        key="Ctrl+5",
        words=QT_TRANSLATE_NOOP("Actions", "Books"),
        tip=QT_TRANSLATE_NOOP("Actions", "Pledges, goods, cash, statements, closing and backups"),
    ),
    ActionSpec(
        name="next_books_page",
        group="go",
        key="Ctrl+PgDown",
        words=QT_TRANSLATE_NOOP("Actions", "Next page of the books"),
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the next page of the books"),
    ),
    ActionSpec(
        name="previous_books_page",
        group="go",
        key="Ctrl+PgUp",
        words=QT_TRANSLATE_NOOP("Actions", "Previous page of the books"),
        tip=QT_TRANSLATE_NOOP("Actions", "Go to the previous page of the books"),
    ),
    ActionSpec(
        name="page_settings",
        group="go",
        key="Ctrl+6",
        words=QT_TRANSLATE_NOOP("Actions", "Settings"),
        tip=QT_TRANSLATE_NOOP("Actions", "The event, the language and the file"),
    ),
    ActionSpec(
        name="next_region",
        group="go",
        key="F6",
        words=QT_TRANSLATE_NOOP("Actions", "Next part of the page"),
        tip=QT_TRANSLATE_NOOP("Actions", "Move the keyboard to the next part of the page"),
    ),
    ActionSpec(
        name="last_acts",
        group="window",
        key="Ctrl+Shift+Z",
        words=QT_TRANSLATE_NOOP("Actions", "Last acts"),
        tip=QT_TRANSLATE_NOOP("Actions", "The last acts of this desk, to take one back"),
    ),
    ActionSpec(
        name="back_up",
        group="window",
        key="Ctrl+Shift+B",
        words=QT_TRANSLATE_NOOP("Actions", "Back up now"),
        tip=QT_TRANSLATE_NOOP("Actions", "Keep a verified backup in both places now"),
    ),
    ActionSpec(
        name="start_page",
        group="window",
        key="Ctrl+Shift+O",
        words=QT_TRANSLATE_NOOP("Actions", "Another event"),
        tip=QT_TRANSLATE_NOOP("Actions", "Rehearse, open, import or create another event"),
    ),
    ActionSpec(
        name="choose_operator",
        group="window",
        key="Ctrl+Shift+U",
        words=QT_TRANSLATE_NOOP("Actions", "Who types now"),
        tip=QT_TRANSLATE_NOOP("Actions", "Choose whose name stands with what is recorded"),
    ),
    ActionSpec(
        name="shortcuts",
        group="window",
        key="F1",
        words=QT_TRANSLATE_NOOP("Actions", "Keys of this page"),
        tip=QT_TRANSLATE_NOOP("Actions", "Show the keys of this page and of the whole desk"),
    ),
    ActionSpec(
        name="other_language",
        group="window",
        key="Ctrl+Shift+L",
        words=QT_TRANSLATE_NOOP("Actions", "中文 / English"),
        tip=QT_TRANSLATE_NOOP("Actions", "Let the desk speak the other language"),
    ),
    ActionSpec(
        name="other_mode",
        group="window",
        key="Ctrl+Shift+D",
        words=QT_TRANSLATE_NOOP("Actions", "Light / dark"),
        tip=QT_TRANSLATE_NOOP("Actions", "Turn the desk light or dark"),
    ),
)


def action_key(name: str) -> str:
    """The key of an action, as its key-cap shows it."""
    return next(spec.key for spec in ACTIONS if spec.name == name)


def action_words(spec: ActionSpec) -> str:
    """What an action does, in the language of the desk."""
    return QCoreApplication.translate("Actions", spec.words)


class Actions(QObject):
    """The window's actions by name; their keys work on every page."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._actions: dict[str, QAction] = {}
        for spec in ACTIONS:
            action = QAction(self)
            action.setShortcut(QKeySequence(spec.key))
            window.addAction(action)
            self._actions[spec.name] = action
        self.retranslate()

    def connect_all(self, acts: Mapping[str, Callable[[], None]]) -> None:
        """Let the actions of these names do this."""
        for name, act in acts.items():
            self._actions[name].triggered.connect(lambda _on, act=act: act())

    def retranslate(self) -> None:
        """Name the actions in the language of the desk."""
        for spec in ACTIONS:
            action = self._actions[spec.name]
            action.setText(action_words(spec))
            action.setToolTip(QCoreApplication.translate("Actions", spec.tip))
