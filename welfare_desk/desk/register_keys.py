"""The keys of the register's page: what each does, for page, status bar and F1 sheet."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.desk.pages import KeyHint

# How to add a key: its act in ACT_KEYS (register_acts.py) or PAGE_KEYS (units_page.py), and a line
# in KEYS, so that the sheet behind F1 names it.
ACT_KEYS: Final = {
    "F2": "edit",
    "Ctrl+E": "edit",
    "Ctrl+L": "claim",
    "Ctrl+M": "merge",
    "Ctrl+D": "take_back",
    "Alt+H": "count",
    "Alt+P": "phone",
    "Alt+A": "turn_approved",
}
KEYS: Final[tuple[KeyHint, ...]] = (
    ("↑ ↓", QT_TRANSLATE_NOOP("UnitsPage", "Choose a unit")),
    ("Enter", QT_TRANSLATE_NOOP("UnitsPage", "Record a gift of the chosen unit")),
    ("Space", QT_TRANSLATE_NOOP("UnitsPage", "Check the chosen unit in")),
    ("Alt+H", QT_TRANSLATE_NOOP("UnitsPage", "How many people came, then Enter")),
    ("Ctrl+D", QT_TRANSLATE_NOOP("UnitsPage", "Take the check-in back")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("UnitsPage", "Undo the last check-in or merge")),
    ("F6", QT_TRANSLATE_NOOP("UnitsPage", "Into the detail; Enter on a claim records its gift")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("UnitsPage", "Claim a project for the chosen unit")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("UnitsPage", "Register somebody new")),
    ("F2", QT_TRANSLATE_NOOP("UnitsPage", "Change the chosen unit (also Ctrl+E)")),
    ("Ctrl+M", QT_TRANSLATE_NOOP("UnitsPage", "Merge it with another unit, or tell them apart")),
    ("Alt+D", QT_TRANSLATE_NOOP("UnitsPage", "Go through possible duplicates")),
    ("Alt+P", QT_TRANSLATE_NOOP("UnitsPage", "Show the telephone number for a moment")),
    ("Alt+A", QT_TRANSLATE_NOOP("UnitsPage", "A state enterprise's own approval is there")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("UnitsPage", "Search; Esc shows all again")),
    ("Ctrl+Shift+F", QT_TRANSLATE_NOOP("UnitsPage", "Next kinds")),
    ("Alt+R", QT_TRANSLATE_NOOP("UnitsPage", "Who is here, who is not, all")),
    ("Alt+G", QT_TRANSLATE_NOOP("UnitsPage", "Only those whose approval is missing")),
    ("Alt+O", QT_TRANSLATE_NOOP("UnitsPage", "Sort by the next column")),
    ("Ctrl+I", QT_TRANSLATE_NOOP("UnitsPage", "Take units over from a spreadsheet")),
    ("Ctrl+P", QT_TRANSLATE_NOOP("UnitsPage", "Badges of the units that are shown")),
    ("Ctrl+Shift+P", QT_TRANSLATE_NOOP("UnitsPage", "The notice for who is registered")),
    ("Esc", QT_TRANSLATE_NOOP("UnitsPage", "Back to the list")),
)
LIST_HINTS: Final[tuple[KeyHint, ...]] = (
    ("↑ ↓", QT_TRANSLATE_NOOP("UnitsPage", "choose")),
    ("Space", QT_TRANSLATE_NOOP("UnitsPage", "check in")),
    ("Enter", QT_TRANSLATE_NOOP("UnitsPage", "record a gift")),
    ("Ctrl+L", QT_TRANSLATE_NOOP("UnitsPage", "claim")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("UnitsPage", "new unit")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("UnitsPage", "search")),
    ("F1", QT_TRANSLATE_NOOP("UnitsPage", "all keys")),
)
FORM_HINTS: Final[tuple[KeyHint, ...]] = (
    ("Enter", QT_TRANSLATE_NOOP("UnitsPage", "save")),
    ("Tab", QT_TRANSLATE_NOOP("UnitsPage", "next field")),
    ("Esc", QT_TRANSLATE_NOOP("UnitsPage", "back to the list")),
    ("F1", QT_TRANSLATE_NOOP("UnitsPage", "all keys")),
)
MERGE_HINTS: Final[tuple[KeyHint, ...]] = (
    ("Enter", QT_TRANSLATE_NOOP("UnitsPage", "the same: merge")),
    ("Alt+N", QT_TRANSLATE_NOOP("UnitsPage", "different")),
    ("Alt+T", QT_TRANSLATE_NOOP("UnitsPage", "which one stays")),
    ("Esc", QT_TRANSLATE_NOOP("UnitsPage", "back to the list")),
)
PAIR_HINTS: Final[tuple[KeyHint, ...]] = (
    ("1/2", QT_TRANSLATE_NOOP("UnitsPage", "the same: left or right stays")),
    ("3", QT_TRANSLATE_NOOP("UnitsPage", "different")),
    ("4", QT_TRANSLATE_NOOP("UnitsPage", "later")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("UnitsPage", "undo")),
    ("Esc", QT_TRANSLATE_NOOP("UnitsPage", "back to the list")),
)
