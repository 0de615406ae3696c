"""Whatever two laptops and their desks do in whatever order, the promises of the ledger hold."""

from __future__ import annotations

import random
import shutil
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
import time_machine
from hypothesis import HealthCheck, Phase, seed, settings, strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.market import PARTY, PAVILION, A, B, open_market, promise
from tests.proof import acts_of_an_evening as acts
from tests.proof.closing_time import close_or_reopen
from tests.proof.counts import QUICK, count, shares
from tests.proof.laptop import Laptop, merge
from tests.proof.naive_rules import may_be_posted
from welfare_desk.domain.entries import (
    NO_TEXTS,
    Claim,
    Donation,
    EntryTexts,
    Pledge,
    Reversal,
)
from welfare_desk.domain.ids import DeskId, EntryId
from welfare_desk.domain.submitted import (
    ClaimSubmitted,
    GiftSubmitted,
    ReallocationSubmitted,
    ReversalSubmitted,
)
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Entry, Posted
    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.submitted import EntrySubmitted

C = DeskId("C")
NINE = datetime(2022, 6, 25, 1, tzinfo=UTC)
DAY = date(2022, 6, 25)
STEPS = count("steps", 20_000)
PHASES = (Phase.explicit, Phase.generate)
"""A failing evening is told as it was: to shorten one takes minutes."""
LEAST_LIFE, LEAST_APART = 30, 50
"""So many steps lie at least between two starts of a program, and between two merges."""
desks = st.sampled_from((A, B, C))


class Seen:
    """How much was done, over all evenings."""

    steps = refused = taken = merges = crashes = closings = 0


def submitted(entry: Entry, id: EntryId) -> EntrySubmitted:
    """An entry as its form hands it over."""
    if isinstance(entry, Pledge | Donation):
        return GiftSubmitted(entry=entry, id=id, texts=NO_TEXTS)
    if isinstance(entry, Claim):
        return ClaimSubmitted(entry=entry, id=id, texts=NO_TEXTS)
    if isinstance(entry, Reversal):
        return ReversalSubmitted(entry=entry, id=id, texts=NO_TEXTS)
    return ReallocationSubmitted(entry=entry, id=id, texts=EntryTexts(consent=Text("本人同意")))


