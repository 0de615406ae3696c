"""The computer is asked to stay awake; where it cannot, the log says so once and all goes on."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from welfare_desk.qtkit.wakefulness import Wakefulness

if TYPE_CHECKING:
    import pytest


def said(caplog: pytest.LogCaptureFixture) -> list[str]:
    return [one.getMessage() for one in caplog.records if one.name.endswith("wakefulness")]


def stay_awake(caplog: pytest.LogCaptureFixture) -> list[str]:
    with caplog.at_level(logging.INFO):
        awake = Wakefulness()
        awake.begin()
        awake.end()
        awake._thread.join()
    return said(caplog)


def test_it_keeps_the_computer_awake(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("WAKEPY_FAKE_SUCCESS", "1")
    assert stay_awake(caplog) == ["the computer stays awake"]


def test_where_the_system_gives_no_way_it_says_so_once(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setenv("WAKEPY_FORCE_FAILURE", "1")
    monkeypatch.delenv("WAKEPY_FAKE_SUCCESS", raising=False)
    (line,) = stay_awake(caplog)
    assert "no way" in line
