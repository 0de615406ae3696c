"""Somebody who looks at the real desk and stage: `python -m tests.proof.eyes FILE RAISED_FEN`.

Opens the desk as the program does, turns its pages, reads tables and totals as they stand on the
screen, and prints all of it as one line of JSON.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication

from tests.e2e.typist import Typist
from welfare_desk.bootstrap.qt import name_program
from welfare_desk.bootstrap.start import Start
from welfare_desk.desk.journal_table import JournalTable
from welfare_desk.desk.market_tile import tile_state
from welfare_desk.desk.market_tiles import MarketTiles
from welfare_desk.desk.project_model import ROW_ROLE
from welfare_desk.desk.project_table import ProjectTable
from welfare_desk.desk.totals_strip import TotalsStrip
from welfare_desk.desk.unit_table import UnitTable
from welfare_desk.options import RunOptions

if TYPE_CHECKING:
    from typing import TypeVar

    View = TypeVar("View", bound=QAbstractItemView)


def turned_to(typist: Typist, key: Qt.Key, kind: type[View], *, rows: int) -> View:
    """Turn to a page by its key and wait until its list shows so many rows."""
    window = typist.program.window
    QTest.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    typist.wait(lambda: window.findChild(kind) is not None, f"{kind.__name__} does not come")
    view = window.findChild(kind)
    assert isinstance(view, kind)
    typist.wait(lambda: view.model().rowCount() >= rows, f"{kind.__name__} stays empty")
    return view


def words_of(view: QAbstractItemView, key: int) -> dict[str, list[str]]:
    """What each row of a table says, by the words of one column."""
    model = view.model()
    columns = range(model.columnCount())
    rows = [
        [str(model.index(row, column).data()) for column in columns]
        for row in range(model.rowCount())
    ]
    return {row[key]: row for row in rows}


def look(typist: Typist, raised_fen: int) -> dict[str, object]:
    """Everything there is to see, page by page."""
    typist.wait_until_open(raised_fen)
    strip = typist.program.window.findChild(TotalsStrip)
    assert isinstance(strip, TotalsStrip)
    journal = turned_to(typist, Qt.Key.Key_1, JournalTable, rows=100)
    units = turned_to(typist, Qt.Key.Key_2, UnitTable, rows=50)
    tiles = turned_to(typist, Qt.Key.Key_3, MarketTiles, rows=12)
    table = typist.program.window.findChild(ProjectTable)
    assert isinstance(table, ProjectTable)
    shown = [tiles.model().index(row, 0).data(ROW_ROLE) for row in range(tiles.model().rowCount())]
    return {
        "journal": words_of(journal, 0),
        "units": words_of(units, 1),
        "projects": words_of(table, 0),
        "tiles": {str(row.project.number): tile_state(row)[0] for row in shown},
        "raised": strip._raised.text(),
        "received": strip._received.value.text(),
        "outstanding": strip._outstanding.value.text(),
        "stage_fen": typist.painted[-1].number_fen,
    }


def main(file: str, raised_fen: str) -> None:
    app = QApplication(["welfare-desk"])
    name_program(app)
    start = Start(RunOptions(file=Path(file), language="en", language_asked=True))
    try:
        print(json.dumps(look(Typist(start), int(raised_fen))), flush=True)
    finally:
        start.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