class AnyEvening(RuleBasedStateMachine):
    """Desks A and B share a laptop, C has its own."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(prefix="evening-", dir=QUICK))
        self.clock = time_machine.travel(NINE, tick=False)
        self.traveller = self.clock.start()
        self.numbers = random.Random(0)
        self.touched: DeskId | None = None
        self.steps = self.began = self.joined = self.closed = 0

    @initialize()
    def begin(self) -> None:
        with open_market(self.folder / "base.db"):
            pass
        for name in ("one", "two"):
            shutil.copy(self.folder / "base.db", self.folder / f"{name}.db")
        self.one = Laptop(path=self.folder / "one.db", desks=(A, B))
        self.two = Laptop(path=self.folder / "two.db", desks=(C,))
        for laptop in (self.one, self.two):
            laptop.open()

    def at(self, desk: DeskId) -> Laptop:
        return self.two if desk == C else self.one

    def known(self, desk: DeskId) -> list[Posted]:
        return list(self.at(desk).naive.posted.values())

    def new_id(self) -> EntryId:
        return EntryId(UUID(int=self.numbers.getrandbits(128), version=4))

    def try_it(self, desk: DeskId, entry: Entry) -> None:
        """Submit an entry; it is refused if and only if the rules say so."""
        laptop, id = self.at(desk), self.new_id()
        legal = may_be_posted(laptop.naive, entry)
        code, new = laptop.record(desk, submitted(entry, id), id)
        assert (code is None) == legal, (code, entry)
        laptop.learn(new, {id: entry} if legal else {})
        self.tell(desk, legal=legal)

    def tell(self, desk: DeskId, *, legal: bool = True) -> None:
        self.touched = desk
        self.steps += 1
        Seen.steps += 1
        Seen.taken += legal
        Seen.refused += not legal
        self.traveller.shift(timedelta(seconds=20))

    @rule(desk=desks, data=st.data())
    def give(self, desk: DeskId, data: st.DataObject) -> None:
        self.try_it(desk, data.draw(acts.donations(self.known(desk))))

    @rule(desk=desks, entry=acts.pledges())
    def promise(self, desk: DeskId, entry: Pledge) -> None:
        self.try_it(desk, entry)

    @rule(desk=desks, entry=acts.claims())
    def claim(self, desk: DeskId, entry: Claim) -> None:
        self.try_it(desk, entry)

    @rule(desk=desks, data=st.data())
    def take_back(self, desk: DeskId, data: st.DataObject) -> None:
        self.try_it(desk, data.draw(acts.reversals(self.known(desk), DAY)))

    @rule(desk=desks, data=st.data())
    def reallocate(self, desk: DeskId, data: st.DataObject) -> None:
        self.try_it(desk, data.draw(acts.reallocations(self.known(desk))))

    @rule(desk=desks, data=st.data(), fen=acts.fens, unit=acts.units)
    def correct(self, desk: DeskId, data: st.DataObject, fen: int, unit: UnitId) -> None:
        """A reversal and what stands in its place, in one transaction: both or neither."""
        laptop = self.at(desk)
        gifts = [one for one in self.known(desk) if isinstance(one.entry, Pledge | Donation)]
        if not gifts:
            return
        wrong = data.draw(st.sampled_from(gifts))
        assert isinstance(wrong.entry, Pledge | Donation)
        right, id, back = replace(wrong.entry, giver="unit", unit=unit), *self.ids()
        if right.kind == "money":
            right = replace(right, fen=fen)
        taken = Reversal(of=wrong.id, because="correction", replaced_by=id)
        legal = may_be_posted(laptop.naive, taken)
        naive = replace(laptop.naive, posted=dict(laptop.naive.posted))
        if legal:
            naive.posted[back] = replace(wrong, id=back, entry=taken)
            legal = may_be_posted(naive, right)
        corrects = ReversalSubmitted(entry=taken, id=back, texts=NO_TEXTS)
        gift = GiftSubmitted(entry=right, id=id, texts=NO_TEXTS, corrects=corrects)
        code, new = laptop.record(desk, gift, back, id)
        assert (code is None) == legal, (code, gift)
        laptop.learn(new, {back: taken, id: right} if legal else {})
        self.tell(desk, legal=legal)

    def ids(self) -> tuple[EntryId, EntryId]:
        return self.new_id(), self.new_id()

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
        self.tell(desk, legal=not other)

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
        self.tell(desk)
        self.began = self.steps

    @precondition(lambda self: self.steps - self.closed >= LEAST_LIFE)
    @rule(desk=desks, reopen=st.booleans())
    def close_the_event(self, desk: DeskId, reopen: bool) -> None:
        done = close_or_reopen(self.at(desk), desk, NINE, reopen=reopen)
        Seen.closings += done
        self.closed = self.steps
        self.tell(desk)

    @precondition(lambda self: self.steps - self.joined >= LEAST_APART)
    @rule()
    def join(self) -> None:
        merge(self.one, self.two)
        for laptop in (self.one, self.two):
            laptop.see_all()
        Seen.merges += 1
        self.tell(A)
        self.joined = self.steps

    @invariant()
    def every_promise_holds(self) -> None:
        if self.touched is not None:
            self.at(self.touched).see(self.touched)

    def teardown(self) -> None:
        if hasattr(self, "two"):
            merge(self.one, self.two)
            for laptop in (self.one, self.two):
                laptop.see_all()
                laptop.close()
        self.clock.stop()
        shutil.rmtree(self.folder)


def run(evenings: int, steps: int, number: int) -> None:
    """So many evenings of so many steps at most, drawn alike whenever the number is the same."""
    for name in ("steps", "refused", "taken", "merges", "crashes", "closings"):
        setattr(Seen, name, 0)
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
    said = {
        name: getattr(Seen, name) for name in ("steps", "taken", "refused", "merges", "closings")
    }
    print(f"evenings: {said}, crashes: {Seen.crashes}")


@pytest.mark.parametrize("half", range(2))
def test_any_evening_keeps_every_promise(half: int) -> None:
    """Two halves, which two workers take side by side; together two thousand steps."""
    run(13, 160, half)
    assert Seen.steps >= 1_000


@pytest.mark.slow
@pytest.mark.timeout(1800)
@pytest.mark.parametrize(("number", "steps"), shares(STEPS, 5))
def test_many_evenings_keep_every_promise(number: int, steps: int) -> None:
    run(steps // 120, 180, 100 + number)
