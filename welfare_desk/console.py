"""What the command line shows to people: tables and bars, in the chosen language, never in JSON."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final, TextIO

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn
from rich.table import Table

from welfare_desk.answers import answering
from welfare_desk.domain.methods import method_name
from welfare_desk.domain.money import Money
from welfare_desk.domain.tally import NOTHING
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.domain.register import Project
    from welfare_desk.domain.tally import Figures, ProjectSums
    from welfare_desk.services.texts import Texts

LONG_FILE: Final = 2_000
"""From so many lines on, a bar says how far an import is."""

WIDTH_WITHOUT_TERMINAL: Final = 100

RAISED = QT_TRANSLATE_NOOP("cli", "Raised")
RECEIVED = QT_TRANSLATE_NOOP("cli", "Received")
PLEDGED = QT_TRANSLATE_NOOP("cli", "Pledged")
OUTSTANDING = QT_TRANSLATE_NOOP("cli", "Outstanding")
GOODS_RECEIVED = QT_TRANSLATE_NOOP("cli", "Goods received")
GOODS_PROMISED = QT_TRANSLATE_NOOP("cli", "Goods promised")
GOODS_UNVALUED = QT_TRANSLATE_NOOP("cli", "Goods without a value")
UNITS = QT_TRANSLATE_NOOP("cli", "Units registered")
GIVERS = QT_TRANSLATE_NOOP("cli", "Givers")
CLAIMS = QT_TRANSLATE_NOOP("cli", "Claims")
SERVED = QT_TRANSLATE_NOOP("cli", "People served")
VOLUNTEERS = QT_TRANSLATE_NOOP("cli", "Volunteers")
PROJECT = QT_TRANSLATE_NOOP("cli", "Project")
NEED = QT_TRANSLATE_NOOP("cli", "Need")
GOODS = QT_TRANSLATE_NOOP("cli", "Goods")
IMPORTING = QT_TRANSLATE_NOOP("cli", "Importing")


def show_tally(figures: Figures, projects: tuple[Project, ...], texts: Texts) -> None:
    """Print the tally of an event and of its projects."""
    console = _console()
    with answering():
        console.print(_totals(figures, texts))
        console.print(_projects(figures, projects, texts))


class ImportBar:
    """Says how far a long import is, where somebody watches; call it with lines done and all."""

    def __init__(self, texts: Texts) -> None:
        """Show nothing yet: most files are in before a bar could be drawn."""
        self._words = texts.say("cli", IMPORTING)
        self._bar: Progress | None = None

    def __call__(self, done: int, total: int) -> bool:
        """Draw the bar anew; the import goes on in any case."""
        if self._bar is None and total >= LONG_FILE and done < total and _is_terminal(sys.stderr):
            self._bar = Progress(
                TextColumn("{task.description}"),
                BarColumn(),
                MofNCompleteColumn(),
                console=Console(stderr=True),
                transient=True,
            )
            self._bar.add_task(self._words, total=total)
            self._bar.start()
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=done)
        return True

    def close(self) -> None:
        """Take the bar away."""
        if self._bar is not None:
            self._bar.stop()


def _totals(figures: Figures, texts: Texts) -> Table:
    """The sums of the event, one a line."""
    table = Table(show_header=False, box=None, pad_edge=False)
    table.add_column()
    table.add_column(justify="right")
    sums, say = figures.sums, texts.say
    methods = sums.by_method_fen.items()
    amounts = {
        say("cli", RAISED): sums.raised_fen,
        say("cli", RECEIVED): sums.received_fen,
        **{f"  {say('words', method_name(method))}": fen for method, fen in methods},
        say("cli", OUTSTANDING): sums.outstanding_fen,
        say("cli", PLEDGED): sums.pledged_fen,
        say("cli", GOODS_RECEIVED): sums.goods_received_fen,
        say("cli", GOODS_PROMISED): sums.goods_promised_fen,
    }
    counts = {
        GOODS_UNVALUED: sums.goods_unvalued,
        UNITS: figures.units,
        GIVERS: sums.givers,
        CLAIMS: sums.claims,
        SERVED: figures.served,
        VOLUNTEERS: figures.volunteers,
    }
    for words, fen in amounts.items():
        table.add_row(words, _yuan(fen))
    for label, count in counts.items():
        table.add_row(say("cli", label), f"{count:,}")
    return table


def _projects(figures: Figures, projects: tuple[Project, ...], texts: Texts) -> Table:
    """The sums of each project, one a line."""
    table = Table(box=None, pad_edge=False)
    table.add_column("")
    table.add_column(texts.say("cli", PROJECT))
    for label in (NEED, RECEIVED, OUTSTANDING, GOODS):
        table.add_column(texts.say("cli", label), justify="right")
    for project in projects:
        sums = figures.sums.by_project.get(project.id, NOTHING)
        name = project.name.reads(texts.language)
        need_fen = figures.needs_fen.get(project.id, 0)
        table.add_row(project.id, name, _yuan(need_fen), *_sums(sums))
    return table


def _sums(sums: ProjectSums) -> tuple[str, str, str]:
    return _yuan(sums.received_fen), _yuan(sums.outstanding_fen), _yuan(sums.goods_valued_fen)


def _yuan(fen: int) -> str:
    return f"¥{Money(fen).figures}"


def _console() -> Console:
    """Rich's console: names are words, no markup; without a terminal tables keep their width."""
    width = None if _is_terminal(sys.stdout) else WIDTH_WITHOUT_TERMINAL
    return Console(width=width, highlight=False, markup=False, emoji=False)


def _is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody watches a stream; a shell may have closed it."""
    return stream is not None and stream.isatty()
