"""The keys of the page of goods, for the bar below and the sheet behind F1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.desk.pages import KeyHint

KEYS: Final[tuple[KeyHint, ...]] = (
    ("Enter", QT_TRANSLATE_NOOP("GoodsPage", "The next step: arrived, accepted, done")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("GoodsPage", "Goods that nobody announced")),
    ("Ctrl+R", QT_TRANSLATE_NOOP("GoodsPage", "Refuse goods with thanks")),
    ("F2", QT_TRANSLATE_NOOP("GoodsPage", "Agree on another day")),
    ("Ctrl+D", QT_TRANSLATE_NOOP("GoodsPage", "Withdraw the promise, with a reason")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("GoodsPage", "Search by what it is, name or initials")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("GoodsPage", "Undo the last entry, within 30 seconds")),
    ("Ctrl+Shift+F", QT_TRANSLATE_NOOP("GoodsPage", "Next filter")),
    ("Esc", QT_TRANSLATE_NOOP("GoodsPage", "Back from the form; show all again")),
)
LIST_HINTS: Final[tuple[KeyHint, ...]] = (
    ("Enter", QT_TRANSLATE_NOOP("GoodsPage", "next step")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("GoodsPage", "not announced")),
    ("Ctrl+R", QT_TRANSLATE_NOOP("GoodsPage", "refuse with thanks")),
    ("Ctrl+Shift+F", QT_TRANSLATE_NOOP("GoodsPage", "next filter")),
    ("Ctrl+PgDown", QT_TRANSLATE_NOOP("GoodsPage", "next page of the books")),
)
FORM_HINTS: Final[tuple[KeyHint, ...]] = (
    ("Enter", QT_TRANSLATE_NOOP("GoodsPage", "record")),
    ("Tab", QT_TRANSLATE_NOOP("GoodsPage", "next field")),
    ("Esc", QT_TRANSLATE_NOOP("GoodsPage", "back")),
    ("F6", QT_TRANSLATE_NOOP("GoodsPage", "next part")),
)
