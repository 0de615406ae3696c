"""How backups are spoken of on the desk: which place, how old, and whether all is well."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.care import OLD_S
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.notices import say

if TYPE_CHECKING:
    from datetime import datetime

    from welfare_desk.domain.care import BackupHealth, PlaceHealth
    from welfare_desk.domain.texts import Language

MINUTE_S: Final = 60
HOUR_S: Final = 3_600
DAY_S: Final = 86_400

ON_STICK = QT_TRANSLATE_NOOP("Care", "USB copy")
SECOND = QT_TRANSLATE_NOOP("Care", "Second copy")
BESIDE = QT_TRANSLATE_NOOP("Care", "Backup")
MISSING = QT_TRANSLATE_NOOP("Care", "not there")
FAILS = QT_TRANSLATE_NOOP("Care", "not kept")
NONE_YET = QT_TRANSLATE_NOOP("Care", "none yet")
JUST_NOW = QT_TRANSLATE_NOOP("Care", "just now")
MINUTES_AGO = QT_TRANSLATE_NOOP("Care", "{count} min ago")
HOURS_AGO = QT_TRANSLATE_NOOP("Care", "{count} h ago")
DAYS_AGO = QT_TRANSLATE_NOOP("Care", "{count} d ago")
GOOD = QT_TRANSLATE_NOOP("Care", "{age} ✔")


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceState:
    """A place for backups in words: an icon, its colour, which place, how it stands."""

    icon: str
    role: str
    words: str
    more: str


def care(source: str) -> str:
    """A sentence about backups, in the language of the desk."""
    return QCoreApplication.translate("Care", source)


def age_words(made: datetime, now: datetime) -> str:
    """How long ago a backup was made; a clock that went back makes none of the future."""
    seconds = max((now - made).total_seconds(), 0)
    if seconds < MINUTE_S:
        return care(JUST_NOW)
    for unit_s, words in ((DAY_S, DAYS_AGO), (HOUR_S, HOURS_AGO)):
        if seconds >= unit_s:
            return care(words).format(count=int(seconds // unit_s))
    return care(MINUTES_AGO).format(count=int(seconds // MINUTE_S))


def place_state(place: PlaceHealth, now: datetime) -> PlaceState:
    """How one place stands: amber where it is missing, fails, or lacks entries for too long."""
    words = care(BESIDE if not place.chosen else SECOND if place.same_disk else ON_STICK)
    icon = "usb" if place.chosen and not place.same_disk else "hard-drives"
    if not place.there:
        return PlaceState(icon=icon, role="pledge", words=words, more=care(MISSING))
    if place.trouble is not None:
        return PlaceState(icon=icon, role="pledge", words=words, more=care(FAILS))
    if place.newest is None:
        return PlaceState(icon=icon, role="pledge", words=words, more=care(NONE_YET))
    age = age_words(place.newest.at, now)
    if not place.holds_all and (now - place.newest.at).total_seconds() > OLD_S:
        return PlaceState(icon=icon, role="pledge", words=words, more=age)
    return PlaceState(icon=icon, role="ok", words=words, more=care(GOOD).format(age=age))


def strip_place(health: BackupHealth) -> PlaceHealth:
    """The place that the strip at the top speaks of: the second where one was chosen."""
    return health.places[-1]


def trouble_words(place: PlaceHealth, language: Language) -> str:
    """What is wrong with a place, "" where nothing is."""
    return "" if place.trouble is None else say(place.trouble, language)
