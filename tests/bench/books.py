"""Books to measure with: one event, some units, and as many gifts as a measurement wants."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING
from uuid import uuid4

from welfare_desk.domain.entries import Allocation, Donation
from welfare_desk.domain.ids import DeskId, EntryId, EventId, LineId, ProjectId, UnitId
from welfare_desk.domain.posting import Posting
from welfare_desk.domain.register import SHOWN_IN_FULL, Event, NeedLine, Project, Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services.books import Books, open_books

if TYPE_CHECKING:
    from pathlib import Path

EVENT = EventId("BENCH")
DESK = DeskId("A")
UNITS = 40
AT_ONCE = 20_000


def new_books(path: Path, gifts: int = 0) -> Books:
    """A new file with an event, forty units, one project and so many gifts."""
    books = open_books(path, desk=DESK, create=True)
    books.registrar.create_event(
        Event(id=EVENT, name=Text("测", "Bench"), date=date(2022, 6, 25), number_prefix="BM")
    )
    books.choose_event(EVENT)
    for number in range(UNITS):
        name = Text(f"爱心单位{number}")
        unit = Unit(id=unit_id(number), kind="volunteer_team", name=name, consent=SHOWN_IN_FULL)
        books.registrar.put_unit(unit)
    need = NeedLine(id=LineId("P01-a"), form="money", amount_fen=10_000_000)
    books.registrar.put_project(
        Project(id=ProjectId("P01"), number=1, name=Text("项目"), needs=(need,))
    )
    for start in range(0, gifts, AT_ONCE):
        wanted = range(start, min(start + AT_ONCE, gifts))
        books.bookkeeper.post_many([Posting(entry=gift(n), id=new_id()) for n in wanted])
    return books


def gift(number: int) -> Donation:
    """A gift of money as an evening has them: for a project, by a unit."""
    return Donation(
        unit=unit_id(number),
        kind="money",
        fen=10_000 + number % 1000,
        method="cash",
        received_on=date(2022, 6, 25),
        to=(Allocation(project=ProjectId("P01")),),
    )


def unit_id(number: int) -> UnitId:
    """One of the forty."""
    return UnitId(f"U{number % UNITS:02d}")


def new_id() -> EntryId:
    """The id of an entry that was never posted."""
    return EntryId(uuid4())
