from __future__ import annotations

import pytest

from welfare_desk.services.alignment import aligned, scattered
from welfare_desk.services.initials import spell

NAME = spell("东营海沐晟新材料")


@pytest.mark.parametrize(
    ("typed", "stretch"),
    [
        ("hms", (2, 5)),
        ("hmc", (2, 5)),
        ("haimu", (2, 4)),
        ("haim", (2, 4)),
        ("haimush", (2, 5)),
        ("hmsheng新", (2, 6)),
        ("东营", (0, 2)),
        ("dyh沐", (0, 4)),
        ("xcl", (5, 8)),
        ("hmz", None),
        ("料d", None),
    ],
)
def test_letters_are_laid_along_the_name(typed: str, stretch: tuple[int, int] | None) -> None:
    assert aligned(NAME, typed) == stretch


def test_letters_apart_mark_single_characters() -> None:
    assert scattered(NAME, "dhs新") == ((0, 1), (2, 3), (4, 6))
    assert scattered(NAME, "sd") is None
