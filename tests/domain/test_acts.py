"""The last acts of a desk, and what undoes each of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import UUID

from tests.domain.rows import pledge_row
from welfare_desk.domain.acts import LISTED, last_acts
from welfare_desk.domain.entries import Allocation, Pledge, Reallocation, Reversal
from welfare_desk.domain.ids import DeskId, EntryId, ProjectId
from welfare_desk.domain.posted_again import undoing_id
from welfare_desk.domain.submitted import GiftSubmitted, ReallocationSubmitted, ReversalSubmitted
from welfare_desk.domain.undoing_acts import undoing

if TYPE_CHECKING:
    from welfare_desk.domain.acts import Act
    from welfare_desk.domain.entries import Cause
    from welfare_desk.domain.journal import JournalRow

A = DeskId("A")
HERE = (Allocation(project=ProjectId("P1")),)
THERE = (Allocation(project=ProjectId("P2")),)


def gift(seq: int) -> JournalRow:
    return pledge_row(seq, 100_000)


def reversal(seq: int, of: JournalRow, because: Cause = "void") -> JournalRow:
    return replace(gift(seq), kind="reversal", state="reversal", of=of.id, because=because)


def move(seq: int, of: JournalRow) -> JournalRow:
    row = replace(gift(seq), kind="reallocation", state="reallocation", of=of.id)
    return replace(row, to=THERE, before=HERE)


def acts(*oldest_first: JournalRow) -> tuple[Act, ...]:
    rows = {row.id: row for row in oldest_first}
    return last_acts(reversed(oldest_first), A, rows.get)


def taken_back(row: JournalRow, by: JournalRow) -> JournalRow:
    return replace(row, state="void", reversed_by=by.id)


def test_the_newest_twenty_of_this_desk_are_listed() -> None:
    rows = [gift(seq) for seq in range(1, LISTED + 5)]
    rows.append(replace(gift(50), desk=DeskId("B")))
    found = acts(*rows)
    assert [act.row.seq for act in found] == list(range(LISTED + 4, 4, -1))
    assert {act.kind for act in found} == {"recorded"}
    assert all(act.can_be_undone for act in found)


def test_an_entry_is_undone_by_a_reversal() -> None:
    [act] = acts(gift(1))
    undone = undoing(act, "typed twice", "once more")
    assert isinstance(undone, ReversalSubmitted)
    assert undone.entry == Reversal(of=gift(1).id, because="void")
    assert undone.texts.reason.zh == "typed twice"
    assert undone.id == undoing_id(gift(1).id)


def test_an_entry_that_was_taken_back_is_shown_so() -> None:
    back = reversal(2, gift(1))
    newest, oldest = acts(taken_back(gift(1), back), back)
    assert (newest.kind, newest.can_be_undone) == ("taken_back", True)
    assert (oldest.undone, oldest.can_be_undone) == (back.id, False)


def test_a_reversal_is_undone_by_the_same_entry_once_more() -> None:
    back = reversal(2, gift(1))
    first = taken_back(gift(1), back)
    newest, _ = acts(first, back)
    undone = undoing(newest, "it was right", "once more, as HM-A0001")
    assert isinstance(undone, GiftSubmitted)
    assert undone.entry == Pledge(unit=gift(1).unit, kind="money", fen=100_000, to=HERE)
    assert undone.texts.note.zh == "once more, as HM-A0001"
    again = replace(gift(3), id=undone.id)
    assert [act.undone for act in acts(first, back, again)] == [None, undone.id, back.id]


def test_a_correction_is_one_act_and_gives_way_to_what_stood_before() -> None:
    back = replace(reversal(2, gift(1), "correction"), replaced_by=gift(3).id)
    wrong = replace(taken_back(gift(1), back), state="corrected", replaced_by=gift(3).id)
    newest, oldest = acts(wrong, back, gift(3))
    assert (newest.kind, newest.row, newest.about) == ("corrected", gift(3), wrong)
    assert not oldest.can_be_undone
    undone = undoing(newest, "the first was right", "as before")
    assert isinstance(undone, GiftSubmitted)
    assert undone.corrects is not None
    assert undone.corrects.entry == Reversal(
        of=gift(3).id, because="correction", replaced_by=undone.id
    )
    assert undone.corrects.id != undone.id


def test_a_gift_that_was_moved_goes_back_to_what_it_was_for() -> None:
    [newest, _] = acts(gift(1), move(2, gift(1)))
    undone = undoing(newest, "the giver wants it back", "as before")
    assert isinstance(undone, ReallocationSubmitted)
    assert undone.entry == Reallocation(of=gift(1).id, to=HERE)
    assert undone.texts.consent.zh == "the giver wants it back"


def test_of_two_moves_only_the_later_one_can_be_undone() -> None:
    later, earlier, _ = acts(gift(1), move(2, gift(1)), move(3, gift(1)))
    assert later.can_be_undone
    assert earlier.later == later.row.id
    assert not earlier.can_be_undone


def test_a_move_of_a_gift_that_is_gone_stays() -> None:
    back = reversal(3, gift(1))
    moved = next(act for act in acts(taken_back(gift(1), back), move(2, gift(1)), back) if
                 act.kind == "moved")  # fmt: skip
    assert moved.later == back.id


def test_a_move_of_an_entry_that_nobody_knows_is_told_by_itself() -> None:
    lost = replace(move(2, gift(1)), of=EntryId(UUID(int=99)))
    [act] = acts(lost)
    assert (act.kind, act.about) == ("moved", None)
