"""What the stage is told to show, and what it may see of the books."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from welfare_desk.storage import cues

if TYPE_CHECKING:
    from welfare_desk.domain.cues import Cue, CueChange
    from welfare_desk.domain.shown import Shown
    from welfare_desk.services.live import Live
    from welfare_desk.services.opened import Opened


class Director:
    """Gives cues, and makes what the stage is handed."""

    def __init__(self, opened: Opened, live: Live) -> None:
        """Work on the chosen event; `live` knows its books."""
        self._opened = opened
        self._live = live

    def cue(self) -> Cue:
        """The cue that stands in the file."""
        with self._opened.file.reading() as connection:
            return cues.read(connection, self._opened.chosen())

    def give(self, change: CueChange) -> Cue:
        """Change what is named, leave the rest; the cue that stands afterwards.

        A cue that says what stands already is not given again.
        """
        event = self._opened.chosen()
        with self._opened.file.writing() as connection:
            standing = cues.read(connection, event)
            given = standing.changed(change)
            if given != standing:
                given = replace(given, version=standing.version + 1)
                cues.write(connection, event, given)
        return given

    def shown(self) -> Shown:
        """What the stage may see of the books as `live` last caught up with them."""
        return self._live.shown()
