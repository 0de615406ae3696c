from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from welfare_desk.domain.event_draft import BAD_MINUTES, EventDraft
from welfare_desk.domain.fields import NEEDED
from welfare_desk.domain.ids import EventId
from welfare_desk.domain.register import Event
from welfare_desk.domain.texts import Text

EV = EventId("EV1")


def test_a_name_a_day_and_a_prefix_are_enough() -> None:
    parsed = EventDraft(id=EV, name="和美公益集市", date="2022-06-25", number_prefix="hm").parse()
    assert parsed.value == Event(
        id=EV, name=Text("和美公益集市"), date=date(2022, 6, 25), number_prefix="HM"
    )


def test_all_fields_are_taken() -> None:
    parsed = EventDraft(
        id=EV,
        name="和美公益集市",
        name_en="Hemei Market",
        host="幸福社区",
        host_en="Happiness Community",
        slogan="党建聚合力  公益暖人心",
        slogan_en="Public welfare warms hearts",
        venue="中心广场",
        venue_en="Central square",
        date="2022年6月25日",
        starts="9:00",
        ends="10：30",
        goal="10万",
        number_prefix="HM",
        basis_mode="direct",
        basis_note="居委会决议",
    ).parse()
    assert parsed.value == Event(
        id=EV,
        name=Text("和美公益集市", "Hemei Market"),
        host=Text("幸福社区", "Happiness Community"),
        slogan=Text("党建聚合力 公益暖人心", "Public welfare warms hearts"),
        venue=Text("中心广场", "Central square"),
        date=date(2022, 6, 25),
        starts=time(9),
        ends=time(10, 30),
        goal_fen=10_000_000,
        number_prefix="HM",
        basis_mode="direct",
        basis_note=Text("居委会决议"),
    )


def test_each_field_says_what_is_wrong_with_it() -> None:
    parsed = EventDraft(
        id=EV,
        date="soon",
        starts="early",
        goal="lots",
        basis_mode="luck",  # type: ignore[arg-type]  # a slip
    ).parse()
    assert parsed.value is None
    assert set(parsed.errors) == {"name", "date", "starts", "goal", "number_prefix", "basis_mode"}


def test_an_event_does_not_end_before_it_starts() -> None:
    parsed = EventDraft(
        id=EV, name="集市", date="2022-06-25", starts="10:30", ends="9:00", number_prefix="HM"
    ).parse()
    assert set(parsed.errors) == {"ends"}


def test_a_goal_in_a_short_form_asks_for_a_second_look() -> None:
    draft = EventDraft(id=EV, name="集市", date="2022-06-25", goal="10万5", number_prefix="HM")
    assert set(draft.parse().second_look) == {"goal"}


def test_a_place_is_kept_as_long_as_was_typed() -> None:
    draft = EventDraft(
        id=EV, name="集市", date="2022-06-25", number_prefix="HM", hold_minutes="１５"
    )
    parsed = draft.parse()
    assert parsed.value is not None
    assert parsed.value.hold_minutes == 15
    for typed, code in (
        ("", NEEDED),
        ("soon", BAD_MINUTES),
        ("0", BAD_MINUTES),
        ("241", BAD_MINUTES),
    ):
        said = replace(draft, hold_minutes=typed).parse().errors["hold_minutes"]
        assert said.source == code
