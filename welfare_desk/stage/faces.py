"""How each language is set on the stage: its typefaces and its smallest readable size."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.lettering import Face


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageLook:
    """The typefaces of a language, its `smallest` sizes and its `tracking`.

    `smallest` is px on a canvas 1080 high: Latin capitals fill less of their size than Chinese
    characters, so they are set larger. `smallest_typed` is that of names and notes, which are
    Chinese where the stage speaks both. `tracking` says whether quiet titles are set wide, 0 or 1.
    """

    family: str
    dense_family: str
    title_family: str
    gold_face: Face
    smallest: float
    smallest_typed: float
    tracking: float


LOOKS: dict[StageLanguage, LanguageLook] = {
    "zh": LanguageLook(
        family="Desk Sans",
        dense_family="Desk Sans",
        title_family="Desk Serif",
        gold_face="serif",
        smallest=28.0,
        smallest_typed=28.0,
        tracking=1.0,
    ),
    "en": LanguageLook(
        family="Barlow",
        dense_family="Barlow Condensed SemiBold",
        title_family="Barlow",
        gold_face="figures",
        smallest=34.0,
        smallest_typed=34.0,
        tracking=0.0,
    ),
}
LOOKS["both"] = replace(LOOKS["zh"], smallest=LOOKS["en"].smallest)
