"""What holds for what is posted here, beside what holds of every entry (rules.py).

Nothing of this is asked of entries that are carried from another laptop: they stand there already,
and what is wrong with them is named by `verify`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.domain.entries import Donation, Pledge, Reversal
from welfare_desk.domain.fields import same_person
from welfare_desk.domain.money import Money
from welfare_desk.domain.operators import needs_check
from welfare_desk.services import gift_errors as errors
from welfare_desk.storage import ledger, register, things

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from welfare_desk.domain.entries import Claim, Entry, EntryTexts, Posted
    from welfare_desk.domain.ids import EventId, OperatorCode, SheetId
    from welfare_desk.domain.operators import Operator

Gift = Pledge | Donation


def check_posted_here(
    connection: Connection,
    event: EventId,
    entry: Claim | Gift,
    texts: EntryTexts,
    operator: OperatorCode,
) -> None:
    """Hold a claim or gift that is typed here against the rules of the desk.

    Raises:
        BadInputError: one of services/gift_errors.py.
    """
    if entry.sheet is not None:
        _check_sheet(connection, event, entry.sheet)
    if not isinstance(entry, Gift):
        return
    _check_second_person(connection, event, entry, operator)
    if texts.inspector and same_person(texts.inspector, texts.second_inspector):
        raise errors.SameInspectorError(name=texts.inspector)


def is_of_its_kind(gift: Gift) -> bool:
    """Whether a gift says only what a gift of its kind can say, as evening files have it."""
    of_money: list[object] = [gift.method]
    of_goods: list[object] = [gift.basis]
    if isinstance(gift, Donation):
        of_money.append(gift.bank_ref)
        of_goods += [gift.condition, gift.expires]
    if gift.kind == "money":
        return gift.quantity is None and not any(of_goods)
    if gift.kind == "goods":
        return not any(of_money)
    return gift.fen is None and not any((*of_money, *of_goods))


def check_refund(reversal: Reversal, target: Posted) -> None:
    """See that only money that came is handed back.

    Raises:
        BadInputError: it is not, or the reversal contradicts itself.
    """
    if reversal.because != "refund":
        if reversal.refund is not None:
            raise errors.RefundUnclearError
        return
    gift: Entry = target.entry
    if not isinstance(gift, Donation) or gift.kind != "money":
        raise errors.NotRefundableError(number=target.number)


def _check_sheet(connection: Connection, event: EventId, sheet: SheetId) -> None:
    """A sheet was printed, is not spoiled, and stands with no other entry."""
    found = register.find(connection, things.PAPER_SHEETS, event, {"id": sheet})
    if found is None:
        raise errors.UnknownSheetError(sheet=sheet)
    if found.spoiled:
        raise errors.SheetSpoiledError(sheet=sheet, reason=found.spoiled)
    number = ledger.number_with_sheet(connection, event, sheet)
    if number is not None:
        raise errors.SheetUsedError(sheet=sheet, number=number)


def _check_second_person(
    connection: Connection, event: EventId, gift: Gift, operator: OperatorCode
) -> None:
    """A large gift of money was seen by somebody else; whoever is named works here."""
    if gift.checked_by is None:
        above_fen = ledger.check_above_fen(connection, event) if gift.kind == "money" else 0
        if needs_check(gift.fen, above_fen):
            raise errors.CheckNeededError(figures=Money(above_fen).figures)
        return
    checker = _operator(connection, event, gift.checked_by)
    if checker is None or not checker.active:
        name = gift.checked_by if checker is None else checker.name
        raise errors.UnknownCheckerError(operator=name)
    if gift.checked_by == operator:
        raise errors.SameCheckerError(name=checker.name)


def _operator(connection: Connection, event: EventId, code: OperatorCode) -> Operator | None:
    """Somebody who types or checks."""
    return register.find(connection, things.OPERATORS, event, {"id": code})
