"""The program's own files are found from a checkout, from a wheel and from a built program."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from welfare_desk.services import resources
from welfare_desk.services.resources import resource

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def test_the_sample_evening_is_found() -> None:
    assert resource("sample", "hemei-2022.jsonl").is_file()


def test_a_wheel_carries_its_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "resources").mkdir()
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    assert resource("i18n") == tmp_path / "resources" / "i18n"


def test_a_built_program_unpacks_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)
    assert resource("icons", "x.svg") == tmp_path / "resources" / "icons" / "x.svg"
