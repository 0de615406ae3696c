"""Lets the register know what an act says of one of its things, whichever kind it is of."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from welfare_desk.domain.closing import Closing
from welfare_desk.domain.delivery import Delivery
from welfare_desk.domain.drawer import CashCount
from welfare_desk.domain.market import Hold, Turn
from welfare_desk.domain.milestones import Milestone
from welfare_desk.domain.operators import Operator
from welfare_desk.domain.paper_sheets import PaperSheet
from welfare_desk.domain.public_facts import PublicFact
from welfare_desk.domain.register import (
    CheckIn,
    Distinct,
    OwnKind,
    Project,
    Served,
    Stall,
    Unit,
)
from welfare_desk.domain.spotlight import SpotlightMark
from welfare_desk.domain.stage_rules import StageRules
from welfare_desk.domain.statement import StatementLine

if TYPE_CHECKING:
    from typing import Unpack

    from welfare_desk.domain.evening_acts import OfTheBooks, OfTheMarket, OfTheStage
    from welfare_desk.services.register_writer import When
    from welfare_desk.services.registrar import Registrar

    Kept = OwnKind | Unit | CheckIn | Distinct | OfTheMarket | OfTheBooks | OfTheStage
    """What the register of an event holds beside the event itself."""


def put_thing(registrar: Registrar, value: Kept, **when: Unpack[When]) -> None:
    """Add a thing to the register, or change the fields that its act names.

    Raises:
        KnownError: it names what is not there, or cannot be so; nothing was written.
    """
    match value:
        case OwnKind():
            registrar.put_kind(value, **when)
        case Unit():
            registrar.put_unit(value, **when)
        case CheckIn():
            registrar.put_check_in(value, **when)
        case Distinct():
            registrar.put_distinct(value, **when)
        case Project() | Hold() | Turn() | Stall() | Served():
            _put_of_market(registrar, value, when)
        case StageRules() | Milestone() | PublicFact() | SpotlightMark():
            _put_of_stage(registrar, value, when)
        case _:
            _put_of_books(registrar, value, when)


def _put_of_market(registrar: Registrar, value: OfTheMarket, when: When) -> None:
    match value:
        case Project():
            registrar.join_project(value, **when)
        case Hold():
            registrar.put_hold(value, **when)
        case Turn():
            registrar.put_turn(value, **when)
        case Stall():
            registrar.put_stall(value, **when)
        case Served():
            registrar.put_served(value, **when)
        case _:
            assert_never(value)


def _put_of_stage(registrar: Registrar, value: OfTheStage, when: When) -> None:
    match value:
        case StageRules():
            registrar.put_stage_rules(value, **when)
        case Milestone():
            registrar.put_milestone(value, **when)
        case PublicFact():
            registrar.put_public_fact(value, **when)
        case SpotlightMark():
            registrar.put_spotlight_mark(value, **when)
        case _:
            assert_never(value)


def _put_of_books(registrar: Registrar, value: OfTheBooks, when: When) -> None:
    match value:
        case Operator():
            registrar.put_operator(value, **when)
        case Delivery():
            registrar.put_delivery(value, **when)
        case PaperSheet():
            registrar.put_paper_sheet(value, **when)
        case StatementLine():
            registrar.put_statement_line(value, **when)
        case CashCount():
            registrar.put_cash_count(value, **when)
        case Closing():
            registrar.put_closing(value, **when)
        case _:
            assert_never(value)
