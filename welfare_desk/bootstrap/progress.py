"""The bar on standard error that shows how far a long piece of work has come."""

from __future__ import annotations

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress as Bars, TextColumn


class Progress:
    """One bar, from the start to `close`."""

    def __init__(self, words: str, total: int) -> None:
        """Show an empty bar behind its words."""
        columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
        self._bars = Bars(*columns, console=Console(stderr=True))
        self._task = self._bars.add_task(words, total=total)
        self._bars.start()

    def show(self, done: int) -> None:
        """Fill the bar as far as the work is done."""
        self._bars.update(self._task, completed=done)

    def close(self) -> None:
        """Leave the bar as it stands."""
        self._bars.stop()
