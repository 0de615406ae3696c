"""What fills the window: the desk at work, or the page that asks where to start."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from welfare_desk.desk.shell import Shell

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from welfare_desk.desk.damaged_page import DamagedPage
    from welfare_desk.desk.first_run_page import FirstRunPage
    from welfare_desk.desk.look import Look
    from welfare_desk.desk.stage_watch import StageWatch
    from welfare_desk.domain.opening import RecentFile
    from welfare_desk.qtkit.care_jobs import CareAnswer
    from welfare_desk.qtkit.notices import Notice


class Rooms(QStackedWidget):
    """The shell is built at once, the first page only where it is asked for."""

    open_requested = Signal(object)
    event_submitted = Signal(object)
    language_pressed = Signal()
    mode_pressed = Signal()
    notice_acted = Signal(object)
    first_run_left = Signal()
    care_wanted = Signal(object)
    damaged_left = Signal()

    def __init__(self, look: Look, watch: StageWatch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._first_run: FirstRunPage | None = None
        self._damaged: DamagedPage | None = None
        self.shell = Shell(look, watch)
        self.shell.notice_bar.acted.connect(self.notice_acted)
        self.addWidget(self.shell)

    @property
    def at_work(self) -> bool:
        """Whether a file is open and the desk is on show."""
        return self.currentWidget() is self.shell

    def show_desk(self) -> None:
        """Show the desk."""
        self.setCurrentWidget(self.shell)

    def show_first_run(self, recent: tuple[RecentFile, ...], *, may_leave: bool) -> None:
        """Ask where to start; `may_leave`: a file is open, and Esc goes back to it."""
        page = self.first_run()
        page.show_recent(recent)
        page.allow_leaving(allowed=may_leave)
        self.setCurrentWidget(page)
        page.start_typing()

    def show_damaged(self, path: Path) -> None:
        """Show that a file is damaged, and what can be done about it."""
        page = self.damaged()
        page.begin(path)
        self.setCurrentWidget(page)

    def care_told(self, answer: CareAnswer) -> None:
        """Tell the page that stands instead of the desk, where one is on show."""
        for page in (self._damaged, self._first_run):
            if page is not None and self.currentWidget() is page:
                page.care_told(answer)

    def show_notice(self, notice: Notice) -> None:
        """Tell the operator one sentence where it can be read."""
        if self.at_work:
            bar = self.shell.notice_bar
        elif self._damaged is not None and self.currentWidget() is self._damaged:
            bar = self._damaged.notice_bar
        else:
            bar = self.first_run().notice_bar
        bar.show_notice(notice)

    def damaged(self) -> DamagedPage:
        """The page of a file that is damaged."""
        if self._damaged is None:
            from welfare_desk.desk.damaged_page import (  # noqa: PLC0415 - built when first shown
                DamagedPage,
            )

            page = self._damaged = DamagedPage(self._look)
            self.addWidget(page)
            page.care_wanted.connect(self.care_wanted)
            page.left.connect(self.damaged_left)
            page.notice_bar.acted.connect(self.notice_acted)
        return self._damaged

    def first_run(self) -> FirstRunPage:
        """The page that asks where to start."""
        if self._first_run is None:
            from welfare_desk.desk.first_run_page import (  # noqa: PLC0415 - built when first shown
                FirstRunPage,
            )

            page = self._first_run = FirstRunPage(self._look)
            self.addWidget(page)
            page.open_requested.connect(self.open_requested)
            page.event_submitted.connect(self.event_submitted)
            page.language_pressed.connect(self.language_pressed)
            page.mode_pressed.connect(self.mode_pressed)
            page.notice_bar.acted.connect(self.notice_acted)
            page.care_wanted.connect(self.care_wanted)
            page.left.connect(self.first_run_left)
        return self._first_run
