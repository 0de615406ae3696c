"""What a window may change of the stage beside its cues, and what is refused."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest

from tests.market import B, cash, new_id, open_market
from tests.small_pictures import a_jpeg, a_png
from welfare_desk.domain.ids import StallId
from welfare_desk.domain.milestones import Milestone
from welfare_desk.domain.public_facts import PublicFact
from welfare_desk.domain.register import Stall
from welfare_desk.domain.spotlight import SpotlightMark, milestone_key
from welfare_desk.domain.stage_changes import (
    AttachStagePicture,
    MarkSpotlights,
    PutMilestones,
    PutPublicFacts,
    PutStageRules,
    PutStallPlaces,
)
from welfare_desk.domain.stage_pictures import (
    NotAPictureError,
    PictureTooLargeError,
    PictureTooSmallError,
)
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.texts import Text
from welfare_desk.services.attempts import try_change
from welfare_desk.services.changing import change
from welfare_desk.services.errors import UnknownEntryError, UnknownStallError
from welfare_desk.services.evening_export import export_evening
from welfare_desk.services.evening_import import import_file
from welfare_desk.services.stage_errors import (
    NoStagePictureNameError,
    OddMilestoneError,
    OddStageRulesError,
)

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from welfare_desk.domain.errors import KnownError
    from welfare_desk.domain.spotlight import Mark
    from welfare_desk.domain.stage_changes import PictureKind
    from welfare_desk.services.books import Books

NOON = datetime(2022, 6, 25, 4, tzinfo=UTC)
LATER = datetime(2022, 6, 25, 5, tzinfo=UTC)


@pytest.fixture
def books(tmp_path: Path) -> Iterator[Books]:
    with open_market(tmp_path / "market.db") as opened:
        yield opened


def rules(books: Books) -> StageRules:
    (found,) = books.registrar.stage_rules()
    return found


def test_rules_are_set_whole_or_field_by_field(books: Books) -> None:
    change(books, PutStageRules(rules=StageRules(delay_s=5, calm=True)))
    done = change(
        books, PutStageRules(rules=StageRules(delay_s=8), fields=frozenset({"delay_s"}))
    ).change
    assert done == PutStageRules(
        rules=StageRules(delay_s=8, calm=True), fields=frozenset({"delay_s"})
    )
    assert rules(books) == StageRules(delay_s=8, calm=True)
    snapshot = books.live.catch_up()
    assert snapshot.stage_rules == rules(books)
    assert books.live.catch_up().stage_rules is None


def test_there_is_one_set_of_rules_whatever_it_is_called(books: Books) -> None:
    change(books, PutStageRules(rules=StageRules(id="other", delay_s=2)))
    assert rules(books) == StageRules(delay_s=2)


@pytest.mark.parametrize(
    "odd",
    [
        StageRules(delay_s=11),
        StageRules(delay_s=-1),
        StageRules(thank_from_fen=-1),
        StageRules(approve_from_fen=10**18),
        StageRules(rotation=(("wall", 7),)),
    ],
)
def test_rules_beyond_their_bounds_are_refused(books: Books, odd: StageRules) -> None:
    with pytest.raises(OddStageRulesError):
        try_change(books, PutStageRules(rules=odd))
    assert books.registrar.stage_rules() == ()


def test_a_picture_that_is_none_is_refused(books: Books) -> None:
    with pytest.raises(NoStagePictureNameError):
        change(books, PutStageRules(rules=StageRules(header="../x.png")))
    facts = (PublicFact(id="code_picture", words=Text("x.png")),)
    with pytest.raises(NoStagePictureNameError):
        change(books, PutPublicFacts(facts=facts))


def test_the_milestones_are_those_that_were_named_last(books: Books) -> None:
    one, two = Milestone(id="a", at=100), Milestone(id="b", kind="units", at=5)
    change(books, PutMilestones(milestones=(one, two)))
    change(books, PutMilestones(milestones=(replace(one, at=200, name=Text("两百")),)))
    assert books.registrar.milestones() == (
        Milestone(id="a", at=200, name=Text("两百")),
        Milestone(id="b", kind="units", at=0),
    )
    change(books, PutMilestones(milestones=(two,)))
    assert [one.at for one in books.registrar.milestones()] == [0, 5]
    assert books.live.catch_up().milestones == books.registrar.milestones()


@pytest.mark.parametrize(
    "odd",
    [
        (Milestone(id="a", at=0),),
        (Milestone(id="a", at=10**18),),
        (Milestone(id="a", at=5), Milestone(id="b", at=5)),
        (Milestone(id="a", at=5), Milestone(id="a", at=6)),
    ],
)
def test_odd_milestones_are_refused(books: Books, odd: tuple[Milestone, ...]) -> None:
    with pytest.raises(OddMilestoneError):
        change(books, PutMilestones(milestones=odd))
    assert books.registrar.milestones() == ()


def test_what_is_not_named_stays_published(books: Books) -> None:
    change(books, PutPublicFacts(facts=(PublicFact(id="contact", words=Text("王主任")),)))
    change(books, PutPublicFacts(facts=(PublicFact(id="use", words=Text("路灯")),)))
    assert [fact.id for fact in books.registrar.public_facts()] == ["contact", "use"]
    assert books.live.catch_up().public_facts == books.registrar.public_facts()


def test_a_mark_is_the_last_word_and_says_nothing_twice(books: Books) -> None:
    posted = books.bookkeeper.post(cash(), id=new_id())
    one = SpotlightMark(id=str(posted.id), mark="shown", at=NOON)
    change(books, MarkSpotlights(marks=(one,)))
    before = books.registrar.changed_at()
    change(books, MarkSpotlights(marks=(replace(one, at=LATER),)))
    assert books.registrar.changed_at() == before
    assert books.registrar.spotlight_marks() == (one,)
    snapshot = books.live.catch_up()
    assert snapshot.marks == books.registrar.spotlight_marks()
    hidden = replace(one, mark="hidden", at=LATER)
    change(books, MarkSpotlights(marks=(hidden,)))
    assert books.registrar.spotlight_marks() == (hidden,)
    change(books, MarkSpotlights(marks=(hidden,)))
    goal = SpotlightMark(id=milestone_key("goal-50"), mark="shown", at=NOON)
    change(books, MarkSpotlights(marks=(goal,)))
    assert len(books.registrar.spotlight_marks()) == 2


@pytest.mark.parametrize("key", ["nobody", "0190e4c5-7a5c-7000-8000-000000000001"])
def test_a_mark_of_nothing_is_refused_with_all_that_came_with_it(books: Books, key: str) -> None:
    posted = books.bookkeeper.post(cash(), id=new_id())
    marks = [SpotlightMark(id=each, mark="hidden", at=NOON) for each in (str(posted.id), key)]
    with pytest.raises(UnknownEntryError):
        change(books, MarkSpotlights(marks=tuple(marks)))
    assert books.registrar.spotlight_marks() == ()


@pytest.mark.parametrize("kind", ["header", "logo", "code"])
@pytest.mark.parametrize("picture", [a_png(640, 300), a_jpeg(800, 400)])
def test_a_picture_lies_beside_the_books_and_is_named_by_what_it_holds(
    books: Books, kind: PictureKind, picture: bytes
) -> None:
    change(books, PutStageRules(rules=StageRules(calm=True)))
    done = change(books, AttachStagePicture(kind=kind, picture=picture)).change
    assert isinstance(done, AttachStagePicture)
    assert (books.path.with_name("market.files") / done.name).read_bytes() == picture
    assert done.name.endswith(".png" if picture.startswith(b"\x89") else ".jpg")
    if kind == "code":
        fact = PublicFact(id="code_picture", words=Text(done.name))
        assert books.registrar.public_facts() == (fact,)
        return
    expected = {"header": StageRules(calm=True, header=done.name)}
    expected["logo"] = StageRules(calm=True, logo=done.name)
    assert rules(books) == expected[kind]


@pytest.mark.parametrize(
    ("kind", "picture", "refusal"),
    [
        ("logo", b"GIF89a", NotAPictureError),
        ("logo", a_png(95, 400), PictureTooSmallError),
        ("header", a_png(4_000, 63), PictureTooSmallError),
        ("code", a_jpeg(199, 199), PictureTooSmallError),
        ("header", a_png(8_001, 200), PictureTooLargeError),
        ("header", a_png(1_000, 200) + b"\0" * 8 * 1024 * 1024, PictureTooLargeError),
    ],
)
def test_what_no_wall_can_show_is_refused(
    books: Books, kind: PictureKind, picture: bytes, refusal: type[KnownError]
) -> None:
    with pytest.raises(refusal) as caught:
        try_change(books, AttachStagePicture(kind=kind, picture=picture))
    assert str(caught.value)
    assert not books.path.with_name("market.files").exists()


def test_two_laptops_keep_what_each_changed_of_the_stage(tmp_path: Path) -> None:
    with open_market(tmp_path / "one.db") as one, open_market(tmp_path / "two.db", desk=B) as two:
        for books, at, fields, delay, calm in (
            (one, NOON, frozenset({"delay_s"}), 5, False),
            (two, LATER, frozenset({"calm"}), 0, True),
        ):
            put = StageRules(delay_s=delay, calm=calm)
            books.registrar.put_stage_rules(put, fields=fields, at=at)
        one.registrar.put_milestone(Milestone(id="a", at=5), at=NOON)
        two.registrar.put_milestone(Milestone(id="a", at=0), at=LATER)
        two.registrar.put_public_fact(PublicFact(id="use", words=Text("新")), at=NOON)
        one.registrar.put_public_fact(PublicFact(id="use", words=Text("旧")), at=LATER)
        for source, name in ((one, "1.jsonl"), (two, "2.jsonl")):
            export_evening(source, tmp_path / name)
    import_file(tmp_path / "one.db", tmp_path / "2.jsonl")
    import_file(tmp_path / "two.db", tmp_path / "1.jsonl")
    for name, desk in (("one.db", None), ("two.db", None)):
        with open_market(tmp_path / name, desk=desk) as books:
            assert rules(books) == StageRules(delay_s=5, calm=True)
            assert books.registrar.milestones() == (Milestone(id="a", at=0),)
            assert books.registrar.public_facts() == (PublicFact(id="use", words=Text("旧")),)


@pytest.mark.parametrize(
    ("first", "nodded", "second"),
    [("hidden", False, "hidden"), ("hidden", True, "shown"), ("shown", False, "hidden")],
)
@pytest.mark.parametrize("over", ["shown", "skipped"])
def test_where_one_laptop_hid_a_name_and_one_showed_or_skipped_it_it_is_hidden(
    tmp_path: Path, first: Mark, nodded: bool, second: Mark, over: Mark
) -> None:
    entry, key = new_id(), ""
    times = {"hidden": NOON, "shown": LATER} if first == "hidden" else {}
    times = times or {"hidden": LATER, "shown": NOON}
    with open_market(tmp_path / "one.db") as one:
        key = str(one.bookkeeper.post(cash(), id=entry).id)
        export_evening(one, tmp_path / "0.jsonl")
    import_file(tmp_path / "two.db", tmp_path / "0.jsonl")
    with open_market(tmp_path / "one.db") as one, open_market(tmp_path / "two.db", desk=B) as two:
        for books, what, place in ((one, "hidden", 7), (two, "shown", None)):
            mark = SpotlightMark(
                id=key,
                mark="hidden" if what == "hidden" else over,
                at=times[what],
                approved=nodded and what == "shown",
                place=place,
            )
            books.registrar.put_spotlight_mark(mark, at=times[what])
        export_evening(one, tmp_path / "1.jsonl")
        export_evening(two, tmp_path / "2.jsonl")
    import_file(tmp_path / "one.db", tmp_path / "2.jsonl")
    import_file(tmp_path / "two.db", tmp_path / "1.jsonl")
    for name in ("one.db", "two.db"):
        with open_market(tmp_path / name, desk=None) as books:
            (mark,) = books.registrar.spotlight_marks()
            stands = over if second == "shown" else second
            assert (mark.mark, mark.at, mark.place) == (stands, times[second], 7)


def test_stalls_are_given_their_places_all_of_them_or_none(books: Books) -> None:
    stall = Stall(id=StallId("S1"), name=Text("理发"), team="爱心理发队")
    books.registrar.put_stall(stall)
    change(books, PutStallPlaces(places=((stall.id, "A3"),)))
    assert books.registrar.stalls() == (replace(stall, place="A3"),)
    with pytest.raises(UnknownStallError):
        change(books, PutStallPlaces(places=((stall.id, "A4"), (StallId("S9"), "A5"))))
    assert books.registrar.stalls() == (replace(stall, place="A3"),)
