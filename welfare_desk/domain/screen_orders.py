"""What a desk can order of the stage's screen, one value each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from welfare_desk.domain.screens import ScreenIdentity


@dataclass(frozen=True, slots=True)
class ChooseScreen:
    """Let the stage stand on this screen from now on; None: on one that it takes by itself."""

    identity: ScreenIdentity | None


@dataclass(frozen=True, slots=True)
class NumberScreens:
    """Let every screen show its number for some seconds."""


@dataclass(frozen=True, slots=True)
class ShowPattern:
    """Let the stage show the test picture, or take it off again."""

    on: bool


ScreenOrder = ChooseScreen | NumberScreens | ShowPattern
"""What is ordered of the stage's screen."""
