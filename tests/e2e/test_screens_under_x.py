"""Real screens come, go and change under a window manager, while gifts are posted.

`PROOF_UNPLUGS=20` says how often in the long run.
"""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from random import Random
from typing import TYPE_CHECKING

import pytest

from tests.e2e.conftest import PATIENCE_MS, ROOT, stage_pids
from tests.e2e.x_display import LAPTOP, PROJECTOR, need_x, x_display
from tests.e2e.x_evening import RAISED_FEN, SOON_MS, Evening
from tests.evening_lines import logs
from tests.proof.counts import count
from welfare_desk.domain.cues import CueChange
from welfare_desk.domain.entries import Donation
from welfare_desk.domain.ids import DeskId
from welfare_desk.services.auditing import verify
from welfare_desk.services.books import open_books

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.e2e.conftest import Hall
    from tests.e2e.giver import Giver
    from tests.e2e.x_display import XDisplay
    from welfare_desk.domain.screens import StageScreens

    Start = Callable[..., subprocess.Popen[str]]

UNPLUGS = count("unplugs", 20)
THIRD = (1280, 720, 0, 1080)
MODES = ((1920, 1080), (1280, 720), (1024, 768), (1920, 1200))
OTHER_PROGRAM = """
from PySide6.QtGui import QGuiApplication, QRasterWindow
app = QGuiApplication([])
window = QRasterWindow()
window.setGeometry(app.screens()[1].geometry())
window.showFullScreen()
window.requestActivate()
app.exec()
"""


@pytest.fixture
def display() -> Iterator[XDisplay]:
    """A display of X, where there can be one."""
    need_x()
    with x_display() as display:
        yield display


