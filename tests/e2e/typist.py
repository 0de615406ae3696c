"""A clerk at the real desk: `python -m tests.e2e.typist FILE TASK FOLDER`, in a process of its own.

Opens the desk as the program does, with its stage, works through the task with the keyboard or the
window's own signals, and prints what came of it as one line of JSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from welfare_desk.bootstrap.qt import name_program
from welfare_desk.bootstrap.start import Start
from welfare_desk.domain.entries import Claim, Donation, Pledge, Reversal
from welfare_desk.domain.evening import EveningReader
from welfare_desk.domain.posting import Posting
from welfare_desk.domain.submitted import ClaimSubmitted, GiftSubmitted, ReversalSubmitted
from welfare_desk.options import RunOptions

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QImage

    from welfare_desk.bootstrap.desk import DeskProgram
    from welfare_desk.domain.cues import Painted
    from welfare_desk.domain.entries import Posted
    from welfare_desk.domain.ids import EventId
    from welfare_desk.domain.snapshot import Snapshot

PATIENCE_S = 20.0
ENTER = Qt.Key.Key_Return


class Typist:
    """Has a keyboard and eyes: types at whatever has the keys, waits, and reads the two windows."""

    def __init__(self, start: Start) -> None:
        self.start = start
        self.ready: list[object] = []
        self.committed: list[Posted] = []
        self.painted: list[Painted] = []
        self.snapshots: list[Snapshot] = []
        self.pictures: list[QImage] = []
        start.furnished.connect(self.look_at)

    def look_at(self, program: DeskProgram) -> None:
        """Keep what the desk is told; it is built now, and nothing is open yet."""
        self.program = program
        program.lookups_ready.connect(self.ready.append)
        program.submitting.committed.connect(self.committed.append)
        program.feed.changed.connect(self.snapshots.append)
        program.client.painted.connect(self.painted.append)
        program.client.pictured.connect(self.pictures.append)

    def wait(self, condition: Callable[[], bool], why: str) -> None:
        begin = time.monotonic()
        while not condition():
            if time.monotonic() - begin > PATIENCE_S:
                raise TimeoutError(why)
            QTest.qWait(5)

    def at(self) -> QLineEdit:
        """The cell that has the keys."""
        cell = QApplication.focusWidget()
        if not isinstance(cell, QLineEdit):
            raise TypeError(cell)
        return cell

    def type(self, text: str) -> None:
        QTest.keyClicks(self.at(), text)

    def enter(self) -> None:
        QTest.keyClick(self.at(), ENTER)

    def wait_until_open(self, raised_fen: int) -> None:
        """The books, the lookups and the stage are there."""
        self.wait(lambda: bool(self.ready and self.snapshots), "the desk does not open")
        self.wait(lambda: self.stage_shows(raised_fen), "the stage does not show the books")

    def stage_shows(self, fen: int) -> bool:
        newest = self.painted[-1] if self.painted else None
        return newest is not None and newest.number_fen == newest.target_fen == fen

    def wait_for_picture(self, path: Path) -> None:
        """Keep the next picture that the stage sends, when its last movement is over."""
        seen = len(self.pictures)
        self.wait(lambda: len(self.pictures) > seen, "the stage sends no picture")
        self.pictures[-1].save(str(path))


def type_a_gift(typist: Typist, folder: Path) -> dict[str, object]:
    """Type initials before anything is open, an amount, Enter; wait until the hall sees it."""
    first = typist.start.threshold.focusWidget()
    QTest.keyClicks(first, "ygtsg")
    typist.wait_until_open(10_316_160)
    line = typist.at()
    early = (first is not line, line.text())
    typist.enter()
    typist.wait(lambda: typist.at() is not line, "the unit is not picked")
    typist.type("1234.5")
    typist.enter()
    typist.enter()
    typist.wait(lambda: len(typist.committed) == 1, "nothing is committed")
    typist.wait(lambda: typist.at() is line, "the line is not ready again")
    typist.wait(lambda: typist.stage_shows(10_316_160 + 123_450), "the hall does not see it")
    typist.wait_for_picture(folder / "stage.png")
    window = typist.start.threshold
    window.grab().save(str(folder / "desk.png"))
    posted = typist.committed[0]
    return {
        "typed early": early,
        "number": posted.number,
        "unit": getattr(posted.entry, "unit", None),
        "fen": getattr(posted.entry, "fen", None),
        "left in the line": typist.at().text(),
        "desk is on": window.screen().name(),
        "stage is on": typist.painted[-1].screen,
        "stage shows": typist.painted[-1].number_fen,
    }


def replay_the_evening(typist: Typist, folder: Path) -> dict[str, object]:
    """Hand every entry of the sample evening over as the forms do, one after the other."""
    typist.wait_until_open(0)
    window = typist.program.window
    postings = list(entries_of(folder / "evening.jsonl", typist.snapshots[0].event.id))
    for number, posting in enumerate(postings, start=1):
        entry, id_, texts = posting.entry, posting.id, posting.texts
        if isinstance(entry, Pledge | Donation):
            window.donation_submitted.emit(GiftSubmitted(entry=entry, id=id_, texts=texts))
        elif isinstance(entry, Claim):
            window.claim_submitted.emit(ClaimSubmitted(entry=entry, id=id_, texts=texts))
        elif isinstance(entry, Reversal):
            window.reversal_submitted.emit(ReversalSubmitted(entry=entry, id=id_, texts=texts))
        typist.wait(lambda n=number: len(typist.committed) == n, f"entry {number} is refused")  # type: ignore[misc]
    typist.wait(lambda: typist.stage_shows(10_316_160), "the hall does not see the total")
    sums = typist.snapshots[-1].figures.sums
    return {
        "entries": len(postings),
        "raised_fen": sums.raised_fen,
        "received_fen": sums.received_fen,
        "claims": sums.claims,
        "stage shows": typist.painted[-1].number_fen,
    }


def entries_of(evening: Path, event: EventId) -> Iterator[Posting]:
    """The entries of an evening file, in its order."""
    reader = EveningReader(event)
    for line in evening.read_text(encoding="utf-8").splitlines():
        act = reader.read(line)
        if isinstance(act, Posting):
            yield act


TASKS = {"gift": type_a_gift, "evening": replay_the_evening}


def main(file: str, task: str, folder: str) -> None:
    app = QApplication(["welfare-desk"])
    name_program(app)
    start = Start(RunOptions(file=Path(file), language="zh"))
    try:
        print(json.dumps(TASKS[task](Typist(start), Path(folder))), flush=True)
    finally:
        start.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
