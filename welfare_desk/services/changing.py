"""Changes of the register, as a window asks for them: each one transaction, all of it or nothing.

How to add a change: its value in domain/changes.py, its function in one of the modules beside this
one, a branch here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from welfare_desk.domain.changes import (
    AskHold,
    AttachPhoto,
    CheckInUnit,
    CloseEvent,
    EndHold,
    ExplainLine,
    ExplainLines,
    KeepHold,
    MergeUnits,
    OrderProjects,
    OrderTurns,
    PartUnits,
    PrintSheets,
    PutCashCount,
    PutEvent,
    PutKind,
    PutOperator,
    PutProject,
    PutUnit,
    RefuseDelivery,
    ReopenEvent,
    SetLineAside,
    SpoilSheet,
    TakeBackCheckIn,
    TakeDelivery,
    TakeStatement,
    TellApart,
)
from welfare_desk.domain.stage_changes import (
    AttachStagePicture,
    MarkSpotlights,
    PutMilestones,
    PutPublicFacts,
    PutStageRules,
    PutStallPlaces,
)
from welfare_desk.services import (
    changing_closing,
    changing_drawer,
    changing_goods,
    changing_market,
    changing_paper,
    changing_projects,
    changing_stage,
    changing_statements,
    changing_units,
)

if TYPE_CHECKING:
    from welfare_desk.domain.changes import BooksChange, Change, Changed, MarketChange
    from welfare_desk.domain.stage_changes import StageChange
    from welfare_desk.services.books import Books


def change(books: Books, change: Change) -> Changed:
    """Make a change, ruled against what stands now, whoever changed that meanwhile.

    What a form put comes back as it stands then: a new unit with its badge, a hold with its time.

    Raises:
        KnownError: it cannot be made; nothing was written.
    """
    if isinstance(change, CloseEvent):
        ahead = changing_closing.read_ahead(books, change)
        with books.writing():
            return changing_closing.close_event(books, change, ahead)
    with books.writing():
        return _of_unit(books, change)


def _of_unit(books: Books, change: Change) -> Changed:
    """Make a change of a unit, or hand it on."""
    match change:
        case PutUnit():
            done = changing_units.put_unit(books, change)
        case PutKind():
            done = changing_units.put_kind(books, change)
        case CheckInUnit():
            done = changing_units.check_in(books, change)
        case TakeBackCheckIn():
            done = changing_units.take_back_check_in(books, change)
        case MergeUnits():
            done = changing_units.merge(books, change)
        case PartUnits():
            done = changing_units.part(books, change)
        case TellApart():
            done = changing_units.tell_apart(books, change)
        case _:
            done = _of_market(books, change)
    return done


def _of_market(books: Books, change: MarketChange | BooksChange | StageChange) -> Changed:
    """Make a change of the event or the market, or hand it on."""
    match change:
        case PutEvent():
            done = changing_projects.put_event(books, change)
        case PutProject():
            done = changing_projects.put_project(books, change)
        case AttachPhoto():
            done = changing_projects.attach_photo(books, change)
        case OrderProjects():
            done = changing_projects.order_projects(books, change)
        case AskHold():
            done = changing_market.ask_hold(books, change)
        case KeepHold():
            done = changing_market.keep_hold(books, change)
        case EndHold():
            done = changing_market.end_hold(books, change)
        case OrderTurns():
            done = changing_market.order_turns(books, change)
        case _:
            done = _of_books(books, change)
    return done


def _of_books(books: Books, change: BooksChange | StageChange) -> Changed:
    """Make a change of what is done beside the ledger."""
    match change:
        case PutOperator():
            done = changing_units.put_operator(books, change)
        case TakeDelivery():
            done = changing_goods.take_delivery(books, change)
        case RefuseDelivery():
            done = changing_goods.refuse_delivery(books, change)
        case PrintSheets():
            done = changing_paper.print_sheets(books, change)
        case SpoilSheet():
            done = changing_paper.spoil_sheet(books, change)
        case TakeStatement():
            done = changing_statements.take_statement(books, change)
        case ExplainLine():
            done = changing_statements.explain_line(books, change)
        case ExplainLines():
            done = changing_statements.explain_lines(books, change)
        case SetLineAside():
            done = changing_statements.set_aside(books, change)
        case _:
            done = _of_closing(books, change)
    return done


def _of_closing(
    books: Books, change: PutCashCount | CloseEvent | ReopenEvent | StageChange
) -> Changed:
    """Keep a count of a drawer, close the event, open it again, or change the stage."""
    match change:
        case PutCashCount():
            return changing_drawer.put_cash_count(books, change)
        case CloseEvent():
            return changing_closing.close_event(books, change)
        case ReopenEvent():
            return changing_closing.reopen_event(books, change)
        case _:
            return _of_stage(books, change)


def _of_stage(books: Books, change: StageChange) -> Changed:
    """Make a change of the stage."""
    match change:
        case PutStageRules():
            return changing_stage.put_stage_rules(books, change)
        case PutMilestones():
            return changing_stage.put_milestones(books, change)
        case PutPublicFacts():
            return changing_stage.put_public_facts(books, change)
        case MarkSpotlights():
            return changing_stage.mark_spotlights(books, change)
        case AttachStagePicture():
            return changing_stage.attach_stage_picture(books, change)
        case PutStallPlaces():
            return changing_stage.put_stall_places(books, change)
        case _:
            assert_never(change)
