"""Two laptops and their desks, as a state machine: what they share before anybody does anything."""

from __future__ import annotations

import random
import shutil
import tempfile
from collections import Counter
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar
from uuid import UUID

import time_machine
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant

from tests.market import A, B, open_market
from tests.proof.counts import QUICK
from tests.proof.laptop import Laptop, merge
from tests.proof.naive_desk import let_wait
from tests.proof.naive_rules import CHECK_ABOVE_FEN, may_be_posted
from welfare_desk.domain.entries import (
    NO_TEXTS,
    Claim,
    Donation,
    EntryTexts,
    Pledge,
    Reversal,
)
from welfare_desk.domain.ids import DeskId, EntryId, OperatorCode
from welfare_desk.domain.operators import Operator
from welfare_desk.domain.submitted import (
    ClaimSubmitted,
    GiftSubmitted,
    ReallocationSubmitted,
    ReversalSubmitted,
)
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from typing import TypeVar

    from tests.proof.naive_books import NaiveBooks
    from welfare_desk.domain.changes import Change
    from welfare_desk.domain.entries import Entry, Posted
    from welfare_desk.domain.submitted import EntrySubmitted

    T = TypeVar("T")

C = DeskId("C")
NINE = datetime(2022, 6, 25, 1, tzinfo=UTC)
DAY = date(2022, 6, 25)
desks = st.sampled_from((A, B, C))


class Seen:
    """How much was done, over all evenings, and how often each act was taken and refused."""

    steps = refused = taken = merges = crashes = closings = 0
    acts: ClassVar[Counter[tuple[str, bool]]] = Counter()

    @classmethod
    def begin(cls) -> None:
        """Count anew."""
        cls.steps = cls.refused = cls.taken = cls.merges = cls.crashes = cls.closings = 0
        cls.acts.clear()

    @classmethod
    def said(cls) -> str:
        """What was done, in one line."""
        names = ("steps", "taken", "refused", "merges", "closings", "crashes")
        return ", ".join(f"{name} {getattr(cls, name)}" for name in names)


def submitted(entry: Entry, id: EntryId) -> EntrySubmitted:
    """An entry as its form hands it over."""
    if isinstance(entry, Pledge | Donation):
        return GiftSubmitted(entry=entry, id=id, texts=NO_TEXTS)
    if isinstance(entry, Claim):
        return ClaimSubmitted(entry=entry, id=id, texts=NO_TEXTS)
    if isinstance(entry, Reversal):
        return ReversalSubmitted(entry=entry, id=id, texts=NO_TEXTS)
    return ReallocationSubmitted(entry=entry, id=id, texts=EntryTexts(consent=Text("本人同意")))


class EveningMachine(RuleBasedStateMachine):
    """Desks A and B share a laptop, C has its own; every step takes twenty seconds."""

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
        with open_market(self.folder / "base.db") as books:
            registrar = books.registrar
            registrar.put_event(replace(registrar.event(), check_above_fen=CHECK_ABOVE_FEN))
            for code, active in (("OP2", True), ("OP3", False)):
                registrar.put_operator(Operator(id=OperatorCode(code), name=code, active=active))
        for name in ("one", "two"):
            shutil.copy(self.folder / "base.db", self.folder / f"{name}.db")
        self.one = Laptop(path=self.folder / "one.db", desks=(A, B))
        self.two = Laptop(path=self.folder / "two.db", desks=(C,))
        for laptop in (self.one, self.two):
            laptop.open()

    def at(self, desk: DeskId) -> Laptop:
        return self.two if desk == C else self.one

    def naive(self, desk: DeskId) -> NaiveBooks:
        return self.at(desk).naive

    def known(self, desk: DeskId) -> list[Posted]:
        return list(self.naive(desk).posted.values())

    def new_id(self) -> EntryId:
        return EntryId(UUID(int=self.numbers.getrandbits(128), version=4))

    def post(
        self, desk: DeskId, asked: EntrySubmitted, wanted: dict[EntryId, Entry], *, legal: bool
    ) -> bool:
        """Submit something; it is refused, whole, if and only if the rules say so."""
        code, new = self.at(desk).record(desk, asked, *wanted)
        assert (code is None) == legal, (code, asked)
        self.at(desk).learn(new, wanted if legal else {})
        return legal

    def try_it(self, desk: DeskId, act: str, entry: Entry) -> None:
        """Submit an entry; it is refused if and only if the rules say so."""
        id, books = self.new_id(), self.naive(desk)
        legal = may_be_posted(books, entry)
        done = self.post(desk, submitted(entry, id), {id: entry}, legal=legal)
        if done and isinstance(entry, Reversal):
            let_wait(books, entry.of)
        self.tell(desk, act, legal=legal)

    def change(self, desk: DeskId, asked: Change, *, legal: bool) -> bool:
        """Ask for a change beside the ledger; it is refused if and only if the rules say so."""
        code = self.at(desk).change(desk, asked)
        assert (code is None) == legal, (code, asked)
        return legal

    def tell(self, desk: DeskId, act: str, *, legal: bool = True) -> None:
        """A step is done."""
        self.touched = desk
        self.steps += 1
        Seen.steps += 1
        Seen.taken += legal
        Seen.refused += not legal
        Seen.acts[act, legal] += 1
        self.traveller.shift(timedelta(seconds=20))

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


def pick(data: st.DataObject, known: list[T], never: T) -> T:
    """One that is known, or, seldom, one that is not."""
    return data.draw(st.sampled_from([*known, *known, never]))
