"""What the commands for sheets answer, in sentences or as JSON."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from welfare_desk.answers import print_line, refuse
from welfare_desk.domain.errors import Sentence
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP
from welfare_desk.services.register_import import PlanHasProblemsError

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.services.import_plan import RowProblem, SimilarRow
    from welfare_desk.services.sheet_taking import Taken
    from welfare_desk.services.texts import Texts

LONGEST_SHOWN: Final = 60
"""So many characters of a cell are shown in a sentence; JSON has all of them."""

CELL = QT_TRANSLATE_NOOP("cli", "Row {row}, column {column}, “{value}”: {said}")
ROW = QT_TRANSLATE_NOOP("cli", "Row {row}: {said}")
ALIKE = QT_TRANSLATE_NOOP("cli", "Row {row}: “{name}” looks like “{like}” ({id}), {percent} %.")
ALIKE_ROW = QT_TRANSLATE_NOOP(
    "cli", "Row {row}: “{name}” looks like “{like}” of row {other}, {percent} %."
)
NOT_READ = QT_TRANSLATE_NOOP(
    "cli", "Columns that are not read: {columns}. Say with --map what one of them holds."
)
WOULD_WRITE = QT_TRANSLATE_NOOP(
    "cli",
    "{path} is in order. Rows: {rows}; new: {new}; changed: {changed}; unchanged: {unchanged}."
    " Nothing was written.",
)
TAKEN = QT_TRANSLATE_NOOP(
    "cli",
    "{path} is imported. Rows: {rows}; new: {new}; changed: {changed}; unchanged: {unchanged}.",
)
WRITTEN = QT_TRANSLATE_NOOP("cli", "{path} is written. Rows: {rows}.")
TEMPLATE = QT_TRANSLATE_NOOP("cli", "The template {path} is written. Fill it in, then import it.")


def say_taken(texts: Texts, path: Path, taken: Taken) -> None:
    """Say what became of an import: what was not read, what is alike, what is wrong."""
    plan = taken.plan
    for column in plan.columns:
        if column.notice is not None:
            refuse(texts.sentence(column.notice))
    unread = [
        f"{column.letter} “{column.title}”"
        for column in plan.columns
        if column.title and column.field is None and column.notice is None
    ]
    if unread and plan.mapping:
        refuse(texts.say("cli", NOT_READ, columns=", ".join(unread)))
    for alike in plan.similar:
        refuse(_alike(texts, alike))
    if plan.problems:
        for problem in plan.problems:
            refuse(_told(texts, problem))
        refuse(texts.sentence(PlanHasProblemsError(count=len(plan.problems)).said))
        return
    counts = {"new": plan.new, "changed": plan.changed, "unchanged": plan.unchanged}
    said = WOULD_WRITE if taken.dry_run else TAKEN
    print_line(texts.say("cli", said, path=path, rows=plan.rows, **counts))


def taken_json(texts: Texts, taken: Taken) -> dict[str, object]:
    """What became of an import, as one JSON object."""
    plan = taken.plan
    return {
        "ok": not plan.problems,
        "rows": plan.rows,
        "written": taken.written,
        "problems": [
            {
                "row": problem.row,
                "column": problem.column,
                "value": problem.value,
                "code": problem.code,
                "message": texts.sentence(problem.said),
            }
            for problem in plan.problems
        ],
        "similar": [
            {
                "row": alike.row,
                "name": alike.name,
                "id": None if alike.other_row else alike.lookalike.unit.id,
                "other_row": alike.other_row,
                "like": alike.lookalike.unit.name.reads(texts.language),
                "percent": alike.lookalike.percent,
                "because": alike.lookalike.because,
            }
            for alike in plan.similar
        ],
        "left_out": [
            {
                "column": column.letter,
                "title": column.title,
                "message": texts.sentence(column.notice),
            }
            for column in plan.columns
            if column.notice is not None
        ],
    }


def say_written(texts: Texts, path: Path, rows: int) -> None:
    """Say what an export wrote."""
    print_line(texts.say("cli", WRITTEN, path=path, rows=rows))


def say_template(texts: Texts, path: Path) -> None:
    """Say that a template was written."""
    print_line(texts.say("cli", TEMPLATE, path=path))


def _told(texts: Texts, problem: RowProblem) -> str:
    """A problem in a line that a terminal can show, however much is typed in the cell."""
    values = {
        name: _short(value) if isinstance(value, str) else value
        for name, value in problem.said.values.items()
    }
    said = texts.sentence(Sentence(problem.said.source, values))
    if not problem.column:
        return texts.say("cli", ROW, row=problem.row, said=said)
    return texts.say(
        "cli", CELL, row=problem.row, column=problem.column, value=_short(problem.value), said=said
    )


def _short(text: str) -> str:
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


def _alike(texts: Texts, alike: SimilarRow) -> str:
    unit = alike.lookalike.unit
    values = {
        "row": alike.row,
        "name": alike.name,
        "like": unit.name,
        "percent": alike.lookalike.percent,
        "id": unit.id,
        "other": alike.other_row,
    }
    return texts.sentence(Sentence(ALIKE_ROW if alike.other_row else ALIKE, values), "cli")
