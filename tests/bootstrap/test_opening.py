"""A desk gets its books: the last event, a free letter, a new event, an import, a rehearsal."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import date
from typing import TYPE_CHECKING

import pytest

from welfare_desk.bootstrap.opening import create_event, open_asked, open_evening
from welfare_desk.bootstrap.recent import recent_files, recent_list
from welfare_desk.domain.errors import KnownError
from welfare_desk.domain.ids import DeskId, EventId
from welfare_desk.domain.opening import OpenRequest
from welfare_desk.domain.register import Event
from welfare_desk.domain.texts import Text
from welfare_desk.options import RunOptions
from welfare_desk.services.errors import DeskHeldError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.bootstrap.opening import Opened

RAISED_FEN = 10_316_160


@pytest.fixture
def closing() -> Iterator[ExitStack]:
    """Closes the books of a test."""
    with ExitStack() as stack:
        yield stack


def standing(opened: Opened | None, closing: ExitStack) -> Opened:
    """Books that were opened, closed at the end of the test."""
    assert opened is not None
    closing.callback(opened.books.close)
    return opened


def raised_fen(opened: Opened) -> int:
    return opened.books.live.catch_up().figures.sums.raised_fen


def test_a_file_with_an_event_is_opened_and_remembered(evening: Path, closing: ExitStack) -> None:
    opened = standing(open_evening(RunOptions(file=evening, language="zh")), closing)
    assert (opened.file.desk, opened.file.rehearsal, opened.held) == ("A", False, None)
    assert recent_files(recent_list())[0].path == evening


def test_where_there_is_no_file_none_is_made(tmp_path: Path) -> None:
    file = tmp_path / "none.sqlite"
    assert open_evening(RunOptions(file=file, language="zh")) is None
    assert not file.exists()


def test_a_held_desk_is_named_and_the_next_letter_taken(evening: Path, closing: ExitStack) -> None:
    options = RunOptions(file=evening, language="zh")
    standing(open_evening(options), closing)
    second = standing(open_evening(options), closing)
    assert second.file.desk == "B"
    assert isinstance(second.held, DeskHeldError)


def test_a_letter_that_was_asked_for_is_not_replaced(evening: Path, closing: ExitStack) -> None:
    options = RunOptions(file=evening, language="zh", desk=DeskId("C"))
    assert standing(open_evening(options), closing).file.desk == "C"
    with pytest.raises(DeskHeldError):
        open_evening(options)


def test_a_rehearsal_gets_a_file_of_its_own_each_time(tmp_path: Path, closing: ExitStack) -> None:
    request = OpenRequest(kind="rehearse")
    for name in ("hemei-2022.rehearsal.sqlite", "hemei-2022-2.rehearsal.sqlite"):
        opened = standing(open_asked(request, tmp_path, tmp_path / "real.sqlite"), closing)
        assert opened.file.path.name == name
        assert opened.file.rehearsal
        assert raised_fen(opened) == RAISED_FEN
    assert not (tmp_path / "real.sqlite").exists()


def test_an_evening_is_imported_into_the_desks_own_file(
    tmp_path: Path, sample_evening: Path, closing: ExitStack
) -> None:
    request = OpenRequest(kind="import", path=sample_evening)
    opened = standing(open_asked(request, tmp_path, tmp_path / "real.sqlite"), closing)
    assert (opened.file.path.name, opened.file.rehearsal) == ("real.sqlite", False)
    assert raised_fen(opened) == RAISED_FEN


def test_another_file_is_opened(evening: Path, tmp_path: Path, closing: ExitStack) -> None:
    request = OpenRequest(kind="open", path=evening)
    opened = standing(open_asked(request, tmp_path, tmp_path / "real.sqlite"), closing)
    assert opened.file.path == evening


def test_a_new_event_begins_in_a_new_file(tmp_path: Path, closing: ExitStack) -> None:
    event = Event(
        id=EventId("GY-2026"), name=Text("公益之夜"), date=date(2026, 11, 24), number_prefix="GY"
    )
    opened = standing(create_event(tmp_path / "new" / "a.sqlite", event), closing)
    snapshot = opened.books.live.catch_up()
    assert (snapshot.event, snapshot.next_number) == (event, "GY-A0001")


def test_a_damaged_evening_leaves_nothing_behind(tmp_path: Path) -> None:
    evening = tmp_path / "bad.jsonl"
    evening.write_text('{"act": "nonsense"}\n', encoding="utf-8")
    with pytest.raises(KnownError):
        open_asked(OpenRequest(kind="import", path=evening), tmp_path, tmp_path / "a.sqlite")
    assert not (tmp_path / "a.sqlite").exists()
