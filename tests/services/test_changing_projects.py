from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.market import (
    FIRM,
    LAMP_LINE,
    LAMPS,
    PAVILION,
    TRACK,
    B,
    an_event,
    claim,
    new_id,
    open_market,
    taken_back,
)
from welfare_desk.domain.changes import (
    AskHold,
    AttachPhoto,
    OrderProjects,
    PutEvent,
    PutProject,
)
from welfare_desk.domain.errors import WorldError
from welfare_desk.domain.ids import EventId, HoldId, LineId, ProjectId
from welfare_desk.domain.market import Hold
from welfare_desk.domain.photo_names import photo_folder
from welfare_desk.domain.register import NeedLine, Project
from welfare_desk.domain.texts import Text
from welfare_desk.services import errors, register_errors
from welfare_desk.services.changing import change
from welfare_desk.storage.need_lines import LineGoneError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.ids import UnitId
    from welfare_desk.domain.register import ProjectState
    from welfare_desk.services.books import Books

NINE = datetime(2022, 6, 25, 1, tzinfo=UTC)
SCHOOL = Project(id=ProjectId("P04"), number=4, name=Text("校门"), state="draft")


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def asking(
    id: str, unit: UnitId | None = FIRM, *, line: LineId | None = LAMP_LINE, slots: int = 1
) -> AskHold:
    who = "" if unit is not None else "窗边的女士"
    hold = Hold(
        id=HoldId(id), project=LAMPS, line=line, unit=unit, who=who, slots=slots, asked=NINE, desk=B
    )
    return AskHold(hold=hold)


def hold(books: Books, id: str) -> Hold:
    found = books.registrar.hold(HoldId(id))
    assert found is not None
    return found


def project(books: Books, state: ProjectState, id: ProjectId = LAMPS) -> PutProject:
    changed = replace(books.registrar.project(id), state=state)
    return PutProject(project=changed, fields=frozenset({"state"}))


def test_a_withdrawn_project_keeps_no_places(books: Books) -> None:
    change(books, asking("H1"))
    change(books, project(books, "withdrawn"))
    assert hold(books, "H1").ended
    change(books, project(books, "published"))
    assert books.registrar.project(LAMPS).state == "published"


def test_a_project_with_standing_claims_is_not_withdrawn(books: Books) -> None:
    posted = books.bookkeeper.post(claim(), id=new_id())
    with pytest.raises(register_errors.ClaimsStandError) as caught:
        change(books, project(books, "withdrawn"))
    assert caught.value.values == {"number": 3, "count": 1}
    books.bookkeeper.post(taken_back(posted.id), id=new_id())
    change(books, project(books, "withdrawn"))


def test_what_was_on_the_list_is_no_draft_again(books: Books) -> None:
    change(books, PutProject(project=SCHOOL))
    change(books, project(books, "draft", SCHOOL.id))
    change(books, project(books, "published", SCHOOL.id))
    with pytest.raises(register_errors.ListedBeforeError):
        change(books, project(books, "draft", SCHOOL.id))


def test_a_number_is_never_used_again(books: Books) -> None:
    change(books, PutProject(project=SCHOOL))
    change(books, project(books, "withdrawn", SCHOOL.id))
    change(books, PutProject(project=replace(SCHOOL, number=7), fields=frozenset({"number"})))
    for number in (1, 4, 7):
        twin = replace(SCHOOL, id=ProjectId("P99"), number=number)
        with pytest.raises(register_errors.NumberUsedError) as caught:
            change(books, PutProject(project=twin))
        assert caught.value.values["free"] == 8 == books.registrar.next_number()
    change(books, PutProject(project=replace(SCHOOL, number=4), fields=frozenset({"number"})))


def test_a_need_line_never_vanishes(books: Books) -> None:
    track = books.registrar.project(TRACK)
    more = replace(track, needs=(*track.needs, NeedLine(id=LineId("P01-b"), form="money")))
    change(books, PutProject(project=more, fields=frozenset({"needs"})))
    with pytest.raises(LineGoneError):
        change(books, PutProject(project=track, fields=frozenset({"needs"})))


def test_a_need_line_keeps_the_places_that_are_taken(books: Books) -> None:
    books.bookkeeper.post(claim(slots=2), id=new_id())
    lamps = books.registrar.project(LAMPS)
    for slots in (1, 2, None):
        needs = tuple(replace(need, slots=slots) for need in lamps.needs)
        fewer = PutProject(project=replace(lamps, needs=needs), fields=frozenset({"needs"}))
        if slots == 1:
            with pytest.raises(register_errors.PlacesTakenError):
                change(books, fewer)
        else:
            change(books, fewer)


def test_only_the_open_event_changes(books: Books) -> None:
    with pytest.raises(errors.NoEventError):
        change(books, PutEvent(event=an_event(EventId("OTHER"))))


def test_projects_are_presented_in_the_order_that_was_chosen(books: Books) -> None:
    change(books, OrderProjects(projects=(LAMPS, TRACK)))
    positions = {one.id: one.position for one in books.registrar.projects()}
    assert positions == {LAMPS: 1, TRACK: 2, PAVILION: None}
    with pytest.raises(errors.UnknownProjectError):
        change(books, OrderProjects(projects=(ProjectId("P99"),)))


def test_a_picture_lies_beside_the_books_and_stays(books: Books) -> None:
    change(books, AttachPhoto(project=LAMPS, jpeg=b"jpeg"))
    photo = books.registrar.project(LAMPS).photo
    found = books.path.parent / "market.files" / photo
    assert found.read_bytes() == b"jpeg"
    change(books, AttachPhoto(project=TRACK, jpeg=b"jpeg"))
    assert [one.name for one in found.parent.iterdir()] == [photo]


def test_what_names_no_picture_is_refused(books: Books) -> None:
    named = replace(books.registrar.project(LAMPS), photo="../market.db")
    with pytest.raises(register_errors.NoPictureNameError):
        change(books, PutProject(project=named))


def test_a_disk_that_takes_no_picture_is_said(books: Books) -> None:
    photo_folder(books.path).write_text("in the way")
    with pytest.raises(WorldError):
        change(books, AttachPhoto(project=LAMPS, jpeg=b"jpeg"))
    assert books.registrar.project(LAMPS).photo == ""
