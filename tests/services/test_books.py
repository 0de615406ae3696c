from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.market import EVENT, A, B, an_event, cash, new_id, open_market
from welfare_desk.domain.ids import DeskId, EventId
from welfare_desk.services.books import open_books
from welfare_desk.services.desk_lock import DeskLock
from welfare_desk.services.errors import (
    BadDeskError,
    DeskHeldError,
    NoEventError,
    NotARehearsalError,
)
from welfare_desk.storage import opening
from welfare_desk.storage.errors import CannotOpenError, NetworkShareError, NoFileError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.services.books import Books

OTHER = EventId("OTHER")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "market.db"


@pytest.fixture
def books(path: Path) -> Iterator[Books]:
    with open_market(path) as opened:
        yield opened


def test_a_file_that_is_not_there_is_said_and_not_made(path: Path) -> None:
    with pytest.raises(NoFileError) as missing:
        open_books(path, desk=A)
    assert str(path) in str(missing.value)
    assert not path.exists()


def test_a_new_file_has_no_event(path: Path) -> None:
    with open_books(path / "deeper" / "new.db", create=True) as books:
        assert (books.event, books.desk, books.events()) == (None, None, ())
        assert books.path == path / "deeper" / "new.db"


def test_a_rehearsal_is_marked_in_the_file_whatever_its_name(path: Path, tmp_path: Path) -> None:
    with open_books(path, desk=A, create=True, rehearsal=True) as books:
        books.registrar.create_event(an_event())
        books.live.catch_up()
        assert books.director.shown().rehearsal
    renamed = path.rename(tmp_path / "evening.sqlite")
    with open_books(renamed) as books:
        assert books.rehearsal
    with open_books(renamed, create=True, rehearsal=True) as books:
        assert books.rehearsal


def test_no_rehearsal_is_played_into_real_books(path: Path) -> None:
    with open_market(path) as books:
        assert not books.rehearsal
    with pytest.raises(NotARehearsalError):
        open_books(path, create=True, rehearsal=True)
    with open_books(path) as books:
        assert not books.rehearsal


def test_the_event_opened_last_is_opened(path: Path) -> None:
    with open_market(path) as books:
        books.registrar.create_event(an_event(OTHER))
        assert books.event == OTHER
    with open_books(path) as looker:
        assert looker.event == OTHER
        assert [event.id for event in looker.events()] == [OTHER, EVENT]
    with open_books(path, event=EVENT, desk=A) as books:
        assert books.event == EVENT
    with open_books(path) as looker:
        assert looker.event == EVENT


def test_an_event_that_is_not_there_is_said(books: Books) -> None:
    with pytest.raises(NoEventError):
        open_books(books.path, event=EventId("NOWHERE"))
    with pytest.raises(NoEventError):
        books.choose_event(EventId("NOWHERE"))
    assert books.event == EVENT


def test_an_event_that_went_is_said(books: Books) -> None:
    books._opened.event = EventId("GONE")
    with pytest.raises(NoEventError):
        books.registrar.event()


def test_looking_takes_no_lock_and_writes_nothing(books: Books) -> None:
    books.bookkeeper.post(cash(), id=new_id())
    with open_books(books.path) as looker, pytest.raises(Exception, match="may only be read"):
        looker.registrar.create_event(an_event(OTHER))


def test_a_held_desk_is_named_with_its_holder(books: Books) -> None:
    with pytest.raises(DeskHeldError) as held:
        open_books(books.path, desk=A)
    assert held.value.values["pid"] == str(os.getpid())
    assert held.value.values["desk"] == A
    with open_books(books.path, desk=B) as other:
        assert other.desk == B


def test_a_desk_is_free_again_once_it_was_let_go(books: Books) -> None:
    books.release(A)
    assert books.desk is None
    with open_books(books.path, desk=A) as other:
        with pytest.raises(DeskHeldError):
            books.hold(A)
        other.release(B)
    books.hold(A)
    books.hold(B)
    assert books.desk == A


def test_a_desk_is_held_for_each_event_apart(path: Path) -> None:
    with open_market(path) as books:
        books.registrar.create_event(an_event(OTHER))
    with open_books(path, event=OTHER, desk=A), open_books(path, event=EVENT, desk=A) as books:
        with pytest.raises(DeskHeldError):
            books.choose_event(OTHER)
        with pytest.raises(DeskHeldError):
            books.registrar.create_event(an_event(OTHER))
        assert books.event == EVENT


def test_a_desk_dies_with_its_program(path: Path) -> None:
    open_market(path).close()
    script = (
        "import sys, time; from pathlib import Path;"
        "from welfare_desk.services.books import open_books;"
        "books = open_books(Path(sys.argv[1]), desk='A'); print('held', flush=True); time.sleep(60)"
    )
    root = Path(__file__).resolve().parents[2]
    child = subprocess.Popen(
        [sys.executable, "-c", script, str(path)], cwd=root, stdout=subprocess.PIPE, text=True
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline() == "held\n"
        with pytest.raises(DeskHeldError) as held:
            open_books(path, desk=A)
        assert held.value.values["pid"] == str(child.pid)
        child.kill()
        child.wait()
    open_books(path, desk=A).close()


@pytest.mark.parametrize("said", ["", "{", "[]", json.dumps({"pid": 5})])
def test_a_holder_that_does_not_say_who_it_is(books: Books, said: str) -> None:
    (holder,) = books.path.parent.glob("*.holder")
    holder.write_text(said, encoding="utf-8")
    with pytest.raises(DeskHeldError) as held:
        open_books(books.path, desk=A)
    assert held.value.values["program"] == "?"


def test_a_lock_that_cannot_be_made_is_said(path: Path) -> None:
    lock = DeskLock(path / "nowhere" / "market.db", EVENT, A)
    (path.parent / "market.db").write_text("no folder", encoding="utf-8")
    with pytest.raises(CannotOpenError):
        lock.take()


def test_a_bad_letter_leaves_no_file_open(path: Path) -> None:
    open_market(path).close()
    with pytest.raises(BadDeskError):
        open_books(path, desk=DeskId("desk"))
    open_books(path, desk=A).close()


def test_a_network_share_is_refused(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "on_a_share", lambda _: True)
    with pytest.raises(NetworkShareError):
        open_books(path, desk=A, create=True)
    assert not path.exists()
