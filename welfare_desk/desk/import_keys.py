"""The keys of the page of imports, for the page and the sheet behind F1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.desk.pages import KeyHint

# How to add a key: its act in import_page.py, and a line here, so that F1 names it.
KEYS: Final[tuple[KeyHint, ...]] = (
    ("Enter", QT_TRANSLATE_NOOP("ImportPage", "Next step; at the last: write")),
    ("Esc", QT_TRANSLATE_NOOP("ImportPage", "Stop; one step back; leave")),
    ("Ctrl+O", QT_TRANSLATE_NOOP("ImportPage", "Choose a file")),
    ("Ctrl+T", QT_TRANSLATE_NOOP("ImportPage", "Units or projects")),
    ("Ctrl+S", QT_TRANSLATE_NOOP("ImportPage", "Save a template to fill in")),
    ("Ctrl+E", QT_TRANSLATE_NOOP("ImportPage", "Export all")),
    ("Ctrl+F", QT_TRANSLATE_NOOP("ImportPage", "Filter the problems")),
    ("Alt+Y", QT_TRANSLATE_NOOP("ImportPage", "It is the same one as in the register")),
    ("Alt+N", QT_TRANSLATE_NOOP("ImportPage", "It is a different one")),
)
