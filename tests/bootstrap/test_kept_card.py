"""The emcee's card is found again where it was left."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings

from welfare_desk.bootstrap.kept_card import KeptCard
from welfare_desk.domain.card_place import CardPlace
from welfare_desk.domain.screens import ScreenIdentity

if TYPE_CHECKING:
    from pathlib import Path

PLACE = CardPlace(
    screen=ScreenIdentity(manufacturer="爱普生", name="DP-1", width_px=1280, height_px=720),
    left=40,
    top=30,
    width_px=900,
    height_px=500,
    fills=True,
)


def test_a_place_that_was_kept_is_read_again(tmp_path: Path) -> None:
    file = tmp_path / "card.ini"
    assert KeptCard(file).place is None
    KeptCard(file).keep(PLACE)
    assert KeptCard(file).place == PLACE


@pytest.mark.parametrize(
    "text", ["{", "[]", '{"left": "x"}', '{"left":1,"top":1,"width_px":1,"height_px":1}']
)
def test_a_place_that_a_hand_spoilt_is_none(tmp_path: Path, text: str) -> None:
    settings = QSettings(str(tmp_path / "card.ini"), QSettings.Format.IniFormat)
    settings.setValue("place", text)
    settings.sync()
    assert KeptCard(tmp_path / "card.ini").place is None
