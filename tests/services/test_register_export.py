from __future__ import annotations

import tempfile
import zipfile
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings, strategies as st

from welfare_desk.domain.ids import LineId, ProjectId, UnitId
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.register import Consent, NeedLine, OwnKind, Project, Unit
from welfare_desk.domain.sheet_fields import columns_of
from welfare_desk.domain.texts import LANGUAGES, Language, Text
from welfare_desk.domain.words import CATEGORIES, UNIT_KINDS
from welfare_desk.services.books import open_books
from welfare_desk.services.evening_import import import_file
from welfare_desk.services.import_plan import ImportPlan, Register
from welfare_desk.services.register_export import export_register, write_template
from welfare_desk.services.register_import import known_register, plan_import
from welfare_desk.sheets.reading import read_sheet

if TYPE_CHECKING:
    from welfare_desk.domain.sheet_columns import SheetKind

KINDS = Kinds((OwnKind(id="clan", name=Text("宗亲会", "Clan"), like="social_association"),))
SUFFIXES = (".xlsx", ".csv")

LETTERS = st.characters(codec="utf-8", categories=("L", "N", "P", "S", "Zs"))
TRICKY = st.sampled_from(
    (
        *("=1+1", "+86 138", "-1", "@SUM(A1)", "'quoted", '"a","b"', "a;b\tc"),
        *("007", "1e5", "2022-06-25", "TRUE", "😀", "䶮𬭎", "是"),
    )
)
WORDS = st.one_of(st.text(LETTERS, max_size=12), TRICKY).map(lambda text: " ".join(text.split()))
ANY_TEXTS = st.builds(Text, WORDS, WORDS)
LINES = st.lists(WORDS, max_size=3).map("\n".join)


def some_units(texts: st.SearchStrategy[Text]) -> st.SearchStrategy[list[Unit]]:
    """Units as a register may hold them, in order or not."""
    unit = st.builds(
        Unit,
        id=st.uuids().map(lambda made: UnitId(f"U-{made}")),
        kind=st.sampled_from([*(kind.code for kind in UNIT_KINDS), "clan"]),
        name=texts,
        short=WORDS,
        credit_code=st.sampled_from(("", "91370500DEMX0009XY", "12 34", "x" * 30)),
        attendees=st.none() | st.integers(0, 9_999_999),
        head_count=st.none() | st.integers(0, 9_999),
        consent=st.builds(
            Consent,
            name=st.sampled_from(("full", "masked", "surname_only", "alias", "anonymous")),
            alias=WORDS,
            amount=st.sampled_from(("shown", "hidden")),
        ),
        badge=st.none() | st.integers(1, 99),
        contact_role=WORDS,
        phone=st.sampled_from(("", "13800138000", "0546-8888888", "call")),
        stage_order=st.none() | st.integers(0, 99),
        receipt_title=WORDS,
        vip=st.booleans(),
        approved=st.booleans(),
        code_unverified=st.booleans(),
        note=LINES,
    )
    return st.lists(unit, max_size=4)


def some_projects() -> st.SearchStrategy[list[Project]]:
    """Projects with needs of all forms."""
    line = st.builds(
        NeedLine,
        id=st.just(LineId("")),
        form=st.sampled_from(("money", "goods", "goods_or_money", "service")),
        amount_fen=st.none() | st.integers(1, 10**12 - 1),
        quantity=st.none() | st.decimals(Decimal("0.001"), 10**6, places=3),
        unit=ANY_TEXTS,
        unit_price_fen=st.none() | st.integers(1, 10**9),
        what=ANY_TEXTS,
        slots=st.none() | st.integers(1, 99),
    )
    project = st.builds(
        Project,
        id=st.uuids().map(lambda made: ProjectId(f"P-{made}")),
        number=st.integers(1, 9_999),
        name=ANY_TEXTS,
        category=st.sampled_from([word.code for word in CATEGORIES]),
        beneficiaries=ANY_TEXTS,
        contact_role=WORDS,
        due=st.none() | st.dates(date(1950, 1, 1), date(2150, 1, 1)),
        needs=st.lists(line, max_size=3).map(tuple),
        state=st.sampled_from(("draft", "published", "withdrawn")),
        place=ANY_TEXTS,
        beneficiary_count=st.none() | st.integers(0, 9_999_999),
        agreement=WORDS,
        photo=st.just("a.jpg"),
        position=st.none() | st.integers(0, 99),
    )
    return st.lists(project, max_size=3, unique_by=lambda each: each.number).map(
        lambda projects: [with_ids(each) for each in projects]
    )


