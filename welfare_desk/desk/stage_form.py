"""The ground of the forms at the stage page: they know what stands, hand a change over, and hear.

What is typed stays while another desk changes the same thing; what nobody typed in follows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from welfare_desk.desk.docked_form import DockedForm
from welfare_desk.desk.keys import ENTERS
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.pages import KeyHint
    from welfare_desk.domain.changes import Change, Changed
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.opening import OpenedFile
    from welfare_desk.domain.snapshot import Snapshot


class StageForm(DockedForm):
    """`change_submitted` carries a StageChange; `saved` says in one sentence that it stands."""

    HINTS: ClassVar[tuple[KeyHint, ...]] = ()
    """Keys of the form for the status bar; the words are of the form's own context."""

    change_submitted = Signal(object)
    saved = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, icon="check-circle", parent=parent)
        self._submitted: Change | None = None
        self._begun: object = None

    def begin(self) -> None:
        """Open the form with what stands, the keyboard in its first field."""
        self._submitted = None
        self.fill()
        self.complain_no_more()
        self.go_to(self.first())

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Know what stands now; nothing that was typed is lost by it."""
        if self.learn(snapshot) and not self.is_touched():
            self.fill()

    def show_opened(self, opened: OpenedFile) -> None:
        """Know which file is open."""

    def change_done(self, changed: Changed) -> bool:
        """Something was changed; True where it was what this form handed over."""
        if not self._is_own(changed.change):
            return False
        self._submitted = None
        self.saved.emit(self.saved_words())
        self.left.emit()
        return True

    def change_refused(self, change: Change, error: KnownError) -> bool:
        """Say why it does not stand; what was typed stays, and Enter may be pressed again."""
        if not self._is_own(change):
            return False
        self._submitted = None
        self.asked = False
        self.tell(say(error.said, self._look.language), "danger")
        return True

    def is_touched(self) -> bool:
        """Whether anything is typed that does not stand yet."""
        return self._begun is not None and self.typed() != self._begun

    def fill(self) -> None:
        """Show what stands, and take it for what nobody typed in."""
        self.put_standing()
        self._begun = self.typed()

    def hand_over(self, change: Change) -> None:
        """Hand a change over, and wait for what becomes of it."""
        self._submitted = change
        self.change_submitted.emit(change)

    def event(self, event: QEvent) -> bool:
        """Ctrl+Enter is the form's while the keyboard is in it, whatever the page does by it."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in ENTERS
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            event.accept()
            return True
        return super().event(event)

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys of the form, in the language of the desk."""
        return tuple((key, self.tr(words)) for key, words in self.HINTS)

    def learn(self, snapshot: Snapshot) -> bool:
        """Keep what the form needs of the news; whether any of it concerns what is shown."""
        raise NotImplementedError

    def put_standing(self) -> None:
        """Put what stands into the fields."""
        raise NotImplementedError

    def typed(self) -> object:
        """The form as it is typed, to be compared with how it was begun."""
        raise NotImplementedError

    def first(self) -> QWidget:
        """The field in which typing begins."""
        raise NotImplementedError

    def complain_no_more(self) -> None:
        """Take back what was said about the fields."""
        raise NotImplementedError

    def saved_words(self) -> str:
        """That it stands, in one sentence."""
        raise NotImplementedError

    def _is_own(self, change: Change) -> bool:
        return self._submitted is not None and type(change) is type(self._submitted)
