"""The agreed examples of codes, phones, masks and pinyin, through the real form and search."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tests.vectors import (
    CODES,
    INITIALS,
    MASKED_NAMES,
    MASKED_PHONES,
    NO_PHONES,
    PHONES,
    TYPED_CODES,
    WRONG_CODES,
)
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import Unit
from welfare_desk.domain.texts import Text
from welfare_desk.services.lookalikes import Lookalikes
from welfare_desk.services.lookup import Lookup, Lookups, ProjectLookup

if TYPE_CHECKING:
    from tests.desk.register_desk import RegisterDesk
    from welfare_desk.desk.unit_form import UnitForm


def opened(desk: RegisterDesk) -> UnitForm:
    """The form of a new firm."""
    desk.presses("Ctrl+N")
    desk.types("海沐晟新材料有限公司")
    return desk.page.side.form


def test_codes_are_checked_as_they_are_typed(desk: RegisterDesk) -> None:
    form = opened(desk)
    for case in CODES:
        desk.fills("credit_code", case["code"])
        assert form.code_told.text().startswith("18 / 18   Check passed"), case
    for case in TYPED_CODES:
        desk.fills("credit_code", case["raw"])
        assert form.fields.draft(UnitId("U"), None, confirmed=False).parse().value is not None
    for case in WRONG_CODES:
        desk.fills("credit_code", case["code"])
        assert "Check passed" not in form.code_told.text(), case


def test_phones_are_taken_or_the_field_says_why_not(desk: RegisterDesk) -> None:
    form = opened(desk)
    for typed in NO_PHONES:
        desk.fills("phone", typed)
        desk.presses("Enter")
        assert "is not a telephone number" in form.fields.boxes["phone"].wrong_words(), typed
    assert desk.asked == []
    for typed, normal in PHONES:
        desk.fills("phone", typed)
        parsed = form.fields.draft(UnitId("U"), None, confirmed=False).parse()
        assert parsed.value is not None
        assert parsed.value.unit.phone == normal


def test_phones_are_masked_beside_the_list(desk: RegisterDesk) -> None:
    first = desk.books.registrar.units()[0]
    for number, masked in MASKED_PHONES:
        unit = replace(first, phone=number)
        desk.window.show_snapshot(replace(desk.books.live.catch_up(), units=(unit,)))
        assert desk.page.side.panel.facts.value("phone") == masked


def test_the_preview_masks_as_agreed(desk: RegisterDesk) -> None:
    form = opened(desk)
    for name, masked in MASKED_NAMES:
        desk.fills("name", name)
        form.fields.kind.choose("individual")
        form.fields.consent._segments["masked"].click()
        assert form.preview.text().startswith(f"On the stage: {masked} · "), name


def test_the_search_finds_every_name_by_all_its_initials(desk: RegisterDesk) -> None:
    units = tuple(
        Unit(id=UnitId(f"N{number}"), kind="group", name=Text(case["text"]))
        for number, case in enumerate(INITIALS)
    )
    desk.window.show_snapshot(replace(desk.books.live.catch_up(), units=units))
    projects = ProjectLookup(desk.books.registrar.projects())
    desk.window.use_lookups(Lookups(Lookup(units), projects, Lookalikes(units)))
    search = desk.page.list.filter.search
    for case in INITIALS:
        for typed in case["must_match"]:
            search.setText(typed)
            assert case["text"] in desk.shown(), typed
