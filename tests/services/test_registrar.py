from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from tests.market import EVENT, FIRM, LAMPS, TRACK, an_event, cash, new_id, open_market
from welfare_desk.domain.ids import EventId, LineId, OperatorCode, StallId, UnitId
from welfare_desk.domain.register import Consent, NeedLine, Project, Served, Stall, Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services import errors
from welfare_desk.services.books import Books, open_books
from welfare_desk.storage.need_lines import LineGoneError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

NINE = datetime(2022, 6, 25, 1, tzinfo=UTC)
LATER = NINE + timedelta(minutes=5)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def changes(books: Books, key: str) -> list[tuple[str, str, str | None, str | None]]:
    query = "SELECT who, field, before, after FROM audit WHERE key = ? ORDER BY id"
    with closing(sqlite3.connect(books.path)) as connection:
        return connection.execute(query, (key,)).fetchall()


def test_everything_is_read_as_it_was_put(books: Books) -> None:
    event = replace(
        an_event(EventId("FULL")),
        starts=datetime(2022, 6, 25, 9, tzinfo=UTC).time(),
        basis_mode="public",
        basis_note=Text("备案"),
        fictional=True,
    )
    unit = Unit(
        id=UnitId("U9"),
        kind="family",
        name=Text("张家", "Zhangs"),
        credit_code="91",
        attendees=3,
        head_count=4,
        consent=Consent(name="alias", alias="小溪", amount="shown"),
        badge=7,
        contact_role="会计",
        phone="13800138000",
        stage_order=2,
        receipt_title="张家",
        vip=True,
        approved=True,
        code_unverified=True,
        note="备注",
    )
    need = NeedLine(
        id=LineId("L"), form="goods", quantity=Decimal("2.50"), unit=Text("盏"), what=Text("灯")
    )
    project = Project(
        id=LAMPS,
        number=1,
        name=Text("灯"),
        due=date(2022, 7, 1),
        needs=(need, replace(need, id=LineId("K"))),
        state="draft",
        place=Text("广场"),
        beneficiary_count=40,
        agreement="协-1",
        photo="a.jpg",
        position=3,
    )
    stall = Stall(id=StallId("S2"), name=Text("义诊"), team="红医")
    served = Served(
        stall=stall.id, at=NINE, volunteers=3, served=40, minutes=90, counted=Text("人次")
    )
    registrar = books.registrar
    assert registrar.create_event(event) == event
    assert registrar.put_unit(unit)
    assert registrar.put_project(project)
    assert registrar.put_stall(stall)
    assert registrar.put_served(served)
    assert books.event == "FULL"
    assert registrar.event() == event
    assert registrar.units() == (unit,)
    assert registrar.projects() == (project,)
    assert registrar.stalls() == (stall,)
    assert registrar.served() == (served,)


def test_identical_changes_nothing(books: Books) -> None:
    unit = next(unit for unit in books.registrar.units() if unit.id == FIRM)
    before = changes(books, FIRM)
    assert not books.registrar.put_unit(unit)
    assert changes(books, FIRM) == before


def test_a_change_leaves_what_it_was_and_what_it_became(books: Books) -> None:
    unit = replace(books.registrar.units()[1], short="宏达", attendees=2)
    assert books.registrar.put_unit(unit, operator=OperatorCode("OP9"))
    assert changes(books, FIRM)[-2:] == [
        ("OP9", "short", '""', '"宏达"'),
        ("OP9", "attendees", None, "2"),
    ]


def test_only_the_fields_named_are_changed(books: Books) -> None:
    unit = replace(books.registrar.units()[1], short="宏达", attendees=2)
    books.registrar.put_unit(unit, fields=frozenset({"short"}))
    assert books.registrar.units()[1].short == "宏达"
    assert books.registrar.units()[1].attendees is None


