"""The screen of the stage is kept for the next start; a spoiled file is as good as none."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSettings

from welfare_desk.bootstrap.kept_screen import KeptScreen
from welfare_desk.domain.screens import ScreenIdentity, WantedScreen

if TYPE_CHECKING:
    from pathlib import Path

EPSON = ScreenIdentity(manufacturer="爱普生", model="EB", name="HDMI-1", width_px=1920, left=-5)
CHOSEN = WantedScreen(identity=EPSON, beside=(ScreenIdentity(name="eDP-1"),), by_operator=True)


def test_a_choice_is_there_at_the_next_start(tmp_path: Path) -> None:
    file = tmp_path / "screen.ini"
    assert KeptScreen(file).wanted is None
    KeptScreen(file).keep(CHOSEN)
    assert KeptScreen(file).wanted == CHOSEN
    KeptScreen(file).keep(None)
    assert KeptScreen(file).wanted is None


@pytest.mark.parametrize(
    "spoiled",
    [
        "{",
        "[]",
        "{}",
        json.dumps({**asdict(CHOSEN), "beside": 1}),
        json.dumps({**asdict(CHOSEN), "identity": None}),
        json.dumps({**asdict(CHOSEN), "identity": {**asdict(EPSON), "width_px": "wide"}}),
        json.dumps({**asdict(CHOSEN), "identity": {"name": "HDMI-1"}}),
    ],
)
def test_a_spoiled_file_is_as_good_as_none(tmp_path: Path, spoiled: str) -> None:
    file = tmp_path / "screen.ini"
    settings = QSettings(str(file), QSettings.Format.IniFormat)
    settings.setValue("wanted", spoiled)
    settings.sync()
    assert KeptScreen(file).wanted is None
