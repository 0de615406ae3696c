from __future__ import annotations

from datetime import date, time
from decimal import Decimal

import pytest
from hypothesis import given, strategies as st

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import (
    Findings,
    read_count,
    read_date,
    read_prefix,
    read_quantity,
    read_time,
    same_person,
)

DAY = date(2022, 6, 5)


@pytest.mark.parametrize(
    "typed",
    [
        "2022-06-05",
        "2022-6-5",
        "2022/6/5",
        "2022.06.05",
        "2022年6月5日",
        "20220605",
        "２０２２－６－５",
    ],
)
def test_days_are_read_in_the_usual_forms(typed: str) -> None:
    assert read_date(typed) == DAY


@pytest.mark.parametrize("typed", ["", "6-5", "2022-13-01", "2022-02-30", "tomorrow", "2022605"])
def test_what_is_no_day_is_refused(typed: str) -> None:
    assert isinstance(read_date(typed), Sentence)


@given(st.dates(min_value=date(1000, 1, 1)))
def test_every_day_is_read_back(day: date) -> None:
    assert read_date(day.isoformat()) == day


@pytest.mark.parametrize(
    ("typed", "read"),
    [("9:05", time(9, 5)), ("09：05", time(9, 5)), ("9点", time(9)), ("9点30分", time(9, 30))],
)
def test_times_of_day_are_read(typed: str, read: time) -> None:
    assert read_time(typed) == read


@pytest.mark.parametrize("typed", ["", "9", "25:00", "9:75", "soon"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    assert isinstance(read_time(typed), Sentence)


def test_quantities_are_decimals_above_nothing() -> None:
    assert read_quantity("１.5") == Decimal("1.5")
    for typed in ("0", "0.0", "-1", "1.2345", "many", ""):
        assert isinstance(read_quantity(typed), Sentence)


def test_counts_are_whole_numbers_above_nothing() -> None:
    assert read_count(" 12 ") == 12
    for typed in ("0", "1.5", "-1", "1234567", ""):
        assert isinstance(read_count(typed), Sentence)


def test_prefixes_are_short_and_begin_with_a_letter() -> None:
    assert read_prefix("ｈｍ2") == "HM2"
    for typed in ("", "2HM", "TOOLONGX", "H-M", "和"):
        assert isinstance(read_prefix(typed), Sentence)


def test_findings_keep_what_is_wrong_beside_its_field() -> None:
    found = Findings()
    assert found.text("item", "  米面  油 ") == "米面 油"
    assert found.text("what", " ") == ""
    found.choice("kind", "x", ("a", "b"))
    found.choice("form", "a", ("a", "b"))
    assert found.take("day", read_date("?")) is None
    assert set(found.errors) == {"what", "kind", "day"}
    assert found.errors["kind"].in_english() == "“x” is not one of the choices here."


def test_a_name_is_one_person_however_it_is_typed() -> None:
    assert same_person("王 敏", "王敏")
    assert same_person("ＬＩ Qiang", "li qiang")
    assert not same_person("王敏", "李强")
