"""The line at the top of the register's page: its counts, and what concerns all units."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal

from welfare_desk.desk.page_head import PageHead
from welfare_desk.desk.paint.button import Button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.look import Look


class RegisterHead(PageHead):
    """`import_wanted`, `badges_wanted`, `notice_wanted`, `new_wanted`: its four buttons."""

    import_wanted = Signal()
    badges_wanted = Signal()
    notice_wanted = Signal()
    new_wanted = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._counts = (0, 0)
        self._import = Button(look, icon="upload-simple", icon_style="duotone", key="Ctrl+I")
        self._badges = Button(look, icon="printer", key="Ctrl+P")
        self._notice = Button(look, icon="shield-check", key="Ctrl+Shift+P")
        self._new = Button(
            look, kind="primary", icon="plus-circle", icon_style="fill", key="Ctrl+N"
        )
        for button in (self._import, self._badges, self._notice, self._new):
            self.add_act(button)
        self._import.clicked.connect(self.import_wanted)
        self._badges.clicked.connect(self.badges_wanted)
        self._notice.clicked.connect(self.notice_wanted)
        self._new.clicked.connect(self.new_wanted)
        self.retranslate()

    def show_counts(self, units: int, here: int) -> None:
        """Show how many are registered, and how many are here."""
        if (units, here) != self._counts:
            self._counts = (units, here)
            self.retranslate()

    def retranslate(self) -> None:
        """Say all of it in the language of the desk."""
        units, here = self._counts
        words = self.tr("Units: {units} · checked in: {here}")
        self.name(self.tr("Register"), words.format(units=f"{units:,}", here=f"{here:,}"))
        self._import.setText(self.tr("Import"))
        self._import.setToolTip(self.tr("Take units over from a spreadsheet (Ctrl+I)"))
        self._badges.setText(self.tr("Badges"))
        self._badges.setToolTip(self.tr("Badges of the units that are shown, to print (Ctrl+P)"))
        self._notice.setText(self.tr("Notice"))
        self._notice.setToolTip(
            self.tr("What is kept of people, and what they may ask for: to show (Ctrl+Shift+P)")
        )
        self._new.setText(self.tr("New unit"))
        self._new.setToolTip(self.tr("Register somebody new (Ctrl+N)"))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
