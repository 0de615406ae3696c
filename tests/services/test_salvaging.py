"""What a damaged file still says is saved as an evening, and what was left out is said."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from tests.broken import break_pages, change
from tests.laptops import NINE
from tests.market import (
    FIRM,
    PARTY,
    PAVILION,
    TRACK,
    TRACK_LINE,
    ZHANG,
    A,
    B,
    an_event,
    cash,
    claim,
    new_id,
    open_market,
    payment,
    promise,
    taken_back,
)
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.entries import Allocation, Reallocation
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.ids import DeliveryId, EventId
from welfare_desk.domain.texts import Text
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import open_books
from welfare_desk.services.care_errors import NothingToSalvageError
from welfare_desk.services.evening_import import import_file
from welfare_desk.services.salvaging import salvage

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.care import Salvaged


@pytest.fixture
def market(tmp_path: Path) -> Path:
    path = tmp_path / "market.db"
    with open_market(path) as books:
        for _ in range(3):
            books.bookkeeper.post(cash(), id=new_id())
        books.bookkeeper.post(claim(), id=new_id(), desk=B)
    return path


def post(path: Path, *desks: object) -> None:
    with open_market(path) as books:
        for desk in desks:
            books.bookkeeper.post(cash(), id=new_id(), desk=desk)  # type: ignore[arg-type]


def salvaged_file(path: Path, tmp_path: Path) -> tuple[Salvaged, Path]:
    saved = salvage(path, tmp_path / "out.jsonl")
    new = tmp_path / "from-salvage.db"
    for evening in saved.evenings:
        import_file(new, evening)
    return saved, new


def test_a_whole_file_is_saved_whole(market: Path, tmp_path: Path) -> None:
    saved = salvage(market, tmp_path / "out.jsonl")
    assert saved.whole
    assert saved.entries == 4
    _, new = salvaged_file(market, tmp_path)
    assert verify(new).ok


def test_a_log_is_saved_as_far_as_its_chain_proves(market: Path, tmp_path: Path) -> None:
    post(market, A, A)
    change(
        market, "UPDATE ledger SET entry = json_set(entry, '$.fen', 7) WHERE number = 'HM-A0003'"
    )
    saved, new = salvaged_file(market, tmp_path)
    (left,) = saved.left_out
    assert (left.desk, left.after, left.rows) == ("A", 2, 3)
    assert verify(new).ok
    assert verify(new).entries == 3


def test_what_the_register_lost_is_stood_in_for(market: Path, tmp_path: Path) -> None:
    change(
        market,
        f"DELETE FROM unit WHERE id = '{FIRM}'",
        f"DELETE FROM unit WHERE id = '{PARTY}'",
        f"DELETE FROM project WHERE id = '{TRACK}'",
        f"DELETE FROM need_line WHERE id = '{TRACK_LINE}'",
        "DELETE FROM need_line WHERE project_id = 'P03'",
    )
    saved, new = salvaged_file(market, tmp_path)
    assert saved.stood_in > 0
    assert verify(new).entries == 4


def test_broken_pages_of_the_register_cost_no_entry(market: Path, tmp_path: Path) -> None:
    break_pages(market, "unit", "event", "project")
    saved, new = salvaged_file(market, tmp_path)
    assert {"unit", "event", "project"} <= set(saved.unread)
    assert verify(new).entries == 4
    with open_books(new) as books:
        assert books.registrar.event().number_prefix == "HM"


def test_rows_that_no_table_takes_are_left(market: Path, tmp_path: Path) -> None:
    change(market, "UPDATE unit SET name = CAST(x'22FF22' AS TEXT) WHERE id = 'U4'")
    saved, _ = salvaged_file(market, tmp_path)
    assert saved.unread == ("unit",)


def test_what_no_evening_may_say_is_left_out_and_the_rest_can_be_imported(
    market: Path, tmp_path: Path
) -> None:
    change(
        market,
        "UPDATE unit SET attendees = -3 WHERE id = 'U1'",
        "UPDATE unit SET badge = 'x' WHERE id = 'U2'",
        "UPDATE event SET date = 'today'",
        "UPDATE project SET category = '' WHERE id = 'P02'",
    )
    saved, new = salvaged_file(market, tmp_path)
    assert not saved.whole
    assert {"unit", "event"} <= set(saved.unread)
    assert verify(new).entries == 4


def test_what_names_an_entry_that_another_desk_lost_is_saved_and_imported(
    market: Path, tmp_path: Path
) -> None:
    with open_market(market) as books:
        pledge, lamp, paid = new_id(), new_id(), new_id()
        books.bookkeeper.post(promise(), id=pledge)
        books.bookkeeper.post(claim(FIRM), id=lamp)
        gift = replace(payment(pledge), for_claim=lamp)
        books.bookkeeper.post(gift, id=paid, desk=B)
        moved = Reallocation(of=pledge, to=(Allocation(project=PAVILION),))
        books.bookkeeper.post(moved, id=new_id(), desk=B)
        books.bookkeeper.post(taken_back(lamp), id=new_id(), desk=B)
        brought = Delivery(
            id=DeliveryId("d1"), pledge=pledge, unit=ZHANG, item=Text("米"), arrived=NINE, desk=A
        )
        books.registrar.put_delivery(brought)
    change(
        market,
        "UPDATE ledger SET hash = 'x' WHERE number = 'HM-A0004'",
        f"DELETE FROM unit WHERE id = '{ZHANG}'",
    )
    saved, new = salvaged_file(market, tmp_path)
    assert saved.entries == 7
    assert "delivery" in saved.unread
    with open_books(new) as books:
        assert books.live.catch_up().figures.sums.received_fen == 3 * 20_000 + 50_000
        (kept,) = books.registrar.deliveries()
    assert (kept.pledge, kept.unit, kept.item.zh) == (None, None, "米")
    assert {problem.code for problem in verify(new).problems} == {"names-nothing"}


def test_a_file_whose_end_is_cut_off_is_saved_as_far_as_it_reads(
    market: Path, tmp_path: Path
) -> None:
    held = market.read_bytes()
    market.write_bytes(held[:-5000])
    saved, new = salvaged_file(market, tmp_path)
    assert saved.entries
    assert saved.entries == verify(new).entries
    assert len(market.read_bytes()) == len(held) - 5000


def test_a_file_that_lost_its_version_is_saved_too(market: Path, tmp_path: Path) -> None:
    change(market, "DROP TABLE alembic_version")
    market.write_bytes(market.read_bytes()[:-5000])
    saved, _ = salvaged_file(market, tmp_path)
    assert saved.evenings


def test_of_a_file_whose_head_is_gone_nothing_is_saved(market: Path, tmp_path: Path) -> None:
    market.write_bytes(bytes(100) + market.read_bytes()[100:])
    with pytest.raises(KnownError):
        salvage(market, tmp_path / "out.jsonl")


def test_each_event_has_its_own_evening(market: Path, tmp_path: Path) -> None:
    with open_market(market) as books:
        books.registrar.create_event(an_event(EventId("OTHER")))
    saved = salvage(market, tmp_path / "out.jsonl")
    assert len(saved.evenings) == 2


def test_of_nothing_nothing_is_saved(tmp_path: Path) -> None:
    empty = tmp_path / "empty.db"
    open_books(empty, create=True).close()
    with pytest.raises(NothingToSalvageError):
        salvage(empty, tmp_path / "out.jsonl")
    assert not (tmp_path / "out.jsonl").exists()
