from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from welfare_desk.domain.ids import DeskId, EntryId, OperatorCode, StatementLineId, UnitId
from welfare_desk.domain.journal import JournalRow
from welfare_desk.domain.statement import StatementLine, line_state
from welfare_desk.domain.statement_sides import Side, is_bank_gift, matching_books, sides

SHANGHAI = ZoneInfo("Asia/Shanghai")
LATE = datetime(2022, 6, 25, 17, 30, tzinfo=UTC)
FIRM, BRANCH = UnitId("U1"), UnitId("U2")


def entry(number: int) -> EntryId:
    return EntryId(UUID(int=number))


def a_row(number: int, **said: object) -> JournalRow:
    facts: dict[str, object] = {
        "kind": "donation",
        "state": "received",
        "form": "money",
        "method": "bank_transfer",
        "fen": 20_000,
        "unit": FIRM,
    }
    return JournalRow(
        id=entry(number),
        desk=DeskId("A"),
        seq=number,
        number=f"HM-A{number:04}",
        at=LATE,
        posted_by=OperatorCode("OP1"),
        **(facts | said),  # type: ignore[arg-type]  # one row from the few facts a test is about
    )


def a_line(name: str, fen: int, method: str = "bank_transfer", aside: str = "") -> StatementLine:
    on = date(2022, 6, 25)
    return StatementLine(
        id=StatementLineId(name), source="a", position=1, method=method, on=on, fen=fen, aside=aside
    )


def lead(unit: UnitId) -> UnitId:
    return FIRM if unit == BRANCH else unit


def test_a_statement_shows_money_that_stands_and_did_not_come_in_cash() -> None:
    assert is_bank_gift(a_row(1))
    assert not is_bank_gift(a_row(1, method="cash"))
    assert not is_bank_gift(a_row(1, state="void"))
    assert not is_bank_gift(a_row(1, form="goods"))
    assert not is_bank_gift(a_row(1, kind="pledge", state="paid"))


def test_lines_are_held_against_gifts_that_explain_none_and_pledges_that_wait() -> None:
    rows = [
        a_row(1),
        a_row(2, unit=BRANCH, received_on=date(2022, 6, 24)),
        a_row(3, unit=None),
        a_row(4, kind="pledge", state="part_paid", settled_fen=5_000, unit=BRANCH),
        a_row(5, kind="pledge", state="paid"),
        a_row(6, kind="pledge", state="pledged", unit=None),
        a_row(7, kind="reversal", state="reversal", of=entry(8), replaced_by=entry(3)),
        a_row(9, kind="reversal", state="reversal", of=entry(5)),
    ]
    books = matching_books(rows, frozenset((entry(1),)), lead, SHANGHAI)
    assert [gift.number for gift in books.gifts] == ["HM-A0002", "HM-A0003"]
    assert [gift.on for gift in books.gifts] == [date(2022, 6, 24), date(2022, 6, 26)]
    assert [gift.unit for gift in books.gifts] == [FIRM, None]
    assert [(one.left_fen, one.unit) for one in books.pledges] == [(15_000, FIRM), (20_000, None)]
    assert books.heirs == {entry(8): entry(3)}


def test_both_sides_are_summed_by_the_way_of_giving() -> None:
    lines = [a_line("1", 20_000), a_line("2", 500), a_line("3", 9_999, aside="结息")]
    gifts = [a_row(1), a_row(2, method="org_qr", fen=100)]
    assert sides(lines, gifts) == (
        Side(method="bank_transfer", statement_fen=20_500, books_fen=20_000),
        Side(method="org_qr", statement_fen=0, books_fen=100),
    )
    assert sides(lines, gifts)[0].difference_fen == 500


def test_a_way_that_no_method_knows_is_summed_too() -> None:
    assert sides([a_line("1", 500, method="barter")], [])[0].statement_fen == 500


def test_a_line_is_open_again_when_its_entry_is_taken_back() -> None:
    line = replace(a_line("l1", 20_000), entry=entry(1))
    assert line_state(line, lambda _entry: True) == "explained"
    assert line_state(line, lambda _entry: False) == "open"
    assert line_state(a_line("l1", 20_000), lambda _entry: True) == "open"
    aside = a_line("l1", 20_000, aside="结息")
    assert line_state(aside, lambda _entry: True) == "aside"
