"""What a form submits is committed on the worker and answered, or refused with its reason."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from welfare_desk.bootstrap.opening import Opened, open_evening
from welfare_desk.bootstrap.submitting import NotOpenError, Refusal, Submitting
from welfare_desk.domain.changes import PutEvent, PutProject, PutUnit
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.entries import NO_TEXTS, Donation, Reversal
from welfare_desk.domain.ids import EntryId, ProjectId, UnitId
from welfare_desk.domain.register import Event, Project, Unit
from welfare_desk.domain.submitted import GiftSubmitted, ReversalSubmitted
from welfare_desk.domain.texts import Text
from welfare_desk.options import RunOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.errors import KnownError
    from welfare_desk.qtkit.background import Background
    from welfare_desk.services.books import Books


@dataclass(slots=True)
class Answers:
    """All that came back."""

    committed: list[Posted] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    failed: list[KnownError] = field(default_factory=list)
    written: list[bool] = field(default_factory=list)


class Clerk:
    """Submits, and looks into the books on the worker."""

    def __init__(self, background: Background, qtbot: QtBot) -> None:
        self.submitting = Submitting(background)
        self.answers = Answers()
        self._background = background
        self._qtbot = qtbot
        self.submitting.committed.connect(self.answers.committed.append)
        self.submitting.refused.connect(self.answers.refused.append)
        self.submitting.failed.connect(self.answers.failed.append)
        self.submitting.written.connect(lambda: self.answers.written.append(True))

    def on_worker(self, job: Callable[[], object]) -> object:
        """What a job on the worker gives, after everything that was handed in before it."""
        found: list[object] = []
        self._background.run(job, found.append, self.answers.failed.append)
        self._qtbot.waitUntil(lambda: bool(found))
        return found[0]


@pytest.fixture
def clerk(qtbot: QtBot, background: Background) -> Clerk:
    """A clerk whose file is not open yet."""
    return Clerk(background, qtbot)


@pytest.fixture
def books(clerk: Clerk, background: Background, evening: Path) -> Iterator[Books]:
    """The books, opened on the worker and handed to the clerk."""
    options = RunOptions(file=evening, language="zh")
    opened = clerk.on_worker(lambda: open_evening(options))
    assert isinstance(opened, Opened)
    clerk.submitting.use(opened.books)
    yield opened.books
    clerk.on_worker(opened.books.close)


def is_registered(clerk: Clerk, books: Books, unit: Unit) -> bool:
    """Whether the register holds this unit, with whatever badge it was given."""
    units = clerk.on_worker(books.registrar.units)
    assert isinstance(units, tuple)
    return unit in [replace(each, badge=None) for each in units]


def gift(fen: int, unit: UnitId, new_unit: Unit | None = None) -> GiftSubmitted:
    """A gift of cash."""
    entry = Donation(unit=unit, kind="money", fen=fen, method="cash")
    return GiftSubmitted(entry=entry, id=EntryId(uuid4()), texts=NO_TEXTS, new_unit=new_unit)


def test_before_the_file_is_open_everything_is_refused_and_nothing_lost(clerk: Clerk) -> None:
    submitted = gift(100, UnitId("U01"))
    clerk.submitting.submit_entry(submitted)
    clerk.submitting.give_cue(CueChange(scene="total"))
    assert [one.id for one in clerk.answers.refused] == [submitted.id]
    assert isinstance(clerk.answers.refused[0].error, NotOpenError)
    assert isinstance(clerk.answers.failed[0], NotOpenError)


def test_a_gift_of_a_new_unit_registers_the_unit_with_it(clerk: Clerk, books: Books) -> None:
    unit = Unit(id=UnitId("U-new"), kind="enterprise_private", name=Text("榆港新店"))
    clerk.submitting.submit_entry(gift(12_300, unit.id, unit))
    assert is_registered(clerk, books, unit)
    assert [posted.number for posted in clerk.answers.committed] == ["HM-A0109"]
    assert clerk.answers.written == [True]


def test_a_refused_gift_leaves_no_unit_behind(clerk: Clerk, books: Books) -> None:
    unit = Unit(id=UnitId("U-new"), kind="enterprise_private", name=Text("榆港新店"))
    submitted = gift(12_300, UnitId("U-nobody"), unit)
    clerk.submitting.submit_entry(submitted)
    assert not is_registered(clerk, books, unit)
    assert [one.id for one in clerk.answers.refused] == [submitted.id]
    assert clerk.answers.written == []


def test_pressing_enter_twice_posts_once(clerk: Clerk, books: Books) -> None:
    submitted = gift(100, UnitId("U01"))
    clerk.submitting.submit_entry(submitted)
    clerk.submitting.submit_entry(submitted)
    clerk.on_worker(books.bookkeeper.heads)
    first, second = clerk.answers.committed
    assert first == second


def test_an_entry_is_reversed(clerk: Clerk, books: Books) -> None:
    given = gift(100, UnitId("U01"))
    entry = Reversal(of=given.id, because="void")
    undone = ReversalSubmitted(entry=entry, id=EntryId(uuid4()), texts=NO_TEXTS)
    clerk.submitting.submit_entry(given)
    clerk.submitting.submit_entry(undone)
    clerk.on_worker(books.bookkeeper.heads)
    assert [posted.entry for posted in clerk.answers.committed] == [given.entry, entry]


def test_a_unit_and_a_cue_are_written_and_told(clerk: Clerk, books: Books) -> None:
    unit = Unit(id=UnitId("U-late"), kind="individual", name=Text("王小明"))
    clerk.submitting.submit_change(PutUnit(unit=unit))
    clerk.submitting.give_cue(CueChange(scene="total", curtain="freeze"))
    assert is_registered(clerk, books, unit)
    cue = books.director.cue
    assert getattr(clerk.on_worker(cue), "curtain", "") == "freeze"
    assert clerk.answers.written == [True, True]


def test_the_open_event_is_changed(clerk: Clerk, books: Books) -> None:
    event = clerk.on_worker(books.registrar.event)
    assert isinstance(event, Event)
    clerk.submitting.submit_change(PutEvent(event=replace(event, goal_fen=20_000_000)))
    changed = clerk.on_worker(books.registrar.event)
    assert isinstance(changed, Event)
    assert changed.goal_fen == 20_000_000
    assert clerk.answers.written == [True]


def test_a_correction_and_the_entry_in_its_place_are_one_act(clerk: Clerk, books: Books) -> None:
    wrong = gift(1_000, UnitId("U01"))
    clerk.submitting.submit_entry(wrong)
    right = gift(100, UnitId("U01"))
    reversal = Reversal(of=wrong.id, because="correction", replaced_by=right.id)
    taken_back = ReversalSubmitted(entry=reversal, id=EntryId(uuid4()), texts=NO_TEXTS)
    nobody = replace(right.entry, unit=UnitId("U-nobody"))
    clerk.submitting.submit_entry(replace(right, entry=nobody, corrects=taken_back))
    assert clerk.on_worker(lambda: books.bookkeeper.find(taken_back.id) is None)
    clerk.submitting.submit_entry(replace(right, corrects=taken_back))
    assert clerk.on_worker(lambda: books.bookkeeper.find(taken_back.id) is not None)
    assert [posted.id for posted in clerk.answers.committed] == [wrong.id, right.id]
    assert [refusal.id for refusal in clerk.answers.refused] == [right.id]


def test_a_project_comes_onto_the_list(clerk: Clerk, books: Books) -> None:
    project = Project(id=ProjectId("P-new"), number=13, name=Text("楼道灯"))
    clerk.submitting.submit_change(PutProject(project=project))
    assert project in clerk.on_worker(books.registrar.projects)  # type: ignore[operator]
