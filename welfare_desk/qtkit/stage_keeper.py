"""Keeps a stage standing: finds the one that runs, starts it where none does, or if it falls."""

from __future__ import annotations

import logging
import time
from collections import deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.qtkit.notices import Notice

if TYPE_CHECKING:
    from collections.abc import Callable

    from welfare_desk.qtkit.notices import Action, Level
    from welfare_desk.qtkit.stage_client import StageClient

STARTS_A_MINUTE = 5
MINUTE_S = 60.0
START_TAKES_S = 10.0
KEPT = "WELFARE_DESK_KEPT"
"""Stands in the environment of a stage that a desk started: without a desk it soon ends again."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class StageProgram:
    """How to start the stage of one event: the program, its arguments, and the stage's name."""

    program: str
    arguments: tuple[str, ...]
    name: str


class StageKeeper(QObject):
    """Starts the stage as a process that outlives the desk, at most five times a minute.

    From the second start on the stage draws without the graphics card, whose driver is the usual
    reason for a fall.
    """

    told = Signal(object)

    def __init__(
        self,
        client: StageClient,
        parent: QObject | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Wait for `keep`."""
        super().__init__(parent)
        self._client = client
        self._clock = clock
        self._program: StageProgram | None = None
        self._starts: deque[float] = deque(maxlen=STARTS_A_MINUTE)
        self._fell = False
        self._renewal: StageProgram | None = None
        client.connected.connect(self._stands)
        client.missed.connect(self._missed)
        client.lost.connect(self._lost)
        client.left.connect(self._left)

    def keep(self, program: StageProgram) -> None:
        """See to it from now on that this stage stands; also the way to start it once more."""
        self._program = program
        self._starts.clear()
        self._fell = False
        self._client.look_for(program.name)

    def renew(self, program: StageProgram) -> None:
        """End the stage that stands, unless another desk needs it, and start it anew."""
        if self._client.is_connected():
            self._renewal = program
            self._client.ask_quit()
        else:
            self.keep(program)

    def rest(self) -> None:
        """Start nothing any more; a stage that stands goes on standing."""
        self._program = None

    def _stands(self) -> None:
        log.info("the stage is found")
        if self._fell:
            self._tell("good", QT_TRANSLATE_NOOP("notices", "The stage is back."))
        self._fell = False

    def _missed(self) -> None:
        if not self._starts or self._clock() - self._starts[-1] > START_TAKES_S:
            self._start()

    def _lost(self) -> None:
        if self._program is None:
            return
        log.warning("the stage fell")
        self._fell = True
        self._tell(
            "warn",
            QT_TRANSLATE_NOOP(
                "notices", "The stage stopped and is being started again. Recording goes on."
            ),
        )
        self._start()

    def _left(self) -> None:
        renewal, self._renewal = self._renewal, None
        if renewal is not None:
            self.keep(renewal)
            return
        if self._program is None:
            return
        self.rest()
        self._tell(
            "info",
            QT_TRANSLATE_NOOP("notices", "The stage was closed. It can be opened again here."),
            "start_stage",
        )

    def _start(self) -> None:
        program = self._program
        if program is None:
            return
        if self._worn_out() or not self._launch(program):
            self.rest()
            self._tell(
                "bad",
                QT_TRANSLATE_NOOP(
                    "notices",
                    "The stage cannot be started and is left alone. Recording goes on. "
                    "Check the projector's cable and driver, then open the stage again.",
                ),
                "start_stage",
            )

    def _worn_out(self) -> bool:
        return len(self._starts) == STARTS_A_MINUTE and self._clock() - self._starts[0] < MINUTE_S

    def _launch(self, program: StageProgram) -> bool:
        process = QProcess()
        process.setProgram(program.program)
        process.setArguments(list(program.arguments))
        environment = QProcessEnvironment.systemEnvironment()
        if self._starts and not environment.contains("QT_QUICK_BACKEND"):
            environment.insert("QT_QUICK_BACKEND", "software")
        environment.insert(KEPT, "1")
        process.setProcessEnvironment(environment)
        # a terminal that closes must not take the stage with it
        process.setStandardInputFile(QProcess.nullDevice())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        self._starts.append(self._clock())
        log.info("the stage is started")
        return cast("bool", process.startDetached())  # PySide 6.11.3: its stub speaks of a pair

    def _tell(self, level: Level, source: str, action: Action = "") -> None:
        self.told.emit(Notice(level=level, sentence=Sentence(source), action=action))
