"""A small market to test with: an event, four units, three projects, in a real file."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING
from uuid import uuid4

import time_machine

from welfare_desk.domain.entries import Allocation, Claim, Donation, Pledge, Reversal, Settlement
from welfare_desk.domain.ids import DeskId, EntryId, EventId, LineId, ProjectId, StallId, UnitId
from welfare_desk.domain.register import (
    ANONYMOUS,
    MASKED,
    SHOWN_IN_FULL,
    Event,
    NeedLine,
    Project,
    Stall,
    Unit,
)
from welfare_desk.domain.texts import Text
from welfare_desk.services.books import Books, open_books

if TYPE_CHECKING:
    from welfare_desk.domain.entries import Cause

EVENT = EventId("MARKET")
A, B = DeskId("A"), DeskId("B")
PARTY, FIRM, ZHANG, NOBODY = UnitId("U1"), UnitId("U2"), UnitId("U3"), UnitId("U4")
TRACK, PAVILION, LAMPS = ProjectId("P01"), ProjectId("P02"), ProjectId("P03")
TRACK_LINE, LAMP_LINE = LineId("P01-a"), LineId("P03-a")


def an_event(event: EventId = EVENT) -> Event:
    """The event of the market."""
    return Event(
        id=event,
        name=Text("集市", "Market"),
        host=Text("社区"),
        slogan=Text("公益暖人心"),
        date=date(2022, 6, 25),
        goal_fen=10_000_000,
        number_prefix="HM",
    )


def open_market(path: Path, desk: DeskId | None = A) -> Books:
    """The market's books, made where there are none: a copy of those that were made first.

    Where a test set the clock, they are made anew, for they hold when they were made.
    """
    if not path.exists():
        if time_machine.escape_hatch.is_travelling() or desk is None:
            return begun_market(path, desk)
        path.write_bytes(_finished_market(desk))
    return open_books(path, desk=desk)


@cache
def _finished_market(desk: DeskId) -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "market.db"
        begun_market(path, desk).close()
        return path.read_bytes()


def begun_market(path: Path, desk: DeskId | None) -> Books:
    """New books, in which event, units and projects of the market are put."""
    books = open_books(path, desk=desk, create=True)
    registrar = books.registrar
    registrar.create_event(an_event())
    for unit in (
        Unit(
            id=PARTY, kind="party_org", name=Text("机关支部"), short="支部", consent=SHOWN_IN_FULL
        ),
        Unit(id=FIRM, kind="enterprise_private", name=Text("宏达公司"), consent=SHOWN_IN_FULL),
        Unit(id=ZHANG, kind="individual", name=Text("张小三", "Zhang Xiaosan"), consent=MASKED),
        Unit(id=NOBODY, kind="individual", name=Text("李四"), consent=ANONYMOUS),
    ):
        registrar.put_unit(unit)
    for project in (
        Project(
            id=TRACK,
            number=1,
            name=Text("跑道", "Track"),
            needs=(NeedLine(id=TRACK_LINE, form="money", amount_fen=1_000_000),),
        ),
        Project(id=PAVILION, number=2, name=Text("凉亭")),
        Project(
            id=LAMPS,
            number=3,
            name=Text("灭蚊灯"),
            needs=(NeedLine(id=LAMP_LINE, form="goods_or_money", amount_fen=50_000, slots=2),),
        ),
    ):
        registrar.put_project(project)
    registrar.put_stall(Stall(id=StallId("S1"), name=Text("义剪")))
    return books


def new_id() -> EntryId:
    """The id that a form makes when it opens."""
    return EntryId(uuid4())


def cash(fen: int = 20_000, unit: UnitId | None = PARTY, to: ProjectId | None = TRACK) -> Donation:
    """Money on the table."""
    return Donation(
        giver="anonymous" if unit is None else "unit",
        unit=unit,
        kind="money",
        fen=fen,
        method="cash",
        to=() if to is None else (Allocation(project=to),),
    )


def promise(fen: int = 100_000, unit: UnitId = FIRM, to: ProjectId = TRACK) -> Pledge:
    """Money promised."""
    return Pledge(unit=unit, kind="money", fen=fen, to=(Allocation(project=to),))


def payment(pledge: EntryId, fen: int = 50_000, unit: UnitId = FIRM) -> Donation:
    """Money that fulfils a promise."""
    settles = (Settlement(pledge=pledge),)
    return Donation(unit=unit, kind="money", fen=fen, method="bank_transfer", settles=settles)


def claim(unit: UnitId = PARTY, project: ProjectId = LAMPS, slots: int | None = None) -> Claim:
    """A place of the lamps' need line taken on."""
    line = LAMP_LINE if project == LAMPS else None
    return Claim(unit=unit, project=project, line=line, forms=("money",), slots=slots)


def taken_back(entry: EntryId, because: Cause = "void") -> Reversal:
    """An entry taken back."""
    return Reversal(of=entry, because=because)
