"""The stage under test: its voices, its fonts, and clocks that tests set."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pytest

from tests.stage import hall
from welfare_desk.services.resources import resource
from welfare_desk.services.texts import Texts
from welfare_desk.stage.wording import voices_of

if TYPE_CHECKING:
    from datetime import datetime

    from welfare_desk.domain.texts import StageLanguage
    from welfare_desk.stage.stage_model import StageModel
    from welfare_desk.stage.wording import Voice


@dataclass
class Clocks:
    """The two clocks of a stage, as hands that a test turns."""

    now: datetime = hall.AT
    steady_ms: int = 1000


@pytest.fixture(scope="session")
def voices() -> dict[StageLanguage, Voice]:
    return voices_of(Texts("zh"), Texts("en"))


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture(scope="session")
def stage_fonts(qapp: object) -> None:
    from welfare_desk.qtkit.fonts import load_fonts

    load_fonts(resource("fonts"))


@pytest.fixture
def model(qapp: object, voices: dict[StageLanguage, Voice], clocks: Clocks) -> StageModel:
    """A stage that runs by the clocks of the test."""
    from welfare_desk.stage.stage_model import StageModel

    return StageModel(voices, now=lambda: clocks.now, steady_ms=lambda: clocks.steady_ms)
