from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from welfare_desk.qtkit.drawable import undrawable

if TYPE_CHECKING:
    from PySide6.QtGui import QGuiApplication


@pytest.mark.parametrize(
    "name", ["东营港海晟化工有限公司", "阿依木·榆尔江", "䶮𬭎𫖯㛃", "Unit № 7", "\u3000 \t"]
)
def test_names_in_use_are_drawn(qapp: QGuiApplication, name: str) -> None:
    assert undrawable(name) == ""


def test_what_no_shipped_font_has_is_told_once_each(qapp: QGuiApplication) -> None:
    assert undrawable("单\ue000小\U000f0001禾\ue000") == "\ue000\U000f0001"
