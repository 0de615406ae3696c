"""The bundled fonts: loading them, and the font for a size, a weight, a face and a language."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Literal

from PySide6.QtGui import QFont, QFontDatabase

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from welfare_desk.domain.texts import Language

Face = Literal["text", "names", "figures", "big_figures"]
"""`names` closes the gap before an opening quote; `figures` stand in columns."""

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
CHINESE = "Desk Sans"
# Some systems file a weight of Barlow under a family of its own, so both names are asked for.
LATIN = {
    400: ["Barlow"],
    500: ["Barlow Medium", "Barlow"],
    600: ["Barlow SemiBold", "Barlow"],
    700: ["Barlow"],
}
FIGURES = ["Barlow Semi Condensed SemiBold", "Barlow Semi Condensed", CHINESE]
BIG_FIGURES = ["Barlow Condensed", CHINESE]
SUBSTITUTED = ("Barlow", "Barlow Medium", "Barlow SemiBold", "Barlow Condensed", *FIGURES[:2])
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

    `figures` are always semibold (600) and `big_figures` bold (700), whatever the weight says.
    """
    made = QFont()
    if face in {"figures", "big_figures"}:
        made.setFamilies(FIGURES if face == "figures" else BIG_FIGURES)
        made.setFeature(QFont.Tag("tnum"), 1)
        weight = 600 if face == "figures" else 700
    else:
        made.setFamilies([CHINESE] if language == "zh" else [*LATIN[weight], CHINESE])
        if face == "names":
            made.setFeature(QFont.Tag("palt"), 1)
        if language != "zh" and px < SMALL_PX:
            px += 1
    made.setWeight(QFont.Weight(weight))
    made.setPixelSize(px)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made
