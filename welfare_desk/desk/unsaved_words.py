"""How it is said that something was not saved: what happened, and what is safe."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

_TITLES: Final = {
    "disk-full": QT_TRANSLATE_NOOP("UnsavedBand", "Not saved: the disk of the file is full"),
    "read-only": QT_TRANSLATE_NOOP("UnsavedBand", "Not saved: the file may only be read"),
    "file-gone": QT_TRANSLATE_NOOP("UnsavedBand", "Not saved: the file is not where it was"),
    "cannot-open": QT_TRANSLATE_NOOP("UnsavedBand", "Not saved: the file cannot be reached"),
    "disk-fails": QT_TRANSLATE_NOOP("UnsavedBand", "Not saved: the disk does not answer properly"),
    "file-busy": QT_TRANSLATE_NOOP("UnsavedBand", "Not saved: another program holds the file"),
    "damaged": QT_TRANSLATE_NOOP("UnsavedBand", "Not saved: the file is damaged"),
}
_OTHER: Final = QT_TRANSLATE_NOOP("UnsavedBand", "Not saved")
_LINE: Final = QT_TRANSLATE_NOOP(
    "UnsavedBand", "{number} is still in the form; it is not lost and not on the stage."
)
_FORM: Final = QT_TRANSLATE_NOOP(
    "UnsavedBand", "What was typed is still in the form; it is not lost."
)
_SAFE: Final = QT_TRANSLATE_NOOP("UnsavedBand", "All that was recorded before is safe in the file.")
_KEPT: Final = QT_TRANSLATE_NOOP(
    "UnsavedBand", "All that was recorded before is safe in a checked backup."
)
_OUT: Final[dict[str, str]] = {
    "read-only": QT_TRANSLATE_NOOP("UnsavedBand", "Allow writing to it, or go on elsewhere."),
    "file-gone": QT_TRANSLATE_NOOP(
        "UnsavedBand", "Put it back, or plug the stick in again, and try again."
    ),
    "cannot-open": QT_TRANSLATE_NOOP("UnsavedBand", "Look at the disk and try again."),
    "file-busy": QT_TRANSLATE_NOOP("UnsavedBand", "Close the other program and try again."),
    "disk-full": QT_TRANSLATE_NOOP("UnsavedBand", "Make room and try again, or go on elsewhere."),
    "damaged": QT_TRANSLATE_NOOP("UnsavedBand", "Go on with the newest backup (page Backups)."),
}

FROM_THE_WORLD: Final = frozenset(_TITLES)
"""The failures that keep a file from being written, by their codes."""
MOVABLE: Final = frozenset({"disk-full", "read-only", "file-busy", "disk-fails"})
"""Those after which the file can still be read, so that a copy of it can be made elsewhere."""
_STILL_SAFE: Final = frozenset({"disk-full", "read-only", "file-busy"})
"""Those after which nobody need doubt what stands in the file."""


def title_words(code: str) -> str:
    """What happened."""
    return _say(_TITLES.get(code, _OTHER))


def safe_words(code: str, number: str, *, kept: bool) -> str:
    """What is safe, and what may be done about it; nothing is promised that is not known."""
    said = [_say(_LINE).format(number=number) if number else _say(_FORM)]
    if code in _STILL_SAFE:
        said.append(_say(_SAFE))
    elif kept:
        said.append(_say(_KEPT))
    if code in _OUT:
        said.append(_say(_OUT[code]))
    space = "" if "。" in said[0] else " "
    return space.join(said)


def _say(source: str) -> str:
    return QCoreApplication.translate("UnsavedBand", source)
