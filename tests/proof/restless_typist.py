"""A clerk who never stops: `python -m tests.proof.restless_typist FILE FIRST`, until it is killed.

Types gift after gift into the real window, each of an amount that no other has, and prints the
number and the amount of each as soon as the table of today's entries shows them.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.e2e.typist import Typist
from welfare_desk.bootstrap.qt import name_program
from welfare_desk.bootstrap.start import Start
from welfare_desk.desk.journal_model import Column
from welfare_desk.desk.journal_table import JournalTable
from welfare_desk.options import RunOptions
from welfare_desk.qtkit.stage_keeper import StageKeeper

UNIT = "ygtsg"
MOST_ENTERS = 8


def amount(number: int) -> str:
    """An amount that only this entry has: 200 yuan and a little, never whole yuan."""
    return f"{200 + number // 99}.{number % 99 + 1:02}"


def shown(table: JournalTable, fen: str) -> str:
    """The number of the entry of so much, as the table shows it; "" while it does not."""
    model = table.model()
    for row in range(min(4, model.rowCount())):
        words = str(model.index(row, Column.AMOUNT).data())
        if words.replace(",", "").removeprefix("¥") == fen:
            return str(model.index(row, Column.NUMBER).data())
    return ""


def type_one(typist: Typist, table: JournalTable, number: int) -> str:
    """Type one gift; its number once it stands on the screen."""
    line = typist.at()
    typist.type(UNIT)
    typist.enter()
    typist.wait(lambda: typist.at() is not line, "the unit is not picked")
    typist.type(amount(number))
    recorded = len(typist.committed)
    for _ in range(MOST_ENTERS):
        if len(typist.committed) > recorded:
            break
        typist.enter()
        QTest.qWait(40)
    typist.wait(lambda: bool(shown(table, amount(number))), "it never stood on the screen")
    typist.wait(lambda: typist.at() is line, "the line is not ready again")
    return shown(table, amount(number))


def main(file: str, first: str) -> None:
    app = QApplication(["welfare-desk"])
    name_program(app)
    StageKeeper.keep = lambda *_: None  # type: ignore[method-assign] # the hall has tests of its own
    start = Start(RunOptions(file=Path(file), language="en", language_asked=True))
    typist = Typist(start)
    typist.wait(lambda: bool(typist.ready and typist.snapshots), "the desk does not open")
    table = start.threshold.findChild(JournalTable)
    assert isinstance(table, JournalTable)
    assert table.isVisible()
    start.threshold.activateWindow()
    QTest.keyClick(start.threshold, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    for number in range(int(first), 10**6):
        print(type_one(typist, table, number), amount(number), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
