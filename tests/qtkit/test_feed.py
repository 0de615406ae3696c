"""The feed tells every change once, in order, and keeps quiet where nothing happened."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from welfare_desk.domain.errors import KnownError, WorldError
from welfare_desk.qtkit.background import Background
from welfare_desk.qtkit.crash import Crashes
from welfare_desk.qtkit.feed import Feed

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot


class Counter:
    """A source that counts its readings; `elsewhere` is what another program committed."""

    def __init__(self) -> None:
        self.readings = 0
        self.looks = 0
        self.elsewhere = False
        self.broken = False

    def catch_up(self) -> object:
        if self.broken:
            raise WorldError
        self.elsewhere = False
        self.readings += 1
        return self.readings

    def changed(self) -> bool:
        self.looks += 1
        if self.broken:
            raise WorldError
        return self.elsewhere


@pytest.fixture
def feed(qapp: object) -> Iterator[Feed]:
    """A feed with a worker of its own."""
    assert qapp is not None
    background = Background(Crashes())
    made = Feed(background)
    yield made
    made.stop()
    background.close()


@pytest.fixture
def news(feed: Feed) -> list[object]:
    """All that the feed told."""
    told: list[object] = []
    feed.changed.connect(told.append)
    return told


def test_it_gives_everything_at_the_start(qtbot: QtBot, feed: Feed, news: list[object]) -> None:
    feed.start(Counter())
    qtbot.waitUntil(lambda: news == [1])


def test_pokes_while_it_reads_count_as_one(qtbot: QtBot, feed: Feed, news: list[object]) -> None:
    source = Counter()
    feed.start(source)
    for _ in range(10):
        feed.poke()
    qtbot.waitUntil(lambda: source.looks > 0)
    assert news == [1, 2]


def test_it_sees_by_itself_what_others_commit(qtbot: QtBot, feed: Feed, news: list[object]) -> None:
    source = Counter()
    feed.start(source)
    qtbot.waitUntil(lambda: news == [1])
    source.elsewhere = True
    qtbot.waitUntil(lambda: news == [1, 2])
    looks = source.looks
    qtbot.waitUntil(lambda: source.looks > looks + 1)
    assert news == [1, 2]


def test_a_failure_that_lasts_is_told_once_and_reading_goes_on(
    qtbot: QtBot, feed: Feed, news: list[object]
) -> None:
    source = Counter()
    failures: list[KnownError] = []
    feed.failed.connect(failures.append)
    feed.start(source)
    qtbot.waitUntil(lambda: news == [1])
    source.broken = True
    looks = source.looks
    qtbot.waitUntil(lambda: source.looks > looks + 2)
    assert [error.code for error in failures] == ["world"]
    source.broken = False
    source.elsewhere = True
    qtbot.waitUntil(lambda: news == [1, 2])


def test_another_file_takes_the_place_of_the_first(
    qtbot: QtBot, feed: Feed, news: list[object]
) -> None:
    first, second = Counter(), Counter()
    first.readings, second.readings = 100, 200
    feed.start(first)
    feed.start(second)
    qtbot.waitUntil(lambda: news == [201])


def test_nothing_is_told_after_it_stopped(qtbot: QtBot, feed: Feed, news: list[object]) -> None:
    source = Counter()
    feed.start(source)
    feed.stop()
    feed.poke()
    qtbot.waitUntil(lambda: source.readings == 1)
    assert news == []
