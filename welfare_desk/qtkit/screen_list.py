"""The screens that are there now, as values, in the order in which they are numbered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from welfare_desk.domain.screens import ScreenIdentity, ScreenSeen

if TYPE_CHECKING:
    from PySide6.QtGui import QScreen


def identity_of(screen: QScreen) -> ScreenIdentity:
    """What a screen says of itself."""
    box = screen.geometry()
    return ScreenIdentity(
        manufacturer=screen.manufacturer(),
        model=screen.model(),
        serial=screen.serialNumber(),
        name=screen.name(),
        width_px=box.width(),
        height_px=box.height(),
        left=box.x(),
        top=box.y(),
    )


def numbered_screens() -> list[QScreen]:
    """The screens from left to right, then from top to bottom: the first is number 1."""
    return sorted(
        QGuiApplication.screens(),
        key=lambda screen: (screen.geometry().x(), screen.geometry().y(), screen.name()),
    )


def screens_seen(stage: QScreen | None) -> tuple[ScreenSeen, ...]:
    """Every screen that is there; `stage` is the one on which the stage stands, if it does."""
    desk = QGuiApplication.primaryScreen()
    return tuple(
        ScreenSeen(
            identity=identity_of(screen),
            number=number,
            is_stage=screen is stage,
            is_primary=screen is desk,
            width_px=round(screen.geometry().width() * screen.devicePixelRatio()),
            height_px=round(screen.geometry().height() * screen.devicePixelRatio()),
            scale_percent=round(screen.devicePixelRatio() * 100),
        )
        for number, screen in enumerate(numbered_screens(), start=1)
    )
