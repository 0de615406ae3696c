"""Somebody who asks for sheets as the pages do, and keeps what they are told."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from welfare_desk.qtkit.sheet_jobs import ReadSheet, SheetAnswer, SheetPlanned, SheetProgress

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from welfare_desk.bootstrap.importing import Importing
    from welfare_desk.services.import_plan import ImportPlan


class Wizard:
    """Asks as the page of imports does, and keeps what it is told."""

    def __init__(self, importing: Importing, qtbot: QtBot) -> None:
        self.importing = importing
        self.answers: list[SheetAnswer] = []
        self.times: list[float] = []
        self.written: list[bool] = []
        self._qtbot = qtbot
        importing.told.connect(self._hear)
        importing.written.connect(lambda: self.written.append(True))

    @property
    def progress(self) -> list[SheetProgress]:
        """What was told on the way."""
        return [answer for answer in self.answers if isinstance(answer, SheetProgress)]

    def last(self, timeout_ms: int = 10_000) -> SheetAnswer:
        """What became of the job."""
        self._qtbot.waitUntil(self._is_told, timeout=timeout_ms)
        return self.answers[-1]

    def plan(self, path: Path, **mapping: int) -> ImportPlan:
        """Look a file of units through."""
        self.answers.clear()
        self.importing.do(ReadSheet(kind="units", path=path, mapping=mapping or None))
        answer = self.last()
        assert isinstance(answer, SheetPlanned)
        return answer.plan

    def _hear(self, answer: SheetAnswer) -> None:
        self.answers.append(answer)
        self.times.append(time.monotonic())

    def _is_told(self) -> bool:
        return bool(self.answers) and not isinstance(self.answers[-1], SheetProgress)
