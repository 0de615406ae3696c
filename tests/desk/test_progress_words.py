"""How far projects are, in words: by money, by pieces, by places."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from welfare_desk.desk.look import Look
from welfare_desk.desk.progress_words import (
    bar_shares,
    goods_words,
    kind_words,
    places_stand_apart,
    progress_words,
)
from welfare_desk.domain.ids import LineId, ProjectId
from welfare_desk.domain.journal import LineRow, ProjectRow
from welfare_desk.domain.register import NeedLine, Project
from welfare_desk.domain.texts import Text

COATS, CAPS = LineId("coats"), LineId("caps")
NEED = NeedLine(id=COATS, form="goods", quantity=Decimal(30), unit=Text("件", "coats"))
PROJECT = Project(id=ProjectId("P"), number=1, name=Text("雨衣"), needs=(NEED,))
ROW = ProjectRow(
    project=PROJECT, need_fen=360_000, lines=(LineRow(line=COATS, claimed=Decimal(12)),)
)


@pytest.fixture
def look(qapp: QApplication) -> Look:
    assert qapp is QApplication.instance()
    return Look(language="en")


def with_needs(*needs: NeedLine) -> ProjectRow:
    return replace(ROW, project=replace(PROJECT, needs=needs))


def test_goods_are_counted_in_pieces_and_not_in_money(look: Look) -> None:
    assert kind_words(ROW, look) == "Claimed: 12 of 30 coats"
    assert progress_words(ROW) == "40%"
    assert bar_shares(ROW) == (0.0, 0.4)
    assert not goods_words(ROW)


def test_several_goods_are_counted_together(look: Look) -> None:
    row = with_needs(NEED, replace(NEED, id=CAPS))
    assert kind_words(row, look) == "Claimed: 20% of all pieces"


def test_places_stand_beside_what_fills_the_project(look: Look) -> None:
    places = NeedLine(id=CAPS, form="service", slots=3)
    row = replace(with_needs(NEED, places), lines=(*ROW.lines, LineRow(line=CAPS, left=2)))
    assert places_stand_apart(row)
    assert kind_words(with_needs(places), look) == ""
    assert not places_stand_apart(with_needs(places))
    assert progress_words(with_needs(places)) == ""


def test_goods_beside_money_are_told_by_value_or_by_number() -> None:
    either = with_needs(replace(NEED, form="goods_or_money"))
    assert goods_words(either) == "12 / 30"
    assert goods_words(replace(either, goods_valued_fen=144_000)) == "1,440"
    assert goods_words(replace(either, lines=())) == ""


def test_what_goods_filled_is_not_nought_per_cent() -> None:
    either = with_needs(replace(NEED, form="goods_or_money", amount_fen=360_000))
    assert (progress_words(either), bar_shares(either)) == ("0%", (0.0, 0.0))
    filled = replace(either, goods_valued_fen=360_000)
    assert (progress_words(filled), bar_shares(filled)) == ("", (1.0, 0.0))
