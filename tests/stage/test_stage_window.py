"""The window of the hall: deaf, calm when nothing moves, and never without a picture."""

from __future__ import annotations

import gc
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
import pytestqt.exceptions
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QCloseEvent, QImage, QMouseEvent
from PySide6.QtQuick import QQuickPaintedItem
from PySide6.QtTest import QTest

from tests.stage import hall
from welfare_desk.domain.cues import Cue
from welfare_desk.stage.painted_items import BigNumber
from welfare_desk.stage.shoot import shoot
from welfare_desk.stage.stage_model import StageModel
from welfare_desk.stage.stage_window import StageWindow

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from welfare_desk.domain.shown import Shown
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.wording import Voice

FROZEN = Cue(scene="total", curtain="freeze", version=2)
BLACK = Cue(scene="total", curtain="black", version=2)


class Hall:
    """A stage that is open before an audience."""

    def __init__(self, voices: dict[StageLanguage, Voice], qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.model = StageModel(voices, now=lambda: hall.AT)
        self.model.show(hall.usual())
        self.stage = StageWindow(self.model)
        self.stage.resize(QSize(640, 360))
        self.stage.window.show()
        qtbot.waitUntil(lambda: self.stage.frames > 0)
        self.calm_down()

    def show(self, shown: Shown) -> None:
        self.model.show(shown)

    def becomes(self, shown: Shown, folder: Path) -> None:
        """Wait until the picture is the one that a fresh stage would paint of a moment."""
        fresh = shoot(shown, self.stage.window.size(), self.model.voices, at=hall.AT)
        try:
            self.qtbot.waitUntil(lambda: self.stage.grab() == fresh, timeout=15_000)
        except pytestqt.exceptions.TimeoutError:
            fresh.save(str(folder / "fresh.png"))
            self.stage.grab().save(str(folder / "shown.png"))
            pytest.fail(f"compare fresh.png and shown.png in {folder}")

    def calm_down(self) -> int:
        """Wait until no frame is painted any more, and count those painted so far."""
        seen = -1
        while seen != self.stage.frames:
            seen = self.stage.frames
            QTest.qWait(300)
        return seen


@pytest.fixture
def audience(stage_fonts: None, voices: dict[StageLanguage, Voice], qtbot: QtBot) -> Iterator[Hall]:
    place = Hall(voices, qtbot)
    yield place
    place.stage.close()


def test_while_nothing_moves_no_frame_is_painted(audience: Hall) -> None:
    before = audience.calm_down()
    QTest.qWait(1500)
    assert audience.stage.frames == before
    assert audience.model.painted().frames_per_second == 0


def test_a_gift_is_counted_up_on_the_picture_within_two_seconds(audience: Hall) -> None:
    audience.show(hall.usual(headline_fen=9_000_000))
    audience.qtbot.waitUntil(lambda: audience.model.painted().number_fen == 9_000_000, timeout=2000)
    assert audience.model.painted().frames_per_second > 5


def test_esc_and_every_other_key_do_nothing(audience: Hall) -> None:
    before = audience.stage.grab()
    window = audience.stage.window
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_F11, Qt.Key.Key_Space, Qt.Key.Key_Q):
        QTest.keyClick(window, key)
        QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    QTest.mouseClick(window, Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    QTest.mouseClick(window, Qt.MouseButton.RightButton, pos=QPoint(300, 200))
    assert window.isVisible()
    assert audience.stage.grab() == before


def test_a_click_is_swallowed(audience: Hall) -> None:
    point = QPointF(10, 10)
    click = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        point,
        point,
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    assert audience.stage.window.event(click)


def test_there_is_no_cursor(audience: Hall) -> None:
    assert audience.stage.window.cursor().shape() == Qt.CursorShape.BlankCursor


def test_the_window_closes_only_by_order_of_the_program(audience: Hall) -> None:
    closing = QCloseEvent()
    audience.stage.window.event(closing)
    assert not closing.isAccepted()
    assert not audience.stage.window.close()
    assert audience.stage.window.isVisible()


def test_a_freeze_keeps_the_very_picture_even_in_the_middle_of_a_movement(audience: Hall) -> None:
    audience.show(hall.usual(gifts=hall.GIFTS[1:], headline_fen=9_000_000))
    QTest.qWait(120)
    audience.show(hall.usual(gifts=hall.GIFTS[1:], headline_fen=9_000_000, cue=FROZEN))
    frozen = audience.stage.grab()
    audience.show(hall.extreme(cue=FROZEN))
    QTest.qWait(1500)
    assert audience.stage.grab() == frozen
    assert audience.model.painted().curtain == "freeze"


def test_after_a_freeze_the_stage_moves_on(audience: Hall) -> None:
    audience.show(hall.usual(cue=FROZEN))
    frozen = audience.stage.grab()
    audience.show(hall.usual(headline_fen=9_000_000, cue=Cue(scene="total", version=3)))
    audience.qtbot.waitUntil(lambda: audience.model.painted().number_fen == 9_000_000, timeout=2000)
    audience.calm_down()
    assert audience.stage.grab() != frozen


def test_a_frozen_picture_is_set_anew_in_a_window_of_another_size(
    audience: Hall, tmp_path: Path
) -> None:
    audience.show(hall.usual(cue=FROZEN))
    audience.show(hall.extreme(cue=FROZEN))
    audience.stage.window.resize(960, 720)
    audience.calm_down()
    audience.becomes(hall.usual(cue=FROZEN), tmp_path)


def test_the_black_curtain_is_black_everywhere(audience: Hall) -> None:
    audience.show(hall.usual(cue=BLACK))
    audience.calm_down()
    picture = audience.stage.grab().convertToFormat(QImage.Format.Format_RGB32)
    black = QImage(picture.size(), picture.format())
    black.fill(Qt.GlobalColor.black)
    assert picture == black


def test_the_picture_is_told_when_it_changed_and_not_otherwise(audience: Hall) -> None:
    pictures: list[QImage] = []
    audience.stage.pictured.connect(pictures.append)
    audience.show(hall.usual(headline_fen=9_000_000))
    QTest.qWait(2200)
    told = len(pictures)
    assert 1 <= told <= 4
    assert all(picture.width() == 640 for picture in pictures)
    QTest.qWait(1200)
    assert len(pictures) == told


def test_a_broken_scene_is_reported_and_the_picture_stays(
    audience: Hall, expected_log: list[str]
) -> None:
    expected_log.append("broken")
    before = audience.stage.grab()
    failures: list[str] = []
    audience.stage.failed.connect(failures.append)
    engine = audience.stage.window.engine()
    from PySide6.QtCore import QUrl
    from PySide6.QtQml import QQmlComponent

    component = QQmlComponent(engine)
    component.setData(
        b"import QtQml\nQtObject { property int broken: nowhere.at_all }", QUrl("broken.qml")
    )
    assert component.create() is not None
    audience.qtbot.waitUntil(lambda: bool(failures))
    assert "broken" in failures[0]
    assert audience.stage.grab() == before


def test_in_the_place_of_a_damaged_photo_stands_the_sign_of_its_sort(
    audience: Hall, expected_log: list[str], tmp_path: Path
) -> None:
    expected_log.append("damaged.jpg")
    (tmp_path / "damaged.jpg").write_bytes(b"no picture")
    project = hall.usual().projects_shown[0]
    shown = hall.usual(
        cue=Cue(scene="project", project=project.id),
        folder=str(tmp_path),
        projects_shown=(replace(project, photo="damaged.jpg"),),
    )
    with audience.qtbot.waitSignal(audience.stage.failed):
        audience.show(shown)
    audience.becomes(replace(shown, projects_shown=(project,)), tmp_path)


def test_a_change_of_scene_ends_with_the_new_scene_alone(audience: Hall, tmp_path: Path) -> None:
    cue = Cue(scene="hold", version=2)
    audience.show(hall.usual(cue=cue))
    audience.becomes(hall.usual(cue=cue), tmp_path)


def test_scenes_changed_in_haste_end_with_the_last(audience: Hall, tmp_path: Path) -> None:
    last = Cue(scene="total", version=9)
    for scene in ("hold", "welcome", "total", "welcome", "hold"):
        audience.show(hall.usual(cue=Cue(scene=scene)))
        QTest.qWait(60)
    audience.show(hall.usual(cue=last))
    audience.becomes(hall.usual(cue=last), tmp_path)


def test_a_scene_that_cannot_be_loaded_leaves_the_one_before_it(
    audience: Hall, expected_log: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    expected_log.append("Missing.qml")
    before = audience.stage.grab()
    monkeypatch.setattr("welfare_desk.stage.stage_model.scene_file", lambda _name: "Missing.qml")
    with audience.qtbot.waitSignal(audience.stage.failed):
        audience.show(hall.usual(cue=Cue(scene="hold")))
    audience.calm_down()
    assert audience.stage.grab() == before


@pytest.mark.parametrize("hidden", [False, True])
def test_after_a_tide_of_gifts_and_reversals_the_picture_is_as_fresh(
    audience: Hall, hidden: bool, tmp_path: Path
) -> None:
    audience.stage.window.setVisible(not hidden)
    for gifts in (hall.GIFTS[2:], (), hall.GIFTS[1:], hall.GIFTS[:1], hall.GIFTS):
        audience.show(hall.usual(gifts=gifts, headline_fen=7_000_000 + len(gifts)))
        QTest.qWait(150)
    QTest.qWait(1300)
    audience.show(hall.usual())
    QTest.qWait(1300)
    audience.stage.window.show()
    audience.becomes(hall.usual(), tmp_path)


def test_cards_that_come_and_go_leave_nothing_behind(audience: Hall) -> None:
    before = painted_items()
    for number in range(3):
        audience.show(hall.usual(gifts=(replace(hall.GIFTS[0], key=f"gift {number}"),)))
        QTest.qWait(1300)
    assert painted_items() == before


def test_a_scene_that_left_keeps_no_pictures(audience: Hall) -> None:
    before = kept_pictures()
    audience.show(hall.usual(cue=Cue(scene="hold", version=2)))
    audience.calm_down()
    assert kept_pictures() < before


def painted_items() -> int:
    """How many painted items Python still knows."""
    gc.collect()
    return sum(isinstance(item, QQuickPaintedItem) for item in gc.get_objects())


def kept_pictures() -> int:
    """How many pictures of figures are kept."""
    numbers = (item for item in gc.get_objects() if isinstance(item, BigNumber))
    return sum(len(number._glyphs) for number in numbers)
