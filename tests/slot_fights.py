"""Two desks in two processes that reach for the same place at the same moment, again and again."""

from __future__ import annotations

import multiprocessing
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from tests.market import A, B, an_event, new_id
from welfare_desk.domain.changes import AskHold
from welfare_desk.domain.entries import Claim
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.ids import DeskId, HoldId, LineId, ProjectId, UnitId
from welfare_desk.domain.market import Hold
from welfare_desk.domain.register import SHOWN_IN_FULL, NeedLine, Project, Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services.books import Books, open_books
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from multiprocessing.connection import Connection
    from multiprocessing.synchronize import Barrier
    from pathlib import Path

LINES = 10
"""So many need lines has each project, each of them with one place."""

PATIENCE_S = 60.0
UNITS: Mapping[DeskId, UnitId] = {A: UnitId("UA"), B: UnitId("UB")}


@dataclass(frozen=True, slots=True)
class Outcome:
    """How one desk fared in one fight: the number of its claim, or the failure and what it says."""

    number: str = ""
    code: str = ""
    values: Mapping[str, object] | None = None


def place(fight: int) -> tuple[ProjectId, LineId]:
    """The place that a fight is about."""
    project = ProjectId(f"P{fight // LINES:03}")
    return project, LineId(f"{project}-{fight % LINES}")


def prepare(path: Path, fights: int) -> None:
    """A market with a place for each fight, and a unit for each desk."""
    with open_books(path, desk=A, create=True) as books:
        books.registrar.create_event(an_event())
        with books.writing():
            for desk, unit in UNITS.items():
                books.registrar.put_unit(
                    Unit(id=unit, kind="group", name=Text(f"{desk}队"), consent=SHOWN_IN_FULL)
                )
            for first in range(0, fights, LINES):
                project, _ = place(first)
                lines = (place(fight)[1] for fight in range(first, first + LINES))
                needs = tuple(NeedLine(id=line, form="money", slots=1) for line in lines)
                number = first // LINES + 1
                books.registrar.put_project(
                    Project(id=project, number=number, name=Text("微心愿"), needs=needs)
                )


def claim_it(books: Books, desk: DeskId, fight: int) -> Outcome:
    """Claim the place of a fight."""
    project, line = place(fight)
    entry = Claim(unit=UNITS[desk], project=project, line=line, forms=("money",), slots=1)
    try:
        posted = books.bookkeeper.post(entry, id=new_id())
    except KnownError as refused:
        return Outcome(code=refused.code, values=refused.values)
    return Outcome(number=posted.number)


def hold_it(books: Books, desk: DeskId, fight: int) -> Outcome:
    """Ask that the place of a fight be kept; it is kept, or who asks waits."""
    project, line = place(fight)
    hold = Hold(
        id=HoldId(f"H{desk}{fight}"),
        project=project,
        line=line,
        unit=UNITS[desk],
        asked=datetime.now(UTC),
        desk=desk,
    )
    changed = change(books, AskHold(hold=hold)).change
    assert isinstance(changed, AskHold)
    return Outcome(number="" if changed.hold.is_waiting() else changed.hold.id)


def hold_or_claim_it(books: Books, desk: DeskId, fight: int) -> Outcome:
    """One desk asks that the place be kept, the other claims it; they take turns in that."""
    holds = fight % 2 == (desk == A)
    return hold_it(books, desk, fight) if holds else claim_it(books, desk, fight)


def fought(
    path: Path, fights: int, fight: Callable[[Books, DeskId, int], Outcome] = claim_it
) -> list[dict[DeskId, Outcome]]:
    """Let two processes fight for every place; how each desk fared in each of them."""
    context = multiprocessing.get_context("spawn")
    both_there = context.Barrier(2)
    outcomes: dict[DeskId, list[Outcome]] = {}
    running = []
    for desk in (A, B):
        ours, theirs = context.Pipe(duplex=False)
        process = context.Process(
            target=_fight, args=(path, desk, fights, fight, both_there, theirs)
        )
        process.start()
        theirs.close()
        running.append((desk, process, ours))
    for desk, process, ours in running:
        try:
            outcomes[desk] = ours.recv()
        except EOFError:
            outcomes[desk] = []
        process.join(PATIENCE_S)
        assert process.exitcode == 0
    return [{desk: outcomes[desk][number] for desk in (A, B)} for number in range(fights)]


def _fight(
    path: Path,
    desk: DeskId,
    fights: int,
    fight: Callable[[Books, DeskId, int], Outcome],
    both_there: Barrier,
    told: Connection,
) -> None:
    """One desk's side of all fights, in a process of its own."""
    with open_books(path, desk=desk) as books:
        outcomes = []
        for number in range(fights):
            both_there.wait(PATIENCE_S)
            outcomes.append(fight(books, desk, number))
        told.send(outcomes)
