"""Counts of a drawer, held against what the ledger expects at that moment."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from welfare_desk.domain.changes import Changed, PutCashCount
from welfare_desk.domain.drawer import FACES, NOTE_FACES, drawer_of
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import same_person, tidy
from welfare_desk.domain.money import Money
from welfare_desk.domain.standing import Standing
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.domain.till import Till
from welfare_desk.services.changing_units import desk_of
from welfare_desk.services.drawer_errors import (
    BadPiecesError,
    DifferenceUnexplainedError,
    NoCustodianError,
    OneCounterError,
)

if TYPE_CHECKING:
    from welfare_desk.domain.drawer import CashCount
    from welfare_desk.domain.ids import DeskId
    from welfare_desk.services.books import Books

COUNTED = QT_TRANSLATE_NOOP("notices", "Counted at desk {desk}: ¥{figures}, as the ledger expects.")
DIFFERS = QT_TRANSLATE_NOOP(
    "notices",
    "Counted at desk {desk}: ¥{figures}. The difference of {difference} yuan is explained.",
)
HANDED_OVER = QT_TRANSLATE_NOOP(
    "notices", "¥{figures} of desk {desk} is with {custodian} now. Print the sheet to sign it."
)


def put_cash_count(books: Books, change: PutCashCount) -> Changed:
    """Keep a count of this desk's drawer; a count with this id is kept once.

    What the ledger expects is read in the transaction: an entry that came while the money was
    counted is held against it, too.

    Raises:
        KnownError: two people did not count, or a difference is not explained.
    """
    desk = desk_of(books)
    standing = next(
        (one for one in books.registrar.cash_counts() if one.id == change.count.id), None
    )
    if standing is not None:
        return Changed(change=PutCashCount(count=standing), told=_told(standing))
    count = replace(
        change.count,
        desk=desk,
        at=datetime.now(UTC),
        expected_fen=_expected_fen(books, desk),
        counter=tidy(change.count.counter),
        checker=tidy(change.count.checker),
        custodian=tidy(change.count.custodian),
        reason=tidy(change.count.reason),
        by=books.operator,
    )
    _see(count)
    books.registrar.put_cash_count(count)
    return Changed(change=PutCashCount(count=count), told=_told(count))


def _expected_fen(books: Books, desk: DeskId) -> int:
    """What the ledger expects in a drawer now, from the entries themselves."""
    standing = Standing()
    till = Till(standing)
    for posted in books.bookkeeper.posted():
        standing.add(posted)
        till.take(posted)
    return drawer_of(till.drawers(books.registrar.cash_counts()), desk).expected_fen


def _see(count: CashCount) -> None:
    """Refuse a count that nobody can stand for."""
    for faces, pieces in ((FACES, count.pieces), (NOTE_FACES, count.false_pieces)):
        for face, number in pieces:
            if face not in faces or number < 0:
                raise BadPiecesError(face=Money(face).figures)
    if not count.counter or not count.checker or same_person(count.counter, count.checker):
        raise OneCounterError
    if count.kind == "hand_over" and (
        not count.custodian or same_person(count.custodian, count.counter)
    ):
        raise NoCustodianError
    if not count.is_settled:
        raise DifferenceUnexplainedError(
            expected=Money(count.expected_fen).figures, counted=Money(count.counted_fen).figures
        )


def _told(count: CashCount) -> Sentence:
    """What became of the money, in words."""
    values = {
        "desk": count.desk,
        "figures": Money(count.counted_fen).figures,
        "difference": Money(count.difference_fen).signed,
        "custodian": count.custodian,
    }
    if count.kind == "hand_over":
        return Sentence(HANDED_OVER, values)
    return Sentence(DIFFERS if count.difference_fen else COUNTED, values)