def with_ids(project: Project) -> Project:
    """A project whose needs have ids."""
    needs = (
        replace(line, id=LineId(f"{project.id}-{at}")) for at, line in enumerate(project.needs)
    )
    return replace(project, needs=tuple(needs))


def again(
    known: Register, kind: SheetKind, suffix: str, language: Language, into: Register | None = None
) -> ImportPlan:
    """What importing an export would change."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"register{suffix}"
        export_register(known, kind, path, language)
        return plan_import(kind, read_sheet(path), into or known)


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=15, deadline=None)
@given(units=some_units(ANY_TEXTS.filter(bool)))
def test_units_that_are_exported_and_imported_are_unchanged(
    units: list[Unit], language: Language, suffix: str
) -> None:
    known = Register(units=tuple(units), kinds=KINDS)
    plan = again(known, "units", suffix, language)
    assert not plan.problems
    assert (plan.new, plan.changed, plan.unchanged) == (0, 0, len(units))


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=15, deadline=None)
@given(projects=some_projects())
def test_projects_that_are_exported_and_imported_are_unchanged(
    projects: list[Project], language: Language, suffix: str
) -> None:
    named = [each for each in projects if each.name]
    known = Register(projects=tuple(named), kinds=KINDS)
    plan = again(known, "projects", suffix, language)
    assert not plan.problems
    assert (plan.new, plan.changed, plan.unchanged) == (0, 0, len(named))


@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sample_evening_is_carried_into_an_empty_register(
    tmp_path: Path, sample_evening: Path, language: Language, suffix: str
) -> None:
    import_file(tmp_path / "books.sqlite", sample_evening)
    with open_books(tmp_path / "books.sqlite") as books:
        known = known_register(books)
    empty = Register(kinds=Kinds())
    units = again(known, "units", suffix, language, empty)
    projects = again(known, "projects", suffix, language, empty)
    assert not units.problems
    assert not projects.problems
    assert [row.unit for row in units.checked] == list(known.units)  # type: ignore[union-attr]
    assert [row.project for row in projects.checked] == list(known.projects)  # type: ignore[union-attr]


def test_merged_units_are_in_no_sheet(tmp_path: Path) -> None:
    unit = Unit(id=UnitId("U1"), kind="group", name=Text("甲"))
    merged = replace(unit, id=UnitId("U2"), merged_into=UnitId("U1"))
    known = Register(units=(unit, merged), kinds=KINDS)
    assert export_register(known, "units", tmp_path / "units.csv", "zh") == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_template_has_titles_choices_and_notes_and_no_row(
    tmp_path: Path, language: Language
) -> None:
    kinds: tuple[SheetKind, ...] = ("units", "projects")
    for kind in kinds:
        path = tmp_path / f"{kind}.xlsx"
        write_template(kind, path, KINDS, language)
        grid = read_sheet(path)
        assert len(grid.rows) == 1
        titles = [
            each.title.reads(language)
            for each in columns_of(kind)
            if each.key not in {"id", "need_id"}
        ]
        assert list(grid.rows[0]) == titles
        sheet = zipfile.ZipFile(path).read("xl/worksheets/sheet1.xml")
        assert sheet.count(b"<dataValidation ") >= 4
        plan = plan_import(kind, grid, Register(kinds=KINDS))
        assert (plan.rows, plan.problems) == (0, ())
        assert all(column.field for column in plan.columns)