def test_an_older_change_never_overwrites_a_newer_one(books: Books) -> None:
    unit = Unit(id=UnitId("U9"), kind="group", name=Text("甲"))
    put = books.registrar.put_unit
    put(unit, at=NINE, fields=frozenset({"name", "kind"}))
    put(replace(unit, name=Text("乙")), at=LATER, fields=frozenset({"name"}))
    assert not put(replace(unit, name=Text("丙")), at=NINE + timedelta(minutes=1))
    assert put(
        replace(unit, short="短"), at=NINE + timedelta(minutes=1), fields=frozenset({"short"})
    )
    (found,) = (one for one in books.registrar.units() if one.id == "U9")
    assert (found.name, found.short) == (Text("乙"), "短")
    times = books.registrar.changed_at()["unit", "U9"]
    assert {name: times[name] for name in ("name", "kind", "badge", "short")} == {
        "name": LATER,
        "kind": NINE + timedelta(minutes=1),
        "badge": NINE,
        "short": NINE + timedelta(minutes=1),
    }


def test_many_new_units_are_registered_at_once(books: Books) -> None:
    names = ("甲", "乙", "丙")
    new = [Unit(id=UnitId(f"N{n}"), kind="group", name=Text(n)) for n in names]
    new[1] = replace(new[1], badge=40)
    books.registrar.add_units(new, at=NINE)
    books.registrar.add_units([])
    added = {one.name.zh: one.badge for one in books.registrar.units() if one.id.startswith("N")}
    assert added == {"甲": 41, "乙": 40, "丙": 42}
    assert books.registrar.changed_at()["unit", "N甲"] == dict.fromkeys(
        ("kind", "name", "badge"), NINE
    )


def test_a_need_line_may_change_and_come_but_never_goes(books: Books) -> None:
    (track,) = (one for one in books.registrar.projects() if one.id == TRACK)
    more = NeedLine(id=LineId("P01-b"), form="service", quantity=Decimal(6))
    bigger = replace(track, needs=(more, replace(track.needs[0], amount_fen=5)))
    assert books.registrar.put_project(bigger)
    assert bigger in books.registrar.projects()
    with pytest.raises(LineGoneError):
        books.registrar.put_project(replace(track, name=Text("没有")))
    assert bigger in books.registrar.projects()


def test_a_count_needs_its_stall(books: Books) -> None:
    count = Served(stall=StallId("S9"), at=NINE, volunteers=1, served=1, minutes=1)
    with pytest.raises(errors.UnknownStallError):
        books.registrar.put_served(count)
    known = replace(count, stall=StallId("S1"))
    books.registrar.put_served(known)
    changed = books.registrar.changed_at()["served", "S1@2022-06-25T01:00:00.000000Z"]
    assert set(changed.values()) == {NINE}


def test_creating_an_event_again_changes_and_chooses_it(books: Books) -> None:
    books.registrar.create_event(an_event(EventId("OTHER")))
    changed = replace(an_event(), venue=Text("广场"))
    assert books.registrar.create_event(changed) == changed
    assert books.event == EVENT


def test_without_an_event_there_is_no_register(tmp_path: Path) -> None:
    with open_books(tmp_path / "empty.db", create=True) as empty:
        with pytest.raises(errors.NothingChosenError):
            empty.registrar.event()
        with pytest.raises(errors.NothingChosenError):
            empty.registrar.put_unit(Unit(id=UnitId("U"), kind="group", name=Text("甲")))


def test_what_is_undone_is_not_remembered(books: Books) -> None:
    unit = Unit(id=UnitId("U9"), kind="group", name=Text("甲"))

    def stumble() -> None:
        with books.writing():
            books.registrar.put_unit(unit)
            books.bookkeeper.post(cash(unit=unit.id), id=new_id())
            books.registrar.create_event(an_event(EventId("OTHER")))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        stumble()
    assert books.event == EVENT
    with pytest.raises(errors.UnknownUnitError):
        books.bookkeeper.post(cash(unit=unit.id), id=new_id())
