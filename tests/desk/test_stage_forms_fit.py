"""No word of the stage's forms is cut off, whatever was typed into them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Final, get_args

import pytest

from tests.desk.stage_forms_desk import StageFormsDesk
from tests.desk.test_no_text_is_clipped import SIZES, clipped, settle
from tests.market import open_market
from welfare_desk.desk.stage_form import StageForm
from welfare_desk.desk.stage_rules_tab import StageFormName
from welfare_desk.domain.changes import PutEvent
from welfare_desk.domain.ids import StallId
from welfare_desk.domain.milestones import Milestone
from welfare_desk.domain.public_facts import FACTS, PublicFact
from welfare_desk.domain.register import Stall
from welfare_desk.domain.stage_changes import PutMilestones, PutPublicFacts, PutStageRules
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from pathlib import Path

    from tests.desk.conftest import OpenWindow
    from welfare_desk.domain.texts import Language

FORMS: Final[tuple[StageFormName, ...]] = get_args(StageFormName)
LONG: Final = Text(
    "为社区老人理发、量血压、手机使用辅导、磨刀配钥匙等便民服务",
    "Haircuts, blood pressure, phone coaching, knives and keys for the elderly",
)
MILESTONES: Final = (
    Milestone(id="a", at=12_345_678_900, name=LONG),
    Milestone(id="b", kind="projects", at=999_999, name=LONG, quiet=True),
)
RULES: Final = StageRules(
    thank_from_fen=12_345_678_900,
    approve_from_fen=12_345_678_900,
    delay_s=10,
    rotates=True,
    rotation=(("total", 3_600), ("spotlight", 3_600), ("milestone", 20)),
    launch_line=LONG,
)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_in_every_form_of_the_stage(
    open_window: OpenWindow, tmp_path: Path, language: Language
) -> None:
    faults: dict[tuple[str, object], list[str]] = {}
    with open_market(tmp_path / "market.sqlite") as books:
        books.registrar.put_stall(Stall(id=StallId("S9"), name=LONG, place="A1"))
        desk = StageFormsDesk(open_window(language, size=SIZES[0], books=False), books)
        desk.another_desk(PutStageRules(rules=RULES))
        desk.another_desk(PutMilestones(milestones=MILESTONES))
        facts = tuple(PublicFact(id=name, words=LONG) for name in FACTS if name != "code_picture")
        for name in FORMS:
            form = desk.opens(name, StageForm)
            for size in SIZES:
                desk.window.resize(*size)
                settle()
                faults[name, size] = clipped(desk.window)
            desk.page.side.close_form()
        desk.another_desk(PutPublicFacts(facts=facts))
        form = desk.opens("public_facts", StageForm)
        form.submit()
        settle()
        assert form.isVisible()
        faults["public_facts", "wrong"] = clipped(desk.window)
    assert {case: found for case, found in faults.items() if found} == {}


def test_whatever_the_basis_asks_for(open_window: OpenWindow, tmp_path: Path) -> None:
    with open_market(tmp_path / "market.sqlite") as books:
        desk = StageFormsDesk(open_window("zh", size=SIZES[2], books=False), books)
        desk.another_desk(
            PutEvent(event=replace(books.registrar.event(), basis_mode="joint_public"))
        )
        desk.opens("public_facts", StageForm)
        settle()
        assert clipped(desk.window) == []
