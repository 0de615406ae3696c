"""What the people of a rehearsal give and take on: likely amounts, never anything real."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.entries import Allocation, Claim, Donation, Pledge

if TYPE_CHECKING:
    from collections.abc import Sequence
    from random import Random

    from welfare_desk.domain.entries import Form
    from welfare_desk.domain.register import NeedLine, Project, Unit

HOUSE_FEN: Final = (50_000, 100_000, 200_000, 300_000, 500_000, 1_000_000, 2_000_000)
CASH_FEN: Final = (1_000, 2_000, 5_000, 10_000, 20_000, 50_000)


class Gifts:
    """Gifts of the units of an event to its projects, by the fall of the dice."""

    def __init__(self, units: Sequence[Unit], projects: Sequence[Project], dice: Random) -> None:
        """Let these take part."""
        self._units = units
        self._projects = projects
        self._dice = dice

    def unit(self) -> Unit:
        """Somebody."""
        return self._dice.choice(self._units)

    def pledge(self, project: Project | None = None) -> Pledge:
        """A promise of money."""
        return Pledge(
            unit=self.unit().id, kind="money", fen=self._dice.choice(HOUSE_FEN), to=_to(project)
        )

    def cash(self) -> Donation:
        """A gift out of somebody's pocket, now and then without a name."""
        named = self._dice.random() < 5 / 6
        return Donation(
            giver="unit" if named else "anonymous",
            unit=self.unit().id if named else None,
            kind="money",
            fen=self._dice.choice(CASH_FEN),
            method=self._dice.choice(("cash", "cash", "org_qr")),
            to=_to(self._dice.choice(self._projects)) if self._dice.random() < 1 / 2 else (),
        )

    def pledge_or_gift(self, project: Project) -> Pledge | Donation:
        """What follows a claim: money promised or handed over, goods or a service where asked."""
        form = _form_of(project)
        if form == "money":
            fen = self._dice.choice(HOUSE_FEN)
            if self._dice.random() < 1 / 2:
                return self.pledge(project)
            method = self._dice.choice(("bank_transfer", "org_qr", "cheque"))
            return Donation(
                unit=self.unit().id, kind="money", fen=fen, method=method, to=_to(project)
            )
        return Pledge(
            unit=self.unit().id,
            kind=form,
            quantity=Decimal(self._dice.randint(1, 20)),
            basis="none" if form == "goods" else None,
            to=_to(project),
        )


def claim_of(project: Project, unit: Unit) -> Claim:
    """The unit takes a project on: a place of its first need that has places, else all of it."""
    places: NeedLine | None = next((need for need in project.needs if need.slots), None)
    if places is None:
        return Claim(unit=unit.id, project=project.id, whole=True, on_stage=True)
    return Claim(unit=unit.id, project=project.id, line=places.id, slots=1, on_stage=True)


def _form_of(project: Project) -> Form:
    form = project.needs[0].form if project.needs else "money"
    return "goods" if form == "goods_or_money" else form


def _to(project: Project | None) -> tuple[Allocation, ...]:
    return () if project is None else (Allocation(project=project.id),)
