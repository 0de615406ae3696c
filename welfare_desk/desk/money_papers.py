"""Papers of the money: the sheet of a count, the closing statement; loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.desk.look import Look
    from welfare_desk.domain.closing_report import ClosingReport
    from welfare_desk.domain.drawer import CashCount
    from welfare_desk.domain.ids import OperatorCode
    from welfare_desk.domain.register import Event
    from welfare_desk.papers.page import Paper


def cash_paper(event: Event, count: CashCount, look: Look) -> Paper:
    """The sheet that counter, checker and custodian sign."""
    from welfare_desk.papers.cash_sheet import cash_sheet  # noqa: PLC0415 - when asked for

    return cash_sheet(event, count, look.language)


def closing_paper(
    event: Event, report: ClosingReport, name_of: Callable[[OperatorCode], str], look: Look
) -> Paper:
    """The statement of a closing, to be signed by two."""
    from welfare_desk.papers.closing_statement import (  # noqa: PLC0415 - when asked for
        closing_statement,
    )

    return closing_statement(event, report, name_of, look.language)
