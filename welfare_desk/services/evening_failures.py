"""Why an evening file is not imported or replayed, said in one sentence each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from welfare_desk.domain.errors import BadInputError, MissingError
from welfare_desk.domain.texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from pathlib import Path

    from welfare_desk.domain.errors import Sentence


class NoEveningError(MissingError):
    """There is no such evening file, or it may not be read."""

    code = "no-evening"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "There is no evening file {path} that can be read. Nothing was imported; check its name.",
    )


class ImportStoppedError(BadInputError):
    """The operator stopped the import."""

    code = "import-stopped"
    sentence = QT_TRANSLATE_NOOP(
        "errors", "The import was stopped, so nothing of {path} was written. It can be run again."
    )


class BadLinesError(BadInputError):
    """Some lines cannot be taken; `lines` lists every one."""

    code = "bad-lines"
    sentence = QT_TRANSLATE_NOOP(
        "errors",
        "Lines of {path} that cannot be taken: {count}. Nothing was written; "
        "correct them and import the file again.",
    )

    def __init__(self, path: Path, lines: tuple[BadLine, ...]) -> None:
        """Keep the lines beside the sentence."""
        super().__init__(path=path, count=len(lines))
        self.lines = lines


@dataclass(frozen=True, slots=True, kw_only=True)
class BadLine:
    """One line that cannot be taken, counted from 1, and why."""

    number: int
    code: str
    reason: Sentence
