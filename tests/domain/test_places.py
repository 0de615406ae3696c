from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from welfare_desk.domain.ids import DeskId, HoldId, LineId, ProjectId, UnitId
from welfare_desk.domain.journal import LineRow, ProjectRow
from welfare_desk.domain.market import Hold
from welfare_desk.domain.places import holds_kept, kept_places, places_left, waiting, with_places
from welfare_desk.domain.register import NeedLine, Project
from welfare_desk.domain.texts import Text

NOW = datetime(2022, 6, 25, 2, tzinfo=UTC)
P, L = ProjectId("P1"), LineId("P1-a")


def a_hold(name: str = "H1", minutes: int | None = 10) -> Hold:
    return Hold(
        id=HoldId(name),
        project=P,
        line=L,
        who="王女士",
        asked=NOW - timedelta(minutes=1),
        until=None if minutes is None else NOW + timedelta(minutes=minutes),
        desk=DeskId("A"),
    )


def test_a_running_hold_keeps_its_places() -> None:
    assert kept_places([replace(a_hold(), slots=2), a_hold("H2")], P, L, NOW) == 3


def test_a_hold_that_ran_out_or_was_ended_keeps_nothing() -> None:
    gone = [a_hold(minutes=0), a_hold(minutes=-1), replace(a_hold(), ended=True)]
    assert kept_places(gone, P, L, NOW) == 0


def test_a_hold_keeps_places_of_its_own_need_line_only() -> None:
    others = [replace(a_hold(), project=ProjectId("P2")), replace(a_hold(), line=None)]
    assert kept_places(others, P, L, NOW) == 0
    assert kept_places(others, P, None, NOW) == 1


def test_nobody_stands_in_their_own_way() -> None:
    holds = [a_hold(), replace(a_hold("H2"), unit=UnitId("U1"), who="")]
    assert kept_places(holds, P, L, NOW, besides=HoldId("H1")) == 1
    assert kept_places(holds, P, L, NOW, units={UnitId("U1")}) == 1


def test_the_hold_that_ends_first_stands_in_front() -> None:
    kept = holds_kept([a_hold("H1", 9), a_hold("H2", 3), a_hold("H3", 3)], P, L, NOW)
    assert [hold.id for hold in kept] == ["H2", "H3", "H1"]


def test_who_asked_first_is_first_on_the_waiting_list() -> None:
    later = replace(a_hold("H0", None), asked=NOW)
    others = [a_hold("H4"), replace(a_hold("H5", None), line=None)]
    found = waiting([later, a_hold("H2", None), a_hold("H1", None), *others], P, L)
    assert [hold.id for hold in found] == ["H1", "H2", "H0"]
    assert kept_places(found, P, L, NOW) == 0


def test_places_are_left_until_none_is() -> None:
    assert [places_left(3, taken, 1) for taken in range(4)] == [2, 1, 0, 0]
    assert places_left(None, 99, 9) is None


def test_a_project_shows_its_places_as_they_are_kept_now() -> None:
    need = NeedLine(id=L, form="service", slots=5)
    project = Project(id=P, number=1, name=Text("公益凉亭"), needs=(need,))
    row = ProjectRow(project=project, lines=(LineRow(line=L, taken=1, left=4),))
    [line] = with_places(row, [a_hold("H1", 10), a_hold("H2", 20)], NOW).lines
    assert (line.taken, line.kept, line.left) == (1, 2, 2)
    [later] = with_places(
        row, [a_hold("H1", 10), a_hold("H2", 20)], NOW + timedelta(minutes=15)
    ).lines
    assert (later.kept, later.left) == (1, 3)


def test_a_project_without_needs_stays_as_it_is() -> None:
    row = ProjectRow(project=Project(id=P, number=1, name=Text("公益凉亭")))
    assert with_places(row, [a_hold()], NOW) is row
