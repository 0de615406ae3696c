"""Who types: a code that stands with every entry, and a trace of every change of hands."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.market import cash, new_id, open_market
from welfare_desk.domain.changes import PutOperator
from welfare_desk.domain.ids import OperatorCode
from welfare_desk.domain.operator_draft import NOBODY
from welfare_desk.domain.operators import Operator
from welfare_desk.services.changing import change
from welfare_desk.services.operating import TYPING, OperatorGoneError, OperatorTypesError

if TYPE_CHECKING:
    from pathlib import Path

WANG = Operator(id=OperatorCode("OP-A1"), name="王敏")


def traces_of(path: Path) -> list[tuple[str, str, str]]:
    """Who changed, from whom to whom."""
    with sqlite3.connect(path) as connection:
        rows = connection.execute(
            "SELECT who, before, after FROM audit WHERE about = ? ORDER BY id", (TYPING,)
        )
        return [(who, before, after) for who, before, after in rows]


def test_what_is_posted_stands_under_the_code_of_whoever_types(tmp_path: Path) -> None:
    with open_market(tmp_path / "market.sqlite") as books:
        books.registrar.put_operator(WANG)
        first = books.bookkeeper.post(cash(), id=new_id())
        books.use_operator(WANG.id)
        second = books.bookkeeper.post(cash(), id=new_id())
        assert (first.posted_by, second.posted_by) == (NOBODY, WANG.id)
        assert books.live.catch_up().operator == WANG.id


def test_a_change_of_hands_leaves_one_trace(tmp_path: Path) -> None:
    path = tmp_path / "market.sqlite"
    with open_market(path) as books:
        books.registrar.put_operator(WANG)
        books.use_operator(WANG.id)
        books.use_operator(WANG.id)
        books.use_operator(NOBODY)
    assert traces_of(path) == [("OP1", '"OP1"', '"OP-A1"'), ("OP-A1", '"OP-A1"', '"OP1"')]


def test_whoever_types_just_now_is_not_let_go(tmp_path: Path) -> None:
    with open_market(tmp_path / "market.sqlite") as books:
        change(books, PutOperator(operator=WANG))
        books.use_operator(WANG.id)
        gone = PutOperator(operator=replace(WANG, active=False))
        with pytest.raises(OperatorTypesError, match="王敏"):
            change(books, gone)
        books.use_operator(NOBODY)
        change(books, gone)
        assert not books.registrar.operators()[0].active


def test_nobody_types_who_is_not_on_the_list_or_no_longer(tmp_path: Path) -> None:
    with open_market(tmp_path / "market.sqlite") as books:
        with pytest.raises(OperatorGoneError, match="OP-A1"):
            books.use_operator(WANG.id)
        books.registrar.put_operator(replace(WANG, active=False))
        with pytest.raises(OperatorGoneError, match="王敏"):
            books.use_operator(WANG.id)
        assert books.bookkeeper.post(cash(), id=new_id()).posted_by == NOBODY
