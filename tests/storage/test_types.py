from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from decimal import Decimal
from typing import TYPE_CHECKING
from uuid import UUID

import pytest
from sqlalchemy.dialects import sqlite

from welfare_desk.domain.entries import Head
from welfare_desk.domain.ids import DeskId
from welfare_desk.domain.register import Consent
from welfare_desk.domain.texts import NO_TEXT, Text
from welfare_desk.storage.list_types import Consents, Heads, Names, PieceCounts, TallyText
from welfare_desk.storage.types import (
    BasisCode,
    CountKindCode,
    DeliveryCode,
    FormCode,
    Plain,
    Quantity,
    StateCode,
    UnreadableRowError,
    UtcDateTime,
    Uuid,
    Whole,
    Words,
    as_written,
)

if TYPE_CHECKING:
    from sqlalchemy.types import TypeDecorator

DIALECT = sqlite.dialect()
CHINA = timezone(timedelta(hours=8))


@pytest.mark.parametrize(
    ("kind", "value", "held"),
    [
        (UtcDateTime(), datetime(2022, 6, 25, 9, tzinfo=CHINA), "2022-06-25T01:00:00.000000Z"),
        (Words(), Text("钱", "money"), '{"en":"money","zh":"钱"}'),
        (Words(), Text("钱"), '{"zh":"钱"}'),
        (Words(), NO_TEXT, ""),
        (Quantity(), Decimal("2.50"), "2.5"),
        (Consents(), Consent(), '{"alias":"","amount":"hidden","name":"masked"}'),
        (Uuid(), UUID(int=7), "00000000-0000-0000-0000-000000000007"),
        (UtcDateTime(), None, None),
        (Uuid(), None, None),
        (Words(), None, None),
        (Quantity(), None, None),
        (Consents(), None, None),
        (PieceCounts(), ((10_000, 3), (50, 0)), "[[10000,3],[50,0]]"),
        (PieceCounts(), None, None),
        (Heads(), (Head(desk=DeskId("A"), seq=3, hash="ab"),), '[["A",3,"ab"]]'),
        (Heads(), None, None),
        (Names(), ("pledges:3",), '["pledges:3"]'),
        (Names(), None, None),
    ],
)
def test_a_value_is_held_as_text_and_read_as_it_was(
    kind: TypeDecorator[object], value: object, held: str | None
) -> None:
    assert kind.process_bind_param(value, DIALECT) == held
    assert kind.process_result_value(held, DIALECT) == value


@pytest.mark.parametrize("held", ['{"fen":1}', "", None])
def test_a_tally_is_read_as_it_stands(held: str | None) -> None:
    assert TallyText().process_result_value(held, DIALECT) == held


def test_a_time_is_read_in_utc() -> None:
    found = UtcDateTime().process_result_value("2022-06-25T01:00:00.000000Z", DIALECT)
    assert found is not None
    assert found.tzinfo is UTC


def test_a_time_without_a_zone_is_a_bug() -> None:
    with pytest.raises(ValueError, match="zone"):
        UtcDateTime().process_bind_param(datetime(2022, 6, 25), DIALECT)  # noqa: DTZ001 - the point


@pytest.mark.parametrize(
    ("kind", "held"),
    [
        (Plain(), 5),
        (Plain(), b"\xff"),
        (StateCode(), "lost"),
        (StateCode(), 5),
        (FormCode(), "wishes"),
        (BasisCode(), ""),
        (Whole(), "5"),
        (Whole(), 5.5),
        (Words(), '{"zh":1}'),
        (Words(), "[]"),
        (Words(), "7"),
        (Quantity(), "viele"),
        (Quantity(), "NaN"),
        (Consents(), '{"name":"shouted"}'),
        (Consents(), '{"amount":"whispered"}'),
        (UtcDateTime(), "gestern"),
        (PieceCounts(), "[[0,1]]"),
        (PieceCounts(), "[[100,-1]]"),
        (PieceCounts(), "[[true,1]]"),
        (PieceCounts(), "7"),
        (Heads(), '[["A","3","ab"]]'),
        (Heads(), '[["A",3]]'),
        (Names(), "[1]"),
        (TallyText(), "[]"),
        (TallyText(), "{"),
        (DeliveryCode(), "lost"),
        (CountKindCode(), "never"),
    ],
)
def test_what_no_program_of_ours_wrote_is_damage(kind: TypeDecorator[object], held: object) -> None:
    with pytest.raises(UnreadableRowError), as_written():
        kind.process_result_value(held, DIALECT)
