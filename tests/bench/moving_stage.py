"""A stage in its heaviest moments, and a scene with almost nothing on it, telling each frame.

`python -m tests.bench.moving_stage floor` or a name of MOMENTS; each line is a word and
nanoseconds: `every` from one frame to the next, `work` what a frame took, `cpu` the whole process.
"""

from __future__ import annotations

import sys
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Final, cast

from PySide6.QtCore import QEventLoop, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickView

from tests.stage import hall, hall_market as market
from welfare_desk.domain.cues import Cue
from welfare_desk.qtkit.fonts import load_fonts
from welfare_desk.services.resources import resource
from welfare_desk.services.texts import Texts
from welfare_desk.stage.stage_model import StageModel
from welfare_desk.stage.stage_window import StageWindow
from welfare_desk.stage.wording import voices_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtQuick import QQuickWindow

    from welfare_desk.domain.cues import SceneName
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.pages import Pages
    from welfare_desk.stage.scene_models import SceneModels
    from welfare_desk.stage.wall_model import WallModel

SIZE: Final = QSize(1920, 1080)
WARM_MS: Final = 1500
LASTS_MS: Final = 5000
STILL_MS: Final = 6000
GIFT_MS: Final = 250
FLOOR: Final = b"""
import QtQuick
Rectangle {
    color: "#400808"
    Text {
        color: "white"
        font.pixelSize: 96
        text: Math.floor(way * 100000)
        property real way: 0
        NumberAnimation on way { to: 1; duration: 60000; loops: Animation.Infinite }
    }
}
"""


class Frames:
    """Counts the frames of a window from `begin` on."""

    def __init__(self, window: QQuickWindow) -> None:
        self._swapped: list[int] = []
        self._work: list[int] = []
        self._began = 0
        self._cpu = 0
        window.afterAnimating.connect(self._start, Qt.ConnectionType.DirectConnection)
        window.frameSwapped.connect(self._end, Qt.ConnectionType.DirectConnection)

    def begin(self) -> None:
        """Forget what was before."""
        self._swapped, self._work = [], []
        self._cpu = time.process_time_ns()

    def tell(self) -> None:
        """Print what was seen."""
        cpu = time.process_time_ns() - self._cpu
        for one, other in zip(self._swapped, self._swapped[1:], strict=False):
            print("every", other - one)
        for work in self._work:
            print("work", work)
        print("cpu", cpu, flush=True)

    def _start(self) -> None:
        self._began = time.monotonic_ns()

    def _end(self) -> None:
        now = time.monotonic_ns()
        self._swapped.append(now)
        self._work.append(now - self._began)


def let_pass(span_ms: int) -> None:
    """Let the loop run so long."""
    loop = QEventLoop()
    QTimer.singleShot(span_ms, loop.quit)
    loop.exec()


def evening(scene: SceneName, gifts: int = 0, version: int = 1) -> Shown:
    """The sample after so many gifts more, all the extremes but the sums in it."""
    news = tuple(replace(hall.GIFTS[n % 4], key=f"g{n}", fresh=False) for n in range(gifts + 4))
    return hall.usual(
        cue=Cue(scene=scene, version=version),
        headline_fen=hall.usual().headline_fen + 123_400 * gifts,
        received_fen=hall.usual().received_fen + 123_400 * gifts,
        gifts=news[:-7:-1],
        news=news,
        wall=market.wall(500),
    )


def counting(model: StageModel) -> Iterator[int]:
    """A tide of gifts: the number, the bar and the cards move all the time."""
    for gifts in range(LASTS_MS // GIFT_MS):
        model.show(evening("total", gifts))
        yield GIFT_MS


def celebrating(model: StageModel) -> Iterator[int]:
    """The milestone comes while the number still runs; rays, and papers fall."""
    model.show(evening("total", 30))
    yield 200
    model.show(evening("milestone", 31))
    yield LASTS_MS


def thanking(model: StageModel) -> Iterator[int]:
    """Total and spotlight fade into each other again and again while the number runs."""
    for gifts in range(LASTS_MS // 500):
        model.show(evening("total" if gifts % 2 else "spotlight", gifts))
        yield 500


def turning(model: StageModel) -> Iterator[int]:
    """The wall of five hundred names turns its pages and fades into the running number."""
    pages = cast("Pages", cast("WallModel", cast("SceneModels", model.scenes).wall).pages)
    for gifts in range(LASTS_MS // 500):
        model.show(evening("total" if gifts % 4 > 1 else "wall", gifts))
        pages.turn()
        yield 500


def flipping(model: StageModel) -> Iterator[int]:
    """All twelve tiles of the market turn over."""
    for turn in range(LASTS_MS // 450):
        whole = market.project
        projects = tuple(
            replace(whole(place), had_fen=100_000 * (turn + place + 1)) for place in range(12)
        )
        model.show(replace(evening("market", turn), projects_shown=projects))
        yield 450


def standing(model: StageModel) -> Iterator[int]:
    """Nothing moves."""
    yield STILL_MS


MOMENTS: Final[dict[str, Callable[[StageModel], Iterator[int]]]] = {
    "counting": counting,
    "celebrating": celebrating,
    "thanking": thanking,
    "turning": turning,
    "flipping": flipping,
    "standing": standing,
}


def play_floor() -> None:
    """A window with one small text that changes with each frame."""
    view = QQuickView()
    view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
    view.resize(SIZE)
    component = QQmlComponent(view.engine(), view)
    component.setData(FLOOR, QUrl("floor.qml"))
    view.setContent(QUrl("floor.qml"), component, component.create())
    frames = Frames(view)
    view.show()
    let_pass(WARM_MS)
    frames.begin()
    let_pass(LASTS_MS)
    frames.tell()


def play(moment: str) -> None:
    """The real stage in one of its moments."""
    model = StageModel(voices_of(Texts("zh"), Texts("en")), now=lambda: hall.AT)
    window = StageWindow(model)
    window.resize(SIZE)
    frames = Frames(window.window)
    model.show(evening("total"))
    window.window.show()
    let_pass(WARM_MS)
    frames.begin()
    for span_ms in MOMENTS[moment](model):
        let_pass(span_ms)
    frames.tell()
    window.close()


if __name__ == "__main__":
    app = QGuiApplication(sys.argv)
    load_fonts(resource("fonts"))
    if sys.argv[1] == "floor":
        play_floor()
    else:
        play(sys.argv[1])
