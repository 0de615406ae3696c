"""What stands beside the register's table: the unit one is on, or the form one is filling."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from welfare_desk.desk.unit_form import UnitForm
from welfare_desk.desk.unit_merge_form import UnitMergeForm
from welfare_desk.desk.unit_panel import UnitPanel
from welfare_desk.qtkit.drawable import undrawable

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look
    from welfare_desk.desk.register_book import RegisterBook
    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.register import Unit
    from welfare_desk.services.lookup import Lookups

PANEL_PX: Final = 372
FORM_PX: Final = 512


class RegisterSide(QStackedWidget):
    """One of three; `turned` says that another one is shown, `left` that a form was left."""

    turned = Signal()
    left = Signal()

    def __init__(self, look: Look, book: RegisterBook, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.panel = UnitPanel(look, book)
        self.form = UnitForm(look, book, undrawable)
        self.merging = UnitMergeForm(look, book)
        for part in (self.panel, self.form, self.merging):
            self.addWidget(part)
        self.setFixedWidth(PANEL_PX)
        self.form.left.connect(self.left)
        self.merging.left.connect(self.left)

    def shows_panel(self) -> bool:
        """Whether no form is open."""
        return self.currentWidget() is self.panel

    def shows_merging(self) -> bool:
        """Whether the form that merges is open."""
        return self.currentWidget() is self.merging

    def use_lookups(self, lookups: Lookups) -> None:
        """Take what the forms search in."""
        self.merging.use_lookup(lookups.units)
        self.form.use_lookalikes(lookups.lookalikes)

    def use_zone(self, timezone: str) -> None:
        """Read times in this zone."""
        self.form.timezone = self.merging.timezone = timezone

    def show_panel(self) -> None:
        """Show the unit one is on."""
        self.setCurrentWidget(self.panel)
        self.setFixedWidth(PANEL_PX)
        self.turned.emit()

    def open_new(self, name: str) -> None:
        """Begin a unit that is new."""
        self._turn_to(self.form)
        self.form.open_new(name)

    def open_with(self, unit: Unit) -> None:
        """Begin to change a unit."""
        self._turn_to(self.form)
        self.form.open_with(unit)

    def open_merging(self, unit: Unit) -> None:
        """Begin to merge a unit."""
        self._turn_to(self.merging)
        self.merging.open_for(unit)

    def go_on_typing(self) -> None:
        """Give the keys to the form that is open."""
        (self.merging if self.shows_merging() else self.form).setFocus()

    def show_refused(self, change: Change, error: KnownError) -> None:
        """Say in the form that is open that its change was not taken."""
        if self.form.is_own(change):
            self.form.show_refused(error)
        elif self.shows_merging():
            self.merging.show_refused(error)

    def focusNextPrevChild(self, forward: bool) -> bool:  # noqa: FBT001 - Qt's own signature
        """Tab goes round in the form that is open; F6 leads out of it, Esc leaves it."""
        at = QApplication.focusWidget()
        if self.shows_panel() or at is None:
            return super().focusNextPrevChild(forward)
        part = _beside(at, forward=forward)
        while part is not None and part is not at:
            if self.isAncestorOf(part) and _takes_tab(part):
                reason = Qt.FocusReason
                part.setFocus(reason.TabFocusReason if forward else reason.BacktabFocusReason)
                return True
            part = _beside(part, forward=forward)
        return False

    def _turn_to(self, form: QWidget) -> None:
        self.panel.hide_phone()
        self.setCurrentWidget(form)
        self.setFixedWidth(FORM_PX)
        self.turned.emit()


def _beside(part: QWidget, *, forward: bool) -> QWidget | None:
    """The next part in the order of Tab, or the one before."""
    return part.nextInFocusChain() if forward else part.previousInFocusChain()


def _takes_tab(part: QWidget) -> bool:
    """Whether Tab stops at a part."""
    tab = Qt.FocusPolicy.TabFocus
    return part.isVisible() and part.isEnabled() and part.focusPolicy() & tab == tab
