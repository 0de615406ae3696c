"""The newest register wins, one build at a time, and nothing of a closed event is told."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar, cast

from tests.desk import made_up
from welfare_desk.bootstrap.searching import Searching
from welfare_desk.domain.ids import EventId, UnitId
from welfare_desk.domain.register import Distinct, Unit
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.snapshot import Snapshot
    from welfare_desk.qtkit.background import Background
    from welfare_desk.services.lookup import Lookups

T = TypeVar("T")


class Slowly:
    """A background whose jobs end when the test says so."""

    def __init__(self) -> None:
        self.jobs: list[Callable[[], None]] = []

    def run(
        self, job: Callable[[], T], done: Callable[[T], None], _failed: Callable[[KnownError], None]
    ) -> None:
        answer = job()
        self.jobs.append(lambda: done(answer))

    def end_one(self) -> None:
        self.jobs.pop(0)()


def snapshot(*names: str, event: str = "HM-2022-0625") -> Snapshot:
    units = tuple(
        Unit(id=UnitId(f"U{n}"), kind="group", name=Text(name)) for n, name in enumerate(names)
    )
    news = made_up.snapshot()
    return replace(news, units=units, event=replace(news.event, id=EventId(event)))


def searching() -> tuple[Searching, Slowly, list[Lookups]]:
    slowly = Slowly()
    told: list[Lookups] = []
    made = Searching(cast("Background", slowly))
    made.ready.connect(told.append)
    return made, slowly, told


def found(lookups: Lookups, text: str) -> list[str]:
    return [match.unit.name.zh for match in lookups.units.find(text)]


def test_of_many_changes_only_the_newest_is_built() -> None:
    made, slowly, told = searching()
    for names in (("海",), ("海", "榆"), ("海", "榆", "港")):
        made.renew(snapshot(*names))
    assert len(slowly.jobs) == 1
    slowly.end_one()
    slowly.end_one()
    assert slowly.jobs == []
    assert [found(each, "gang") for each in told] == [[], ["港"]]


def test_without_news_of_the_register_nothing_is_built() -> None:
    made, slowly, told = searching()
    made.renew(snapshot("海"))
    slowly.end_one()
    quiet = replace(made_up.snapshot(), units=None, projects=None)
    made.renew(replace(quiet, event=replace(quiet.event, id=EventId("HM-2022-0625"))))
    assert slowly.jobs == []
    assert len(told) == 1


def test_of_an_event_that_was_closed_meanwhile_nothing_is_told() -> None:
    made, slowly, told = searching()
    made.renew(snapshot("海"))
    made.renew(snapshot("榆", event="OTHER"))
    slowly.end_one()
    assert told == []
    slowly.end_one()
    assert found(told[0], "海") == []
    assert found(told[0], "榆") == ["榆"]


def test_pairs_told_apart_are_known_to_the_lookalikes() -> None:
    made, slowly, told = searching()
    made.renew(snapshot("和美苑小区党支部", "和美园小区党支部"))
    slowly.end_one()
    apart = replace(
        snapshot(), units=None, distinct=(Distinct(unit=UnitId("U0"), other=UnitId("U1")),)
    )
    made.renew(apart)
    slowly.end_one()
    assert [len(each.lookalikes.pairs()) for each in told] == [1, 0]
