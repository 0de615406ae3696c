"""What is done with statements on the workers: read through, taken, held against the books."""

from __future__ import annotations

from typing import TYPE_CHECKING

from welfare_desk.qtkit.sheet_jobs import LinesMatched, LinesTaken, StatementPlanned

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.ids import StatementLineId
    from welfare_desk.qtkit.sheet_jobs import MatchLines, ReadStatement, TakeLines
    from welfare_desk.services.books import Books
    from welfare_desk.services.sheet_memory import SheetMemory
    from welfare_desk.services.statement_matching import Matcher
    from welfare_desk.sheets.grid import Grid
    from welfare_desk.sheets.watch import Cancelled, Progress


class Statements:
    """Keeps the file that was read last, and the names of the register between two questions."""

    def __init__(self) -> None:
        """Know no file yet."""
        self._last: tuple[Path, int, Grid] | None = None
        self._matcher: Matcher | None = None

    def read(
        self,
        job: ReadStatement,
        known: frozenset[StatementLineId],
        memory: SheetMemory,
        progress: Progress,
        cancelled: Cancelled,
    ) -> StatementPlanned:
        """Look a statement through; runs on the worker of sheets."""
        from welfare_desk.services.statement_header import find_statement
        from welfare_desk.services.statement_reading import plan_statement

        grid = self._grid(job.path, progress, cancelled)
        mapping = job.mapping
        if mapping is None:
            titles = [column.title for column in find_statement(grid, None).columns]
            mapping = memory.mapping("statement", titles)
        plan = plan_statement(
            grid,
            job.path.name,
            known,
            mapping,
            job.method,
            progress=progress,
            cancelled=cancelled,
        )
        if job.mapping is not None:
            memory.keep("statement", plan.titles, job.mapping)
        return StatementPlanned(plan)

    def match(self, job: MatchLines) -> LinesMatched:
        """Propose what lines may be; runs on the worker of sheets."""
        from welfare_desk.services.statement_matching import Matcher

        self._matcher = self._matcher or Matcher()
        found = self._matcher.propose(job.lines, job.rows, job.explaining, job.units, job.zone)
        return LinesMatched(found)

    def _grid(self, path: Path, progress: Progress, cancelled: Cancelled) -> Grid:
        """Read a file, unless it is the one that was read last."""
        from welfare_desk.services.statement_header import holds_statement
        from welfare_desk.sheets.reading import read_sheet

        changed = path.stat().st_mtime_ns if path.is_file() else 0
        if self._last is None or self._last[:2] != (path, changed):
            grid = read_sheet(path, fits=holds_statement, progress=progress, cancelled=cancelled)
            self._last = (path, changed, grid)
        return self._last[2]


def take(books: Books, job: TakeLines, progress: Progress, cancelled: Cancelled) -> LinesTaken:
    """Take the lines of a statement; runs on the worker of the books."""
    from welfare_desk.services.changing_statements import take_lines
    from welfare_desk.services.register_import import PlanHasProblemsError

    if job.plan.problems:
        raise PlanHasProblemsError(count=len(job.plan.problems))
    lines = job.plan.lines
    fresh = take_lines(books, lines, progress=progress, cancelled=cancelled)
    return LinesTaken(fresh=fresh, known=len(lines) - fresh)
