from __future__ import annotations

from uuid import UUID

import pytest

from welfare_desk.domain.drafts import DonationDraft
from welfare_desk.domain.entries import Allocation
from welfare_desk.domain.ids import EntryId, LineId, ProjectId, UnitId
from welfare_desk.domain.register import NeedLine, Project
from welfare_desk.domain.split_draft import SplitPart, rest_fen
from welfare_desk.domain.texts import Text


def project(number: int) -> Project:
    need = NeedLine(id=LineId(f"P{number}-a"), form="money", amount_fen=1)
    return Project(
        id=ProjectId(f"P{number}"), number=number, name=Text(f"项目{number}"), needs=(need,)
    )


ONE, TWO = project(1), project(2)


def draft(*parts: SplitPart, amount: str = "10000", kind: str = "money") -> DonationDraft:
    return DonationDraft(
        id=EntryId(UUID(int=1)),
        kind="money" if kind == "money" else "goods",
        unit=UnitId("U1"),
        amount=amount,
        item="米",
        quantity="3",
        parts=parts,
    )


def part(project: Project | None, amount: str, text: str = "") -> SplitPart:
    return SplitPart(project=project, amount=amount, project_text=text)


def test_each_row_is_an_allocation_and_the_rest_is_undesignated() -> None:
    parsed = draft(part(ONE, "3000"), part(TWO, "5k"), part(None, "")).parse()
    assert parsed.value is not None
    assert parsed.value.entry.to == (
        Allocation(project=ONE.id, line=LineId("P1-a"), fen=300_000),
        Allocation(project=TWO.id, line=LineId("P2-a"), fen=500_000),
    )


def test_the_rows_may_take_the_whole_gift() -> None:
    assert draft(part(ONE, "3000"), part(TWO, "7000")).parse().value is not None


def test_blank_rows_split_nothing() -> None:
    parsed = draft(part(None, " ", " ")).parse()
    assert parsed.value is not None
    assert parsed.value.entry.to == ()


def test_only_money_is_split() -> None:
    parsed = draft(part(ONE, "3000"), kind="goods").parse()
    assert parsed.value is not None
    assert parsed.value.entry.to == ()


@pytest.mark.parametrize(
    ("parts", "told"),
    [
        ([part(ONE, "3000"), part(TWO, "7000.01")], "more than the gift"),
        ([part(ONE, "3000"), part(ONE, "1")], "two rows"),
        ([part(ONE, "")], "How much"),
        ([part(ONE, "many")], "many"),
        ([part(None, "3000")], "What are the"),
        ([part(None, "3000", "bridge")], "no project"),
    ],
)
def test_what_is_wrong_with_a_row_is_told(parts: list[SplitPart], told: str) -> None:
    parsed = draft(*parts).parse()
    assert parsed.value is None
    sentence = parsed.errors["split"]
    assert told in sentence.source.format(**sentence.values)


def test_an_amount_that_cannot_be_read_is_told_first() -> None:
    assert set(draft(part(ONE, "3000"), amount="").parse().errors) == {"amount"}


def test_what_is_left_follows_the_typing() -> None:
    assert rest_fen((part(ONE, "3000"), part(TWO, "x")), 1_000_000) == 700_000
    assert rest_fen((part(ONE, "3000"),), 100_000) == -200_000
