"""The keys of the page of donations, for the sheet behind F1."""

from __future__ import annotations

from typing import Final

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

KEYS: Final[tuple[tuple[str, str], ...]] = (
    ("Enter", QT_TRANSLATE_NOOP("DonationsPage", "Next empty cell; none empty: record")),
    ("Esc", QT_TRANSLATE_NOOP("DonationsPage", "Back to the unit; close a list or sheet")),
    ("Alt+U", QT_TRANSLATE_NOOP("DonationsPage", "Unit or name")),
    ("Alt+A", QT_TRANSLATE_NOOP("DonationsPage", "Amount or quantity")),
    ("Alt+P", QT_TRANSLATE_NOOP("DonationsPage", "Project")),
    ("Alt+R", QT_TRANSLATE_NOOP("DonationsPage", "Note")),
    ("Alt+S", QT_TRANSLATE_NOOP("DonationsPage", "Received or pledged")),
    ("Alt+D", QT_TRANSLATE_NOOP("DonationsPage", "Split the gift over several projects")),
    ("Alt+C", QT_TRANSLATE_NOOP("DonationsPage", "Claim, or gift again")),
    ("Alt+T", QT_TRANSLATE_NOOP("DonationsPage", "Settle an open pledge of the unit")),
    ("Alt+M", QT_TRANSLATE_NOOP("DonationsPage", "How it comes, then a digit")),
    ("Alt+E", QT_TRANSLATE_NOOP("DonationsPage", "Details: reference, days, goods")),
    ("Alt+I", QT_TRANSLATE_NOOP("DonationsPage", "Giver who does not want to be named")),
    ("Alt+W", QT_TRANSLATE_NOOP("DonationsPage", "Giver not yet known, to be found later")),
    ("Alt+B", QT_TRANSLATE_NOOP("DonationsPage", "Type in paper sheets; Esc leaves")),
    ("Ctrl+N", QT_TRANSLATE_NOOP("DonationsPage", "Register somebody new")),
    ("Alt+Y", QT_TRANSLATE_NOOP("DonationsPage", "Somebody new is the same as that unit")),
    ("Alt+N", QT_TRANSLATE_NOOP("DonationsPage", "Somebody new is different from that unit")),
    ("Ctrl+Z", QT_TRANSLATE_NOOP("DonationsPage", "Undo the last entry, within 30 seconds")),
    ("Ctrl+D", QT_TRANSLATE_NOOP("DonationsPage", "Void the chosen entry")),
    ("Ctrl+R", QT_TRANSLATE_NOOP("DonationsPage", "Give the chosen gift another use")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("DonationsPage", "Next filter of the journal")),
    ("Ctrl+Shift+F", QT_TRANSLATE_NOOP("DonationsPage", "The same, as on every page")),
)
