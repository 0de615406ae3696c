"""How a long reading or writing tells how far it is, and how it learns that it shall stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from welfare_desk.sheets.errors import SheetStoppedError

Progress = Callable[[int, int], None]
"""Is told what is done and what there is to do, in the same unit; both may be rough."""

Cancelled = Callable[[], bool]
"""Whether somebody asked to stop."""

WHOLE = 1000
"""The whole of a work, for those who only know parts."""


@dataclass(frozen=True, slots=True)
class Watch:
    """Both together; either may be left out.

    >>> Watch(None, None).reach(5, 10)
    """

    progress: Progress | None
    cancelled: Cancelled | None

    def reach(self, done: int, total: int) -> None:
        """Tell how far the work is, and stop it where somebody asked for that.

        Raises:
            SheetStoppedError: somebody asked to stop.
        """
        if self.cancelled is not None and self.cancelled():
            raise SheetStoppedError
        if self.progress is not None:
            self.progress(done, total)

    def part(self, begin: int, end: int) -> Watch:
        """The watch over one part of the work, from `begin` to `end` of `WHOLE`."""

        def told(done: int, total: int) -> None:
            self.reach(begin + (end - begin) * min(done, total) // max(total, 1), WHOLE)

        return Watch(told, None)
