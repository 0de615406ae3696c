"""The forms at the stage page on real books, and a clerk before them who has only a keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import Qt

from tests.desk import pages
from tests.desk.books_desk import BooksDesk
from tests.desk.focus import focused, press
from welfare_desk.desk.stage_form import StageForm
from welfare_desk.services.changing import change as change_register

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLineEdit

    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.desk.stage_page import StagePage
    from welfare_desk.desk.stage_rules_tab import StageFormName
    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.shown import Shown
    from welfare_desk.services.books import Books

Form = TypeVar("Form", bound=StageForm)
TABS = 12
"""So often Tab may be pressed before a field must have been reached."""


class StageFormsDesk(BooksDesk):
    """What a form hands over is written at once, and the window is shown the books again."""

    def __init__(self, window: MainWindow, books: Books) -> None:
        super().__init__(window, books)
        window.show_page("stage")
        self.page: StagePage = pages.stage(window)

    def opens(self, name: StageFormName, kind: type[Form]) -> Form:
        """Open a form from the tab of rules, as the keyboard does."""
        self.page.side.show_tab("rules")
        self.page.side.rules.buttons[name].setFocus(Qt.FocusReason.TabFocusReason)
        press(Qt.Key.Key_Space)
        form = self.page.side.currentWidget()
        assert isinstance(form, kind)
        assert form.isVisible()
        return form

    def fills(self, field: QLineEdit, text: str) -> None:
        """Type a text in place of what stands in a field that Tab has reached."""
        for _ in range(TABS):
            if focused() is field:
                break
            press(Qt.Key.Key_Tab)
        assert focused() is field
        field.selectAll()
        self.types(text)

    def told(self) -> str:
        """What the toast of the page says."""
        return self.page.toast.words

    def another_desk(self, change: Change) -> None:
        """Somebody else changes the same file."""
        change_register(self.books, change)
        self.refresh()

    def shown(self) -> Shown:
        """What the stage may see now."""
        self.books.live.catch_up()
        return self.books.director.shown()
