"""Whatever two laptops and their desks do in whatever order, the promises of the ledger hold."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, Phase, seed, settings, strategies as st
from hypothesis.stateful import precondition, rule, run_state_machine_as_test

from tests.market import PARTY, PAVILION, A, promise
from tests.proof import acts_of_an_evening as acts, naive_desk as rules
from tests.proof.closing_time import close_or_reopen
from tests.proof.counts import count, shares
from tests.proof.evening_machine import DAY, NINE, Seen, desks, submitted
from tests.proof.goods_acts import GoodsActs
from tests.proof.laptop import merge
from tests.proof.naive_rules import may_be_posted
from tests.proof.paper_acts import PaperActs
from tests.proof.place_acts import PlaceActs
from tests.proof.statement_acts import StatementActs
from welfare_desk.domain.entries import NO_TEXTS, Claim, Donation, Pledge, Reversal
from welfare_desk.domain.submitted import GiftSubmitted, ReversalSubmitted

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Entry
    from welfare_desk.domain.ids import DeskId, EntryId, UnitId

STEPS = count("steps", 20_000)
PHASES = (Phase.explicit, Phase.generate)
"""A failing evening is told as it was: to shorten one takes minutes."""
LEAST_LIFE, LEAST_APART = 40, 60
"""So many steps lie at least between two starts of a program, and between two merges."""
EVENINGS, LENGTH = 7, 240
"""Each half of the ordinary run, in evenings and steps of each at most."""


class AnyEvening(GoodsActs, PaperActs, StatementActs, PlaceActs):
    """What is posted, and what becomes of programs, laptops and the event."""

    @rule(desk=desks, data=st.data())
    def give(self, desk: DeskId, data: st.DataObject) -> None:
        self.try_it(desk, "give", data.draw(acts.donations(self.known(desk))))

    @rule(desk=desks, entry=acts.pledges())
    def promise(self, desk: DeskId, entry: Pledge) -> None:
        self.try_it(desk, "promise", entry)

    @rule(desk=desks, entry=acts.claims())
    def claim(self, desk: DeskId, entry: Claim) -> None:
        self.try_it(desk, "claim", entry)

    @rule(desk=desks, data=st.data())
    def take_back(self, desk: DeskId, data: st.DataObject) -> None:
        self.try_it(desk, "take back", data.draw(acts.reversals(self.known(desk), DAY)))

    @rule(desk=desks, data=st.data())
    def reallocate(self, desk: DeskId, data: st.DataObject) -> None:
        self.try_it(desk, "reallocate", data.draw(acts.reallocations(self.known(desk))))

    @rule(desk=desks, data=st.data(), fen=acts.fens, unit=acts.units)
    def correct(self, desk: DeskId, data: st.DataObject, fen: int, unit: UnitId) -> None:
        """A reversal and what stands in its place, in one transaction: both or neither."""
        books = self.naive(desk)
        gifts = [one for one in self.known(desk) if isinstance(one.entry, Pledge | Donation)]
        if not gifts:
            return
        wrong = data.draw(st.sampled_from(gifts))
        assert isinstance(wrong.entry, Pledge | Donation)
        right, id, back = replace(wrong.entry, giver="unit", unit=unit), *self.ids()
        if right.kind == "money":
            right = replace(right, fen=fen)
        taken = Reversal(of=wrong.id, because="correction", replaced_by=id)
        legal, trial = may_be_posted(books, taken), books.copy()
        if legal:
            trial.posted[back] = replace(wrong, id=back, entry=taken)
            rules.let_wait(trial, wrong.id)
            legal = may_be_posted(trial, right) and rules.none_refused(trial, wrong.id)
        corrects = ReversalSubmitted(entry=taken, id=back, texts=NO_TEXTS)
        gift = GiftSubmitted(entry=right, id=id, texts=NO_TEXTS, corrects=corrects)
        if self.post(desk, gift, {back: taken, id: right}, legal=legal):
            rules.let_wait(books, wrong.id)
            rules.let_accept(books, right, id)
        self.tell(desk, "correct", legal=legal)

    def ids(self) -> tuple[EntryId, EntryId]:
        return self.new_id(), self.new_id()

    @rule(desk=desks, data=st.data())
    def put_back(self, desk: DeskId, data: st.DataObject) -> None:
        """Undo a reversal: the same gift once more, unless it was a pledge that was paid."""
        books, id = self.naive(desk), self.new_id()
        gone = [
            one
            for one in self.known(desk)
            if isinstance(one.entry, Pledge | Donation) and not books.stands(one.id)
        ]
        if not gone:
            return
        old = data.draw(st.sampled_from(gone))
        assert isinstance(old.entry, Pledge | Donation)
        legal = may_be_posted(books, old.entry) and rules.none_refused(books, old.id)
        legal = legal and not books.is_settled(old.id)
        asked = GiftSubmitted(entry=old.entry, id=id, texts=NO_TEXTS, restores=old.id)
        if self.post(desk, asked, {id: old.entry}, legal=legal):
            rules.let_accept(books, old.entry, id)
        self.tell(desk, "put back", legal=legal)

    @rule(desk=desks, data=st.data(), other=st.booleans())
    def press_enter_again(self, desk: DeskId, data: st.DataObject, other: bool) -> None:
        """The same id again writes nothing; with other content it is refused."""
        laptop = self.at(desk)
        if not (known := self.known(desk)):
            return
        posted = data.draw(st.sampled_from(known))
        entry: Entry = posted.entry
        if other:
            entry = Claim(unit=PARTY, project=PAVILION, forms=("works",))
        code, new = laptop.record(desk, submitted(entry, posted.id))
        assert (code, new) == ("other-content" if other else None, [])
        if not other and isinstance(entry, Reversal):
            rules.let_wait(laptop.naive, entry.of)
        self.tell(desk, "again", legal=not other)

    @precondition(lambda self: self.steps - self.began >= LEAST_LIFE)
    @rule(desk=desks, how=st.sampled_from(("ends", "dies", "dies in a commit")))
    def begin_anew(self, desk: DeskId, how: str) -> None:
        """The program of a laptop ends, in order or not, and is started again."""
        laptop = self.at(desk)
        if how == "ends":
            laptop.close()
            laptop.open()
        elif how == "dies":
            laptop.crash()
        else:
            gift, id = promise(), self.new_id()
            laptop.crash_inside(desk, lambda books: books.bookkeeper.post(gift, id=id))
        laptop.see_all()
        Seen.crashes += how != "ends"
        self.tell(desk, how)
        self.began = self.steps

    @precondition(lambda self: self.steps - self.closed >= LEAST_LIFE)
    @rule(desk=desks, reopen=st.booleans())
    def close_the_event(self, desk: DeskId, reopen: bool) -> None:
        done = close_or_reopen(self.at(desk), desk, NINE, reopen=reopen)
        Seen.closings += done
        self.closed = self.steps
        self.tell(desk, "close", legal=done)

    @precondition(lambda self: self.steps - self.joined >= LEAST_APART)
    @rule()
    def join(self) -> None:
        merge(self.one, self.two)
        for laptop in (self.one, self.two):
            laptop.see_all()
        Seen.merges += 1
        self.tell(A, "join")
        self.joined = self.steps


def run(evenings: int, steps: int, number: int) -> None:
    """So many evenings of so many steps at most, drawn alike whenever the number is the same."""
    Seen.begin()
    run_state_machine_as_test(
        seed(number)(type("AnyEvening", (AnyEvening,), {})),
        settings=settings(
            max_examples=evenings,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            phases=PHASES,
            suppress_health_check=list(HealthCheck),
        ),
    )
    print(f"evenings: {Seen.said()}")


@pytest.mark.parametrize("half", range(2))
def test_any_evening_keeps_every_promise(half: int) -> None:
    """Two halves, which two workers take side by side; together two thousand steps."""
    run(EVENINGS, LENGTH, half)
    assert Seen.steps >= 1_000


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("number", "steps"), shares(STEPS, 5))
def test_many_evenings_keep_every_promise(number: int, steps: int) -> None:
    run(steps // 170, LENGTH, 100 + number)
