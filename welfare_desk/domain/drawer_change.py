"""What taking an entry back changes in the drawer: cash goes out, or was never there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.drawer import drawer_of

if TYPE_CHECKING:
    from welfare_desk.domain.drawer import Drawer
    from welfare_desk.domain.entries import Cause
    from welfare_desk.domain.ids import DeskId
    from welfare_desk.domain.journal import JournalRow


@dataclass(frozen=True, slots=True, kw_only=True)
class DrawerChange:
    """The cash that the ledger expects at a desk, before and after."""

    desk: DeskId
    before_fen: int
    after_fen: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Till:
    """The drawers as they stand, and the desk at which money would be handed back."""

    drawers: tuple[Drawer, ...] = ()
    desk: DeskId | None = None

    def change(
        self, row: JournalRow, because: Cause, *, refund_method: str = ""
    ) -> DrawerChange | None:
        """What a reversal would change; None: no drawer holds more or less than before.

        Args:
            row: the entry that would be taken back.
            because: why.
            refund_method: how the money would be handed back.
        """
        if row.kind != "donation" or row.form != "money" or row.fen is None:
            return None
        refund = because == "refund"
        taken = row.method, row.taken_at or row.desk
        method, where = (refund_method, self.desk) if refund else taken
        if method != "cash" or where is None or because == "correction":
            return None
        before = drawer_of(self.drawers, where).expected_fen
        return DrawerChange(desk=where, before_fen=before, after_fen=before - row.fen)


NO_TILL: Final = Till()
