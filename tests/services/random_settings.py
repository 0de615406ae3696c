"""What may be set up anew in the midst of an evening."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING

from tests.market import LAMPS
from welfare_desk.domain.ids import StallId
from welfare_desk.domain.milestones import Milestone
from welfare_desk.domain.public_facts import PublicFact
from welfare_desk.domain.register import CheckIn, NeedLine, Project, Served, Stall
from welfare_desk.domain.stage_changes import PutMilestones
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.texts import Text
from welfare_desk.services.changing import change

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import ProjectId, UnitId
    from welfare_desk.services.books import Books


def set_rules(books: Books, random: Random) -> None:
    """Let other names wait."""
    rules = StageRules(
        approve_persons=random.random() < 0.3,
        approve_from_fen=random.choice((0, 0, 100_000)),
        thank_from_fen=random.choice((0, 100_000)),
    )
    books.registrar.put_stage_rules(rules)


def change_a_project(books: Books, random: Random, named: ProjectId) -> None:
    """Name, order, or ask otherwise for a project."""
    project = books.registrar.project(named)
    changed = random.choice(
        (
            replace(project, name=Text(f"项目{random.randrange(9)}")),
            replace(project, position=random.choice((None, 1, 2))),
            replace(project, category=random.choice(("other", "health"))),
            replace(project, needs=_other_needs(project, random)),
        )
    )
    books.registrar.put_project(changed)


def set_something_up(books: Books, random: Random, last: Posted, unit: UnitId) -> None:
    """Set up a goal, a service or what is published; or somebody comes."""
    registrar = books.registrar
    now = last.at
    deeds: tuple[Callable[[], object], ...] = (
        lambda: change(books, PutMilestones(milestones=(Milestone(id="M1", kind="units", at=2),))),
        lambda: registrar.put_public_fact(PublicFact(id="contact", words=Text("公示电话"))),
        lambda: registrar.put_served(
            Served(stall=StallId("S1"), at=now, volunteers=2, served=9, minutes=5)
        ),
        lambda: registrar.put_check_in(CheckIn(unit=unit, at=now, desk=last.desk)),
        lambda: registrar.put_stall(Stall(id=StallId("S2"), name=Text("修表"), place="7")),
    )
    random.choice(deeds)()


def _other_needs(project: Project, random: Random) -> tuple[NeedLine, ...]:
    """The needs of a project with more or fewer places, in money or in pieces."""
    return tuple(
        replace(
            need,
            slots=random.choice((None, 1, 2, 9)) if project.id == LAMPS else None,
            quantity=random.choice((None, Decimal(12))),
            form=random.choice(("money", "goods", "goods_or_money")),
        )
        for need in project.needs
    )
