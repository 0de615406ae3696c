"""A row of a statement on its way to a line: money that came in, or a row that is left out."""

from __future__ import annotations

import hashlib
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal, TypeVar

from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.fields import NEEDED
from welfare_desk.domain.ids import StatementLineId
from welfare_desk.domain.sheet_cells import Fault, odd_cell, one_line, tidy_cell
from welfare_desk.domain.statement import StatementLine
from welfare_desk.domain.statement_cells import bare, kept_of, read_day, read_fen, read_way

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from welfare_desk.domain.sheet_cells import SheetRow

T = TypeVar("T")

LeftOut = Literal["outgoing", "zero"]
"""Why a row is no line: money went out or was handed back; or nothing moved."""

_MOST: Final = {"payer": 120, "ref": 80, "note": 200}
_ID_LETTERS: Final = 32


@dataclass(frozen=True, slots=True, kw_only=True)
class LineRead:
    """What a row says of money that came in; `row` is its number in the file."""

    row: int
    on: date
    fen: int
    payer: str
    ref: str
    note: str


def read_row(row: SheetRow) -> LineRead | LeftOut | None:
    """A row as a line, or why it is left out; None: it has problems, which the row keeps."""
    on = _read_day(row)
    fen = _moved(row)
    if row.problems or on is None:
        return None
    if fen <= 0:
        return "outgoing" if fen < 0 else "zero"
    kept = kept_of(row.cells.get("status", ""), fen)
    if not kept:
        return "outgoing"
    payer, ref, note = (_text(row, key) for key in _MOST)
    return LineRead(row=row.number, on=on, fen=kept, payer=payer, ref=ref, note=note)


def sent_words(row: SheetRow) -> str:
    """A row of money that went out or back as it stands in the file, so that it can be found."""
    keys = ("on", "payer", "went_out", "amount", "came_in")
    cells = (one_line(tidy_cell(bare(row.cells.get(key, "")))) for key in keys)
    told = " ".join(cell for cell in cells if cell and odd_cell(cell) is None)
    return f"{row.number}: {told[: _MOST['payer']]}"


def lines_of(read: Iterable[LineRead], source: str, method: str) -> tuple[StatementLine, ...]:
    """The lines of a file with their ids: equal ones are told apart by the how-manieth they are."""
    seen: Counter[tuple[date, int, str, str, str]] = Counter()
    lines: list[StatementLine] = []
    for one in read:
        said = (one.on, one.fen, one.payer, one.ref, one.note)
        seen[said] += 1
        lines.append(
            StatementLine(
                id=_line_id(method, *map(str, said), str(seen[said])),
                source=source,
                position=one.row,
                method=method,
                on=one.on,
                fen=one.fen,
                payer=one.payer,
                ref=one.ref,
                note=one.note,
            )
        )
    return tuple(lines)


def content_of(line: StatementLine) -> tuple[date, int, str, str, str]:
    """What a line says apart from the way of paying: the same twice is the same money."""
    return (line.on, line.fen, line.payer, line.ref, line.note)


def elsewhere(
    fresh: Sequence[StatementLine], known: Iterable[StatementLine]
) -> StatementLine | None:
    """A line with a reference that was taken before under another way of paying, if any was."""
    methods = {content_of(line): line for line in known if line.ref}
    found = (methods.get(content_of(line)) for line in fresh)
    return next((line for line in found if line is not None), None)


def _line_id(*parts: str) -> StatementLineId:
    told = "\x1f".join(parts).encode("utf-8")
    return StatementLineId(hashlib.sha256(told).hexdigest()[:_ID_LETTERS])


def _read_day(row: SheetRow) -> date | None:
    cell = tidy_cell(row.cells.get("on", ""))
    if not bare(cell):
        row.complain("on", Fault("day-missing", Sentence(NEEDED)), "amount", "came_in")
        return None
    return _read(row, "on", cell, read_day)


def _moved(row: SheetRow) -> int:
    """How much came in, in fen; below 0 where it went out."""
    if "came_in" in row.cells:
        came_in = _fen(row, "came_in")
        return came_in - abs(_fen(row, "went_out"))
    fen = _fen(row, "amount")
    cell = tidy_cell(row.cells.get("direction", ""))
    if not cell or not fen:
        return fen
    way = _read(row, "direction", cell, read_way)
    if way == "out":
        return -abs(fen)
    return fen if way == "in" else 0


def _fen(row: SheetRow, key: str) -> int:
    cell = tidy_cell(row.cells.get(key, ""))
    return (_read(row, key, cell, read_fen) or 0) if cell else 0


def _read(row: SheetRow, key: str, cell: str, reader: Callable[[str], T | Fault]) -> T | None:
    fault = odd_cell(cell)
    value = reader(cell) if fault is None else fault
    if isinstance(value, Fault):
        row.complain(key, value)
        return None
    return value


def _text(row: SheetRow, key: str) -> str:
    """A free text; a cell with the number of an identity card is not kept, references are."""
    text = one_line(tidy_cell(bare(row.cells.get(key, ""))))
    if text in {"/", "-", "--"}:
        return ""
    fault = odd_cell(text)
    if fault is not None and (key != "ref" or fault.code != "identity-number"):
        return ""
    return text[: _MOST[key]].rstrip()
