"""Lines of statements: taken once, explained by the donation that they are, or set aside.

Nothing is matched twice: an entry explains one line at most, a line is explained by one entry.
An entry that was taken back explains nothing, so its line is open again.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from welfare_desk.domain.changes import Changed
from welfare_desk.domain.entries import Donation
from welfare_desk.domain.money import Money
from welfare_desk.domain.statement_rows import elsewhere
from welfare_desk.domain.statement_sides import BY_BANK
from welfare_desk.services.errors import UnknownEntryError
from welfare_desk.services.statement_errors import (
    EntryExplainsError,
    LineExplainedError,
    NotOnStatementError,
    OtherAmountError,
    StatementElsewhereError,
    UnknownStatementLineError,
)
from welfare_desk.sheets.watch import Watch

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from welfare_desk.domain.changes import ExplainLine, ExplainLines, SetLineAside, TakeStatement
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EntryId, StatementLineId
    from welfare_desk.domain.statement import StatementLine
    from welfare_desk.services.books import Books
    from welfare_desk.sheets.watch import Cancelled, Progress

    Stands = Callable[[EntryId], bool]
    Lines = Mapping[StatementLineId, StatementLine]


def take_statement(books: Books, change: TakeStatement) -> Changed:
    """Take the lines that nobody took before.

    Raises:
        StatementElsewhereError: they stand already under another way of paying.
    """
    take_lines(books, change.lines)
    return Changed(change=change)


def take_lines(
    books: Books,
    lines: Sequence[StatementLine],
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> int:
    """Take lines in one transaction, all of it or nothing; the answer is how many were new.

    Raises:
        StatementElsewhereError: they stand already under another way of paying.
        SheetStoppedError: somebody asked to stop.
    """
    watch = Watch(progress, cancelled)
    with books.writing():
        known = _lines(books)
        fresh = [line for line in lines if line.id not in known]
        before = elsewhere(fresh, known.values())
        if before is not None:
            raise StatementElsewhereError(row=before.position, source=before.source)
        for done, line in enumerate(fresh):
            watch.reach(done, len(fresh))
            books.registrar.put_statement_line(line)
        watch.reach(1, 1)
    return len(fresh)


def explain_line(books: Books, change: ExplainLine) -> Changed:
    """Say which donation a line is; None: nobody knows after all.

    Raises:
        KnownError: the two do not fit, or one of them is matched already.
    """
    _explain(books, _lines(books), change)
    return Changed(change=change)


def explain_lines(books: Books, change: ExplainLines) -> Changed:
    """Say of many lines which donations they are, all of them or none.

    Raises:
        KnownError: two do not fit, or one of them is matched already.
    """
    lines = dict(_lines(books))
    for each in change.lines:
        lines[each.line] = _explain(books, lines, each)
    return Changed(change=change)


def set_aside(books: Books, change: SetLineAside) -> Changed:
    """Say why a line is no gift; without a reason it is open again.

    Raises:
        LineExplainedError: it is a gift.
    """
    line = _known(_lines(books), change.line)
    if line.entry is not None and books.bookkeeper.stands(line.entry):
        raise LineExplainedError(number=_posted(books, line.entry).number)
    line = replace(line, aside=" ".join(change.reason.split()))
    books.registrar.put_statement_line(line, fields=frozenset({"aside"}))
    return Changed(change=change)


def _explain(books: Books, lines: Lines, change: ExplainLine) -> StatementLine:
    """Explain one line, and say how it stands then."""
    line = _known(lines, change.line)
    if change.entry is not None and change.entry != line.entry:
        _check_free(books, lines, line, change.entry)
    if change.entry is not None:
        _check_fits(line, _posted(books, change.entry), stands=books.bookkeeper.stands)
    line = replace(line, entry=change.entry, aside="" if change.entry else line.aside)
    books.registrar.put_statement_line(line, fields=frozenset({"entry", "aside"}))
    return line


def _check_free(books: Books, lines: Lines, line: StatementLine, entry: EntryId) -> None:
    """See that neither is matched with something else that stands."""
    if line.entry is not None and books.bookkeeper.stands(line.entry):
        raise LineExplainedError(number=_posted(books, line.entry).number)
    other = next((each for each in lines.values() if each.entry == entry), None)
    if other is not None:
        number = _posted(books, entry).number
        raise EntryExplainsError(number=number, row=other.position, source=other.source)


def _check_fits(line: StatementLine, posted: Posted, *, stands: Stands) -> None:
    """See that an entry is something that the line can be."""
    gift = posted.entry
    if (
        not isinstance(gift, Donation)
        or gift.kind != "money"
        or gift.method not in BY_BANK
        or not stands(posted.id)
    ):
        raise NotOnStatementError(number=posted.number)
    if gift.fen != line.fen:
        said = Money(gift.fen or 0).figures
        raise OtherAmountError(line=Money(line.fen).figures, number=posted.number, entry=said)


def _lines(books: Books) -> Lines:
    return {line.id: line for line in books.registrar.statement_lines()}


def _known(lines: Lines, line: StatementLineId) -> StatementLine:
    if line not in lines:
        raise UnknownStatementLineError
    return lines[line]


def _posted(books: Books, entry: EntryId) -> Posted:
    posted = books.bookkeeper.find(entry)
    if posted is None:
        raise UnknownEntryError(entry=entry)
    return posted
