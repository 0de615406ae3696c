"""The screens as the emcee's card finds them: the desk's, the stage's, and what is left."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from welfare_desk.domain.card_place import card_screen
from welfare_desk.qtkit.screen_list import identity_of

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen

    from welfare_desk.domain.card_place import CardPlace
    from welfare_desk.domain.screens import ScreenIdentity, StageScreens


def stage_identity(screens: StageScreens) -> ScreenIdentity | None:
    """The screen that the stage has, or will have again."""
    on = next((one.identity for one in screens.screens if one.is_stage), None)
    return on or screens.wanted


def screen_for_card(
    desk: QScreen, stage: ScreenIdentity | None, kept: CardPlace | None
) -> tuple[QScreen | None, bool]:
    """The screen for the card and whether it is the kept one; None: there is none to itself."""
    there = {identity_of(screen): screen for screen in QGuiApplication.screens()}
    chosen, is_kept = card_screen(tuple(there), desk=identity_of(desk), stage=stage, kept=kept)
    return (None if chosen is None else there[chosen]), is_kept
