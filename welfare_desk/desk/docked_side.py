"""What stands beside a list of the books: the panel of the line one is on, or an open form."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.docked_form import DockedForm

SIDE_PX: Final = 364


class DockedSide(QStackedWidget):
    """`turned` tells that another form is open, or none; hidden while there is nothing to show.

    `left` tells that the form that is open was left.
    """

    turned = Signal()
    left = Signal()

    def hold(self, panel: QWidget, *forms: DockedForm) -> None:
        """Take the panel and all forms in; a subclass does so once, when it has made them."""
        self._panel = panel
        self.addWidget(panel)
        for form in forms:
            self.addWidget(form)
            form.left.connect(self.left)
        self.setFixedWidth(SIDE_PX)

    def has_line(self) -> bool:
        """Whether the panel has a line to show."""
        raise NotImplementedError

    def shows_panel(self) -> bool:
        """Whether no form is open."""
        return self.currentWidget() is self._panel

    def close_form(self) -> None:
        """Show the line one is on again."""
        self.turn(self._panel)

    def start_typing(self) -> None:
        """Give the keyboard to what is shown."""
        part = self.currentWidget()
        if part is not None:
            part.setFocus()

    def turn(self, part: QWidget) -> None:
        """Show a form, or the panel."""
        self.setCurrentWidget(part)
        self.show_or_hide()
        self.turned.emit()

    def show_or_hide(self) -> None:
        """Take no room while there is nothing to show."""
        self.setVisible(not self.shows_panel() or self.has_line())
