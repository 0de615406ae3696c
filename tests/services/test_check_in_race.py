"""Several programs note the same arrivals at once: each unit arrives once, everybody is told."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from contextlib import closing
from typing import TYPE_CHECKING

from tests.market import open_market
from welfare_desk.domain.ids import UnitId
from welfare_desk.domain.register import Unit
from welfare_desk.domain.texts import Text

if TYPE_CHECKING:
    from pathlib import Path

UNITS = 40
PROGRAM = """
import sys
from pathlib import Path
from welfare_desk.domain.changes import CheckInUnit
from welfare_desk.services.books import open_books
from welfare_desk.services.changing import change
with open_books(Path(sys.argv[1]), desk=sys.argv[2]) as books:
    told = [change(books, CheckInUnit(unit=f"N{n}")).told for n in range(int(sys.argv[3]))]
print(sum(each is None for each in told))
"""


def test_two_programs_note_each_arrival_once(tmp_path: Path) -> None:
    path = tmp_path / "market.db"
    with open_market(path) as books:
        books.registrar.add_units(
            [Unit(id=UnitId(f"N{n}"), kind="group", name=Text(f"{n}")) for n in range(UNITS)]
        )
    programs = [
        subprocess.Popen(
            [sys.executable, "-c", PROGRAM, str(path), desk, str(UNITS)],
            stdout=subprocess.PIPE,
            text=True,
        )
        for desk in ("B", "C")
    ]
    first = [int(program.communicate(timeout=50)[0]) for program in programs]
    assert [program.returncode for program in programs] == [0, 0]
    assert sum(first) == UNITS
    with closing(sqlite3.connect(path)) as file:
        noted = "SELECT count(*), count(DISTINCT key) FROM audit WHERE about = 'check_in'"
        assert file.execute(f"{noted} AND field = 'at'").fetchone() == (UNITS, UNITS)
