"""Another use for a gift, with consent."""

from __future__ import annotations

from dataclasses import replace
from uuid import UUID

import pytest

from tests.domain.rows import pledge_row, project
from welfare_desk.domain.entries import Allocation, Reallocation
from welfare_desk.domain.ids import EntryId, LineId, ProjectId
from welfare_desk.domain.reallocation_draft import SAME_USE, ReallocationDraft
from welfare_desk.domain.split_draft import SplitPart

ID = EntryId(UUID(int=99))
GIFT = pledge_row(1, 500_000)
DRAFT = ReallocationDraft(id=ID, gift=GIFT, project=project(2), consent=" 王总  电话同意 ")


def test_a_whole_gift_gets_another_project_with_consent() -> None:
    value = replace(DRAFT, note=" 跑道已满 ").parse().value
    assert value is not None
    to = (Allocation(project=ProjectId("P2"), line=LineId("P2-a")),)
    assert value.entry == Reallocation(of=GIFT.id, to=to)
    assert (value.texts.consent.zh, value.texts.note.zh) == ("王总 电话同意", "跑道已满")


def test_without_consent_the_use_stays() -> None:
    assert set(replace(DRAFT, consent=" ").parse().errors) == {"consent"}


def test_a_gift_may_be_split_or_become_undesignated() -> None:
    parts = (
        SplitPart(project=project(1), amount="3000"),
        SplitPart(project=project(2), amount="1000"),
    )
    split = replace(DRAFT, project=None, parts=parts).parse().value
    assert split is not None
    assert [(one.project, one.fen) for one in split.entry.to] == [("P1", 300_000), ("P2", 100_000)]
    free = replace(DRAFT, undesignated=True).parse().value
    assert free is not None
    assert free.entry.to == ()


def test_a_split_above_the_gift_is_told() -> None:
    parts = (SplitPart(project=project(1), amount="6000"),)
    assert set(replace(DRAFT, parts=parts).parse().errors) == {"split"}


@pytest.mark.parametrize("text", ["", "凉亭"])
def test_a_use_must_be_chosen(text: str) -> None:
    assert set(replace(DRAFT, project=None, project_text=text).parse().errors) == {"project"}


@pytest.mark.parametrize(
    "draft",
    [
        replace(DRAFT, project=project(1)),
        replace(DRAFT, project=None, parts=(SplitPart(project=project(1), amount="5000"),)),
        replace(DRAFT, gift=replace(GIFT, to=()), undesignated=True),
        replace(DRAFT, gift=replace(GIFT, form="goods", fen=None), project=project(1)),
    ],
)
def test_the_same_use_is_no_change(draft: ReallocationDraft) -> None:
    assert draft.parse().errors["project"].source == SAME_USE


def test_goods_without_a_value_get_another_project() -> None:
    goods = replace(DRAFT, gift=replace(GIFT, form="goods", fen=None))
    value = goods.parse().value
    assert value is not None
    assert value.entry.to == (Allocation(project=ProjectId("P2")),)