@pytest.fixture
def two_screens(display: XDisplay, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Processes started from here on stand on the display."""
    monkeypatch.setenv("DISPLAY", display.name)
    monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
    monkeypatch.setenv("PYTHONPATH", str(ROOT))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))


@contextmanager
def other_program(qtbot: QtBot, display: XDisplay) -> Iterator[int]:
    """Another program that fills the projector, as a slide show does."""
    with subprocess.Popen([sys.executable, "-c", OTHER_PROGRAM], env=dict(os.environ)) as process:
        qtbot.waitUntil(lambda: display.box_of(process.pid) == PROJECTOR, timeout=PATIENCE_MS)
        yield process.pid
        process.terminate()


@pytest.fixture
def night(
    qtbot: QtBot,
    display: XDisplay,
    start: Start,
    evening: Path,
    hall: Callable[[Path], Hall],
    giver: Giver,
) -> Evening:
    """The desk is open and typed at; its stage stands on the projector."""
    desk = start("--file", evening, "run")
    seen = hall(evening)
    qtbot.waitUntil(lambda: seen.shows(RAISED_FEN), timeout=PATIENCE_MS)
    begun = Evening(qtbot, display, seen, desk, giver)
    begun.stands_on_projector(begun.stage(evening))
    return begun


def unplug_often(night: Evening, file: Path, times: int, chance: Random) -> None:
    """Unplug and plug the projector, with other screens coming and going and gifts in between."""
    display, stage = night.display, night.stage(file)
    keys = display.focus()
    for _ in range(times):
        night.giver.give(chance.randrange(1, 500_000))
        if chance.random() < 0.5:
            plug_or_unplug_third(night)
        display.unplug("projector")
        night.qtbot.waitUntil(lambda: display.box_of(stage) is None, timeout=SOON_MS)
        night.qtbot.waitUntil(lambda: night.seen.painted[-1].screen == "", timeout=PATIENCE_MS)
        night.giver.give(chance.randrange(1, 500_000))
        if chance.random() < 0.5:
            plug_or_unplug_third(night)
            night.qtbot.wait(150)
            assert display.box_of(stage) is None
        night.projector = (*chance.choice(MODES), 1366, 0)
        display.plug("projector", night.projector)
        night.stands_on_projector(stage)
        night.shows_all()
        assert night.seen.painted[-1].screen == "projector"
        assert (night.seen.painted[-1].width_px, night.seen.painted[-1].height_px) == (
            night.projector[:2]
        )
        assert display.focus() == keys
    assert night.seen.losses == []


def plug_or_unplug_third(night: Evening) -> None:
    """A third screen comes, or goes."""
    if night.third:
        night.display.unplug("third")
    else:
        night.display.plug("third", THIRD)
    night.third = not night.third


def type_into_the_midst(night: Evening, file: Path, times: int, seed: int) -> None:
    """Half of a gift is typed, screens come and go, the other half is typed and recorded."""
    night.display.give_keys(night.desk.pid)
    night.display.type("ygtsg")
    night.display.key("Return")
    night.display.type("12")
    unplug_often(night, file, times, Random(seed))
    night.display.type("34.50")
    night.display.key("Return")
    night.display.key("Return")
    night.giver.given_fen += 123_450
    night.shows_all()
    gifts = [posted.entry for posted in logs(file) if isinstance(posted.entry, Donation)]
    assert [gift.fen for gift in gifts].count(123_450) == 1
    audit = verify(file)
    assert audit.ok, audit.problems


def test_the_stage_is_back_after_each_unplug_and_what_is_typed_stands(
    night: Evening, evening: Path
) -> None:
    type_into_the_midst(night, evening, 2, seed=1)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_twenty_unplugs_with_other_screens_other_sizes_and_gifts(
    night: Evening, evening: Path
) -> None:
    type_into_the_midst(night, evening, UNPLUGS, seed=2)
    print(f"unplugged and plugged: {UNPLUGS}")


def test_a_screen_that_is_chosen_is_kept_even_by_the_next_stage(
    night: Evening, evening: Path
) -> None:
    seen: list[StageScreens] = []
    night.seen.client.screens_seen.connect(seen.append)
    night.display.plug("third", THIRD)
    night.qtbot.waitUntil(lambda: bool(seen) and len(seen[-1].screens) == 3, timeout=PATIENCE_MS)
    (third,) = [one.identity for one in seen[-1].screens if one.identity.name == "third"]
    night.seen.client.choose_screen(third)
    night.projector = THIRD
    night.stands_on_projector(night.stage(evening))
    os.kill(first := night.stage(evening), 9)
    night.qtbot.waitUntil(
        lambda: stage_pids(evening) not in ([first], []) and seen[-1].by_operator,
        timeout=PATIENCE_MS,
    )
    night.qtbot.waitUntil(
        lambda: night.display.box_of(night.stage(evening)) == THIRD, timeout=PATIENCE_MS
    )
    night.display.unplug("third")
    stage = night.stage(evening)
    night.qtbot.waitUntil(lambda: night.display.box_of(stage) is None, timeout=SOON_MS)
    night.qtbot.waitUntil(lambda: len(seen[-1].screens) == 2, timeout=PATIENCE_MS)
    assert seen[-1].wanted == third
    night.display.plug("third", THIRD)
    night.stands_on_projector(stage)


def test_another_program_may_have_the_screen_and_gives_it_back(
    night: Evening, evening: Path
) -> None:
    display, stage = night.display, night.stage(evening)
    with other_program(night.qtbot, display) as other:
        pass
    night.qtbot.waitUntil(lambda: display.window_of(other) == "", timeout=PATIENCE_MS)
    night.stands_on_projector(stage)
    order(evening, away=True)
    night.qtbot.waitUntil(lambda: display.box_of(stage) is None, timeout=PATIENCE_MS)
    with other_program(night.qtbot, display) as other:
        night.qtbot.wait(1500)
        assert display.box_of(stage) is None
        display.give_keys(night.desk.pid)
        keys = display.focus()
        order(evening, away=False)
        night.qtbot.waitUntil(lambda: display.box_of(stage) == PROJECTOR, timeout=PATIENCE_MS)
        before = display.stack()
        assert before.index(display.window_of(other)) < before.index(display.window_of(stage))
        assert display.focus() == keys


def order(file: Path, *, away: bool) -> None:
    """Give the screen away, or take it back, as any desk can."""
    with open_books(file, desk=DeskId("C")) as books:
        books.director.give(CueChange(away=away))


def test_a_frozen_stage_fits_a_screen_of_another_size(night: Evening, evening: Path) -> None:
    with open_books(evening, desk=DeskId("C")) as books:
        books.director.give(CueChange(curtain="freeze"))
    night.qtbot.waitUntil(lambda: night.seen.painted[-1].curtain == "freeze", timeout=PATIENCE_MS)
    night.giver.give(100)
    display = night.display
    display.unplug("projector")
    night.projector = (1024, 768, 1366, 0)
    display.plug("projector", night.projector)
    night.stands_on_projector(night.stage(evening))
    night.qtbot.waitUntil(
        lambda: (night.seen.painted[-1].width_px, night.seen.painted[-1].waiting) == (1024, 1),
        timeout=PATIENCE_MS,
    )
    with open_books(evening, desk=DeskId("C")) as books:
        books.director.give(CueChange(curtain="live"))
    night.shows_all()


def test_with_one_screen_the_stage_is_a_window_that_never_covers_the_desk(
    qtbot: QtBot,
    display: XDisplay,
    start: Start,
    evening: Path,
    hall: Callable[[Path], Hall],
) -> None:
    display.unplug("projector")
    desk = start("--file", evening, "run")
    seen = hall(evening)
    qtbot.waitUntil(lambda: seen.shows(RAISED_FEN), timeout=PATIENCE_MS)
    (stage,) = stage_pids(evening)
    qtbot.wait(1500)
    below = display.stack()
    assert below.index(display.window_of(stage)) < below.index(display.window_of(desk.pid))
    box = display.box_of(stage)
    assert box is not None
    width, height, left, top = box
    assert width < LAPTOP[0] / 2
    assert left + width <= LAPTOP[0]
    assert top + height <= LAPTOP[1]
    display.plug("projector", PROJECTOR)
    qtbot.waitUntil(lambda: display.box_of(stage) == PROJECTOR, timeout=SOON_MS)
