"""Which file a desk works on: what is asked for, what was opened, what was open lately."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from welfare_desk.domain.texts import NO_TEXT, Text

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.ids import DeskId

OpenKind = Literal["rehearse", "rehearse_own", "import", "open"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenRequest:
    """What the operator asks for: rehearse the sample evening, import an evening file, open a file.

    "rehearse_own" plays an evening over the projects and units of the file that is open.
    `path` is the evening file or the desk's file; a rehearsal without one takes the sample.
    `desk` is the letter that a file is opened with; None: the first that nobody holds.
    """

    kind: OpenKind
    path: Path | None = None
    desk: DeskId | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenedFile:
    """The file that is open now, the desk it is held by, and whether it is only a rehearsal."""

    path: Path
    desk: DeskId
    rehearsal: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RecentFile:
    """A file that was open lately, by the name of its event."""

    path: Path
    event_name: Text = NO_TEXT
    rehearsal: bool = False
