"""While the stage runs, neither the computer nor its screens go to sleep."""

from __future__ import annotations

import logging
from threading import Event, Thread

log = logging.getLogger(__name__)


class Wakefulness:
    """Keeps the computer awake from `begin` to `end`, as far as its system gives a way.

    The system is asked on a thread of its own, for it may let us wait for an answer. Where the
    process ends without `end`, the system takes the wish for withdrawn.
    """

    def __init__(self) -> None:
        self._enough = Event()
        self._thread = Thread(target=self._stay_awake, name="wakefulness", daemon=True)

    def begin(self) -> None:
        """Ask the system to stay awake; what comes of it stands in the log, and nobody waits."""
        self._thread.start()

    def end(self) -> None:
        """Let the system sleep again, now or when it has answered."""
        self._enough.set()

    def _stay_awake(self) -> None:
        from wakepy import keep  # noqa: PLC0415  # the picture of the stage comes first

        logging.getLogger("wakepy").setLevel(logging.WARNING)  # it tells of every attempt
        with keep.presenting(on_fail="pass") as mode:
            if mode.active:
                log.info("the computer stays awake")
            else:
                log.info(
                    "this system gives no way to keep it awake: its own settings of sleep "
                    "and screen saver hold"
                )
            self._enough.wait()
