"""The cards move one by one, as a view must be told."""

from __future__ import annotations

from dataclasses import dataclass

from hypothesis import given, strategies as st
from PySide6.QtCore import QModelIndex

from welfare_desk.stage.row_list import FIRST_ROLE, RowList


@dataclass(frozen=True)
class Card:
    key: str
    name: str = ""


KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=6)


@given(KEYS, KEYS)
def test_the_list_becomes_the_rows_it_is_given(before: list[str], after: list[str]) -> None:
    cards = RowList(Card)
    cards.show([Card(key) for key in before])
    cards.show([Card(key, "new") for key in after])
    assert [row.key for row in cards.rows] == after
    assert all(row == Card(row.key, "new") for row in cards.rows)


def test_a_new_first_card_is_one_insertion() -> None:
    cards, inserted = RowList(Card), []
    cards.show([Card("a"), Card("b")])
    cards.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    cards.show([Card("c"), Card("a"), Card("b")])
    assert inserted == [(0, 0)]


def test_a_changed_card_is_told_alone() -> None:
    cards, changed = RowList(Card), []
    cards.show([Card("a"), Card("b")])
    cards.dataChanged.connect(lambda first, _last: changed.append(first.row()))
    cards.show([Card("a"), Card("b", "B")])
    assert changed == [1]


def test_roles_are_the_fields() -> None:
    cards = RowList(Card)
    cards.show([Card("a", "A")])
    assert cards.roleNames() == {FIRST_ROLE: b"key", FIRST_ROLE + 1: b"name"}
    assert cards.data(cards.index(0), FIRST_ROLE + 1) == "A"
    assert cards.data(cards.index(0), 0) is None
    assert cards.data(QModelIndex()) is None
    assert cards.rowCount(cards.index(0)) == 0
