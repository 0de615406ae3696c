"""Lines of statements: taken once, explained by the donation that they are, or set aside."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from welfare_desk.domain.changes import Changed

if TYPE_CHECKING:
    from welfare_desk.domain.changes import ExplainLine, SetLineAside, TakeStatement
    from welfare_desk.domain.ids import StatementLineId
    from welfare_desk.domain.statement import StatementLine
    from welfare_desk.services.books import Books


def take_statement(books: Books, change: TakeStatement) -> Changed:
    """Take the lines that nobody took before."""
    known = {line.id for line in books.registrar.statement_lines()}
    for line in change.lines:
        if line.id not in known:
            books.registrar.put_statement_line(line)
    return Changed(change=change)


def explain_line(books: Books, change: ExplainLine) -> Changed:
    """Say which donation a line is."""
    line = replace(_known(books, change.line), entry=change.entry, aside="")
    books.registrar.put_statement_line(line, fields=frozenset({"entry", "aside"}))
    return Changed(change=change)


def set_aside(books: Books, change: SetLineAside) -> Changed:
    """Say why a line is no gift."""
    line = replace(_known(books, change.line), aside=change.reason.strip())
    books.registrar.put_statement_line(line, fields=frozenset({"aside"}))
    return Changed(change=change)


def _known(books: Books, line: StatementLineId) -> StatementLine:
    return next(one for one in books.registrar.statement_lines() if one.id == line)
