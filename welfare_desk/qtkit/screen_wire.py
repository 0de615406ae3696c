"""What desk and stage say to each other of screens, as messages of the link."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, cast

from welfare_desk.domain.screens import ScreenIdentity, ScreenSeen, StageScreens
from welfare_desk.qtkit.stage_wire import GarbledError, Message

if TYPE_CHECKING:
    from collections.abc import Mapping


def screens_message(screens: StageScreens) -> Message:
    """Pack the screens that are there, and which of them the stage wants."""
    return Message("screens", asdict(screens))


def screens_in(message: Message) -> StageScreens:
    """Unpack the screens that are there."""
    values = dict(message.values)
    try:
        seen = cast("list[dict[str, object]]", values["screens"])
        wanted = values["wanted"]
        values["screens"] = tuple(_seen(one) for one in seen)
        values["wanted"] = _identity(wanted) if wanted is not None else None
        return StageScreens(**values)  # type: ignore[arg-type]  # the other side is the same program
    except (KeyError, TypeError, ValueError) as error:
        raise GarbledError from error


def screen_message(identity: ScreenIdentity | None) -> Message:
    """Pack the screen on which the stage shall stand; None: one that it takes by itself."""
    return Message("screen", asdict(identity) if identity is not None else {})


def screen_in(message: Message) -> ScreenIdentity | None:
    """Unpack the screen on which the stage shall stand."""
    try:
        return _identity(message.values) if message.values else None
    except (TypeError, ValueError) as error:
        raise GarbledError from error


def _identity(values: object) -> ScreenIdentity:
    return ScreenIdentity(**cast("Mapping[str, object]", values))  # type: ignore[arg-type]  # the other side is the same program


def _seen(values: dict[str, object]) -> ScreenSeen:
    named = {**values, "identity": _identity(values["identity"])}
    return ScreenSeen(**named)  # type: ignore[arg-type]  # the other side is the same program
