"""Whatever stands in a sheet, looking it through ends with a plan whose problems can be told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hypothesis import given, settings, strategies as st

from tests.sheet_rows import PAVILION, SEA_BREEZE
from welfare_desk.domain.kinds import Kinds
from welfare_desk.domain.sheet_fields import columns_of
from welfare_desk.services.import_plan import Register
from welfare_desk.services.lookalikes import Lookalikes
from welfare_desk.services.register_import import plan_import
from welfare_desk.services.texts import Texts
from welfare_desk.sheets.grid import Grid

if TYPE_CHECKING:
    from welfare_desk.domain.sheet_columns import SheetKind

KNOWN = Register(
    units=(SEA_BREEZE,),
    projects=(PAVILION,),
    kinds=Kinds(),
    lookalikes=Lookalikes((SEA_BREEZE,)),
)
TEXTS = Texts("zh"), Texts("en")
KINDS: tuple[SheetKind, ...] = ("units", "projects")
TITLES = st.sampled_from(
    [*(each.title.zh for kind in KINDS for each in columns_of(kind)), "身份证", "", "金额（万元）"]
)
CELLS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(
        ["", "U1", "P1", "P1-a", "1", "9", "是", "化名", "资金", "物资", "1.2万", "-3"]
    ),
    st.sampled_from(["海风里物业服务有限公司", "91370500DEMX0009XY", "2022-06-25", "1e400", "٣"]),
    st.integers().map(str),
    st.floats(allow_nan=True, allow_infinity=True).map(str),
    st.characters(exclude_categories=()).map(str),
)


@settings(max_examples=100, deadline=None)
@given(
    kind=st.sampled_from(KINDS),
    titles=st.lists(TITLES, max_size=30),
    rows=st.lists(st.lists(CELLS, max_size=30), max_size=6),
    above=st.lists(st.lists(CELLS, max_size=3), max_size=2),
    mapping=st.none()
    | st.dictionaries(st.sampled_from(["name", "amount", "id"]), st.integers(0, 40)),
)
def test_any_sheet_can_be_looked_through(
    kind: SheetKind,
    titles: list[str],
    rows: list[list[str]],
    above: list[list[str]],
    mapping: dict[str, int] | None,
) -> None:
    cells = tuple(map(tuple, (*above, titles, *rows)))
    plan = plan_import(kind, Grid(name="", rows=cells, first_row=3), KNOWN, mapping)
    assert plan.rows <= len(cells)
    letters = {column.letter for column in plan.columns}
    for problem in plan.problems:
        assert 3 <= problem.row < 3 + len(cells)
        assert problem.column in {*letters, ""}
        for texts in TEXTS:
            assert len(texts.sentence(problem.said).splitlines()) == 1
    assert not (plan.problems and plan.changes)
