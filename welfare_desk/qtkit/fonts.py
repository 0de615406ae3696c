"""The bundled fonts: loading them, and the font for a size, a weight, a face and a language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QFont, QFontDatabase

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from welfare_desk.domain.texts import Language

Face = Literal["text", "names", "figures", "big_figures", "title"]
"""`names` closes the gap before an opening quote; `figures` stand in columns; `title`: ceremony."""

DESK_FONTS = (
    "DeskSans-Regular.otf",
    "DeskSans-Medium.otf",
    "DeskSans-Bold.otf",
    "barlow-400.ttf",
    "barlow-500.ttf",
    "barlow-600.ttf",
    "barlow-700.ttf",
    "barlow-semi-condensed-600.ttf",
    "barlow-condensed-700.ttf",
)
TITLE_FONTS = ("DeskSerif-Black.otf",)
"""Loaded by the few pages that use the face `title`."""
CHINESE = "Desk Sans"
MEDIUM = ["Desk Sans Medium", CHINESE]
# Some systems file a weight under a family of its own, so both names are asked for. There Barlow
# Medium is a regular face to Qt, and what it lacks would come from the regular Chinese one, too.
LATIN = {
    400: ["Barlow", CHINESE],
    500: ["Barlow Medium", "Barlow", *MEDIUM],
    600: ["Barlow SemiBold", "Barlow", *MEDIUM],
    700: ["Barlow", CHINESE],
}
FIGURES = ["Barlow Semi Condensed SemiBold", "Barlow Semi Condensed", *MEDIUM]
BIG_FIGURES = ["Barlow Condensed", CHINESE]
TITLE = ["Desk Serif Black", "Desk Serif", CHINESE]
SUBSTITUTED = ("Barlow", "Barlow Medium", "Barlow SemiBold", "Barlow Condensed", *FIGURES[:2])
FIXED_FACES: dict[Face, tuple[list[str], int]] = {
    "figures": (FIGURES, 600),
    "big_figures": (BIG_FIGURES, 700),
    "title": (TITLE, 900),
}
BETWEEN = 600
"""Chinese has no such weight; of the two beside it Qt would take now one, now the other."""
SMALL_PX = 15


def load_fonts(folder: Path, names: Iterable[str] | None = None) -> None:
    """Make the font files of a folder known to Qt, or only the named ones; needs a QGuiApplication.

    What a Latin face lacks is taken from the bundled Chinese one, never from the system.
    """
    files = sorted(folder.glob("*.[ot]tf")) if names is None else [folder / name for name in names]
    for file in files:
        QFontDatabase.addApplicationFont(str(file))
    for family in SUBSTITUTED:
        QFont.insertSubstitution(family, CHINESE)
    for family in ("Desk Serif", "Desk Serif Black"):
        QFont.insertSubstitution(family, CHINESE)


@cache
def font(px: int, weight: int = 400, face: Face = "text", language: Language = "zh") -> QFont:
    """A font of `px` logical pixels; English below 15 px is set one larger, as Barlow sits lower.

    Figures and titles have one weight each, whatever the weight says.
    """
    made = QFont()
    if face in FIXED_FACES:
        families, weight = FIXED_FACES[face]
        made.setFamilies(families)
        made.setFeature(QFont.Tag("tnum"), 1)
    else:
        if language == "zh" and weight == BETWEEN:
            weight = 500
        made.setFamilies([CHINESE] if language == "zh" else LATIN[weight])
        if face == "names":
            made.setFeature(QFont.Tag("palt"), 1)
        if language != "zh" and px < SMALL_PX:
            px += 1
    made.setWeight(QFont.Weight(weight))
    made.setPixelSize(px)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
