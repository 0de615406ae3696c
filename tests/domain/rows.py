"""Rows of the journal, as tests of drafts and lists need them."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from uuid import UUID

from welfare_desk.domain.entries import Allocation
from welfare_desk.domain.ids import DeskId, EntryId, LineId, OperatorCode, ProjectId, UnitId
from welfare_desk.domain.journal import JournalRow
from welfare_desk.domain.register import NeedLine, Project
from welfare_desk.domain.settling import Part
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from welfare_desk.domain.ids import UnitId as Unit

UNIT = UnitId("U1")


def project(number: int, need_fen: int = 1_000_000) -> Project:
    """A project with one need of money."""
    line = NeedLine(id=LineId(f"P{number}-a"), form="money", amount_fen=need_fen)
    name = Text(f"项目{number}")
    return Project(id=ProjectId(f"P{number}"), number=number, name=name, needs=(line,))


def pledge_row(
    seq: int,
    fen: int,
    *,
    settled: int = 0,
    to: str | None = "P1",
    due: date | None = None,
    unit: Unit | None = UNIT,
) -> JournalRow:
    """A pledge of money that is open, or part-paid."""
    place = ProjectId(to) if to else None
    return JournalRow(
        id=EntryId(UUID(int=seq)),
        desk=DeskId("A"),
        seq=seq,
        number=f"HM-A{seq:04}",
        at=datetime(2022, 6, 25, 2, seq % 60, tzinfo=UTC),
        kind="pledge",
        state="part_paid" if settled else "pledged",
        form="money",
        unit=unit,
        fen=fen,
        settled_fen=settled,
        due=due,
        to=() if place is None else (Allocation(project=place),),
        open_parts=(Part(place, fen - settled),),
        posted_by=OperatorCode("OP1"),
    )
