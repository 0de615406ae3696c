"""What the operator's window says to the world, and what its parts may ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMainWindow

if TYPE_CHECKING:
    from welfare_desk.desk.pages import PageName
    from welfare_desk.domain.texts import Language
    from welfare_desk.qtkit.notices import Notice
    from welfare_desk.qtkit.theme import Mode


class DeskWindow(QMainWindow):
    """The signals carry one frozen value each and are connected in bootstrap."""

    donation_submitted = Signal(object)
    claim_submitted = Signal(object)
    reversal_submitted = Signal(object)
    change_submitted = Signal(object)
    sheet_job_asked = Signal(object)
    reallocation_submitted = Signal(object)
    care_wanted = Signal(object)
    operator_chosen = Signal(object)
    cue_given = Signal(object)
    language_chosen = Signal(str)
    theme_chosen = Signal(str)
    event_submitted = Signal(object)
    open_requested = Signal(object)
    start_page_requested = Signal()
    stage_requested = Signal()
    screen_ordered = Signal(object)
    emcee_wanted = Signal()
    notice_acted = Signal(object)

    @property
    def page(self) -> PageName:
        """The page that is shown."""
        raise NotImplementedError

    def show_notice(self, notice: Notice) -> None:
        """Tell the operator one sentence."""
        raise NotImplementedError

    def choose_language(self, language: Language) -> None:
        """Speak a language, and let it be kept."""
        raise NotImplementedError

    def choose_mode(self, mode: Mode) -> None:
        """Turn light or dark, and let it be kept."""
        raise NotImplementedError
