"""Whether what is kept beside the ledger makes sense: goods, statements, paper, counts of cash."""

from __future__ import annotations

import sqlite3
from collections import defaultdict
from typing import TYPE_CHECKING, Final

from welfare_desk.domain.checked import Problem
from welfare_desk.domain.entries import Donation, Pledge
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.operator_draft import NOBODY
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.storage import things
from welfare_desk.storage.audit_rows import things_of
from welfare_desk.storage.types import UnreadableRowError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from welfare_desk.domain.delivery import Delivery
    from welfare_desk.domain.ids import EntryId, EventId
    from welfare_desk.domain.statement import StatementLine
    from welfare_desk.storage.look import Look

    Key = tuple[EventId, EntryId]

DELIVERY_OF_NOTHING = QT_TRANSLATE_NOOP(
    "checks",
    "The goods brought as {delivery} name {named}, which is not there or is something else.",
)
DELIVERY_UNCLEAR = QT_TRANSLATE_NOOP(
    "checks", "The goods brought as {delivery} are not accepted, but a gift was booked for them."
)
DELIVERY_UNBOOKED = QT_TRANSLATE_NOOP(
    "checks", "The goods brought as {delivery} were accepted, but no gift stands for them."
)
ACCEPTED_TWICE = QT_TRANSLATE_NOOP(
    "checks", "The goods brought as {delivery} are booked by the same gift as others."
)
LINE_OF_NOTHING = QT_TRANSLATE_NOOP(
    "checks", "Line {position} of the statement {source} is explained by {entry}, no gift of money."
)
OTHER_AMOUNT = QT_TRANSLATE_NOOP(
    "checks", "Line {position} of the statement {source} has another amount than its gift."
)
LINE_UNCLEAR = QT_TRANSLATE_NOOP(
    "checks", "Line {position} of the statement {source} is set aside, but a gift explains it."
)
EXPLAINED_TWICE = QT_TRANSLATE_NOOP(
    "checks", "Line {position} of the statement {source} is explained by the gift of another line."
)
SHEET_MISNAMED = QT_TRANSLATE_NOOP(
    "checks", "The paper sheet {sheet} carries another desk or number than its name says."
)
UNKNOWN_OPERATOR = QT_TRANSLATE_NOOP(
    "checks", "{operator} stands under a count of cash or a closing, and is nobody here."
)

UNTOLD: Final = frozenset({NOBODY})
"""The code of whoever typed before anybody was chosen; it needs no name."""


def check_books(seen: Look) -> Iterator[Problem]:
    """Whether every row that is kept beside the ledger names what is there, and once."""
    if not seen.readable:
        return
    for check in (_check_deliveries, _check_lines, _check_paper, _check_operators):
        try:
            yield from check(seen)
        except (sqlite3.DatabaseError, UnreadableRowError):
            continue  # other checks tell what is damaged


def _check_deliveries(seen: Look) -> Iterator[Problem]:
    booked: set[Key] = set()
    units, projects = (_ids(seen, name) for name in ("unit", "project"))
    for event, brought in things_of(seen.connection, things.DELIVERIES):
        for named in _nothing_named(seen, event, brought):
            yield _problem(
                "delivery-of-nothing", DELIVERY_OF_NOTHING, delivery=brought.id, named=named
            )
        for known, name in ((units, brought.unit), (projects, brought.project)):
            if name is not None and (event, name) not in known:
                yield _problem(
                    "delivery-of-nothing", DELIVERY_OF_NOTHING, delivery=brought.id, named=name
                )
        stands = _stands(seen, event, brought.entry)
        if brought.state == "accepted" and (brought.entry is None or stands is False):
            yield _problem("delivery-unclear", DELIVERY_UNBOOKED, delivery=brought.id)
        if brought.state != "accepted" and stands:
            yield _problem("delivery-unclear", DELIVERY_UNCLEAR, delivery=brought.id)
        if brought.entry is not None and (event, brought.entry) in booked:
            yield _problem("accepted-twice", ACCEPTED_TWICE, delivery=brought.id)
        if brought.entry is not None:
            booked.add((event, brought.entry))


def _nothing_named(seen: Look, event: EventId, brought: Delivery) -> Iterator[EntryId]:
    """What a delivery names as its promise or its gift and is none."""
    is_of = _kinds_of(seen, event)
    if brought.pledge is not None and is_of(brought.pledge) is not Pledge:
        yield brought.pledge
    if brought.entry is not None and is_of(brought.entry) is not Donation:
        yield brought.entry


def _stands(seen: Look, event: EventId, entry: EntryId | None) -> bool | None:
    """Whether an entry was not taken back; None: there is no such entry."""
    fold = seen.folds.get(event)
    if fold is None or entry is None or not fold.standing.knows(entry):
        return None
    return fold.standing.stands(entry)


def _check_lines(seen: Look) -> Iterator[Problem]:
    explained: defaultdict[Key, list[StatementLine]] = defaultdict(list)
    for event, line in things_of(seen.connection, things.STATEMENT_LINES):
        if line.entry is None:
            continue
        fold = seen.folds.get(event)
        known = fold is not None and fold.standing.knows(line.entry)
        gift = fold.standing.posted(line.entry).entry if fold is not None and known else None
        place = {"position": line.position, "source": line.source}
        if not isinstance(gift, Donation) or gift.kind != "money":
            yield _problem("line-of-nothing", LINE_OF_NOTHING, **place, entry=line.entry)
        elif fold is not None and fold.standing.stands(line.entry):
            explained[event, line.entry].append(line)
            if gift.fen != line.fen:
                yield _problem("line-of-other-amount", OTHER_AMOUNT, **place)
            if line.aside:
                yield _problem("line-unclear", LINE_UNCLEAR, **place)
    for lines in explained.values():
        for line in lines[1:]:
            place = {"position": line.position, "source": line.source}
            yield _problem("explained-twice", EXPLAINED_TWICE, **place)


def _check_paper(seen: Look) -> Iterator[Problem]:
    for _, sheet in things_of(seen.connection, things.PAPER_SHEETS):
        if sheet.id != f"{sheet.desk}{sheet.number}":
            yield _problem("sheet-misnamed", SHEET_MISNAMED, sheet=sheet.id)


def _check_operators(seen: Look) -> Iterator[Problem]:
    known, named = _ids(seen, "operator"), set()
    for event, counted in things_of(seen.connection, things.CASH_COUNTS):
        named.add((event, counted.by))
    for event, closing in things_of(seen.connection, things.CLOSINGS):
        named.add((event, closing.by))
        if closing.reopened_by is not None:
            named.add((event, closing.reopened_by))
    for operator in sorted({code for _, code in named - known}):
        if operator not in UNTOLD:
            yield _problem("unknown-operator", UNKNOWN_OPERATOR, operator=operator)


def _ids(seen: Look, table: str) -> set[tuple[str, str]]:
    """The ids of a table, with their events."""
    return set(seen.connection.execute(f"SELECT event_id, id FROM {table}"))  # noqa: S608 - constants


def _kinds_of(seen: Look, event: EventId) -> Callable[[EntryId], type | None]:
    """Says what kind of entry an id is; None: there is no such entry."""
    fold = seen.folds.get(event)

    def kind(entry: EntryId) -> type | None:
        if fold is None or not fold.standing.knows(entry):
            return None
        return type(fold.standing.posted(entry).entry)

    return kind


def _problem(code: str, source: str, /, **values: object) -> Problem:
    return Problem(code=code, said=Sentence(source, values))
