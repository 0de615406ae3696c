"""A bar that says how far an import of a sheet is, where somebody watches."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Self

from welfare_desk.console import LONG_FILE, ImportBar

if TYPE_CHECKING:
    from types import TracebackType

    from welfare_desk.services.texts import Texts
    from welfare_desk.sheets.watch import Progress

_WHOLE: Final = LONG_FILE


class SheetBar:
    """The bar over all steps of an import; it is taken away at the end of its block."""

    def __init__(self, texts: Texts) -> None:
        """Draw nothing yet."""
        self._bar = ImportBar(texts)

    def __enter__(self) -> Self:
        """The bar itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Take the bar away."""
        self._bar.close()

    def stage(self, place: int, steps: int) -> Progress:
        """Whom to tell how far one step is, by its place among all of them."""

        def told(done: int, total: int) -> None:
            share = min(done, total) / total if total else 1.0
            self._bar(int((place + share) * _WHOLE / steps), _WHOLE)

        return told
