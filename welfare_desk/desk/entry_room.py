"""Room for the entry card: where the page is low, the sums go before any cell is squeezed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QObject

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

GAPS_PX: Final = 32
"""The margins of the page, and the gap below the card."""
GAP_PX: Final = 10


class EntryRoom(QObject):
    """Hides `strip`, and if need be `journal`, while `card` needs their room.

    While `panel` is open the page is arranged by whoever opened it.
    """

    def __init__(
        self, page: QWidget, card: QWidget, strip: QWidget, journal: QWidget, panel: QWidget
    ) -> None:
        super().__init__(page)
        self._page, self._card = page, card
        self._strip, self._journal, self._panel = strip, journal, panel
        page.installEventFilter(self)
        card.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The card has other rows, or the page another height."""
        grown = event.type() == QEvent.Type.LayoutRequest and watched is self._card
        resized = event.type() == QEvent.Type.Resize and watched is self._page
        if (grown or resized) and not self._panel.isVisible():
            self._make_room()
        return super().eventFilter(watched, event)

    def _make_room(self) -> None:
        left = self._page.height() - self._card.sizeHint().height() - GAPS_PX
        journal = self._journal.minimumSizeHint().height()
        sums = self._strip.sizeHint().height() + GAP_PX
        self._journal.setVisible(left >= journal)
        self._strip.setVisible(left >= journal + sums or sums <= left < journal)
