"""What comes next is seen at the desk, and read from the emcee's card, before the hall sees it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize

from tests.e2e.conftest import PATIENCE_MS
from welfare_desk.bootstrap.desk_emcee import connect_emcee
from welfare_desk.bootstrap.kept_card import KeptCard
from welfare_desk.desk.look import Look
from welfare_desk.desk.main_window import MainWindow
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.ids import DeskId
from welfare_desk.services.books import open_books

if TYPE_CHECKING:
    import subprocess
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtGui import QImage
    from pytestqt.qtbot import QtBot

    from tests.e2e.conftest import Hall
    from tests.e2e.giver import Giver

THANKED_ALONE_FEN = 2_000_000


def test_who_waits_is_pictured_and_stands_on_the_card(
    qtbot: QtBot,
    start: Callable[..., subprocess.Popen[str]],
    evening: Path,
    hall: Callable[[Path], Hall],
    giver: Giver,
    tmp_path: Path,
) -> None:
    with open_books(evening, desk=DeskId("B")) as books:
        books.director.give(CueChange(scene="welcome"))
    start("--file", evening, "stage")
    seen = hall(evening)
    nexts: list[QImage] = []
    scenes: dict[str, QImage] = {}
    seen.client.next_pictured.connect(nexts.append)
    seen.client.thumbnail.connect(scenes.__setitem__)
    window = MainWindow(Look(language="zh"))
    qtbot.addWidget(window)
    window.show()
    connect_emcee(window.emcee, seen.client, KeptCard(tmp_path / "card.ini"))
    window.emcee_wanted.emit()
    card = window.emcee.window
    assert card is not None
    qtbot.addWidget(card)
    giver.give(THANKED_ALONE_FEN)
    seen.client.poke()
    qtbot.waitUntil(lambda: bool(seen.painted[-1].queue), timeout=PATIENCE_MS)
    (waits,) = seen.painted[-1].queue
    qtbot.waitUntil(lambda: bool(nexts) and not nexts[-1].isNull(), timeout=PATIENCE_MS)
    assert nexts[-1].text("key") == waits.key
    assert nexts[-1].size() == QSize(640, 360)
    qtbot.waitUntil(lambda: bool(card.card.rows.nexts), timeout=PATIENCE_MS)
    assert card.card.rows.nexts[0].queued == waits
    assert (waits.name, waits.amount, waits.spoken) == ("爱心人士", "", "")
    qtbot.waitUntil(lambda: len(scenes) > 2, timeout=PATIENCE_MS)
    assert {image.size().toTuple() for image in scenes.values()} == {(320, 180)}
