"""The forms at the stage page, as they sit for their pictures."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtGui import QColor, QImage, QPainter

from welfare_desk.desk.milestones_form import MilestonesForm
from welfare_desk.desk.public_facts_form import PublicFactsForm
from welfare_desk.desk.stage_pictures_form import StagePicturesForm
from welfare_desk.desk.stage_rules_form import StageRulesForm
from welfare_desk.desk.stage_side import StageSide
from welfare_desk.domain.milestone_draft import MilestoneLine
from welfare_desk.domain.milestones import Milestone
from welfare_desk.domain.public_facts import PublicFact
from welfare_desk.domain.stage_changes import PutMilestones, PutPublicFacts, PutStageRules
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from welfare_desk.bootstrap.sitter import Sitter
    from welfare_desk.desk.pages import PageName
    from welfare_desk.desk.stage_rules_tab import StageFormName

HEADER: Final = (1200, 160)
SMALL: Final = (48, 48)
BARS: Final = ("#b3261e", "#d8a23a", "#2f6d4f", "#29527a")
FACTS: Final = (
    PublicFact(
        id="organiser",
        words=Text("仙河镇幸福社区居民委员会", "Residents' Committee of Happiness Community"),
    ),
    PublicFact(id="scope", words=Text("本社区居民和驻区单位", "Residents and local firms")),
)


def _open(sitter: Sitter, name: StageFormName) -> None:
    """Open a form of the stage as its button does."""
    sitter.part(StageSide).open_form(name)


def _rules(sitter: Sitter) -> None:
    sitter.change(PutStageRules(rules=StageRules(rotates=True, approve_from_fen=5_000_000)))
    _open(sitter, "stage_rules")


def _rotation(sitter: Sitter) -> None:
    """The scenes that take turns, further down in the form."""
    _rules(sitter)
    form = sitter.part(StageRulesForm)
    form.go_to(form.rows.rows[2].tick)


def _wrong_rules(sitter: Sitter) -> None:
    """A delay that nobody would wait for, and a scene that is gone before it is read."""
    _rules(sitter)
    form = sitter.part(StageRulesForm)
    form.texts["delay"].setText("60")
    form.rows.rows[1].seconds.setText("3")
    form.submit()


def _milestones(sitter: Sitter) -> None:
    half = Milestone(id="half", at=5_000_000, name=Text("行至半程", "Half of the way"), quiet=True)
    whole = Milestone(id="whole", at=10_000_000, name=Text("目标达成", "The goal is reached"))
    units = Milestone(id="units", kind="units", at=30, name=Text("三十家携手", "Thirty together"))
    sitter.change(PutMilestones(milestones=(half, whole, units)))
    _open(sitter, "milestones")


def _wrong_milestones(sitter: Sitter) -> None:
    """Two goals that are the same, and one that is none."""
    _milestones(sitter)
    form = sitter.part(MilestonesForm)
    form.show_lines(
        (MilestoneLine(id="a", goal="50000"), MilestoneLine(id="b", goal="5万", name="半程"))
    )
    form.submit()


def _facts(sitter: Sitter) -> None:
    sitter.change(PutPublicFacts(facts=FACTS))
    _open(sitter, "public_facts")


def _wrong_account(sitter: Sitter) -> None:
    _facts(sitter)
    form = sitter.part(PublicFactsForm)
    form.account.setText("Bank card of Mr Wang")
    form.submit()


def _pictures(sitter: Sitter) -> None:
    """A header that was chosen, and a logo that would be a blur."""
    _open(sitter, "stage_pictures")
    form = sitter.part(StagePicturesForm)
    form.fields["header"].take_file(_painted(sitter, "header", HEADER))
    form.fields["logo"].take_file(_painted(sitter, "logo", SMALL))
    form.area.verticalScrollBar().setValue(0)


def _without_tick(sitter: Sitter) -> None:
    _pictures(sitter)
    sitter.part(StagePicturesForm).submit()


def _stalls(sitter: Sitter) -> None:
    _open(sitter, "stalls")


def _painted(sitter: Sitter, name: str, size: tuple[int, int]) -> Path:
    """A picture of coloured bars, as large as asked for."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    wide = size[0] // len(BARS)
    for place, colour in enumerate(BARS):
        painter.fillRect(place * wide, 0, wide + 1, size[1], QColor(colour))
    painter.end()
    path = sitter.folder / f"{name}.png"
    image.save(str(path))
    return path


STAGE_POSES: Final[tuple[tuple[str, PageName, Callable[[Sitter], None]], ...]] = (
    ("stage-rules", "stage", _rules),
    ("stage-rotation", "stage", _rotation),
    ("stage-rules-wrong", "stage", _wrong_rules),
    ("stage-milestones", "stage", _milestones),
    ("stage-milestones-wrong", "stage", _wrong_milestones),
    ("stage-facts", "stage", _facts),
    ("stage-account-wrong", "stage", _wrong_account),
    ("stage-pictures", "stage", _pictures),
    ("stage-pictures-no-tick", "stage", _without_tick),
    ("stage-stalls", "stage", _stalls),
)
"""Name, page, what is done there; they change the copy and come last."""
