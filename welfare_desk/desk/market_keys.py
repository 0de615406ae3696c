"""The keys of the market: for the sheet behind F1, and those that help most for the status bar."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.desk.market_list import MarketView
    from welfare_desk.desk.market_side import SideName
    from welfare_desk.desk.pages import KeyHint

LIST_KEYS: Final = (
    ("← ↑ ↓ →", QT_TRANSLATE_NOOP("MarketPage", "Choose a project")),
    ("Enter", QT_TRANSLATE_NOOP("MarketPage", "Claim; on a claim: record the gift")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("MarketPage", "Claim the chosen project")),
    ("Ctrl+H", QT_TRANSLATE_NOOP("MarketPage", "Keep a place, or onto the waiting list")),
    ("Ctrl+D", QT_TRANSLATE_NOOP("MarketPage", "Withdraw the chosen claim")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("MarketPage", "Put a new project on the list")),
    ("Ctrl+E", QT_TRANSLATE_NOOP("MarketPage", "Change the chosen project")),
    ("Ctrl+U", QT_TRANSLATE_NOOP("MarketPage", "Publish a draft")),
    ("Ctrl+T", QT_TRANSLATE_NOOP("MarketPage", "Cards, table, order, on stage")),
    ("Alt+↑ ↓", QT_TRANSLATE_NOOP("MarketPage", "Move in the order")),
    ("Space", QT_TRANSLATE_NOOP("MarketPage", "A claim comes on the stage, or stays off")),
    ("Del", QT_TRANSLATE_NOOP("MarketPage", "Give a kept place up; take a partner out")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("MarketPage", "Search; Ctrl+Shift+F: next filter")),
    ("Ctrl+I", QT_TRANSLATE_NOOP("MarketPage", "Import from a spreadsheet")),
    ("Esc", QT_TRANSLATE_NOOP("MarketPage", "Back to the list")),
)


class MarketHints(QObject):
    """What the status bar says while a form is open, or while one is in a view of the list."""

    def of(self, side: SideName, view: MarketView) -> tuple[KeyHint, ...]:
        """The keys that help most now."""
        if side == "claim":
            return self._of_claim()
        if side == "project":
            return self._of_project()
        if side == "hold":
            return (
                ("Enter", self.tr("keep the place")),
                ("Esc", self.tr("back to the list")),
                ("F1", self.tr("all keys")),
            )
        if view in {"order", "turns"}:
            return self._of_order(view)
        return (
            ("← ↑ ↓ →", self.tr("choose")),
            ("Enter", self.tr("claim it")),
            ("Ctrl+H", self.tr("keep a place")),
            ("Ctrl+N", self.tr("new project")),
            ("Ctrl+T", self.tr("view")),
            ("F6", self.tr("next part")),
        )

    def _of_claim(self) -> tuple[KeyHint, ...]:
        return (
            ("Enter", self.tr("record the claim")),
            ("Alt+U", self.tr("who claims it")),
            ("Alt+J", self.tr("partner")),
            ("Alt+A", self.tr("how much")),
            ("Esc", self.tr("back to the list")),
        )

    def _of_project(self) -> tuple[KeyHint, ...]:
        return (
            ("Enter", self.tr("put it on the list")),
            ("Alt+N", self.tr("another need")),
            ("Alt+S", self.tr("state")),
            ("Alt+P", self.tr("photo")),
            ("Esc", self.tr("back to the list")),
        )

    def _of_order(self, view: MarketView) -> tuple[KeyHint, ...]:
        move = (("Alt+↑ ↓", self.tr("move")), ("Ctrl+T", self.tr("view")))
        if view == "order":
            return (("↑ ↓", self.tr("choose")), *move, ("F6", self.tr("next part")))
        return (
            ("Enter", self.tr("record the gift")),
            ("Space", self.tr("on or off the stage")),
            *move,
            ("Ctrl+D", self.tr("withdraw")),
        )
