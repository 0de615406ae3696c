"""What evening files bring to the register: kinds, arrivals, pairs, holds and turns."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from tests.evening_lines import EVENING, Parts, imported, line, write_evening
from welfare_desk.domain.ids import DeskId, UnitId
from welfare_desk.domain.register import MASKED, SHOWN_IN_FULL, CheckIn, Distinct
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_failures import BadLinesError
from welfare_desk.services.posting_stream import post_acts
from welfare_desk.services.texts import Texts

if TYPE_CHECKING:
    from pathlib import Path

SCHOOL: Parts = {
    "act": "own_kind",
    "id": "school",
    "name": {"zh": "学校"},
    "like": "public_institution",
}
PAIR: Parts = {"act": "own_kind", "id": "pair", "name": {"zh": "搭档"}, "like": "couple"}
PUPIL: Parts = {"act": "unit", "id": "U9", "kind": "school", "name": {"zh": "仙河小学"}}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "books.sqlite"
    imported(path, write_evening(tmp_path / "e.jsonl", EVENING[:7]))
    return path


def codes(file: Path, *acts: Parts) -> list[str]:
    """Why some lines are not taken, each by its code."""
    with pytest.raises(BadLinesError) as caught:
        imported(file, write_evening(file.with_name("bad.jsonl"), acts))
    return [bad.code for bad in caught.value.lines]


def answers(file: Path, *acts: Parts) -> list[dict[str, object]]:
    """What a stream of acts, which say neither when nor where, is answered."""
    said: list[str] = []
    with open_books(file, create=True) as books:
        post_acts(books, [json.dumps(act).encode() for act in acts], said.append, texts)
    return [json.loads(each) for each in said]


texts = Texts("en").sentence


@pytest.mark.parametrize(
    ("act", "code"),
    [
        ({"act": "operator", "id": "OP9"}, "missing-field"),
        ({"act": "paper_sheet", "id": "A9"}, "missing-field"),
        ({"act": "statement_line", "id": "S9", "fen": 7}, "missing-field"),
        ({"act": "cash_count", "id": "N9"}, "missing-field"),
        ({"act": "closing", "id": "Z9", "by": "OP1"}, "missing-field"),
        ({"act": "delivery", "id": "D9", "pledge": "never"}, "unknown-entry"),
        ({"act": "delivery", "id": "D9", "entry": "never"}, "unknown-entry"),
        ({"act": "delivery", "id": "D9", "unit": "U9"}, "unknown-unit"),
        ({"act": "delivery", "id": "D9", "project": "P9"}, "unknown-project"),
        (
            {
                "act": "statement_line",
                "id": "S9",
                "method": "pos",
                "on": "2022-06-25",
                "fen": 7,
                "entry": "never",
            },
            "unknown-entry",
        ),
    ],
)
def test_what_is_kept_beside_the_ledger_must_be_whole_and_name_what_is_there(
    file: Path, act: Parts, code: str
) -> None:
    assert codes(file, act) == [code]


def test_goods_are_brought_where_and_when_their_act_says_it(file: Path) -> None:
    acts: tuple[Parts, ...] = (
        {"act": "delivery", "id": "D1", "desk": "B", "item": {"zh": "米"}},
        {"act": "delivery", "id": "D1", "state": "refused", "reason": {"zh": "谢谢"}},
        {"act": "delivery", "id": "D2", "arrived": "2022-06-25T08:00:00+08:00"},
    )
    imported(file, write_evening(file.with_name("g.jsonl"), acts))
    with open_books(file) as books:
        first, second = books.registrar.deliveries()
    assert (first.desk, first.state, first.item.zh) == ("B", "refused", "米")
    assert (second.desk, second.arrived.isoformat()) == ("A", "2022-06-25T00:00:00+00:00")


def test_a_kind_of_the_organiser_may_be_used_once_it_is_known(file: Path) -> None:
    assert codes(file, PUPIL, SCHOOL) == ["unknown-code"]
    imported(file, write_evening(file.with_name("f.jsonl"), [SCHOOL, PUPIL]))
    more = {**PUPIL, "id": "U8"}
    imported(file, write_evening(file.with_name("g.jsonl"), [more]))
    with open_books(file) as books:
        assert books.registrar.unit(UnitId("U8")).kind == "school"


def test_a_new_kind_is_no_listed_one_and_whole(file: Path) -> None:
    assert codes(file, {**SCHOOL, "id": "group"}) == ["kind-listed"]
    assert codes(file, {**SCHOOL, "name": None}) == ["missing-field"]


def test_who_was_not_asked_is_shown_as_the_own_kind_says(file: Path) -> None:
    couple: Parts = {"act": "unit", "id": "U8", "kind": "pair", "name": {"zh": "张王"}}
    asked: Parts = {**couple, "id": "U7", "consent": "full"}
    imported(file, write_evening(file.with_name("f.jsonl"), [SCHOOL, PAIR, PUPIL, couple, asked]))
    with open_books(file) as books:
        consents = {unit.id: unit.consent for unit in books.registrar.units()}
    assert consents[UnitId("U9")] == SHOWN_IN_FULL == consents[UnitId("U7")]
    assert consents[UnitId("U8")] == MASKED


def test_an_arrival_is_at_the_time_and_desk_of_its_act(file: Path) -> None:
    act = line(act="check_in", unit="U1", desk="B", people=2)
    imported(file, write_evening(file.with_name("f.jsonl"), [act]))
    with open_books(file) as books:
        (noted,) = books.registrar.check_ins()
    assert (noted.desk, noted.people) == ("B", 2)
    assert noted.at is not None
    assert noted.at.isoformat() == "2022-06-25T01:00:00+00:00"


def test_an_earlier_arrival_takes_the_place_of_a_later_one(file: Path) -> None:
    late = line(act="check_in", unit="U1", at="2022-06-25T09:30:00+08:00")
    early = line(act="check_in", unit="U1", desk="B", arrived="2022-06-25T09:10:00+08:00")
    for name, act in (("f", late), ("g", early), ("h", late)):
        imported(file, write_evening(file.with_name(f"{name}.jsonl"), [act]))
    with open_books(file) as books:
        (noted,) = books.registrar.check_ins()
    assert isinstance(noted, CheckIn)
    assert noted.at is not None
    assert (noted.at.minute, noted.desk) == (10, DeskId("B"))


def test_the_register_knows_whom_an_act_names(file: Path) -> None:
    assert codes(
        file,
        {"act": "check_in", "unit": "U9"},
        {"act": "distinct", "unit": "U1", "other": "U8"},
        {"act": "distinct", "unit": "U1", "other": "U1"},
        {"act": "hold", "id": "H1", "project": "P8"},
        {"act": "hold", "id": "H2", "project": "P1", "line": "L9"},
        {"act": "hold", "id": "H3", "project": "P1", "unit": "U7"},
        {"act": "turn", "claim": "C9"},
        {**EVENING[1], "id": "P7"},
    ) == [
        "unknown-unit",
        "unknown-unit",
        "same-unit",
        "unknown-project",
        "unknown-line",
        "unknown-unit",
        "unknown-entry",
        "number-used",
    ]


def test_acts_of_a_stream_are_told_by_what_they_are_about(file: Path) -> None:
    assert answers(
        file,
        {"act": "check_in", "unit": "U1"},
        {"act": "distinct", "unit": "U2", "other": "U1"},
        {"act": "hold", "id": "H1", "project": "P1", "who": "窗边"},
        {"act": "turn", "claim": "C1", "position": 2},
        {"act": "hold", "id": "H1", "project": "P1", "ended": True},
    ) == [{"ref": ref} for ref in ("U1", "U2", "H1", "C1", "H1")]
    with open_books(file) as books:
        registrar = books.registrar
        assert registrar.check_ins()[0].desk == "A"
        assert registrar.distinct() == (Distinct(unit=UnitId("U1"), other=UnitId("U2")),)
        (hold,) = registrar.holds()
        assert (hold.who, hold.ended, hold.desk) == ("窗边", True, "A")
        assert registrar.turns()[0].position == 2
