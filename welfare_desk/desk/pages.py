"""The pages of the desk, in the order of the rail.

How to add a page: a line in PAGES, its icon (outline and fill) in resources/icons, a branch in
main_window.py that builds it, and its action in actions.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.domain.snapshot import Snapshot

PageName = Literal["donations", "market", "stage", "settings"]
KeyHint = tuple[str, str]
"""A key and what it does, in the language of the desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSpec:
    """One place on the rail."""

    name: PageName
    icon: str
    words: str


PAGES = (
    PageSpec(name="donations", icon="hand-coins", words=QT_TRANSLATE_NOOP("Rail", "Donations")),
    PageSpec(name="market", icon="storefront", words=QT_TRANSLATE_NOOP("Rail", "Market")),
    PageSpec(name="stage", icon="projector-screen-chart", words=QT_TRANSLATE_NOOP("Rail", "Stage")),
    PageSpec(name="settings", icon="gear-six", words=QT_TRANSLATE_NOOP("Rail", "Settings")),
)


class Page(QWidget):
    """What the window asks of every page."""

    notice_raised = Signal(object)
    notice_settled = Signal(object)
    hints_changed = Signal()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Show the books as they stand now."""
        raise NotImplementedError

    def key_hints(self) -> tuple[KeyHint, ...]:
        """The keys that work on this page, for the status bar."""
        raise NotImplementedError

    def start_typing(self) -> None:
        """Put the keyboard where the work of this page begins."""
        raise NotImplementedError

    def regions(self) -> tuple[QWidget, ...]:
        """The parts of the page that F6 goes through."""
        return (self,)
