"""From the commit at the desk to the first frame of the stage with another number on it."""

from __future__ import annotations

import sys
import time
from statistics import median
from threading import Timer
from time import monotonic_ns
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from tests.bench.books import EVENT, new_books
from tests.bench.children import start, told
from tests.bench.commit import post_one
from tests.bench.rounds import Result, fresh_path, high_ms
from welfare_desk.domain.cues import CueChange
from welfare_desk.qtkit.stage_client import StageClient
from welfare_desk.qtkit.stage_wire import stage_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from welfare_desk.services.books import Books

GIFTS_A_ROUND = 12
SETTLED_S = 1.6
"""The number has stopped counting by then."""

PATIENCE_S = 20.0


def measure(rounds: int) -> list[Result]:
    """Median and the moment that nineteen of twenty stay below."""
    app = QCoreApplication.instance() or QCoreApplication(sys.argv)
    books = new_books(fresh_path("stage.db"), 100)
    books.director.give(CueChange(scene="total"))
    with start("tests.bench.watched_stage", books.path) as child:
        gifts = rounds * GIFTS_A_ROUND
        watchdog = Timer(PATIENCE_S + 2 * SETTLED_S * gifts, child.kill)
        watchdog.start()
        client = StageClient()
        client.look_for(stage_name(books.path, EVENT))
        frames = told(child)
        next(frames)
        _wait_for(app, client)
        taken = [_commit_to_frame(app, books, client, frames) for _ in range(gifts)]
        watchdog.cancel()
        client.ask_quit()
        child.terminate()
    books.close()
    return [
        Result(what="commit to the first changed frame, median", ours=median(taken)),
        Result(
            what="commit to the first changed frame, 95 %",
            ours=high_ms(taken),
            target=20,
            absolute=True,
        ),
    ]


def _commit_to_frame(
    app: QCoreApplication, books: Books, client: StageClient, frames: Iterator[tuple[str, int]]
) -> float:
    """Post one gift while the number stands still; the frames after the first are its counting."""
    begin = time.monotonic()
    while time.monotonic() < begin + SETTLED_S:
        app.processEvents()
        time.sleep(0.01)
    before = monotonic_ns()
    post_one(books)
    committed = monotonic_ns()
    client.poke()
    return (next(at for _, at in frames if at > before) - committed) / 1e6


def _wait_for(app: QCoreApplication, client: StageClient) -> None:
    """Until the stage hears us and its first number stands."""
    begin = time.monotonic()
    while not client.is_connected():
        app.processEvents()
        if time.monotonic() > begin + PATIENCE_S:
            raise TimeoutError("the stage does not answer")
