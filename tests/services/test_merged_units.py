"""Units that turned out to be one: read, counted and shown as one, while the ledger stays."""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from typing import TYPE_CHECKING, get_args

import pytest

from tests.market import (
    FIRM,
    LAMPS,
    PARTY,
    TRACK,
    ZHANG,
    cash,
    claim,
    new_id,
    open_market,
    promise,
    taken_back,
)
from welfare_desk.domain.entries import Claim
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.journal import Booked
from welfare_desk.domain.masking import KIND_HEARTED, mask_name
from welfare_desk.domain.register import (
    AmountConsent,
    Consent,
    NameConsent,
    OwnKind,
    Unit,
)
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.services.books import Books

TWIN = UnitId("U5")
NAME = "欧阳小三"


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        opened.registrar.put_unit(Unit(id=TWIN, kind="individual", name=Text("张小叁")))
        yield opened


def merge(books: Books, unit: UnitId, into: UnitId | None) -> None:
    found = next(one for one in books.registrar.units() if one.id == unit)
    books.registrar.put_unit(replace(found, merged_into=into), fields=frozenset({"merged_into"}))


def change(books: Books, unit: UnitId, **values: object) -> None:
    found = next(one for one in books.registrar.units() if one.id == unit)
    books.registrar.put_unit(replace(found, **values), fields=frozenset(values))  # type: ignore[arg-type]  # a test names any field


def test_the_rows_of_a_merged_unit_are_read_with_the_one_it_follows(books: Books) -> None:
    gift = books.bookkeeper.post(cash(unit=TWIN), id=new_id())
    books.bookkeeper.post(taken_back(gift.id), id=new_id())
    books.bookkeeper.post(cash(unit=FIRM), id=new_id())
    books.live.catch_up()
    merge(books, TWIN, ZHANG)
    rows = books.live.catch_up().rows
    assert [(row.number, row.unit, row.unit_name.zh) for row in rows] == [
        ("HM-A0001", TWIN, "张小三"),
        ("HM-A0002", TWIN, "张小三"),
    ]
    merge(books, TWIN, None)
    assert {row.unit_name.zh for row in books.live.catch_up().rows} == {"张小叁"}


def test_a_new_name_of_the_one_is_read_with_all_that_follow_it(books: Books) -> None:
    books.bookkeeper.post(cash(unit=TWIN), id=new_id())
    merge(books, TWIN, ZHANG)
    books.live.catch_up()
    change(books, ZHANG, name=Text("张晓三"), kind="group")
    (row,) = books.live.catch_up().rows
    assert (row.unit_name.zh, row.unit_kind) == ("张晓三", "group")


def test_merged_units_give_and_claim_as_one(books: Books) -> None:
    books.bookkeeper.post(cash(100, unit=TWIN), id=new_id())
    books.bookkeeper.post(promise(700, unit=ZHANG), id=new_id())
    books.bookkeeper.post(claim(TWIN), id=new_id())
    last = books.bookkeeper.post(claim(ZHANG), id=new_id())
    first = books.live.catch_up()
    assert (first.figures.sums.givers, len(first.booked)) == (2, 2)
    assert books.director.shown().giver_persons == 2
    merge(books, TWIN, ZHANG)
    snapshot = books.live.catch_up()
    assert snapshot.figures.sums.givers == 1
    assert snapshot.figures.units == 4
    assert snapshot.booked == (
        Booked(
            unit=ZHANG,
            received_fen=100,
            outstanding_fen=700,
            claims=2,
            last_number=last.number,
            last_at=last.at,
        ),
        Booked(unit=TWIN),
    )
    lamps = next(row for row in snapshot.project_rows if row.project.id == LAMPS)
    assert (lamps.claimers, lamps.claims) == (("张小三",), 2)
    shown = books.director.shown()
    assert (shown.givers, shown.giver_persons, shown.giver_units) == (1, 1, 0)
    merge(books, TWIN, None)
    parted = books.live.catch_up()
    assert parted.figures.sums == first.figures.sums
    assert parted.booked == first.booked
    assert books.director.shown().giver_persons == 2


def test_a_merged_unit_is_no_unit_of_its_own(books: Books) -> None:
    assert books.live.catch_up().figures.units == 5
    merge(books, TWIN, ZHANG)
    merge(books, ZHANG, TWIN)
    assert books.live.catch_up().figures.units == 4
    merge(books, TWIN, None)
    merge(books, ZHANG, None)
    assert books.live.catch_up().figures.as_json()["units"] == 5


