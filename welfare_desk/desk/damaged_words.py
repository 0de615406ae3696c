"""What is said of a damaged file: which backup is good, and exactly what it lacks."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.desk.care_words import age_words
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.care import Damage
    from welfare_desk.domain.texts import Language

MOST_NUMBERS: Final = 12
MOST_PROBLEMS: Final = 4

PAGES: Final = "unsound"
"""The problems that SQLite words, by its pages and trees: nobody at the desk can use them."""

NO_BACKUP = QT_TRANSLATE_NOOP(
    "Damaged", "No good backup was found beside the file or in the second place."
)
NEWEST = QT_TRANSLATE_NOOP("Damaged", "The newest good backup is {path} ({age}; entries: {count}).")
SAVED = QT_TRANSLATE_NOOP("Damaged", "What could be read is saved as {path}.")
NOTHING_LOST = QT_TRANSLATE_NOOP(
    "Damaged", "Nothing would be lost: the backup holds every entry of the file."
)
LOST = QT_TRANSLATE_NOOP(
    "Damaged", "Not in the backup and to be recorded again from paper: {numbers}."
)
AND_MORE = QT_TRANSLATE_NOOP("Damaged", "{numbers} and further ones: {count}")
GAPS = QT_TRANSLATE_NOOP("Damaged", "Entries of these desks can no longer be read: {desks}.")
UNSURE = QT_TRANSLATE_NOOP(
    "Damaged",
    "How many entries the file held can no longer be told; compare with the paper sheets.",
)
PAGES_BROKEN = QT_TRANSLATE_NOOP(
    "Damaged",
    "Parts of the file hold nonsense. Places found: {count}. The command verify lists them.",
)
FURTHER = QT_TRANSLATE_NOOP("Damaged", "Further findings: {count}.")


def found_words(damage: Damage, saved: Path | None) -> str:
    """Which good backup there is, and where what could be read was saved."""
    if damage.backup is None:
        said = _say(NO_BACKUP)
    else:
        age = age_words(damage.backup.at, datetime.now(UTC))
        said = _say(NEWEST).format(path=damage.backup.path, age=age, count=damage.backup.entries)
    return said if saved is None else f"{said} {_say(SAVED).format(path=saved)}"


def lost_words(damage: Damage) -> str:
    """What the backup lacks of the file, by number where it can be read."""
    if damage.backup is None:
        return ""
    said: list[str] = []
    if damage.lost:
        said.append(_say(LOST).format(numbers=_numbers(damage.lost)))
    if damage.gaps:
        said.append(_say(GAPS).format(desks=", ".join(damage.gaps)))
    if damage.unsure:
        said.append(_say(UNSURE))
    return " ".join(said) if said else _say(NOTHING_LOST)


def problem_words(damage: Damage, language: Language) -> str:
    """What is wrong, one line each; of many only the first."""
    if damage.reason is not None:
        return say(damage.reason, language)
    pages = sum(problem.code == PAGES for problem in damage.problems)
    rest = [problem for problem in damage.problems if problem.code != PAGES]
    lines = [_say(PAGES_BROKEN).format(count=pages)] if pages else []
    shown = rest[: MOST_PROBLEMS - len(lines)]
    lines += [say(problem.said, language, "checks") for problem in shown]
    if len(rest) > len(shown):
        lines.append(_say(FURTHER).format(count=len(rest) - len(shown)))
    return "\n".join(lines)


def _numbers(lost: tuple[str, ...]) -> str:
    shown = ", ".join(lost[:MOST_NUMBERS])
    more = len(lost) - MOST_NUMBERS
    return shown if more <= 0 else _say(AND_MORE).format(numbers=shown, count=more)


def _say(source: str) -> str:
    return QCoreApplication.translate("Damaged", source)
