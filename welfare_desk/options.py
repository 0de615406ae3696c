"""What the command line asks of the composition root, one value a command."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from welfare_desk.domain.errors import BadInputError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.ids import DeskId, EventId
    from welfare_desk.domain.texts import Language

Pace = Literal["1", "10", "max"]
"""How fast an evening is replayed: at its own pace, ten times as fast, or without waiting."""


_SIZE = re.compile(r"([1-9][0-9]{2,4})[x×]([1-9][0-9]{2,4})")


class NoSizeError(BadInputError):
    """A size that is none."""

    code = "no-size"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "{size} is no size of a picture. Write width and height like 1366x768."
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class RunOptions:
    """Open the desk (and with it the stage) on a file; `event` None is the last opened one.

    `desk` is the letter asked for; None takes the first that nobody holds. A language that was
    not asked for gives way to the one that was chosen at the desk last.
    """

    file: Path
    event: EventId | None = None
    language: Language
    language_asked: bool = False
    desk: DeskId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StageOptions:
    """Open the projector alone."""

    file: Path
    event: EventId | None = None
    language: Language


@dataclass(frozen=True, slots=True, kw_only=True)
class RehearsalOptions:
    """Replay an evening file into a database of its own, with desk and stage.

    `evening` None is the sample evening; `file` None a new file in a temporary folder. Offscreen,
    pictures of every page and scene go to the folder `shots`, where one is named. `own` is a file
    whose own projects and units are rehearsed with, in the place of an evening file.
    """

    language: Language
    evening: Path | None = None
    file: Path | None = None
    pace: Pace = "10"
    offscreen: bool = False
    shots: Path | None = None
    own: Path | None = None
    event: EventId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ShotsOptions:
    """Draw every page and form of the desk and every scene of the stage into a folder, offscreen.

    Without a size, pages are 1366×768 and scenes 1920×1080; `dark` is how the desk looks.
    """

    file: Path
    directory: Path
    event: EventId | None = None
    language: Language
    width_px: int | None = None
    height_px: int | None = None
    dark: bool = False


def size_px(words: str | None) -> tuple[int | None, int | None]:
    """The width and height that words like 1366x768 say; None and None where nothing is said.

    Raises:
        NoSizeError: they say no size.
    """
    if words is None:
        return None, None
    match = _SIZE.fullmatch(words)
    if match is None:
        raise NoSizeError(size=words)
    return int(match[1]), int(match[2])
