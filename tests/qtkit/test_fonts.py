"""Chinese among English words or figures is as heavy as it is among Chinese."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter

from welfare_desk.qtkit.fonts import DESK_FONTS, font, load_fonts
from welfare_desk.services.resources import resource

if TYPE_CHECKING:
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

WORDS = "爱心单位组"


def ink(used: QFont) -> int:
    """How much of a picture the words cover."""
    picture = QImage(200, 40, QImage.Format.Format_Grayscale8)
    picture.fill(0)
    painter = QPainter(picture)
    painter.setPen(Qt.GlobalColor.white)
    painter.setFont(used)
    painter.drawText(QRectF(picture.rect()), Qt.AlignmentFlag.AlignCenter, WORDS)
    painter.end()
    return sum(bytes(picture.constBits()))


@pytest.fixture(autouse=True)
def _fonts(qapp: QApplication) -> None:
    load_fonts(resource("fonts"), DESK_FONTS)


@pytest.mark.parametrize("weight", [400, 500, 600, 700])
def test_in_english(weight: int) -> None:
    chinese = ink(font(20, weight, "text", "zh"))
    assert ink(font(20, weight, "text", "en")) == pytest.approx(chinese, rel=0.03)


def test_beside_figures() -> None:
    assert ink(font(20, face="figures")) == pytest.approx(ink(font(20, 600)), rel=0.03)
