"""Screens that come, go and change as a test likes; Qt's platforms for tests cannot do that."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRect, Signal

from welfare_desk.qtkit import screen_list, screens

if TYPE_CHECKING:
    import pytest
    from PySide6.QtGui import QScreen, QWindow

    from welfare_desk.qtkit.screens import StagePlace


class MadeUpScreen(QObject):
    """A screen as far as the stage asks it."""

    geometryChanged = Signal(object)  # noqa: N815  # Qt's name
    availableGeometryChanged = Signal(object)  # noqa: N815  # Qt's name
    logicalDotsPerInchChanged = Signal(float)  # noqa: N815  # Qt's name
    orientationChanged = Signal(object)  # noqa: N815  # Qt's name

    def __init__(self, name: str, box: QRect, *, serial: str = "", ratio: float = 1.0) -> None:
        super().__init__()
        self._name, self._box, self._serial, self._ratio = name, box, serial, ratio

    def name(self) -> str:
        return self._name

    def manufacturer(self) -> str:
        return "Epson" if self._serial else ""

    def model(self) -> str:
        return "EB-X49" if self._serial else ""

    def serialNumber(self) -> str:
        return self._serial

    def geometry(self) -> QRect:
        return self._box

    def devicePixelRatio(self) -> float:
        return self._ratio

    def become(self, box: QRect) -> None:
        """Change size and place."""
        self._box = box
        self.geometryChanged.emit(box)


class MadeUpApplication(QObject):
    """The application as far as the stage asks it for screens; the first is the clerk's."""

    screenAdded = Signal(object)  # noqa: N815  # Qt's name
    screenRemoved = Signal(object)  # noqa: N815  # Qt's name
    primaryScreenChanged = Signal(object)  # noqa: N815  # Qt's name
    there: list[MadeUpScreen]
    self: MadeUpApplication

    @classmethod
    def instance(cls) -> MadeUpApplication:
        return cls.self

    @classmethod
    def screens(cls) -> list[MadeUpScreen]:
        return list(cls.there)

    @classmethod
    def primaryScreen(cls) -> MadeUpScreen | None:
        return cls.there[0] if cls.there else None

    def plug(self, screen: MadeUpScreen) -> None:
        self.there.append(screen)
        self.screenAdded.emit(screen)

    def unplug(self, screen: MadeUpScreen) -> None:
        self.there.remove(screen)
        self.screenRemoved.emit(screen)


@dataclass(slots=True)
class Standing:
    """How the window was made to stand, in order: the name of a screen, or "aside"."""

    ways: list[str] = field(default_factory=list)
    fits: bool = True

    def fill(self, window: QWindow, screen: QScreen) -> bool:
        self.ways.append(screen.name())
        window.show()
        return True

    def stand_aside(self, window: QWindow) -> None:
        self.ways.append("aside")
        window.show()

    def fills(self, _window: QWindow, _screen: QScreen) -> bool:
        return self.fits


def laptop() -> MadeUpScreen:
    return MadeUpScreen("eDP-1", QRect(0, 0, 1366, 768))


def projector(name: str = "HDMI-1", *, serial: str = "", left: int = 1366) -> MadeUpScreen:
    return MadeUpScreen(name, QRect(left, 0, 1920, 1080), serial=serial)


def settle(place: StagePlace) -> None:
    """Let the time pass after which the stage is placed."""
    place._again.stop()
    place.place()


def make_up(
    monkeypatch: pytest.MonkeyPatch, *there: MadeUpScreen
) -> tuple[MadeUpApplication, Standing]:
    """Let the stage see these screens; gives what plugs them, and what was done to the window."""
    app, standing = MadeUpApplication(), Standing()
    MadeUpApplication.self, MadeUpApplication.there = app, list(there)
    monkeypatch.setattr(screens, "QGuiApplication", MadeUpApplication)
    monkeypatch.setattr(screen_list, "QGuiApplication", MadeUpApplication)
    for name in ("fill", "fills", "stand_aside"):
        monkeypatch.setattr(screens, name, getattr(standing, name))
    return app, standing
