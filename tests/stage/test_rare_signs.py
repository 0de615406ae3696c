"""Signs of rare names are drawn by our own fonts: no box stands on the stage."""

from __future__ import annotations

from typing import Final

import pytest
from PySide6.QtGui import QFont, QTextLayout

from welfare_desk.stage.faces import LOOKS

RARE: Final = "䶮𬭎𫖯㛃"
FAMILIES: Final = sorted(
    {family for look in LOOKS.values() for family in (look.family, look.dense_family)}
    | {look.title_family for look in LOOKS.values()}
)


@pytest.mark.parametrize("family", FAMILIES)
@pytest.mark.parametrize("sign", RARE)
def test_a_rare_sign_has_its_glyph(stage_fonts: None, family: str, sign: str) -> None:
    layout = QTextLayout(sign, QFont(family, 40))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns()
    assert runs
    assert all(index for run in runs for index in run.glyphIndexes())
