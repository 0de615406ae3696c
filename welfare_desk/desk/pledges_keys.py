"""The keys of the page of pledges, for the bar below and the sheet behind F1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.desk.pages import KeyHint

KEYS: Final[tuple[KeyHint, ...]] = (
    ("Enter", QT_TRANSLATE_NOOP("PledgesPage", "Record a payment of the pledge")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("PledgesPage", "A payment: find who pays")),
    ("F2", QT_TRANSLATE_NOOP("PledgesPage", "Agree on another day")),
    ("Ctrl+D", QT_TRANSLATE_NOOP("PledgesPage", "Withdraw the pledge, with a reason")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("PledgesPage", "Search by name, initials or number")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("PledgesPage", "Undo the last entry, within 30 seconds")),
    ("Ctrl+Shift+F", QT_TRANSLATE_NOOP("PledgesPage", "Next filter")),
    ("Alt+O", QT_TRANSLATE_NOOP("PledgesPage", "By due day, or by giver")),
    ("Alt+V", QT_TRANSLATE_NOOP("PledgesPage", "In the form: what the payment pays")),
    ("Esc", QT_TRANSLATE_NOOP("PledgesPage", "Back from the form; show all again")),
)
LIST_HINTS: Final[tuple[KeyHint, ...]] = (
    ("Enter", QT_TRANSLATE_NOOP("PledgesPage", "record a payment")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("PledgesPage", "find who pays")),
    ("F2", QT_TRANSLATE_NOOP("PledgesPage", "due day")),
    ("Ctrl+D", QT_TRANSLATE_NOOP("PledgesPage", "withdraw")),
    ("Ctrl+Shift+F", QT_TRANSLATE_NOOP("PledgesPage", "next filter")),
    ("Ctrl+PgDown", QT_TRANSLATE_NOOP("PledgesPage", "next page of the books")),
)
FORM_HINTS: Final[tuple[KeyHint, ...]] = (
    ("Enter", QT_TRANSLATE_NOOP("PledgesPage", "record")),
    ("Tab", QT_TRANSLATE_NOOP("PledgesPage", "next field")),
    ("Esc", QT_TRANSLATE_NOOP("PledgesPage", "back")),
    ("F6", QT_TRANSLATE_NOOP("PledgesPage", "next part")),
)
