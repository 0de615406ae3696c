"""Hands over what stands in the entry line, and hears how it went.

The line is cleared only when its entry comes back as committed; a refusal leaves every text and
the entry's id, so that Enter may be pressed again. What is typed meanwhile begins the next entry,
however long a commit takes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from welfare_desk.desk.entry_drafts import read_line
from welfare_desk.domain.submitted import ClaimSubmitted
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.desk.entry_ground import EntryGround
    from welfare_desk.desk.entry_line import Stop
    from welfare_desk.desk.look import Look
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import FieldErrors, KnownError
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.submitted import GiftSubmitted

    Guard = Callable[[GiftSubmitted | ClaimSubmitted], FieldErrors]

PATIENCE_MS: Final = 350
"""A commit that takes longer is told of: nobody shall wonder whether Enter was heard."""
BACKSPACE: Final = "\b"


class EntrySending(QObject):
    """Works for one card; `guard` gives the questions that an entry in order still raises."""

    gift_submitted = Signal(object)
    claim_submitted = Signal(object)

    def __init__(self, look: Look, card: EntryGround, guard: Guard) -> None:
        super().__init__(card)
        self._look = look
        self._card = card
        self._guard = guard
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._tell_saving)
        for cell in card.fields.all_cells.values():
            cell.typed_ahead.connect(self._keep_ahead)

    def record(self) -> None:
        """Hand the entry over, or say what is wrong with it, or ask for a second look."""
        card, line = self._card, self._card.line
        if line.under_way:
            return
        parsed = read_line(line)
        slips = {} if parsed.value is None or line.asked else self._guard(parsed.value)
        if parsed.errors:
            self.complain()
        elif parsed.value is None or slips:
            line.asked = True
            card.refresh()
            questions = {**parsed.second_look, **slips}
            said = " ".join(say(one, self._look.language) for one in questions.values())
            card.fields.echo.say(said, "ask")
        else:
            line.under_way = True
            card.fields.lock(locked=True)
            card.fields.record.setEnabled(False)
            self._patience.start()
            claim = isinstance(parsed.value, ClaimSubmitted)
            (self.claim_submitted if claim else self.gift_submitted).emit(parsed.value)

    def complain(self) -> None:
        """Say the first thing that is wrong, in its cell where it has one."""
        card = self._card
        errors = read_line(card.line).errors
        name = next((stop for stop in card.line.stops if stop in errors), next(iter(errors)))
        stop = self._stop_of(name)
        if name == "split":
            card.fields.split.start()
        if stop is not None:
            card.go_to(stop)
        card.fields.mark(stop)
        card.fields.echo.say(say(errors[name], self._look.language), "bad")

    def committed(self, posted: Posted) -> bool:
        """Make room for the next entry if this is ours; tells whether it was."""
        card = self._card
        if posted.id != card.line.id:
            return False
        self._patience.stop()
        ahead, card.ahead = card.ahead, ""
        card.fields.lock(locked=False)
        card.begin(card.line.next_line())
        card.type_ahead(ahead)
        return True

    def refused(self, entry: EntryId, error: KnownError) -> bool:
        """Keep all texts and say why; tells whether it was ours.

        What was typed meanwhile stays for the entry after this one.
        """
        card = self._card
        if entry != card.line.id:
            return False
        self._patience.stop()
        card.line.under_way = False
        card.fields.lock(locked=False)
        card.refresh()
        card.fields.echo.say(say(error.said, self._look.language), "bad")
        return True

    def _stop_of(self, name: str) -> Stop | None:
        """The cell that a fault is about."""
        name = "inspector" if name == "inspectors" else name
        return next((stop for stop in self._card.fields.all_cells if stop == name), None)

    def _keep_ahead(self, typed: str) -> None:
        """Keep what is typed while the entry is under way: it begins the next one."""
        ahead = self._card.ahead
        self._card.ahead = ahead[:-1] if typed == BACKSPACE else ahead + typed
        if not self._patience.isActive():
            self._tell_saving()

    def _tell_saving(self) -> None:
        words = self.tr("Being saved; what you type now begins the next entry")
        if self._card.ahead:
            words = self.tr("Being saved; next entry: {typed}").format(typed=self._card.ahead)
        self._card.fields.echo.say(words, "wait")