def test_whoever_looks_first_after_a_merge_sees_the_same(books: Books) -> None:
    books.bookkeeper.post(cash(100, unit=TWIN), id=new_id())
    books.bookkeeper.post(cash(100, unit=ZHANG), id=new_id())
    books.live.catch_up()
    merge(books, TWIN, ZHANG)
    ours = books.live.catch_up()
    with open_market(books.path, desk=None) as other:
        theirs = other.live.catch_up()
        assert theirs.figures == ours.figures
        assert theirs.project_rows == ours.project_rows
        assert [one for one in theirs.booked if one.last_at] == [
            one for one in ours.booked if one.last_at
        ]


def test_a_company_that_follows_a_person_is_counted_with_persons(books: Books) -> None:
    books.bookkeeper.post(cash(unit=FIRM), id=new_id())
    books.live.catch_up()
    merge(books, FIRM, ZHANG)
    books.live.catch_up()
    shown = books.director.shown()
    assert (shown.giver_units, shown.giver_persons) == (0, 1)
    change(books, ZHANG, kind="group")
    books.live.catch_up()
    assert (books.director.shown().giver_units, books.director.shown().giver_persons) == (1, 0)


def test_a_kind_of_the_organisers_own_is_shown_like_the_listed_one(books: Books) -> None:
    books.bookkeeper.post(cash(unit=ZHANG), id=new_id())
    change(books, ZHANG, kind="class", consent=Consent(name="full", amount="shown"))
    books.live.catch_up()
    assert books.director.shown().giver_persons == 1
    books.registrar.put_kind(OwnKind(id="class", name=Text("班级"), like="group"))
    snapshot = books.live.catch_up()
    assert [kind.id for kind in snapshot.kinds or ()] == ["class"]
    assert (books.director.shown().giver_units, books.director.shown().giver_persons) == (1, 0)


def reveals(consent: Consent) -> set[str]:
    """The names of a person that a consent lets the hall see."""
    match consent.name:
        case "full":
            return {NAME, mask_name(NAME), mask_name(NAME, surname_only=True), "小橘灯"}
        case "masked":
            return {mask_name(NAME), mask_name(NAME, surname_only=True), "小橘灯"}
        case "surname_only":
            return {mask_name(NAME, surname_only=True), "小橘灯"}
        case "alias" if consent.alias:
            return {"小橘灯"}
        case "alias":
            return {mask_name(NAME), mask_name(NAME, surname_only=True), "小橘灯"}
        case _:
            return set()


CONSENTS = [
    Consent(name=name, alias=alias, amount=amount)
    for name, amount in product(get_args(NameConsent), get_args(AmountConsent))
    for alias in (("小橘灯", "") if name == "alias" else ("",))
]


@pytest.mark.parametrize("kind", ["individual", "group"])
def test_the_stricter_of_two_consents_is_kept(books: Books, kind: str) -> None:
    """Whatever each of the two agreed to, the hall sees no more than either alone lets it see."""
    books.bookkeeper.post(cash(unit=TWIN), id=new_id())
    books.bookkeeper.post(cash(unit=ZHANG), id=new_id())
    merge(books, TWIN, ZHANG)
    change(books, TWIN, kind=kind)
    for one, other in product(CONSENTS, CONSENTS):
        change(books, ZHANG, name=Text(NAME), consent=one)
        change(books, TWIN, consent=other)
        books.live.catch_up()
        for gift in books.director.shown().gifts:
            allowed = {*(reveals(one) & reveals(other)), KIND_HEARTED.zh}
            assert gift.name.zh in allowed, (one, other)
            shown = gift.amount_fen is not None
            assert shown == (one.amount == other.amount == "shown")


def test_partners_of_a_claim_are_named_with_its_lead(books: Books) -> None:
    joint = Claim(unit=PARTY, project=TRACK, partners=(FIRM, TWIN), forms=("works",), fen=500)
    books.bookkeeper.post(joint, id=new_id())
    merge(books, TWIN, ZHANG)
    snapshot = books.live.catch_up()
    (row,) = snapshot.rows
    assert (row.partners, row.claim_forms, row.form) == ((FIRM, TWIN), ("works",), None)
    track = next(row for row in snapshot.project_rows if row.project.id == TRACK)
    assert track.claimers == ("支部", "宏达公司", "张小三")
    assert {one.unit: one.claims for one in snapshot.booked if one.claims} == {
        PARTY: 1,
        FIRM: 1,
        ZHANG: 1,
    }
