"""The small signs of the stage: what a project is about, what sort of giver somebody is."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.domain.words import CATEGORIES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from welfare_desk.domain.shown import GiverSign

GIVER_SIGNS: Final[Mapping[GiverSign, str]] = {
    "party": "users-three-fill",
    "public": "house-line-fill",
    "firm": "buildings-fill",
    "group": "hand-heart-fill",
    "person": "heart-fill",
    "family": "heart-fill",
}


def category_sign(category: str) -> str:
    """The icon of what a project is about; "" where nobody said it.

    >>> category_sign("student_aid"), category_sign("")
    ('graduation-cap-duotone', '')
    """
    if not category:
        return ""
    icons = {word.code: word.icon for word in CATEGORIES}
    return f"{icons.get(category) or 'storefront'}-duotone"
