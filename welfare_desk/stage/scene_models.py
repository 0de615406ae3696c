"""The models of all scenes, each the only thing that its QML file binds to.

How to add one: a module beside this one with `show(shown, voice)`; here its line in the
constructor and its property; its scene reads `stage.scenes.<name>`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal
from PySide6.QtQml import QmlElement, QmlUncreatable

from welfare_desk.stage.air_model import AirModel
from welfare_desk.stage.air_words import milestone_words, spotlight_words
from welfare_desk.stage.arrivals_model import ArrivalsModel
from welfare_desk.stage.closing_model import ClosingModel
from welfare_desk.stage.hall_clock import hour_of
from welfare_desk.stage.head_model import title_below, title_on
from welfare_desk.stage.market_model import MarketModel
from welfare_desk.stage.notice_model import NoticeModel
from welfare_desk.stage.project_model import ProjectModel
from welfare_desk.stage.services_model import ServicesModel
from welfare_desk.stage.total_model import TotalModel
from welfare_desk.stage.waiting import newest_reached, newest_thanked
from welfare_desk.stage.wall_model import WallModel
from welfare_desk.stage.welcome_model import WelcomeModel, fact_rows

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.cues import SceneName
    from welfare_desk.domain.shown import Shown
    from welfare_desk.stage.hall_clock import Moment
    from welfare_desk.stage.waiting import Turn
    from welfare_desk.stage.wording import Voice

QML_IMPORT_NAME = "WelfareDesk.Model"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The model of the stage has them.")
class SceneModels(QObject):  # type: ignore[operator]  # QmlUncreatable in the stubs of PySide6 6.11
    """Hands each new moment to the models of the scenes."""

    never = Signal()  # pyside6-metaobjectdump 6.11 knows no constant properties

    def __init__(
        self, *, steady_ms: Callable[[], int], still: bool, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._total = TotalModel(steady_ms=steady_ms, still=still, parent=self)
        self._welcome = WelcomeModel(self)
        self._air = AirModel(self)
        self._services = ServicesModel(still=still, parent=self)
        self._arrivals = ArrivalsModel(self)
        self._closing = ClosingModel(self)
        self._notice = NoticeModel(self)
        self._wall = WallModel(still=still, parent=self)
        self._project = ProjectModel(self)
        self._market = MarketModel(still=still, parent=self)

    def show(self, shown: Shown, voice: Voice) -> None:
        """Let every scene take a new moment."""
        self._total.show(shown, voice)
        self._services.show(shown, voice)
        self._arrivals.show(shown, voice)
        self._closing.show(shown, voice)
        self._notice.show(shown, voice)
        self._wall.show(shown, voice)
        self._project.show(shown, voice)
        self._market.show(shown, voice)

    def show_air(self, shown: Shown, turn: Turn | None, voice: Voice) -> None:
        """Let Spotlight and Milestone show what is on air, or what they show when chosen."""
        gifts = turn or newest_thanked(shown)
        milestone = turn.milestone if turn is not None else newest_reached(shown)
        hour = "" if milestone is None else hour_of(milestone.reached_at, shown)
        self._air.show(
            spotlight_words(gifts, voice, told=not shown.cue.hide_total),
            milestone_words(milestone, shown, hour, voice),
        )

    def show_time(self, shown: Shown, moment: Moment, voice: Voice) -> None:
        """Let the scenes that hang on the hour take it."""
        self._welcome.show(
            title_on(shown, voice), fact_rows(shown, moment, voice), title_below(shown, voice)
        )

    def counted_fen(self) -> tuple[int, int]:
        """The amount that the number runs to, and the one on the picture now."""
        return self._total.target_fen, self._total.number_fen

    def see(self, scene: SceneName) -> None:
        """Know which scene is on the picture."""
        self._total.see(is_seen=scene == "total")

    def rung(self) -> tuple[str, ...]:
        """The keys of the quiet milestones that had their ring."""
        return tuple(self._total.rung)

    def number_runs(self) -> bool:
        """Whether the number is on its way."""
        return self._total.number_runs

    def halt(self) -> None:
        """Let everything that moves stop where it is."""
        self._total.halt()
        self._services.halt()
        self._market.halt()
        self._wall.halt()

    @Property(TotalModel, notify=never)
    def total(self) -> TotalModel:
        """The Total scene."""
        return self._total

    @Property(ServicesModel, notify=never)
    def services(self) -> ServicesModel:
        """The scene of the volunteer services."""
        return self._services

    @Property(MarketModel, notify=never)
    def market(self) -> MarketModel:
        """The board of the market."""
        return self._market

    @Property(ProjectModel, notify=never)
    def project(self) -> ProjectModel:
        """The one project that is presented."""
        return self._project

    @Property(WallModel, notify=never)
    def wall(self) -> WallModel:
        """The wall of thanks."""
        return self._wall

    @Property(NoticeModel, notify=never)
    def notice(self) -> NoticeModel:
        """The public notice, and how to give."""
        return self._notice

    @Property(ClosingModel, notify=never)
    def closing(self) -> ClosingModel:
        """The closing summary."""
        return self._closing

    @Property(ArrivalsModel, notify=never)
    def arrivals(self) -> ArrivalsModel:
        """The check-in counters."""
        return self._arrivals

    @Property(AirModel, notify=never)
    def air(self) -> AirModel:
        """The scenes Spotlight and Milestone."""
        return self._air

    @Property(WelcomeModel, notify=never)
    def welcome(self) -> WelcomeModel:
        """The Welcome scene."""
        return self._welcome
