"""How a screen is known again: what it says of itself, and how much it is like a remembered one."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    Likeness = tuple[int, bool, bool, bool, bool]
    """How surely two are one screen; then what else agrees: serial, name, place, size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenIdentity:
    """What a screen says of itself; what it does not say is "". Place and size are in pixels of Qt.

    `name` is the system's name of the screen or of its connector.
    """

    manufacturer: str = ""
    model: str = ""
    serial: str = ""
    name: str = ""
    width_px: int = 0
    height_px: int = 0
    left: int = 0
    top: int = 0

    @property
    def size(self) -> tuple[int, int]:
        """Width and height."""
        return self.width_px, self.height_px

    @property
    def place(self) -> tuple[int, int]:
        """Where its upper left corner lies among the other screens."""
        return self.left, self.top

    def says_device(self) -> bool:
        """Whether it says which device it is."""
        return bool(self.manufacturer or self.model)


@dataclass(frozen=True, slots=True, kw_only=True)
class WantedScreen:
    """The screen on which the stage stands, also while it is not there.

    `beside` are the screens that were there as well when it was taken: what is more like one of
    these is not the wanted one. `by_operator` tells a choice from what the stage took by itself.
    """

    identity: ScreenIdentity
    beside: tuple[ScreenIdentity, ...] = ()
    by_operator: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ScreenSeen:
    """A screen that is there now; `number` is what "identify" shows on it.

    Width and height are in points of the screen; with a scale of 200 % Qt counts half as many.
    """

    identity: ScreenIdentity
    number: int
    is_stage: bool
    is_primary: bool
    width_px: int
    height_px: int
    scale_percent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class StageScreens:
    """What the stage tells of screens: those there now, which it wants, and what it was told.

    `wanted` may be absent, None where the stage never had one; `by_operator` says whether a person
    chose it. `pattern`: the test picture is on; `away`: the screen is given to another program.
    """

    screens: tuple[ScreenSeen, ...] = ()
    wanted: ScreenIdentity | None = None
    by_operator: bool = False
    pattern: bool = False
    away: bool = False


def likeness(one: ScreenIdentity, other: ScreenIdentity) -> Likeness | None:
    """How surely two descriptions are of one screen; None: they are not.

    A device that says who it is, is never another device, whatever connector it hangs on. Where
    one of the two is silent the name decides, and where there is no name the size.

    >>> epson = ScreenIdentity(manufacturer="Epson", model="EB", serial="1", name="HDMI-1")
    >>> likeness(epson, ScreenIdentity(manufacturer="Epson", model="EB", serial="2")) is None
    True
    >>> likeness(epson, ScreenIdentity(name="HDMI-1"))
    (1, False, True, True, True)
    """
    if one.says_device() and other.says_device():
        if not _one_device(one, other):
            return None
        sure = 2
    elif one.name and other.name:
        if one.name != other.name:
            return None
        sure = 1
    elif one.size == other.size:
        sure = 0
    else:
        return None
    return (
        sure,
        bool(one.serial) and one.serial == other.serial,
        one.name == other.name,
        one.place == other.place,
        one.size == other.size,
    )


def find_screen(wanted: WantedScreen, there: Sequence[ScreenIdentity]) -> int | None:
    """Which of the screens there is the wanted one; None: it is not there, or nobody can tell."""
    best: tuple[Likeness, int] | None = None
    for index, identity in enumerate(there):
        like = likeness(wanted.identity, identity)
        if like is None or not _stands_out(like, identity, wanted.beside):
            continue
        if best is None or like > best[0]:
            best = like, index
    return best[1] if best is not None else None


def _one_device(one: ScreenIdentity, other: ScreenIdentity) -> bool:
    """Whether maker, model and serial agree; a serial that is not told contradicts none."""
    return (one.manufacturer, one.model) == (other.manufacturer, other.model) and (
        one.serial == other.serial or not (one.serial and other.serial)
    )


def _stands_out(like: Likeness, identity: ScreenIdentity, beside: Sequence[ScreenIdentity]) -> bool:
    """Whether a screen is more like the wanted one than like any that stood beside it."""
    others = [likeness(identity, one) for one in beside]
    return all(other is None or like > other for other in others)
