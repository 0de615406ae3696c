"""Kept places of the market: asked for, kept anew, given up, claimed."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from hypothesis import strategies as st
from hypothesis.stateful import rule

from tests.market import LAMP_LINE, LAMPS
from tests.proof import acts_of_an_evening as acts, naive_desk as rules
from tests.proof.evening_machine import NINE, EveningMachine, desks, pick
from tests.proof.naive_rules import may_be_posted
from welfare_desk.domain.changes import AskHold, EndHold, KeepHold
from welfare_desk.domain.entries import NO_TEXTS
from welfare_desk.domain.ids import HoldId
from welfare_desk.domain.market import Hold
from welfare_desk.domain.register import USUAL_HOLD_MINUTES
from welfare_desk.domain.submitted import ClaimSubmitted

if TYPE_CHECKING:
    from tests.proof.naive_books import NaiveBooks
    from welfare_desk.domain.entries import Claim
    from welfare_desk.domain.ids import DeskId

NO_HOLD = HoldId("H-0")
TO_DECIDE = timedelta(minutes=USUAL_HOLD_MINUTES)


class PlaceActs(EveningMachine):
    """Whoever keeps places for people who are deciding."""

    def hold(self, desk: DeskId, data: st.DataObject) -> HoldId:
        return pick(data, list(self.naive(desk).things.holds.held), NO_HOLD)

    @rule(desk=desks, data=st.data(), again=st.integers(0, 5), slots=st.sampled_from((1, 1, 2, 0)))
    def ask_for_a_place(self, desk: DeskId, data: st.DataObject, again: int, slots: int) -> None:
        """A place is kept, or waited for; who asks twice is told how it stands."""
        books = self.naive(desk)
        kept, now = books.things.holds, datetime.now(UTC)
        lamps = data.draw(st.integers(0, 4)) > 0
        asked = Hold(
            id=HoldId(str(self.new_id())),
            project=LAMPS if lamps else data.draw(acts.projects),
            line=LAMP_LINE if lamps else None,
            unit=data.draw(st.none() | acts.known_units),
            who=data.draw(st.sampled_from(("王先生", " "))),
            slots=slots,
            asked=NINE,
            desk=desk,
        )
        if again == 0 and kept.held:
            asked = replace(asked, id=data.draw(st.sampled_from(list(kept.held))))
        legal = rules.hold_is_clear(asked)
        known = asked.id in kept.held or rules.asked_before(books, asked)
        if self.change(desk, AskHold(hold=asked), legal=legal) and not known:
            until = now + TO_DECIDE if rules.is_free(books, asked, waited=False) else None
            kept.put(asked.id, replace(asked, asked=now, until=until))
        self.tell(desk, "hold", legal=legal)

    @rule(desk=desks, data=st.data())
    def keep(self, desk: DeskId, data: st.DataObject) -> None:
        """Keep the place that came free for somebody who waits, or whose time ran out."""
        books, id, now = self.naive(desk), self.hold(desk, data), datetime.now(UTC)
        hold = books.things.holds.held.get(id)
        lasts = hold is not None and hold.is_kept(now)
        legal = hold is not None and not hold.ended
        if hold is not None and legal and not lasts:
            legal = rules.is_free(books, hold, waited=True)
        if self.change(desk, KeepHold(hold=id), legal=legal) and hold is not None and not lasts:
            books.things.holds.put(id, replace(hold, until=now + TO_DECIDE))
        self.tell(desk, "keep", legal=legal)

    @rule(desk=desks, data=st.data())
    def give_up(self, desk: DeskId, data: st.DataObject) -> None:
        """Give a place up; once more does nothing."""
        books, id = self.naive(desk), self.hold(desk, data)
        legal = id in books.things.holds.held
        if self.change(desk, EndHold(hold=id), legal=legal):
            end(books, id)
        self.tell(desk, "give up", legal=legal)

    @rule(desk=desks, data=st.data())
    def come_for_a_place(self, desk: DeskId, data: st.DataObject) -> None:
        """Claim, mostly as the one for whom a place is kept; whoever else comes has none of it."""
        books = self.naive(desk)
        kept = books.things.holds.held.get(self.hold(desk, data))
        unit = kept.unit if kept is not None and data.draw(st.booleans()) else None
        self.try_it(desk, "come for a place", data.draw(acts.plain_claims(unit)))

    @rule(desk=desks, data=st.data(), claim=acts.plain_claims())
    def claim_what_was_kept(self, desk: DeskId, data: st.DataObject, claim: Claim) -> None:
        """Claim, and end the hold by which the place was kept, both or neither."""
        books, hold, id = self.naive(desk), self.hold(desk, data), self.new_id()
        trial = books.copy()
        legal = hold in books.things.holds.held
        if legal:
            end(trial, hold)
            legal = may_be_posted(trial, claim)
        asked = ClaimSubmitted(entry=claim, id=id, texts=NO_TEXTS, ends_hold=hold)
        if self.post(desk, asked, {id: claim}, legal=legal):
            end(books, hold)
        self.tell(desk, "claim what was kept", legal=legal)


def end(books: NaiveBooks, id: HoldId) -> None:
    """Nobody keeps this place any more."""
    kept = books.things.holds
    kept.put(id, replace(kept.held[id], ended=True))
