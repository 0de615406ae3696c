"""How the desk names what waits for its spotlight."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.domain.aired import AirKind

AIR_WORDS: Final[dict[AirKind, str]] = {
    "claim": QT_TRANSLATE_NOOP("words", "Claim"),
    "pledge": QT_TRANSLATE_NOOP("words", "Pledge"),
    "gift": QT_TRANSLATE_NOOP("words", "Gift"),
    "several": QT_TRANSLATE_NOOP("words", "Thanked together"),
    "milestone": QT_TRANSLATE_NOOP("words", "Milestone"),
}

AIR_FACES: Final[dict[AirKind, tuple[str, str]]] = {
    "claim": ("storefront", "gold"),
    "pledge": ("clock-countdown", "pledge"),
    "gift": ("hand-coins", "ok"),
    "several": ("users-three", "kind"),
    "milestone": ("seal-check", "brandText"),
}
"""The icon and colour of each; the word stands beside it."""


def kind_words(kind: AirKind) -> str:
    """What waits, in the language of the desk."""
    return QCoreApplication.translate("words", AIR_WORDS[kind])
