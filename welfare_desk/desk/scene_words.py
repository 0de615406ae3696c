"""The scenes at the desk: in which order, by which keys, under which names and icons."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from PySide6.QtCore import QCoreApplication

from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from welfare_desk.domain.cues import SceneName


class SceneFace(NamedTuple):
    """The icon and the English name of a scene (context "words")."""

    icon: str
    words: str


SCENE_FACES: Final[dict[SceneName, SceneFace]] = {
    "welcome": SceneFace("sun", QT_TRANSLATE_NOOP("words", "Welcome")),
    "total": SceneFace("projector-screen-chart", QT_TRANSLATE_NOOP("words", "Total")),
    "wall": SceneFace("heart", QT_TRANSLATE_NOOP("words", "Thanks wall")),
    "market": SceneFace("storefront", QT_TRANSLATE_NOOP("words", "Market board")),
    "spotlight": SceneFace("lightbulb", QT_TRANSLATE_NOOP("words", "Spotlight")),
    "milestone": SceneFace("seal-check", QT_TRANSLATE_NOOP("words", "Milestone")),
    "services": SceneFace("hand-heart", QT_TRANSLATE_NOOP("words", "Services")),
    "closing": SceneFace("clipboard-text", QT_TRANSLATE_NOOP("words", "Closing")),
    "hold": SceneFace("frame-corners", QT_TRANSLATE_NOOP("words", "Be right back")),
    "arrivals": SceneFace("users-three", QT_TRANSLATE_NOOP("words", "Check-in")),
    "project": SceneFace("megaphone", QT_TRANSLATE_NOOP("words", "One project")),
    "notice": SceneFace("scales", QT_TRANSLATE_NOOP("words", "Public notice")),
    "giving": SceneFace("qr-code", QT_TRANSLATE_NOOP("words", "How to give")),
}
"""In the order in which Alt+PgUp and Alt+PgDown go through them; the first nine have digits."""

SCENE_ORDER: Final[tuple[SceneName, ...]] = tuple(SCENE_FACES)
DIGITS: Final = 9


def scene_words(scene: SceneName) -> str:
    """The name of a scene in the language of the desk."""
    return QCoreApplication.translate("words", SCENE_FACES[scene].words)


def scene_digit(scene: SceneName) -> str:
    """The digit that shows a scene together with Alt; "" where it has none."""
    place = SCENE_ORDER.index(scene) + 1
    return str(place) if place <= DIGITS else ""


def neighbour(scene: SceneName, by: int) -> SceneName:
    """The scene so many places on, round and round.

    >>> neighbour("welcome", -1)
    'giving'
    """
    return SCENE_ORDER[(SCENE_ORDER.index(scene) + by) % len(SCENE_ORDER)]
