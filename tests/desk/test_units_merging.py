"""Units that are the same: pairs that look alike, merging, telling apart, parting again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.desk.focus import focused
from tests.market import FIRM, PARTY, ZHANG, cash, claim, new_id, taken_back
from welfare_desk.domain.changes import CheckInUnit, MergeUnits, PartUnits, PutUnit, TellApart
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import SHOWN_IN_FULL, Unit
from welfare_desk.domain.submitted import GiftWanted
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from tests.desk.register_desk import RegisterDesk

TWIN = UnitId("U9")


@pytest.fixture
def twins(desk: RegisterDesk) -> RegisterDesk:
    """The register with one firm twice."""
    name = Text("宏达公司（港区）")
    twin = Unit(id=TWIN, kind="enterprise_private", name=name, consent=SHOWN_IN_FULL)
    desk._write(PutUnit(unit=twin))
    desk.asked.clear()
    return desk


def test_the_chip_counts_the_pairs_and_alt_d_shows_them_side_by_side(twins: RegisterDesk) -> None:
    chip = twins.page.list.filter._duplicates
    assert chip.isVisible()
    assert chip.accessibleDescription() == "1"
    twins.presses("Alt+D")
    view = twins.page.duplicates
    assert sorted(view.facts.values("name")) == ["宏达公司", "宏达公司（港区）"]
    assert view._title.text() == "Possible duplicates: 1"


@pytest.mark.parametrize(("key", "stays"), [("1", 0), ("2", 1)])
def test_a_digit_says_which_of_the_two_stays(twins: RegisterDesk, key: str, stays: int) -> None:
    twins.presses("Alt+D")
    pair = twins.page.duplicates.current
    assert pair is not None
    into, unit = (pair[0], pair[1]) if stays == 0 else (pair[1], pair[0])
    twins.presses(key)
    assert twins.asked == [MergeUnits(unit=unit.id, into=into.id)]
    assert twins.unit(unit.id).merged_into == into.id
    assert twins.page.duplicates._blank.isVisible()
    twins.presses("Ctrl+Z")
    assert twins.unit(unit.id).merged_into is None
    again = twins.page.duplicates.current
    assert again is not None
    assert [each.id for each in again[:2]] == [each.id for each in pair[:2]] == [FIRM, TWIN]
    twins.presses("Esc")
    assert focused() is twins.page.list.table


def test_different_ones_are_remembered_and_never_asked_about_again(twins: RegisterDesk) -> None:
    twins.presses("Alt+D", "3")
    assert twins.asked == [TellApart(unit=FIRM, other=TWIN)]
    assert twins.page.duplicates.current is None
    assert not twins.page.list.filter._duplicates.isVisible()
    assert len(twins.books.registrar.distinct()) == 1


def test_a_pair_can_be_put_off_for_the_next_one(twins: RegisterDesk) -> None:
    for number, name in enumerate(("幸福社区合唱队", "幸福社区合唱对")):
        twins._write(PutUnit(unit=Unit(id=UnitId(f"C{number}"), kind="group", name=Text(name))))
    twins.presses("Alt+D")
    first = twins.page.duplicates.current
    twins.presses("4")
    second = twins.page.duplicates.current
    assert first != second
    twins.presses("4")
    assert twins.page.duplicates.current == first


def test_a_merged_unit_leaves_the_list_and_its_entries_count_for_the_other(
    twins: RegisterDesk,
) -> None:
    twins.books.bookkeeper.post(cash(20_000, TWIN), id=new_id())
    twins.books.bookkeeper.post(cash(10_000, FIRM), id=new_id())
    twins._write(CheckInUnit(unit=TWIN, people=4))
    twins._write(MergeUnits(unit=TWIN, into=FIRM))
    assert "宏达公司（港区）" not in twins.shown()
    twins.goes_to(FIRM)
    panel = twins.page.side.panel
    assert panel.booked.sum.text() == "¥300.00"
    assert panel.booked.entries.model().rowCount() == 2
    assert panel.tags()[1].endswith("· 4 here")
    assert [button.text() for button in panel.merged.buttons()] == ["Part again"]


def test_a_merged_unit_is_parted_again_by_the_keyboard(twins: RegisterDesk) -> None:
    twins._write(MergeUnits(unit=TWIN, into=FIRM))
    twins.goes_to(FIRM)
    twins.page.side.panel.merged.buttons()[0].setFocus()
    twins.presses("Enter")
    assert twins.asked[-1] == PartUnits(unit=TWIN)
    assert "宏达公司（港区）" in twins.shown()
    assert not twins.page.side.panel.merged.isVisible()


def test_a_pair_that_is_alike_by_a_merged_name_shows_that_name(twins: RegisterDesk) -> None:
    twins._write(MergeUnits(unit=TWIN, into=PARTY))
    twins.presses("Alt+D")
    assert "宏达公司（港区）" in twins.page.duplicates.facts.values("merged")


def test_what_the_stage_shows_of_both_is_the_less_of_each(twins: RegisterDesk) -> None:
    twins._write(MergeUnits(unit=ZHANG, into=FIRM))
    twins.goes_to(FIRM)
    assert twins.page.side.panel.facts.value("stage") == "宏达公司 · amount hidden"


def test_merging_from_a_unit_picks_the_other_one_and_which_one_stays(twins: RegisterDesk) -> None:
    twins.goes_to(FIRM)
    twins.presses("Ctrl+M")
    twins.types("宏达公司（港")
    twins.presses("Enter", "Alt+T")
    form = twins.page.side.merging
    assert form.facts.values("name") == ("宏达公司", "宏达公司（港区）")
    twins.presses("Enter")
    assert twins.asked == [MergeUnits(unit=FIRM, into=TWIN)]
    assert twins.told == "One unit now: 宏达公司 follows 宏达公司（港区）"
    assert twins.page.is_listing()


def test_two_units_are_told_apart_from_the_same_form(twins: RegisterDesk) -> None:
    twins.goes_to(FIRM)
    twins.presses("Ctrl+M")
    twins.types("宏达公司（港")
    twins.presses("Enter", "Alt+N")
    assert twins.asked == [TellApart(unit=FIRM, other=TWIN)]
    assert twins.told == "Remembered as different: 宏达公司 and 宏达公司（港区）"


def test_without_another_unit_the_form_asks_for_it(twins: RegisterDesk) -> None:
    twins.goes_to(FIRM)
    twins.presses("Ctrl+M", "Enter")
    form = twins.page.side.merging
    assert form._box.wrong_words() == "Pick the unit that is the same one."
    twins.types("宏达公司")
    twins.presses("Enter", "Enter")
    assert form._box.wrong_words().startswith("That is the very same unit")
    twins.presses("Esc")
    assert twins.asked == []


def test_a_merge_that_is_refused_is_asked_about_again(twins: RegisterDesk) -> None:
    twins.presses("Alt+D")
    pair = twins.page.duplicates.current
    assert pair is not None
    twins.books.registrar.put_unit(
        Unit(id=TWIN, kind="group", name=Text("宏达公司（港区）"), merged_into=PARTY)
    )
    twins.presses("1" if pair[1].id == TWIN else "2")
    assert "宏达公司（港区）" in twins.told
    assert twins.unit(TWIN).merged_into == PARTY


def test_enter_on_a_unit_asks_for_a_gift_and_on_a_claim_for_the_gift_it_was_made_for(
    twins: RegisterDesk,
) -> None:
    wanted: list[GiftWanted] = []
    twins.page.gift_wanted.connect(wanted.append)
    twins.books.bookkeeper.post(claim(FIRM), id=new_id())
    twins.refresh()
    twins.goes_to(FIRM)
    twins.presses("Enter")
    twins.window.show_page("units")
    twins.presses("F6", "Enter")
    row = twins.page._book.entries_of(FIRM)[0]
    assert wanted == [
        GiftWanted(unit=twins.unit(FIRM)),
        GiftWanted(unit=twins.unit(FIRM), claim=row),
    ]
    twins.window.show_page("units")
    twins.books.bookkeeper.post(taken_back(row.id), id=new_id())
    twins.refresh()
    twins.page.side.panel.booked.entries.setCurrentIndex(
        twins.page.side.panel.booked.entries.model().index(1, 0)
    )
    twins.page.side.panel.booked.entries.setFocus()
    twins.presses("Enter")
    assert len(wanted) == 2


def test_ctrl_l_lets_the_chosen_unit_claim(twins: RegisterDesk) -> None:
    wanted: list[Unit] = []
    twins.page.claim_wanted.connect(wanted.append)
    twins.goes_to(FIRM)
    twins.presses("Ctrl+L")
    assert wanted == [twins.unit(FIRM)]


def test_nobody_new_is_offered_as_the_other_unit(desk: RegisterDesk) -> None:
    desk.presses("Ctrl+M")
    picker = desk.page.side.merging.other
    assert picker.suggest("蓝海") == ()
    assert [row.name for row in picker.suggest("宏达")] == ["宏达公司"]
    assert desk.page.key_hints()[0] == ("Enter", "the same: merge")
