"""Paper sheets: printed, spoiled, and typed in with the real time of receipt."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.proof import acts_of_an_evening as acts, naive_desk as rules
from tests.proof.evening_machine import EveningMachine, desks, pick, submitted
from tests.proof.naive_rules import may_be_posted
from welfare_desk.domain.changes import PrintSheets, SpoilSheet
from welfare_desk.domain.entries import Claim
from welfare_desk.domain.ids import SheetId
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted

if TYPE_CHECKING:
    from welfare_desk.domain.ids import DeskId

NO_SHEET = SheetId("Z9")


class PaperActs(EveningMachine):
    """Whoever works without power, and types it in later."""

    def sheet(self, desk: DeskId, data: st.DataObject) -> SheetId:
        known = list(self.naive(desk).things.sheets.held)
        good = [one for one in known if rules.sheet_fits(self.naive(desk), one)]
        return pick(data, [*good, *known], NO_SHEET)

    @rule(desk=desks, count=st.sampled_from((1, 1, 2, 2, 3, 0, rules.MOST_SHEETS + 1)))
    def print_sheets(self, desk: DeskId, count: int) -> None:
        """Number sheets for a desk, after those that it has."""
        kept = self.naive(desk).things.sheets
        first = self.naive(desk).things.sheets_of(desk) + 1
        legal = 1 <= count <= rules.MOST_SHEETS
        if self.change(desk, PrintSheets(count=count), legal=legal):
            for number in range(first, first + count):
                id, now = SheetId(f"{desk}{number}"), datetime.now(UTC)
                kept.put(id, PaperSheet(id=id, desk=desk, number=number, printed=now))
        self.tell(desk, "print", legal=legal)

    @rule(desk=desks, data=st.data(), reason=st.sampled_from(("湿了", "撕坏", "")))
    def spoil(self, desk: DeskId, data: st.DataObject, reason: str) -> None:
        """Say that a sheet will carry nothing, or that it may again."""
        books, sheet = self.naive(desk), self.sheet(desk, data)
        legal = rules.may_be_spoiled(books, sheet, reason)
        if self.change(desk, SpoilSheet(sheet=sheet, reason=reason), legal=legal):
            kept = books.things.sheets
            kept.put(sheet, replace(kept.held[sheet], spoiled=reason))
        self.tell(desk, "spoil", legal=legal)

    @rule(desk=desks, data=st.data(), ago=st.sampled_from((0, 45, 600, 40_000, -600)))
    def type_in(self, desk: DeskId, data: st.DataObject, ago: int) -> None:
        """Type in what was written on a sheet, at its real time, never one that is to come."""
        id, plain = self.new_id(), st.one_of(acts.plain_gifts(), acts.plain_claims())
        entry = replace(data.draw(plain), sheet=self.sheet(desk, data))
        at = datetime.now(UTC) - timedelta(seconds=ago)
        legal = may_be_posted(self.naive(desk), entry) and ago >= 0
        asked = submitted(entry, id)
        assert isinstance(asked, ClaimSubmitted | GiftSubmitted)
        if self.post(desk, replace(asked, at=at), {id: entry}, legal=legal):
            assert self.naive(desk).posted[id].at == at
        self.tell(desk, "claim on paper" if isinstance(entry, Claim) else "paper", legal=legal)
