"""The special cases of the sample evening, each as the books tell it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING

import pytest

from welfare_desk.domain.entries import Donation, Pledge
from welfare_desk.domain.ids import EventId, ProjectId, entry_id
from welfare_desk.domain.levels import Levels
from welfare_desk.domain.open_pledges import OpenPledges, is_overdue, outstanding_fen
from welfare_desk.domain.settling import Part
from welfare_desk.domain.slips import TYPED_TWICE, Beside, slips
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_import import import_file

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.entries import Entry
    from welfare_desk.domain.ids import EntryId
    from welfare_desk.domain.journal import JournalRow
    from welfare_desk.domain.snapshot import Snapshot

EVENT = EventId("HM-2022-0625")


@dataclass(frozen=True, slots=True, kw_only=True)
class Evening:
    """The sample evening as a window is shown it."""

    snapshot: Snapshot
    entries: dict[EntryId, Entry]

    def row(self, ref: str) -> JournalRow:
        """The row of the entry that the evening file calls so."""
        return next(row for row in self.snapshot.rows if row.id == entry_id(EVENT, ref))


@pytest.fixture(scope="module")
def evening(tmp_path_factory: pytest.TempPathFactory, sample_evening: Path) -> Evening:
    path = tmp_path_factory.mktemp("sample") / "sample.db"
    import_file(path, sample_evening)
    with open_books(path) as books:
        entries = {posted.id: posted.entry for posted in books.bookkeeper.posted()}
        return Evening(snapshot=books.live.catch_up(), entries=entries)


def test_a_pledge_of_20000_is_partly_paid_by_5000_and_waits_for_the_rest(evening: Evening) -> None:
    pledge, paid = evening.row("HM0025"), evening.row("HM0025-r1")
    assert (pledge.state, pledge.fen, pledge.settled_fen) == ("part_paid", 2_000_000, 500_000)
    assert pledge.open_parts == (Part(ProjectId("P01"), 1_500_000),)
    assert (paid.state, paid.settles) == ("received", (pledge.id,))
    assert (pledge.raises_fen, paid.raises_fen) == (1_500_000, 0)


def test_a_pledge_that_was_withdrawn_counts_no_more_and_keeps_its_number(evening: Evening) -> None:
    row = evening.row("HM0059")
    assert (row.state, row.raises_fen, row.fen) == ("withdrawn", 0, 30_000)
    assert row.number
    assert evening.row("HM0059/reversal").of == row.id


def test_a_gift_that_was_typed_twice_counts_once(evening: Evening) -> None:
    first, again = evening.row("HM0046"), evening.row("HM0047")
    assert (first.state, again.state) == ("received", "void")
    assert (first.raises_fen, again.raises_fen) == (120_000, 0)


def test_a_zero_too_many_was_voided_and_issued_anew(evening: Evening) -> None:
    wrong, right = evening.row("HM0042"), evening.row("HM0043")
    assert (wrong.state, wrong.replaced_by) == ("void", right.id)
    assert (right.state, right.fen) == ("received", 50_000)
    assert evening.row("HM0042/reversal").replaced_by == right.id


def test_a_split_gift_goes_to_both_projects_in_full(evening: Evening) -> None:
    row = evening.row("HM0029")
    assert [(part.project, part.fen) for part in row.to] == [("P05", 360_000), ("P11", 240_000)]
    assert (row.fen, row.more_projects) == (600_000, 1)


def test_projects_that_were_claimed_beyond_their_need_are_flagged_and_refused_nothing(
    evening: Evening,
) -> None:
    over = {
        row.project.id: row.over_fen for row in evening.snapshot.project_rows if row.over_claimed
    }
    assert set(over) == {"P01", "P10"}
    assert all(fen > 0 for fen in over.values())
    for row in evening.snapshot.project_rows:
        assert row.remaining_fen == max(0, row.need_fen - row.raised_fen)


def test_what_is_overdue_is_what_was_due_and_is_still_open(evening: Evening) -> None:
    pledges = OpenPledges()
    pledges.take(evening.snapshot.rows)
    money = [row for row in pledges.every() if row.form == "money"]
    sums = evening.snapshot.figures.sums
    assert sum(map(outstanding_fen, money)) == sums.outstanding_fen
    late = {row.id for row in pledges.every() if is_overdue(row, date(2022, 7, 11))}
    refs = ("HM0028", "HM0035", "HM0037")
    assert late == {entry_id(EVENT, ref) for ref in refs}


def test_the_drawers_hold_the_cash_that_the_tally_counts(evening: Evening) -> None:
    cash = sum(drawer.expected_fen for drawer in evening.snapshot.drawers)
    assert cash == evening.snapshot.figures.sums.by_method_fen["cash"]


def test_of_all_gifts_of_the_evening_only_the_duplicate_is_asked_about(evening: Evening) -> None:
    levels = Levels()
    seen: dict[object, JournalRow] = {}
    latest: dict[object, JournalRow] = {}
    projects = {row.project.id: row for row in evening.snapshot.project_rows}
    asked: dict[EntryId, str] = {}
    for row in sorted(evening.snapshot.rows, key=attrgetter("at", "seq")):
        entry = evening.entries[row.id]
        if row.kind == "reversal" and row.of in seen:
            seen[row.of] = replace(seen[row.of], reversed_by=row.id)
            levels.take([seen[row.of]])
        if not isinstance(entry, Pledge | Donation) or entry.kind != "money":
            continue
        beside = Beside(
            levels=levels,
            kind=row.unit_kind,
            project=projects.get(entry.to[0].project) if entry.to else None,
            settled=tuple(replace(seen[one], settled_fen=0) for one in row.settles),
        )
        newest = sorted(seen.values(), key=attrgetter("at"), reverse=True)
        question = slips(entry, newest, latest.get(row.unit), row.at, beside).get("amount")
        if question is not None:
            asked[row.id] = question.source
        seen[row.id] = replace(row, reversed_by=None)
        if row.unit is not None:
            latest[row.unit] = seen[row.id]
        levels.take([seen[row.id]])
    assert asked == {entry_id(EVENT, "HM0047"): TYPED_TWICE}
