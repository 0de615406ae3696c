"""What mutants of domain/ lived through once: each of these tests kills one of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.domain.rows import pledge_row, project
from tests.domain.test_checklist import SETTLED, claim, open_of
from tests.domain.test_closing_report import BEFORE, CLOSING
from tests.story import named, told
from welfare_desk.domain.canonical import canonical
from welfare_desk.domain.checked import Audit, Checked, Problem
from welfare_desk.domain.checklist import checklist
from welfare_desk.domain.claim_forms import comes_as
from welfare_desk.domain.closing_report import report_of
from welfare_desk.domain.counted import NotCountedError, read_counted
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import Findings
from welfare_desk.domain.fold import Fold
from welfare_desk.domain.ids import LineId, SheetId, UnitId
from welfare_desk.domain.levels import ENOUGH_OF_A_KIND, Levels
from welfare_desk.domain.missing_sheets import next_missing
from welfare_desk.domain.reversal_draft import causes_for
from welfare_desk.domain.split_draft import SplitPart, take_split

if TYPE_CHECKING:
    from welfare_desk.domain.entries import ClaimForm, Form

MOVED_TWICE = """
    A: donation     d1 unit U1 money 50.00 by cash to P01
    A: reallocation m1 of d1 to P02
    B: reallocation m2 of d1 to P03
"""


def used_before(name: str) -> list[str]:
    """For which projects the gift was, before a reallocation moved it."""
    standing = Fold(told(MOVED_TWICE)).standing
    parts = standing.allocations_before(standing.posted(named(name)))
    return [part.project for part in parts]


def test_what_another_desk_moved_later_was_not_there_before() -> None:
    assert used_before("m1") == ["P01"]
    assert used_before("m2") == ["P02"]


def test_a_service_that_was_given_in_part_is_not_given_whole() -> None:
    half = """
        A: pledge   p1 unit U1 service 10
        A: donation d1 unit U1 service 4 settles p1
    """
    whole = f"{half}    A: donation d2 unit U1 service 6 settles p1\n"
    assert Fold(told(half)).counted(named("p1")).filled == "part"
    assert Fold(told(whole)).counted(named("p1")).filled == "whole"


def test_entries_of_a_unit_stand_in_order_of_time_however_they_are_read() -> None:
    first, second, third = told(
        """
        A: donation d1 unit U1 money 50.00 by cash
        B: donation d2 unit U1 money 60.00 by cash
        A: donation d3 unit U1 money 70.00 by cash
        """
    )
    read = Fold((first, third, second)).accounts.entries(UnitId("U1"))
    assert read == (first, second, third)


def test_a_pledge_for_two_projects_is_paid_in_part_while_one_of_them_waits() -> None:
    half = Fold(
        told(
            """
            A: pledge   p1 unit U1 money 100.00 to P01=60.00,P02=40.00
            A: donation d1 unit U1 money 60.00 by cash settles p1
            """
        )
    )
    assert half.counted(named("p1")).filled == "part"


def test_what_was_paid_for_a_pledge_does_not_count_for_another_kind_in_its_place() -> None:
    fold = Fold(
        told(
            """
            A: pledge   p1 unit U1 money 100.00
            A: donation d1 unit U1 money 40.00 by cash settles p1
            A: reversal r1 of p1 because correction replaced_by p2
            A: pledge   p2 unit U1 service 10
            """
        )
    )
    assert fold.counted(named("p2")).filled == "none"


@pytest.mark.parametrize("typed", ["一百二百", "一万二万", "二千三千"])
def test_two_units_of_one_size_are_no_number(typed: str) -> None:
    with pytest.raises(NotCountedError):
        read_counted(typed)


def test_just_enough_gifts_of_a_kind_make_a_level_whatever_stands_between_them() -> None:
    levels, rows = Levels(), [pledge_row(seq, 10_000 * seq) for seq in range(1, 9)]
    rows = [replace(row, unit_kind="individual") for row in rows]
    assert len(rows) == ENOUGH_OF_A_KIND
    goods = replace(pledge_row(99, 1), form="goods", unit_kind="individual")
    levels.take([goods, *rows[1:]])
    assert levels.of_kind("individual") is None
    levels.take([goods, rows[0]])
    level = levels.of_kind("individual")
    assert level is not None
    assert level.reach == 2


def test_after_a_sheet_comes_the_next_one_that_waits() -> None:
    waiting = tuple(map(SheetId, ("A2", "A4", "A6")))
    assert next_missing(waiting, SheetId("A2")) == "A4"


def test_only_money_that_came_is_handed_back_and_all_else_may_be_void() -> None:
    assert causes_for("pledge", "money") == ("void", "withdrawn", "correction")
    assert causes_for("donation", "money") == ("void", "withdrawn", "correction", "refund")


@pytest.mark.parametrize(
    ("claimed", "comes"),
    [("money", "money"), ("goods", "goods"), ("service", "service"), ("works", "service")],
)
def test_what_is_claimed_comes_as_what_it_is(claimed: ClaimForm, comes: Form) -> None:
    assert comes_as(None, [claimed]) == comes


def test_claims_of_what_has_no_places_do_not_hide_those_beyond_the_places() -> None:
    rows = (claim(1), claim(2), claim(3))
    elsewhere = replace(claim(0), line=LineId("P04-b"))
    evening = replace(SETTLED, rows=(elsewhere, *rows))
    assert open_of(evening) == {"surplus": ("HM-A0003",)}


@pytest.mark.parametrize("check", ["integrity", "triggers", "foreign_keys", "chains", "sums"])
def test_a_file_that_does_not_prove_itself_keeps_the_event_open(check: str) -> None:
    problem = Problem(code="unsound", said=Sentence("The file is not sound."))
    audit = Audit(
        entries=1,
        desks=1,
        problems=(problem,),
        checks=(Checked(name=check, found=1, first=problem),),
    )
    found = {item.name: item for item in checklist(replace(SETTLED, audit=audit))}
    assert found["chain"].stops


def test_a_closing_statement_tells_every_figure_of_its_tally() -> None:
    names = (
        "received_fen",
        "outstanding_fen",
        "raised_fen",
        "pledged_fen",
        "goods_received_fen",
        "goods_promised_fen",
        "goods_unvalued",
        "entries_posted",
        "entries_standing",
        "givers",
        "claims",
    )
    tally = canonical({name: place for place, name in enumerate(names, 1)})
    totals = report_of(replace(CLOSING, tally=tally), BEFORE, (), "HM").totals
    told = (
        totals.received_fen,
        totals.outstanding_fen,
        totals.raised_fen,
        totals.pledged_fen,
        totals.goods_received_fen,
        totals.goods_promised_fen,
        totals.goods_unvalued,
        totals.entries,
        totals.standing,
        totals.givers,
        totals.claims,
    )
    assert told == tuple(range(1, len(names) + 1))


def test_shares_beyond_a_gift_are_told_with_their_sum() -> None:
    found = Findings()
    parts = [SplitPart(project=project(one), amount="80") for one in (1, 2)]
    take_split(found, parts, 10_000)
    said = [sentence.in_english() for sentence in found.errors.values()]
    assert any("¥160.00, that is ¥60.00 more" in one for one in said)
