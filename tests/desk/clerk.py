"""A clerk for the tests: types, presses keys, and looks at what the desk hands over."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from tests.desk import made_up
from welfare_desk.desk.donations_page import DonationsPage
from welfare_desk.domain.entries import Posted
from welfare_desk.domain.ids import OperatorCode

if TYPE_CHECKING:
    from welfare_desk.desk.main_window import MainWindow
    from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted, ReversalSubmitted

    Submitted = GiftSubmitted | ClaimSubmitted | ReversalSubmitted

ENTER = Qt.Key.Key_Return
ESC = Qt.Key.Key_Escape
DOWN = Qt.Key.Key_Down
PLAIN = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
CTRL = Qt.KeyboardModifier.ControlModifier


class Clerk:
    """Sits before the donations page of a window and has only a keyboard."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        page = window.findChild(DonationsPage)
        assert isinstance(page, DonationsPage)
        self.page = page
        self.gifts: list[GiftSubmitted] = []
        self.claims: list[ClaimSubmitted] = []
        self.reversals: list[ReversalSubmitted] = []
        window.donation_submitted.connect(self.gifts.append)
        window.claim_submitted.connect(self.claims.append)
        window.reversal_submitted.connect(self.reversals.append)
        window.use_lookups(made_up.lookups())
        page.start_typing()

    @property
    def at(self) -> QWidget:
        """The widget that has the keys."""
        widget = QApplication.focusWidget()
        assert widget is not None
        return widget

    @property
    def told(self) -> str:
        """The last line of the entry card."""
        return self.page.entry.fields.echo.words

    def types(self, text: str) -> None:
        """Type a text; Chinese comes by the input method."""
        for character in text:
            if character.isascii():
                QTest.keyClicks(self.at, character)
            else:
                event = QInputMethodEvent()
                event.setCommitString(character)
                QApplication.sendEvent(self.at, event)

    def presses(self, key: Qt.Key, modifier: Qt.KeyboardModifier = PLAIN, times: int = 1) -> None:
        """Press a key."""
        for _ in range(times):
            QTest.keyClick(self.at, key, modifier)

    def posts(self, submitted: Submitted, number: str = "HM-A0006") -> None:
        """Let the books take what was submitted."""
        self.window.entry_committed(posted(submitted, number))


def posted(submitted: Submitted, number: str = "HM-A0006") -> Posted:
    """A submitted entry as the books would answer it."""
    return Posted(
        event=made_up.EVENT.id,
        desk=made_up.A,
        seq=6,
        id=submitted.id,
        number=number,
        at=datetime.now(UTC),
        posted_by=OperatorCode("OP1"),
        entry=submitted.entry,
        previous="",
        hash="",
    )
