"""Where the emcee's card stands: where it was put, else on a screen that nobody else has."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.screens import WantedScreen, find_screen

if TYPE_CHECKING:
    from collections.abc import Sequence

    from welfare_desk.domain.screens import ScreenIdentity


@dataclass(frozen=True, slots=True, kw_only=True)
class CardPlace:
    """Where the card was left: its screen, its box on it, and whether it filled the screen."""

    screen: ScreenIdentity
    left: int
    top: int
    width_px: int
    height_px: int
    fills: bool = False


def card_screen(
    there: Sequence[ScreenIdentity],
    *,
    desk: ScreenIdentity,
    stage: ScreenIdentity | None,
    kept: CardPlace | None,
) -> tuple[ScreenIdentity | None, bool]:
    """The screen for the card, and whether it is the kept one; None: only the desk's is left.

    The stage's screen is never taken, also when the card stood there before.

    >>> from welfare_desk.domain.screens import ScreenIdentity
    >>> one, two, three = (ScreenIdentity(name=name) for name in ("eDP-1", "HDMI-1", "DP-1"))
    >>> card_screen((one, two, three), desk=one, stage=two, kept=None)[0].name
    'DP-1'
    >>> card_screen((one, two), desk=one, stage=two, kept=None)
    (None, False)
    """
    may_take = [screen for screen in there if screen != stage]
    if kept is not None:
        index = find_screen(WantedScreen(identity=kept.screen), may_take)
        if index is not None:
            return may_take[index], True
    free = (screen for screen in may_take if screen != desk)
    return (next(free, None) if stage is not None else None), False
